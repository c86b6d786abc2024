package import Domain
internal import SQL
internal import Storage

/// Types a numbered paper in: once, or twice where the survey says so; what differs is settled by somebody.
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

    /// What a paper left blank stays blank, also where an answer is mandatory.
    ///
    /// - Throws: `Refusal.notFound`, `.forbidden` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> PaperTyping {
        try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            try one.requireCollector(viewer)
            try one.requireTyping()
            return try type(one, viewer)
        }
    }

    fileprivate func type(_ one: AnsweringWork, _ viewer: Viewer) throws -> PaperTyping {
        try one.requirePaper(paper)
        guard let known = try one.responses.hold(paper: paper, of: one.campaign.id) else {
            return try first(one, viewer)
        }
        if known.state == .begun { return try finish(known, one, viewer) }
        return try second(known, one, viewer)
    }

    private func first(_ one: AnsweringWork, _ viewer: Viewer) throws -> PaperTyping {
        let plan = try one.plan(ofPaper: paper)
        let response = SurveyResponse(
            id: one.drawnID(), campaign: one.campaign.id, version: plan.questionnaire.version, channel: .paper,
            language: plan.questionnaire.spoken(language), reach: .whole,
            answers: try plan.questionnaire.taken(answers), paper: paper)
        guard try one.responses.insert(response, key: nil, day: one.today.number) else {
            throw Refusal.survey(.paperTyped(paper))
        }
        try one.count([(.channel, SurveyChannel.paper.rawValue, CampaignCountStore.Change(begun: 1))])
        _ = try one.submit(response, plan, lenient: true)
        try one.keepTypist(viewer, of: response.id, paper)
        return .first
    }

    /// Begun page after page, and typed here on one.
    private func finish(_ known: SurveyResponse, _ one: AnsweringWork, _ viewer: Viewer) throws -> PaperTyping {
        let plan = try one.plan(known.version)
        var response = known
        response.answers = try plan.questionnaire.taken(answers)
        response.reach = .whole
        try one.responses.save(response.answers, reach: .whole, of: response.id)
        _ = try one.submit(response, plan, lenient: true)
        try one.keepTypist(viewer, of: response.id, paper)
        return .first
    }

    private func second(_ known: SurveyResponse, _ one: AnsweringWork, _ viewer: Viewer) throws -> PaperTyping {
        guard try one.campaigns.settings(of: one.campaign.id)?.typings == 2,
            try one.responses.secondTyping(of: known.id) == .awaited
        else { throw Refusal.survey(.paperTyped(paper)) }
        let plan = try one.plan(known.version)
        let again = SurveyWalk(plan, try plan.questionnaire.taken(answers), reach: known.reach).counted
        let differences = plan.questionnaire.differences(known.answers, again)
        if try one.responses.typist(of: known.id) == one.typist(viewer, paper) {
            // The same form, sent again, is still the first typing.
            if differences.isEmpty { return .first }
            throw Refusal.survey(.sameTypist(paper))
        }
        try one.responses.put(differences.isEmpty ? .settled : .differs(again), of: known.id)
        return .second(differences: differences)
    }
}

/// Types many numbered papers in, all of them or none.
package struct TypePapers: BusinessAct {
    package static let act = Act.collectAnswers
    private let slug: String
    private let papers: [PaperBatch.Paper]
    private let language: String

    package init(slug: String, _ papers: [PaperBatch.Paper], language: String) {
        self.slug = slug
        self.papers = papers
        self.language = language
    }

    /// - Returns: for each paper, in order, what `TypePaper` tells.
    /// - Throws: `Refusal.notFound`, `.forbidden` or `.survey`; then nothing is kept of any.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> [PaperTyping] {
        try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            try one.requireCollector(viewer)
            try one.requireTyping()
            return try papers.map { paper in
                try TypePaper(slug: slug, paper: paper.number, answers: paper.answers, language: language)
                    .type(one, viewer)
            }
        }
    }
}

