import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Accounts opened by the word of a provider of identities.
@Suite struct IdentityActsTests {
    private static let issuer = "https://fournisseur.example"
    private let device = Device(userAgent: "Firefox Linux")
    private let letters = TestLetters.letters

    private func identity(
        _ world: TestWorld, _ subject: String = "sujet-1", mail: String? = nil, isVerified: Bool? = true,
        age: Int64? = 0
    ) -> ForeignIdentity {
        ForeignIdentity(
            issuer: Self.issuer, subject: subject, mail: mail.flatMap(MailAddress.init), isMailVerified: isVerified,
            provedAt: age.map { world.clock.now() - $0 })
    }

    private func signIn(
        _ world: TestWorld, _ identity: ForeignIdentity, trustsMail: Bool = false, isLocal: Bool = false
    ) throws -> OpenedSession {
        try world.perform(
            SignInByIdentity(
                identity, token: "a.b.c", trustsMail: trustsMail, device: device, isLocal: isLocal, letters: letters),
            by: .anyone)
    }

    private func password(_ world: TestWorld, _ person: TestPerson) throws -> Recognised {
        let opened = try world.perform(
            SignIn(mail: person.mail, password: TestWorld.password, device: device, isLocal: true), by: .anyone)
        return try #require(try world.world.recognise(opened.token, isLocal: true))
    }

    private func attach(_ world: TestWorld, _ identity: ForeignIdentity, to person: TestPerson) throws {
        let found = try password(world, person)
        try world.perform(
            AttachIdentity(identity, in: found.session, letters: letters), by: .member(found.member))
    }

    private func attached(_ world: TestWorld, _ person: TestPerson) throws -> [AttachedIdentity] {
        try world.database.read { try IdentityStore($0).identities(of: person.id) }
    }

