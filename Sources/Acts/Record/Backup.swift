package import Domain
internal import SQL
internal import Storage

/// Copies the whole instance while it runs: tables, files and the journal of erasures, verified by reading them again.
///
/// The embedded engine gives a copy of its file, a server's database a whole archive.
package struct Backup: BusinessAct {
    package struct Outcome: Sendable, Equatable {
        /// The new folder, `essaim-` and the time in UTC; or the file, when it is sealed.
        package let folder: String
        package let rows: Int
        package let files: Int
    }

    package static let act = Act.backup
    private let maker: CopyMaker
    private let kind: KeptCopy.Kind

    package init(_ maker: CopyMaker, as kind: KeptCopy.Kind = .asked) {
        self.maker = maker
        self.kind = kind
    }

    /// - Throws: `Refusal.forbidden`; `ArchiveFault` or the engine's error, and nothing is left behind then.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        // Made for a person; a schedule whose disk is not mounted must not write beside it.
        if kind == .asked { try FolderTree.make(maker.parent) }
        let now = world.now()
        let made = try maker.make(CopyName.text(kind, at: now), at: now, journal: world.journal) { folder, parts in
            switch world.database.dialect {
            case .sqlite:
                return try maker.fill(folder, &parts, from: world.database, world.files) {
                    try ArchiveStore($0).requireKnownTables()
                }
            case .postgres:
                try FolderTree.make("\(folder)/\(BackupParts.archive)")
                let summary = try ExportAll.write(
                    world, to: "\(folder)/\(BackupParts.archive)", maker.hashing, isCopy: true)
                try parts.addFolder(BackupParts.archive)
                return CopyMaker.Content(kind: .archive, counts: [:], rows: summary.rows, files: summary.files)
            }
        }
        return Outcome(folder: made.path, rows: made.content.rows, files: made.content.files)
    }
}
