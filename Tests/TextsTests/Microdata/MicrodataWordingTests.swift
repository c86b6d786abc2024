import Domain
import Testing
import Texts

@Suite("What is wrong in files of answers, in words") struct MicrodataWordingTests {
    private let french = Texts(.fr).microdata

    @Test func `a wrong cell is told with its sheet, its row, its column, and how to repair it`() {
        let fault = MicrodataFault(.notAValue("ouii", nearest: "oui"), sheet: "e1.csv", row: 1_204, column: "Q3")
        #expect(
            french.sentence(fault)
                == "e1.csv, ligne 1\u{202F}204, colonne «\u{202F}Q3\u{202F}»\u{A0}: «\u{202F}ouii\u{202F}» n’est pas "
                + "une des réponses possibles\u{202F}; vouliez-vous dire «\u{202F}oui\u{202F}»\u{202F}?")
    }

    @Test func `faults beyond those told are counted`() {
        let fault = MicrodataFault(.repeatedColumn, sheet: "e1.csv", column: "Q3")
        #expect(french.sentences([fault], total: 1).count == 1)
        #expect(french.sentences([fault], total: 13).last == "Il y a 12 autres problèmes.")
    }

    @Test func `each fault has its own words, in both languages`() {
        let reasons: [MicrodataFault.Reason] = [
            .noSheet(level: "a"), .noRows, .missingColumn(nearest: nil), .missingColumn(nearest: "a"), .repeatedColumn,
            .strayCell, .badRow("a"), .repeatedRow("a"), .noParent("a"), .notAValue("a", nearest: nil),
            .notAValue("a", nearest: "a"), .notAChoice("a"), .notARank("a"), .notANumber("a"), .notADay("a", .day),
            .notADay("a", .month), .notADay("a", .year), .badText,
        ]
        for language in Language.allCases {
            let texts = Texts(language).microdata
            #expect(Set(reasons.map { texts.sentence(MicrodataFault($0, sheet: "s")) }).count == reasons.count)
            #expect(texts.sentence(CodebookFault(.noVariable, at: "variables")).contains("variables"))
            #expect(
                Set(DirectIdentifier.allCases.map { texts.words(CodebookGuess.LeftOut.Reason.identifies($0)) }).count
                    == 10)
        }
    }
}
