package import Domain

/// Opens an answer with the code that its author keeps.
package struct ReadAnswer: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode

    package init(slug: String, code: ResponseCode) {
        self.slug = slug
        self.code = code
    }

    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer { throw Refusal.notFound }
}

/// Saves one page.
package struct SaveAnswers: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode
    private let page: SurveyPage.ID
    private let answers: [String: SurveyAnswer?]
    private let contact: ContactAnswer?

    package init(
        slug: String, code: ResponseCode, page: SurveyPage.ID, answers: [String: SurveyAnswer?],
        contact: ContactAnswer? = nil
    ) {
        self.slug = slug
        self.code = code
        self.page = page
        self.answers = answers
        self.contact = contact
    }

    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer { throw Refusal.notFound }
}

/// How far somebody goes.
package struct ChooseReach: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode
    private let reach: SurveyWalk.Reach

    package init(slug: String, code: ResponseCode, reach: SurveyWalk.Reach) {
        self.slug = slug
        self.code = code
        self.reach = reach
    }

    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer { throw Refusal.notFound }
}

/// Fills a section in once more.
package struct AddOccurrence: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode
    private let section: String

    package init(slug: String, code: ResponseCode, section: String) {
        self.slug = slug
        self.code = code
        self.section = section
    }

    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer { throw Refusal.notFound }
}

/// Takes a sheet of a section away.
package struct RemoveOccurrence: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode
    private let section: String
    private let index: Int

    package init(slug: String, code: ResponseCode, section: String, index: Int) {
        self.slug = slug
        self.code = code
        self.section = section
        self.index = index
    }

    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer { throw Refusal.notFound }
}
