import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Questions, wishes to be put in touch and problems: who reads them, who answers, who is told.
@Suite struct InquiryTests {
    static let letters = InquiryActs.letters

    /// A public sheet of a body in the Ain, with somebody who acts for it.
    struct Desk {
        let world: TestWorld
        let slug = "jardin"
        let keeper: Viewer
        let editor: Viewer
        let stranger: Viewer

        init(_ engine: Engine, isCarried: Bool = true) throws {
            world = try TestWorld(engine)
            try world.bring([Drafts.practice("jardin", "Jardin", text: "Un jardinunique du mercredi.")])
            let body = try world.body("maison")
            try world.put(slug, bearer: isCarried ? body : nil, territory: try world.place("ain"))
            let scope = Scope.practice(try world.practice(slug))
            keeper = try world.somebody("Qui porte", [isCarried ? Grant(.delegate, scope) : nil], bodies: [body])
            editor = try world.somebody("Comité", [Grant(.editor, .territory(try world.place("ain")))])
            stranger = try world.somebody("Personne")
        }

        func ask(
            _ kind: Inquiry.Kind, _ change: (inout InquiryEntry) -> Void = { _ in }, by viewer: Viewer = .anyone
        ) throws -> (id: Int64, token: String) {
            let token = world.world.credentials.newToken()
            var entry = InquiryActs.entry(kind)
            change(&entry)
            let act = AskAboutSheet(slug: slug, entry, token: token, language: "fr", letters: letters)
            return (try world.perform(act, by: viewer).inquiry.id, token)
        }

        func kinds(_ viewer: Viewer) throws -> [Notice.Kind] {
            try world.database.read { try NoticeStore($0).all(of: viewer.member?.id ?? 0).map(\.kind) }
        }

