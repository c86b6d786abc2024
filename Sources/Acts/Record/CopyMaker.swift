internal import Domain
package import SQL
package import Storage

/// How a copy comes to be: written out of sight, read again, sealed when there is a key, then given its name.
package struct CopyMaker: Sendable {
    let parent: String
    let key: String
    let hashing: Hashing
    let sealing: Sealing?
    let scratch: DataFolder
    let open: @Sendable (String) throws -> any Database

    /// - Parameters:
    ///   - parent: the folder that receives the copy.
    ///   - data: the folder of the instance: its key is copied, and what is going to be sealed waits there.
    ///   - sealing: nil for a copy that everybody who has it can read.
    ///   - open: opens a copied database file, to count its rows.
    package init(
        into parent: String, of data: DataFolder, _ hashing: Hashing, sealing: Sealing? = nil,
        opening open: @escaping @Sendable (String) throws -> any Database
    ) {
        self.parent = parent
        key = data.key
        scratch = data
        self.hashing = hashing
        self.sealing = sealing
        self.open = open
    }

    /// What was written into a copy.
    struct Content {
        let kind: BackupManifest.Content
        let counts: [String: Int]
        let rows: Int
        let files: Int
    }

    /// - Parameter fill: writes tables and files into a folder.
    /// - Returns: the path of the copy, and what is in it.
    func make(
        _ name: String, at now: Int64, journal: ErasureJournal,
        fill: (_ folder: String, _ parts: inout BackupParts) throws -> Content
    ) throws -> (path: String, content: Content) {
        let path = "\(parent)/\(name)"
        let staged = try StagedFolder(for: sealing == nil ? path : "\(scratch.path)/\(name)")
        do {
            var parts = BackupParts(folder: staged.path, hashing)
            let content = try fill(staged.path, &parts)
            try parts.copyKey(key)
            // Read last: an erasure made meanwhile is told, and replayed by the restore.
            try parts.write(try journal.all())
            try parts.finish(BackupManifest(content: content.kind, madeAt: now, rows: content.counts))
            guard let sealing else {
                try staged.publish()
                return (path, content)
            }
            try SealedCopy.write(staged.path, to: path + CopyName.seal, sealing, hashing)
            staged.discard()
            return (path + CopyName.seal, content)
        } catch {
            staged.discard()
            throw error
        }
    }

    /// The database file of the embedded engine, with the files that it names.
    ///
    /// - Parameter checking: told of the copy: what it throws ends the work.
    func fill(
        _ folder: String, _ parts: inout BackupParts, from database: any Database, _ files: any FileStore,
        checking: (any Connection) throws -> Void
    ) throws -> Content {
        try database.backup(to: "\(folder)/\(BackupParts.database)")
        try parts.add(BackupParts.database)
        let (counts, hashes) = try inspect(folder, checking)
        try parts.copyFiles(hashes, from: files) { hash in
            try database.read { try FileIndex($0).hashes().contains(hash) }
        }
        return Content(kind: .sqlite, counts: counts, rows: counts.values.reduce(0, +), files: hashes.count)
    }

    /// Opens a copy of the copy, because opening leaves marks in the file.
    private func inspect(
        _ folder: String, _ checking: (any Connection) throws -> Void
    ) throws -> (counts: [String: Int], files: [String]) {
        let rehearsal = "\(folder)/rehearsal"
        try FolderTree.make(rehearsal)
        defer { FolderTree.remove(rehearsal) }
        try PartCopy.file(BackupParts.database, from: folder, to: rehearsal, hashing)
        let copy = try open("\(rehearsal)/\(BackupParts.database)")
        defer { copy.close() }
        return try copy.read { connection in
            try checking(connection)
            let counts = try ArchiveStore(connection).rowCounts()
            return (counts, counts["file"] == nil ? [] : try FileIndex(connection).hashes())
        }
    }
}
