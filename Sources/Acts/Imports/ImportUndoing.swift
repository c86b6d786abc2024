internal import Domain
internal import French
internal import Storage

/// Takes back what one import did to each practice.
struct ImportUndoing {
    private let transaction: Transaction
    private let batch: ImportBatch
    /// Nil when undoing an earlier import took the source away with all it brought.
    private let source: Int64?

    init(_ transaction: Transaction, _ batch: ImportBatch) throws {
        self.transaction = transaction
        self.batch = batch
        source = try SourceStore(transaction.connection).find(code: batch.source)?.id
    }

    /// Makes a practice read as before the import: a new revision with the old text, and the old title.
    func restore(_ entry: ImportEntry) throws {
        guard let before = entry.before, let now = try transaction.practices.find(entry.practice) else { return }
        let named = try transaction.facts.names(in: now.id)
        let current = try transaction.revisions.current(of: now.id)
        for name in Set(current.keys).union(before.sections.keys).sorted() {
            let body = try before.sections[name].map { try transaction.revisions.body(of: $0) ?? "[]" } ?? "[]"
            if current[name]?.body == body { continue }
            try restore(name, body, of: now.id, base: current[name]?.id)
        }
        if now.title != before.title {
            try transaction.practices.rename(now.id, title: before.title, sortKey: French.sortKey(before.title))
            _ = try transaction.practices.give(now.id, address: French.slug(before.title), at: transaction.now)
        }
        try transaction.practices.touch(now.id, source: nil, at: transaction.now)
        try Publication(transaction).publish(now.id, decision: "undone")
        try forgetUnused(named)
        try ImportStore(transaction.connection).forget(now.id, of: batch.id)
        try transaction.record(.undoImport, practice: now.id, detail: "restored")
    }

    /// Takes a practice away that the import made, as if it had never been.
    func remove(_ id: Int64) throws {
        try MergedPractices(transaction).separateAll(from: id)
        let connection = transaction.connection
        let named = try transaction.facts.names(in: id)
        try transaction.facts.erase(id)
        try forgetUnused(named)
        try transaction.revisions.remove(id)
        try transaction.editions.remove(id)
        try transaction.index.forget([id])
        try HarvestStore(connection).release(id)
        try ImportStore(connection).forgetEntries(of: id)
        try transaction.practices.remove(id)
        try transaction.record(.undoImport, practice: id, detail: "removed")
    }

    /// Puts the source back as it was, and marks the import.
    ///
    /// - Returns: a stored file that nothing names any more.
    func finish(_ plan: UndoPlan) throws -> String? {
        let connection = transaction.connection
        let (imports, sources) = (ImportStore(connection), SourceStore(connection))
        if let before = batch.sourceBefore {
            if try !imports.isFollowed(batch) { try sources.restore(code: batch.source, before) }
        } else {
            try sources.forgetUnused(code: batch.source)
        }
        try imports.markUndone(batch.id, at: transaction.now)
        try transaction.record(
            .undoImport, kind: "import", object: batch.id,
            detail: "removed \(plan.removed.count), restored \(plan.restored.count), kept \(plan.kept.count)")
        guard let file = batch.file, try FileIndex(connection).forgetUnused(file) else { return nil }
        return file
    }

    /// Forgets the bodies and places that nobody names any more, unless they were there before the import: identifiers
    /// grow with time.
    private func forgetUnused(_ named: (organisations: [Int64], territories: [Int64])) throws {
        let connection = transaction.connection
        try OrganisationStore(connection).forgetUnused(named.organisations.filter { $0 > batch.id })
        try TerritoryStore(connection, terms: transaction.world.terms).forgetUnused(
            named.territories.filter { $0 > batch.id })
    }

    private func restore(_ section: String, _ body: String, of id: Int64, base: Int64?) throws {
        let revision = transaction.world.ids.next()
        try transaction.revisions.save(
            NewRevision(
                id: revision, practice: id, section: section, saveID: "undo-\(revision)",
                author: transaction.viewer.auditName, at: transaction.now, origin: "undo", body: body),
            base: base)
        let isOwner = try transaction.practices.source(of: id) == source
        let code = isOwner ? nil : batch.source
        var names = NameResolver(transaction)
        let facts = try Fact.decoded(Array(body.utf8)).filter { $0.source == code }.map { fact in
            var fact = try names.resolve(fact)
            if let key = fact.target?.key {
                fact.target?.id = try transaction.practices.find(namespace: batch.namespace, key: key)
            }
            // What it named was taken away since: the relation stays in words.
            if fact.target?.id == nil { fact.target = nil }
            return fact
        }
        try transaction.facts.replace(section: section, of: id, with: facts, source: source, isOwner: isOwner)
    }
}