        func waiting(_ viewer: Viewer) throws -> [Int64] {
            try world.perform(ReadInquiries(), by: viewer).waiting.map(\.inquiry.id)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a question is read by those who carry the sheet and answered once, for whoever asked`(_ engine: Engine) throws
    {
        let desk = try Desk(engine)
        let (id, token) = try desk.ask(.question)
        #expect(try desk.waiting(desk.keeper) == [id])
        #expect(try desk.waiting(desk.editor).isEmpty && desk.waiting(desk.stranger).isEmpty)
        #expect(try desk.kinds(desk.keeper) == [.inquiryCame] && desk.kinds(desk.editor).isEmpty)
        for viewer in [desk.editor, desk.stranger] {
            #expect(WalkOutcome { try desk.world.perform(ReadInquiry(id), by: viewer) } == .notFound)
        }
        let step = AnswerInquiry.Step.answer("Depuis 2019.", isShown: false, isChecked: false)
        try desk.world.perform(AnswerInquiry(id, step, letters: Self.letters), by: desk.keeper)
        let read = try desk.world.perform(ReadOwnInquiry(.token(token)), by: .anyone)
        #expect(read.inquiry.state == .answered && read.messages.map(\.text) == ["Depuis 2019."])
        #expect(read.practice?.slug == desk.slug && !read.mayTakeBack)
        #expect(throws: Refusal.inquiry(.answeredAlready)) {
            try desk.world.perform(AnswerInquiry(id, step, letters: Self.letters), by: desk.keeper)
        }
        #expect(try desk.world.perform(ReadSheetLife(slug: desk.slug), by: .anyone).answers.isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `an answer is shown on the sheet once whoever answers looked at what may name somebody`(
        _ engine: Engine
    ) throws {
        let desk = try Desk(engine)
        let (id, token) = try desk.ask(.question) { $0.text = "Est-ce Mme Durand qui s’en occupe ?" }
        func answer(_ isChecked: Bool) throws {
            let step = AnswerInquiry.Step.answer("Une équipe.", isShown: true, isChecked: isChecked)
            try desk.world.perform(AnswerInquiry(id, step, letters: Self.letters), by: desk.keeper)
        }
        do {
            try answer(false)
            Issue.record("a name was shown")
        } catch Refusal.inquiry(.traces(let traces)) {
            #expect(traces.traces.count == 1 && traces.traces[0].excerpt.contains("Mme Durand"))
        }
        // How somebody is, too.
        let told = AnswerInquiry.Step.answer(
            "Elle a fait une tentative de suicide.", isShown: true, isChecked: false)
        do {
            try desk.world.perform(AnswerInquiry(id, told, letters: Self.letters), by: desk.keeper)
            Issue.record("the health of somebody was shown")
        } catch Refusal.inquiry(.traces(let traces)) {
            #expect(traces.traces.map(\.cause).contains(.health(.mind)))
        }
        #expect(try desk.world.perform(ReadOwnInquiry(.token(token)), by: .anyone).inquiry.state == .waiting)
        let before = try desk.world.world.state()
        try answer(true)
        #expect(try desk.world.world.state() > before)
        let shown = try desk.world.perform(ReadSheetLife(slug: desk.slug), by: .anyone).answers
        #expect(shown.map(\.answer) == ["Une équipe."])
        #expect(try desk.world.perform(ReadOwnInquiry(.token(token)), by: .anyone).inquiry.isShown)
        let hide = AnswerInquiry(id, .show(false, isChecked: false), letters: Self.letters)
        try desk.world.perform(hide, by: desk.keeper)
        #expect(try desk.world.perform(ReadSheetLife(slug: desk.slug), by: .anyone).answers.isEmpty)
    }

    @Test func `a question about a sheet that nobody carries goes to its editors, and without one to who can name one`()
        throws
    {
        let desk = try Desk(.sqlite, isCarried: false)
        let (id, _) = try desk.ask(.question)
        #expect(try desk.waiting(desk.editor) == [id])
        let alone = try TestWorld(.sqlite)
        try alone.bring([Drafts.practice("seule", "Seule")])
        let chief = try alone.somebody("Qui administre", [Grant(.administrator, .instance)])
        try alone.perform(InquiryActs.asking("seule", .problem, "x"), by: .anyone)
        #expect(try alone.perform(ReadNotices(), by: chief).map(\.notice.kind) == [.inquiryUnread])
    }

    @Test(arguments: Engine.allCases)
    func `people are put in touch through the application, and no address is shown to either`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let (id, token) = try desk.ask(.contact) { $0.contact = "une@maison.example" }
        let mails = try desk.world.mails()
        #expect(mails.count == 2)
        for mail in mails where mail.member != nil {
            #expect(mail.body?.contains("Depuis quand") == false && mail.body?.contains("maison.example") == false)
        }
        let read = try desk.world.perform(ReadInquiry(id), by: desk.keeper)
        #expect(read.inquiry.asker == "Un service voisin" && !String(reflecting: read).contains("une@maison"))
        #expect(throws: Refusal.inquiry(.answeredAlready)) {
            try desk.world.perform(FollowInquiry(.token(token), .write("Alors ?"), letters: Self.letters), by: .anyone)
        }
        try desk.world.perform(AnswerInquiry(id, .accept("Oui, mardi."), letters: Self.letters), by: desk.keeper)
        #expect(try desk.waiting(desk.keeper).isEmpty)
        try desk.world.perform(FollowInquiry(.token(token), .write("À mardi."), letters: Self.letters), by: .anyone)
        #expect(try desk.waiting(desk.keeper) == [id])
        let thread = try desk.world.perform(ReadOwnInquiry(.token(token)), by: .anyone).messages
        #expect(thread.map(\.text) == ["Oui, mardi.", "À mardi."])
        let free = try Desk(engine, isCarried: false)
        #expect(throws: Refusal.inquiry(.nobodyCarries)) { try free.ask(.contact) }
    }

    @Test(arguments: Engine.allCases)
    func `a problem is decided with reasons by an editor, told to both, and each may answer once`(
        _ engine: Engine
    ) throws {
        let desk = try Desk(engine)
        let (id, token) = try desk.ask(.problem) { $0.contact = "une@maison.example" }
        #expect(try desk.waiting(desk.editor) == [id] && desk.waiting(desk.keeper).isEmpty)
        #expect(WalkOutcome { try desk.world.perform(ReadInquiry(id), by: desk.keeper) } == .notFound)
        #expect(throws: Refusal.reasonMissing) {
            try desk.world.perform(DecideProblem(id, .kept, reason: " ", letters: Self.letters), by: desk.editor)
        }
        try desk.world.perform(DecideProblem(id, .withdrawn, reason: "Exact.", letters: Self.letters), by: desk.editor)
        #expect(WalkOutcome { try desk.world.perform(ReadSheet(slug: desk.slug), by: .anyone) } == .gone)
        #expect(try desk.kinds(desk.keeper) == [.problemDecided])
        #expect(try desk.world.mails().map(\.kind) == [.decision, .decision, .decision])
        let decision = try desk.world.perform(ReadInquiry(id), by: desk.keeper)
        #expect(!decision.hasWords && decision.mayContest && decision.inquiry.reason == "Exact.")
        let own = try desk.world.perform(ReadOwnInquiry(.token(token)), by: .anyone)
        #expect(own.inquiry.state == .withdrawn && own.practice == nil && own.mayWrite)
        try desk.world.perform(ContestDecision(id, "C’était corrigé."), by: desk.keeper)
        #expect(throws: Refusal.inquiry(.answeredAlready)) {
            try desk.world.perform(ContestDecision(id, "Encore."), by: desk.keeper)
        }
        // The editor reads the sheet no more, and still what was answered to their decision.
        #expect(try desk.waiting(desk.editor) == [id])
        #expect(try desk.world.perform(ReadInquiry(id), by: desk.editor).messages.map(\.text) == ["C’était corrigé."])
        desk.world.clock.advance(1_000)
        try desk.world.perform(DecideProblem(id, .mended, reason: "Vu.", letters: Self.letters), by: desk.editor)
        #expect(throws: Refusal.inquiry(.answeredAlready)) {
            try desk.world.perform(DecideProblem(id, .kept, reason: "x", letters: Self.letters), by: desk.editor)
        }
    }

    @Test(arguments: Engine.allCases)
    func `words that speak of a danger leave the platform, and stay gone after a restore`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let (id, token) = try desk.ask(.problem) {
            $0.matter = .danger
            $0.text = "Un motsecret."
        }
        try desk.world.perform(RemoveInquiry(id, handedTo: .childProtection), by: desk.editor)
        #expect(WalkOutcome { try desk.world.perform(ReadOwnInquiry(.token(token)), by: .anyone) } == .notFound)
        #expect(try !DatabaseContent(of: desk.world.database).holds("motsecret"))
        #expect(try desk.world.journal.all().map(\.kind) == ["inquiry"])
        let line = try #require(try desk.world.audit(.decideProblem).first)
        #expect(line.detail == "danger, handed over: crip")
    }

    @Test(arguments: Engine.allCases) func `one form asks once, however often it is sent`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let act = InquiryActs.asking(desk.slug, .question, "le-meme")
        let first = try desk.world.perform(act, by: .anyone)
        let content = try DatabaseContent(of: desk.world.database)
        let second = try desk.world.perform(act, by: .anyone)
        #expect(first.isNew && !second.isNew && first.inquiry.id == second.inquiry.id)
        #expect(try DatabaseContent(of: desk.world.database) == content)
        #expect(throws: Refusal.inquiry(.sentBefore)) {
            try desk.world.perform(InquiryActs.asking(desk.slug, .contact, "le-meme"), by: .anyone)
        }
    }

    /// What waits about other sheets, however much it is, leaves room for what waits for the reader.
    @Test func `many questions about other sheets hide none of one's own`() throws {
        let desk = try Desk(.sqlite)
        try desk.world.bring([Drafts.practice("jardin", "Jardin"), Drafts.practice("autre", "Autre")])
        for _ in 0..<520 { _ = try InquiryActs.stored(about: "autre", .question, in: desk.world) }
        let (id, _) = try desk.ask(.question)
        #expect(try desk.waiting(desk.keeper) == [id])
        #expect(try desk.waiting(desk.stranger).isEmpty)
    }

