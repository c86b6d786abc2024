package import Domain
internal import SQL
internal import Storage

/// Undoes an import as a whole: practices it made disappear, those it changed read again as before.
///
/// What stays is the log of audit, the counts of the import and the history of those it changed. An erased practice
/// stays erased.
package struct UndoImport: BusinessAct {
    /// What becomes of practices that somebody changed since.
    package enum Changed: Sendable {
        /// They stop the whole.
        case refuse
        /// They stay as they are, and so does what they name.
        case keep
        /// They are undone like the others.
        case discard
    }

    package struct Outcome: Sendable, Equatable {
        /// Numbers of the imports undone.
        package internal(set) var batches: [Int64] = []
        package internal(set) var removed = 0
        package internal(set) var restored = 0
        package internal(set) var kept = 0
        /// The first of those kept, with the reason.
        package internal(set) var obstacles: [UndoObstacle] = []
        package let isDryRun: Bool
    }

    private enum Target {
        case batch(Int64)
        case namespace(String)
    }

    package static let act = Act.undoImport
    private let target: Target
    private let changed: Changed
    private let isDryRun: Bool

    package init(_ batch: Int64, changed: Changed = .refuse, isDryRun: Bool) {
        target = .batch(batch)
        self.changed = changed
        self.isDryRun = isDryRun
    }

    /// Undoes every import of a namespace, the newest first; nothing to undo is no fault.
    package init(namespace: String, changed: Changed = .refuse, isDryRun: Bool) {
        target = .namespace(namespace)
        self.changed = changed
        self.isDryRun = isDryRun
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.undone`; `.changedSince` with the first practices concerned.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        let (outcome, files) = try world.attempt(by: viewer, keepingIf: { _ in !isDryRun }, run)
        if !isDryRun { for file in files { try world.files.remove(file) } }
        return outcome
    }

    private func run(_ transaction: Transaction) throws -> (outcome: Outcome, files: [String]) {
        var (outcome, files) = (Outcome(isDryRun: isDryRun), [String]())
        let store = ImportStore(transaction.connection)
        for id in try ids(store) {
            guard let batch = try store.find(id) else { throw Refusal.notFound }
            if batch.undoneAt != nil { throw Refusal.undone }
            var plan = UndoPlan(transaction, batch)
            try plan.draw(isForced: changed == .discard)
            if changed == .refuse && !plan.blocking.isEmpty { throw Refusal.changedSince(plan.blocking) }
            let undoing = try ImportUndoing(transaction, batch)
            for entry in plan.restored { try undoing.restore(entry) }
            for practice in plan.removed { try undoing.remove(practice) }
            if let file = try undoing.finish(plan) { files.append(file) }
            outcome.batches.append(id)
            outcome.removed += plan.removed.count
            outcome.restored += plan.restored.count
            outcome.kept += plan.kept.count
            outcome.obstacles += plan.obstacles.prefix(ImportReport.kept - outcome.obstacles.count)
        }
        return (outcome, files)
    }

    private func ids(_ store: ImportStore) throws -> [Int64] {
        switch target {
        case .batch(let id): [id]
        case .namespace(let name): try store.standing(namespace: name)
        }
    }
}
