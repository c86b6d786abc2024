internal import Domain
internal import Storage

/// What undoing an import would do to each practice, and which of them are no longer as the import left them.
struct UndoPlan {
    private let transaction: Transaction
    private let batch: ImportBatch
    private let imports: ImportStore
    /// Practices to take away, in their order.
    private(set) var removed: [Int64] = []
    private(set) var restored: [ImportEntry] = []
    private(set) var kept: Set<Int64> = []
    /// The first of those kept, with the reason.
    private(set) var obstacles: [UndoObstacle] = []

    init(_ transaction: Transaction, _ batch: ImportBatch) {
        self.transaction = transaction
        self.batch = batch
        imports = ImportStore(transaction.connection)
    }

    /// Those that stop an undo: what was erased has nothing left to lose.
    var blocking: [UndoObstacle] { obstacles.filter { $0.reason != .erased } }

    /// - Parameter isForced: takes practices as undoable although they changed; an erased one never is.
    mutating func draw(isForced: Bool) throws {
        var last = Int64.min
        while true {
            let page = try imports.entries(of: batch.id, after: last)
            for entry in page { try place(entry, isForced: isForced) }
            guard let end = page.last else { break }
            last = end.practice
        }
        if !isForced { try keepNamed() }
    }

    private mutating func place(_ entry: ImportEntry, isForced: Bool) throws {
        if let reason = try obstacle(entry), !isForced || reason == .erased {
            try keep(entry.practice, entry.after.title, reason)
        } else if entry.before == nil {
            removed.append(entry.practice)
        } else {
            restored.append(entry)
        }
    }

    private mutating func keep(_ practice: Int64, _ title: String, _ reason: UndoObstacle.Reason) throws {
        kept.insert(practice)
        guard obstacles.count < ImportReport.kept else { return }
        let slug = try transaction.practices.find(practice)?.slug ?? ""
        obstacles.append(UndoObstacle(slug: slug, title: title, reason: reason))
    }

    /// Why the practice is not as the import left it; nil when it is.
    private func obstacle(_ entry: ImportEntry) throws -> UndoObstacle.Reason? {
        let practices = transaction.practices
        guard let now = try practices.find(entry.practice) else { return .erased }
        if try practices.keeper(of: now.id) != now.id || !practices.merged(into: now.id).isEmpty { return .merged }
        if now.state != entry.after.state { return .state(now.state) }
        if now.title == entry.after.title, try holds(entry) { return nil }
        return try imports.later(than: batch.id, of: now.id).map { .importedAgain($0) } ?? .edited
    }

    /// True when every section says what the import wrote, even if a later change was made and undone.
    private func holds(_ entry: ImportEntry) throws -> Bool {
        let current = try transaction.revisions.current(of: entry.practice)
        guard Set(current.keys).isSuperset(of: entry.after.sections.keys) else { return false }
        for (name, now) in current {
            guard let revision = entry.after.sections[name] else {
                // A section that a later import added and its undoing emptied.
                if now.body == "[]" { continue }
                return false
            }
            if revision != now.id, try transaction.revisions.body(of: revision) != now.body { return false }
        }
        return true
    }

    /// A practice that another one names, which stays, must stay too; and so what it names itself.
    private mutating func keepNamed() throws {
        let changing = Set(restored.map(\.practice))
        while true {
            var leaving = Set(removed)
            var isSettled = true
            for practice in removed {
                let named = try transaction.facts.naming(practice).first {
                    !leaving.contains($0) && !changing.contains($0)
                }
                guard let named, let practiceNow = try transaction.practices.find(practice) else { continue }
                let slug = try transaction.practices.find(named)?.slug ?? ""
                leaving.remove(practice)
                try keep(practice, practiceNow.title, .named(by: slug))
                isSettled = false
            }
            removed.removeAll { !leaving.contains($0) }
            if isSettled { return }
        }
    }
}
