internal import Exchange
internal import HTML
internal import Site
internal import Texts
internal import Views

/// Makes the map of the opinions of a conversation from its votes: in words, for programs, or as a picture. It needs no
/// database.
enum OpinionCommand {
    static func run(_ call: Call) throws { try call.run(["map": map]) }

    private static func map(_ call: Call) throws {
        let path = try call.words("map", "VOTES.csv")[1]
        let statements = call.arguments.options["statements"]
        if call.arguments.has("json") && call.arguments.has("svg") { throw UsageError.unexpectedArgument("--svg") }
        let study = try study(path, statements, try groups(call), call)
        let telling = OpinionTelling(call.texts)
        if let folder = call.arguments.options["export"] { try export(study, to: folder, telling, call) }
        if call.arguments.has("json") { return call.answer(study.json) }
        if call.arguments.has("svg") { return call.output.bytes(telling.picture(study).file.bytes) }
        for line in telling.lines(study) { call.output.line(line) }
    }

    private static func groups(_ call: Call) throws(UsageError) -> Int? {
        guard let text = call.arguments.options["groups"] else { return nil }
        guard let groups = Int(text), (1...50).contains(groups) else {
            throw .badValue(option: "--groups", value: text)
        }
        return groups
    }

    private static func study(
        _ votes: String, _ statements: String?, _ groups: Int?, _ call: Call
    ) throws -> OpinionStudy {
        let telling = OpinionTelling(call.texts)
        func table(_ path: String) throws -> TableFile {
            // Votes are short and many: ten million of them are read on a machine that has the memory.
            var limits = TableLimits()
            (limits.bytes, limits.rows, limits.cells) = (1 << 30, 10_000_000, 100_000_000)
            do {
                return try TableFile(path: path, limits: limits)
            } catch TableError.unreadable {
                throw UsageError.unreadable(path)
            } catch {
                throw call.refused(telling.about(path, TableWords(call.texts).sentence(error)))
            }
        }
        let (first, second) = (try table(votes), try statements.map(table))
        do {
            return try OpinionStudy(votes: first, statements: second, groups: groups)
        } catch let fault as OpinionStudy.Fault {
            throw call.refused(telling.sentence(fault, votes: votes, statements: statements ?? ""))
        } catch let error as TableError {
            throw call.refused(telling.about(votes, TableWords(call.texts).sentence(error)))
        }
    }

    private static func export(
        _ study: OpinionStudy, to folder: String, _ telling: OpinionTelling, _ call: Call
    ) throws {
        try FileSink.makeFolder(folder)
        let files = study.export
        for file in files {
            let sink = try FileSink("\(folder)/\(file.name)")
            try file.write { try sink.write($0) }
        }
        // With another answer on the standard output, this line would spoil it.
        if call.arguments.has("json") || call.arguments.has("svg") { return }
        call.output.line(telling.written(files.count, in: folder))
    }
}
