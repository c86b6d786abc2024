internal import Acts
internal import Domain
internal import Exchange
internal import Texts

/// Reads an official list of places; without `--apply` it only says what it would do.
enum TerritoriesCommand {
    static func run(_ call: Call) throws {
        let path = try call.words("territories", "FILE")[1]
        let roll = try TerritoriesFile.read(try TableFile(path: path))
        let words = TerritoryWords(call.texts)
        let texts = call.texts.territoryImports
        call.output.line(texts.read(shape: words.shape(roll.shape)))
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let report = try ImportTerritories(
            roll, title: FileName.last(of: path), isDryRun: !call.arguments.has("apply"),
            skipsRefused: call.arguments.has("skip-refused")
        ).perform(by: .instanceOperator, in: instance.world)
        for refusal in report.refusals { call.output.complaint(words.line(refusal)) }
        call.output.line(
            texts.counts(
                created: report.created, updated: report.updated, recognised: report.recognised,
                unchanged: report.unchanged, links: report.links))
        if report.skipped > 0 { call.output.line(texts.skipped(n: report.skipped)) }
        try end(report, call)
    }

    /// The last line: what was done, or how to do it; 64 when something was refused.
    static func end(_ report: TerritoryReport, _ call: Call) throws {
        let texts = call.texts.territoryImports
        if !report.refusals.isEmpty && !call.arguments.has("skip-refused") {
            call.output.complaint(texts.nothingChanged)
            throw Ended(status: 64)
        }
        call.output.line(report.isDryRun ? texts.dryRun : texts.applied)
    }
}

/// The name of a file without its folders: what may be shown as a source.
enum FileName {
    static func last(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
