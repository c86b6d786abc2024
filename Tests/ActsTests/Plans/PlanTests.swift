import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// How those who keep a sheet make its practice known, and what they hand over.
@Suite struct PlanTests {
    private struct Desk {
        let world: TestWorld
        let slug = "atelier"
        let delegate: Viewer
        let other: Viewer
        let mate: Viewer
        let chief: Viewer
        let stranger: Viewer

        init(_ engine: Engine) throws {
            world = try TestWorld(engine)
            try world.bring([Drafts.practice("1", "Atelier")])
            let ain = try world.place("ain")
            let body = try world.body("maison", in: ain)
            let team = try world.team("equipe", of: body)
            try world.put(slug, bearer: body, team: team, territory: ain)
            let scope = Scope.practice(try world.practice(slug))
            delegate = try world.somebody("Une", [Grant(.delegate, scope)], bodies: [body])
            other = try world.somebody("Autre", [Grant(.delegate, scope)], bodies: [body])
            mate = try world.somebody("Équipe", bodies: [body], teams: [team])
            chief = try world.somebody("Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
            stranger = try world.somebody("Ailleurs")
            try world.place(slug, rung: .everyone)
        }

        func change(_ change: PlanChange, by viewer: Viewer? = nil) throws {
            try world.perform(EditPlan(slug: slug, change), by: viewer ?? delegate)
        }

        func plan(_ viewer: Viewer? = nil) throws -> ReadPlan.Outcome {
            try world.perform(ReadPlan(slug: slug), by: viewer ?? delegate)
        }
    }

    @Test(arguments: Engine.allCases)
    func `steps are planned, done and taken away, for those who keep the sheet, their team and its coordination`(
        _ engine: Engine
    ) throws {
        let desk = try Desk(engine)
        try desk.change(
            .addStep(toward: " L’équipe   du foyer ", way: .immersion, role: "une animatrice", due: "03/2027"))
        let step = try #require(try desk.plan().steps.first)
        #expect(step.toward == "L’équipe du foyer" && step.due == CalendarDay(year: 2027, month: 3, day: 31)?.number)
        for viewer in [desk.mate, desk.chief] {
            #expect(try desk.plan(viewer).steps == [step] && !desk.plan(viewer).mayEdit)
            #expect(throws: Refusal.forbidden(.editPlan)) { try desk.change(.removeStep(step.id), by: viewer) }
        }
        #expect(throws: Refusal.forbidden(.seePlan)) { try desk.plan(desk.stranger) }
        #expect(throws: Refusal.forbidden(.seePlan)) { try desk.plan(.anyone) }
        try desk.change(.markStep(step.id, isDone: true), by: desk.other)
        #expect(try desk.plan().steps.first?.doneAt != nil)
        try desk.change(.markStep(step.id, isDone: false))
        try desk.change(.removeStep(step.id))
        #expect(try desk.plan().steps.isEmpty)
        #expect(throws: Refusal.plan(.gone)) { try desk.change(.removeStep(step.id)) }
    }

    @Test(arguments: Engine.allCases)
    func `a name, an address or nothing at all is refused`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        func refusal(_ change: PlanChange) -> Refusal? {
            do {
                try desk.change(change)
                return nil
            } catch { return error as? Refusal }
        }
        #expect(refusal(.addItem(.contact, text: " … ")) == .plan(.nothingSaid))
        #expect(refusal(.addItem(.contact, text: "Écrire à une@maison.example")) == .plan(.named))
        #expect(refusal(.addStep(toward: "Équipe", way: .kit, role: "", due: "bientôt")) == .plan(.dayUnreadable))
        #expect(refusal(.addItem(.other, text: String(repeating: "a", count: 501))) == .plan(.tooLong))
        #expect(refusal(.addItem(.access, text: "La clé est à l’accueil.")) == nil)
    }

    @Test(arguments: Engine.allCases)
    func `when one of two leaves, whoever stays is led to what must be handed over`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        #expect(try !desk.plan().restsOnOne)
        try desk.world.perform(LeaveDelegation(slug: desk.slug), by: desk.other)
        let kinds = try desk.world.perform(ReadNotices(), by: desk.delegate).map(\.notice.kind)
        #expect(kinds == [.handoverAsked])
        #expect(
            try desk.plan().restsOnOne && desk.world.perform(ReadBearing(slug: desk.slug), by: desk.chief).restsOnOne)
        #expect(try !desk.world.perform(ReadBearing(slug: desk.slug), by: desk.stranger).restsOnOne)
        try desk.change(.setHandover(isAlone: false, successor: "un agent d’accueil", due: "2027"))
        try desk.change(.addItem(.knowledge, text: "Préparer la salle."))
        let told = try desk.plan().handover
        #expect(told.successor == "un agent d’accueil" && told.items.map(\.text) == ["Préparer la salle."])
    }

    @Test(arguments: Engine.allCases)
    func `plans go with the sheet`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        try desk.change(.addStep(toward: "Motunique", way: .other, role: "", due: ""))
        try desk.change(.addItem(.other, text: "Motunique"))
        try desk.change(.setHandover(isAlone: true, successor: "Motunique", due: ""))
        try desk.world.perform(ErasePractice(slug: desk.slug, reason: "motif"))
        #expect(try !String(describing: DatabaseContent(of: desk.world.database)).contains("Motunique"))
    }
}
