import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct AccountErasureTests {
    private static func rows(_ table: String, of member: Int64, in world: TestWorld) throws -> Int {
        try world.database.read { connection in
            try connection.first(
                "SELECT COUNT(*) FROM \(fragment: SQL(unsafe: table)) WHERE member = \(member)"
            ) { try $0.int(0) } ?? 0
        }
    }

    /// A password, a second factor, codes, a link and a request of somebody.
    private func furnish(_ member: Member, in world: TestWorld) throws {
        let account = try #require(try world.account(member.id))
        _ = try world.session(of: .member(member))
        try world.database.write { connection in
            try connection.execute("INSERT INTO password (member, hash, set_at) VALUES (\(member.id), 'x', 1)")
            try connection.execute("INSERT INTO second_factor (member, secret) VALUES (\(member.id), 'x')")
            try connection.execute("INSERT INTO recovery_code (member, hash) VALUES (\(member.id), 'x')")
            try connection.execute(
                """
                INSERT INTO identity (id, member, issuer, subject, created_at, used_at)
                VALUES (\(world.ids.next()), \(member.id), 'https://essai.example', \("s\(member.id)"), 1, 1)
                """)
            try connection.execute(
                """
                INSERT INTO one_time_link (hash, kind, member, created_at, until)
                VALUES (\("l\(member.id)"), 'sign-in', \(member.id), 1, 2)
                """)
            try connection.execute(
                """
                INSERT INTO account_request (id, name, mail, mail_key, reason, language, state, created_at)
                VALUES (\(world.ids.next()), 'Demande', \(account.mail), \(account.mail), 'Une raison', 'fr', 'accepted', 1)
                """)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nothing of the person is left but a number, and the log tells the act`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let member = try world.member([Grant(.editor, .instance)])
        let other = try world.member()
        try furnish(member, in: world)
        let before = try #require(try world.account(member.id))
        try world.perform(EraseAccount(member.id), by: .member(member))
        let after = try #require(try world.account(member.id))
        #expect(after.state == .erased && after.mail == nil && after.name != before.name)
        for table in [
            "password", "second_factor", "recovery_code", "session", "one_time_link", "identity", "membership",
        ] {
            #expect(try Self.rows(table, of: member.id, in: world) == 0, "\(table)")
        }
        let content = String(describing: try DatabaseContent(of: world.database))
        #expect(!content.contains(before.name) && !content.contains("\(member.id)@") && !content.contains("Une raison"))
        #expect(try world.database.read { try MemberStore($0).member(member.id, isConfirmed: true) }.grants.isEmpty)
        #expect(try world.account(other.id)?.state == .active)
        #expect(try world.audit(.eraseAccount).map(\.viewer) == ["member:\(member.id)"])
        #expect(try world.journal.all().map(\.kind) == ["member"])
        #expect(throws: Refusal.notFound) { try world.perform(EraseAccount(member.id)) }
    }

    @Test func `nobody erases the account of another, nor without saying again who they are`() throws {
        let world = try TestWorld(.sqlite)
        let member = try world.member()
        let other = try world.member([Grant(.administrator, .instance)])
        #expect(throws: Refusal.forbidden(.eraseAccount)) {
            try world.perform(EraseAccount(member.id), by: .member(other))
        }
        #expect(throws: Refusal.forbidden(.eraseAccount)) { try world.perform(EraseAccount(member.id), by: .anyone) }
        let unconfirmed = try world.member(isConfirmed: false)
        #expect(throws: Refusal.confirmationNeeded) {
            try world.perform(EraseAccount(unconfirmed.id), by: .member(unconfirmed))
        }
        #expect(throws: Refusal.members(.lastAdministrator)) {
            try world.perform(EraseAccount(other.id), by: .member(other))
        }
        #expect(try world.journal.all().isEmpty)
        #expect(try world.account(member.id)?.state == .active)
        _ = try world.member([Grant(.administrator, .instance)])
        try world.perform(EraseAccount(other.id), by: .member(other))
        #expect(try world.account(other.id)?.state == .erased)
    }

    @Test func `an account erased since a backup is erased again by its restore`() throws {
        let instance = try BackupInstance()
        let (backup, id) = try instance.withWorld { world in
            let id = world.ids.next()
            try world.database.write { connection in
                try MemberStore(connection).insert(
                    Account(
                        id: id, name: "Compte", mail: "un@exemple.example", state: .active, language: "fr",
                        isDemo: false, createdAt: 1, version: 1), sortKey: "compte")
            }
            let backup = try instance.backup(world)
            try EraseAccount(id).perform(by: .instanceOperator, in: world)
            return (backup.folder, id)
        }
        _ = try instance.restore(backup, replaces: true)
        try instance.withWorld { world in
            let account = try world.database.read { try MemberStore($0).account(id) }
            #expect(account?.state == .erased && account?.mail == nil)
        }
    }
}
