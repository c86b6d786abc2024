import Domain

/// Every way through a small questionnaire, by trying every answer to every question: a pointer that goes from one question
/// to the next or jumps, as a person with a finger on the sheet would.
struct BruteWalk {
    /// The questions asked before the pointer passed, for every way to the end.
    private(set) var paths: Set<[String]> = []
    /// Those on a way where each mandatory question before it had an answer to give.
    private(set) var reached: Set<String> = []
    /// The fewest answers before each of those.
    private(set) var fewest: [String: Int] = [:]
    private(set) var leaves = 0

    private let whole: Questionnaire
    private let places: [(section: SurveySection, question: Question)]
    private var counted: SurveyAnswers.Sheet = [:]
    private var asked: [String] = []
    private let check: (SurveyAnswers.Sheet, SurveyWalk.Reach, [String]) -> Void

    /// - Parameter check: is given each complete way, so that another walk can be compared with it.
    init(_ whole: Questionnaire, check: @escaping (SurveyAnswers.Sheet, SurveyWalk.Reach, [String]) -> Void) {
        self.whole = whole
        self.check = check
        places = whole.sections.flatMap { section in section.questions.map { (section, $0) } }
        for reach in SurveyWalk.Reach.allCases { follow(0, reach) }
    }

    private mutating func follow(_ index: Int, _ reach: SurveyWalk.Reach) {
        guard index < places.count else {
            paths.insert(asked)
            leaves += 1
            return check(counted, reach, asked)
        }
        let (section, question) = places[index]
        guard isAsked(question, in: section, reach) else { return follow(index + 1, reach) }
        reached.insert(question.code)
        fewest[question.code] = min(fewest[question.code] ?? .max, counted.count)
        asked.append(question.code)
        for answer in Self.answers(to: question) {
            counted[question.code] = answer
            follow(next(after: index), reach)
        }
        counted[question.code] = nil
        asked.removeLast()
    }

    private func isAsked(_ question: Question, in section: SurveySection, _ reach: SurveyWalk.Reach) -> Bool {
        if section.stage == .enrichment, reach == .short { return false }
        for branches in [section.branches, question.branches] where !branches.isEmpty {
            guard let branching = whole.branching, case .choices(let codes, _)? = counted[branching.question],
                let branch = codes.first.flatMap(branching.branch), branches.contains(branch.code)
            else { return false }
        }
        return [section.condition, question.condition].allSatisfy { $0?.holds { counted[$0] } ?? true }
    }

    /// Where the answer just given leads: the farthest place that one of its jumps tells.
    private func next(after index: Int) -> Int {
        let targets = places[index].question.jumps.filter { $0.when.holds { counted[$0] } }.map { jump in
            switch jump.target {
            case .end: places.count
            case .question(let code): places.firstIndex { $0.question.code == code } ?? 0
            case .section(let code): places.firstIndex { $0.section.code == code } ?? 0
            }
        }
        return max(index + 1, targets.max() ?? 0)
    }

    /// All of them; texts stand for one another.
    static func answers(to question: Question) -> [SurveyAnswer?] {
        let blank: [SurveyAnswer?] = question.isMandatory ? [] : [nil]
        return blank + said(question) + question.offered.map { .missing($0) }
    }

    private static func said(_ question: Question) -> [SurveyAnswer] {
        let codes = question.kind.choices.map(\.code)
        let all: [SurveyAnswer] =
            switch question.kind {
            case .single: codes.map(SurveyAnswer.choice)
            case .several: subsets(codes).map { .choices($0, words: [:]) }
            case .ordered: orders(codes).map { .choices($0, words: [:]) }
            case .matrix(let rows, _):
                rows.reduce([[:]]) { answers, row in
                    let gaps: [SurveyAnswer.Mark?] = [nil] + question.offered.map { .missing($0) }
                    return answers.flatMap { answer in
                        (gaps + codes.map { .choice($0) }).map { mark in
                            answer.merging(mark.map { [row.code: $0] } ?? [:]) { old, _ in old }
                        }
                    }
                }.filter { !$0.isEmpty }.map(SurveyAnswer.matrix)
            case .number: (-2...12).map { .number(ExactNumber($0)) }
            case .date: (1995...2010).compactMap { SurveyDate(year: $0).map(SurveyAnswer.date) }
            default: [.text("x")]
            }
        return all.filter { (try? question.checked($0)) == .some($0) }
    }

    private static func subsets(_ codes: [String]) -> [[String]] {
        codes.reduce([[]]) { sets, code in sets + sets.map { $0 + [code] } }.filter { !$0.isEmpty }
    }

    private static func orders(_ codes: [String]) -> [[String]] {
        codes.flatMap { code in
            [[code]] + orders(codes.filter { $0 != code }).map { [code] + $0 }
        }
    }
}
