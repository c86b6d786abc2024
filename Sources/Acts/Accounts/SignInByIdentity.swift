package import Domain
internal import SQL
internal import Storage

/// Opens a session for whom a provider of identities vouches for; half a session when a code is asked besides.
package struct SignInByIdentity: BusinessAct {
    package static let act = Act.signIn
    private let identity: ForeignIdentity
    private let token: String
    private let trustsMail: Bool
    private let device: Device
    private let isLocal: Bool
    private let letters: AccountLetters

    /// - Parameters:
    ///   - token: what the provider asks for back at the end.
    ///   - trustsMail: the first time, the address that the provider checked opens the account that has it.
    ///   - isLocal: the site is read on this machine only.
    package init(
        _ identity: ForeignIdentity, token: String, trustsMail: Bool, device: Device, isLocal: Bool,
        letters: AccountLetters
    ) {
        self.identity = identity
        self.token = token
        self.trustsMail = trustsMail
        self.device = device
        self.isLocal = isLocal
        self.letters = letters
    }

    /// - Throws: `Refusal.account(.identityUnknown)` for every reason: not attached, closed, invited, fictional.
    package func perform(by viewer: Viewer, in world: World) throws -> OpenedSession {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let attached = try work.attached(identity)
            guard let member = try attached?.member ?? adopted(work),
                let claimed = try work.passwords.claimed(member), claimed.account.maySignIn(isLocal: isLocal)
            else { throw Refusal.account(.identityUnknown) }
            if let attached { try work.identities.touch(attached.id, at: work.now) }
            try work.record(Self.act, kind: "member", object: member, detail: "provider")
            return try work.openSession(
                of: member, isWhole: !claimed.hasSecondFactor, isStrong: false, device: device.text,
                // Whom the provider let through without asking has proved nothing now.
                confirmedAt: min(identity.provedAt ?? 0, work.now), providerToken: token)
        }
    }

    /// The account that has the address the provider checked, from now on attached; never one that asks for more than an
    /// address: an administrator's, or one with a second factor; nor one that took an identity of this provider off.
    private func adopted(_ work: Transaction) throws -> Int64? {
        guard trustsMail, identity.isMailVerified == true, let mail = identity.mail,
            let claimed = try work.passwords.claimed(mail: mail), claimed.account.state == .active,
            !claimed.account.isDemo, !claimed.hasSecondFactor,
            try !isAdministrator(claimed.account.id, work),
            try work.identities.identities(of: claimed.account.id).allSatisfy({ $0.issuer != identity.issuer }),
            try !work.identities.wasEnded(issuer: identity.issuer, of: claimed.account.id)
        else { return nil }
        try work.attach(identity, to: claimed.account.id)
        try work.send(letters.news(.identityAttached, claimed.account), to: claimed.account)
        try work.record(
            .signIn, kind: "member", object: claimed.account.id, detail: "provider attached by its address")
        return claimed.account.id
    }

    private func isAdministrator(_ member: Int64, _ work: Transaction) throws -> Bool {
        try GrantStore(work.connection).grants(of: member).contains { $0.grant.role == .administrator }
    }
}
