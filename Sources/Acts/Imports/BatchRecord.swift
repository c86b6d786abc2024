internal import Domain
internal import Storage

/// Writes down what an import does, from its first change on: an import that changes nothing leaves no line.
final class BatchRecord {
    private let store: ImportStore
    private var batch: ImportBatch
    private var isStored = false

    init(_ transaction: Transaction, _ batch: ImportBatch) {
        store = ImportStore(transaction.connection)
        self.batch = batch
    }

    func add(_ practice: Int64, before: PracticeMark?, after: PracticeMark) throws {
        try begin()
        try store.insert(ImportEntry(practice: practice, before: before, after: after), of: batch.id)
    }

    /// - Returns: the number by which the import can be undone.
    func finish(_ report: ImportReport) throws -> Int64 {
        try begin()
        batch.created = report.created
        batch.updated = report.updated
        batch.unchanged = report.unchanged
        batch.refused = report.refusedRecords
        try store.count(batch)
        return batch.id
    }

    private func begin() throws {
        if !isStored { try store.insert(batch) }
        isStored = true
    }
}
