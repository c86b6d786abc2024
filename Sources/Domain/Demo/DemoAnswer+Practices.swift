extension DemoAnswer {
    /// Sixty of the survey of emerging practices, made up by walking through its questionnaire as somebody would.
    package static let practices = DemoSurveys.practices.map(PracticesDraw.answers) ?? []
}

/// Walks through a questionnaire page after page, answering what is asked there.
struct PracticesDraw {
    private static let count = 60
    private static let first = CalendarDay(year: 2026, month: 11, day: 2) ?? CalendarDay(number: 0)
    private static let last = CalendarDay(year: 2026, month: 11, day: 20) ?? CalendarDay(number: 0)
    /// Choices that are taken more often than the others, by question.
    private static let usual = [
        "q1": ["social_worker", "social_worker", "social_worker", "manager", "other", "person", "representative"],
        "q12": ["department", "department", "department", "ccas", "caf"],
        "q14": ["yes", "yes", "no"], "q23": ["need", "need", "need", "hierarchy"], "q26": ["no", "no", "yes"],
        "q54": ["no", "no", "yes"], "q74": ["no"],
    ]

    private let plan: SurveyPages
    private var draw: DemoDraw

    static func answers(_ questionnaire: Questionnaire) -> [DemoAnswer] {
        let plan = SurveyPages(questionnaire)
        return (0..<count).map { PracticesDraw(plan, DemoDraw(seed: 0x75_0000 + UInt64($0))).answer }
    }

    private init(_ plan: SurveyPages, _ draw: DemoDraw) {
        self.plan = plan
        self.draw = draw
    }

    private var answer: DemoAnswer {
        var walker = self
        let reach: SurveyWalk.Reach = walker.draw.holds(55) ? .whole : .short
        let answers = walker.walk(reach)
        let channels: [SurveyChannel] = [.online, .online, .online, .online, .online, .online, .phone, .paper]
        let channel = walker.draw.one(of: channels) ?? .online
        let relay = channel == .online ? walker.draw.below(DemoCampaign.practicesRelays.count + 1) : 0
        return DemoAnswer(
            channel: channel, day: DemoAnswer.day(&walker.draw, from: Self.first, to: Self.last),
            relay: relay == 0 ? nil : relay - 1, reach: reach, answers: answers)
    }

    private mutating func walk(_ reach: SurveyWalk.Reach) -> SurveyAnswers {
        var answers = SurveyAnswers()
        var page = SurveyWalk(plan, answers, reach: reach).page(after: nil)
        while let here = page {
            for question in here.questions {
                answers.put(say(question), question.code, in: here.section, occurrence: here.id.occurrence)
            }
            page = SurveyWalk(plan, answers, reach: reach).page(after: here.id)
        }
        return answers
    }

    private mutating func say(_ question: Question) -> SurveyAnswer? {
        if let missing = draw.holds(8) ? draw.one(of: question.offered) : nil { return .missing(missing) }
        let choices = question.kind.choices.map(\.code)
        switch question.kind {
        case .single: return draw.one(of: Self.usual[question.code] ?? choices).map { .choice($0) }
        case .several, .ordered: return .choices(several(of: question, choices), words: [:])
        case .matrix(let rows, let scale): return .matrix(marks(rows, scale))
        case .number(let bounds): return .number(bounds.least ?? ExactNumber(0))
        case .date(let bounds): return bounds.earliest.map(SurveyAnswer.date)
        case .territory:
            return draw.one(of: ["Aubrelle", "Gers", "Nord", "Isère"]).map { .place(code: nil, words: $0) }
        case .organisation: return nil
        case .shortText, .longText:
            return draw.holds(70) ? draw.one(of: DemoVoices.practices[question.code] ?? []).map { .text($0) } : nil
        case .contact, .note: return nil
        }
    }

    private mutating func several(of question: Question, _ choices: [String]) -> [String] {
        let alone = Set(question.kind.choices.filter(\.isExclusive).map(\.code))
        let together = choices.filter { !alone.contains($0) }
        if draw.holds(10), let one = draw.one(of: alone.sorted()) { return [one] }
        return draw.some(min(1 + draw.below(3), question.mostChoices), of: together)
    }

    private mutating func marks(_ rows: [Choice], _ scale: [Choice]) -> [String: SurveyAnswer.Mark] {
        var marks: [String: SurveyAnswer.Mark] = [:]
        for row in rows { marks[row.code] = draw.one(of: scale).map { .choice($0.code) } }
        return marks
    }
}
