import Domain
import Testing

/// What the facts of a sheet let suppose, told with their reasons.
@Suite struct ReadableSheetTests {
    private static func sheet(_ said: [(field: String, text: String, term: String?)]) -> ReadableSheet {
        ReadableSheet(
            title: "x",
            statements: said.map {
                ReadableSheet.Statement(
                    field: $0.field, label: Wording($0.field, $0.field), text: $0.text, term: $0.term)
            })
    }

    private static func labels(_ code: String, _ sheet: ReadableSheet) throws -> [LabelReading] {
        let grid = try #require(Grid.shipped.first { $0.code == code })
        let readings = grid.readings(of: sheet)
        return grid.labelReadings { criterion in
            readings.filter { $0.criterion.code == criterion }.map(\.answer)
        }
    }

    /// Acceptance example 1 (004:3717): the criteria that fail are told.
    @Test func `a single information meeting is no action collective, and the criteria that fail are told`() throws {
        let sheet = Self.sheet([
            ("form", "réunion d’information", "reunion_information"), ("kit.sessions", "Une seule séance", nil),
            ("step", "Accueillir", nil), ("step", "Expliquer", nil), ("step", "Répondre", nil),
        ])
        let labels = try Self.labels("action-collective", sheet)
        #expect(labels.filter(\.isSuggested).map(\.label.code) == ["reunion-information"])
        let failing = labels[0].reasons.filter { $0.standing == .unmet }.map(\.criterion)
        #expect(Set(failing) == ["pas-information", "duree"])
    }

    /// Acceptance example 2 (004:3717): an open group is something else, and worth as much.
    @Test(
        arguments: [
            ("kit.opening", "Ouvert à qui veut", nil, GridAnswer.no), ("kit.opening", "Groupe fermé", nil, .yes),
            ("kit.opening", "Découverte", nil, .unknown), ("form", "x", "groupe_ouvert", .no),
            ("form", "x", "groupe_ferme", .yes),
        ] as [(String, String, String?, GridAnswer)])
    func `whether a group is closed is read from its form or its words`(
        field: String, text: String, term: String?, answer: GridAnswer
    ) throws {
        let grid = try #require(Grid.shipped.first { $0.code == "action-collective" })
        let reading = grid.readings(of: Self.sheet([(field, text, term)])).first { $0.criterion.code == "groupe-ferme" }
        #expect(reading?.answer == answer)
        #expect(reading?.evidence.map(\.text) == (answer == .unknown ? [] : [text]))
    }

    @Test(arguments: [
        ("une", GridAnswer.no), ("1", .no), ("Une seule séance", .no), ("huit", .yes), ("10 séances", .yes),
        ("de 6 à 8", .yes),
    ])
    func `how many sessions is read from words`(text: String, answer: GridAnswer) throws {
        let grid = try #require(Grid.shipped.first { $0.code == "action-collective" })
        let readings = grid.readings(of: Self.sheet([("kit.sessions", text, nil)]))
        #expect(readings.first { $0.criterion.code == "duree" }?.answer == answer)
    }

    /// 004:472: one component of four is a first step.
    @Test func `a level of participation alone is a first step of social development`() throws {
        let sheet = Self.sheet([("participation.level", "décision partagée", "co_decision")])
        #expect(try Self.labels("quatre-composantes", sheet).filter(\.isSuggested).map(\.label.code) == ["premier-pas"])
        #expect(
            try Self.labels("developpement-social", sheet).filter(\.isSuggested).map(\.label.code)
                == ["contribution-developpement-social"])
    }

    @Test func `a file is read with its parts, without what says that nothing is known`() throws {
        let text = """
            {"format":"essaim-sheet","version":1,"title":"Un titre","strands":[{"strand":"approach","sections":[
            {"section":"way","label":{"fr":"a"},"fields":[{"field":"form","label":{"fr":"forme","en":"form"},"facts":[
            {"term":{"code":"instance","label":{"fr":"instance","en":"body"}},
             "parts":[{"field":"x","label":{"fr":"x"},"facts":[{"number":3},{"absence":"unknown"}]}]}]}]}]}]}
            """
        let sheet = try ReadableSheet(file: Array(text.utf8))
        #expect(sheet.title == "Un titre" && sheet.statements.map(\.field) == ["form", "x"])
        #expect(sheet.statements[0].term == "instance" && sheet.statements[0].label == Wording("forme", "form"))
        #expect(sheet.statements[1].number == 3)
    }
}
