package import Domain
internal import SQL
internal import Storage

/// Takes an answer back until the survey closes: it is destroyed, and counts no more.
package struct WithdrawAnswer: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode
    private let alsoContact: Bool

    /// - Parameter alsoContact: how the person may be called back goes too.
    package init(slug: String, code: ResponseCode, alsoContact: Bool) {
        self.slug = slug
        self.code = code
        self.alsoContact = alsoContact
    }

    /// - Returns: false when there is nothing, or nothing any more, to take back.
    /// - Throws: `Refusal.notFound`, or `.survey(.codeUnknown)` once nothing leads from a code to an answer.
    package func perform(by viewer: Viewer, in world: World) throws -> Bool {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            let response = try one.responseIfAny(code, holds: true)
            if let response {
                try one.remove(response)
                try one.responses.withdraw(key: one.keys.response(code), of: one.campaign.id)
            }
            let contact = try alsoContact ? ContactStore(connection).delete(key: one.keys.contact(code)) : nil
            if let contact { try SurveyReplay.note(SurveyReplay.contact, contact, in: world) }
            return response != nil || contact != nil
        }
    }
}

/// Takes back how one may be called back, also after the survey closed.
package struct WithdrawContact: BusinessAct {
    package static let act = Act.answerSurvey
    private let code: ResponseCode

    package init(code: ResponseCode) { self.code = code }

    /// - Returns: false when there is nothing, or nothing any more, to take back.
    package func perform(by viewer: Viewer, in world: World) throws -> Bool {
        try requireInstance(viewer)
        let key = SurveyKeys(world).contact(code)
        return try world.database.write { connection in
            guard let contact = try ContactStore(connection).delete(key: key) else { return false }
            try SurveyReplay.note(SurveyReplay.contact, contact, in: world)
            return true
        }
    }
}
