package import Acts
package import Domain
internal import French
internal import SQL
internal import Storage
internal import Synchronization

/// Somebody with an account, for a test.
package struct TestPerson: Sendable {
    package let id: Int64
    package let mail: String
}

extension TestWorld {
    package static let password = "quatre chevaux mauves"

    /// An account that is open, with a password.
    package func person(
        _ mail: String = "camille@essai.example", state: Account.State = .active, isDemo: Bool = false,
        password: String? = TestWorld.password, roles: [Role] = []
    ) throws -> TestPerson {
        let id = ids.next()
        let hash = try password.map { try world.credentials.hash(password: $0) }
        try database.write { connection in
            let account = Account(
                id: id, name: "Camille Essai", mail: mail, state: state, language: "fr", isDemo: isDemo,
                createdAt: self.world.now(), version: 1)
            try MemberStore(connection).insert(account, sortKey: French.sortKey(account.name))
            if let hash { try PasswordStore(connection).set(hash, of: id, at: self.world.now()) }
            for role in roles {
                guard let grant = Grant(role, .instance) else { continue }
                try GrantStore(connection).insert(grant, id: self.ids.next(), to: id, by: "operator", at: 1)
            }
        }
        return TestPerson(id: id, mail: mail)
    }

    /// The mails of the outbox, the oldest first.
    package func mails() throws -> [StoredMessage] {
        try database.read { Array(try MessageStore($0).recent(limit: 1_000).reversed()) }
    }

    /// Whoever signed in with the token, as the next request finds them.
    package func viewer(_ token: String) throws -> Viewer? {
        try world.recognise(token, isLocal: false).map { .member($0.member) }
    }

    package func session(_ token: String) throws -> Session? {
        try world.half(token, isLocal: false)?.session
    }
}

/// Mails whose text is the link itself, so that a test can follow it.
package enum TestLetters {
    package static let letters = AccountLetters(
        link: { kind, token, account in Letter(.signInLink, subject: "\(kind) \(account.id)", body: token) },
        news: { news, account in Letter(.security, subject: "\(news) \(account.id)", body: "\(news)") })
}

/// Credentials that count the slow work they are asked for.
package final class CountingCredentials: Credentials {
    private let inner: any Credentials
    private let slow = Mutex<(matches: Int, hashes: Int)>((0, 0))

    package init(_ inner: any Credentials) { self.inner = inner }

    package var counts: (matches: Int, hashes: Int) { slow.withLock { $0 } }

    package func newToken() -> String { inner.newToken() }
    package func digest(of token: String) -> String { inner.digest(of: token) }
    package func hash(password: String) throws -> String {
        slow.withLock { $0.hashes += 1 }
        return try inner.hash(password: password)
    }
    package func matches(_ password: String, hash: String?) -> Bool {
        slow.withLock { $0.matches += 1 }
        return inner.matches(password, hash: hash)
    }
    package func isOld(hash: String) -> Bool { inner.isOld(hash: hash) }
    package func newSecret() -> [UInt8] { inner.newSecret() }
    package func code(of secret: [UInt8], step: Int64) -> String { inner.code(of: secret, step: step) }
    package func seal(_ bytes: [UInt8]) -> String { inner.seal(bytes) }
    package func open(_ sealed: String) -> [UInt8]? { inner.open(sealed) }
    package func areEqual(_ left: String, _ right: String) -> Bool { inner.areEqual(left, right) }
    package func keyedDigest(of text: String, for label: String) -> String {
        inner.keyedDigest(of: text, for: label)
    }
    package func sha256(_ write: ((_ piece: [UInt8]) -> Void) throws -> Void) rethrows -> String {
        try inner.sha256(write)
    }
}
