package import Domain
internal import SQL
package import Storage

/// Reads a whole archive into an instance without practices: tables, files and erasures, all or nothing.
///
/// The log of audit keeps the lines of the instance and takes those of the archive; one line more tells the import, and no export carries that line on.
package struct ImportAll: BusinessAct {
    package static let act = Act.importAll
    private let folder: String
    private let hashing: Hashing

    package init(from folder: String, _ hashing: Hashing) {
        self.folder = folder
        self.hashing = hashing
    }

    /// - Throws: `Refusal.forbidden` or `.notEmpty`; `ArchiveFault` with file, line and reason.
    package func perform(by viewer: Viewer, in world: World) throws -> ArchiveSummary {
        try requireInstance(viewer)
        return try Self.run(folder, hashing, by: viewer, in: world)
    }

    /// Also what a restore of an archive does.
    static func run(
        _ folder: String, _ hashing: Hashing, by viewer: Viewer, in world: World
    ) throws -> ArchiveSummary {
        guard try world.database.read({ try PracticeStore($0).isEmpty() }) else { throw Refusal.notEmpty }
        let reader = try ArchiveReader(folder: folder, hashing)
        let (summary, obsolete) = try world.database.write { connection in
            guard try PracticeStore(connection).isEmpty() else { throw Refusal.notEmpty }
            let latest = try LogStore(connection).latestChange()
            var summary = try reader.load(into: connection)
            // An older export lacks what came since.
            _ = try VocabularyStore(connection).seed(Vocabulary.shipped, ids: world.ids, at: world.now())
            let world = try world.reloaded(connection)
            try world.bringTerritories(connection)
            try world.bringBodies(connection)
            let transaction = Transaction(connection, by: viewer, in: world)
            let obsolete = try settle(transaction, reader)
            // Files and journal come last, when nothing in the tables can refuse the archive any more.
            let hashes = try FileIndex(connection).hashes()
            try reader.copyFiles(named: hashes, to: world.files)
            try world.journal.merge(reader.erasures)
            summary.files = hashes.count
            try transaction.record(
                act, kind: "instance", object: nil,
                detail: "tables \(summary.tables), rows \(summary.rows), files \(summary.files)")
            // Pages made before must not pass for pages of the same number in the archive.
            try transaction.log.changeEverything(after: latest)
            return (summary, obsolete)
        }
        for file in obsolete { try world.files.remove(file) }
        return summary
    }

    /// Erases again what must not come back, checks who may read, and rebuilds the index.
    ///
    /// - Returns: files to remove after the commit.
    private static func settle(_ transaction: Transaction, _ reader: ArchiveReader) throws -> [String] {
        let check = RecordCheck(transaction.connection)
        try check.eachPractice { entry in
            if check.audiencesAreWrong(entry) { throw ArchiveFault.wrongAudiences(practice: entry.id) }
        }
        let erasures = try transaction.world.journal.all() + reader.erasures
        let files = try ErasureReplay(transaction).run(erasures).files
        try IndexRebuild(transaction.connection, transaction.world).run()
        let register = HarvestRegister(transaction.connection, transaction.world)
        if try register.isNeeded() { try register.fill() }
        return files
    }
}
