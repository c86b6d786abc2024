internal import Domain
internal import Storage

/// Providers' identities, and who they let in.
extension Transaction {
    var identities: IdentityStore { IdentityStore(connection) }

    /// The identity as it was attached to an account; nil for one that nobody attached.
    func attached(_ identity: ForeignIdentity) throws -> AttachedIdentity? {
        try identities.identity(issuer: identity.issuer, subject: subject(identity))
    }

    /// - Throws: `Refusal.account` with `.identityTaken`, or `.identityHeld` when another one of that provider is there.
    func attach(_ identity: ForeignIdentity, to member: Int64) throws {
        if let there = try attached(identity) {
            guard there.member == member else { throw Refusal.account(.identityTaken) }
            return
        }
        if try identities.identities(of: member).contains(where: { $0.issuer == identity.issuer }) {
            throw Refusal.account(.identityHeld)
        }
        try identities.insert(
            AttachedIdentity(
                id: world.ids.next(), member: member, issuer: identity.issuer, createdAt: now, usedAt: now),
            subject: subject(identity))
    }

    private func subject(_ identity: ForeignIdentity) -> String {
        world.credentials.digest(of: "\(identity.issuer)\n\(identity.subject)")
    }
}
