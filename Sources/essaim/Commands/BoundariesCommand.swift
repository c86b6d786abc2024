internal import Acts
internal import Domain
internal import Exchange
internal import Storage
internal import Texts

/// Reads the outlines of places, or takes them away; without `--apply` it only says what it would do.
enum BoundariesCommand {
    static func run(_ call: Call) throws {
        if call.arguments.has("remove") { return try remove(call) }
        let path = try call.words("boundaries", "FILE")[1]
        let file = try BoundariesFile.read(try bytes(path))
        let texts = call.texts.territoryImports
        call.output.line(
            texts.readBoundaries(n: file.shapes.count, properties: file.properties.joined(separator: ", ")))
        let report = try perform(
            .put(file.shapes, refusals: file.refusals, source: FileName.last(of: path)), call)
        let words = TerritoryWords(call.texts)
        for refusal in report.refusals { call.output.complaint(words.shape(refusal)) }
        call.output.line(texts.boundaryCounts(created: report.created, unchanged: report.unchanged))
        try TerritoriesCommand.end(report, call)
    }

    private static func remove(_ call: Call) throws {
        _ = try call.words("boundaries")
        let report = try perform(.removeAll, call)
        call.output.line(call.texts.territoryImports.boundariesRemoved(n: report.updated))
        try TerritoriesCommand.end(report, call)
    }

    private static func perform(_ work: ImportBoundaries.Work, _ call: Call) throws -> TerritoryReport {
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        return try ImportBoundaries(
            work, isDryRun: !call.arguments.has("apply"), skipsRefused: call.arguments.has("skip-refused")
        ).perform(by: .instanceOperator, in: instance.world)
    }

    /// The file as received; its size is checked before it is read.
    private static func bytes(_ path: String) throws -> [UInt8] {
        let limit = BoundariesFile.Limits().bytes
        do {
            return try DurableFile.read(path, limit: limit)
        } catch {
            if error.isTooBig { throw BoundariesFileError.tooBig(bytes: DurableFile.size(path), limit: limit) }
            throw UsageError.unreadable(path)
        }
    }
}
