import TestSupport
import Testing

@testable import Domain

/// Answers typed on one line.
@Suite struct LineTypingTests {
    private static func choices(_ codes: String...) -> [Choice] { codes.map { Choice($0, Wordings($0)) } }

    private func question(_ kind: QuestionKind, offers: [MissingKind] = MissingKind.offered) -> Question {
        var question = Question("q1", kind, Wordings("?"))
        question.offered = offers
        return question
    }

    private func read(_ text: String, _ kind: QuestionKind, offers: [MissingKind] = MissingKind.offered)
        -> SurveyAnswer?
    {
        try? LineTyping(question(kind, offers: offers)).answer(text)
    }

    private func fault(_ text: String, _ kind: QuestionKind, offers: [MissingKind] = MissingKind.offered)
        -> AnswerFault?
    {
        do throws(AnswerFault) {
            _ = try LineTyping(question(kind, offers: offers)).answer(text)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a choice is typed by its number or its code`() {
        let kind = QuestionKind.single(Self.choices("oui", "non", "3"))
        #expect(read("1", kind) == .choice("oui"))
        #expect(read(" NON ", kind) == .choice("non"))
        // A number is a place, never a code.
        #expect(read("3", kind) == .choice("3"))
        #expect(read("2", .single(Self.choices("2", "1"))) == .choice("1"))
        #expect(read("", kind) == nil && fault("", kind) == nil)
        #expect(fault("4", kind) == .unknownChoice("4") && fault("0", kind) == .unknownChoice("0"))
        #expect(fault("1,2", kind) == .tooManyChoices(limit: 1))
    }

    @Test func `several choices come in any order, with what was written beside`() {
        var list = Self.choices("a", "b", "c")
        list[2].takesWords = true
        list[0].isExclusive = true
        let kind = QuestionKind.several(list, most: nil)
        #expect(read("3(une (vraie) fanfare),2", kind) == .choices(["b", "c"], words: ["c": "une (vraie) fanfare"]))
        #expect(read("2 ; c", kind) == .choices(["b", "c"], words: [:]))
        #expect(fault("1 2", kind) == .notAlone("a"))
        #expect(fault("2,2", kind) == .duplicateChoice("b"))
        #expect(read("3 ( sans fin", kind) == .choices(["c"], words: ["c": "sans fin"]))
        #expect(
            read("3,1,2", .ordered(Self.choices("a", "b", "c"), most: nil)) == .choices(["c", "a", "b"], words: [:]))
    }

    @Test func `a matrix is typed line after line`() {
        let kind = QuestionKind.matrix(rows: Self.choices("x", "y", "z"), scale: Self.choices("bon", "moyen", "bas"))
        let marks: SurveyAnswer = .matrix(["x": .choice("bon"), "z": .choice("bas")])
        #expect(read("1 - 3", kind) == marks && read("1-3", kind) == marks && read("bon;-;3", kind) == marks)
        #expect(read("nsp", kind) == .missing(.unknown) && read("nsp nsp nsp", kind) == .missing(.unknown))
        #expect(fault("1 2", kind) == .rowBlank("z") && fault("1 2 3 1", kind) == .unknownRow("4"))
        #expect(fault("1 2 4", kind) == .unknownChoice("4"))
        #expect(read("- - -", kind) == nil)
    }

    @Test func `what is no answer is said in a word, and a text that looks like one is quoted`() {
        #expect(
            read("NSP", .shortText) == .missing(.unknown)
                && read("refus", .number(NumberBounds())) == .missing(.refused))
        #expect(read("nc", .date(DateBounds(.day))) == .missing(.inapplicable))
        #expect(fault("nsp", .shortText, offers: []) == .notOffered(.unknown))
        #expect(read("\"nsp\"", .shortText) == .text("nsp"))
        #expect(read("12,50", .number(NumberBounds(decimals: 2))) == .number(ExactNumber(millionths: 12_500_000)))
        #expect(fault("douze", .number(NumberBounds())) == .notANumber)
        #expect(read("12/10/2026", .date(DateBounds(.day))) == SurveyDate(typed: "2026-10-12").map(SurveyAnswer.date))
        #expect(read("[75056] Paris", .territory) == .place(code: "75056", words: "Paris"))
        #expect(read("Paris", .organisation) == .place(code: nil, words: "Paris"))
        #expect(fault("quoi", .note) == .otherKind)
    }

    @Test func `what is mandatory may have been left blank on paper`() {
        var question = question(.shortText)
        question.isMandatory = true
        #expect(throws: Never.self) { try LineTyping(question).answer("") }
    }

    @Test(arguments: 0..<300)
    func `what is written is read back the same`(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed)
        for kind in kinds(&random) {
            let question = question(kind)
            guard let answer = try question.checked(drawn(question, &random)) else { continue }
            let typed = LineTyping(question).typed(answer)
            #expect(try LineTyping(question).answer(typed) == answer, "\(typed)")
        }
    }

    private func kinds(_ random: inout RandomSurvey) -> [QuestionKind] {
        var list = (0..<(2 + random.below(9))).map { Choice("c\($0)", Wordings("C")) }
        for index in list.indices { list[index].takesWords = random.below(2) == 0 }
        let rows = (0..<(1 + random.below(5))).map { Choice("r\($0)", Wordings("R")) }
        return [
            .single(list), .several(list, most: nil), .ordered(list, most: nil), .matrix(rows: rows, scale: list),
            .number(NumberBounds(decimals: 6)), .date(DateBounds(.day)), .date(DateBounds(.month)),
            .date(DateBounds(.year)), .territory, .organisation, .shortText, .longText,
        ]
    }

    private func drawn(_ question: Question, _ random: inout RandomSurvey) -> SurveyAnswer {
        if random.below(6) == 0 { return .missing(MissingKind.offered[random.below(3)]) }
        let codes = question.kind.choices.map(\.code).filter { _ in random.below(2) == 0 }
        switch question.kind {
        case .single(let list):
            let code = list[random.below(list.count)].code
            return .choices([code], words: [code: text(&random)])
        case .several, .ordered:
            return .choices(codes, words: Dictionary(uniqueKeysWithValues: codes.map { ($0, text(&random)) }))
        case .matrix(let rows, let scale):
            var marks: [String: SurveyAnswer.Mark] = [:]
            for row in rows where random.below(3) > 0 {
                marks[row.code] =
                    random.below(4) == 0
                    ? .missing(MissingKind.offered[random.below(3)]) : .choice(scale[random.below(scale.count)].code)
            }
            return .matrix(marks)
        case .number: return .number(ExactNumber(millionths: Int64(random.below(2_000_000_000)) - 1_000_000_000))
        case .date(let bounds):
            let year = SurveyDate(year: 1_900 + random.below(200), month: 1 + random.below(12))
            let day = SurveyDate(CalendarDay(number: random.below(40_000)))
            switch bounds.precision {
            case .day: return .date(day)
            case .month: return .date(year ?? day)
            case .year: return .date(SurveyDate(year: 1_900 + random.below(200)) ?? day)
            }
        case .territory, .organisation:
            return .place(code: random.below(2) == 0 ? "c\(random.below(99))" : nil, words: text(&random))
        default: return .text(text(&random))
        }
    }

    private func text(_ random: inout RandomSurvey) -> String {
        let pieces = [
            "nsp", "refus", "\"", "(", ")", "\\", ",", ";", " ", "été", "-", "[", "]", "2", "\n", "’", "nc",
            "«\u{202F}a\u{202F}»",
        ]
        return (0..<random.below(7)).map { _ in pieces[random.below(pieces.count)] }.joined()
    }
}
