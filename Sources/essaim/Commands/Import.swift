internal import Acts
internal import Domain
internal import Exchange
internal import Glibc
internal import Storage

/// Reads practices, or a whole archive; without `--apply` it only says what it would do. Also lists and undoes imports.
enum Import {
    static func run(_ call: Call) throws {
        if call.arguments.has("all") { return try ImportArchive.run(call) }
        switch call.arguments.words.first {
        case "practices": try practices(call)
        case "list": try ImportBatches.list(call)
        case "show": try ImportBatches.show(call)
        case "undo": try ImportBatches.undo(call)
        case "territories": try TerritoriesCommand.run(call)
        case "boundaries": try BoundariesCommand.run(call)
        case "methods": try KnowledgeCommand.read(.method, call)
        case "glossary": try KnowledgeCommand.read(.glossary, call)
        case let word?: throw UsageError.unexpectedArgument(word)
        case nil: throw UsageError.missingArgument("practices")
        }
    }

    /// Every file is read and looked through before the first is stored.
    private static func practices(_ call: Call) throws {
        let paths = call.arguments.words.dropFirst()
        if paths.isEmpty { throw UsageError.missingArgument("FILE") }
        let files = try paths.map { (bytes: try read($0), path: $0) }
        // A file that cannot be read must not leave a new data folder behind.
        if access(call.configuration.folder.path, F_OK) != 0 {
            let words = Vocabularies(Vocabulary.shipped)
            for file in files { _ = try PracticesImport(original: file.bytes, path: file.path, vocabularies: words) }
        }
        let instance = try Instance(call.configuration, for: .bulk)
        defer { instance.close() }
        let words = instance.world.vocabularies
        var imports = try files.map { try PracticesImport(original: $0.bytes, path: $0.path, vocabularies: words) }
        var isRefused = false
        for index in imports.indices {
            imports[index].skipsRefused = call.arguments.has("skip-refused")
            let options = call.arguments.options
            try imports[index].cite(options["source"], namespace: options["namespace"], in: instance.world)
            if try !bring(imports[index], call, instance.world) { isRefused = true }
        }
        if isRefused { throw Ended(status: 64) }
    }

    /// - Returns: false when a refused record stopped it, or would.
    private static func bring(_ practices: PracticesImport, _ call: Call, _ world: World) throws -> Bool {
        let told = ImportTelling(call)
        do {
            let report = try practices.perform(
                in: world, isDryRun: !call.arguments.has("apply"), listener: told.listener)
            told.end(report)
            return report.refusedRecords == 0 || practices.skipsRefused
        } catch Refusal.invalid(let refused) {
            told.end(refused)
            return false
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
}
