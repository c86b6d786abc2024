import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Does each act of reading by several once, by somebody who may; a visitor gets what they should.
struct ReviewActs {
    static let acts: Set<Act> = [.leadReview, .contestReview, .applyLabel, .answerReview]
    /// What a visitor gets without a code that works.
    static let visitors: [Act: WalkOutcome] = [.readAsGroup: .notFound, .answerAsGroup: .notFound]
    /// Acts that change nothing, once there is something to read.
    static let readers: Set<Act> = [.readAsGroup]
    /// Public, and looked after by nobody.
    static let slug = "fiche-relue"
    static let grid = "quatre-composantes"
    private let world: TestWorld
    private let editor: Viewer
    /// Reads along: whoever keeps the sheet does not.
    private let reader: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        editor = try world.somebody("Comité", [Grant(.editor, .instance)])
        reader = try world.somebody("Lectrice", [])
    }

    func actor(of act: Act) throws -> Viewer? {
        if !Self.acts.contains(act) { return nil }
        return try world.again((act == .answerReview ? reader : editor).member?.id ?? 0)
    }

    /// The sheet and whoever looks after it.
    func prepare() throws {
        try world.bring([Drafts.practice(Self.slug, Self.slug)])
        let scope = Scope.practice(try world.practice(Self.slug))
        try world.perform(GrantRole(.custodian, scope, to: editor.member?.id ?? 0))
    }

    /// What a voice that leans on the sheet writes.
    static func entry(
        _ family: String, _ answers: [String: GridAnswer] = ["participation": .yes], argument: String = "On y décide."
    ) -> ReviewEntry {
        var entry = ReviewEntry()
        entry.name = "Relectrice ou relecteur"
        entry.family = family
        entry.preparation = "Entre pairs."
        entry.answers = answers.sorted { $0.key < $1.key }.map {
            ReviewAnswer(criterion: $0.key, answer: $0.value, argument: argument, evidence: .lived)
        }
        return entry
    }

    /// A review of a sheet in a state, whoever may see it, with these voices.
    static func stored(
        _ slug: String, in world: TestWorld, _ state: Review.State = .open, members: [Int64] = [],
        given: [(family: String, answers: [String: GridAnswer])] = [], code: String? = nil
    ) throws -> Int64 {
        let practice = try world.practice(slug)
        let now = world.clock.now()
        return try world.database.write { connection in
            let store = ReviewStore(connection)
            guard let grid = try GridStore(connection).versions(of: grid).first else {
                throw SupportFailure("no grid")
            }
            let review = Review(
                id: world.ids.next(), practice: practice, grid: grid.grid, state: .open, openedAt: now,
                openedBy: nil, finalAt: nil)
            try store.insert(review, grid: grid.id)
            func add(_ kind: ReviewVoice.Kind, _ member: Int64?, _ code: String? = nil) throws -> Int64 {
                let voice = ReviewVoice(
                    id: world.ids.next(), kind: kind, member: member, name: "Groupe", family: "habitants",
                    state: .invited, preparation: "", givenAt: nil, answers: [])
                try store.insert(voice, to: review.id, code: code, at: now)
                return voice.id
            }
            for member in members { _ = try add(.person, member) }
            if let code { _ = try add(.group, nil, world.world.credentials.digest(of: code)) }
            for one in given {
                let id = try add(.person, nil)
                _ = try store.write(entry(one.family, one.answers), of: id, isGiven: true, at: now)
            }
            if state != .open { _ = try store.set(state, of: review.id, from: [.open], at: now) }
            return review.id
        }
    }

    static let bothFamilies: [(family: String, answers: [String: GridAnswer])] = [
        ("habitants", ["participation": .yes]), ("professionnels_social", ["participation": .partly]),
    ]

    /// On a sheet of the walk, whoever may see it.
    static func perform(_ act: Act, _ slug: String, by viewer: Viewer, in world: TestWorld) throws {
        switch act {
        case .leadReview: try world.perform(OpenReview(slug: slug, grid: grid), by: viewer)
        case .seeReviews: try world.perform(ReadReviews(slug: slug), by: viewer)
        case .answerReview:
            let id = try stored(slug, in: world, members: [viewer.member?.id].compactMap(\.self))
            try world.perform(
                AnswerReview(.own(slug: slug, review: id), .give(entry("benevoles"), isChecked: true)), by: viewer)
        case .contestReview:
            let id = try stored(slug, in: world, .final, given: bothFamilies)
            try world.perform(
                ContestReview(slug: slug, review: id, criterion: nil, "Nous le voyons autrement.", isChecked: true),
                by: viewer)
        default:
            let id = try stored(slug, in: world, .final, given: bothFamilies)
            try world.perform(
                ApplyLabel(slug: slug, review: id, label: "premier-pas", reason: "Tout le monde le dit."), by: viewer)
        }
    }

    func perform(_ act: Act, by viewer: Viewer) throws {
        if viewer != .anyone, (try? world.practice(Self.slug)) == nil { try prepare() }
        switch act {
        case .readAsGroup, .answerAsGroup: try asGroup(act, by: viewer)
        case .editGrids: try adapt(by: viewer)
        default:
            if viewer != .anyone { return try Self.perform(act, Self.slug, by: viewer, in: world) }
            try attempt(act)
        }
    }

    private func asGroup(_ act: Act, by viewer: Viewer) throws {
        let code = "\(100_000_000_000 + world.ids.next() % 100_000_000_000)"
        if viewer != .anyone { _ = try Self.stored(Self.slug, in: world, code: code) }
        let hold = ReadingHold.code(viewer == .anyone ? "CDEFGHJKMNPQ" : code)
        if act == .readAsGroup {
            try world.perform(ReadOwnReading(hold), by: viewer)
        } else {
            try world.perform(AnswerReview(hold, .give(Self.entry("habitants"), isChecked: true)), by: viewer)
        }
    }

    private func adapt(by viewer: Viewer) throws {
        let latest = try world.perform(ReadGrid(Self.grid), by: .anyone).shown.grid
        var draft = GridDraft()
        draft.title = "\(latest.title.french) \(world.ids.next())"
        draft.about = latest.about.french
        draft.criteria = latest.criteria.map {
            GridDraft.Criterion(code: $0.code, label: $0.label.french, help: $0.help.french)
        }
        try world.perform(AdaptGrid(Self.grid, from: latest.version, draft), by: viewer)
    }

    private func attempt(_ act: Act) throws {
        switch act {
        case .leadReview: try world.perform(OpenReview(slug: Self.slug, grid: Self.grid), by: .anyone)
        case .seeReviews: try world.perform(ReadReviews(slug: Self.slug), by: .anyone)
        case .answerReview:
            try world.perform(AnswerReview(.own(slug: Self.slug, review: 1), .decline), by: .anyone)
        case .contestReview:
            try world.perform(
                ContestReview(slug: Self.slug, review: 1, criterion: nil, "non", isChecked: true), by: .anyone)
        case .applyLabel:
            try world.perform(ApplyLabel(slug: Self.slug, review: 1, label: "x", reason: "y"), by: .anyone)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }
}
