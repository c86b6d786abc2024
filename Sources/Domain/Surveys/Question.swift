/// One question of a questionnaire, with all the ways it is asked.
package struct Question: Sendable, Equatable {
    /// Stable for ever: data sets and tables know the question by it.
    package let code: String
    package var kind: QuestionKind
    package var asked: Wordings
    /// In plain words, as it is read aloud on the phone or face to face.
    package var plain = Wordings()
    package var hint = Wordings()
    /// Told under a free text: what not to write there.
    package var warning = Wordings()
    package var picture: String?
    /// Addresses of the question read aloud, by language.
    package var recordings = Wordings()
    /// What the person may answer instead; none by default.
    package var offered: [MissingKind] = []
    package var isMandatory = false
    /// Asked when this holds; always without one.
    package var condition: SurveyCondition?
    /// Asked of these branches; of everybody when empty.
    package var branches: [String] = []
    /// Where its answers lead, when not to the next question.
    package var jumps: [SurveyJump] = []

    package init(_ code: String, _ kind: QuestionKind, _ asked: Wordings) {
        self.code = code
        self.kind = kind
        self.asked = asked
    }

    package func choice(_ code: String) -> Choice? { kind.choices.first { $0.code == code } }

    package func row(_ code: String) -> Choice? { kind.rows.first { $0.code == code } }
}

/// From a question straight to a later place, when its answer is such.
package struct SurveyJump: Sendable, Equatable {
    package enum Target: Sendable, Equatable {
        case question(String)
        case section(String)
        case end
    }

    /// Of this question's own answer.
    package var when: SurveyCondition
    package var target: Target

    package init(when: SurveyCondition, to target: Target) {
        self.when = when
        self.target = target
    }
}
