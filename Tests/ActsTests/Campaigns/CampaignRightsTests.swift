import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Who may do what in a survey.
@Suite struct CampaignRightsTests {
    enum Person: String, CaseIterable, Sendable {
        case visitor, member, colleague, lead, jointAgreed, jointNamed, coordinatorAround, coordinatorElsewhere,
            coordinatorEverywhere, editor, administrator, collector, analyst, runner
    }

    private static let acts: [Act] = [
        .leadCampaign, .collectAnswers, .freezeCampaign, .readMicrodata, .readContacts, .codeAnswers,
        .takeQuotations,
    ]

    /// The table of permissions once more, in other words.
    private static func may(_ person: Person) -> Set<Act> {
        switch person {
        case .lead, .jointAgreed, .coordinatorAround, .coordinatorEverywhere:
            [.leadCampaign, .freezeCampaign, .readContacts]
        case .collector: [.collectAnswers]
        case .analyst: [.readMicrodata, .codeAnswers, .takeQuotations]
        case .runner: [.leadCampaign, .freezeCampaign, .readMicrodata]
        case .visitor, .member, .colleague, .jointNamed, .coordinatorElsewhere, .editor, .administrator: []
        }
    }

    private struct People {
        let desk: LeadDesk
        let viewers: [Person: Viewer]

        init() throws {
            desk = try LeadDesk(.sqlite)
            let world = desk.world
            try desk.seat()
            let third = try world.body("structure-nommee")
            let named = try world.somebody("Nommée", [Grant(.coordinator, .organisation(third))])
            for body in [desk.other, third] {
                try world.perform(NameController(slug: desk.slug, body: body), by: desk.lead)
            }
            try world.perform(AgreeCampaign(slug: desk.slug, body: desk.other, agrees: true), by: desk.joint)
            let around = try world.place("auvergne-rhone-alpes")
            let elsewhere = try world.place("morbihan")
            viewers = [
                .visitor: .anyone, .member: try world.somebody("Membre"),
                .colleague: try world.somebody("Collègue", bodies: [desk.body]), .lead: desk.lead,
                .jointAgreed: desk.joint, .jointNamed: named,
                .coordinatorAround: try world.somebody("Autour", [Grant(.coordinator, .territory(around))]),
                .coordinatorElsewhere: try world.somebody("Ailleurs", [Grant(.coordinator, .territory(elsewhere))]),
                .coordinatorEverywhere: try world.somebody("Partout", [Grant(.coordinator, .instance)]),
                .editor: try world.somebody("Éditrice", [Grant(.editor, .instance)]),
                .administrator: try world.somebody("Administration", [Grant(.administrator, .instance)]),
                .collector: desk.collector, .analyst: desk.analyst, .runner: .instanceOperator,
            ]
        }

        func viewer(_ person: Person) -> Viewer { viewers[person] ?? .anyone }
    }

    @Test func `each of them may what the table says, and no more`() throws {
        let people = try People()
        let access = try people.desk.world.database.read { connection in
            let store = CampaignStore(connection)
            return try store.access(of: try store.find(people.desk.slug)?.id ?? 0)
        }
        for person in Person.allCases {
            let may = Self.acts.filter { can(people.viewer(person), $0, to: .campaign(access)) }
            #expect(Set(may) == Self.may(person), "\(person)")
        }
    }

    @Test func `what is being prepared is absent for whoever does not work for it`() throws {
        let people = try People()
        for person in Person.allCases {
            let viewer = people.viewer(person)
            let reads = !Self.may(person).isEmpty || person == .jointNamed
            let outcome = WalkOutcome { _ = try people.desk.read(by: viewer) }
            #expect(outcome == (reads ? .done : .notFound), "\(person)")
            let adds = WalkOutcome {
                try people.desk.world.perform(
                    AddRelay(slug: people.desk.slug, name: "Relais", branch: nil, mail: ""), by: viewer)
            }
            let isInside = !Self.may(person).isEmpty
            let expected: WalkOutcome =
                Self.may(person).contains(.leadCampaign) ? .done : isInside ? .forbidden : .notFound
            #expect(adds == expected, "\(person)")
        }
    }