    @Test(arguments: Engine.allCases) func `an attached identity signs in, and the database holds but a digest of it`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let person = try world.person()
        try attach(world, identity(world, "sujet-tout-a-fait-reconnaissable"), to: person)
        #expect(try world.mails().last?.body == "identityAttached")
        let opened = try signIn(world, identity(world, "sujet-tout-a-fait-reconnaissable"))
        #expect(opened.isWhole && opened.member == person.id)
        #expect(try world.viewer(opened.token)?.member?.isConfirmed == true)
        let content = try DatabaseContent(of: world.database)
        #expect(!content.holds("sujet-tout-a-fait-reconnaissable") && !content.holds("a.b.c"))
        #expect(!content.holds(opened.token))
        let lines = try world.audit(.signIn)
        #expect(lines.first?.detail == "provider" && lines.first?.object == person.id)
        #expect(try attached(world, person).map(\.issuer) == [Self.issuer])
        let used = try #require(try attached(world, person).first)
        #expect(used.usedAt > used.createdAt)
    }

    @Test(arguments: Engine.allCases)
    func `every identity that lets nobody in gets the same answer, and leaves nothing`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        for (subject, mail) in [("fermee", "fermee@essai.example"), ("fictive", "demo@aubrelle.example")] {
            try attach(
                world, identity(world, subject),
                to: try world.person(mail, isDemo: subject == "fictive"))
        }
        try world.perform(CloseAccount(mail: "fermee@essai.example", .close))
        try _ = world.person("invitee@essai.example", state: .invited)
        try _ = world.person("camille@essai.example")
        let before = try DatabaseContent(of: world.database)
        for identity in [
            identity(world, "fermee"), identity(world, "fictive"), identity(world, "inconnu"),
            identity(world, "inconnu", mail: "camille@essai.example"),
            identity(world, "inconnu", mail: "invitee@essai.example"),
            ForeignIdentity(issuer: "https://autre.example", subject: "fictive"),
        ] {
            #expect(throws: Refusal.account(.identityUnknown)) { try signIn(world, identity) }
        }
        #expect(try DatabaseContent(of: world.database) == before)
        #expect(try signIn(world, identity(world, "fictive"), isLocal: true).isWhole)
    }

    @Test(arguments: Engine.allCases)
    func `a code is still asked of who has one, and a silent sign-in confirms nothing`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let person = try world.person()
        try attach(world, identity(world), to: person)
        for age in [nil, 3_600_000_000] as [Int64?] {
            let silent = try signIn(world, identity(world, age: age))
            #expect(try world.viewer(silent.token)?.member?.isConfirmed == false)
        }
        try world.database.write { connection in
            let store = SecondFactorStore(connection)
            try store.propose("scelle", to: person.id)
            try store.confirm(person.id, at: 1)
        }
        let half = try signIn(world, identity(world))
        #expect(!half.isWhole)
        #expect(try world.viewer(half.token) == nil)
    }

    // MARK: The address that the provider checked

    @Test(arguments: Engine.allCases)
    func `where it is trusted, the checked address opens the account that has it, once told`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let person = try world.person()
        let opened = try signIn(world, identity(world, mail: "CAMILLE@essai.example"), trustsMail: true)
        #expect(opened.member == person.id)
        #expect(try world.mails().map(\.body) == ["identityAttached"])
        #expect(try world.audit(.signIn).map(\.detail) == ["provider", "provider attached by its address"])
        // From now on the identity counts, whatever its address.
        #expect(try signIn(world, identity(world, mail: "autre@essai.example")).member == person.id)
        #expect(throws: Refusal.account(.identityUnknown)) {
            try signIn(world, identity(world, "un-autre", mail: person.mail), trustsMail: true)
        }
    }

    @Test func `an address opens no account of an administrator, with a second factor, closed, invited or fictional`()
        throws
    {
        let world = try TestWorld(.sqlite)
        try _ = world.person("admin@essai.example", roles: [.administrator])
        try _ = world.person("fermee@essai.example", state: .closed)
        try _ = world.person("invitee@essai.example", state: .invited)
        try _ = world.person("demo@aubrelle.example", isDemo: true)
        let careful = try world.person("double@essai.example")
        try _ = world.person("doute@essai.example")
        try world.database.write { connection in
            let store = SecondFactorStore(connection)
            try store.propose("scelle", to: careful.id)
            try store.confirm(careful.id, at: 1)
        }
        let before = try DatabaseContent(of: world.database)
        for mail in ["admin", "fermee", "invitee", "double"].map({ "\($0)@essai.example" }) + ["demo@aubrelle.example"]
        {
            #expect(throws: Refusal.account(.identityUnknown), "\(mail)") {
                try signIn(world, identity(world, mail: mail), trustsMail: true, isLocal: true)
            }
        }
        #expect(throws: Refusal.account(.identityUnknown)) {
            try signIn(world, identity(world, mail: "doute@essai.example", isVerified: false), trustsMail: true)
        }
        // Nobody said that it was checked.
        #expect(throws: Refusal.account(.identityUnknown)) {
            try signIn(world, identity(world, mail: "doute@essai.example", isVerified: nil), trustsMail: true)
        }
        #expect(try DatabaseContent(of: world.database) == before)
        #expect(
            try signIn(world, identity(world, mail: "doute@essai.example", isVerified: true), trustsMail: true).isWhole)
    }

    // MARK: One's own

    @Test(arguments: Engine.allCases)
    func `an identity belongs to one account, and an account has one of each provider`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let (person, other) = (try world.person(), try world.person("autre@essai.example"))
        try attach(world, identity(world), to: person)
        try attach(world, identity(world), to: person)
        #expect(try attached(world, person).count == 1)
        #expect(throws: Refusal.account(.identityTaken)) { try attach(world, identity(world), to: other) }
        #expect(throws: Refusal.account(.identityHeld)) { try attach(world, identity(world, "sujet-2"), to: person) }
        let found = try password(world, other)
        let third = AttachIdentity(identity(world, "sujet-3"), in: found.session, letters: letters)
        #expect(throws: Refusal.forbidden(.editOwnCredentials)) { try world.perform(third, by: .anyone) }
        world.clock.set(world.clock.now() + 16 * 60_000_000)
        #expect(throws: Refusal.confirmationNeeded) {
            try world.perform(third, by: .member(Member(id: found.member.id)))
        }
    }

    @Test(arguments: Engine.allCases) func `it is taken off unless nothing else would let the person in`(
        _ engine: Engine
    )
        throws
    {
        let world = try TestWorld(engine)
        let person = try world.person(password: nil)
        let opened = try signIn(world, identity(world, mail: person.mail), trustsMail: true)
        let found = try #require(try world.world.recognise(opened.token, isLocal: false))
        let id = try #require(try attached(world, person).first).id
        let other = try signIn(world, identity(world))
        func detach(_ id: Int64, canMail: Bool) throws {
            try world.perform(
                DetachIdentity(id, in: found.session, canMail: canMail, letters: letters), by: .member(found.member))
        }
        #expect(throws: Refusal.account(.lastWayIn)) { try detach(id, canMail: false) }
        #expect(throws: Refusal.notFound) { try detach(id + 1, canMail: true) }
        try detach(id, canMail: true)
        #expect(try attached(world, person).isEmpty && world.mails().last?.body == "identityDetached")
        #expect(try world.viewer(other.token) == nil && world.viewer(opened.token) != nil)
        #expect(throws: Refusal.account(.identityUnknown)) { try signIn(world, identity(world)) }
        // Nor does its address bring it back, until the person attaches it.
        #expect(throws: Refusal.account(.identityUnknown)) {
            try signIn(world, identity(world, mail: person.mail), trustsMail: true)
        }
        #expect(try world.audit(.editOwnCredentials).first?.detail == "provider detached")
        try world.perform(
            AttachIdentity(identity(world), in: found.session, letters: letters), by: .member(found.member))
        #expect(try signIn(world, identity(world)).member == person.id)
    }

    @Test func `the operator takes it off for good too, and the same name at another provider is another person`()
        throws
    {
        let world = try TestWorld(.sqlite)
        let person = try world.person()
        _ = try signIn(world, identity(world, mail: person.mail), trustsMail: true)
        let stranger = ForeignIdentity(
            issuer: "https://autre-fournisseur.example", subject: "sujet-1", provedAt: world.clock.now())
        #expect(throws: Refusal.account(.identityUnknown)) { try signIn(world, stranger) }
        _ = try world.perform(CloseAccount(mail: person.mail, .detach))
        #expect(throws: Refusal.account(.identityUnknown)) {
            try signIn(world, identity(world, mail: person.mail), trustsMail: true)
        }
    }

    @Test(arguments: Engine.allCases) func `attaching one signs the other browsers out`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let person = try world.person()
        let (before, here) = (try password(world, person), try password(world, person))
        try world.perform(
            AttachIdentity(identity(world), in: here.session, letters: letters), by: .member(here.member))
        let left = try world.database.read { try SessionStore($0).sessions(of: person.id) }
        #expect(left.map(\.id) == [here.session.id] && before.session.id != here.session.id)
    }

    @Test(arguments: Engine.allCases) func `a proof through the provider is of the same person, and new`(
        _ engine: Engine
    )
        throws
    {
        let world = try TestWorld(engine)
        let person = try world.person()
        let other = try world.person("autre@essai.example")
        try attach(world, identity(world), to: person)
        try attach(world, identity(world, "sujet-2"), to: other)
        let opened = try signIn(world, identity(world, age: 3_600_000_000))
        let found = try #require(try world.world.recognise(opened.token, isLocal: false))
        func confirm(_ identity: ForeignIdentity) throws -> OpenedSession {
            try world.perform(ConfirmByIdentity(identity, in: found.session), by: .member(found.member))
        }
        for wrong in [
            identity(world, "sujet-2"), identity(world, "inconnu"), identity(world, age: nil),
            identity(world, age: 16 * 60_000_000),
        ] {
            #expect(throws: Refusal.account(.identityOther)) { try confirm(wrong) }
        }
        let confirmed = try confirm(identity(world))
        #expect(try world.viewer(confirmed.token)?.member?.isConfirmed == true && world.viewer(opened.token) == nil)
        // The provider's token goes from session to session, sealed, and ends with the last.
        let session = try #require(try world.session(confirmed.token))
        #expect(try world.perform(SignOut(session), by: .member(found.member)) == "a.b.c")
        let left = try world.database.read { connection in
            try connection.query("SELECT COUNT(*) FROM session WHERE provider_token IS NOT NULL") { try $0.int(0) }
        }
        #expect(left == [0])
    }

    // MARK: Opening an account

    @Test(arguments: Engine.allCases) func `an invitation is accepted through the provider instead of a password`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let taken = try world.person()
        try attach(world, identity(world, "prise"), to: taken)
        let link = try world.perform(
            OpenAccount(
                identity: Identity(name: "Invitée", language: "fr"), mail: "invitee@essai.example", role: nil))
        func accept(_ subject: String) throws -> OpenedSession {
            try world.perform(
                AcceptInvitation(
                    token: link, identity: Identity(name: "Dominique", language: "en"),
                    by: .provider(identity(world, subject), token: "a.b.c"), device: device), by: .anyone)
        }
        #expect(throws: Refusal.account(.identityTaken)) { try accept("prise") }
        let opened = try accept("nouvelle")
        #expect(try signIn(world, identity(world, "nouvelle")).member == opened.member)
        #expect(try world.audit(.acceptInvitation).map(\.detail) == ["provider"])
        #expect(throws: Refusal.account(.linkOver)) { try accept("encore") }
        let stored = try world.database.read { try PasswordStore($0).claimed(opened.member) }
        #expect(stored?.hash == nil && stored?.account.name == "Dominique" && stored?.account.state == .active)
    }

    // MARK: Leaving

    @Test(arguments: Engine.allCases) func `it is told to its holder, listed and taken off by the operator, and erased`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let person = try world.person()
        try attach(world, identity(world), to: person)
        let viewer = Viewer.member(try password(world, person).member)
        #expect(try world.perform(ReadOwnData(), by: viewer).identities.map(\.issuer) == [Self.issuer])
        #expect(try world.perform(ReadOwnAccount(), by: viewer).identities.count == 1)
        #expect(try world.perform(ListAccounts()).map(\.hasIdentity) == [true])
        let opened = try signIn(world, identity(world))
        _ = try world.perform(CloseAccount(mail: person.mail, .detach))
        #expect(try attached(world, person).isEmpty && world.viewer(opened.token) == nil)
        try attach(world, identity(world), to: person)
        try world.perform(EraseAccount(person.id))
        #expect(try attached(world, person).isEmpty)
        #expect(throws: Refusal.account(.identityUnknown)) { try signIn(world, identity(world)) }
    }
}
