package import Domain
internal import SQL
internal import Storage

/// Brings documentary sheets in from a published source: all of them in one transaction, or none.
///
/// Running it twice with the same file changes nothing. A sheet that was withdrawn stays withdrawn, an erased one
/// never comes back.
package struct ImportPractices: BusinessAct {
    package static let act = Act.importPractices

    let namespace: String
    let document: SourceDocument
    let drafts: [PracticeDraft]
    private let refusals: [ImportRefusal]
    private let original: [UInt8]
    private let isDryRun: Bool
    private let skipsRefused: Bool

    /// - Parameters:
    ///   - namespace: of the keys of the drafts; with a key it is the identity of a practice.
    ///   - refusals: what the reading of the file already refused.
    ///   - original: the file as received, kept beside the facts.
    ///   - isDryRun: does everything, then undoes it, so that the report is exact.
    ///   - skipsRefused: brings in the records that can be taken; otherwise one refused record stops the import.
    package init(
        namespace: String, document: SourceDocument, drafts: [PracticeDraft], refusals: [ImportRefusal],
        original: [UInt8], isDryRun: Bool, skipsRefused: Bool = false
    ) {
        self.namespace = namespace
        self.document = document
        self.drafts = drafts
        self.refusals = refusals
        self.original = original
        self.isDryRun = isDryRun
        self.skipsRefused = skipsRefused
    }

    /// The end of a dry run: carries the report out of the transaction that it undoes.
    private struct DryRun: Error {
        let report: ImportReport
    }

    /// - Throws: `Refusal.forbidden`; `.invalid` with every refused record when one of them stops the import.
    package func perform(by viewer: Viewer, in world: World) throws -> ImportReport {
        try requireInstance(viewer)
        // The file is safe on disk before the transaction that names it; a dry run leaves nothing behind.
        let isKept = try !isDryRun && !world.database.read(bringsErased)
        let file = isKept ? try world.files.put(original) : nil
        do {
            return try world.database.write { connection in
                let transaction = Transaction(connection, by: viewer, in: world)
                let report = try run(transaction, file: file)
                if isDryRun { throw DryRun(report: report) }
                return report
            }
        } catch let dryRun as DryRun {
            return dryRun.report
        }
    }

    private func run(_ transaction: Transaction, file: String?) throws -> ImportReport {
        var report = ImportReport(refused: refusals, isDryRun: isDryRun)
        let connection = transaction.connection
        let file = try bringsErased(connection) ? nil : file
        if let file { try FileIndex(connection).put(file, size: original.count, at: transaction.now) }
        let source = try SourceStore(connection).put(document, file: file, ids: transaction.world.ids)
        var importer = SheetImporter(transaction, namespace: namespace, source: source.id)
        let known = try importer.prepare(drafts)
        for draft in known.drafts { report.add(try importer.put(draft)) }
        report.refused += known.refused
        if !report.refused.isEmpty && !skipsRefused && !isDryRun { throw Refusal.invalid(report.refused) }
        if report.changes > 0 || source.isChanged {
            try transaction.record(Self.act, kind: "source", object: source.id, detail: report.summary)
        }
        return report
    }

    /// True when the file holds the text of an erased practice: such a file is not kept.
    private func bringsErased(_ connection: any Connection) throws -> Bool {
        let practices = PracticeStore(connection)
        return try Set(drafts.map(\.key) + refusals.map(\.record)).contains { key in
            guard let id = try practices.find(namespace: namespace, key: key) else { return false }
            return try practices.isErased(id)
        }
    }
}
