/// The questions that somebody sees together.
package struct SurveyPage: Sendable, Equatable {
    /// Stays the same whatever is answered, so that an address can hold it.
    package struct ID: Sendable, Hashable {
        /// The first question that stands there, asked or not.
        package let first: String
        package let occurrence: Int?

        package init(_ first: String, occurrence: Int? = nil) {
            self.first = first
            self.occurrence = occurrence
        }
    }

    package let id: ID
    package let section: SurveySection
    /// Those that are asked.
    package let questions: [Question]
}

/// How a questionnaire is cut into pages, once for all that answer it.
///
/// A page ends where a question depends on one that stands on it: without a script, the answer is known only when the page
/// is sent. It also ends after a few questions, so that it is read without losing one's place.
package struct SurveyPages: Sendable {
    package static let most = 5

    struct Section: Sendable {
        let section: SurveySection
        let pages: [[SurveyRouting.Step]]
    }

    package let questionnaire: Questionnaire
    let sections: [Section]

    package init(_ questionnaire: Questionnaire) {
        self.questionnaire = questionnaire
        var steps = SurveyRouting(questionnaire).steps[...]
        var sections: [Section] = []
        for section in questionnaire.sections {
            let own = Array(steps.prefix(section.questions.count))
            steps = steps.dropFirst(own.count)
            sections.append(Section(section: section, pages: Self.cut(own)))
        }
        self.sections = sections
    }

    private static func cut(_ steps: [SurveyRouting.Step]) -> [[SurveyRouting.Step]] {
        var pages: [[SurveyRouting.Step]] = []
        for step in steps {
            let page = pages.last ?? []
            let codes = Set(page.map(\.question.code))
            let depends = step.parts.contains { $0.condition.atoms.contains { codes.contains($0.subject ?? "") } }
            let isFull = page.count >= most || step.question.kind.name == "contact"
            if page.isEmpty || depends || isFull { pages.append([step]) } else { pages[pages.count - 1].append(step) }
        }
        return pages
    }
}

/// Follows the answers step by step: each one counts for the steps after it if its own question was asked.
struct SurveyTracks {
    private let answers: SurveyAnswers
    private var counted: SurveyAnswers.Sheet = [:]
    private(set) var asked: Set<SurveyWalk.Place> = []

    init(_ answers: SurveyAnswers) { self.answers = answers }

    mutating func pages(of plan: SurveyPages.Section) -> [SurveyPage] {
        guard let repetition = plan.section.repetition else { return pages(of: plan, occurrence: nil) }
        let count = max(1, min(answers.repeated[plan.section.code]?.count ?? 0, repetition.most))
        let before = counted
        var pages: [SurveyPage] = []
        for occurrence in 0..<count {
            counted = before
            pages += self.pages(of: plan, occurrence: occurrence)
        }
        // Nothing outside looks into the sheets of the section.
        counted = before
        return pages
    }

    private mutating func pages(of plan: SurveyPages.Section, occurrence: Int?) -> [SurveyPage] {
        plan.pages.compactMap { steps in
            let questions = steps.filter { follow($0, occurrence) }.map(\.question)
            guard let first = steps.first, !questions.isEmpty else { return nil }
            return SurveyPage(
                id: SurveyPage.ID(first.question.code, occurrence: occurrence), section: plan.section,
                questions: questions)
        }
    }

    private mutating func follow(_ step: SurveyRouting.Step, _ occurrence: Int?) -> Bool {
        guard step.isAsked({ counted[$0] }) else { return false }
        let code = step.question.code
        asked.insert(SurveyWalk.Place(code, occurrence: occurrence))
        counted[code] = answers.answer(code, in: step.section, occurrence: occurrence)
        return true
    }
}
