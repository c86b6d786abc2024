import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct EliminationTests {
    private static let day: Int64 = 86_400_000_000

    private func counts(_ world: TestWorld) throws -> [RetentionRule.Code: Int] {
        let found = try world.perform(ListEliminations())
        return Dictionary(uniqueKeysWithValues: found.map { ($0.rule.code, $0.count) })
    }

    /// One of each thing with an age, in days.
    private func age(_ days: Int64, in world: TestWorld) throws {
        let then = world.clock.now() - days * Self.day
        let member = try world.member()
        let invited = try world.member(state: .invited)
        let token = try world.session(of: .member(member)).dropFirst("essaim_session=".count)
        try world.database.write { connection in
            try connection.execute("UPDATE member SET seen_at = \(then) WHERE id IN (\(member.id), \(invited.id))")
            let hash = world.world.credentials.digest(of: String(token))
            try connection.execute("UPDATE session SET seen_at = \(then) WHERE hash = \(hash)")
            try connection.execute(
                """
                INSERT INTO one_time_link (hash, kind, member, created_at, until)
                VALUES (\("l\(member.id)"), 'sign-in', \(member.id), \(then), \(then))
                """)
            try connection.execute(
                """
                INSERT INTO account_request (id, name, mail, mail_key, reason, language, state, created_at, decided_at)
                VALUES (\(world.ids.next()), 'Demande', 'd@exemple.example', 'd@exemple.example', 'Une raison', 'fr',
                    'declined', \(then), \(then))
                """)
            let id = (max(0, then / 1_000 - 1_767_225_600_000) << 22) | (9 << 14) | 1
            try LogStore(connection).audit(
                AuditLine(
                    id: id, at: then, viewer: "operator", act: "backup", objectKind: "instance", object: nil,
                    detail: "ancien"))
        }
    }

    @Test(arguments: Engine.allCases)
    func `each rule finds what is older than it says, and nothing younger`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        // Identifiers begin in 2026: the log of five years can only be looked at from there on.
        world.clock.set(1_767_225_600_000_000 + 6 * 365 * Self.day)
        for rule in RetentionRule.all { #expect(try counts(world)[rule.code] == 0) }
        try age(29, in: world)
        #expect(try counts(world).values.allSatisfy { $0 == 0 })
        try age(31, in: world)
        #expect(try counts(world)[.session] == 1 && counts(world)[.link] == 1 && counts(world)[.invitation] == 0)
        try age(5 * 365 + 1, in: world)
        #expect(
            try counts(world) == [
                .session: 2, .link: 2, .request: 1, .invitation: 1, .account: 1, .audit: 1, .reportContact: 0,
                .report: 0, .reportOpen: 0, .agreement: 0, .inquiry: 0, .inquiryOpen: 0, .inquiryContact: 0,
                .adoptionMessage: 0, .prizeReading: 0, .event: 0, .surveyContact: 0,
            ])
    }

    @Test(arguments: Engine.allCases)
    func `the daily purge destroys technical traces and leaves what asks for a visa`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        world.clock.set(1_767_225_600_000_000 + 6 * 365 * Self.day)
        try age(5 * 365 + 1, in: world)
        let runner = JobRunner(world: world.world, kinds: [PurgeJob()], daily: [PurgeJob.name], owner: "un")
        while try runner.runNext() {}
        #expect(
            try counts(world) == [
                .session: 0, .link: 0, .request: 0, .invitation: 0, .account: 1, .audit: 1, .reportContact: 0,
                .report: 0, .reportOpen: 0, .agreement: 0, .inquiry: 0, .inquiryOpen: 0, .inquiryContact: 0,
                .adoptionMessage: 0, .prizeReading: 0, .event: 0, .surveyContact: 0,
            ])
        let content = String(describing: try DatabaseContent(of: world.database))
        #expect(!content.contains("Une raison") && !content.contains("d@exemple.example"))
        #expect(try world.journal.all().map(\.kind) == ["member"])
    }

    @Test func `an elimination needs the reference of its visa, and the log keeps it`() throws {
        let world = try TestWorld(.sqlite)
        world.clock.set(1_767_225_600_000_000 + 6 * 365 * Self.day)
        try age(5 * 365 + 1, in: world)
        #expect(throws: Refusal.reasonMissing) { try world.perform(Eliminate(.audit, visa: " ")) }
        let member = try world.member([Grant(.administrator, .instance)])
        #expect(throws: Refusal.forbidden(.eliminate)) {
            try world.perform(Eliminate(.audit, visa: "AD 2032-14"), by: .member(member))
        }
        #expect(try world.perform(Eliminate(.audit, visa: "AD 2032-14")) == 1)
        #expect(try world.perform(Eliminate(.account, visa: "AD 2032-15")) == 1)
        #expect(try counts(world)[.audit] == 0 && counts(world)[.account] == 0)
        #expect(
            try world.audit(.eliminate).map(\.detail) == [
                "account 1, visa: AD 2032-15", "audit 1, visa: AD 2032-14",
            ])
    }
}
