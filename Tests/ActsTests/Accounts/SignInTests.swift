import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct SignInTests {
    private let device = Device(userAgent: "Firefox Linux")

    private func signIn(
        _ world: TestWorld, _ mail: String, _ password: String = TestWorld.password, isLocal: Bool = false
    ) throws -> OpenedSession {
        try world.perform(SignIn(mail: mail, password: password, device: device, isLocal: isLocal), by: .anyone)
    }

    @Test(arguments: Engine.allCases) func `the right password opens a session that is recognised`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let person = try world.person(roles: [.coordinator])
        let opened = try signIn(world, "  CAMILLE@essai.example ")
        #expect(opened.isWhole && opened.member == person.id)
        let found = try #require(try world.world.recognise(opened.token, isLocal: false))
        #expect(found.member.id == person.id && found.member.isConfirmed && !found.lacksSecondFactor)
        #expect(found.session.device == "Firefox, Linux" && found.member.holds(.coordinator))
        let content = try DatabaseContent(of: world.database)
        #expect(!content.holds(opened.token) && !content.holds(TestWorld.password))
        let line = try #require(try world.audit(.signIn).first)
        #expect(line.viewer == "anyone" && line.object == person.id && line.detail == "password")
    }

    @Test(arguments: Engine.allCases) func `every failure is the same one, and leaves nothing behind`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try _ = world.person()
        try _ = world.person("invitee@essai.example", state: .invited)
        try _ = world.person("fermee@essai.example", state: .closed)
        try _ = world.person("sans@essai.example", password: nil)
        try _ = world.person("demo@aubrelle.example", isDemo: true)
        let before = try DatabaseContent(of: world.database)
        for (mail, password) in [
            ("camille@essai.example", "quatre chevaux jaunes"), ("personne@essai.example", TestWorld.password),
            ("invitee@essai.example", TestWorld.password), ("fermee@essai.example", TestWorld.password),
            ("sans@essai.example", TestWorld.password), ("demo@aubrelle.example", TestWorld.password),
            ("", ""), ("pas une adresse", TestWorld.password), ("camille@essai.example", ""),
            ("camille@essai.example", TestWorld.password + " "),
        ] {
            #expect(throws: Refusal.account(.wrongCredentials)) { try signIn(world, mail, password) }
        }
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test func `people of the demonstration sign in on the machine itself only`() throws {
        let world = try TestWorld(.sqlite)
        try _ = world.person("demo@aubrelle.example", isDemo: true, roles: [.administrator])
        let opened = try signIn(world, "demo@aubrelle.example", isLocal: true)
        let found = try #require(try world.world.recognise(opened.token, isLocal: true))
        #expect(found.member.holds(.administrator) && !found.lacksSecondFactor)
        #expect(try world.world.recognise(opened.token, isLocal: false) == nil)
    }

    /// The time of an answer is the time of this work: as much for an unknown address as for a known one.
    @Test func `the slow work is the same for every address, known or not`() throws {
        let world = try TestWorld(.sqlite)
        try _ = world.person()
        try _ = world.person("fermee@essai.example", state: .closed)
        try _ = world.person("sans@essai.example", password: nil)
        let credentials = CountingCredentials(world.world.credentials)
        let counted = try World(
            database: world.database, files: world.files, journal: world.journal, credentials: credentials,
            ids: world.ids, now: { world.clock.now() })
        for mail in [
            "camille@essai.example", "personne@essai.example", "fermee@essai.example", "sans@essai.example", "x",
        ] {
            let before = credentials.counts
            #expect(throws: Refusal.account(.wrongCredentials)) {
                try SignIn(mail: mail, password: "faux mot de passe", device: device, isLocal: false)
                    .perform(by: .anyone, in: counted)
            }
            #expect(credentials.counts.matches - before.matches == 1 && credentials.counts.hashes == 0, "\(mail)")
        }
    }

    @Test(arguments: Engine.allCases) func `a password that was hashed with less work is hashed again`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let person = try world.person()
        let before = try world.database.read { try PasswordStore($0).claimed(person.id)?.hash }
        let stronger = try World(
            database: world.database, files: world.files, journal: world.journal,
            credentials: try TestCredentials.make(isCheap: false), ids: world.ids, now: { world.clock.now() })
        _ = try SignIn(mail: person.mail, password: TestWorld.password, device: device, isLocal: false)
            .perform(by: .anyone, in: stronger)
        let after = try world.database.read { try PasswordStore($0).claimed(person.id)?.hash }
        #expect(after != before && after?.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$") == true)
    }

    @Test func `one person is signed in with twenty browsers at most`() throws {
        let world = try TestWorld(.sqlite)
        let person = try world.person()
        let tokens = try (0..<25).map { _ in try signIn(world, person.mail).token }
        let open = try tokens.map { try world.viewer($0) != nil }
        #expect(open == (0..<25).map { $0 >= 5 })
    }

    @Test(arguments: Engine.allCases)
    func `a session ends when nobody uses it, when it is too old, and with its account`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let hour: Int64 = 3_600_000_000
        let start = world.clock.now()
        let (person, admin) = (try world.person(), try world.person("a@essai.example", roles: [.administrator]))
        let (one, two) = (try signIn(world, person.mail).token, try signIn(world, admin.mail).token)
        world.clock.set(start + 61 * hour / 60)
        #expect(try world.viewer(one) != nil && world.viewer(two) == nil)
        for step in stride(from: Int64(2), to: 24 * 31, by: 48) {
            world.clock.set(start + step * hour)
            #expect(try (world.viewer(one) != nil) == (step <= 24 * 30), "\(step)")
        }
        let again = try signIn(world, person.mail).token
        _ = try world.perform(CloseAccount(mail: person.mail, .close))
        #expect(try world.viewer(again) == nil)
        #expect(throws: Refusal.account(.wrongCredentials)) { try signIn(world, person.mail) }
    }

    @Test func `an administrator is signed in for twelve hours in all, however often they prove who they are`() throws {
        let world = try TestWorld(.sqlite)
        let (hour, start): (Int64, Int64) = (3_600_000_000, world.clock.now())
        let admin = try world.person("a@essai.example", roles: [.administrator])
        var token = try world.session(of: .member(Member(id: admin.id))).replacing("essaim_session=", with: "")
        for step in 1...12 {
            world.clock.set(start + Int64(step) * hour - 1_000_000)
            let found = try #require(try world.world.recognise(token, isLocal: false), "\(step)")
            token = try world.perform(
                ConfirmIdentity(.password(TestWorld.password), in: found.session), by: .member(found.member)
            ).token
        }
        world.clock.set(start + 12 * hour + 1_000_000)
        #expect(try world.viewer(token) == nil)
    }

    @Test(arguments: Engine.allCases) func `half a session waits ten minutes for its code`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let person = try world.person()
        try world.database.write { connection in
            let store = SecondFactorStore(connection)
            try store.propose("scelle", to: person.id)
            try store.confirm(person.id, at: 1)
        }
        let (half, start) = (try signIn(world, person.mail).token, world.clock.now())
        world.clock.set(start + 10 * 60_000_000 - 1_000_000)
        #expect(try world.world.half(half, isLocal: false) != nil)
        world.clock.set(start + 10 * 60_000_000 + 1_000_000)
        #expect(try world.world.half(half, isLocal: false) == nil)
    }

    @Test(arguments: Engine.allCases)
    func `what the operator does after a theft ends browsers, programs and the address of the news`(
        _ engine: Engine
    ) throws {
        for change in [CloseAccount.Change.endSessions, .close] {
            let world = try TestWorld(engine)
            let person = try world.person()
            let found = try #require(
                try world.world.recognise(try signIn(world, person.mail).token, isLocal: false))
            let secret = try world.perform(
                CreateToken(name: "essai", writes: true, days: 30), by: .member(found.member)
            ).secret
            let feed = try world.perform(OpenPrivateFeed(letters: TestLetters.letters), by: .member(found.member))
            #expect(try world.world.recognise(apiToken: secret, isLocal: false) != nil)
            #expect(try world.world.recognise(feed: feed, isLocal: false) != nil)
            _ = try world.perform(CloseAccount(mail: person.mail, change))
            if change == .close { _ = try world.perform(CloseAccount(mail: person.mail, .reopen)) }
            #expect(try world.database.read { try SessionStore($0).sessions(of: person.id) }.isEmpty)
            #expect(try world.world.recognise(apiToken: secret, isLocal: false) == nil)
            #expect(try world.world.recognise(feed: feed, isLocal: false) == nil)
        }
    }
}
