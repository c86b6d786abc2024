package import Domain
package import SQL
package import Storage

/// Puts a backup in the place of an instance's data, and erases again what was erased since.
///
/// Everything is made ready beside, verified, migrated and settled; only then do the present data move to
/// `before-restore-<time>` and the restored ones take their place. A restore that fails changes nothing.
package struct Restore {
    package struct Outcome: Sendable, Equatable {
        package let rows: Int
        /// Practices that the journal of erasures took out of the backup.
        package let erased: [Int64]
        /// Where the former data are, when there were any.
        package let movedTo: String?
    }

    package static let act = Act.restore
    private let backup: String
    private let data: DataFolder
    private let replaces: Bool
    private let hashing: Hashing
    private let now: @Sendable () -> Int64

    /// - Parameters:
    ///   - backup: a folder that `Backup` made.
    ///   - data: the instance's folder; nobody may hold its `DataLock` while this runs.
    ///   - replaces: moves the present data aside; otherwise they make this refuse.
    package init(
        _ backup: String, into data: DataFolder, replaces: Bool, _ hashing: Hashing,
        now: @escaping @Sendable () -> Int64
    ) {
        self.backup = backup
        self.data = data
        self.replaces = replaces
        self.hashing = hashing
        self.now = now
    }

    /// - Parameters:
    ///   - open: opens the database of a data folder; a server's database is the same for all folders.
    ///   - world: makes the world of a database and a data folder.
    /// - Throws: `Refusal.forbidden`, or `.notEmpty` for a server's database with practices; `RestoreFault`,
    ///   `ArchiveFault`, `DataLockFault`.
    package func perform(
        by viewer: Viewer, opening open: (DataFolder) throws -> any Database,
        world: (any Database, DataFolder) throws -> World
    ) throws -> Outcome {
        if !can(viewer, Self.act, on: nil) { throw Refusal.forbidden(Self.act) }
        _ = try Checksums.verified(in: backup, hashing)
        let manifest = try BackupManifest.read(in: backup)
        try FolderTree.make(data.path)
        let lock = try DataLock(data, .alone)
        defer { withExtendedLifetime(lock) {} }
        if data.holdsData && !replaces { throw RestoreFault.holdsData }
        let stamp = UTCStamp.text(now())
        let staged = try data.subfolder("restore-\(stamp)")
        defer { FolderTree.remove(staged.path) }
        let prepared = try prepare(staged, manifest, by: viewer, opening: open, world: world)
        let aside = try data.subfolder("before-restore-\(stamp)")
        defer { FolderTree.removeIfEmpty(aside.path) }
        try data.replace(by: staged, movingPresentTo: aside)
        return Outcome(
            rows: prepared.rows, erased: prepared.erased,
            movedTo: FolderTree.isEmptyFolder(aside.path) ? nil : aside.path)
    }

    private func prepare(
        _ staged: DataFolder, _ manifest: BackupManifest, by viewer: Viewer,
        opening open: (DataFolder) throws -> any Database, world: (any Database, DataFolder) throws -> World
    ) throws -> (rows: Int, erased: [Int64]) {
        let journal = ErasureJournal(path: staged.erasures)
        for folder in [DataFolder(path: backup), data] {
            try journal.merge(try ErasureJournal(path: folder.erasures).all())
        }
        if FolderTree.exists("\(backup)/\(BackupParts.key)") {
            try PartCopy.file(BackupParts.key, from: backup, to: staged.path, hashing)
        }
        if manifest.content == .sqlite {
            try PartCopy.file(BackupParts.database, from: backup, to: staged.path, hashing)
            try PartCopy.folder("files", from: backup, to: staged.path, hashing)
        }
        let database = try open(staged)
        defer { database.close() }
        return try settle(database, manifest, by: viewer) { try world(database, staged) }
    }

    private func settle(
        _ database: any Database, _ manifest: BackupManifest, by viewer: Viewer, world: () throws -> World
    ) throws -> (rows: Int, erased: [Int64]) {
        let settling = RestoreSettling(database: database, manifest: manifest, viewer: viewer)
        switch manifest.content {
        case .sqlite:
            guard database.dialect == .sqlite else { throw RestoreFault.otherEngine }
            try settling.requireRows()
            return try settling.replay(in: try world(), detail: "copy of \(UTCStamp.text(manifest.madeAt))")
        case .archive:
            let world = try world()
            let summary = try ImportAll.run(
                "\(backup)/\(BackupParts.archive)", hashing, by: viewer, in: world)
            let erased = try settling.replay(
                in: world, detail: "archive of \(UTCStamp.text(manifest.madeAt))"
            ).erased
            return (summary.rows, erased)
        }
    }
}
