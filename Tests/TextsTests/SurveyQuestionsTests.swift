import Domain
import Testing
import Texts

@Suite("Sentences about questionnaires and answers")
struct SurveyQuestionsTests {
    private let french = Texts(.fr).surveyQuestions
    private let english = Texts(.en).surveyQuestions

    private var question: Question {
        Question(
            "q4", .matrix(rows: [Choice("r1", Wordings("L'équipe"))], scale: [Choice("low", Wordings("Faible"))]),
            Wordings("Quelle implication ?"))
    }

    private func told(_ fault: AnswerFault) -> String {
        french.sentence(fault, to: question, spoken: ("en", main: "fr"))
    }

    @Test func `what is wrong with an answer is told with labels and in plain words`() {
        #expect(told(.rowBlank("r1")).contains("L'équipe"))
        #expect(told(.notAlone("low")).contains("Faible"))
        #expect(told(.notAlone("gone")).contains("gone"))
        #expect(told(.tooManyChoices(limit: 1)) == "Une seule réponse est possible.")
        #expect(told(.tooManyChoices(limit: 3)) == "Choisissez 3 réponses au plus.")
        #expect(told(.tooManyDecimals(limit: 0)) == "Écrivez un nombre entier.")
        #expect(told(.tooSmall(ExactNumber(millionths: -1_500_000))).hasSuffix("-1,5."))
        #expect(english.told(ExactNumber(millionths: 1_500_000)) == "1.5")
        #expect(SurveyDate(year: 2026, month: 9).map(french.told) == "09/2026")
    }

    @Test func `a fault of a questionnaire says where it is`() {
        let line = french.line(QuestionnaireFault(.jumpsBack("q2"), at: .question("q4")))
        #expect(line.hasPrefix("Question q4") && line.contains("q2"))
        let choice = english.line(QuestionnaireFault(.badChoiceCode, at: .choice("a b", question: "q4")))
        #expect(choice.hasPrefix("Question q4, answer a b: "))
        let file = french.line(SurveyProblem(.unknownMember("couleur"), at: "sections[2]"))
        #expect(file.hasPrefix("sections[2]") && file.contains("couleur"))
        #expect(!french.line(SurveyProblem(.tooBig(limit: 10), at: "")).contains("sections"))
    }
}
