package import Domain
internal import SQL
internal import Storage

/// Opens the page where an answer begins; nothing is kept of it.
package struct OpenSurvey: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let door: SurveyDoor
    private let isOffline: Bool

    /// - Parameter isOffline: for the page that a device keeps, which opens as long as what it sends is taken.
    package init(slug: String, door: SurveyDoor, isOffline: Bool = false) {
        self.slug = slug
        self.door = door
        self.isOffline = isOffline
    }

    /// - Throws: `Refusal.notFound`, or `.survey` with why nobody answers here today.
    package func perform(by viewer: Viewer, in world: World) throws -> SurveyStart {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: false)
            let way = try one.way(door, isLate: isOffline)
            if case .envelope(let typed) = door, try one.campaigns.code(one.envelope(typed))?.isUsed ?? false {
                throw Refusal.survey(.codeUsed)
            }
            return SurveyStart(
                campaign: one.campaign, questionnaire: try one.published().questionnaire, branch: way.branch,
                code: ResponseCode(world.random()), channel: way.channel)
        }
    }
}

/// Tells what a typed code opens: an answer to go on with or to take back, or the envelope that begins one.
package struct FindCode: BusinessAct {
    package static let act = Act.answerSurvey
    private let typed: String

    package init(typed: String) { self.typed = typed }

    /// - Throws: `Refusal.survey(.codeUnknown)` or `.codeUsed`.
    package func perform(by viewer: Viewer, in world: World) throws -> FoundCode {
        try requireInstance(viewer)
        guard let code = ResponseCode(typed: typed) else { throw Refusal.survey(.codeUnknown) }
        let keys = SurveyKeys(world)
        let today = CalendarDay(number: Int(world.now() / 86_400_000_000))
        return try world.database.read { connection in
            let campaigns = CampaignStore(connection)
            if let response = try ResponseStore(connection).find(key: keys.response(code)),
                let campaign = try campaigns.find(id: response.campaign),
                campaign.keepsKeys(on: today) || campaign.state == .prepared
            {
                return .response(campaign.slug)
            }
            guard let envelope = try campaigns.code(world.envelopeKey(of: code)),
                let campaign = try campaigns.find(id: envelope.campaign)
            else { throw Refusal.survey(.codeUnknown) }
            if envelope.isUsed { throw Refusal.survey(.codeUsed) }
            return .envelope(campaign.slug)
        }
    }
}

/// Begins an answer; the form that is sent again, with the same code, begins none.
package struct BeginAnswer: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let door: SurveyDoor
    private let code: ResponseCode
    private let language: String

    /// - Parameter language: one of the questionnaire; its main one stands for another.
    package init(slug: String, door: SurveyDoor, code: ResponseCode, language: String) {
        self.slug = slug
        self.door = door
        self.code = code
        self.language = language
    }

    /// - Throws: `Refusal.notFound`, or `.survey` with why nobody answers here today.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            let way = try one.way(door)
            let questionnaire = try one.published().questionnaire
            let response = SurveyResponse(
                id: one.drawnID(), campaign: one.campaign.id, version: questionnaire.version, channel: way.channel,
                language: questionnaire.spoken(language),
                answers: one.answers(leadingTo: way.branch, of: questionnaire))
            _ = try one.insert(response, code, by: door, way)
        }
    }
}

/// A collector begins an answer that somebody tells, or wrote on paper.
package struct BeginAssisted: BusinessAct {
    package static let act = Act.collectAnswers
    private let slug: String
    private let code: ResponseCode
    private let channel: SurveyChannel
    private let language: String
    private let paper: Int?

    /// - Parameters:
    ///   - channel: phone, meeting or paper.
    ///   - paper: the number of the paper, for that channel.
    package init(slug: String, code: ResponseCode, channel: SurveyChannel, language: String, paper: Int? = nil) {
        self.slug = slug
        self.code = code
        self.channel = channel
        self.language = language
        self.paper = paper
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            try one.requireCollector(viewer)
            guard channel.isAssisted else { throw Refusal.forbidden(Self.act) }
            try one.requireDay()
            if let paper { try one.requirePaper(paper) }
            let questionnaire =
                try paper.map { try one.plan(ofPaper: $0).questionnaire }
                ?? one.published().questionnaire
            let response = SurveyResponse(
                id: one.drawnID(), campaign: one.campaign.id, version: questionnaire.version, channel: channel,
                language: questionnaire.spoken(language), reach: channel == .paper ? .whole : .short,
                paper: channel == .paper ? paper : nil)
            let isNew = try one.insert(response, code, by: .open, AnsweringWork.Way(channel: channel))
            if isNew, let paper = response.paper { try one.keepTypist(viewer, of: response.id, paper) }
        }
    }
}

extension Questionnaire {
    /// One of its languages.
    func spoken(_ language: String) -> String { languages.contains(language) ? language : mainLanguage }
}
