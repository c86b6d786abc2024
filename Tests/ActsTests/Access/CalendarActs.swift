import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Does each act on the months and their events once, by somebody who may; a visitor gets what they should.
struct CalendarActs {
    static let acts: Set<Act> = [.editMonth, .proposeEvent, .editEvent, .decideEvent]
    static let month = MonthEntry(title: "Mois de printemps", told: "Un mois.", first: "04/2027", last: "04/2027")
    private let world: TestWorld
    private let coordination: Viewer
    private let member: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        coordination = try world.somebody("Coordination du mois", [Grant(.coordinator, .instance)])
        member = try world.somebody("Qui propose")
    }

    /// Nil for acts that are not about this.
    func actor(of act: Act) throws -> Viewer? {
        guard Self.acts.contains(act) else { return nil }
        let isCoordination = act == .editMonth || act == .decideEvent
        return try world.again((isCoordination ? coordination : member).member?.id ?? 0)
    }

    /// The month, before the loops look at anything.
    func prepare() throws {
        if try world.database.read({ try MonthStore($0).find(slug: "mois-de-printemps") }) == nil {
            try world.perform(EditMonth(slug: nil, Self.month))
        }
    }

    static func entry(_ title: String = "Visite du jardin") -> EventEntry {
        var entry = EventEntry()
        entry.kind = .visit
        (entry.words.title, entry.words.place, entry.words.organiser) = (title, "Au jardin", "Le jardin partagé")
        (entry.firstDay, entry.start, entry.end) = ("06/04/2027", "14h30", "16h")
        return entry
    }

    func perform(_ act: Act, by viewer: Viewer) throws {
        if viewer == .anyone { return try attempt(act) }
        try prepare()
        switch act {
        case .editMonth:
            try world.perform(EditMonth(slug: "mois-de-printemps", Self.month), by: viewer)
        case .proposeEvent: _ = try proposed(by: viewer)
        case .editEvent: try world.perform(CancelEvent(try proposed(by: viewer), reason: "Il pleut."), by: viewer)
        case .decideEvent: try world.perform(DecideEvent(try proposed(by: member), .announce), by: viewer)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }

    private func proposed(by viewer: Viewer) throws -> Int64 {
        let token = world.world.credentials.newToken()
        return try world.perform(ProposeEvent("mois-de-printemps", Self.entry(), token: token), by: viewer).id
    }

    private func attempt(_ act: Act) throws {
        switch act {
        case .editMonth: try world.perform(EditMonth(slug: nil, Self.month), by: .anyone)
        case .proposeEvent: try world.perform(ProposeEvent("absent", Self.entry(), token: "x"), by: .anyone)
        case .editEvent: try world.perform(CancelEvent(1, reason: "Il pleut."), by: .anyone)
        case .decideEvent: try world.perform(DecideEvent(1, .announce), by: .anyone)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }
}
