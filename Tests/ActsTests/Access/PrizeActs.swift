import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Does each act on yearly prizes once, by somebody who may; a visitor gets what they should.
struct PrizeActs {
    static let acts: Set<Act> = [.leadPrize, .nominateSheet, .seeJudging, .judgePrize]
    /// Acts that change nothing, once there is something to read.
    static let readers: Set<Act> = [.seeJudging]
    /// Public, and looked after.
    static let slug = "fiche-proposee"
    static let grid = "quatre-composantes"
    private let world: TestWorld
    private let coordinator: Viewer
    private let keeper: Viewer
    private let juror: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        coordinator = try world.somebody("Coordination du prix", [Grant(.coordinator, .instance)])
        keeper = try world.somebody("Veille du prix", [])
        juror = try world.somebody("Jurée", [])
    }

    /// Nil for acts that are not about this.
    func actor(of act: Act) throws -> Viewer? {
        guard Self.acts.contains(act) else { return nil }
        let viewer = act == .leadPrize ? coordinator : act == .nominateSheet ? keeper : juror
        return try world.again(viewer.member?.id ?? 0)
    }

    func prepare() throws {
        try world.bring([Drafts.practice(Self.slug, Self.slug)])
        let scope = Scope.practice(try world.practice(Self.slug))
        try world.perform(GrantRole(.custodian, scope, to: keeper.member?.id ?? 0))
    }

    static func call(_ now: Int64, _ title: String = "Prix d’essai") -> PrizeCall {
        let today = Int(now / 86_400_000_000)
        return PrizeCall(
            title: title, scope: "Département d’essai", about: "Ce qui donne du pouvoir d’agir.",
            opensOn: CalendarDay(number: today - 5), closesOn: CalendarDay(number: today + 5))
    }

    /// A prize in a state, whoever may make one.
    static func stored(_ state: PrizeEdition.State, in world: TestWorld) throws -> PrizeEdition {
        let now = world.clock.now()
        return try world.database.write { connection in
            guard let grid = try GridStore(connection).versions(of: grid).first else {
                throw SupportFailure("no grid")
            }
            let id = world.ids.next()
            let prize = PrizeEdition(
                id: id, slug: "prix-\(id)", state: state, grid: grid.grid, call: call(now), closing: "", changedAt: now)
            try PrizeStore(connection).insert(prize, grid: grid.id)
            return prize
        }
    }

    /// On a sheet of the walk, whoever may see it.
    static func perform(_ slug: String, by viewer: Viewer, in world: TestWorld) throws {
        let prize = try stored(.open, in: world)
        try world.perform(NominateSheet(prize: prize.slug, sheet: slug, why: "Elle apprend à d’autres."), by: viewer)
    }

    func perform(_ act: Act, by viewer: Viewer) throws {
        if viewer != .anyone, (try? world.practice(Self.slug)) == nil { try prepare() }
        switch act {
        case .leadPrize:
            let call = Self.call(world.clock.now(), "Prix \(world.ids.next())")
            _ = try world.perform(CreatePrize(call, grid: Self.grid), by: viewer)
        case .nominateSheet:
            if viewer == .anyone {
                return try world.perform(NominateSheet(prize: "absent", sheet: "absente", why: "x"), by: viewer)
            }
            try Self.perform(Self.slug, by: viewer, in: world)
        case .seeJudging:
            if viewer == .anyone {
                _ = try world.perform(ReadCandidate(prize: "absent", candidate: 1), by: viewer)
                return
            }
            let (prize, candidate) = try judged(by: viewer)
            _ = try world.perform(ReadCandidate(prize: prize, candidate: candidate), by: viewer)
        default:
            let answers = [PrizeReading.Answer(criterion: "participation", answer: .yes, argument: "On y décide.")]
            if viewer == .anyone {
                return try world.perform(JudgeCandidate(prize: "absent", candidate: 1, answers), by: viewer)
            }
            let (prize, candidate) = try judged(by: viewer)
            try world.perform(JudgeCandidate(prize: prize, candidate: candidate, answers), by: viewer)
        }
    }

    /// A candidate of a prize in whose jury the viewer sits.
    private func judged(by viewer: Viewer) throws -> (String, Int64) {
        let prize = try Self.stored(.judging, in: world)
        let candidate = PrizeCandidate(
            id: world.ids.next(), prize: prize.id, practice: try world.practice(Self.slug), why: "x", proposedBy: nil)
        try world.database.write { connection in
            let store = PrizeStore(connection)
            try store.insert(
                PrizeSeat(
                    id: world.ids.next(), prize: prize.id, member: viewer.member?.id, role: "Jurée",
                    family: "habitants", body: nil))
            _ = try store.insert(candidate)
        }
        return (prize.slug, candidate.id)
    }
}
