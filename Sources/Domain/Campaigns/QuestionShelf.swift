/// The questions of one questionnaire by theme, to be taken up in another.
package struct QuestionShelf: Sendable, Equatable {
    package struct Theme: Sendable, Equatable {
        package let title: Wordings
        package let questions: [Question]
    }

    package let code: String
    package let title: Wordings
    /// Of all its wordings, the main one first.
    package let languages: [String]
    package let themes: [Theme]

    /// Without routing, branches and jumps: they hold in the questionnaire where they were written.
    package init(_ questionnaire: Questionnaire) {
        code = questionnaire.code
        title = questionnaire.title
        languages = questionnaire.languages
        themes = questionnaire.sections.map { section in
            Theme(title: section.title, questions: section.questions.map(\.alone))
        }
    }
}

extension Question {
    /// The same asked of everybody.
    package var alone: Question {
        var question = self
        question.condition = nil
        question.branches = []
        question.jumps = []
        return question
    }
}
