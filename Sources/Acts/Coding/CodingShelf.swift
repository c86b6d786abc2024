internal import Domain
internal import SQL
internal import Storage

/// The frozen data set of a survey, for whoever may code it.
struct CodingShelf {
    let campaign: Campaign
    let access: CampaignAccess
    let snapshot: CampaignSnapshot
    let dataset: Dataset

    /// - Throws: `Refusal.notFound` before there is a data set, or `.forbidden`.
    init(_ slug: String, _ act: Act, _ connection: any Connection, by viewer: Viewer) throws {
        let store = CampaignStore(connection)
        guard let campaign = try store.find(slug) else { throw Refusal.notFound }
        let access = try store.access(of: campaign.id)
        try CampaignWork.require(act, campaign, access, by: viewer)
        guard let snapshot = try store.snapshot(of: campaign.id) else { throw Refusal.notFound }
        self.campaign = campaign
        self.access = access
        self.snapshot = snapshot
        dataset = try SnapshotReader(store).dataset(snapshot.number, of: campaign.id)
    }

    /// - Throws: `Refusal.notFound` for a column where nobody wrote in their own words.
    func answers(_ question: String) throws(Refusal) -> OpenAnswers {
        guard let answers = OpenAnswers(question, in: dataset), !answers.answers.isEmpty else { throw .notFound }
        return answers
    }

    /// What a viewer may see of the coding of a question.
    func desk(_ answers: OpenAnswers, _ connection: any Connection, _ viewer: Viewer) throws -> CodingDesk {
        let store = CodingStore(connection)
        let question = answers.variable.code
        let state = try CodingState(question, campaign.id, store)
        let place = state.place(of: viewer)
        let consent = try store.consent(of: campaign.id)
        let quotable = consent.map { consent in
            Set(answers.answers.filter { consent.allows($0, in: dataset) }.map(\.row))
        }
        return CodingDesk(
            campaign: campaign, may: CampaignRights(viewer, in: access), board: state.board(answers, for: place),
            place: place, taken: state.taken(access), consent: consent,
            quotations: try store.quotations(of: question, in: campaign.id), quotable: quotable ?? [])
    }
}

/// What the database holds of the coding of a question.
struct CodingState {
    let settings: CodingStore.Settings
    let tree: CodingTree
    let readings: [CodingBoard.Reading]

    init(_ question: String, _ campaign: Int64, _ store: CodingStore) throws {
        settings = try store.settings(of: question, in: campaign) ?? CodingStore.Settings()
        tree = try store.tree(of: question, in: campaign)
        readings = try store.readings(of: question, in: campaign)
    }

    func place(of viewer: Viewer) -> CodingBoard.Place? {
        viewer.member.flatMap { member in settings.coders.first { $0.value == member.id }?.key }
    }

    /// Those whose coder still analyses the survey.
    func taken(_ access: CampaignAccess) -> Set<CodingBoard.Place> {
        Set(settings.coders.filter { access.analysts.contains($0.value) }.keys)
    }

    func board(_ answers: OpenAnswers) -> CodingBoard {
        CodingBoard(answers, tree, readings, singleFrom: settings.singleFrom)
    }

    /// Without what the other one said where both have not read everything.
    func board(_ answers: OpenAnswers, for place: CodingBoard.Place?) -> CodingBoard {
        let whole = board(answers)
        let seen = readings.map { reading in
            whole.isOpen(reading.row) || (place != nil && reading.place == place)
                ? reading : CodingBoard.Reading(row: reading.row, place: reading.place, codes: [])
        }
        return CodingBoard(answers, tree, seen, singleFrom: settings.singleFrom)
    }
}

/// A change of the coding of one question. What is frozen does not change: it is read before anybody waits.
struct CodingWork {
    let one: CampaignWork
    let shelf: CodingShelf
    let answers: OpenAnswers
    let store: CodingStore
    let state: CodingState
    var campaign: Int64 { one.campaign.id }
    var question: String { answers.variable.code }
    var board: CodingBoard { state.board(answers) }

    static func change<Outcome>(
        _ slug: String, _ question: String, _ act: Act, by viewer: Viewer, in world: World,
        _ work: (CodingWork) throws -> Outcome
    ) throws -> Outcome {
        let shelf = try world.database.read { try CodingShelf(slug, act, $0, by: viewer) }
        let answers = try shelf.answers(question)
        return try world.database.write { connection in
            let one = try CampaignWork(slug, act, Transaction(connection, by: viewer, in: world))
            let store = CodingStore(connection)
            try store.begin(question, in: one.campaign.id, snapshot: shelf.snapshot.number)
            return try work(
                CodingWork(
                    one: one, shelf: shelf, answers: answers, store: store,
                    state: try CodingState(question, one.campaign.id, store)))
        }
    }

    func record(_ act: Act, _ detail: String) throws { try one.record(act, "\(question): \(detail)") }
}

extension Refusal {
    static func coding(_ refusal: CodingRefusal) -> Refusal { .survey(.coding(refusal)) }
}
