import SQL
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct LogStoreTests {
    private struct Deliberate: Error {}

    private func line(_ id: Int64, object: Int64? = nil) -> AuditLine {
        AuditLine(
            id: id, at: 5, viewer: "operator", act: "backup", objectKind: "instance", object: object, detail: "«é» 3")
    }

    @Test(arguments: Engine.allCases) func theNewestLinesComeFirstAndWhole(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            for id in [3, 1, 2] as [Int64] { try shelf.log.audit(line(id, object: id == 2 ? .max : nil)) }
            #expect(try shelf.log.recent(limit: 2) == [line(3), line(2, object: .max)])
        }
    }

    @Test(arguments: Engine.allCases) func changesAreNumberedInTheirOrder(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let first = try shelf.log.latestChange()
            for id in [7, 5, 7] as [Int64] { try shelf.log.change("practice", id) }
            let told = try shelf.connection.query("SELECT seq, id FROM change WHERE seq > \(first) ORDER BY seq") {
                (try $0.integer(0), try $0.integer(1))
            }
            #expect(told.map(\.1) == [7, 5, 7])
            #expect(try shelf.log.latestChange() == told.last?.0)
        }
    }

    @Test(arguments: Engine.allCases) func theLogIsWrittenWithWhatItTellsOrNotAtAll(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let before = try DatabaseContent(of: world.database)
        #expect(throws: Deliberate.self) {
            try world.database.write { connection in
                let log = LogStore(connection)
                try log.audit(line(1))
                try log.change("practice", 1)
                throw Deliberate()
            }
        }
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases)
    func `whoever sees a change sees those of smaller numbers too`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let (isTold, mayEnd) = (Gate(), Gate())
        let seen = Mutex<[Int64]>([])
        onThreads(2) { number in
            if number == 0 {
                _ = try? world.database.write { connection in
                    try LogStore(connection).change("practice", 1)
                    isTold.open()
                    mayEnd.wait(milliseconds: 400)
                }
            } else {
                isTold.wait(milliseconds: 20_000)
                try? world.database.write { try LogStore($0).change("practice", 2) }
                let told = try? world.database.read { connection in
                    try connection.query("SELECT id FROM change WHERE kind = 'practice' ORDER BY seq") {
                        try $0.integer(0)
                    }
                }
                seen.withLock { $0 = told ?? [] }
                mayEnd.open()
            }
        }
        #expect(seen.withLock { $0 } == [1, 2])
    }

    @Test(arguments: Engine.allCases)
    func `a change of everything goes beyond the numbers that readers know`(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let first = try shelf.log.latestChange()
            try shelf.log.changeEverything()
            #expect(try shelf.log.latestChange() == first + 1)
            try shelf.log.changeEverything(after: first + 40)
            #expect(try shelf.log.latestChange() == first + 41)
            try shelf.log.change("practice", 1)
            #expect(try shelf.log.latestChange() == first + 42)
            try shelf.log.changeEverything(after: first + 7)
            #expect(try shelf.log.latestChange() == first + 43)
        }
    }
}
