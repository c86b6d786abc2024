internal import Domain
internal import SQL
internal import Storage

extension AnsweringWork {
    /// Where a door leads.
    struct Way {
        let channel: SurveyChannel
        var branch: String?
        /// Counted; nil for none, and for one that ended.
        var relay: Int64?
    }

    /// - Throws: `Refusal.survey` when nobody answers today; `Refusal.notFound` for a survey in preparation.
    /// - Parameter isLate: what was filled in on the last day without a network comes the day after.
    func requireDay(isLate: Bool = false) throws(Refusal) {
        switch campaign.state {
        case .prepared: throw .notFound
        case .open:
            let isTaken = isLate && today >= campaign.charter.opensOn && campaign.keepsKeys(on: today)
            if !campaign.takesAnswers(on: today), !isTaken { throw .survey(.notTheDay) }
        case .closed, .frozen, .cancelled: throw .survey(.wrongState(campaign.state))
        }
    }

    /// - Throws: `Refusal.notFound` for a link that does not exist, `.survey(.codeUnknown)`, `.survey(.notTheDay)`.
    func way(_ door: SurveyDoor, isLate: Bool = false) throws -> Way {
        if case .trial(let token) = door {
            guard campaign.state == .prepared, let settings = try campaigns.settings(of: campaign.id),
                world.credentials.areEqual(token, settings.trialToken)
            else { throw Refusal.notFound }
            return Way(channel: .trial)
        }
        try requireDay(isLate: isLate)
        switch door {
        case .open, .trial: return Way(channel: .online)
        case .relay(let token):
            guard let found = try campaigns.relay(token: token), found.campaign == campaign.id else {
                throw Refusal.notFound
            }
            return Way(relay: found.relay)
        case .envelope(let typed):
            let hash = try envelope(typed)
            guard let code = try campaigns.code(hash), code.campaign == campaign.id else {
                throw Refusal.survey(.codeUnknown)
            }
            let relay = try code.relay.flatMap { try campaigns.relay(id: $0, of: campaign.id) }
            return relay.map { Way(relay: $0) } ?? Way(channel: .online)
        }
    }

    /// The digest of what was typed.
    func envelope(_ typed: String) throws(Refusal) -> String {
        guard let code = ResponseCode(typed: typed) else { throw .survey(.codeUnknown) }
        return world.envelopeKey(of: code)
    }

    /// Begins an answer, or sends it whole; an envelope is used up, and what led here is counted apart.
    ///
    /// - Returns: false when the code began one before: nothing is done twice, nor again once it was taken back.
    /// - Throws: `Refusal.survey(.codeUsed)`, `.survey(.paperTyped)`.
    func insert(_ response: SurveyResponse, _ code: ResponseCode, by door: SurveyDoor, _ way: Way) throws -> Bool {
        guard try responses.insert(response, key: keys.response(code), day: today.number) else {
            if try responses.find(key: keys.response(code)) != nil { return false }
            if let paper = response.paper { throw Refusal.survey(.paperTyped(paper)) }
            throw Refusal.survey(.codeUnknown)
        }
        // Looked at last: whoever was taking it back at that moment has finished.
        if try responses.isWithdrawn(key: keys.response(code)) {
            try responses.delete(response.id)
            return false
        }
        if case .envelope(let typed) = door, try !campaigns.useCode(envelope(typed)) {
            throw Refusal.survey(.codeUsed)
        }
        if response.channel == .trial { return true }
        let begun = CampaignCountStore.Change(begun: 1)
        try count(
            [(.channel, response.channel.rawValue, begun)] + (way.relay.map { [(.relay, String($0), begun)] } ?? []))
        return true
    }

    /// What the link said of the branch answers the question that tells the branches apart, where one answer does.
    func answers(leadingTo branch: String?, of questionnaire: Questionnaire) -> SurveyAnswers {
        guard let branch, let branching = questionnaire.branching,
            let choices = branching.branches.first(where: { $0.code == branch })?.choices, choices.count == 1
        else { return SurveyAnswers() }
        return SurveyAnswers([branching.question: .choice(choices[0])])
    }

    // MARK: Sending and taking back

    /// Sends an answer; one that was sent stays as it is. Only what counts is kept.
    ///
    /// - Parameter lenient: nobody can be asked what a paper left blank.
    /// - Throws: `Refusal.survey(.answers)`.
    func submit(_ response: SurveyResponse, _ plan: SurveyPages, lenient: Bool = false) throws -> SurveyResponse {
        if response.state == .submitted { return response }
        let walk = SurveyWalk(plan, response.answers, reach: response.reach)
        let faults = walk.faults.filter { !lenient || !$0.fault.isBlank }
        if !faults.isEmpty {
            throw Refusal.survey(.answers(faults.map { SurveyRefusal.PlacedFault($0.place, $0.fault) }))
        }
        var sent = response
        sent.answers = walk.counted
        sent.state = .submitted
        if try responses.submit(sent.answers, of: response.id, day: today.number) {
            try countSent(sent, walk.branch, on: today.number, by: 1)
        }
        return sent
    }

    /// - Parameter by: 1 for an answer that was sent, -1 for one that is not there any more.
    func countSent(_ response: SurveyResponse, _ branch: Branching.Branch?, on day: Int, by number: Int) throws {
        if response.channel == .trial { return }
        let change = CampaignCountStore.Change(submitted: number)
        try count(
            [(.channel, response.channel.rawValue, change), (.day, CalendarDay(number: day).iso, change)]
                + (branch.map { [(.branch, $0.code, change)] } ?? []))
    }

    /// Takes an answer out, and out of the counts.
    func remove(_ response: SurveyResponse) throws {
        let day = try responses.day(of: response.id)
        if response.channel != .trial { try SurveyReplay.note(SurveyReplay.answer, response.id, in: world) }
        try responses.delete(response.id)
        if response.channel == .trial { return }
        if response.state == .submitted, let day {
            let walk = SurveyWalk(try plan(response.version), response.answers, reach: response.reach)
            try countSent(response, walk.branch, on: day, by: -1)
        }
        try count([(.channel, response.channel.rawValue, CampaignCountStore.Change(withdrawn: 1))])
    }
}

extension AnsweringWork.Way {
    /// Of a link or of an envelope: one that ended leads to the same place, and is not counted any more.
    init(relay: Relay) {
        self.init(channel: .online, branch: relay.branch, relay: relay.isEnded ? nil : relay.id)
    }
}

extension AnswerFault {
    /// Nothing was said where something had to be.
    var isBlank: Bool {
        switch self {
        case .blank, .rowBlank: true
        default: false
        }
    }
}
