import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("The digest by mail")
struct DigestTests {
    private static let hour: Int64 = 3_600_000_000
    private static let day = 24 * hour
    private static let mail = "lectrice@quartier.example"

    /// What digests were worded from.
    private final class Desk: Sendable {
        let digests = Mutex<[Digest]>([])

        func word(_ digest: Digest) -> DigestText {
            digests.withLock { $0.append(digest) }
            return DigestText(
                subject: "\(digest.notices.count) nouvelles", body: "Un texte.\n",
                unsubscribe: "https://x.example/?cle=\(digest.key)")
        }
    }

    private let desk = Desk()

    /// The clock of the wall is that of Greenwich here.
    private func work(_ world: TestWorld, at hour: Int64, days: Int64 = 0) throws {
        let start = world.clock.now() / Self.day * Self.day
        world.clock.set(start + days * Self.day + hour * Self.hour)
        let desk = desk
        let digest = DigestJob(
            clock: { (Int($0 / Self.day), Int($0 / Self.hour % 24)) }, word: { desk.word($0) })
        let runner = JobRunner(
            world: world.world, kinds: [NotifyJob(), digest], daily: [],
            hourly: [NotifyJob.name, DigestJob.name], owner: "one")
        while try runner.runNext() {}
    }

    private func mails(_ world: TestWorld) throws -> [StoredMessage] { try world.perform(ListOutbox()).messages }

    /// A member who follows everything, and one sheet that is new.
    private func ready(_ engine: Engine, isDemo: Bool = false) throws -> (TestWorld, Member) {
        let world = try TestWorld(engine)
        try work(world, at: 1)
        let member = try world.member(mail: Self.mail, isDemo: isDemo)
        try world.perform(FollowThis(.search(SheetSearch())), by: .member(member))
        try world.bring([Drafts.practice("une", "Une fiche")])
        return (world, member)
    }

    @Test("It leaves in the morning, once, with what was not read", arguments: Engine.allCases)
    func once(_ engine: Engine) throws {
        let (world, member) = try ready(engine)
        try work(world, at: 5)
        #expect(try mails(world).isEmpty)
        #expect(try world.perform(CountNotices(), by: .member(member)) == 1)
        try work(world, at: 8)
        try work(world, at: 10)
        let sent = try mails(world)
        #expect(sent.count == 1 && sent.first?.kind == .digest && sent.first?.member == member.id)
        #expect(sent.first?.address == Self.mail && sent.first?.state == .waiting)
        let digest = try #require(desk.digests.withLock { $0.first })
        #expect(digest.notices.map { $0.practice?.slug } == ["une-fiche"] && digest.frequency == .weekly)
        // Told by mail is not read.
        #expect(try world.perform(CountNotices(), by: .member(member)) == 1)
    }

    @Test(
        "It comes every week by default, every day or never by choice",
        arguments: [
            (DigestFrequency?.none, [1, 1, 2]), (.daily, [1, 2, 3]), (.never, [0, 0, 0]), (.weekly, [1, 1, 2]),
        ])
    func frequency(_ frequency: DigestFrequency?, _ expected: [Int]) throws {
        let (world, member) = try ready(.sqlite)
        if let frequency { try world.perform(ChooseDigest(frequency), by: .member(member)) }
        var counts: [Int] = []
        for (number, days) in [0, 1, 7].enumerated() {
            try work(world, at: 8, days: Int64(days))
            counts.append(try mails(world).count)
            try world.bring([Drafts.practice("autre\(number)", "Autre \(number)")])
        }
        #expect(counts == expected)
    }

    @Test("Nothing leaves for what was read, for a wrong address, for a closed account, for fiction")
    func nobody() throws {
        let (read, reader) = try ready(.sqlite)
        try work(read, at: 5)
        try read.perform(MarkNotices(), by: .member(reader))
        try work(read, at: 8)
        #expect(try mails(read).isEmpty)

        let (lost, member) = try ready(.sqlite)
        try lost.database.write { connection in
            var choice = MailChoice()
            choice.unreachable = Self.mail
            try MailChoiceStore(connection).set(choice, of: member.id)
        }
        try work(lost, at: 8)
        #expect(try mails(lost).isEmpty)

        let (closed, gone) = try ready(.sqlite)
        try work(closed, at: 5)
        try closed.database.write { try MemberStore($0).set(.closed, of: gone.id, at: closed.world.now()) }
        try work(closed, at: 8)
        #expect(try mails(closed).isEmpty)

        let (fiction, _) = try ready(.sqlite, isDemo: true)
        try work(fiction, at: 8)
        #expect(try mails(fiction).isEmpty)
    }

    @Test("What was hidden meanwhile is not told", arguments: Engine.allCases)
    func hidden(_ engine: Engine) throws {
        let (world, _) = try ready(engine)
        try work(world, at: 5)
        try world.place("une-fiche", rung: .me)
        try work(world, at: 8)
        #expect(try mails(world).isEmpty)
    }

    @Test("Its link ends the mails, and only the hash of it is stored", arguments: Engine.allCases)
    func stops(_ engine: Engine) throws {
        let (world, member) = try ready(engine)
        try work(world, at: 8)
        let key = try #require(desk.digests.withLock { $0.first }).key
        try world.database.write { connection in
            let id = try MessageStore(connection).recent(limit: 1).first?.id ?? 0
            try MessageStore(connection).finish(id, .sent, at: world.world.now())
        }
        #expect(try !DatabaseContent(of: world.database).holds(key))
        try world.perform(Unsubscribe(key: key, isAsking: true), by: .anyone)
        #expect(try world.perform(ListFollows(), by: .member(member)).frequency == .weekly)
        try world.perform(Unsubscribe(key: key), by: .anyone)
        try world.perform(Unsubscribe(key: key), by: .anyone)
        #expect(try world.perform(ListFollows(), by: .member(member)).frequency == .never)
        #expect(throws: Refusal.notFound) { try world.perform(Unsubscribe(key: "autre"), by: .anyone) }
        #expect(try world.audit(.unsubscribe).allSatisfy { $0.viewer == "anyone" && $0.object == member.id })
    }
}
