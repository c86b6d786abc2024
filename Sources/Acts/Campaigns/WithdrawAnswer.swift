package import Domain

/// Takes an answer back. Outcome: false when there was none.
package struct WithdrawAnswer: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode
    private let alsoContact: Bool

    package init(slug: String, code: ResponseCode, alsoContact: Bool) {
        self.slug = slug
        self.code = code
        self.alsoContact = alsoContact
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Bool { throw Refusal.notFound }
}

/// Takes back how one may be called back, also after the survey. Outcome: false when there was nothing.
package struct WithdrawContact: BusinessAct {
    package static let act = Act.answerSurvey
    private let code: ResponseCode

    package init(code: ResponseCode) {
        self.code = code
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Bool { throw Refusal.notFound }
}
