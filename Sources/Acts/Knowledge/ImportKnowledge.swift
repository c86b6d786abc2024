package import Domain
internal import SQL
internal import Storage

/// Takes a file of methods or of words: each entry of the file replaces the one here, the others stay as they are.
///
/// What is imported is marked as edited here, so that a newer program does not undo it.
package struct ImportKnowledge: BusinessAct {
    package enum Action: String, Sendable {
        case created, updated, unchanged
    }

    package struct Outcome: Sendable {
        package let entries: [(code: String, action: Action)]
        package let isDryRun: Bool

        package func count(_ action: Action) -> Int { entries.count { $0.action == action } }
    }

    package static let act = Act.editWords
    private let file: KnowledgeFile
    private let isDryRun: Bool

    /// - Parameter isDryRun: says what would be done and changes nothing.
    package init(_ file: KnowledgeFile, isDryRun: Bool) {
        self.file = file
        self.isDryRun = isDryRun
    }

    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        if isDryRun {
            return try world.database.read { Outcome(entries: try actions(KnowledgeStore($0)), isDryRun: true) }
        }
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let outcome = Outcome(entries: try actions(KnowledgeStore(connection)), isDryRun: false)
            try write(outcome, transaction)
            return outcome
        }
    }

    private func actions(_ store: KnowledgeStore) throws -> [(code: String, action: Action)] {
        let known = Dictionary(try store.all(file.kind).map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        return file.entries.map { entry in
            guard let here = known[entry.code] else { return (entry.code, .created) }
            return (entry.code, here == entry ? .unchanged : .updated)
        }
    }

    private func write(_ outcome: Outcome, _ transaction: Transaction) throws {
        let store = KnowledgeStore(transaction.connection)
        let changed = Set(outcome.entries.filter { $0.action != .unchanged }.map(\.code))
        if changed.isEmpty { return }
        try store.touch(file.kind)
        for entry in file.entries where changed.contains(entry.code) {
            try store.put(entry, isEdited: true, ids: transaction.world.ids)
        }
        try transaction.record(
            Self.act, kind: file.kind.rawValue, object: nil,
            detail: "created \(outcome.count(.created)), updated \(outcome.count(.updated))")
    }
}
