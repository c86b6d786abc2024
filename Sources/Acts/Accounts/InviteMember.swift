package import Domain
internal import French
internal import SQL
internal import Storage

/// Lets somebody in: an account that waits for its person, and a link that works once. An administrator invites anybody,
/// the coordinator of a body its own people. Asked again for somebody who has not come yet, a new link ends the old one.
package struct InviteMember: BusinessAct {
    package struct Outcome: Sendable {
        package let member: Int64
        /// What stands behind "/lien/": shown once to whoever invites, where no mail leaves.
        package let token: String
    }

    package static let act = Act.inviteMember
    private let name: String
    private let mail: String
    private let language: String
    private let body: String?
    private let letters: AccountLetters

    /// - Parameters:
    ///   - body: address of the body that the person belongs to; needed when a coordinator invites.
    package init(name: String, mail: String, language: String, body: String? = nil, letters: AccountLetters) {
        self.name = name
        self.mail = mail
        self.language = language
        self.body = body
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.members(.nameMissing)`, `.badMail` or `.mailTaken`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let body = try allowedBody(transaction)
            let account = try NewAccount(name: name, mail: mail, language: language).open(transaction)
            if let body { try BodyStore(connection).join(account.id, body, at: transaction.now) }
            let token = try transaction.invite(account, letters)
            try transaction.record(
                Self.act, kind: "member", object: account.id, detail: body.map { "invited to body \($0)" } ?? "invited")
            return Outcome(member: account.id, token: token)
        }
    }

    private func allowedBody(_ transaction: Transaction) throws -> Int64? {
        guard let body else {
            try transaction.viewer.require(Self.act, on: .instance)
            return nil
        }
        return try CoordinatedBody(body, transaction).body.id
    }
}

/// An account that nobody has opened yet.
struct NewAccount {
    private static let limit = 200
    let name: String
    let mail: String
    let language: String

    /// The account of before, when it was invited already.
    func open(_ transaction: Transaction) throws -> Account {
        let text = String(name.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(Self.limit))
        if text.isEmpty { throw Refusal.members(.nameMissing) }
        guard let address = MailAddress(mail) else { throw Refusal.members(.badMail) }
        let members = MemberStore(transaction.connection)
        if let known = try members.account(mail: address) {
            guard known.state == .invited else { throw Refusal.members(.mailTaken) }
            return known
        }
        let account = Account(
            id: transaction.world.ids.next(), name: text, mail: address.text, state: .invited,
            language: language == "en" ? "en" : "fr", isDemo: false, createdAt: transaction.now, version: 1)
        try members.insert(account, sortKey: French.sortKey(text))
        return account
    }
}
