package import Domain

/// Types a paper in.
package struct TypePaper: BusinessAct {
    package static let act = Act.collectAnswers
    private let slug: String
    private let paper: Int
    private let answers: SurveyAnswers
    private let language: String

    package init(slug: String, paper: Int, answers: SurveyAnswers, language: String) {
        self.slug = slug
        self.paper = paper
        self.answers = answers
        self.language = language
    }

    package func perform(by viewer: Viewer, in world: World) throws -> PaperTyping { throw Refusal.notFound }
}

/// Both typings of a paper.
package struct ReadTypings: BusinessAct {
    package static let act = Act.collectAnswers
    private let slug: String
    private let paper: Int

    package init(slug: String, paper: Int) {
        self.slug = slug
        self.paper = paper
    }

    package func perform(by viewer: Viewer, in world: World) throws -> PaperTypings { throw Refusal.notFound }
}

/// Makes both typings one.
package struct SettlePaper: BusinessAct {
    package static let act = Act.collectAnswers
    private let slug: String
    private let paper: Int
    private let answers: SurveyAnswers

    package init(slug: String, paper: Int, answers: SurveyAnswers) {
        self.slug = slug
        self.paper = paper
        self.answers = answers
    }

    package func perform(by viewer: Viewer, in world: World) throws { throw Refusal.notFound }
}