    @Test func `what nobody may read is asked nothing`() throws {
        let desk = try Desk(.sqlite)
        try desk.world.place(desk.slug, rung: .network)
        #expect(WalkOutcome { _ = try desk.ask(.question) } == .notFound)
        _ = try desk.ask(.question, by: desk.stranger)
        #expect(try desk.world.perform(ReadInquiries(), by: desk.stranger).own.count == 1)
    }

    @Test(arguments: Engine.allCases) func `whoever asked takes it back as long as nobody answered`(_ engine: Engine)
        throws
    {
        let desk = try Desk(engine)
        let (id, token) = try desk.ask(.question) { $0.text = "Un motsecret ?" }
        try desk.world.perform(FollowInquiry(.token(token), .takeBack, letters: Self.letters), by: .anyone)
        #expect(try !DatabaseContent(of: desk.world.database).holds("motsecret"))
        #expect(try desk.waiting(desk.keeper).isEmpty)
        let step = AnswerInquiry.Step.answer("Oui.", isShown: false, isChecked: false)
        #expect(throws: Refusal.inquiry(.answeredAlready)) {
            try desk.world.perform(AnswerInquiry(id, step, letters: Self.letters), by: desk.keeper)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an erased account leaves no wish to be put in touch, and no tie to its questions`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        _ = try desk.ask(.contact, by: desk.stranger)
        _ = try desk.ask(.question, by: desk.stranger)
        let data = try desk.world.perform(ReadOwnData(), by: try desk.world.again(desk.stranger.member?.id ?? 0))
        #expect(data.inquiries.count == 2)
        try desk.world.perform(EraseAccount(desk.stranger.member?.id ?? 0))
        let left = try desk.world.database.read {
            try InquiryStore($0).inquiries(about: try desk.world.practice(desk.slug))
        }
        #expect(left.map(\.kind) == [.question] && left.allSatisfy { $0.member == nil && $0.asker.isEmpty })
        try desk.world.perform(ErasePractice(slug: desk.slug, reason: "motif"))
        let counts = try DatabaseContent(of: desk.world.database).counts
        #expect(counts["inquiry"] == 0)
    }
}
