import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// The month of social development: proposed by a member, announced by the coordination, read by everybody.
@Suite struct CalendarTests {
    private struct Desk {
        let world: TestWorld
        let month: Month
        let body: Int64
        let member: Viewer
        let other: Viewer
        let coordination: Viewer

        init(_ engine: Engine) throws {
            world = try TestWorld(engine)
            try world.bring([Drafts.practice("1", "Jardin"), Drafts.practice("2", "Atelier")])
            try world.place("atelier", rung: .network)
            body = try world.body("maison", in: try world.place("ain"))
            member = try world.somebody("Qui propose", bodies: [body])
            other = try world.somebody("Ailleurs", [Grant(.coordinator, .organisation(body))])
            coordination = try world.somebody("Coordination", [Grant(.coordinator, .instance)])
            month = try world.perform(EditMonth(slug: nil, CalendarActs.month), by: coordination)
        }

        func propose(_ title: String = "Visite du jardin", _ change: (inout EventEntry) -> Void = { _ in }) throws
            -> Event
        {
            var entry = CalendarActs.entry(title)
            change(&entry)
            return try world.perform(
                ProposeEvent(month.slug, entry, token: world.world.credentials.newToken()), by: member)
        }

        func shown(_ viewer: Viewer = .anyone) throws -> [String] {
            try world.perform(ReadMonth(month.slug), by: viewer).events.map(\.event.words.title)
        }

        func read(_ id: Int64, _ viewer: Viewer = .anyone) throws -> Event {
            try world.perform(ReadEvent(id), by: viewer).readable.event
        }

        func kinds(_ viewer: Viewer) throws -> [Notice.Kind] {
            try world.perform(ReadNotices(), by: viewer).map(\.notice.kind)
        }

        /// What somebody who changes it sends.
        func entry(_ event: Event) -> EventEntry {
            var entry = CalendarActs.entry(event.words.title)
            entry.words = event.words
            entry.body = event.body?.id
            return entry
        }
    }

