package import Domain
internal import French
internal import SQL
internal import Storage

/// Opens an account that was prepared for somebody, and signs them in.
package struct AcceptInvitation: BusinessAct {
    /// What will let them in again.
    package enum Proof: Sendable {
        /// Empty for somebody who will sign in by links; `names` of the site are worth nothing in it.
        case password(String, names: [String])
        /// A provider's identity, with what the provider asks for back at the end.
        case provider(ForeignIdentity, token: String)
    }

    package static let act = Act.acceptInvitation
    private let token: String
    private let identity: Identity
    private let proof: Proof
    private let device: Device

    package init(token: String, identity: Identity, by proof: Proof, device: Device) {
        self.token = token
        self.identity = identity
        self.proof = proof
        self.device = device
    }

    /// - Parameters:
    ///   - password: empty for somebody who will sign in by links.
    ///   - names: of the site: worth nothing in a password.
    package init(token: String, identity: Identity, password: String, names: [String], device: Device) {
        self.init(token: token, identity: identity, by: .password(password, names: names), device: device)
    }

    /// - Throws: `Refusal.account` with `.linkOver`, `.nameMissing`, `.password` or `.identityTaken`.
    package func perform(by viewer: Viewer, in world: World) throws -> OpenedSession {
        try requireInstance(viewer)
        let hash = world.credentials.digest(of: token)
        let account = try invited(hash, in: world)
        if identity.name.isEmpty { throw Refusal.account(.nameMissing) }
        let password = try hashed(for: account, in: world)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard try work.links.use(hash: hash, at: work.now),
                try work.members.account(account.id)?.state == .invited
            else { throw Refusal.account(.linkOver) }
            try work.members.set(.active, of: account.id, at: work.now)
            try work.members.setIdentity(
                account.id, name: identity.name, sortKey: French.sortKey(identity.name),
                language: identity.language, at: work.now)
            try work.links.endAll(of: account.id, at: work.now)
            return try open(account.id, password, work)
        }
    }

    private func open(_ member: Int64, _ password: String?, _ work: Transaction) throws -> OpenedSession {
        var providerToken: String?
        var detail = "link"
        if case .provider(let foreign, let token) = proof {
            try work.attach(foreign, to: member)
            providerToken = token
            detail = "provider"
        }
        if let password {
            try work.passwords.set(password, of: member, at: work.now)
            detail = "password"
        }
        try work.record(Self.act, kind: "member", object: member, detail: detail)
        return try work.openSession(
            of: member, isWhole: true, isStrong: false, device: device.text, providerToken: providerToken)
    }

    /// Hashed outside any transaction.
    private func hashed(for account: Account, in world: World) throws -> String? {
        guard case .password(let password, let names) = proof, !password.isEmpty else { return nil }
        return try NewPassword(password, of: account, names: names + [identity.name]).hashed(in: world)
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
