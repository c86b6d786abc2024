/// A questionnaire as it stands on paper: its questions numbered, and where each answer leads in words.
package struct SurveyPaper: Sendable {
    /// Times that a section which is filled in again is printed.
    package static let mostOccurrences = 3

    /// A question to answer, once for each time it is printed.
    package struct Line: Sendable, Equatable {
        /// « 12 », or « 12.2 » the second time.
        package let number: String
        package let question: Question
        package let section: SurveySection
        package let occurrence: Int?

        package var place: SurveyWalk.Place { SurveyWalk.Place(question.code, occurrence: occurrence) }
    }

    package enum Target: Sendable, Equatable {
        case question(String)
        /// What comes after the section, which is printed several times.
        case after(section: String)
        case end
    }

    package let questionnaire: Questionnaire
    /// In the order in which they are typed; neither contacts, which are kept apart, nor notes.
    package let lines: [Line]
    private let steps: [SurveyRouting.Step]
    private let numbers: [String: Int]

    package init(_ questionnaire: Questionnaire) {
        self.questionnaire = questionnaire
        steps = SurveyRouting(questionnaire).steps
        var numbers: [String: Int] = [:]
        for question in questionnaire.questions where question.kind.isAnswered {
            numbers[question.code] = numbers.count + 1
        }
        self.numbers = numbers
        lines = questionnaire.sections.flatMap { section -> [Line] in
            Self.occurrences(section).flatMap { occurrence in
                section.questions.filter(\.kind.isAnswered).map { question in
                    let number = String(numbers[question.code] ?? 0)
                    let times = occurrence.map { ".\($0 + 1)" } ?? ""
                    return Line(
                        number: number + times, question: question, section: section, occurrence: occurrence)
                }
            }
        }
    }

    package static func occurrences(_ section: SurveySection) -> [Int?] {
        section.repetition.map { Array(0..<min($0.most, mostOccurrences)) } ?? [nil]
    }

    /// Without the time that it is asked; nil for what has none.
    package func number(_ question: String) -> Int? { numbers[question] }

    /// Where somebody goes who answers that to the question, when it is not to the next one.
    ///
    /// Only what this answer decides alone is told here; the rest is told where it is asked.
    package func target(after code: String, saying answer: SurveyAnswer) -> Target? {
        guard let index = steps.firstIndex(where: { $0.question.code == code }) else { return nil }
        let isRepeated = steps[index].section.repetition != nil
        let own = steps[index].section.code
        let last = isRepeated ? (steps.lastIndex { $0.section.code == own } ?? index) : steps.count - 1
        let after = Array(steps[(index + 1)..<max(index + 1, last + 1)])
        let answered = after.filter(\.question.kind.isAnswered)
        guard let next = answered.first else { return nil }
        let first = answered.first { !Self.isExcluded($0, code, answer) }
        if first?.question.code == next.question.code { return nil }
        if let first { return .question(first.question.code) }
        return isRepeated ? .after(section: own) : .end
    }

    /// That answer alone keeps the step from being asked.
    private static func isExcluded(_ step: SurveyRouting.Step, _ code: String, _ answer: SurveyAnswer) -> Bool {
        step.parts.contains { part in
            part.condition.atoms.allSatisfy { $0.subject == code } && !part.condition.atoms.isEmpty
                && !part.condition.holds { $0 == code ? answer : nil }
        }
    }

    /// What must hold for a question besides what holds for its section; nil when all are asked.
    package func condition(of question: Question) -> SurveyCondition? {
        Self.joined(question.condition, branches(question.branches))
    }

    package func condition(of section: SurveySection) -> SurveyCondition? {
        Self.joined(section.condition, branches(section.branches))
    }

    private func branches(_ codes: [String]) -> SurveyCondition? {
        codes.isEmpty ? nil : questionnaire.branching?.condition(codes)
    }

    private static func joined(_ left: SurveyCondition?, _ right: SurveyCondition?) -> SurveyCondition? {
        let parts = [right, left].compactMap(\.self)
        return parts.count > 1 ? .all(parts) : parts.first
    }

    /// Typed lines as answers, in the order of `lines`.
    /// - Returns: the answers that can be taken, and what is wrong with the others, by rank of the line.
    package func answers(typed: [String]) -> (answers: SurveyAnswers, faults: [(line: Int, fault: AnswerFault)]) {
        var answers = SurveyAnswers()
        var faults: [(line: Int, fault: AnswerFault)] = []
        for (rank, line) in lines.enumerated() where rank < typed.count {
            do throws(AnswerFault) {
                guard let answer = try LineTyping(line.question).answer(typed[rank]) else { continue }
                answers.put(answer, line.question.code, in: line.section, occurrence: line.occurrence)
            } catch {
                faults.append((rank, error))
            }
        }
        return (answers, faults)
    }

    /// The same answers as they would be typed.
    package func typed(_ answers: SurveyAnswers) -> [String] {
        lines.map { line in
            let answer = answers.answer(line.question.code, in: line.section, occurrence: line.occurrence)
            return answer.map(LineTyping(line.question).typed) ?? ""
        }
    }
}
