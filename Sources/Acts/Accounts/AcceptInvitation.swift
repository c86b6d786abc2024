package import Domain
internal import French
internal import SQL
internal import Storage

/// Opens an account that was prepared for somebody, and signs them in.
package struct AcceptInvitation: BusinessAct {
    package static let act = Act.acceptInvitation
    private let token: String
    private let identity: Identity
    private let password: String
    private let names: [String]
    private let device: Device

    /// - Parameters:
    ///   - password: empty for somebody who will sign in by links.
    ///   - names: of the site: worth nothing in a password.
    package init(token: String, identity: Identity, password: String, names: [String], device: Device) {
        self.token = token
        self.identity = identity
        self.password = password
        self.names = names
        self.device = device
    }

    /// - Throws: `Refusal.account` with `.linkOver`, `.nameMissing` or `.password`.
    package func perform(by viewer: Viewer, in world: World) throws -> OpenedSession {
        try requireInstance(viewer)
        let hash = world.credentials.digest(of: token)
        let account = try invited(hash, in: world)
        if identity.name.isEmpty { throw Refusal.account(.nameMissing) }
        let proof =
            password.isEmpty
            ? nil : try NewPassword(password, of: account, names: names + [identity.name]).hashed(in: world)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard try work.links.use(hash: hash, at: work.now),
                try work.members.account(account.id)?.state == .invited
            else { throw Refusal.account(.linkOver) }
            try work.members.set(.active, of: account.id, at: work.now)
            try work.members.setIdentity(
                account.id, name: identity.name, sortKey: French.sortKey(identity.name),
                language: identity.language, at: work.now)
            if let proof { try work.passwords.set(proof, of: account.id, at: work.now) }
            try work.links.endAll(of: account.id, at: work.now)
            try work.record(Self.act, kind: "member", object: account.id, detail: proof == nil ? "link" : "password")
            return try work.openSession(of: account.id, isWhole: true, isStrong: false, device: device.text)
        }
    }

    private func invited(_ hash: String, in world: World) throws -> Account {
        let found = try world.database.read { connection in
            try LinkStore(connection).link(hash: hash, at: world.now()).flatMap { link in
                link.kind == .invitation ? try MemberStore(connection).account(link.member) : nil
            }
        }
        guard let found, found.state == .invited else { throw Refusal.account(.linkOver) }
        return found
    }
}
