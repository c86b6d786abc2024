internal import Acts
internal import Domain
internal import Exchange
internal import Storage
internal import Texts

/// Reads practices, or a whole archive; without `--apply` it only says what it would do.
enum Import {
    static func run(_ call: Call) throws {
        if call.arguments.has("all") { return try ImportArchive.run(call) }
        let words = try call.words("practices", "FILE")
        guard words[0] == "practices" else { throw UsageError.unexpectedArgument(words[0]) }
        var practices = try PracticesImport(original: try read(words[1]))
        practices.skipsRefused = call.arguments.has("skip-refused")
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        do {
            let report = try practices.perform(in: instance.world, isDryRun: !call.arguments.has("apply"))
            tell(report, practices.file.warnings, call)
            if !report.refused.isEmpty && !practices.skipsRefused { throw Ended(status: 64) }
        } catch Refusal.invalid(let refused) {
            tell(refused, practices.file.warnings, call)
            throw Ended(status: 64)
        }
    }

    /// The file as received; its size is checked before it is read.
    private static func read(_ path: String) throws -> [UInt8] {
        let limit = PracticesFile.Limits().bytes
        do {
            return try DurableFile.read(path, limit: limit)
        } catch {
            if error.isTooBig { throw PracticesFileError.tooBig(bytes: DurableFile.size(path), limit: limit) }
            throw UsageError.unreadable(path)
        }
    }

    private static func tell(_ report: ImportReport, _ warnings: [ImportWarning], _ call: Call) {
        if call.arguments.has("json") { return call.output.bytes(ImportJSON.report(report, warnings)) }
        let words = ImportWords(call.texts)
        for entry in report.entries { call.output.line(words.line(entry)) }
        for warning in warnings { call.output.line(words.line(warning)) }
        for refusal in report.refused { call.output.complaint(words.line(refusal)) }
        call.output.line(
            call.cli.importCounts(
                created: report.count(.created), updated: report.count(.updated),
                unchanged: report.count(.unchanged), refused: Set(report.refused.map(\.record)).count))
        if report.isDryRun && !report.refused.isEmpty { call.output.line(call.texts.imports.nothingChanged) }
        call.output.line(report.isDryRun ? call.cli.importDryRun : call.cli.importApplied)
    }

    private static func tell(_ refused: [ImportRefusal], _ warnings: [ImportWarning], _ call: Call) {
        if call.arguments.has("json") { return call.output.bytes(ImportJSON.refused(refused, warnings)) }
        let words = ImportWords(call.texts)
        let records = Set(refused.map(\.record))
        for warning in warnings where !records.contains(warning.record) { call.output.line(words.line(warning)) }
        for refusal in refused { call.output.complaint(words.line(refusal)) }
        call.output.complaint(call.texts.imports.nothingChanged)
    }
}
