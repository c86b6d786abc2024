import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Mails that leave")
struct SendMailTests {
    /// A mail server that answers what it is told to.
    private final class Server: Sendable {
        let taken = Mutex<[StoredMessage]>([])
        let fault = Mutex<DeliveryFault?>(nil)

        func send(_ message: StoredMessage) -> DeliveryFault? {
            if let fault = fault.withLock({ $0 }) { return fault }
            taken.withLock { $0.append(message) }
            return nil
        }
    }

    private static let minute: Int64 = 60_000_000

    private func run(_ world: TestWorld, _ server: Server) throws {
        let runner = JobRunner(
            world: world.world, kinds: [SendMailJob { server.send($0) }], daily: [], owner: "one")
        while try runner.runNext() {}
    }

    private func read(_ id: Int64, _ world: TestWorld) throws -> StoredMessage { try world.perform(ReadMessage(id)) }

    @Test("A mail leaves once, and its text is forgotten", arguments: Engine.allCases)
    func once(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let server = Server()
        let id = try world.post(kind: .signInLink)
        #expect(try read(id, world).state == .waiting)
        try run(world, server)
        try run(world, server)
        #expect(server.taken.withLock { $0.map(\.id) } == [id])
        #expect(server.taken.withLock { $0.first?.body?.contains("secret") } == true)
        let after = try read(id, world)
        #expect(after.state == .sent && after.body == nil && after.finishedAt != nil && after.attempts == 1)
        #expect(try !DatabaseContent(of: world.database).holds("lien/secret"))
    }

    @Test("A mail that cannot be taken now is tried again after 1, 5, 30 minutes, 2 and 12 hours, then given up")
    func backoff() throws {
        let world = try TestWorld(.sqlite)
        let server = Server()
        server.fault.withLock { $0 = .temporary("451") }
        let id = try world.post(kind: .digest)
        for (attempts, minutes) in zip(1..., [1, 5, 30, 120, 720] as [Int64]) {
            try run(world, server)
            let waiting = try read(id, world)
            #expect(waiting.state == .waiting && waiting.attempts == attempts && waiting.fault == "451")
            // Not a moment before.
            world.clock.set(waiting.sendAfter - Self.minute / 2)
            try run(world, server)
            #expect(try read(id, world).attempts == attempts)
            #expect(waiting.sendAfter - world.clock.now() < Self.minute * minutes)
            world.clock.set(waiting.sendAfter)
        }
        try run(world, server)
        let end = try read(id, world)
        #expect(end.state == .failed && end.attempts == 6 && end.fault == "451" && end.body == nil)
    }

    @Test("A server that comes back takes what waited", arguments: Engine.allCases)
    func recovers(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let server = Server()
        server.fault.withLock { $0 = .temporary("connect") }
        let id = try world.post(kind: .notice)
        try run(world, server)
        server.fault.withLock { $0 = nil }
        world.wait(2 * Self.minute)
        try run(world, server)
        let after = try read(id, world)
        #expect(after.state == .sent && after.attempts == 2 && after.fault == nil)
    }

    @Test("A mail refused for good is not tried again")
    func refused() throws {
        let world = try TestWorld(.sqlite)
        let server = Server()
        server.fault.withLock { $0 = .permanent("550") }
        let id = try world.post(kind: .notice)
        try run(world, server)
        let after = try read(id, world)
        #expect(after.state == .failed && after.fault == "550" && after.body == nil && after.attempts == 1)
    }

    @Test("A link that no longer opens is not sent")
    func late() throws {
        let world = try TestWorld(.sqlite)
        let server = Server()
        let (link, digest) = (try world.post(kind: .signInLink), try world.post(kind: .digest))
        world.wait(61 * Self.minute)
        try run(world, server)
        #expect(try read(link, world).fault == "late")
        #expect(try read(digest, world).state == .sent)
        #expect(server.taken.withLock { $0.map(\.id) } == [digest])
    }

    @Test("A mail whose worker died is sent by the next one", arguments: Engine.allCases)
    func crash(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let server = Server()
        let id = try world.post(kind: .notice)
        _ = try world.database.write { connection in
            let now = world.world.now()
            _ = try JobStore(connection).take(["send-mail"], owner: "dead", until: now + Self.minute, at: now)
            return try MessageStore(connection).begin(id)
        }
        world.wait(2 * Self.minute)
        try run(world, server)
        let after = try read(id, world)
        #expect(after.state == .sent && after.attempts == 2)
    }

    @Test("After a month nothing is left of a mail, sent or not; one that no job sends is given up first")
    func purged() throws {
        let world = try TestWorld(.sqlite)
        let sent = try world.post(kind: .notice, state: .sent)
        let waiting = try world.post(kind: .notice)
        let lost = try world.post(kind: .notice)
        try world.database.write { connection in
            try connection.execute("DELETE FROM job WHERE input = \(String(lost))")
        }
        let purge = JobRunner(world: world.world, kinds: [PurgeJob()], daily: ["purge"], owner: "purge")
        world.wait(2 * 24 * 60 * Self.minute)
        #expect(try purge.runNext())
        #expect(try [sent, waiting, lost].map { try read($0, world).state } == [.sent, .waiting, .failed])
        world.wait(29 * 24 * 60 * Self.minute)
        #expect(try purge.runNext())
        #expect(try world.perform(ListOutbox()).messages.isEmpty)
        #expect(try ListJobs().perform(by: .instanceOperator, in: world.world).allSatisfy { $0.kind == "purge" })
    }
}
