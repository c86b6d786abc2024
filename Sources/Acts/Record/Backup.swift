package import Domain
package import SQL
package import Storage

/// Copies the whole instance while it runs: tables, files and the journal of erasures, verified by reading them again.
///
/// The embedded engine gives a copy of its file, a server's database a whole archive.
package struct Backup: BusinessAct {
    package struct Outcome: Sendable, Equatable {
        /// The new folder, `essaim-` and the time in UTC.
        package let folder: String
        package let rows: Int
        package let files: Int
    }

    package static let act = Act.backup
    private let parent: String
    private let key: String
    private let hashing: Hashing
    private let open: (String) throws -> any Database

    /// - Parameters:
    ///   - parent: the folder that receives the backup's own folder; made when missing.
    ///   - key: the file with the key of the instance.
    ///   - open: opens a copied database file, to count its rows.
    package init(
        into parent: String, key: String, _ hashing: Hashing, opening open: @escaping (String) throws -> any Database
    ) {
        self.hashing = hashing
        self.parent = parent
        self.key = key
        self.open = open
    }

    /// - Throws: `Refusal.forbidden`; `ArchiveFault` or the engine's error, and nothing is left behind then.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        try FolderTree.make(parent)
        let now = world.now()
        let folder = "\(parent)/essaim-\(UTCStamp.text(now))"
        let staged = try StagedFolder(for: folder)
        do {
            var parts = BackupParts(folder: staged.path, hashing)
            let content = try write(world, to: staged.path, &parts)
            try parts.copyKey(key)
            // Read last: an erasure made meanwhile is told, and replayed by the restore.
            try parts.write(try world.journal.all())
            try parts.finish(BackupManifest(content: content.kind, madeAt: now, rows: content.counts))
            try staged.publish()
            return Outcome(folder: folder, rows: content.rows, files: content.files)
        } catch {
            staged.discard()
            throw error
        }
    }

    private struct Content {
        let kind: BackupManifest.Content
        let counts: [String: Int]
        let rows: Int
        let files: Int
    }

    private func write(_ world: World, to folder: String, _ parts: inout BackupParts) throws -> Content {
        switch world.database.dialect {
        case .sqlite:
            try world.database.backup(to: "\(folder)/\(BackupParts.database)")
            try parts.add(BackupParts.database)
            let (counts, hashes) = try inspect(folder)
            try parts.copyFiles(hashes, from: world.files) { hash in
                try world.database.read { try FileIndex($0).hashes().contains(hash) }
            }
            return Content(
                kind: .sqlite, counts: counts, rows: counts.values.reduce(0, +), files: hashes.count)
        case .postgres:
            try FolderTree.make("\(folder)/\(BackupParts.archive)")
            let summary = try ExportAll.write(
                world, to: "\(folder)/\(BackupParts.archive)", hashing, isCopy: true)
            try parts.addFolder(BackupParts.archive)
            return Content(kind: .archive, counts: [:], rows: summary.rows, files: summary.files)
        }
    }

    /// Opens a copy of the copy, because opening leaves marks in the file.
    private func inspect(_ folder: String) throws -> (counts: [String: Int], files: [String]) {
        let rehearsal = "\(folder)/rehearsal"
        try FolderTree.make(rehearsal)
        defer { FolderTree.remove(rehearsal) }
        try PartCopy.file(BackupParts.database, from: folder, to: rehearsal, hashing)
        let copy = try open("\(rehearsal)/\(BackupParts.database)")
        defer { copy.close() }
        return try copy.read { connection in
            let store = ArchiveStore(connection)
            try store.requireKnownTables()
            return (try store.rowCounts(), try FileIndex(connection).hashes())
        }
    }
}
