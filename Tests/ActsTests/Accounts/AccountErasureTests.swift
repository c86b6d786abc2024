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
            try connection.execute(
                """
                INSERT INTO account_request (id, name, mail, mail_key, reason, language, state, created_at)
                VALUES (\(world.ids.next()), 'Encore', \(account.mail), \(account.mail), 'Une raison', 'fr', 'waiting', 1)
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
        // What nobody could answer any more waits no more.
        let waiting = try world.database.read { connection in
            try connection.query("SELECT id FROM account_request WHERE state = 'waiting'") { try $0.integer(0) }
        }
        #expect(waiting.isEmpty)
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

    /// What was stolen, and ended since, must not open anything again because a copy knew it.
    @Test func `nothing that opened an account when the copy was made opens it after its restore`() throws {
        let instance = try BackupInstance()
        let backup = try instance.withWorld { world in
            let id = world.ids.next()
            try world.database.write { connection in
                try MemberStore(connection).insert(
                    Account(
                        id: id, name: "Compte", mail: "un@exemple.example", state: .active, language: "fr",
                        isDemo: false, createdAt: 1, version: 1), sortKey: "compte")
                try SessionStore(connection).insert(
                    Session(
                        id: world.ids.next(), member: id, isWhole: true, isStrong: true, device: "essai",
                        createdAt: world.now(), seenAt: world.now(), confirmedAt: world.now()),
                    hash: world.credentials.digest(of: "session"))
                try LinkStore(connection).insert(
                    OneTimeLink(
                        .signIn, member: id, detail: nil, createdAt: world.now(), until: world.now() + 3_600_000_000),
                    hash: world.credentials.digest(of: "lien"))
                try APITokenStore(connection).insert(
                    APIToken(
                        id: world.ids.next(), name: "essai", writes: true, createdAt: world.now(),
                        until: world.now() + 3_600_000_000, usedAt: nil),
                    of: id, hash: world.credentials.digest(of: APIToken.prefix + "jeton"))
                try PrivateFeedStore(connection).replace(
                    of: id, hash: world.credentials.digest(of: "flux"), at: world.now())
            }
            #expect(try Self.openings(world) == [true, true, true, true])
            return try instance.backup(world).folder
        }
        _ = try instance.restore(backup, replaces: true)
        let left = try instance.withWorld(Self.openings)
        #expect(left == [false, false, false, false])
    }

    /// Whether the session, the link, the token and the address of the copy open something.
    private static func openings(_ world: World) throws -> [Bool] {
        let link = try world.database.read {
            try LinkStore($0).link(hash: world.credentials.digest(of: "lien"), at: world.now())
        }
        return [
            try world.recognise("session", isLocal: false) != nil, link != nil,
            try world.recognise(apiToken: APIToken.prefix + "jeton", isLocal: false) != nil,
            try world.recognise(feed: "flux", isLocal: false) != nil,
        ]
    }
}
