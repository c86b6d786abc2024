package import Domain

/// Small questionnaires that nobody wrote, the same ones for the same seed.
package struct RandomSurvey {
    private var state: UInt64
    private var earlier: [(question: Question, isRepeated: Bool, section: Int)] = []

    package init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    package mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(truncatingIfNeeded: state >> 33) % max(1, limit)
    }

    private mutating func flips(_ percent: Int) -> Bool { below(100) < percent }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// Without a fault; drawn again where there was one.
    package mutating func questionnaire(questions: ClosedRange<Int>) -> Questionnaire {
        while true {
            earlier = []
            let whole = drawn(questions.lowerBound + below(questions.count))
            if whole.faults.isEmpty { return whole }
        }
    }

    private mutating func drawn(_ count: Int) -> Questionnaire {
        let hasBranches = flips(40)
        var sections: [SurveySection] = []
        var left = count
        while left > 0 {
            let size = min(left, 1 + below(3))
            sections.append(section(sections.count, size, of: count, sections.isEmpty && hasBranches, hasBranches))
            left -= size
        }
        let stages = sections.indices.map { _ in below(6) }.sorted()
        for index in sections.indices {
            sections[index].stage = stages[index] < 4 ? .short : stages[index] == 4 ? .enrichment : .closing
        }
        var whole = Questionnaire(code: "random", title: Wordings("Au hasard"), sections: sections)
        if hasBranches, let first = whole.questions.first {
            let codes = first.kind.choices.map(\.code)
            whole.branching = Branching(
                question: first.code,
                branches: [
                    Branching.Branch("b0", Wordings("A"), choices: [codes[0]]),
                    Branching.Branch("b1", Wordings("B"), choices: Array(codes.dropFirst().prefix(1))),
                ])
        }
        addJumps(to: &whole)
        return whole
    }

    private mutating func section(
        _ index: Int, _ size: Int, of count: Int, _ opens: Bool, _ hasBranches: Bool
    ) -> SurveySection {
        let isRepeated = !opens && flips(15)
        var section = SurveySection("s\(index)", Wordings("Partie"), [])
        if index > 0, flips(20) { section.condition = condition(3, index, outside: true) }
        if index > 0, hasBranches, flips(20) { section.branches = ["b\(below(2))"] }
        if isRepeated { section.repetition = SurveySection.Repetition(most: 2, another: Wordings("Encore")) }
        for place in 0..<size {
            let first = opens && place == 0
            var question = Question("q\(earlier.count)", first ? .single(choices(3)) : kind(), Wordings("Question ?"))
            if flips(30) { question.offered = [.unknown] }
            question.isMandatory = flips(30)
            if !first, flips(60) { question.condition = condition(3, index, outside: false) }
            if !first, hasBranches, flips(20) { question.branches = ["b\(below(2))"] }
            section.questions.append(question)
            earlier.append((question, isRepeated, index))
        }
        return section
    }

    private mutating func addJumps(to whole: inout Questionnaire) {
        let codes = whole.questions.map(\.code)
        for section in whole.sections.indices {
            for place in whole.sections[section].questions.indices where flips(25) {
                let question = whole.sections[section].questions[place]
                guard let when = atom(about: question, isJump: true) else { continue }
                let target: SurveyJump.Target =
                    flips(30) ? .end : flips(50) ? .question(pick(codes)) : .section("s\(below(whole.sections.count))")
                let jump = SurveyJump(when: when, to: target)
                whole.sections[section].questions[place].jumps.append(jump)
                // Most places are behind, or beyond a section: those are left out.
                if !whole.faults.isEmpty { whole.sections[section].questions[place].jumps.removeLast() }
            }
        }
    }

    private func choices(_ count: Int) -> [Choice] { (0..<count).map { Choice("c\($0)", Wordings("Choix")) } }

    private mutating func kind() -> QuestionKind {
        switch below(8) {
        case 0, 1: return .single(choices(2 + below(2)))
        case 2:
            var some = choices(2 + below(2))
            some[some.count - 1].isExclusive = flips(50)
            return .several(some, most: flips(40) ? 1 + below(2) : nil)
        case 3: return .ordered(choices(2), most: flips(30) ? 1 : nil)
        case 4: return .matrix(rows: [Choice("r0", Wordings("R")), Choice("r1", Wordings("S"))], scale: choices(2))
        case 5:
            let least = below(3)
            return .number(NumberBounds(least: ExactNumber(least), most: ExactNumber(least + below(4))))
        case 6:
            let first = SurveyDate(year: 2000 + below(3)), last = SurveyDate(year: 2003)
            return .date(DateBounds(.year, earliest: first, latest: last))
        default: return .shortText
        }
    }

    private mutating func condition(_ depth: Int, _ section: Int, outside: Bool) -> SurveyCondition? {
        let seen = earlier.filter { !$0.isRepeated || !outside && $0.section == section }
        if seen.isEmpty { return nil }
        if depth > 1, flips(45) {
            let parts = (0..<(1 + below(2))).compactMap { _ in condition(depth - 1, section, outside: outside) }
            switch below(3) {
            case 0: return .all(parts)
            case 1: return .any(parts)
            default: return parts.first.map { .not($0) }
            }
        }
        return atom(about: pick(seen).question, isJump: false)
    }

    private mutating func atom(about question: Question, isJump: Bool) -> SurveyCondition? {
        let code = question.code
        if flips(15) { return .answered(code) }
        if flips(15), let kind = question.offered.first { return .missing(code, kind) }
        let comparison = pick(SurveyCondition.Comparison.allCases)
        let codes = question.kind.choices.map(\.code)
        switch question.kind {
        case .single: return .chosen(code, among: Array(codes.shuffled(by: &self).prefix(1 + below(2))))
        case .several, .ordered:
            if flips(40) { return .count(code, comparison, below(4)) }
            return .chosen(code, among: Array(codes.shuffled(by: &self).prefix(1 + below(2))))
        case .matrix: return .marked(code, row: "r\(below(2))", among: [pick(codes)])
        case .number: return .number(code, comparison, ExactNumber(below(6)))
        case .date: return SurveyDate(year: 1999 + below(6)).map { .date(code, comparison, $0) }
        default: return .answered(code)
        }
    }
}

extension [String] {
    fileprivate func shuffled(by random: inout RandomSurvey) -> [String] {
        var left = self
        return indices.map { _ in left.remove(at: random.below(left.count)) }
    }
}
