import SQL
import TestSupport
import Testing

@testable import Storage

@Suite("Folders of an archive")
struct ArchiveFolderTests {
    @Test("Whoever shares the data folder shuts out whoever wants it alone, until it lets go")
    func lock() throws {
        let directory = try TemporaryDirectory()
        let folder = DataFolder(path: directory.path)
        var first: DataLock? = try DataLock(folder, .shared)
        let second = try DataLock(folder, .shared)
        #expect(throws: DataLockFault.inUse) { try DataLock(folder, .alone) }
        withExtendedLifetime((first, second)) {}
        first = nil
        #expect(throws: DataLockFault.inUse) { try DataLock(folder, .alone) }
        withExtendedLifetime(second) {}
        #expect(first == nil)
    }

    @Test("Whoever has the data folder alone shuts out everybody")
    func alone() throws {
        let directory = try TemporaryDirectory()
        let folder = DataFolder(path: directory.path)
        do {
            let lock = try DataLock(folder, .alone)
            #expect(throws: DataLockFault.inUse) { try DataLock(folder, .shared) }
            withExtendedLifetime(lock) {}
        }
        #expect(throws: Never.self) { try DataLock(folder, .alone) }
        #expect(throws: DataLockFault.unwritable(errno: 2)) {
            try DataLock(DataFolder(path: directory.file("absent")), .shared)
        }
    }

    @Test(
        "A moment is written in UTC",
        arguments: [
            (Int64(0), "19700101T000000Z"), (1_795_132_799_999_999, "20261119T235959Z"),
            (4_107_542_399_000_000, "21000228T235959Z"),
        ])
    func stamp(_ time: Int64, _ text: String) {
        #expect(UTCStamp.text(time) == text)
    }

    @Test("Every table names its key, and is archived, rebuilt or secret, and only one of them")
    func tables() {
        #expect(Set(ArchiveTable.all.map(\.name)).count == ArchiveTable.all.count)
        for table in ArchiveTable.all { #expect(!table.order.isEmpty) }
        #expect(
            ArchiveTable.kept.count + ArchiveTable.rebuilt.count + ArchiveTable.secret.count == ArchiveTable.all.count)
    }

    @Test("The declared key is the key of the table, so that every row is seen once", arguments: Engine.allCases)
    func keys(_ engine: Engine) throws {
        try withDatabase(on: engine) { database in
            _ = try Migrator().migrate(database, now: 0)
            try database.read { connection in
                let store = ArchiveStore(connection)
                try store.requireKnownTables()
                for table in ArchiveTable.kept {
                    let names = try store.columns(of: table).map(\.name)
                    #expect(Set(table.order).isSubset(of: names) && table.identifiers.isSubset(of: names))
                    let key = table.order.map { "\($0)" }.joined(separator: ", ")
                    // Both engines have a unique index on exactly these columns, or this would be no arbiter.
                    let plan = try connection.explain(
                        """
                        INSERT INTO \(fragment: SQL(name: table.name))
                            SELECT \(fragment: .joined(names.map { SQL(name: $0) })) FROM \(fragment: SQL(name: table.name))
                            WHERE 1 = 1 ON CONFLICT (\(fragment: SQL(unsafe: key))) DO NOTHING
                        """)
                    #expect(!plan.isEmpty, "\(table.name) has no key (\(key))")
                }
            }
        }
    }
}
