import Domain
import TestSupport
import Testing

@testable import Exchange

/// Other programs must ask what we ask: our forms filled in by their rules, beside our own walk.
@Suite("What our forms mean elsewhere")
struct FormMeaningTests {
    private func compare(_ whole: Questionnaire, _ answers: [String: SurveyAnswer]) throws -> Int {
        let sheet = try #require(XLSFormWriter(whole, FormWords.words).sheets.first)
        var given: [String: String] = [:]
        var sheets = SurveyAnswers()
        for section in whole.sections {
            for question in section.questions {
                guard let answer = answers[question.code] else { continue }
                given.merge(FormFilling.values(of: answer, to: question)) { old, _ in old }
                sheets.put(answer, question.code, in: section, occurrence: section.repetition == nil ? nil : 0)
            }
        }
        let filling = try FormFilling(sheet, given)
        let walk = SurveyWalk(whole, sheets)
        var left = 0
        for section in whole.sections {
            for question in section.questions {
                let place = SurveyWalk.Place(question.code, occurrence: section.repetition == nil ? nil : 0)
                #expect(walk.isAsked(place) == filling.relevant.contains(question.code))
                if !walk.isAsked(place) { left += 1 }
            }
        }
        return left
    }

    @Test func `questionnaires that nobody wrote ask the same here and there, whatever is answered`() throws {
        var random = RandomSurvey(seed: 12)
        var left = 0
        for _ in 0..<80 {
            let whole = random.questionnaire(questions: 3...8)
            for _ in 0..<12 {
                var answers: [String: SurveyAnswer] = [:]
                for question in whole.questions { answers[question.code] = answer(to: question, &random) }
                left += try compare(whole, answers)
            }
        }
        #expect(left > 1_000)
    }

    @Test func `the survey of practices asks the same here and there`() throws {
        let whole = try #require(DemoSurveys.practices)
        var random = RandomSurvey(seed: 13)
        for _ in 0..<60 {
            var answers: [String: SurveyAnswer] = [:]
            for question in whole.questions { answers[question.code] = answer(to: question, &random) }
            #expect(try compare(whole, answers) > 0)
        }
    }

    private func answer(to question: Question, _ random: inout RandomSurvey) -> SurveyAnswer? {
        if random.below(5) == 0 { return nil }
        if random.below(5) == 0, let kind = question.offered.first { return .missing(kind) }
        let codes = question.kind.choices.map(\.code)
        let answer: SurveyAnswer? =
            switch question.kind {
            case .single: .choice(codes[random.below(codes.count)])
            case .several, .ordered:
                .choices(codes.filter { _ in random.below(2) == 0 }, words: [:])
            case .matrix(let rows, _):
                .matrix(rows.reduce(into: [:]) { $0[$1.code] = .choice(codes[random.below(codes.count)]) })
            case .number: .number(ExactNumber(random.below(8)))
            case .date: SurveyDate(year: 1998 + random.below(9)).map(SurveyAnswer.date)
            case .territory, .organisation: .place(code: nil, words: "Lozère")
            case .shortText, .longText: .text("x")
            case .contact, .note: nil
            }
        return answer.flatMap { try? question.checked($0) }
    }
}
