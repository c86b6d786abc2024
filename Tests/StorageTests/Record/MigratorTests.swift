import SQL
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct MigratorTests {
    private func tables(_ database: any Database) throws -> [String] {
        try database.read { try $0.query($0.dialect.tableNames) { try $0.text(0) } }
    }

    @Test(arguments: Engine.allCases) func aNewDatabaseGetsEveryFileOnce(_ engine: Engine) throws {
        try withDatabase(on: engine) { database in
            let migrator = Migrator()
            #expect(try migrator.migrate(database, now: 5) == Array(1...migrator.latest))
            let content = try DatabaseContent(of: database)
            #expect(content.counts["schema_migration"] == migrator.latest)
            #expect(content.tables["schema_migration"]?.allSatisfy { $0.contains("applied_at=5") } == true)
            #expect(try migrator.migrate(database, now: 6) == [])
            #expect(try DatabaseContent(of: database) == content)
        }
    }

    @Test(arguments: Engine.allCases) func twoProgramsThatStartAtOnceMigrateOnce(_ engine: Engine) throws {
        let fixture = try DatabaseFixture(engine)
        let ran = Mutex<[[Int]]>([])
        onThreads(4) { _ in
            #expect(throws: Never.self) {
                let database = try fixture.openAgain()
                defer { database.close() }
                let numbers = try Migrator().migrate(database, now: 1)
                ran.withLock { $0.append(numbers) }
            }
        }
        let all = ran.withLock(\.self)
        #expect(all.filter(\.isEmpty).count == 3)
        #expect(all.flatMap(\.self) == Array(1...Migrator().latest))
    }

    @Test(arguments: Engine.allCases) func aDatabaseOfANewerProgramIsRefused(_ engine: Engine) throws {
        try withDatabase(on: engine) { database in
            _ = try Migrator().migrate(database, now: 1)
            try database.write {
                try $0.execute(
                    "INSERT INTO schema_migration (number, name, checksum, applied_at) VALUES (999, 'x', 'y', 2)")
            }
            let before = try DatabaseContent(of: database)
            #expect(throws: StorageError.databaseTooNew(stored: 999, known: Migrator().latest)) {
                try Migrator().migrate(database, now: 3)
            }
            #expect(try DatabaseContent(of: database) == before)
        }
    }

    @Test(arguments: Engine.allCases) func aMigrationEditedAfterItRanIsRefused(_ engine: Engine) throws {
        try withDatabase(on: engine) { database in
            _ = try Migrator().migrate(database, now: 1)
            try database.write { try $0.execute("UPDATE schema_migration SET checksum = 'other' WHERE number = 2") }
            #expect(throws: StorageError.migrationChanged(number: 2)) { try Migrator().migrate(database, now: 3) }
        }
    }

    @Test(arguments: Engine.allCases) func aMigrationThatFailsHalfWayLeavesNothing(_ engine: Engine) throws {
        try withDatabase(on: engine, schema: "CREATE TABLE edition (other BIGINT);") { database in
            #expect(throws: SQLError.self) { try Migrator().migrate(database, now: 1) }
            #expect(try tables(database) == ["edition"])
            try database.withMigrationLock { try $0.script("DROP TABLE edition") }
            #expect(try Migrator().migrate(database, now: 1) == Array(1...Migrator().latest))
        }
    }
}
