import Domain
import Exchange
import Testing

@Suite struct TableReadingTests {
    private func fact(_ text: String, _ field: String) throws -> Fact {
        let table = try PracticeTable(text)
        let draft = try #require(try table.drafts().first)
        return try #require(draft.facts.first { $0.field == field })
    }

    @Test func aTitleAndThreeCellsAreAPractice() throws {
        let table = try PracticeTable("titre;territoire;porteur;besoin\nLe café;Lillers;;\n")
        let draft = try #require(try table.drafts().first)
        #expect(draft.key == "le-cafe" && draft.title == "Le café" && draft.facts.count == 1)
        #expect(try table.warnings().map(\.reason) == [.noIdentifier])
    }

    @Test func namesOfColumnsAreMatchedWithoutCaseAccentsAndUnderscores() throws {
        let draft = try #require(
            try PracticeTable(" ID ,TITRE,Année début,Mots Clés\n1,Un,2019,a | b\n").drafts().first)
        #expect(draft.facts.filter { $0.field == "keyword" }.map(\.text) == ["a", "b"])
        #expect(draft.facts.first { $0.field == "years" }?.since == CalendarDay(year: 2019, month: 1, day: 1)?.number)
    }

    @Test func aColumnThatIsNoneOfOursIsNamedWithTheNearest() throws {
        let fault = try PracticeTable("id;titre;frein;couleur\n1;Un;x;y\n").fault()
        let strangers = [
            PracticeTableError.Stranger(sheet: "", name: "frein", nearest: "freins"),
            PracticeTableError.Stranger(sheet: "", name: "couleur", nearest: nil),
        ]
        #expect(fault == .unknownColumns(strangers))
        #expect(try PracticeTable("id;titre;Titre\n1;Un;x\n").fault() == .repeatedColumn("titre", sheet: ""))
        #expect(try PracticeTable("id;besoin\n1;Un\n").fault() == .missingColumn("titre", sheet: ""))
        #expect(try PracticeTable("id;titre\n").fault() == .noRows)
        let aside = try PracticeTable("id;titre;_notes\n1;Un;x\n")
        #expect(try aside.warnings().map(\.path) == ["_notes"] && aside.drafts().count == 1)
    }

    @Test func codesLabelsAndSynonymsAreTaken() throws {
        for written in ["travail_de_groupe", "Travail de groupe", "TRAVAIL DE GROUPES"] {
            #expect(try fact("id;titre;approche\n1;Un;\(written)\n", "approach").term == "travail_de_groupe")
        }
        #expect(try fact("id;titre;avancement\n1;Un;Expérimentation\n", "stage").term == "experimentation")
        let place = try fact("id;titre;territoire;departement\n1;Un;Ain;1\n", "territory").territory
        #expect(place == TerritoryReference(name: "Ain", kind: "departement", departement: "01"))
        let named = try fact("id;titre;territoire;departement;type_territoire\n1;Un;Lyon;Rhône;Commune\n", "territory")
        #expect(named.territory == TerritoryReference(name: "Lyon", kind: "commune", departement: "69"))
    }

    @Test func aValueThatIsNoCodeIsRefusedWithLineColumnAndNearest() throws {
        let table = try PracticeTable("id;titre;avancement\n\n1;Un;expérimentaton\n2;Deux;bleu\n3;Trois;\n")
        let refusals = try table.refusals()
        #expect(refusals.map(\.record) == ["1", "2"])
        #expect(refusals.map(\.place) == [RecordPlace(sheet: "", line: 3), RecordPlace(sheet: "", line: 4)])
        #expect(refusals.map(\.path) == ["avancement", "avancement"])
        #expect(refusals[0].reason == .unknownTerm("expérimentaton", nearest: "expérimentation"))
        #expect(refusals[1].reason == .unknownTerm("bleu", nearest: nil))
        #expect(try table.drafts().map(\.key) == ["3"])
    }

    @Test func aFreeWordBecomesAKeywordWithAWarning() throws {
        let table = try PracticeTable("id;titre;themes;publics\n1;Un;lien social | tricot;parents | mes voisins\n")
        let facts = try #require(try table.drafts().first).facts
        #expect(facts.filter { $0.field == "need" }.map(\.term) == ["lien_social"])
        #expect(facts.filter { $0.field == "keyword" }.map(\.text) == ["tricot"])
        #expect(facts.filter { $0.field == "public.category" }.map(\.term) == ["parents"])
        #expect(facts.filter { $0.field == "public" }.map(\.text) == ["mes voisins"])
        #expect(try table.warnings().map(\.reason) == [.unknownWord("mes voisins"), .unknownWord("tricot")])
        #expect(try table.warnings().first?.place == RecordPlace(sheet: "", line: 2))
    }

    private static let numbers: [(String, Double?)] = [
        ("20", 20), ("1 234,5", 1_234.5), ("1\u{202F}000", 1_000), ("3.25", 3.25), ("-4", -4), ("12 %", nil),
        ("1e9", nil), ("0x10", nil), ("1.234,5", nil), ("vingt", nil), ("12-3", nil), ("inf", nil), (",5", 0.5),
    ]

    @Test(arguments: numbers) func numbersAreReadAsPeopleTypeThem(_ written: String, _ expected: Double?) throws {
        let table = try PracticeTable("id;titre;chiffres;valeurs;unites\n1;Un;familles;\"\(written)\";familles\n")
        let measure = try table.drafts().first?.facts.first { $0.field == "measure" }
        #expect(measure?.number == expected)
        #expect(try table.refusals().map(\.reason) == (expected == nil ? [.invalidNumber(written)] : []))
    }

    @Test func valuesOfOneThingStandAtTheSamePlaceOfTheirCells() throws {
        let text = "id;titre;freins;types_freins\n1;Un;le temps | l’argent | x || y;| moyens financiers\n"
        let table = try PracticeTable(text.replacingName("moyens financiers"))
        let facts = try #require(try table.drafts().first).facts
        let obstacles = facts.filter { $0.field == "obstacle" }
        #expect(obstacles.map(\.text) == ["le temps", "l’argent", "x | y"])
        let kinds = facts.filter { $0.field == "obstacle.type" }
        #expect(kinds.map(\.parent) == [obstacles[1].item] && kinds.map(\.term) == ["moyens_financiers"])
        let loose = try PracticeTable("id;titre;freins;types_freins\n1;Un;;locaux\n")
        #expect(try loose.refusals().map(\.reason) == [.missing] && loose.refusals().map(\.path) == ["freins"])
    }

    @Test func keysAreUniqueAndLongRowsAreRefused() throws {
        let table = try PracticeTable("id;titre\n1;Un\n1;Deux\n;Trois\n;Trois\n5;Cinq;de trop\n")
        #expect(
            try table.refusals().map(\.reason) == [
                .duplicateKey("1"), .duplicateKey("trois"), .unknownField,
            ])
        #expect(try table.drafts().map(\.key) == ["1", "trois"])
    }

    @Test func whatIsNotSaidMaySayWhy() throws {
        let facts = try #require(
            try PracticeTable("id;titre;contact;resultats\n1;Un;(non indiqué par la source);(sans objet)\n").drafts()
                .first
        ).facts
        #expect(facts.map(\.absence) == [.notStated, .notApplicable])
    }

    @Test func datesMayNotRunBackwards() throws {
        let table = try PracticeTable("id;titre;annee_debut;annee_fin\n1;Un;2020;2019\n2;Deux;12/03/2020;hier\n")
        #expect(try table.refusals().map(\.reason) == [.invalidDate("2019"), .invalidDate("hier")])
    }
}

extension String {
    /// The label of the vocabulary may be reworded: the code stays.
    fileprivate func replacingName(_ name: String) -> String {
        split(separator: name, omittingEmptySubsequences: false).joined(separator: "moyens_financiers")
    }
}