    @Test func `the list has what one works for, and what waits for one's agreement`() throws {
        let people = try People()
        let list = { (person: Person) in
            try people.desk.world.perform(ReadLedCampaigns(), by: people.viewer(person))
        }
        #expect(WalkOutcome { _ = try list(.visitor) } == .forbidden)
        for person in Person.allCases where person != .visitor {
            let found = try list(person)
            #expect(found.isEmpty == (Self.may(person).isEmpty && person != .jointNamed), "\(person)")
        }
        #expect(try list(.jointNamed).map(\.awaitsAgreement) == [true])
        #expect(try list(.coordinatorEverywhere).map(\.awaitsAgreement) == [true])
        #expect(try list(.collector).map(\.awaitsAgreement) == [false])
    }

    @Test func `only those who lead know the trial, the relays and the seats`() throws {
        let people = try People()
        let world = people.desk.world
        try world.perform(AddRelay(slug: people.desk.slug, name: "Relais", branch: nil, mail: ""), by: people.desk.lead)
        let own = try people.desk.read()
        #expect(own.trialToken.count == 32 && own.relays.count == 1 && own.seats.count == 2)
        for person in [Person.collector, .analyst, .jointNamed] {
            let read = try people.desk.read(by: people.viewer(person))
            #expect(read.trialToken.isEmpty && read.relays.isEmpty && read.seats.isEmpty, "\(person)")
        }
    }

    @Test func `a body begins a survey by those who coordinate it, or around it`() throws {
        let people = try People()
        let world = people.desk.world
        for person in Person.allCases {
            let outcome = WalkOutcome {
                _ = try world.perform(
                    CreateCampaign(LeadDesk.charter(world.clock.now()), lead: people.desk.body),
                    by: people.viewer(person))
            }
            // What they agreed to is that survey, not another one.
            let may = Self.may(person).contains(.leadCampaign) && person != .jointAgreed
            #expect(outcome == (may ? .done : .forbidden), "\(person)")
        }
        let unknown = CreateCampaign(LeadDesk.charter(world.clock.now()), lead: 12)
        #expect(throws: Refusal.survey(.faults([.bodyUnknown]))) { try world.perform(unknown) }
    }

    @Test func `nobody agrees for a body but those who coordinate it`() throws {
        let people = try People()
        let agree = AgreeCampaign(slug: people.desk.slug, body: people.desk.other, agrees: false)
        for person in Person.allCases where person != .jointAgreed && person != .coordinatorEverywhere {
            let outcome = WalkOutcome { try people.desk.world.perform(agree, by: people.viewer(person)) }
            let isInside = !Self.may(person).isEmpty
            #expect(outcome == (isInside ? .forbidden : .notFound), "\(person)")
        }
        try people.desk.world.perform(agree, by: people.desk.joint)
        #expect(try people.desk.read().bodies.map { $0.body.agreedAt != nil } == [true, false, false])
        // What one no longer answers for, one no longer leads.
        #expect(throws: Refusal.notFound) {
            try people.desk.world.perform(
                DrawCodes(slug: people.desk.slug, count: 1, relay: nil), by: people.desk.joint)
        }
    }

    @Test func `what is dangerous asks who is there`() throws {
        let people = try People()
        let world = people.desk.world
        let unsure = try world.again(people.desk.lead.member?.id ?? 0, isConfirmed: false)
        #expect(throws: Refusal.confirmationNeeded) {
            try world.perform(FreezeCampaign(slug: people.desk.slug), by: unsure)
        }
        #expect(throws: Refusal.confirmationNeeded) {
            try world.perform(ReadContacts(slug: people.desk.slug), by: unsure)
        }
    }
}
