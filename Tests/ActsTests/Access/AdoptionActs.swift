import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Does each act on practices taken up elsewhere once, by somebody who may; a visitor gets what they should.
struct AdoptionActs {
    static let acts: Set<Act> = [
        .adoptSheet, .seeAdoptions, .editAdoption, .answerAdoption, .decideAdoption, .seePlan, .editPlan,
    ]
    /// Public, and looked after by nobody.
    static let slug = "fiche-des-reprises"
    /// Public, and looked after.
    private static let kept = "fiche-du-relais"
    private let world: TestWorld
    private let editor: Viewer
    private let adopter: Viewer
    private let keeper: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        editor = try world.somebody("Comité", [Grant(.editor, .instance)])
        adopter = try world.somebody("Reprise", [])
        keeper = try world.somebody("Veille", [])
    }

    /// Nil for acts that are not about this.
    func actor(of act: Act) throws -> Viewer? {
        guard Self.acts.contains(act) else { return nil }
        if act == .seePlan || act == .editPlan { return try world.again(keeper.member?.id ?? 0) }
        let isOrigin = act == .answerAdoption || act == .decideAdoption
        return try world.again((isOrigin ? editor : adopter).member?.id ?? 0)
    }

    /// The sheet, before the loops look at anything.
    func prepare() throws {
        try world.bring([Drafts.practice(Self.slug, Self.slug), Drafts.practice(Self.kept, Self.kept)])
        let scope = Scope.practice(try world.practice(Self.kept))
        try world.perform(GrantRole(.custodian, scope, to: keeper.member?.id ?? 0))
    }

    private static let step = PlanChange.addStep(toward: "Une équipe", way: .presentation, role: "", due: "")

    static func entry(_ rung: Rung = .network) -> AdoptionEntry {
        var entry = AdoptionEntry(.adapted)
        entry.words.changed = "Nous le faisons le soir."
        entry.rung = rung
        return entry
    }

    /// One that waits for an editor of a sheet, whoever may see it.
    static func stored(about slug: String, in world: TestWorld) throws -> Int64 {
        let adoption = Adoption(
            id: world.ids.next(), practice: try world.practice(slug), manner: .asIs, member: nil, rung: .everyone,
            words: AdoptionWords(), createdAt: world.clock.now())
        try world.database.write { try AdoptionStore($0).insert(adoption, key: "\(adoption.id)") }
        return adoption.id
    }

    /// On a sheet of the walk, whoever may see it.
    static func perform(_ act: Act, _ slug: String, by viewer: Viewer, in world: TestWorld) throws {
        switch act {
        case .adoptSheet: try world.perform(AdoptSheet(slug: slug, entry(), token: "\(world.ids.next())"), by: viewer)
        case .seePlan: try world.perform(ReadPlan(slug: slug), by: viewer)
        case .editPlan: try world.perform(EditPlan(slug: slug, step), by: viewer)
        case .answerAdoption:
            try world.perform(AnswerAdoption(slug: slug, try stored(about: slug, in: world), "Merci."), by: viewer)
        default:
            let id = try stored(about: slug, in: world)
            try world.perform(DecideAdoption(slug: slug, id, .show(isRead: false)), by: viewer)
        }
    }

    func perform(_ act: Act, by viewer: Viewer) throws {
        if viewer == .anyone { return try attempt(act) }
        if (try? world.practice(Self.slug)) == nil { try prepare() }
        switch act {
        case .seePlan: try world.perform(ReadPlan(slug: Self.kept), by: viewer)
        case .editPlan: try world.perform(EditPlan(slug: Self.kept, Self.step), by: viewer)
        case .adoptSheet: _ = try said(by: viewer)
        case .seeAdoptions: try world.perform(ReadAdoptions(), by: viewer)
        case .editAdoption: try world.perform(WriteToOrigin(try said(by: viewer), "Bonjour."), by: viewer)
        case .answerAdoption:
            // Said before: what an answer changes is told apart from what it answers.
            let id = try Self.stored(about: Self.slug, in: world)
            try world.perform(AnswerAdoption(slug: Self.slug, id, "Merci."), by: viewer)
        case .decideAdoption:
            let id = try said(.everyone, by: adopter)
            try world.perform(DecideAdoption(slug: Self.slug, id, .show(isRead: false)), by: viewer)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }

    private func said(_ rung: Rung = .network, by viewer: Viewer) throws -> Int64 {
        let token = world.world.credentials.newToken()
        return try world.perform(AdoptSheet(slug: Self.slug, Self.entry(rung), token: token), by: viewer).adoption.id
    }

    private func attempt(_ act: Act) throws {
        switch act {
        case .adoptSheet: try world.perform(AdoptSheet(slug: "absente", Self.entry(), token: "x"), by: .anyone)
        case .seeAdoptions: try world.perform(ReadAdoptions(), by: .anyone)
        case .seePlan: try world.perform(ReadPlan(slug: "absente"), by: .anyone)
        case .editPlan: try world.perform(EditPlan(slug: "absente", Self.step), by: .anyone)
        case .editAdoption: try world.perform(WriteToOrigin(1, "Bonjour."), by: .anyone)
        case .answerAdoption: try world.perform(AnswerAdoption(slug: "absente", 1, "Merci."), by: .anyone)
        case .decideAdoption:
            try world.perform(DecideAdoption(slug: "absente", 1, .show(isRead: true)), by: .anyone)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }
}
