package import Domain

/// Sends an answer.
package struct SubmitAnswer: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode

    package init(slug: String, code: ResponseCode) {
        self.slug = slug
        self.code = code
    }

    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer { throw Refusal.notFound }
}

/// Sends an answer that was filled in without a network.
package struct SendWhole: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let door: SurveyDoor
    private let code: ResponseCode
    private let version: Int
    private let language: String
    private let answers: SurveyAnswers
    private let reach: SurveyWalk.Reach
    private let contact: ContactAnswer?

    package init(
        slug: String, door: SurveyDoor, code: ResponseCode, version: Int, language: String, answers: SurveyAnswers,
        reach: SurveyWalk.Reach, contact: ContactAnswer? = nil
    ) {
        self.slug = slug
        self.door = door
        self.code = code
        self.version = version
        self.language = language
        self.answers = answers
        self.reach = reach
        self.contact = contact
    }

    package func perform(by viewer: Viewer, in world: World) throws { throw Refusal.notFound }
}
