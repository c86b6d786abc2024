internal import Domain
internal import Storage

/// A session that was just opened, with what the cookie of the browser will hold.
package struct OpenedSession: Sendable {
    package let token: String
    /// False while the second factor is still asked for.
    package let isWhole: Bool
    package let member: Int64
}

extension Transaction {
    var members: MemberStore { MemberStore(connection) }
    var sessions: SessionStore { SessionStore(connection) }
    var links: LinkStore { LinkStore(connection) }
    var passwords: PasswordStore { PasswordStore(connection) }
    var factors: SecondFactorStore { SecondFactorStore(connection) }

    /// Browsers one person may be signed in with; the one longest unused is ended for one more.
    private static var sessionLimit: Int { 20 }

    /// Always with a new token, so that nobody can hand a session to somebody else.
    ///
    /// - Parameters:
    ///   - createdAt: from when its time in all counts; now unless said.
    ///   - confirmedAt: when they proved who they are; now unless said.
    ///   - providerToken: what a provider of identities asks for back at the end.
    func openSession(
        of member: Int64, isWhole: Bool, isStrong: Bool, device: String, createdAt: Int64? = nil,
        confirmedAt: Int64? = nil,
        providerToken: String? = nil
    ) throws -> OpenedSession {
        for old in try sessions.sessions(of: member).dropFirst(Self.sessionLimit - 1) {
            try sessions.end(old.id, at: now)
        }
        let token = world.credentials.newToken()
        let session = Session(
            id: world.ids.next(), member: member, isWhole: isWhole, isStrong: isStrong, device: device,
            createdAt: createdAt ?? now, seenAt: now, confirmedAt: confirmedAt ?? now)
        try sessions.insert(
            session, hash: world.credentials.digest(of: token),
            providerToken: providerToken.map { world.credentials.seal(Array($0.utf8)) })
        try members.touch(member, at: now)
        return OpenedSession(token: token, isWhole: isWhole, member: member)
    }

    /// The same browser under a new token, once its holder proved again who they are.
    ///
    /// - Parameter byCode: of the second factor; without one, a session that a code opened does not last longer for it.
    func renew(_ session: Session, isStrong: Bool, byCode: Bool = false) throws -> OpenedSession {
        let providerToken = try providerToken(of: session)
        try sessions.end(session.id, at: now)
        return try openSession(
            of: session.member, isWhole: true, isStrong: isStrong, device: session.device,
            createdAt: session.isStrong && isStrong && !byCode ? session.createdAt : now, providerToken: providerToken)
    }

    /// Ends what programs of somebody hold: tokens, and the address of their private feed.
    func endPrograms(of member: Int64) throws {
        try APITokenStore(connection).revokeAll(of: member, at: now)
        try PrivateFeedStore(connection).remove(of: member)
    }

    func providerToken(of session: Session) throws -> String? {
        guard let sealed = try sessions.providerToken(session.id), let bytes = world.credentials.open(sealed) else {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Takes a code of the second factor, or one that replaces it: neither is taken twice.
    func take(_ typed: String, of member: Int64) throws -> Bool {
        if let digits = SecondFactor.digits(typed) {
            guard let factor = try factors.factor(of: member), factor.isConfirmed else { return false }
            return try take(digits, factor, of: member)
        }
        guard let key = SecondFactor.recoveryKey(typed) else { return false }
        return try factors.useCode(world.credentials.digest(of: key), of: member, at: now)
    }

    /// - Parameter factor: confirmed, or about to be.
    func take(_ digits: String, _ factor: SecondFactorStore.Factor, of member: Int64) throws -> Bool {
        guard let secret = world.credentials.open(factor.secret) else { return false }
        let present = SecondFactor.step(at: now)
        var found: Int64?
        // All are compared, so that the time does not tell which one it was.
        for step in present - SecondFactor.tolerance...present + SecondFactor.tolerance
        where world.credentials.areEqual(world.credentials.code(of: secret, step: step), digits) {
            found = step
        }
        guard let found else { return false }
        return try factors.take(step: found, of: member)
    }
}

extension Account {
    /// - Parameter isLocal: the site is read on this machine only: people of the demonstration may sign in.
    func maySignIn(isLocal: Bool) -> Bool { state == .active && (isLocal || !isDemo) }
}