/// Reads both typings of a paper where they differ; the log tells who read them, and of which paper.
package struct ReadTypings: BusinessAct {
    package static let act = Act.collectAnswers
    private let slug: String
    private let paper: Int

    package init(slug: String, paper: Int) {
        self.slug = slug
        self.paper = paper
    }

    /// - Throws: `Refusal.notFound`, also once they are one; `.forbidden` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> PaperTypings {
        try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            try one.requireCollector(viewer)
            try one.requireTyping()
            guard let response = try one.responses.find(paper: paper, of: one.campaign.id),
                case .differs(let second) = try one.responses.secondTyping(of: response.id)
            else { throw Refusal.notFound }
            try one.record("read both typings of paper \(paper)", by: viewer)
            return PaperTypings(
                questionnaire: try one.plan(response.version).questionnaire, first: response.answers, second: second)
        }
    }
}

/// Makes both typings of a paper one: where they differ, and nowhere else.
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

    /// - Throws: `Refusal.notFound` when nothing differs, `.forbidden` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            try one.requireCollector(viewer)
            try one.requireTyping()
            guard let response = try one.responses.hold(paper: paper, of: one.campaign.id),
                case .differs(let second) = try one.responses.secondTyping(of: response.id)
            else { throw Refusal.notFound }
            let plan = try one.plan(response.version)
            let before = SurveyWalk(plan, response.answers, reach: response.reach)
            let settled = plan.questionnaire.taking(
                plan.questionnaire.differences(response.answers, second), of: answers, into: response.answers)
            let after = SurveyWalk(plan, try plan.questionnaire.taken(settled), reach: response.reach)
            try one.responses.save(after.counted, reach: response.reach, of: response.id)
            try one.responses.put(.settled, of: response.id)
            try one.moveCount(from: before.branch, to: after.branch)
            try one.record("settled paper \(paper)", by: viewer)
        }
    }
}

extension AnsweringWork {
    /// - Throws: `Refusal.notFound` for a survey in preparation that the viewer knows nothing of; `.forbidden`.
    func requireCollector(_ viewer: Viewer) throws {
        let access = try campaigns.access(of: campaign.id)
        let isKnown = campaign.state.isPublic || decide(viewer, .collectAnswers, on: .campaign(access)) == .granted
        if !isKnown { throw Refusal.notFound }
        try viewer.require(.collectAnswers, on: .campaign(access))
    }

    /// Papers that came are still typed in after the last day.
    ///
    /// - Throws: `Refusal.survey(.wrongState)`.
    func requireTyping() throws(Refusal) {
        if campaign.state != .open, campaign.state != .closed { throw .survey(.wrongState(campaign.state)) }
    }

    /// What stands on the paper of that number, whatever is asked today.
    func plan(ofPaper paper: Int) throws -> SurveyPages {
        try campaigns.version(ofPaper: paper, of: campaign.id).map { try plan($0) } ?? published()
    }

    /// A keyed digest that tells nothing of the other papers that the same person typed.
    func typist(_ viewer: Viewer, _ paper: Int) -> String {
        let member = viewer.member?.id ?? 0
        return world.credentials.keyedDigest(of: "\(campaign.id) \(paper) \(member)", for: "typist")
    }

    /// Where papers are typed twice, nobody types one a second time that they typed the first time.
    func keepTypist(_ viewer: Viewer, of response: Int64, _ paper: Int) throws {
        guard try campaigns.settings(of: campaign.id)?.typings == 2 else { return }
        try responses.setTypist(typist(viewer, paper), of: response)
    }

    /// Of what somebody does to a paper that was typed in.
    func record(_ detail: String, by viewer: Viewer) throws {
        try Transaction(connection, by: viewer, in: world)
            .record(.collectAnswers, kind: "campaign", object: campaign.id, detail: detail)
    }

    /// - Throws: `Refusal.survey(.noSuchPaper)` for a number that was not printed.
    func requirePaper(_ paper: Int) throws {
        let printed = try campaigns.settings(of: campaign.id)?.papers ?? 0
        if paper < 1 || paper > printed { throw Refusal.survey(.noSuchPaper(paper)) }
    }

    fileprivate func moveCount(from old: Branching.Branch?, to new: Branching.Branch?) throws {
        if old == new { return }
        let left = old.map { [(CampaignCountStore.Kind.branch, $0.code, CampaignCountStore.Change(submitted: -1))] }
        let come = new.map { [(CampaignCountStore.Kind.branch, $0.code, CampaignCountStore.Change(submitted: 1))] }
        try count((left ?? []) + (come ?? []))
    }
}
