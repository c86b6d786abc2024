package import Domain
internal import SQL
internal import Storage

/// Sends a link to the address of an account: to sign in, or to open the account when it never was.
package struct AskLink: BusinessAct {
    package static let act = Act.askLink
    private let mail: String
    private let destination: String?
    private let letters: AccountLetters

    /// - Parameter destination: the path of the page to go back to.
    package init(mail: String, destination: String? = nil, letters: AccountLetters) {
        self.mail = mail
        self.destination = destination
        self.letters = letters
    }

    /// Nothing tells whether there is such an account: whoever asks must not wait for this either.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        guard let address = MailAddress(mail),
            let account = try world.database.read({ try MemberStore($0).account(mail: address) }),
            let kind = Self.kind(for: account)
        else { return }
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            // An invitation takes the place of the one before; links to sign in may cross on their way.
            if kind == .invitation { try work.links.endAll(of: account.id, kind, at: work.now) }
            let token = try work.issue(kind, to: account.id, detail: kind == .signIn ? destination : nil)
            try work.send(letters.link(kind, token, account), to: account)
            try work.record(Self.act, kind: "member", object: account.id, detail: kind.rawValue)
        }
    }

    private static func kind(for account: Account) -> OneTimeLink.Kind? {
        if account.isDemo { return nil }
        return switch account.state {
        case .active: .signIn
        case .invited: .invitation
        case .closed, .erased: nil
        }
    }
}
