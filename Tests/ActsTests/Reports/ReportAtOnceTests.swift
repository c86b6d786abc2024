import Acts
import Domain
import Glibc
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

/// Two people act on the same report at the same moment: one of them does, the other is told.
@Suite struct ReportAtOnceTests {
    private static let letters = ReportActs.letters

    private struct Made {
        let world: TestWorld
        let token: String
        let report: Report
        let slug: String
        let editor: Viewer

        /// Does `act` in another process while a transaction that did `first` is about to be kept.
        func meanwhile(
            _ first: @escaping @Sendable (any Connection) throws -> Void,
            _ act: @escaping @Sendable (World) throws -> Void
        ) throws -> (any Error)? {
            let other = try world.anotherProcess()
            defer { other.database.close() }
            let hasBegun = Mutex(false)
            let fault = Mutex<(any Error)?>(nil)
            let database = world.database
            onThreads(2) { number in
                do {
                    if number == 0 {
                        try database.write { connection in
                            try first(connection)
                            hasBegun.withLock { $0 = true }
                            // Long enough for the other one to be on its way; whatever it does, the end is the same.
                            usleep(400_000)
                        }
                    } else {
                        while !hasBegun.withLock({ $0 }) { usleep(1_000) }
                        try act(other)
                    }
                } catch {
                    fault.withLock { $0 = error }
                }
            }
            return fault.withLock { $0 }
        }
    }

    private func made(_ engine: Engine, by author: Viewer? = nil, in other: TestWorld? = nil) throws -> Made {
        let world = try other ?? TestWorld(engine)
        let editor = try world.somebody("Comité", [Grant(.editor, .territory(try world.place("ain")))])
        let token = world.world.credentials.newToken()
        var entry = ReportActs.entry()
        entry.contact = "une@maison.example"
        let report = try world.perform(
            MakeKnown(entry, token: token, language: "fr", letters: Self.letters), by: author ?? .anyone
        ).report
        return Made(
            world: world, token: token, report: report, slug: try world.slug(of: report.practice), editor: editor)
    }

    @Test(arguments: Engine.allCases, ["read", "ask", "take", "decline"])
    func `a decision against one that is about to be kept is refused, and changes nothing`(
        _ engine: Engine, _ name: String
    ) throws {
        let made = try made(engine)
        let decisions: [String: DecideReport.Decision] = [
            "read": .read, "ask": .ask("Depuis quand ?"), "take": .take, "decline": .decline(reason: "motif"),
        ]
        let decision = try #require(decisions[name])
        let (id, editor, slug) = (made.report.id, made.editor, made.slug)
        let fault = try made.meanwhile(
            { connection in
                _ = try ReportStore(connection).set(
                    .declined, of: id, from: Report.State.open, reason: "premier", at: 1)
            },
            { world in
                try DecideReport(slug: slug, decision, letters: Self.letters).perform(by: editor, in: world)
            })
        #expect(fault as? Refusal == .report(.answeredAlready))
        let after = try made.world.database.read { try ReportStore($0).find(id) }
        #expect(after?.state == .declined && after?.reason == "premier")
        let state = try made.world.database.read { try PracticeStore($0).find(made.report.practice)?.state }
        #expect(try state == .reported && made.world.mails().count == 1 && made.world.audit(.decideReport).isEmpty)
        #expect(try made.world.database.read { try ReportStore($0).messages(of: id) }.isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `what was taken back a moment before is not removed again, nor the other way round`(_ engine: Engine) throws {
        for state in [Report.State.takenBack, .removed] {
            let made = try made(engine)
            let (id, editor, slug, token) = (made.report.id, made.editor, made.slug, made.token)
            let fault = try made.meanwhile(
                { connection in
                    _ = try ReportStore(connection).set(state, of: id, from: Report.State.standing, at: 1)
                },
                { world in
                    if state == .takenBack {
                        try RemoveReport(slug: slug, .danger(.emergency), letters: Self.letters)
                            .perform(by: editor, in: world)
                    } else {
                        try TakeBackReport(token: token).perform(by: .anyone, in: world)
                    }
                })
            #expect(fault as? Refusal == .report(.answeredAlready))
            #expect(try made.world.database.read { try ReportStore($0).find(id) }?.state == state)
            #expect(try made.world.journal.all().isEmpty, "a refused act leaves no line that a restore would follow")
        }
    }

    @Test func `a sheet that is published at that moment is not taken back, and no line of the journal asks it`() throws
    {
        let made = try made(.sqlite)
        let (practice, token) = (made.report.practice, made.token)
        let fault = try made.meanwhile(
            { connection in
                try PracticeStore(connection).set(.published, of: practice, at: 1)
            }, { world in try TakeBackReport(token: token).perform(by: .anyone, in: world) })
        #expect(fault as? Refusal == .report(.tooLate))
        #expect(try made.world.journal.all().isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `what an editor takes while its writer erases their account is not erased: its withdrawal is asked`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let author = try world.somebody("Autrice")
        let made = try made(engine, by: author, in: world)
        let (id, member) = (made.report.id, author.member?.id ?? 0)
        let fault = try made.meanwhile(
            { connection in
                _ = try ReportStore(connection).set(.taken, of: id, from: Report.State.open, at: 1)
            },
            { world in
                try EraseAccount(member, contributions: .withdrawn).perform(by: .instanceOperator, in: world)
            })
        #expect(fault == nil)
        let after = try #require(try world.database.read { try ReportStore($0).find(id) })
        #expect(after.state == .taken && after.asksWithdrawal && after.member == nil)
        #expect(try world.journal.all().map(\.kind) == ["report-withdrawal", "member"])
    }

    @Test(arguments: Engine.allCases)
    func `one form that comes several times at once makes one report, and each press gets its link`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let worlds = try (2...5).map { try world.anotherProcess(node: $0) }
        defer { for world in worlds { world.database.close() } }
        for round in 0..<5 {
            let outcomes = Mutex<[Result<MakeKnown.Outcome, any Error>]>([])
            onThreads(worlds.count) { number in
                let outcome = Result {
                    try MakeKnown(ReportActs.entry(), token: "jeton-\(round)", language: "fr", letters: Self.letters)
                        .perform(by: .anyone, in: worlds[number])
                }
                outcomes.withLock { $0.append(outcome) }
            }
            let made = try outcomes.withLock { $0 }.map { try $0.get() }
            #expect(Set(made.map(\.report.id)).count == 1 && made.filter(\.isNew).count == 1)
        }
        #expect(try world.audit(.reportPractice).count == 5)
    }
}
