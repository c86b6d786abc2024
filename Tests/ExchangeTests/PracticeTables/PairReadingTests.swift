import Domain
import Exchange
import French
import Testing

/// Which obstacle a lever lifted, as a table and as a file of practices say it.
@Suite struct PairReadingTests {
    private static let head = "id;titre;freins;leviers;freins_leves\n"

    /// The words of the obstacle that each lever of the first practice lifted.
    private func pairs(_ draft: PracticeDraft?) throws -> [String?] {
        let facts = try #require(draft).facts
        return facts.filter { $0.field == "lever" }.map { lever in
            facts.first { $0.field == "lever.obstacle" && $0.parent == lever.item }?.text
        }
    }

    @Test(arguments: ["La salle ferme", "la SALLE  ferme", "2", "La salle ferme | "])
    func anObstacleIsNamedByItsWordsOrItsRank(_ written: String) throws {
        let table = try PracticeTable(Self.head + "1;Un;Le temps | La salle ferme;La clé | Une fête;\(written)\n")
        #expect(try table.refusals() == [])
        #expect(try pairs(table.drafts().first) == ["La salle ferme", nil])
    }

    @Test func pairsStayInStepWithTheirLevers() throws {
        let table = try PracticeTable(
            Self.head + "1;Un;Le temps | La salle;La clé | Une fête | Un ami;2 | | Le temps\n")
        #expect(try pairs(table.drafts().first) == ["La salle", nil, "Le temps"])
    }

    @Test func wordsThatLookLikeARankAreWordsFirst() throws {
        let table = try PracticeTable(Self.head + "1;Un;2 | 1;La clé;2\n")
        #expect(try pairs(table.drafts().first) == ["2"])
    }

    @Test(arguments: [
        ("La sale ferme", "La salle ferme"), ("3", nil), ("0", nil), ("-1", nil), ("(inconnu)", nil),
    ])
    func anObstacleThatIsNotThereIsRefusedWithTheNearest(_ written: String, _ nearest: String?) throws {
        let table = try PracticeTable(Self.head + "1;Un;Le temps | La salle ferme;La clé;\(written)\n2;Deux;;;\n")
        let refusals = try table.refusals()
        #expect(refusals.map(\.reason) == [.unknownObstacle(written, nearest: nearest)])
        #expect(refusals.first?.path == "freins_leves" && refusals.first?.place?.line == 2)
        #expect(try table.drafts().map(\.key) == ["2"])
    }

    @Test func aSheetOfDetailsCarriesPairsToo() throws {
        let table = try PracticeTable(workbook: [
            ("pratiques", [["id", "titre", "freins"], ["1", "Un", "Le temps"]]),
            (
                "leviers",
                [["_parent_id", "leviers", "freins_leves"], ["1", "La clé", "2"], ["1", "Une amie", "le temps"]]
            ),
            ("freins", [["_parent_id", "freins"], ["1", "La salle"]]),
        ])
        #expect(try table.refusals() == [])
        #expect(try pairs(table.drafts().first) == ["La salle", "Le temps"])
    }

    @Test func aPairGoesOutAsWordsAndComesBack() throws {
        let table = try PracticeTable(Self.head + "1;Un;Le temps | La salle;La clé | Une amie; | 1\n")
        let draft = try #require(try table.drafts().first)
        let practice = Practice(id: 1, slug: "x", title: "Un", rung: .everyone, state: .published, version: 1)
        let sheet = Sheet(practice: practice, edition: nil, source: nil, facts: draft.facts)
        let row = PracticeRow(Vocabularies(Vocabulary.shipped), key: French.wordKey)
        let index = try #require(PracticeRow.columns.firstIndex(of: "freins_leves"))
        #expect(row.cells(sheet, key: "1")[index] == .list(["", "Le temps"]))
    }

    @Test func aFileOfPracticesPairsALeverThatComesBeforeItsObstacle() throws {
        let words = try #require(Sample.record("1C")["freins"]?.elements?[1]["libelle"]?.text)
        for written in [words, "2"] {
            let record = Sample.record("1C").replacing(["leviers", "0", "frein"], with: .string(written))
            let file = try PracticesFile.read(JSON.array([record]).encoded())
            #expect(file.refusals == [])
            #expect(try pairs(file.drafts.first) == [words, nil, nil, nil])
        }
        let empty = try Sample.refusals { $0.replacing(["leviers", "0", "frein"], with: .null) }
        #expect(empty == [])
    }

    @Test func aFileThatNamesNoObstacleOfItsRecordIsRefused() throws {
        let refusals = try Sample.refusals { $0.replacing(["leviers", "1", "frein"], with: .string("La pluie")) }
        #expect(refusals.map(\.path) == ["leviers[1].frein"])
        #expect(refusals.map(\.reason) == [.unknownObstacle("La pluie", nearest: nil)])
        let number = try Sample.refusals { $0.replacing(["leviers", "1", "frein"], with: .integer(1)) }
        #expect(number.map(\.reason) == [.wrongType(expected: .text)])
    }
}
