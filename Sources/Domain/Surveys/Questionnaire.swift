/// What is asked in a survey: data with a version; what was answered with a version keeps it.
package struct Questionnaire: Sendable, Equatable {
    package let code: String
    package var version: Int
    /// The first one is the main language: every wording exists in it.
    package var languages: [String]
    package var title: Wordings
    package var introduction = Wordings()
    /// Read at the end.
    package var thanks = Wordings()
    package var branching: Branching?
    package var sections: [SurveySection]
    /// What the survey wants to know, and which questions answer it.
    package var aims: [SurveyAim] = []

    package init(
        code: String, version: Int = 1, languages: [String] = ["fr"], title: Wordings, sections: [SurveySection]
    ) {
        self.code = code
        self.version = version
        self.languages = languages
        self.title = title
        self.sections = sections
    }

    package var mainLanguage: String { languages.first ?? "fr" }

    /// All of them in their order.
    package var questions: [Question] { sections.flatMap(\.questions) }

    package func question(_ code: String) -> Question? {
        for section in sections {
            if let found = section.questions.first(where: { $0.code == code }) { return found }
        }
        return nil
    }

    package func section(_ code: String) -> SurveySection? { sections.first { $0.code == code } }

    package func section(holding question: String) -> SurveySection? {
        sections.first { $0.questions.contains { $0.code == question } }
    }
}

/// Parallel ways through a questionnaire, told apart by what is answered to one question (or by the link that was given,
/// which answers it).
package struct Branching: Sendable, Equatable {
    /// « Professionnels », « Personnes concernées ».
    package struct Branch: Sendable, Equatable {
        package let code: String
        package var label: Wordings
        /// Choices of the question that lead there.
        package var choices: [String]

        package init(_ code: String, _ label: Wordings, choices: [String]) {
            self.code = code
            self.label = label
            self.choices = choices
        }
    }

    /// A question with a single answer.
    package var question: String
    package var branches: [Branch]

    package init(question: String, branches: [Branch]) {
        self.question = question
        self.branches = branches
    }

    /// The branch that an answer leads to.
    package func branch(for choice: String) -> Branch? { branches.first { $0.choices.contains(choice) } }
}

/// A question that the survey itself must answer, under its axis: « Comment le besoin a-t-il été repéré ? »
package struct SurveyAim: Sendable, Equatable {
    package let code: String
    /// What it belongs to: « Axe 1 : du besoin à l'émergence ».
    package var axis: Wordings
    package var text: Wordings
    /// Codes of the questions whose answers tell it.
    package var questions: [String]

    package init(_ code: String, axis: Wordings, _ text: Wordings, questions: [String]) {
        self.code = code
        self.axis = axis
        self.text = text
        self.questions = questions
    }
}
