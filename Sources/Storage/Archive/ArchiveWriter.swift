internal import Domain
package import SQL

/// What an archive holds, in numbers.
package struct ArchiveSummary: Sendable, Equatable {
    package var tables = 0
    package var rows = 0
    package var files = 0
    package var erasures = 0
}

/// Writes everything an instance has stored into a folder of open formats, from one state of the database.
///
/// Memory holds one page of rows or one file, whatever the size of the instance.
package struct ArchiveWriter {
    private let connection: any Connection
    private let files: any FileStore
    private let journal: ErasureJournal
    private let folder: String
    private let hashing: Hashing
    private let isCopy: Bool
    private var checksums: Checksums
    private var summary = ArchiveSummary()

    /// - Parameters:
    ///   - connection: of one read transaction, so that all tables show the same moment.
    ///   - isCopy: a backup, which keeps the lines that tell of this very instance; an export leaves them behind.
    package init(
        _ connection: any Connection, files: any FileStore, journal: ErasureJournal, to folder: String,
        _ hashing: Hashing, isCopy: Bool
    ) {
        self.connection = connection
        self.files = files
        self.journal = journal
        self.folder = folder
        self.hashing = hashing
        self.isCopy = isCopy
        checksums = Checksums(hashing)
    }

    /// - Throws: `ArchiveFault`, `FileStoreError` or the engine's error; the folder is then to be thrown away.
    package mutating func write() throws -> ArchiveSummary {
        let store = ArchiveStore(connection)
        try store.requireKnownTables()
        for name in ["tables", "files"] { try FolderTree.make("\(folder)/\(name)") }
        var schema = ArchiveSchema()
        for table in isCopy ? ArchiveTable.readable : ArchiveTable.kept {
            let columns = try store.columns(of: table)
            schema.tables.append(.init(name: table.name, key: table.order, columns: columns))
            try write(table, columns, from: store)
        }
        try write(schema.encoded, to: ArchiveSchema.file)
        try write(Array(ArchiveReadme.text.utf8), to: ArchiveReadme.file)
        try write(ArchiveManifest(schema: Migrator().latest).encoded, to: ArchiveManifest.file)
        for hash in try FileIndex(connection).hashes() { try copy(hash) }
        // Read last: an erasure made meanwhile is told, and replayed by whoever reads the archive.
        let erasures = try journal.all()
        summary.erasures = erasures.count
        try write(erasures.flatMap { Array($0.line.utf8) }, to: ErasureJournal.archiveFile)
        try checksums.write(in: folder)
        return summary
    }

    private mutating func write(_ table: ArchiveTable, _ columns: [ArchiveColumn], from store: ArchiveStore) throws {
        let path = "tables/\(table.name).jsonl"
        let writer = try PartWriter(path, in: folder, hashing)
        var rows = 0
        try store.each(table, columns, leavingBehind: isCopy ? nil : table.leftBehind) { values in
            let members = zip(columns, values).map { JSON.Member($0.name, ArchiveCell.json($1, of: $0)) }
            try writer.write(JSON.object(members).encoded() + [UInt8(ascii: "\n")])
            rows += 1
        }
        checksums.add(path, hash: try writer.finish())
        summary.rows += rows
        summary.tables += 1
    }

    private mutating func copy(_ hash: String) throws {
        guard let bytes = try files.get(hash) else { throw ArchiveFault.lostFile(hash: hash) }
        try FolderTree.make("\(folder)/files/\(hash.prefix(2))")
        try write(bytes, to: "files/\(hash.prefix(2))/\(hash)")
        summary.files += 1
    }

    private mutating func write(_ bytes: [UInt8], to path: String) throws {
        let writer = try PartWriter(path, in: folder, hashing)
        try writer.write(bytes)
        checksums.add(path, hash: try writer.finish())
    }
}
