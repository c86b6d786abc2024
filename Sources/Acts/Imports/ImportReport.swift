package import Domain

/// What an import did, or would do: counts of everything, and the first records of each kind.
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

    /// Lines of each kind that are kept; the listener of the import is told them all.
    package static let kept = 1_000

    package private(set) var entries: [Entry] = []
    package private(set) var refused: [ImportRefusal] = []
    package private(set) var warnings: [ImportWarning] = []
    package private(set) var created = 0
    package private(set) var updated = 0
    package private(set) var unchanged = 0
    /// Records with at least one refusal.
    package private(set) var refusedRecords = 0
    package private(set) var warningCount = 0
    /// Facts of all the records that were not refused.
    package private(set) var facts = 0
    package let isDryRun: Bool
    /// The import as it can be undone; nil when nothing changed.
    package internal(set) var batch: Int64?
    private var lastRefused: String?

    init(isDryRun: Bool) { self.isDryRun = isDryRun }

    package func count(_ action: Action) -> Int {
        switch action {
        case .created: created
        case .updated: updated
        case .unchanged: unchanged
        }
    }

    /// Records created or updated.
    package var changes: Int { created + updated }

    /// Counts only, for the audit log.
    var summary: String {
        "created \(created), updated \(updated), unchanged \(unchanged), refused \(refusedRecords)"
    }

    mutating func add(_ entry: Entry) {
        switch entry.action {
        case .created: created += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        }
        facts += entry.facts
        if entries.count < Self.kept { entries.append(entry) }
    }

    /// The refusals of one record come one after the other.
    mutating func add(_ refusal: ImportRefusal) {
        if refusal.record != lastRefused { refusedRecords += 1 }
        lastRefused = refusal.record
        if refused.count < Self.kept { refused.append(refusal) }
    }

    mutating func add(_ warning: ImportWarning) {
        warningCount += 1
        if warnings.count < Self.kept { warnings.append(warning) }
    }
}
