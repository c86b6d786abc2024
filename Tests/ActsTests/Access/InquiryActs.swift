import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Does each act on what is said or asked about a sheet once, by somebody who may; a visitor gets what they should.
struct InquiryActs {
    static let acts: Set<Act> = [
        .seeInquiries, .answerInquiry, .decideProblem, .contestDecision, .confirmSheet,
    ]
    /// What a visitor gets without a link that works.
    static let visitors: [Act: WalkOutcome] = [.readInquiry: .notFound, .followInquiry: .notFound]
    /// Acts that change nothing, once there is something to read.
    static let readers: Set<Act> = [.readInquiry]
    /// What somebody asked is as absent for whoever does not answer, even of a sheet that they read.
    static let hiding: Set<Act> = [.answerInquiry, .decideProblem, .contestDecision]
    static let letters = InquiryLetters(
        received: { kind, token, title, language in
            Letter(.decision, subject: "\(kind) \(language)", body: "\(token) \(title)")
        },
        news: { title, number, language in
            Letter(.decision, subject: "nouvelles \(language)", body: "\(title) \(number ?? 0)")
        },
        waiting: { title, number, _ in Letter(.decision, subject: "attend \(title)", body: "\(number)") },
        decided: { title, state, reason, _, _ in Letter(.decision, subject: "\(state) \(title)", body: reason) })
    /// Public, and looked after by nobody.
    static let slug = "fiche-des-demandes"
    private let world: TestWorld
    private let editor: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        editor = try world.somebody("Comité", [Grant(.editor, .instance)])
    }

    /// Nil for acts that are not about this, or that anybody does.
    func actor(of act: Act) throws -> Viewer? {
        Self.acts.contains(act) ? try world.again(editor.member?.id ?? 0) : nil
    }

    /// The sheet and whoever looks after it, before the loops look at anything.
    func prepare() throws {
        try world.bring([Drafts.practice(Self.slug, Self.slug)])
        let scope = Scope.practice(try world.practice(Self.slug))
        try world.perform(GrantRole(.custodian, scope, to: editor.member?.id ?? 0))
    }

    static func entry(_ kind: Inquiry.Kind, _ text: String = "Depuis quand, et avec qui ?") -> InquiryEntry {
        var entry = InquiryEntry(kind)
        entry.text = text
        if kind == .problem { entry.matter = .wrong }
        if kind == .contact { entry.asker = "Un service voisin" }
        return entry
    }

    static func asking(_ slug: String, _ kind: Inquiry.Kind, _ token: String) -> AskAboutSheet {
        AskAboutSheet(slug: slug, entry(kind), token: token, language: "fr", letters: letters)
    }

    /// One that waits about a sheet, whoever may see it.
    static func stored(
        about slug: String, _ kind: Inquiry.Kind, in world: TestWorld, state: Inquiry.State = .waiting
    ) throws -> Int64 {
        let inquiry = Inquiry(
            id: world.ids.next(), practice: try world.practice(slug), kind: kind,
            matter: kind == .problem ? .wrong : nil, text: "Depuis quand ?", language: "fr",
            createdAt: world.clock.now())
        try world.database.write { connection in
            let store = InquiryStore(connection)
            try store.insert(inquiry, key: "\(inquiry.id)")
            if state != .waiting {
                _ = try store.set(state, of: inquiry.id, from: [.waiting], by: nil, at: inquiry.createdAt)
            }
        }
        return inquiry.id
    }

    /// On a sheet of the walk, whoever may see it.
    static func perform(_ act: Act, _ slug: String, by viewer: Viewer, in world: TestWorld) throws {
        switch act {
        case .askAboutSheet:
            try world.perform(asking(slug, .question, world.world.credentials.newToken()), by: viewer)
        case .answerInquiry:
            let id = try stored(about: slug, .question, in: world)
            let step = AnswerInquiry.Step.answer("Oui.", isShown: false, isChecked: false)
            try world.perform(AnswerInquiry(id, step, letters: letters), by: viewer)
        case .decideProblem:
            let id = try stored(about: slug, .problem, in: world)
            try world.perform(DecideProblem(id, .kept, reason: "motif", letters: letters), by: viewer)
        case .contestDecision:
            let id = try stored(about: slug, .problem, in: world, state: .kept)
            try world.perform(ContestDecision(id, "Nous ne sommes pas d’accord."), by: viewer)
        default: try world.perform(ConfirmSheet(slug: slug), by: viewer)
        }
    }

    func perform(_ act: Act, by viewer: Viewer) throws {
        if viewer == .anyone, act != .askAboutSheet { return try attempt(act) }
        switch act {
        case .askAboutSheet:
            if viewer == .anyone {
                _ = try world.perform(Self.asking(Self.slug, .question, "x"), by: .anyone)
                return
            }
            _ = try asked(.question, by: viewer)
        case .readInquiry: try world.perform(ReadOwnInquiry(.token(try asked(.question).token)), by: viewer)
        case .followInquiry:
            let token = try asked(.question).token
            try world.perform(FollowInquiry(.token(token), .endLink, letters: Self.letters), by: viewer)
        case .seeInquiries: try world.perform(ReadInquiries(), by: viewer)
        case .answerInquiry:
            let step = AnswerInquiry.Step.answer("Depuis 2019.", isShown: true, isChecked: true)
            try world.perform(AnswerInquiry(try asked(.question).id, step, letters: Self.letters), by: viewer)
        case .decideProblem:
            let id = try asked(.problem).id
            try world.perform(DecideProblem(id, .kept, reason: "motif", letters: Self.letters), by: viewer)
        case .contestDecision:
            let id = try Self.stored(about: Self.slug, .problem, in: world, state: .kept)
            try world.perform(ContestDecision(id, "Nous ne sommes pas d’accord."), by: viewer)
        case .confirmSheet: try world.perform(ConfirmSheet(slug: Self.slug), by: viewer)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }

    private func asked(_ kind: Inquiry.Kind, by viewer: Viewer = .anyone) throws -> (id: Int64, token: String) {
        if (try? world.practice(Self.slug)) == nil { try prepare() }
        let token = world.world.credentials.newToken()
        return (try world.perform(Self.asking(Self.slug, kind, token), by: viewer).inquiry.id, token)
    }

    private func attempt(_ act: Act) throws {
        switch act {
        case .readInquiry: try world.perform(ReadOwnInquiry(.token("x")), by: .anyone)
        case .followInquiry:
            try world.perform(FollowInquiry(.token("x"), .endLink, letters: Self.letters), by: .anyone)
        case .seeInquiries: try world.perform(ReadInquiries(), by: .anyone)
        case .answerInquiry:
            try world.perform(AnswerInquiry(0, .accept("oui"), letters: Self.letters), by: .anyone)
        case .decideProblem:
            try world.perform(DecideProblem(0, .kept, reason: "motif", letters: Self.letters), by: .anyone)
        case .contestDecision: try world.perform(ContestDecision(0, "non"), by: .anyone)
        case .confirmSheet: try world.perform(ConfirmSheet(slug: "absente"), by: .anyone)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }
}
