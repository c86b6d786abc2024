package import Domain
internal import SQL
internal import Storage

/// Opens an answer with the code that its author keeps.
package struct ReadAnswer: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode

    package init(slug: String, code: ResponseCode) {
        self.slug = slug
        self.code = code
    }

    /// - Throws: `Refusal.notFound` or `.survey(.codeUnknown)`.
    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: false)
            return try one.ongoing(one.response(code, holds: false), code)
        }
    }
}

/// Saves one page: all of it, or nothing when an answer cannot be taken. What is expected may be missing: it is asked for
/// on the way forward, and before the sending.
package struct SaveAnswers: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode
    private let page: SurveyPage.ID
    private let answers: [String: SurveyAnswer?]
    private let contact: ContactAnswer?

    /// - Parameters:
    ///   - answers: to questions of that page, nil for a blank; one that is not told stays as it was.
    ///   - contact: nil keeps what was left before.
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

    /// A page that the answers no longer lead to changes nothing: the outcome tells where they lead.
    ///
    /// - Throws: `Refusal.notFound`, or `.survey` with the code, or every answer that cannot be taken.
    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            let response = try one.begun(code)
            let before = SurveyWalk(try one.plan(response.version), response.answers, reach: response.reach)
            guard let page = before.page(page) else { return try one.ongoing(response, code) }
            var saved = response
            try put(on: page, of: &saved)
            try one.keep(contact, of: response, code, page.questions)
            return try one.save(saved, code)
        }
    }

    private func put(on page: SurveyPage, of response: inout SurveyResponse) throws(Refusal) {
        var faults: [SurveyRefusal.PlacedFault] = []
        let occurrence = page.id.occurrence
        for question in page.questions where question.kind.isAnswered {
            guard let given = answers[question.code] else { continue }
            do throws(AnswerFault) {
                let good = try question.optional.checked(given)
                response.answers.put(good, question.code, in: page.section, occurrence: occurrence)
            } catch {
                faults.append(SurveyRefusal.PlacedFault(.init(question.code, occurrence: occurrence), error))
            }
        }
        if !faults.isEmpty { throw .survey(.answers(faults)) }
    }
}

/// How far somebody goes: the short form, or all of it.
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

    /// - Throws: `Refusal.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            var response = try one.begun(code)
            response.reach = reach
            return try one.save(response, code)
        }
    }
}

/// Fills a section in once more. A sheet that is blank is not followed by another.
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

    /// - Throws: `Refusal.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            var response = try one.begun(code)
            let walk = SurveyWalk(try one.plan(response.version), response.answers, reach: response.reach)
            guard let section = walk.questionnaire.section(section), walk.takesAnother(section),
                let last = response.answers.repeated[section.code]?.last, !last.isEmpty
            else { return try one.ongoing(response, code) }
            response.answers.repeated[section.code, default: []].append([:])
            return try one.save(response, code)
        }
    }
}

/// Takes a sheet of a section away; of the only one, its answers.
package struct RemoveOccurrence: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let code: ResponseCode
    private let section: String
    private let index: Int

    /// - Parameter index: from 0.
    package init(slug: String, code: ResponseCode, section: String, index: Int) {
        self.slug = slug
        self.code = code
        self.section = section
        self.index = index
    }

    /// - Throws: `Refusal.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> OngoingAnswer {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            var response = try one.begun(code)
            guard let sheets = response.answers.repeated[section], sheets.indices.contains(index) else {
                return try one.ongoing(response, code)
            }
            response.answers.repeated[section]?.remove(at: index)
            return try one.save(response, code)
        }
    }
}

extension AnsweringWork {
    /// An answer that may be changed, kept from other writers.
    ///
    /// - Throws: `Refusal.survey(.submittedAlready)` or `.codeUnknown`.
    fileprivate func begun(_ code: ResponseCode) throws -> SurveyResponse {
        let response = try response(code, holds: true)
        if response.state == .submitted { throw Refusal.survey(.submittedAlready) }
        return response
    }

    /// - Throws: `Refusal.survey(.tooLarge)`.
    fileprivate func save(_ response: SurveyResponse, _ code: ResponseCode) throws -> OngoingAnswer {
        if response.answers.isTooBig { throw Refusal.survey(.tooLarge) }
        try responses.save(response.answers, reach: response.reach, of: response.id)
        return try ongoing(response, code)
    }
}
