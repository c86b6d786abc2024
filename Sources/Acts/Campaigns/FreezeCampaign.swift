package import Domain
internal import SQL
internal import Storage

/// Makes of the answers a data set that does not change any more, then destroys the answers and what counts nothing else.
///
/// All of it is one transaction: the data set is kept, read back and found the same, or nothing changed. Then the list of its
/// tables is closed.
package struct FreezeCampaign: BusinessAct {
    package static let act = Act.freezeCampaign
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.confirmationNeeded` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> Freeze {
        let (freeze, campaign) = try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.closed)
            let unsettled = try one.store.unsettled(of: one.campaign.id)
            if unsettled > 0 { throw Refusal.survey(.typingsDiffer(unsettled)) }
            let dataset = try dataset(one)
            let freeze = try SnapshotWriter(one).write(dataset, .collected)
            try one.store.removeResponses(of: one.campaign.id)
            try one.store.removeCodes(of: one.campaign.id)
            _ = try one.store.move(one.campaign.id, from: .closed, to: .frozen, at: one.work.now)
            try one.record(Self.act, "frozen \(freeze.hash)")
            return (freeze, one.campaign.id)
        }
        // Apart, since counting may take some seconds; should it stop here, the list is closed from the page of the tables.
        try TableClosing(slug, campaign).close(by: viewer, in: world)
        return freeze
    }

    private func dataset(_ one: CampaignWork) throws -> Dataset {
        let versions = try one.store.answeredVersions(of: one.campaign.id)
            .compactMap { try one.store.questionnaire($0, of: one.campaign.id) }
        if versions.isEmpty { throw Refusal.survey(.nothingToFreeze) }
        let bodies = try LedBodies(one.work.connection).all(of: one.campaign, by: one.work.viewer)
        let origin = SurveyOrigin(
            code: one.campaign.slug, charter: one.campaign.charter, producers: bodies.map(\.name),
            isSynthetic: one.campaign.isSynthetic)
        var made: SurveyDataset
        do {
            made = try SurveyDataset(versions, of: origin)
        } catch {
            throw Refusal.survey(.tooLarge)
        }
        let days = DayCells(try one.store.sentDays(of: one.campaign.id), one.campaign.charter.rounding)
        try one.store.eachSent(of: one.campaign.id) { answer in
            guard try made.add(answer.on(days.day(of: answer.day))) else {
                throw StorageError.unreadable(table: "campaign_response", column: "version")
            }
        }
        return try made.frozen(random: one.work.world.randomBytes)
    }
}

extension World {
    func randomBytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { withUnsafeBytes(of: random()) { bytes += $0 } }
        return Array(bytes.prefix(count))
    }

    /// What the data set is known by.
    func hash(of dataset: Dataset) -> String {
        credentials.sha256 { add in CanonicalForm(dataset).write(into: add) }
    }
}

/// Keeps a data set in parts, and looks whether it comes back the same.
struct SnapshotWriter {
    /// Bytes of the rows of a part: some thousands of rows.
    private static let size = 1 << 20
    private let one: CampaignWork

    init(_ one: CampaignWork) { self.one = one }

    /// - Throws: `Refusal.survey(.notReadBack)`.
    func write(_ dataset: Dataset, _ source: CampaignSnapshot.Source) throws -> Freeze {
        let campaign = one.campaign.id
        let number = (try one.store.snapshot(of: campaign)?.number ?? 0) + 1
        let freeze = Freeze(day: one.work.world.today, hash: one.work.world.hash(of: dataset))
        let codebook = String(decoding: dataset.codebook.json.encoded(), as: UTF8.self)
        try one.store.insert(
            CampaignSnapshot(number: number, freeze: freeze, source: source), codebook: codebook, of: campaign)
        for (rank, table) in dataset.tables.enumerated() {
            try CanonicalForm(dataset).writeLines(of: rank, size: Self.size) { piece, part in
                try one.store.insertPart(
                    part, of: table.level.code, rows: String(decoding: piece, as: UTF8.self), snapshot: number,
                    of: campaign)
            }
        }
        let back = try SnapshotReader(one.store).dataset(number, of: campaign)
        guard back == dataset, one.work.world.hash(of: back) == freeze.hash else {
            throw Refusal.survey(.notReadBack)
        }
        return freeze
    }
}

/// Reads a frozen data set back.
struct SnapshotReader {
    private let store: CampaignStore

    init(_ store: CampaignStore) { self.store = store }

    func dataset(_ number: Int, of campaign: Int64) throws -> Dataset {
        guard let text = try store.codebook(of: number, of: campaign) else { throw Refusal.notFound }
        let codebook = try CodebookReader.codebook(Array(text.utf8))
        var rows = try CanonicalRows(codebook)
        for level in codebook.levels {
            try store.eachPart(of: level.code, snapshot: number, of: campaign) { try rows.add($0, to: level.code) }
        }
        return try rows.dataset()
    }
}
