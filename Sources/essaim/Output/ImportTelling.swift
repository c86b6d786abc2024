internal import Acts
internal import Domain
internal import Glibc
internal import Synchronization
internal import Texts

/// Tells an import at the command line: each line as it comes, the progress once a second, the counts at the end.
final class ImportTelling: Sendable {
    private static let second: Int64 = 1_000_000
    private let output: Output
    private let texts: Texts
    private let words: ImportWords
    private let isJSON: Bool
    private let showsProgress: Bool
    private let lastTold = Mutex(Clock.now())
    private let warned = Mutex<[ImportWarning]>([])

    init(_ call: Call) {
        output = call.output
        texts = call.texts
        words = ImportWords(call.texts)
        isJSON = call.arguments.has("json")
        showsProgress = call.arguments.has("progress") || isatty(STDERR_FILENO) != 0
    }

    var listener: ImportListener {
        ImportListener(progress: { self.progress($0, $1, $2) }, line: { self.line($0) })
    }

    func end(_ report: ImportReport) {
        if isJSON { return output.bytes(ImportJSON.report(report)) }
        output.line(
            texts.cli.importCounts(
                created: report.created, updated: report.updated, unchanged: report.unchanged,
                refused: report.refusedRecords))
        if report.isDryRun && report.refusedRecords > 0 { output.line(texts.imports.nothingChanged) }
        if let batch = report.batch, !report.isDryRun { output.line(texts.batches.undoHint(id: String(batch))) }
        output.line(report.isDryRun ? texts.cli.importDryRun : texts.cli.importApplied)
    }

    /// A refused record stopped the import.
    func end(_ refused: [ImportRefusal]) {
        if isJSON { return output.bytes(ImportJSON.refused(refused, warned.withLock { $0 })) }
        output.complaint(texts.imports.nothingChanged)
    }

    private func line(_ line: ImportListener.Line) {
        if isJSON {
            if case .warning(let warning) = line { keep(warning) }
            return
        }
        switch line {
        case .entry(let entry): output.line(words.line(entry))
        case .warning(let warning): output.line(words.line(warning))
        case .refusal(let refusal): output.complaint(words.line(refusal))
        }
    }

    private func keep(_ warning: ImportWarning) {
        warned.withLock { if $0.count < ImportReport.kept { $0.append(warning) } }
    }

    private func progress(_ stage: ImportListener.Stage, _ done: Int, _ total: Int?) {
        guard showsProgress else { return }
        let isTime = lastTold.withLock { last in
            let now = Clock.now()
            guard now - last >= Self.second else { return false }
            last = now
            return true
        }
        if isTime { output.complaint(sentence(stage, done, total)) }
    }

    private func sentence(_ stage: ImportListener.Stage, _ done: Int, _ total: Int?) -> String {
        guard let total else { return texts.batches.checking(n: done) }
        switch stage {
        case .checking: return texts.batches.checkingOf(n: done, total: total)
        case .storing: return texts.batches.storing(n: done, total: total)
        }
    }
}
