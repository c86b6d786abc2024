internal import Domain
internal import SQL
internal import Storage

/// What a restored database goes through before it takes the place of the former one.
struct RestoreSettling {
    let database: any Database
    let manifest: BackupManifest
    let viewer: Viewer

    /// Every table of the copy has the rows that the backup counted.
    func requireRows() throws {
        let found = try database.read { try ArchiveStore($0).rowCounts() }
        for (table, expected) in manifest.rows.sorted(by: { $0.key < $1.key }) where found[table] != expected {
            throw RestoreFault.rowCount(table: table, expected: expected, found: found[table] ?? 0)
        }
    }

    /// What opened an account when the copy was made may have been ended since, because it was stolen: everybody signs in
    /// again, and programs get new tokens.
    private func endAccess(_ transaction: Transaction) throws {
        try transaction.sessions.endEverybody(at: transaction.now)
        try transaction.links.endEverybody(at: transaction.now)
        try APITokenStore(transaction.connection).revokeEverybody(at: transaction.now)
        try PrivateFeedStore(transaction.connection).removeEverybody()
    }

    /// Erases again what the journal tells, writes the line of the log, then looks at the whole.
    func replay(in world: World, detail: String) throws -> (rows: Int, erased: [Int64]) {
        let erasures = try world.journal.all()
        let (erased, files) = try database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let replayed = try ErasureReplay(transaction).run(erasures)
            try endAccess(transaction)
            try transaction.record(
                Restore.act, kind: "instance", object: nil,
                detail: "\(detail), erased again \(replayed.practices.count)")
            return replayed
        }
        for file in files { try world.files.remove(file) }
        let report = try IntegrityReport.make(of: world) { _, _ in }
        if !report.faults.isEmpty { throw RestoreFault.unsound(faults: report.faults.count) }
        return (manifest.rows.values.reduce(0, +), erased)
    }
}