    @Test(arguments: Engine.allCases)
    func `what a member proposes is read by nobody else until the coordination announces it`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let event = try desk.propose {
            ($0.body, $0.town, $0.sheet) = (desk.body, "Ain", "jardin")
        }
        #expect(event.body?.name == "maison" && event.place?.slug == "ain" && event.words.organiser.isEmpty)
        #expect(try desk.shown().isEmpty && desk.shown(desk.coordination).isEmpty)
        for viewer in [Viewer.anyone, desk.other, .instanceOperator] {
            #expect(throws: Refusal.notFound) { try desk.read(event.id, viewer) }
            #expect(try desk.world.perform(ReadMonths(), by: viewer).waiting.isEmpty)
        }
        #expect(try desk.world.perform(ReadMonths(), by: desk.coordination).waiting.map(\.event.id) == [event.id])
        #expect(try desk.world.perform(ReadMonths(), by: desk.member).own.map(\.event.id) == [event.id])
        #expect(try desk.kinds(desk.coordination) == [.eventProposed] && desk.kinds(desk.member).isEmpty)
        #expect(throws: Refusal.forbidden(.decideEvent)) {
            try desk.world.perform(DecideEvent(event.id, .announce), by: desk.member)
        }
        try desk.world.perform(DecideEvent(event.id, .announce), by: desk.coordination)
        #expect(try desk.kinds(desk.member) == [.eventAnnounced])
        #expect(try desk.shown() == ["Visite du jardin"])
        let read = try desk.world.perform(ReadEvent(event.id), by: .anyone)
        #expect(read.readable.practice?.slug == "jardin" && !read.mayEdit && read.readable.event.sequence == 1)
        #expect(try desk.world.perform(ReadSheetLife(slug: "jardin"), by: .anyone).events.map(\.id) == [event.id])
        // A sheet that not everybody reads any more is led to no more.
        try desk.world.place("jardin", rung: .network)
        #expect(try desk.world.perform(ReadEvent(event.id), by: .anyone).readable.practice == nil)
        #expect(try desk.world.perform(ReadEvent(event.id), by: desk.other).readable.practice?.slug == "jardin")
        #expect(throws: Refusal.calendar(.decidedAlready)) {
            try desk.world.perform(DecideEvent(event.id, .decline(reason: "Non.")), by: desk.coordination)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a no has its reason, for whoever proposed alone`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let event = try desk.propose()
        #expect(throws: Refusal.calendar(.reasonMissing)) {
            try desk.world.perform(DecideEvent(event.id, .decline(reason: " ")), by: desk.coordination)
        }
        try desk.world.perform(DecideEvent(event.id, .decline(reason: "Ce n’est pas ouvert.")), by: desk.coordination)
        #expect(try desk.read(event.id, desk.member).reason == "Ce n’est pas ouvert.")
        #expect(try desk.kinds(desk.member) == [.eventDeclined])
        #expect(throws: Refusal.notFound) { try desk.read(event.id) }
        // Written anew, it waits again.
        var entry = desk.entry(event)
        entry.words.told = "C’est ouvert à tout le monde."
        let again = try desk.world.perform(EditEvent(event.id, from: 1, entry), by: desk.member)
        #expect(again.state == .proposed && again.reason.isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `new words of an announced event wait again, those of the coordination do not`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let event = try desk.propose()
        try desk.world.perform(DecideEvent(event.id, .announce), by: desk.coordination)
        #expect(throws: Refusal.stale(current: 1)) {
            try desk.world.perform(EditEvent(event.id, from: 0, desk.entry(event)), by: desk.member)
        }
        #expect(try desk.world.perform(EditEvent(event.id, from: 1, desk.entry(event)), by: desk.member).sequence == 1)
        var entry = desk.entry(event)
        entry.words.place = "Devant la mairie"
        #expect(throws: Refusal.forbidden(.editEvent)) {
            try desk.world.perform(EditEvent(event.id, from: 1, entry), by: desk.other)
        }
        try desk.world.perform(EditEvent(event.id, from: 1, entry), by: desk.coordination)
        #expect(try desk.read(event.id).words.place == "Devant la mairie" && desk.read(event.id).sequence == 2)
        #expect(try desk.kinds(desk.member).contains(.eventChanged))
        entry.words.place = "Dans la cour"
        try desk.world.perform(EditEvent(event.id, from: 2, entry), by: desk.member)
        #expect(throws: Refusal.notFound) { try desk.read(event.id) }
        #expect(try desk.shown().isEmpty)
        try desk.world.perform(DecideEvent(event.id, .announce), by: desk.coordination)
        #expect(try desk.read(event.id).words.place == "Dans la cour" && desk.read(event.id).uid == event.uid)
    }

    @Test(arguments: Engine.allCases)
    func `what is cancelled stays shown as such, and what was never announced stays hidden`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let (told, untold) = (try desk.propose("Annoncé"), try desk.propose("Pas annoncé"))
        try desk.world.perform(DecideEvent(told.id, .announce), by: desk.coordination)
        #expect(throws: Refusal.forbidden(.editEvent)) {
            try desk.world.perform(CancelEvent(told.id, reason: "Il pleut."), by: desk.other)
        }
        #expect(throws: Refusal.calendar(.reasonMissing)) {
            try desk.world.perform(CancelEvent(told.id, reason: ""), by: desk.member)
        }
        #expect(throws: Refusal.calendar(.named)) {
            try desk.world.perform(CancelEvent(told.id, reason: "Mme Dupont est partie."), by: desk.member)
        }
        #expect(throws: Refusal.calendar(.tooManyLinks)) {
            try desk.world.perform(CancelEvent(told.id, reason: "Voir www.une.example"), by: desk.member)
        }
        for event in [told, untold] {
            try desk.world.perform(CancelEvent(event.id, reason: "Il pleut."), by: desk.member)
        }
        #expect(try desk.shown() == ["Annoncé"])
        #expect(try desk.read(told.id).state == .cancelled && desk.read(told.id).sequence == 2)
        #expect(throws: Refusal.notFound) { try desk.read(untold.id) }
        #expect(throws: Refusal.calendar(.decidedAlready)) {
            try desk.world.perform(CancelEvent(told.id, reason: "Encore."), by: desk.member)
        }
        #expect(throws: Refusal.calendar(.decidedAlready)) {
            try desk.world.perform(EditEvent(told.id, from: 2, desk.entry(told)), by: desk.coordination)
        }
    }

    @Test(arguments: Engine.allCases)
    func `one form makes one event, and names nobody's body, no hidden sheet and no person unread`(_ engine: Engine)
        throws
    {
        let desk = try Desk(engine)
        let entry = CalendarActs.entry()
        let first = try desk.world.perform(ProposeEvent(desk.month.slug, entry, token: "une"), by: desk.member)
        let second = try desk.world.perform(ProposeEvent(desk.month.slug, entry, token: "une"), by: desk.member)
        #expect(first == second)
        #expect(throws: Refusal.calendar(.sentBefore)) {
            try desk.world.perform(
                ProposeEvent(desk.month.slug, CalendarActs.entry("Autre"), token: "une"), by: desk.member)
        }
        let foreign = try desk.world.body("ailleurs")
        #expect(throws: Refusal.calendar(.notTheirs)) { try desk.propose { $0.body = foreign } }
        #expect(throws: Refusal.calendar(.otherSheet)) { try desk.propose { $0.sheet = "atelier" } }
        #expect(throws: Refusal.calendar(.otherSheet)) { try desk.propose { $0.sheet = "absente" } }
        #expect(throws: Refusal.calendar(.placeUnclear)) { try desk.propose { $0.town = "Saint" } }
        #expect(throws: Refusal.gate(.tracesUnread)) { try desk.propose { $0.words.told = "Avec Mme Dupont." } }
        _ = try desk.propose { ($0.words.told, $0.isRead) = ("Avec Mme Dupont.", true) }
        // Nobody but the coordination announces at once.
        #expect(try desk.propose { $0.announces = true }.state == .proposed)
        var own = CalendarActs.entry("La nôtre")
        own.announces = true
        let announced = try desk.world.perform(ProposeEvent(desk.month.slug, own, token: "deux"), by: desk.coordination)
        #expect(announced.isPublic)
        #expect(throws: Refusal.forbidden(.proposeEvent)) {
            try desk.world.perform(ProposeEvent(desk.month.slug, entry, token: "trois"), by: .instanceOperator)
        }
    }

    @Test(arguments: Engine.allCases)
    func `whoever goes leaves what everybody reads, without them`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let (told, untold) = (try desk.propose("Annoncé") { $0.sheet = "jardin" }, try desk.propose("Pas annoncé"))
        try desk.world.perform(DecideEvent(told.id, .announce), by: desk.coordination)
        #expect(try desk.world.perform(ReadOwnData(), by: desk.member).events.count == 2)
        try desk.world.perform(ErasePractice(slug: "jardin", reason: "motif"))
        #expect(try desk.world.perform(ReadEvent(told.id), by: .anyone).readable.practice == nil)
        try desk.world.perform(EraseAccount(desk.member.member?.id ?? 0))
        #expect(try desk.read(told.id).member == nil)
        #expect(throws: Refusal.notFound) { try desk.read(untold.id, desk.coordination) }
    }

    @Test(arguments: Engine.allCases)
    func `what nobody announced goes after its time, the calendar stays`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let (told, untold) = (try desk.propose("Annoncé"), try desk.propose("Pas annoncé"))
        try desk.world.perform(DecideEvent(told.id, .announce), by: desk.coordination)
        let rule = try #require(RetentionRule.all.first { $0.code == .event })
        desk.world.clock.set(desk.world.clock.now() + Int64(rule.days + 1) * 86_400_000_000)
        #expect(try desk.world.perform(ListEliminations()).first { $0.rule.code == .event }?.count == 1)
        _ = try desk.world.perform(Eliminate(.event, visa: "motif"))
        #expect(throws: Refusal.notFound) { try desk.read(untold.id, desk.coordination) }
        #expect(try desk.read(told.id).state == .announced)
    }

    @Test(arguments: Engine.allCases)
    func `an edition keeps its address when its name changes, and no other takes it`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let entry = MonthEntry(title: "Mois d’avril", told: "Ailleurs.", first: "04/2027", last: "04/2027")
        let changed = try desk.world.perform(EditMonth(slug: desk.month.slug, entry), by: desk.coordination)
        #expect(changed.slug == "mois-de-printemps" && changed.title == "Mois d’avril")
        #expect(throws: Refusal.calendar(.nameTaken)) {
            try desk.world.perform(EditMonth(slug: nil, CalendarActs.month), by: desk.coordination)
        }
        #expect(throws: Refusal.calendar(.nameTaken)) {
            let entry = MonthEntry(title: "Nouveau", told: "", first: "04/2027", last: "04/2027")
            try desk.world.perform(EditMonth(slug: nil, entry), by: desk.coordination)
        }
        #expect(throws: Refusal.notFound) {
            try desk.world.perform(EditMonth(slug: "absent", entry), by: desk.coordination)
        }
        #expect(throws: Refusal.forbidden(.editMonth)) {
            try desk.world.perform(EditMonth(slug: nil, entry), by: desk.other)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the fictional month comes once, and nothing of it is left`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.perform(LoadDemo())
        try world.perform(LoadDemoPeople())
        let before = try DatabaseContent(of: world.database).counts
        #expect(try world.perform(LoadDemoMonth()) == 5)
        #expect(try world.perform(LoadDemoMonth()) == 0)
        let read = try world.perform(ReadMonth("mois-du-developpement-social-2027"), by: .anyone)
        #expect(read.events.map(\.event.state) == [.announced, .announced, .cancelled, .announced])
        #expect(read.events.first?.event.place?.name == "La Verrerie")
        try world.perform(RemoveDemo())
        let after = try DatabaseContent(of: world.database).counts
        for table in ["calendar_month", "calendar_event"] { #expect(after[table] == before[table], "\(table)") }
    }
}
