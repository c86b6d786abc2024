package import Domain
internal import French
internal import SQL
internal import Storage

/// Takes edited lists of words: each one that differs becomes a new version, all of them or none.
package struct EditVocabulary: BusinessAct {
    package struct Outcome: Sendable {
        package let revisions: [VocabularyRevision]
        package let isDryRun: Bool

        /// True when a line cannot be taken: nothing was changed then.
        package var isRefused: Bool { revisions.contains { !$0.faults.isEmpty } }
    }

    package static let act = Act.editVocabulary
    private let edited: [Vocabulary]
    private let isDryRun: Bool

    /// - Parameter edited: whole lists, as exported and then changed; their version and source do not matter.
    package init(_ edited: [Vocabulary], isDryRun: Bool) {
        self.edited = edited
        self.isDryRun = isDryRun
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        if isDryRun {
            return Outcome(revisions: try world.database.read { try revisions($0) }, isDryRun: true)
        }
        let outcome = try world.database.write { connection in
            let outcome = Outcome(revisions: try revisions(connection), isDryRun: false)
            if outcome.isRefused { return outcome }
            let transaction = Transaction(connection, by: viewer, in: world)
            for revision in outcome.revisions where !revision.isEmpty { try take(revision, transaction) }
            return outcome
        }
        try world.refreshVocabularies()
        return outcome
    }

    private func revisions(_ connection: any Connection) throws -> [VocabularyRevision] {
        let store = VocabularyStore(connection)
        let stored = try store.all()
        return try edited.map { list in
            guard let mine = stored.first(where: { $0.code == list.code }) else {
                let nearest = French.nearest(list.code, among: stored.map(\.code))
                return VocabularyRevision(code: list.code, faults: [.unknownVocabulary(nearest: nearest)])
            }
            return mine.revision(by: list.terms, used: try store.usedCodes(of: list.code))
        }
    }

    private func take(_ revision: VocabularyRevision, _ transaction: Transaction) throws {
        let store = VocabularyStore(transaction.connection)
        guard let mine = try store.all().first(where: { $0.code == revision.code }) else { throw Refusal.notFound }
        let next = Vocabulary(
            code: mine.code, version: mine.version + 1, source: mine.source, terms: revision.terms)
        let id = try store.put(
            next, shipped: nil, by: transaction.viewer.auditName, ids: transaction.world.ids, at: transaction.now)
        try refreshWords(of: revision, transaction)
        try transaction.record(
            Self.act, kind: "vocabulary", object: id,
            detail: "\(mine.code) version \(next.version), changes \(revision.changes.count)")
    }

    /// Sheets are found by the labels of their terms: those that say a reworded one are indexed again.
    private func refreshWords(of revision: VocabularyRevision, _ transaction: Transaction) throws {
        let world = try transaction.world.reloaded(transaction.connection)
        let terms = revision.rewordedCodes.compactMap { world.terms.id($0, of: revision.code) }
        let practices = try VocabularyStore(transaction.connection).practices(saying: terms)
        try SheetIndexing(transaction.connection, world: world).refresh(practices)
        for id in practices { try transaction.log.change("practice", id) }
    }
}
