internal import Domain
internal import Storage

/// One import inside its transaction: looks through the feed, then stores it, and keeps what is needed to undo it.
struct ImportRun {
    private let act: ImportPractices
    private let transaction: Transaction
    private let teller: ImportTeller
    private var report: ImportReport

    init(_ act: ImportPractices, _ transaction: Transaction, _ teller: ImportTeller) {
        self.act = act
        self.transaction = transaction
        self.teller = teller
        report = ImportReport(isDryRun: act.isDryRun)
    }

    mutating func perform() throws -> ImportReport {
        let sources = SourceStore(transaction.connection)
        let code = act.feed.document.code
        var batch = ImportBatch(
            id: transaction.world.ids.next(), at: transaction.now, viewer: transaction.viewer.auditName,
            namespace: act.feed.namespace, source: code)
        batch.sourceBefore = try sources.kept(code: code)
        let source = try sources.find(code: code)?.id ?? sources.insert(act.feed.document, ids: transaction.world.ids)
        var survey = ImportSurvey(transaction, namespace: act.feed.namespace, source: source)
        try look(&survey)
        if report.refusedRecords > 0 && !act.skipsRefused && !act.isDryRun { throw Refusal.invalid(report.refused) }
        batch.file = survey.bringsErased ? nil : try keep()
        batch.fileName = survey.bringsErased ? nil : act.original?.name
        let record = BatchRecord(transaction, batch)
        let importer = SheetImporter(transaction, act.feed, source: source, record)
        try transaction.index.together { try store(survey, importer) }
        if report.changes > 0 {
            try HarvestRegister(transaction.connection, transaction.world).settle(since: transaction.now)
        }
        let isNewer = report.changes > 0 || batch.sourceBefore == nil
        // Several files may cite one publication: one that brings nothing new does not become the latest.
        let isSourceChanged = try sources.update(source, act.feed.document, file: isNewer ? .some(batch.file) : nil)
        if isNewer || isSourceChanged {
            try transaction.record(ImportPractices.act, kind: "source", object: source, detail: report.summary)
            report.batch = try record.finish(report)
        }
        return report
    }

    /// The first reading: what is wrong is told at once, what hangs on the whole file at its end.
    private mutating func look(_ survey: inout ImportSurvey) throws {
        var done = 0
        try act.feed.read { item in
            switch item {
            case .draft(let draft):
                done += 1
                if let refusal = try survey.note(draft) { add(refusal) }
                teller.progress(.checking, done, act.feed.total)
            case .refusal(let refusal):
                try survey.note(refusal)
                add(refusal)
            case .warning(let warning):
                report.add(warning)
                teller.tell(.warning(warning))
            }
        }
        for refusal in try survey.refuseLoose() { add(refusal) }
    }

    private mutating func store(_ survey: ImportSurvey, _ importer: SheetImporter) throws {
        var (survey, importer, done) = (survey, importer, 0)
        let total = survey.count
        try act.feed.read { item in
            guard case .draft(let draft) = item, let (id, isNew) = survey.take(draft.key) else { return }
            let entry = try importer.put(draft, as: id, isNew: isNew)
            report.add(entry)
            teller.tell(.entry(entry))
            done += 1
            teller.progress(.storing, done, total)
        }
    }

    private mutating func add(_ refusal: ImportRefusal) {
        report.add(refusal)
        teller.tell(.refusal(refusal))
    }

    /// The file is safe on disk before the transaction that names it; a dry run leaves nothing behind.
    private func keep() throws -> String? {
        guard let original = act.original, !act.isDryRun else { return nil }
        let file = try transaction.world.files.put(original.bytes)
        try FileIndex(transaction.connection).put(
            file, size: original.bytes.count, type: original.type, at: transaction.now)
        return file
    }
}
