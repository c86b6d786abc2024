import Domain
import Exchange
import Site
import Testing
import Texts

@Suite("Sentences about XLSForm")
struct FormSentencesTests {
    private let french = FormSentences(Texts(.fr))

    @Test func `a fault tells the sheet, the row, the column, and how to repair it`() {
        let line = french.line(
            XLSFormFault(.unknownList("oui", nearest: "oui_non"), sheet: "survey", row: 12, column: "type"))
        #expect(line.contains("survey") && line.contains("12") && line.contains("type") && line.contains("oui_non"))
        let inner = QuestionnaireFault(.looksAhead("q2"), at: .question("q1"))
        let told = french.line(XLSFormFault(.questionnaire(inner), sheet: "survey", row: 3))
        #expect(told.contains("3") && told.contains("q1") && told.contains("q2"))
        #expect(french.line(XLSFormNotice(.notCollected("start"), sheet: "survey", row: 2)).contains("start"))
    }

    @Test func `the words of our forms are in both languages`() {
        let words = FormSentences.words
        #expect(words.missing.count == 3 && words.contact.count == 3)
        #expect(words.missing.values.allSatisfy { $0.languages == ["en", "fr"] })
        #expect(words.specify["en"] == "Please specify")
    }
}
