package import Domain
internal import SQL
internal import Storage

/// Sends an answer; sent again, it stays as it is and counts once.
package struct SubmitAnswer: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode

    package init(slug: String, code: ResponseCode) {
        self.slug = slug
        self.code = code
    }

    /// - Throws: `Refusal.notFound`, or `.survey` with the code, or what has to be answered first.
    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            let response = try one.response(code, holds: true)
            let sent = try one.submit(response, one.plan(response.version))
            try ContactStore(connection).confirm(key: one.keys.contact(code))
            return try one.ongoing(sent, code)
        }
    }
}

/// Sends an answer that was filled in without a network: begun, saved and sent at once.
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

    /// - Parameters:
    ///   - code: drawn where it was filled in; sent again with it, it counts once.
    ///   - version: of the questionnaire that was filled in.
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

    /// - Returns: why the contact was left out, where it was: the answers are taken without it.
    /// - Throws: `Refusal.notFound`, or `.survey` with why it is not taken: the day, a code that opens another answer
    ///   (`.codeUsed`), every answer at fault.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> ContactAnswer.Fault? {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            let way = try one.way(door, isLate: true)
            guard try one.campaigns.isPublished(version, of: one.campaign.id) else {
                throw Refusal.survey(.noQuestionnaire)
            }
            let plan = try one.plan(version)
            let response = SurveyResponse(
                id: one.drawnID(), campaign: one.campaign.id, version: version, channel: way.channel,
                language: plan.questionnaire.spoken(language), reach: reach,
                answers: try plan.questionnaire.taken(answers))
            if try one.insert(response, code, by: door, way) { return try send(response, plan, one) }
            guard let known = try one.responseIfAny(code, holds: true) else {
                // Taken back by its author: what a device still held of it is not kept again.
                if try one.responses.isWithdrawn(key: one.keys.response(code)) { return nil }
                throw Refusal.survey(.codeUsed)
            }
            guard known.version == version else { throw Refusal.survey(.codeUsed) }
            if known.state == .submitted {
                // The same once more, as when the reply was lost; another answer has a code of its own.
                let counted = SurveyWalk(plan, response.answers, reach: reach).counted
                if counted.json != known.answers.json { throw Refusal.survey(.codeUsed) }
                return nil
            }
            // Begun with the network, then filled in without it.
            var filled = known
            filled.answers = response.answers
            filled.reach = reach
            return try send(filled, plan, one)
        }
    }

    private func send(_ response: SurveyResponse, _ plan: SurveyPages, _ one: AnsweringWork) throws
        -> ContactAnswer.Fault?
    {
        if reach != .short { try one.responses.save(response.answers, reach: reach, of: response.id) }
        let walk = SurveyWalk(plan, response.answers, reach: reach)
        var leftOut: ContactAnswer.Fault?
        do {
            try one.keep(contact, of: response, code, walk.pages.flatMap(\.questions))
        } catch Refusal.survey(.contact(let fault)) {
            leftOut = fault
        }
        _ = try one.submit(response, plan)
        try ContactStore(one.connection).confirm(key: one.keys.contact(code))
        return leftOut
    }
}

extension Questionnaire {
    /// Answers that came whole, each in its canonical form.
    ///
    /// - Throws: `Refusal.survey(.tooLarge)` or `.answers`.
    func taken(_ answers: SurveyAnswers) throws(Refusal) -> SurveyAnswers {
        let (kept, faults) = accepted(answers)
        if !faults.isEmpty {
            throw .survey(.answers(faults.map { SurveyRefusal.PlacedFault($0.place, $0.fault) }))
        }
        if kept.isTooBig { throw .survey(.tooLarge) }
        return kept
    }
}
