package import Domain
internal import SQL
internal import Storage

extension World {
    /// Whose news an address opens; nil when it is unknown, closed, or of an account that is.
    ///
    /// The address may lie in the settings of a feed reader, on a server of somebody else's: it opens what the person sees
    /// without any role, and nothing but news.
    ///
    /// - Parameter isLocal: the site is read on this machine only: people of the demonstration may have feeds.
    package func recognise(feed token: String, isLocal: Bool) throws -> Member? {
        let hash = credentials.digest(of: token)
        let now = now()
        let found = try database.read { connection -> (member: Member, readAt: Int64?)? in
            guard let (id, feed) = try PrivateFeedStore(connection).owner(hash: hash),
                let account = try MemberStore(connection).account(id), isLocal || !account.isDemo
            else { return nil }
            let member = try MemberStore(connection).member(id, isConfirmed: false)
            let plain = Member(
                id: id, grants: [], organisations: member.organisations, teams: member.teams, isConfirmed: false)
            return (plain, feed.readAt)
        }
        if let found, now - (found.readAt ?? 0) > SessionPolicy.grain {
            try database.write { try PrivateFeedStore($0).touch(found.member.id, at: now) }
        }
        return found?.member
    }
}
