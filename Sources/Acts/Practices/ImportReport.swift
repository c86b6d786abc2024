package import Domain

/// What an import did, or would do, record by record.
package struct ImportReport: Sendable, Equatable {
    package enum Action: String, Sendable {
        case created, updated, unchanged
    }

    package struct Entry: Sendable, Equatable {
        package let key: String
        package let title: String
        package let slug: String
        package let action: Action
        package let facts: Int
    }

    package private(set) var entries: [Entry] = []
    package internal(set) var refused: [ImportRefusal]
    package let isDryRun: Bool

    init(refused: [ImportRefusal], isDryRun: Bool) {
        self.refused = refused
        self.isDryRun = isDryRun
    }

    package func count(_ action: Action) -> Int { entries.count { $0.action == action } }

    /// Records created or updated.
    package var changes: Int { count(.created) + count(.updated) }

    /// Counts only, for the audit log.
    var summary: String {
        "created \(count(.created)), updated \(count(.updated)), unchanged \(count(.unchanged)), "
            + "refused \(refused.count)"
    }

    mutating func add(_ entry: Entry) { entries.append(entry) }
}
