/// What decides that a question is asked, once sections, branches and jumps are all told as conditions.
///
/// Conditions look back and jumps lead forward, so that following the steps in their order is following the person.
package struct SurveyRouting: Sendable {
    /// Why a step may be left out.
    package enum Reason: Sendable, Equatable {
        case branch
        case section
        case question
        /// A jump from that question passes over this one.
        case jump(from: String)
    }

    package struct Part: Sendable, Equatable {
        package let reason: Reason
        package let condition: SurveyCondition
    }

    package struct Step: Sendable {
        package let question: Question
        package let section: SurveySection
        /// All of them hold where it is asked.
        package let parts: [Part]

        package func isAsked(_ answer: (String) -> SurveyAnswer?) -> Bool {
            parts.allSatisfy { $0.condition.holds(answer) }
        }
    }

    package let steps: [Step]

    package init(_ questionnaire: Questionnaire) {
        let places = questionnaire.sections.flatMap { section in section.questions.map { (section, $0) } }
        let skips = places.enumerated().flatMap { index, place in
            place.1.jumps.compactMap { jump in
                Self.end(of: jump.target, in: questionnaire, places.map(\.1.code)).map { end in
                    (from: index, to: end, part: Part(reason: .jump(from: place.1.code), condition: .not(jump.when)))
                }
            }
        }
        steps = places.enumerated().map { index, place in
            let (section, question) = place
            let own = [
                Self.branches(section.branches, in: questionnaire), Self.branches(question.branches, in: questionnaire),
                section.condition.map { Part(reason: .section, condition: $0) },
                question.condition.map { Part(reason: .question, condition: $0) },
            ]
            let over = skips.filter { $0.from < index && index < $0.to }.map(\.part)
            return Step(question: question, section: section, parts: own.compactMap(\.self) + over)
        }
    }

    /// The rank of the step that a jump leads to; nil for a place that does not exist.
    static func end(of target: SurveyJump.Target, in questionnaire: Questionnaire, _ codes: [String]) -> Int? {
        switch target {
        case .end: return codes.count
        case .question(let code): return codes.firstIndex(of: code)
        case .section(let code):
            guard let index = questionnaire.sections.firstIndex(where: { $0.code == code }) else { return nil }
            return questionnaire.sections[..<index].reduce(0) { $0 + $1.questions.count }
        }
    }

    private static func branches(_ codes: [String], in questionnaire: Questionnaire) -> Part? {
        guard !codes.isEmpty else { return nil }
        let none = SurveyCondition.chosen("", among: [])
        return Part(reason: .branch, condition: questionnaire.branching?.condition(codes) ?? none)
    }
}

extension Branching {
    /// That one is in one of these branches.
    package func condition(_ codes: [String]) -> SurveyCondition {
        .chosen(question, among: branches.filter { codes.contains($0.code) }.flatMap(\.choices))
    }
}
