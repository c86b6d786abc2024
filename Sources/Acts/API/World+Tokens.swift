package import Domain
internal import SQL
internal import Storage

extension World {
    /// The person a token acts for, and what the token allows; nil when it is unknown, revoked or over.
    ///
    /// A program never proves again who is there: dangerous acts are not for it, nor the role of an administrator, which
    /// asks for a second factor.
    ///
    /// - Parameter isLocal: the site is read on this machine only: people of the demonstration may have programs.
    package func recognise(apiToken secret: String, isLocal: Bool) throws -> (member: Member, token: APIToken)? {
        guard secret.hasPrefix(APIToken.prefix) else { return nil }
        let hash = credentials.digest(of: secret)
        let now = now()
        let found = try database.read { connection -> (member: Member, token: APIToken)? in
            guard let (token, id) = try APITokenStore(connection).token(hash: hash), now <= token.until,
                let account = try MemberStore(connection).account(id), isLocal || !account.isDemo
            else { return nil }
            let member = try MemberStore(connection).member(id, isConfirmed: false)
            let rested = Member(
                id: id, grants: member.grants.filter { $0.role != .administrator },
                organisations: member.organisations, teams: member.teams, isConfirmed: false)
            return (rested, token)
        }
        if let found, now - (found.token.usedAt ?? 0) > SessionPolicy.grain {
            try database.write { try APITokenStore($0).touch(found.token.id, at: now) }
        }
        return found
    }
}
