package import Domain
internal import SQL
internal import Storage

/// Whose browser this is, and what they may do in this session.
package struct Recognised: Sendable {
    package let session: Session
    package let account: Account
    package let member: Member
    /// An administrator without a second factor: that role rests until there is one.
    package let lacksSecondFactor: Bool

    package init(session: Session, account: Account, member: Member, lacksSecondFactor: Bool) {
        self.session = session
        self.account = account
        self.member = member
        self.lacksSecondFactor = lacksSecondFactor
    }
}

extension World {
    /// The person behind the token of a cookie; nil for a session that is over, half open, or of an account that may not
    /// sign in here.
    ///
    /// - Parameter isLocal: the site is read on this machine only: people of the demonstration may sign in.
    package func recognise(_ token: String, isLocal: Bool) throws -> Recognised? {
        guard let found = try half(token, isLocal: isLocal), found.session.isWhole else { return nil }
        let now = now()
        if now - found.session.seenAt > SessionPolicy.grain {
            try database.write { connection in
                try SessionStore(connection).touch(found.session.id, at: now)
                try MemberStore(connection).touch(found.account.id, at: now)
            }
        }
        return found
    }

    /// The same, also while the second factor is still asked for.
    package func half(_ token: String, isLocal: Bool) throws -> Recognised? {
        let now = now()
        let hash = credentials.digest(of: token)
        return try database.read { connection in
            guard let session = try SessionStore(connection).session(hash: hash),
                let account = try MemberStore(connection).account(session.member), isLocal || !account.isDemo
            else { return nil }
            let member = try MemberStore(connection).member(
                account.id, isConfirmed: now - session.confirmedAt <= SessionPolicy.confirmation)
            let policy = SessionPolicy(of: member, isWhole: session.isWhole)
            if policy.isOver(since: session.createdAt, seen: session.seenAt, at: now) { return nil }
            return recognised(session, account, member)
        }
    }

    private func recognised(_ session: Session, _ account: Account, _ member: Member) -> Recognised {
        let isTrusted = session.isStrong || account.isDemo
        let lacks = !isTrusted && member.grants.contains { $0.role == .administrator }
        let rested = Member(
            id: member.id, grants: member.grants.filter { $0.role != .administrator },
            organisations: member.organisations, teams: member.teams, isConfirmed: member.isConfirmed)
        return Recognised(
            session: session, account: account, member: lacks ? rested : member, lacksSecondFactor: lacks)
    }
}

extension SessionPolicy {
    /// The stricter one for those who may change the instance.
    package init(of member: Member, isWhole: Bool) {
        if !isWhole {
            self = .half
        } else {
            self = member.grants.contains { $0.role == .administrator } ? .administrator : .member
        }
    }
}
