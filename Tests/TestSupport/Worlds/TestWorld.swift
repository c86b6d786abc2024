package import Acts
package import Domain
package import SQL
internal import Secrets
package import Storage

/// A whole instance for one test, on either engine: its own database, files, journal and clock.
///
/// Two worlds that do the same things hold the same rows: clock and identifiers do not depend on the run.
package final class TestWorld: Sendable {
    package let fixture: DatabaseFixture
    package let clock: TestClock
    package let files: FolderFiles
    package let journal: ErasureJournal
    package let world: World
    private let directory: TemporaryDirectory

    package init(_ engine: Engine, _ settings: DatabaseSettings = DatabaseSettings()) throws {
        let seeded = try SeededDatabase.shared(engine)
        let fixture = try DatabaseFixture(engine, settings, as: seeded)
        let directory = try TemporaryDirectory()
        let clock = TestClock(start: seeded.end)
        let random = TestRandom(1)
        let secrets = try Secrets()
        let files = FolderFiles(folder: directory.file("files")) { secrets.fingerprint($0) }
        let journal = ErasureJournal(path: directory.file("erasures.tsv"))
        self.fixture = fixture
        self.clock = clock
        self.files = files
        self.directory = directory
        self.journal = journal
        world = try World(
            database: fixture.database, files: files, journal: journal,
            credentials: try TestCredentials.make(),
            ids: IdentifierSource(node: 1, milliseconds: { clock.now() / 1_000 }), now: { clock.now() },
            random: { random.next() }, prints: PrintFolder(folder: directory.file("prints")),
            cleaner: PassingCleaner())
    }

    package var database: any Database { world.database }
    package var ids: IdentifierSource { world.ids }
    /// A folder of its own, that goes away with it.
    package var folder: String { directory.path }

    /// A second process on the same database, files and journal.
    ///
    /// - Parameter node: that of its identifiers.
    package func anotherProcess(node: Int = 2) throws -> World {
        let clock = clock
        let random = TestRandom(UInt64(node))
        return try World(
            database: try fixture.openAgain(), files: files, journal: journal,
            credentials: world.credentials, ids: IdentifierSource(node: node, milliseconds: { clock.now() / 1_000 }),
            now: { clock.now() },
            random: { random.next() })
    }
}

extension TestWorld {
    /// Does an act as the person who runs the instance.
    @discardableResult
    package func perform<A: BusinessAct>(_ act: A, by viewer: Viewer = .instanceOperator) throws -> A.Outcome {
        try act.perform(by: viewer, in: world)
    }

    /// The sheet at an address as anybody reads it; throws the refusal, fails when the address was given up.
    package func sheet(_ slug: String, as viewer: Viewer = .anyone) throws -> Sheet {
        switch try perform(ReadSheet(slug: slug), by: viewer) {
        case .sheet(let sheet): return sheet
        case .moved(let other): throw SupportFailure("\(slug) was given up for \(other)")
        }
    }

    /// Gives a sheet a rung and a state that no act gives yet, with the audiences that they mean.
    package func place(_ slug: String, rung: Rung, state: SheetState = .published) throws {
        try world.database.write { connection in
            guard let id = try PracticeStore(connection).find(address: slug)?.practice.id else {
                throw SupportFailure("there is no sheet at \(slug)")
            }
            try connection.execute(
                "UPDATE practice SET rung = \(rung.rawValue), state = \(state.rawValue) WHERE id = \(id)")
            let access =
                try PracticeStore(connection).access(of: id) ?? SheetAccess(rung: rung, state: state)
            try EditionStore(connection).setAudiences(access.audiences, of: id, edition: 1)
            try LogStore(connection).change("practice", id)
            try self.world.index(id, connection)
            if !access.audiences.contains(.everyone) {
                try connection.execute("UPDATE address SET was_public = 0 WHERE practice = \(id)")
            }
        }
    }

    /// The lines of the audit log of one act, the newest first.
    package func audit(_ act: Act) throws -> [AuditLine] {
        try world.database.read { try LogStore($0).recent(limit: 1_000) }.filter { $0.act == act.rawValue }
    }
}
