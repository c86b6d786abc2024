package import Domain
internal import SQL
package import Storage

/// Writes everything the instance holds into a new folder of open formats: whoever leaves, leaves with all of it.
package struct ExportAll: BusinessAct {
    package static let act = Act.exportAll
    private let folder: String
    private let hashing: Hashing

    /// - Parameter folder: absent or empty.
    package init(to folder: String, _ hashing: Hashing) {
        self.folder = folder
        self.hashing = hashing
    }

    /// - Throws: `Refusal.forbidden`; `ArchiveFault` when the folder holds something or cannot be written, or a table is
    ///   not declared; nothing is left behind then.
    package func perform(by viewer: Viewer, in world: World) throws -> ArchiveSummary {
        try requireInstance(viewer)
        let staged = try StagedFolder(for: folder)
        do {
            let summary = try Self.write(world, to: staged.path, hashing, isCopy: false)
            try staged.publish()
            return summary
        } catch {
            staged.discard()
            throw error
        }
    }

    /// Writes into a folder that its caller makes appear when all is well.
    static func write(
        _ world: World, to folder: String, _ hashing: Hashing, isCopy: Bool
    ) throws -> ArchiveSummary {
        try world.database.read { connection in
            var writer = ArchiveWriter(
                connection, files: world.files, journal: world.journal, to: folder, hashing, isCopy: isCopy)
            return try writer.write()
        }
    }
}
