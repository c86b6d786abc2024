internal import Domain
package import SQL
package import Storage

/// Copies the instance as the former program left it, before its tables become those of this one: what one goes back to.
///
/// The embedded engine only: a server's database is copied by its own tools.
package struct CopyBeforeMigrating {
    /// So many are kept; older ones go when one more is made.
    private static let kept = 2
    private let maker: CopyMaker

    package init(_ maker: CopyMaker) { self.maker = maker }

    /// - Parameter now: microseconds since 1970-01-01 UTC.
    /// - Returns: the path of the copy; nil when nothing has to be migrated, or nothing is stored yet.
    /// - Throws: `ArchiveFault` or the engine's error: then nothing may be migrated.
    package func perform(
        _ database: any Database, _ files: any FileStore, _ journal: ErasureJournal, at now: Int64
    ) throws -> String? {
        guard database.dialect == .sqlite else { return nil }
        let standing = try Migrator().standing(of: database)
        guard let first = standing.pending.first, standing.applied != nil else { return nil }
        try FolderTree.make(maker.parent)
        let name = CopyName.text(.beforeMigrating, at: now, migration: first)
        let made = try maker.make(name, at: now, journal: journal) { folder, parts in
            try maker.fill(folder, &parts, from: database, files) { _ in }
        }
        let folder = CopyFolder(path: maker.parent)
        for copy in folder.copies().filter({ $0.kind == .beforeMigrating }).dropFirst(Self.kept) { folder.remove(copy) }
        return made.path
    }
}
