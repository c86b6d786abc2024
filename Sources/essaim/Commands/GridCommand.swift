internal import Acts
internal import Domain
internal import Storage
internal import Texts

/// Lists the grids, takes them away as a file, brings edited ones back; without `--apply` it only says what it would do.
enum GridCommand {
    static func run(_ call: Call) throws {
        try call.run(["list": list, "export": export, "import": bring])
    }

    private static func list(_ call: Call) throws {
        _ = try call.words("list")
        let texts = call.texts.qualify
        let isFrench = call.texts.language == .fr
        for one in try call.perform(ReadGrids(), absent: texts.unknownGrid) {
            let title = isFrench ? one.grid.title.french : one.grid.title.english
            call.output.line(
                texts.gridLine(
                    code: one.grid.code, title: title, version: one.grid.version, n: one.grid.criteria.count))
        }
    }

    private static func export(_ call: Call) throws {
        let code = call.arguments.words.count > 1 ? try call.words("export", "CODE")[1] : nil
        let all = try call.perform(ReadGrids(), absent: call.texts.qualify.unknownGrid).map(\.grid)
        let chosen = all.filter { code == nil || $0.code == code }
        if chosen.isEmpty { throw call.refused(call.texts.qualify.unknownGrid) }
        let bytes = Grid.file(chosen).indented()
        guard let output = call.arguments.options["output"] else { return call.output.bytes(bytes) }
        try FileSink(output).write(bytes)
        call.output.line(call.texts.formats.written(file: output))
    }

    private static func bring(_ call: Call) throws {
        let grids = try GridFile.read(try call.words("import", "FILE")[1], call)
        let isDryRun = !call.arguments.has("apply")
        let texts = call.texts.qualify
        for one in try call.perform(ImportGrids(grids, isDryRun: isDryRun), absent: texts.unknownGrid) {
            call.output.line(
                one.version.map { texts.gridTaken(code: one.code, version: $0) } ?? texts.gridSame(code: one.code))
        }
        call.output.line(isDryRun ? texts.dryRun : texts.taken)
    }
}

/// A file of grids given on the command line.
enum GridFile {
    /// Bytes of a file of grids, or of a sheet.
    static let limit = 8 << 20

    static func read(_ path: String, _ call: Call) throws -> [Grid] {
        do {
            return try GridsReader.grids(try bytes(path, call))
        } catch let problem as GridProblem {
            throw call.refused(QualifyWords(call.texts).sentence(problem))
        }
    }

    /// The file as received; its size is checked before it is read.
    static func bytes(_ path: String, _ call: Call) throws -> [UInt8] {
        do {
            return try DurableFile.read(path, limit: limit)
        } catch {
            guard error.isTooBig else { throw UsageError.unreadable(path) }
            throw call.refused(call.texts.collections.tooBig(limit: limit))
        }
    }
}
