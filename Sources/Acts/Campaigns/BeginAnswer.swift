package import Domain

/// Opens the page where an answer begins; nothing is kept of it.
package struct OpenSurvey: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let door: SurveyDoor

    package init(slug: String, door: SurveyDoor) {
        self.slug = slug
        self.door = door
    }

    package func perform(by viewer: Viewer, in world: World) throws -> SurveyStart { throw Refusal.notFound }
}

/// Tells what a typed code opens.
package struct FindCode: BusinessAct {
    package static let act = Act.answerSurvey
    private let typed: String

    package init(typed: String) {
        self.typed = typed
    }

    package func perform(by viewer: Viewer, in world: World) throws -> FoundCode { throw Refusal.notFound }
}

/// Begins an answer; with the same code, once.
package struct BeginAnswer: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let door: SurveyDoor
    private let code: ResponseCode
    private let language: String

    package init(slug: String, door: SurveyDoor, code: ResponseCode, language: String) {
        self.slug = slug
        self.door = door
        self.code = code
        self.language = language
    }

    package func perform(by viewer: Viewer, in world: World) throws { throw Refusal.notFound }
}

/// A collector begins an answer that somebody tells or wrote.
package struct BeginAssisted: BusinessAct {
    package static let act = Act.collectAnswers
    private let slug: String
    private let code: ResponseCode
    private let channel: SurveyChannel
    private let language: String
    private let paper: Int?

    package init(slug: String, code: ResponseCode, channel: SurveyChannel, language: String, paper: Int? = nil) {
        self.slug = slug
        self.code = code
        self.channel = channel
        self.language = language
        self.paper = paper
    }

    package func perform(by viewer: Viewer, in world: World) throws { throw Refusal.notFound }
}
