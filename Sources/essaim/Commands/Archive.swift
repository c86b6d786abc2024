internal import Acts
internal import Domain
internal import SQL
internal import Secrets
internal import Storage
internal import Texts

/// Writes everything to a folder of open formats, or one list to a file.
enum Export {
    static func run(_ call: Call) throws {
        if let kind = KnowledgeCommand.kind(call.arguments.words.first), !call.arguments.has("format") {
            return try KnowledgeCommand.write(kind, call)
        }
        guard call.arguments.has("all") else { return try ExportLists.run(call) }
        let folder = try call.words("DIR")[0]
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let summary = try ExportAll(to: folder, Hashing(instance.secrets)).perform(
            by: .instanceOperator, in: instance.world)
        call.output.line(call.cli.exported(folder: folder, tables: summary.tables, rows: summary.rows))
    }
}

/// Reads a whole export into an instance that holds no practice.
enum ImportArchive {
    static func run(_ call: Call) throws {
        let folder = try call.words("DIR")[0]
        let instance = try Instance(call.configuration, for: .replacement)
        defer { instance.close() }
        let summary = try ImportAll(from: folder, Hashing(instance.secrets)).perform(
            by: .instanceOperator, in: instance.world)
        call.output.line(call.cli.archiveImported(tables: summary.tables, rows: summary.rows))
    }
}

/// Copies the instance while it runs.
enum BackupCommand {
    static func run(_ call: Call) throws {
        let parent = try call.words("DIR")[0]
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let maker = try Instance.copyMaker(call.configuration, instance.secrets, into: parent)
        let outcome = try Backup(maker).perform(by: .instanceOperator, in: instance.world)
        call.output.line(call.cli.backedUp(file: outcome.folder))
    }
}

/// Puts a backup in the place of the data; nobody may be using them.
enum RestoreCommand {
    static func run(_ call: Call) throws {
        let backup = try call.words("DIR")[0]
        let configuration = call.configuration
        let secrets = try Secrets()
        let opened = try open(backup, configuration, secrets)
        defer { if let opened { FolderTree.remove(opened) } }
        let restore = Restore(
            opened ?? backup, into: configuration.folder, replaces: call.arguments.has("replace"),
            Hashing(secrets), now: Clock.now)
        let outcome = try restore.perform(by: .instanceOperator) { folder in
            try Instance.database(configuration, in: folder, use: .command)
        } world: { database, folder in
            try Instance.world(database, in: folder, node: try Instance.node(configuration, use: .command))
        }
        call.output.line(call.cli.restored(file: backup))
        if !outcome.erased.isEmpty { call.output.line(call.cli.restoredErased(n: outcome.erased.count)) }
        if let former = outcome.movedTo { call.output.line(call.cli.restoredFormer(folder: former)) }
    }

    /// A sealed copy as a folder, below the data; nil for one that is not sealed.
    private static func open(_ copy: String, _ configuration: Configuration, _ secrets: Secrets) throws -> String? {
        guard SealedCopy.isOne(copy) else { return nil }
        guard let sealing = try configuration.sealing(secrets) else {
            throw UsageError.incomplete(option: copy, missing: "--\(Setting.copiesKey.name)")
        }
        try FolderTree.make(configuration.folder.path)
        return try SealedCopy.open(copy, into: configuration.folder, sealing, Hashing(secrets))
    }
}
