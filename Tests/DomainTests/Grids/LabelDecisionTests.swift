import Domain
import Testing

/// Decision tables of the labels, from the lines of the sources.
@Suite struct LabelDecisionTests {
    private static func grid(_ code: String) throws -> Grid {
        try #require(Grid.shipped.first { $0.code == code })
    }

    /// - Parameter answers: of everybody, by criterion; *yes* where nothing is said.
    private static func suggested(
        _ code: String, _ voices: [[String: GridAnswer]], usual: GridAnswer = .yes
    ) throws -> [String] {
        try grid(code).labelReadings { criterion in voices.map { $0[criterion] ?? usual } }
            .filter(\.isSuggested).map(\.label.code)
    }

    /// 004:3711-3719; acceptance example 1: a single information meeting is never an action collective.
    @Test(
        arguments: [
            ([:], ["action-collective"]),
            (["pas-information": GridAnswer.no], ["reunion-information"]),
            (["pas-information": .no, "groupe-ferme": .no], ["reunion-information"]),
            (["pas-information": .partly], []),
            (["groupe-ferme": .no], ["groupe-ouvert"]),
            (["groupe-ferme": .no, "echanges": .no], []),
            (["duree": .partly], []),
            (["duree": .no], []),
            (["reproductible": .partly, "articulee": .partly], ["action-collective"]),
            (["reproductible": .no], []),
            (["changements": .unknown], []),
            (["apport": .notApplicable], []),
        ] as [([String: GridAnswer], [String])])
    func `an action collective meets the ten criteria`(answers: [String: GridAnswer], labels: [String]) throws {
        #expect(try Self.suggested("action-collective", [answers]) == labels)
    }

    @Test func `whatever the nine other criteria say, an information meeting is no action collective`() throws {
        let grid = try Self.grid("action-collective")
        let others = grid.criteria.map(\.code).filter { $0 != "pas-information" }
        for pattern in 0..<512 {
            var answers: [String: GridAnswer] = ["pas-information": .no]
            for (index, code) in others.enumerated() { answers[code] = pattern & (1 << index) == 0 ? .yes : .partly }
            #expect(try !Self.suggested("action-collective", [answers]).contains("action-collective"))
        }
    }

    /// 004:472, R3: one component is a legitimate first step; R2: nothing but the four makes the whole.
    @Test(arguments: ["partenariat", "participation", "transversalite", "territoire"])
    func `one component of four is a first step, and nothing is refused`(component: String) throws {
        #expect(try Self.suggested("quatre-composantes", [[component: .partly]], usual: .no) == ["premier-pas"])
        #expect(try Self.suggested("quatre-composantes", [[component: .no]]) == ["premier-pas"])
        #expect(try Self.suggested("quatre-composantes", [[:]]) == ["quatre-composantes"])
        #expect(try Self.suggested("quatre-composantes", [[:]], usual: .no).isEmpty)
    }

    /// 004:1480, X-03: no political carrier, at most a contribution.
    @Test(arguments: [GridAnswer.no, .partly, .unknown, .notApplicable])
    func `without a political carrier, a practice contributes to social development`(carrier: GridAnswer) throws {
        let answers = ["volonte-politique": carrier]
        #expect(try Self.suggested("developpement-social", [answers]) == ["contribution-developpement-social"])
        #expect(try Self.suggested("developpement-social", [[:]]) == ["developpement-social"])
    }

    /// 004:3202: proposed only when the first seven are at least begun.
    @Test func `local social development asks for the first seven landmarks`() throws {
        #expect(try Self.suggested("dsl", [[:]], usual: .partly) == ["developpement-social-local"])
        #expect(try Self.suggested("dsl", [["valeurs": .no]]) == ["developpement-social-local"])
        for criterion in try Self.grid("dsl").criteria.map(\.code) where criterion != "valeurs" {
            #expect(try Self.suggested("dsl", [[criterion: .no]]).isEmpty, "\(criterion)")
        }
    }

    /// 004:3183-3195: the name is kept for what joins all nine.
    @Test func `community development asks for all nine principles`() throws {
        #expect(try Self.suggested("developpement-communautaire", [[:]]) == ["developpement-communautaire"])
        for criterion in try Self.grid("developpement-communautaire").criteria.map(\.code) {
            #expect(try Self.suggested("developpement-communautaire", [[criterion: .no]]).isEmpty, "\(criterion)")
        }
    }

    /// One voice that sees it otherwise is enough for nothing to be suggested; the disagreement is said.
    @Test func `a disagreement is contested, not averaged`() throws {
        let readings = try Self.grid("dsl").labelReadings { criterion in
            criterion == "parole" ? [.yes, .yes, .yes, .no] : [.yes, .yes, .yes, .yes]
        }
        #expect(readings.map(\.isSuggested) == [false] && readings.map(\.isContested) == [true])
        #expect(readings[0].reasons.first { $0.criterion == "parole" }?.standing == .contested)
        #expect(readings[0].reasons.filter { $0.standing == .met }.count == 6)
    }

    /// R1, rule 4: development and method never answer for each other.
    @Test func `no grid has labels of both development and method`() {
        for grid in Grid.shipped {
            let fields = Set(grid.labels.map(\.field))
            #expect(!fields.isSuperset(of: [.socialDevelopment, .collectiveWork]), "\(grid.code)")
        }
    }
}
