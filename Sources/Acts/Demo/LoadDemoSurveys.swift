package import Domain
internal import SQL
internal import Storage

/// Brings in the surveys of the demonstration with their made-up answers, after its bodies and its people; those that are
/// there stay as they are. What is frozen is frozen by the act that people use.
package struct LoadDemoSurveys: BusinessAct {
    package static let act = Act.loadDemo
    private static let day: Int64 = 86_400_000_000

    package init() {}

    /// - Returns: how many were added.
    /// - Throws: `Refusal.forbidden`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        let added = try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let added = try DemoCampaign.all.filter { try add($0, work) }
            if !added.isEmpty { try work.record(Self.act, kind: "demo", object: nil, detail: "\(added.count) surveys") }
            return added
        }
        for told in added {
            if case .frozen(let day) = told.fate {
                let then = world.at(Int64(day.number) * Self.day)
                try PrepareTables(slug: told.slug, told.tables).perform(by: .instanceOperator, in: then)
                for profile in told.profiles {
                    try CompareRespondents(slug: told.slug, profile).perform(by: .instanceOperator, in: then)
                }
                _ = try FreezeCampaign(slug: told.slug).perform(by: .instanceOperator, in: then)
                try PublishTables(slug: told.slug).perform(by: .instanceOperator, in: then)
            }
        }
        return added.count
    }

    /// - Returns: false when it is there, or the bodies that lead it are not.
    private func add(_ told: DemoCampaign, _ work: Transaction) throws -> Bool {
        let store = CampaignStore(work.connection)
        let bodies = try told.bodies.compactMap { name in
            try OrganisationStore(work.connection).find(keys: [FoldedName(name).key])?.id
        }
        guard try store.find(told.slug) == nil, bodies.count == told.bodies.count,
            let questionnaire = told.questionnaire
        else { return false }
        let campaign = try campaign(told, work)
        try store.insert(campaign, trialToken: work.world.newSurveyToken())
        for (rank, body) in bodies.enumerated() {
            try store.insert(CampaignBody(body: body, isLead: rank == 0, agreedAt: work.now), of: campaign.id)
        }
        let version = CampaignVersion(
            version: questionnaire.version, note: "", publishedAt: work.now, changedAt: work.now)
        try store.insert(questionnaire, version, of: campaign.id)
        for (part, seat) in told.seats {
            if let member = try work.members.account(of: part)?.id { _ = try store.seat(member, seat, of: campaign.id) }
        }
        let relays = try relays(of: told, campaign.id, store, work)
        try keep(told, questionnaire, relays, of: campaign.id, work)
        try work.log.change("campaign", campaign.id)
        return true
    }

    private func campaign(_ told: DemoCampaign, _ work: Transaction) throws -> Campaign {
        var charter = told.charter
        charter.territory = try told.place.flatMap { code in
            try TerritoryStore(work.connection, terms: work.world.terms)
                .find(OfficialKey(kind: "departement", code: code))?.id
        }
        return Campaign(
            id: work.world.ids.next(), slug: told.slug, state: told.fate == .open ? .open : .closed, charter: charter,
            isSynthetic: true, changedAt: work.now)
    }

    /// - Returns: their numbers, in the order that answers count them.
    private func relays(
        of told: DemoCampaign, _ campaign: Int64, _ store: CampaignStore, _ work: Transaction
    ) throws -> [Int64] {
        for wave in told.waves {
            try store.insert(
                CampaignWave(
                    id: work.world.ids.next(), day: wave.day, text: wave.text,
                    sentAt: wave.isSent ? Int64(wave.day.number) * Self.day : nil), of: campaign)
        }
        return try told.relays.map { name in
            let relay = Relay(
                id: work.world.ids.next(), name: name, token: work.world.newSurveyToken(), branch: nil, mail: "",
                isEnded: false)
            try store.insert(relay, of: campaign)
            return relay.id
        }
    }

    // MARK: Answers

    private func keep(
        _ told: DemoCampaign, _ questionnaire: Questionnaire, _ relays: [Int64], of campaign: Int64,
        _ work: Transaction
    ) throws {
        let plan = SurveyPages(questionnaire)
        let responses = ResponseStore(work.connection)
        var sums: [String: (kind: CampaignCountStore.Kind, name: String, change: CampaignCountStore.Change)] = [:]
        func count(_ kind: CampaignCountStore.Kind, _ name: String, begun: Int, submitted: Int) {
            var sum = sums["\(kind) \(name)"] ?? (kind, name, CampaignCountStore.Change())
            sum.change.begun += begun
            sum.change.submitted += submitted
            sums["\(kind) \(name)"] = sum
        }
        for answer in told.answers {
            let response = SurveyResponse(
                id: Int64(work.world.random() >> 1), campaign: campaign, version: questionnaire.version,
                channel: answer.channel, language: questionnaire.mainLanguage, state: .submitted, reach: answer.reach,
                answers: answer.answers)
            _ = try responses.insert(response, key: nil, day: answer.day.number)
            count(.channel, answer.channel.rawValue, begun: 1, submitted: 1)
            count(.day, answer.day.iso, begun: 0, submitted: 1)
            let walk = SurveyWalk(plan, answer.answers, reach: answer.reach)
            if let branch = walk.branch { count(.branch, branch.code, begun: 0, submitted: 1) }
            if let relay = answer.relay { count(.relay, String(relays[relay]), begun: 1, submitted: 0) }
        }
        try CampaignCountStore(work.connection).add(Array(sums.values), to: campaign, draw: work.world.random())
    }
}
