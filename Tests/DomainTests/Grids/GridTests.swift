import Domain
import Testing

@Suite struct GridTests {
    @Test func `grids come with the program, thirteen to read with and one for a team`() throws {
        let codes = Grid.shipped.map(\.code)
        #expect(
            codes == [
                "emergence", "ruptures", "six-criteres", "savoirs", "questions-transversales", "quatre-composantes",
                "developpement-social", "action-collective", "dsl", "developpement-communautaire", "posture",
                "contexte",
                "participation", "faire-le-point",
            ])
        #expect(Grid.shipped.filter { $0.use == .selfCheck }.map(\.code) == ["faire-le-point"])
        let counts = Dictionary(uniqueKeysWithValues: Grid.shipped.map { ($0.code, $0.criteria.count) })
        // Source lines: 003:117, 003:99, 003:95, 003:99, 004:464, 004:3-15, 004:3711-3719, 004:3202, 004:3185, 003:111.
        let expected = [
            "ruptures": 6, "six-criteres": 6, "savoirs": 3, "questions-transversales": 2, "quatre-composantes": 4,
            "developpement-social": 9, "action-collective": 10, "dsl": 8, "developpement-communautaire": 9,
            "contexte": 4, "participation": 24,
        ]
        for (code, count) in expected { #expect(counts[code] == count, "\(code)") }
        for grid in Grid.shipped {
            #expect(!grid.source.isEmpty && grid.lines.contains(":"))
            #expect(grid.criteria.allSatisfy { $0.lines.contains(":") && !$0.help.french.isEmpty })
        }
    }

    /// What a rule of reading asks for exists in the template and in its vocabularies.
    @Test func `rules of reading speak of fields and terms that exist`() {
        let vocabularies = Vocabularies(Vocabulary.shipped)
        for grid in Grid.shipped {
            for rule in grid.criteria.flatMap(\.reads) {
                let field = Template.current.field(rule.field)
                #expect(field != nil, "\(grid.code) \(rule.field)")
                for term in rule.terms {
                    #expect(vocabularies.term(term, of: field?.vocabulary ?? "") != nil, "\(grid.code) \(term)")
                }
            }
        }
    }

    @Test func `a grid reads back from what it writes`() throws {
        for grid in Grid.shipped { #expect(try GridsReader.grid(grid.json.encoded()) == grid) }
        #expect(try GridsReader.grids(Grid.file(Grid.shipped).indented()) == Grid.shipped)
    }

    @Test(arguments: [
        ("{", "", GridProblem.Reason.syntax(line: 1, column: 2)),
        (#"{"format":"autre","grids":[]}"#, "format", .unknownChoice("autre", known: ["essaim-grids"])),
        (#"{"format":"essaim-grids","grids":[]}"#, "grids", .notList(limit: 100)),
        (file(#""code":"Été""#), "grids[1].code", .badCode("Été")),
        (file(#""inconnu":1"#), "grids[1].inconnu", .unknownMember("inconnu")),
        (file(#""title":{"fr":""}"#), "grids[1].title.fr", .empty),
        (file(#""criteria":[]"#), "grids[1].criteria", .notList(limit: 60)),
        (
            file(
                #""labels":[{"code":"a","field":"novelty","title":{"fr":"A"},"needs":[{"all":["x"],"least":"yes"}]}]"#),
            "grids[1].labels[1].needs[1].all[1]", .unknownCode("x")
        ),
        (
            file(
                #""labels":[{"code":"a","field":"novelty","title":{"fr":"A"},"needs":[{"all":["c"],"least":"peut-être"}]}]"#
            ),
            "grids[1].labels[1].needs[1].least", .unknownChoice("peut-être", known: ["yes", "partly", "no"])
        ),
    ])
    func `what is wrong with a file is said with its place`(text: String, path: String, reason: GridProblem.Reason) {
        #expect(throws: GridProblem(reason, at: path)) { try GridsReader.grids(Array(text.utf8)) }
    }

    /// A file of one grid of one criterion, with a member in the place of its own.
    private static func file(_ member: String) -> String {
        let name = member.prefix { $0 != ":" }
        let members = [
            #""code":"a""#, #""title":{"fr":"A"}"#, #""about":{"fr":"B"}"#, #""source":"s""#, #""lines":"1""#,
            #""criteria":[{"code":"c","label":{"fr":"C"},"help":{"fr":"D"},"lines":"1"}]"#,
        ].filter { !$0.hasPrefix(name) }
        return #"{"format":"essaim-grids","grids":[{"# + (members + [member]).joined(separator: ",") + "}]}"
    }

    // MARK: Adapting

    private static let grid = Grid.shipped.first { $0.code == "quatre-composantes" }

    private func draft(_ change: (inout [GridDraft.Criterion]) -> Void) throws -> (Grid, GridDraft) {
        let grid = try #require(Self.grid)
        var draft = GridDraft()
        draft.title = grid.title.french
        draft.about = grid.about.french
        draft.criteria = grid.criteria.map {
            GridDraft.Criterion(code: $0.code, label: $0.label.french, help: $0.help.french)
        }
        change(&draft.criteria)
        return (grid, draft)
    }

    @Test func `an untouched form changes nothing, translations included`() throws {
        let (grid, draft) = try draft { _ in }
        #expect(try draft.applied(to: grid) == grid)
    }

    @Test func `other words, a new criterion`() throws {
        let (grid, draft) = try draft { criteria in
            criteria[0] = GridDraft.Criterion(code: "partenariat", label: "Faire avec", help: "Qui partage quoi ?")
            criteria.append(GridDraft.Criterion(code: nil, label: "La vallée", help: ""))
            criteria.append(GridDraft.Criterion(code: nil, label: "", help: "sans intitulé"))
        }
        let adapted = try draft.applied(to: grid)
        #expect(
            adapted.criteria.map(\.code) == ["partenariat", "participation", "transversalite", "territoire", "ici-1"])
        #expect(adapted.criteria[0].label == Wording("Faire avec", "Faire avec"))
        #expect(adapted.criteria[1].label == grid.criteria[1].label)
        #expect(adapted.criteria[4].help == Wording("La vallée", "La vallée"))
        #expect(try GridsReader.grid(adapted.json.encoded()) == adapted)
    }

    @Test func `a criterion that a label rests on is not taken out`() throws {
        let (grid, draft) = try draft { criteria in
            criteria[2] = GridDraft.Criterion(code: "transversalite", label: "x", help: "y", isKept: false)
        }
        #expect(throws: Refusal.grid(.needed(criterion: "transversalite", label: "quatre-composantes"))) {
            try draft.applied(to: grid)
        }
    }
}
