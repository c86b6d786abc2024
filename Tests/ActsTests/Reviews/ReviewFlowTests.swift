import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct ReviewFlowTests {
    private static let slug = "table-commune"
    private static let grid = "quatre-composantes"

    /// A public sheet that a body carries, with those around it.
    private struct Scene {
        let world: TestWorld
        let delegate: Viewer
        let editor: Viewer
        let leader: Viewer
        let worker: Viewer
        let official: Viewer
        let stranger: Viewer
        let review: Int64

        init(_ engine: Engine, rung: Rung = .everyone) throws {
            world = try TestWorld(engine)
            let slug = ReviewFlowTests.slug
            try world.bring([Drafts.practice(slug, slug)])
            try world.place(slug, rung: rung, state: .published)
            let practice = try world.practice(slug)
            delegate = try world.somebody("Déléguée", [Grant(.delegate, .practice(practice))])
            editor = try world.somebody("Comité", [Grant(.editor, .instance)])
            worker = try world.somebody("Collègue", [])
            official = try world.somebody("Élue", [])
            stranger = try world.somebody("Autre", [])
            // What nobody but its bearer sees is no editor's to lead.
            leader = rung == .everyone ? editor : delegate
            review = try world.perform(OpenReview(slug: slug, grid: ReviewFlowTests.grid), by: leader)
        }

        func mail(_ viewer: Viewer) throws -> String {
            try world.database.read { try MemberStore($0).account(viewer.member?.id ?? 0)?.mail } ?? ""
        }

        func invite(_ viewer: Viewer) throws {
            let act = InviteReader(slug: ReviewFlowTests.slug, review: review, .person(mail: try mail(viewer)))
            #expect(try world.perform(act, by: leader) == nil)
        }

        func inviteGroup() throws -> String {
            let act = InviteReader(
                slug: ReviewFlowTests.slug, review: review, .group(name: "Comité des usagers", family: "habitants"))
            return try #require(try world.perform(act, by: leader))
        }

        func hold() -> ReadingHold { .own(slug: ReviewFlowTests.slug, review: review) }

        func give(
            _ family: String, _ answers: [String: GridAnswer], by viewer: Viewer, argument: String = "Nous l’avons vu.",
            isChecked: Bool = true
        ) throws {
            let entry = ReviewActs.entry(family, answers, argument: argument)
            try world.perform(AnswerReview(hold(), .give(entry, isChecked: isChecked)), by: viewer)
        }

        func read(by viewer: Viewer) throws -> ReadReview.Outcome {
            try world.perform(ReadReview(slug: ReviewFlowTests.slug, review: review), by: viewer)
        }

        func finish() throws {
            try world.perform(CloseReview(slug: ReviewFlowTests.slug, review: review, .finish), by: editor)
        }

        func notices(_ viewer: Viewer) throws -> [Notice.Kind] {
            try world.database.read { try NoticeStore($0).all(of: viewer.member?.id ?? 0).map(\.kind) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a profile is made by several, stands, is contested and labelled`(engine: Engine) throws {
        let scene = try Scene(engine)
        try scene.invite(scene.worker)
        let code = try scene.inviteGroup()
        #expect(try scene.notices(scene.delegate) == [.reviewOpened])
        #expect(try scene.notices(scene.worker) == [.reviewAsked])
        #expect(throws: Refusal.notFound) { try scene.read(by: .anyone) }
        #expect(throws: Refusal.notFound) { try scene.read(by: scene.stranger) }
        #expect(throws: Refusal.review(.notReady(ReviewReadiness([])))) { try scene.finish() }
        try scene.give("professionnels_social", ["participation": .partly, "partenariat": .yes], by: scene.worker)
        #expect(try scene.notices(scene.editor) == [.reviewGiven])

        // The group keeps its reading, then gives it; however the code is typed.
        let hold = ReadingHold.code(code.lowercased().replacing("-", with: " "))
        var entry = ReviewActs.entry("elus", ["participation": .yes, "transversalite": .no])
        entry.preparation = "Entre nous, deux mardis."
        try scene.world.perform(AnswerReview(hold, .keep(entry)), by: .anyone)
        #expect(try scene.read(by: scene.worker).profile.voices.count == 1)
        try scene.world.perform(AnswerReview(hold, .give(entry, isChecked: true)), by: .anyone)
        let seen = try scene.read(by: scene.worker).profile
        // It is named by those who asked it, whatever the form says.
        #expect(seen.voices.map(\.name) == ["Comité des usagers", "Relectrice ou relecteur"])
        #expect(seen.voices.map(\.family) == ["habitants", "professionnels_social"])
        #expect(seen.rows.map(\.standing) == [.shared, .divided, .toPutInPerspective, .unanswered])

        try scene.finish()
        #expect(throws: Refusal.notFound) { try scene.world.perform(ReadOwnReading(hold), by: .anyone) }
        #expect(throws: Refusal.review(.closed)) { try scene.give("benevoles", ["territoire": .yes], by: scene.worker) }
        let stands = try scene.read(by: .anyone)
        #expect(stands.profile == seen && !stands.mayLead && !stands.mayContest && stands.asked.isEmpty)
        #expect(try scene.world.perform(ReadSheetLife(slug: Self.slug), by: .anyone).profiles.count == 1)

        try contest(scene, seen)
        try label(scene)
        try takeOff(scene)
    }

    private func takeOff(_ scene: Scene) throws {
        // Those who are read answer; they do not take down what stands.
        let ending = CloseReview(slug: Self.slug, review: scene.review, .end)
        #expect(throws: Refusal.forbidden(.leadReview)) { try scene.world.perform(ending, by: scene.delegate) }
        #expect(try !scene.read(by: scene.delegate).mayEnd)
        try scene.world.perform(ending, by: scene.editor)
        #expect(throws: Refusal.notFound) { try scene.read(by: .anyone) }
        #expect(try scene.world.perform(ReadSheetLife(slug: Self.slug), by: .anyone).profiles.isEmpty)
    }

    private func contest(_ scene: Scene, _ seen: ArguedProfile) throws {
        try scene.world.perform(
            ContestReview(
                slug: Self.slug, review: scene.review, criterion: "transversalite", "La santé y est.", isChecked: true),
            by: scene.delegate)
        #expect(try scene.read(by: .anyone).contests.map(\.text) == ["La santé y est."])
        #expect(try scene.read(by: .anyone).profile == seen)
        #expect(try scene.notices(scene.worker).contains(.reviewContested))
    }

    private func label(_ scene: Scene) throws {
        let label = { ApplyLabel(slug: Self.slug, review: scene.review, label: $0, reason: "Tout le monde le dit.") }
        #expect(throws: Refusal.review(.labelNotSuggested)) {
            try scene.world.perform(label("quatre-composantes"), by: scene.delegate)
        }
        try scene.world.perform(label("premier-pas"), by: scene.delegate)
        #expect(try scene.read(by: .anyone).labels.map(\.code) == ["premier-pas"])
        try scene.world.perform(
            ApplyLabel(slug: Self.slug, review: scene.review, label: "premier-pas", reason: nil), by: scene.delegate)
        #expect(try scene.read(by: .anyone).labels.isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `nobody reads the others before they said what they think`(engine: Engine) throws {
        let scene = try Scene(engine)
        try scene.invite(scene.worker)
        try scene.invite(scene.official)
        try scene.give("professionnels_social", ["territoire": .yes], by: scene.worker)
        #expect(try scene.read(by: scene.official).profile.voices.isEmpty)
        #expect(try scene.read(by: scene.editor).profile.voices.count == 1)
        try scene.give("elus", ["territoire": .no], by: scene.official)
        #expect(try scene.read(by: scene.official).profile.voices.count == 2)
        #expect(throws: Refusal.notFound) { try scene.give("elus", ["territoire": .no], by: scene.stranger) }
        // Two families without anybody concerned are not enough.
        let refused = #expect(throws: Refusal.self) { try scene.finish() }
        guard case .review(.notReady(let readiness)) = refused else {
            Issue.record("refused otherwise: \(String(describing: refused))")
            return
        }
        #expect(readiness.families == 2 && !readiness.hasConcerned)
    }

    @Test(arguments: Engine.allCases)
    func `whoever leads and reads does not read the others first, and a reading is taken back`(engine: Engine) throws {
        let scene = try Scene(engine)
        try scene.invite(scene.worker)
        try scene.give("habitants", ["territoire": .yes], by: scene.worker)
        #expect(try scene.read(by: scene.editor).profile.voices.count == 1)
        try scene.invite(scene.editor)
        #expect(try scene.read(by: scene.editor).profile.voices.isEmpty)
        try scene.give("institutions", ["territoire": .no], by: scene.editor)
        #expect(try scene.read(by: scene.editor).profile.voices.count == 2)
        try scene.world.perform(AnswerReview(scene.hold(), .decline), by: scene.worker)
        let left = try scene.read(by: scene.editor)
        #expect(left.profile.voices.map(\.family) == ["institutions"])
        let words = try scene.world.database.read { try ReviewStore($0).voices(of: scene.review) }
        #expect(words.first { $0.member == scene.worker.member?.id }?.answers.isEmpty == true)
    }

    @Test(arguments: Engine.allCases)
    func `whoever came to keep the sheet, or signs in as its keeper, gives no voice`(engine: Engine) throws {
        let scene = try Scene(engine)
        try scene.invite(scene.worker)
        let code = try scene.inviteGroup()
        let practice = try scene.world.practice(Self.slug)
        try scene.world.perform(GrantRole(.custodian, .practice(practice), to: scene.worker.member?.id ?? 0))
        let keeper = try scene.world.again(scene.worker.member?.id ?? 0)
        #expect(throws: Refusal.review(.isKeeper)) { try scene.give("habitants", ["territoire": .yes], by: keeper) }
        let asGroup = AnswerReview(.code(code), .give(ReviewActs.entry("habitants"), isChecked: true))
        #expect(throws: Refusal.review(.isKeeper)) { try scene.world.perform(asGroup, by: keeper) }
        try scene.world.perform(asGroup, by: .anyone)
        #expect(try scene.read(by: scene.editor).profile.voices.count == 1)
    }

    @Test(arguments: Engine.allCases)
    func `who cannot read along is told so, and nothing is kept`(engine: Engine) throws {
        let scene = try Scene(engine, rung: .me)
        let before = try DatabaseContent(of: scene.world.database)
        #expect(throws: Refusal.review(.unreachable)) { try scene.invite(scene.worker) }
        #expect(throws: Refusal.review(.notPublic)) { _ = try scene.inviteGroup() }
        #expect(throws: Refusal.review(.openAlready)) {
            try scene.world.perform(OpenReview(slug: Self.slug, grid: Self.grid), by: scene.delegate)
        }
        #expect(throws: Refusal.review(.unknownGrid)) {
            try scene.world.perform(OpenReview(slug: Self.slug, grid: "inconnue"), by: scene.delegate)
        }
        let keeper = try scene.mail(scene.delegate)
        #expect(throws: Refusal.review(.isKeeper)) {
            let act = InviteReader(slug: Self.slug, review: scene.review, .person(mail: keeper))
            _ = try scene.world.perform(act, by: scene.delegate)
        }
        #expect(try DatabaseContent(of: scene.world.database) == before)
    }

    @Test(arguments: Engine.allCases)
    func `words that may point at a person are kept back until they were looked at`(engine: Engine) throws {
        let scene = try Scene(engine)
        try scene.invite(scene.worker)
        let told = "Madame Dupont l’a dit à la permanence."
        let refused = #expect(throws: Refusal.self) {
            try scene.give("elus", ["territoire": .yes], by: scene.worker, argument: told, isChecked: false)
        }
        guard case .review(.traces(let traces)) = refused else {
            Issue.record("refused otherwise: \(String(describing: refused))")
            return
        }
        #expect(traces.traces.contains { $0.excerpt.contains("Dupont") })
        #expect(try scene.read(by: scene.editor).profile.voices.isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `an erased account leaves what it said to nobody, and an erased practice leaves no word`(
        engine: Engine
    ) throws {
        let scene = try Scene(engine)
        try scene.invite(scene.worker)
        try scene.invite(scene.official)
        try scene.give("habitants", ["territoire": .yes], by: scene.worker)
        let own = try scene.world.perform(ReadOwnData(), by: scene.worker).readings
        #expect(own.map(\.grid.code) == [Self.grid] && own[0].voice.answers.count == 1)
        for viewer in [scene.worker, scene.official] {
            try scene.world.database.write {
                try MemberStore($0).erase(viewer.member?.id ?? 0, pseudonym: "x", at: 1)
            }
        }
        let left = try scene.read(by: scene.editor)
        #expect(left.asked.map(\.member) == [nil] && left.profile.voices.map(\.family) == ["habitants"])
        try scene.world.perform(ErasePractice(slug: Self.slug, reason: "motif"))
        let counts = try DatabaseContent(of: scene.world.database).counts
        #expect(["review", "review_voice", "review_answer"].allSatisfy { counts[$0] == 0 })
    }

    @Test(arguments: Engine.allCases)
    func `an adapted grid is a new version, and what was read keeps the former`(engine: Engine) throws {
        let scene = try Scene(engine)
        let coordinator = try scene.world.somebody("Coordination", [Grant(.coordinator, .instance)])
        let before = try scene.world.perform(ReadGrid(Self.grid), by: .anyone)
        #expect(before.versions.count == 1 && !before.mayEdit)
        var draft = GridDraft()
        draft.title = "Nos quatre composantes"
        draft.about = before.shown.grid.about.french
        draft.criteria = before.shown.grid.criteria.map {
            GridDraft.Criterion(code: $0.code, label: $0.label.french, help: $0.help.french)
        }
        #expect(throws: Refusal.forbidden(.editGrids)) {
            _ = try scene.world.perform(AdaptGrid(Self.grid, from: 1, draft), by: scene.editor)
        }
        #expect(try scene.world.perform(AdaptGrid(Self.grid, from: 1, draft), by: coordinator) == 2)
        #expect(throws: Refusal.stale(current: 2)) {
            _ = try scene.world.perform(AdaptGrid(Self.grid, from: 1, draft), by: coordinator)
        }
        #expect(try scene.read(by: scene.editor).review.grid == before.shown.grid)
        #expect(try scene.world.perform(ReadGrid(Self.grid), by: .anyone).shown.grid.title.french == draft.title)
        #expect(try scene.world.perform(RestoreGrid(Self.grid), by: coordinator) == 3)
        let restored = try scene.world.perform(ReadGrid(Self.grid), by: .anyone).shown.grid
        #expect(restored.numbered(1) == before.shown.grid)
    }

    @Test(arguments: Engine.allCases)
    func `a newer program brings its grids, and leaves what was decided here on top`(engine: Engine) throws {
        let world = try TestWorld(engine)
        let shipped = try #require(Grid.shipped.first { $0.code == Self.grid })
        var local = shipped
        local.title = Wording("Ici", "Ici")
        try world.perform(ImportGrids([local], isDryRun: false))
        let next = shipped.numbered(shipped.version + 1)
        let seed = { (grid: Grid) in
            try world.database.write { try GridStore($0).seed([grid], ids: world.ids, at: 9) }
        }
        #expect(try !seed(shipped))
        #expect(try seed(next))
        #expect(try !seed(next))
        let versions = try world.perform(ReadGrid(Self.grid), by: .anyone).versions
        #expect(versions.map(\.grid.version) == [3, 2, 1])
        #expect(versions.map(\.shipped) == [nil, shipped.version + 1, shipped.version])
        #expect(versions.first?.grid.title.french == "Ici")
    }
}
