package import SQL

/// Reads an archive whose every byte was verified, into a database without practices.
package struct ArchiveReader {
    private let folder: String
    private let schema: ArchiveSchema
    private let checksums: Checksums
    /// What must not come back.
    package let erasures: [Erasure]

    /// Verifies the description and the hash of every file; nothing is read into the database yet.
    ///
    /// - Throws: `ArchiveFault`.
    package init(folder: String, _ hashing: Hashing) throws {
        let manifest = try ArchiveManifest.read(in: folder, knownSchema: Migrator().latest)
        checksums = try Checksums.verified(in: folder, hashing)
        schema = try ArchiveSchema.read(in: folder)
        let names = Set(schema.tables.map(\.name))
        // An older schema may lack tables that came later.
        if manifest.schema == Migrator().latest,
            let absent = ArchiveTable.kept.first(where: { !names.contains($0.name) })
        {
            throw ArchiveFault.absentTable(absent.name)
        }
        erasures = try ErasureJournal.archived(in: folder)
        self.folder = folder
        try refuseStrayFiles()
    }

    /// Replaces what the database holds by the tables of the archive, save for the log of audit, which is added to.
    ///
    /// - Returns: how many tables and rows were read.
    /// - Throws: `ArchiveFault` with file, line and reason.
    package func load(into connection: any Connection) throws -> ArchiveSummary {
        let store = ArchiveStore(connection)
        try store.requireKnownTables()
        try store.clear()
        var summary = ArchiveSummary()
        for table in ArchiveTable.readable {
            guard let entry = schema.tables.first(where: { $0.name == table.name }) else { continue }
            let columns = try columns(of: entry, in: table, store)
            summary.rows += try lines(of: table, columns) { try store.insert($0, into: table, columns) }
            if !table.later.isEmpty {
                _ = try lines(of: table, columns) { try store.complete($0, of: table, columns) }
            }
            try store.restartIdentity(of: table)
            summary.tables += 1
        }
        summary.erasures = erasures.count
        return summary
    }

    /// Puts the files that the rows name into the store, each verified against its name.
    ///
    /// - Throws: `ArchiveFault.missing` or `.altered`, or the store's error.
    package func copyFiles(named hashes: [String], to files: any FileStore) throws {
        for hash in hashes {
            let path = Self.path(of: hash)
            guard checksums.names(path) else { throw ArchiveFault.missing(path: path) }
            let bytes = try PartReader.whole(path, in: folder, limit: .max)
            guard try files.put(bytes) == hash else { throw ArchiveFault.altered(path: path) }
        }
    }

    private static func path(of hash: String) -> String { "files/\(hash.prefix(2))/\(hash)" }

    /// The archive's columns, with the kinds this database declares.
    private func columns(
        of entry: ArchiveSchema.Entry, in table: ArchiveTable, _ store: ArchiveStore
    ) throws -> [ArchiveColumn] {
        let known = try store.columns(of: table)
        return try entry.columns.map { column in
            guard let mine = known.first(where: { $0.name == column.name }), mine.kind == column.kind else {
                throw ArchiveFault.unknownColumn(table: table.name, column: column.name)
            }
            return mine
        }
    }

    private func lines(
        of table: ArchiveTable, _ columns: [ArchiveColumn], _ body: ([SQLValue]) throws -> Void
    ) throws -> Int {
        let path = "tables/\(table.name).jsonl"
        let reader = try LineReader(path, in: folder)
        let parser = ArchiveLine(columns)
        while let line = try reader.next() {
            do {
                try body(try parser.values(line))
            } catch let fault as LineFault {
                throw ArchiveFault.line(path: path, line: reader.number, fault)
            } catch let error as SQLError where error.concernsTheRow {
                throw ArchiveFault.line(path: path, line: reader.number, .refused(error.code))
            }
        }
        return reader.number
    }

    /// Every file is a table of the schema, a stored file or one of the descriptions.
    private func refuseStrayFiles() throws {
        let tables = Set(schema.tables.map { "tables/\($0.name).jsonl" })
        let descriptions: Set = [
            ArchiveManifest.file, ArchiveSchema.file, ArchiveReadme.file, ErasureJournal.archiveFile,
        ]
        for path in checksums.paths where !tables.contains(path) && !descriptions.contains(path) {
            let name = path.split(separator: "/").last.map(String.init) ?? ""
            if path != Self.path(of: name) { throw ArchiveFault.unexpected(path: path) }
        }
        if let absent = tables.sorted().first(where: { !checksums.names($0) }) {
            throw ArchiveFault.missing(path: absent)
        }
    }
}

extension SQLError {
    /// True when the values of the row are to blame, not the engine.
    fileprivate var concernsTheRow: Bool {
        switch code {
        case .uniqueViolation, .foreignKeyViolation, .checkViolation, .notNullViolation, .wrongType, .invalidValue: true
        default: false
        }
    }
}
