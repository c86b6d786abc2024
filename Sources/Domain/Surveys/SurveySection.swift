/// Questions that belong together, under one heading.
package struct SurveySection: Sendable, Equatable {
    /// When a person meets it: those of the short form first, then, for who wishes, the enrichment, then what closes both.
    package enum Stage: String, Sendable, CaseIterable, Comparable {
        case short, enrichment, closing

        private var rank: Int {
            switch self {
            case .short: 0
            case .enrichment: 1
            case .closing: 2
            }
        }

        package static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }
    }

    /// The section may be filled in again: « plusieurs pratiques ».
    package struct Repetition: Sendable, Equatable {
        package var most: Int
        /// « Décrire une autre pratique ».
        package var another: Wordings

        package init(most: Int, another: Wordings) {
            self.most = most
            self.another = another
        }
    }

    package let code: String
    package var title: Wordings
    package var introduction = Wordings()
    package var stage = Stage.short
    package var condition: SurveyCondition?
    /// Of these branches; of everybody when empty.
    package var branches: [String] = []
    package var repetition: Repetition?
    package var questions: [Question]

    package init(_ code: String, _ title: Wordings, _ questions: [Question]) {
        self.code = code
        self.title = title
        self.questions = questions
    }
}
