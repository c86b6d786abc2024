internal import Acts
package import Domain
internal import French
internal import SQL
internal import Storage

/// People with an account, bodies and teams, put where the acts would put them.
extension TestWorld {
    /// Somebody who signed in, with what they belong to and hold.
    ///
    /// - Parameters:
    ///   - grants: those that cannot be held there are left out.
    ///   - mail: one made of their number when it does not matter.
    package func somebody(
        _ name: String, _ grants: [Grant?] = [], bodies: [Int64] = [], teams: [Int64] = [], mail: String? = nil,
        state: Account.State = .active, isDemo: Bool = false, isConfirmed: Bool = true
    ) throws -> Viewer {
        let id = ids.next()
        try database.write { connection in
            try MemberStore(connection).insert(
                Account(
                    id: id, name: name, mail: mail ?? "\(id)@membre.example", state: state, language: "fr",
                    isDemo: isDemo,
                    createdAt: self.clock.now(), version: 1),
                sortKey: French.sortKey(name))
            for body in bodies { try BodyStore(connection).join(id, body, at: 1) }
            for team in teams { try TeamStore(connection).add(id, to: team, at: 1) }
            for grant in grants.compactMap(\.self) {
                try GrantStore(connection).insert(grant, id: self.ids.next(), to: id, by: "operator", at: 1)
            }
        }
        return try again(id, isConfirmed: isConfirmed)
    }

    /// The same person, with what they hold by now.
    package func again(_ member: Int64, isConfirmed: Bool = true) throws -> Viewer {
        .member(try database.read { try MemberStore($0).member(member, isConfirmed: isConfirmed) })
    }

    /// The cookie of a browser that somebody signed in with.
    package func session(of viewer: Viewer, isStrong: Bool = true) throws -> String {
        guard let member = viewer.member?.id else { return "" }
        let token = world.credentials.newToken()
        let now = world.now()
        try database.write { connection in
            try SessionStore(connection).insert(
                Session(
                    id: self.ids.next(), member: member, isWhole: true, isStrong: isStrong, device: "essai",
                    createdAt: now, seenAt: now, confirmedAt: now),
                hash: self.world.credentials.digest(of: token))
        }
        return "essaim_session=\(token)"
    }

    /// A body that no sheet names, so that only those who belong to it know of it.
    package func body(_ slug: String, isGroup: Bool = false, in territory: Int64? = nil) throws -> Int64 {
        let id = ids.next()
        try database.write { connection in
            try connection.execute(
                """
                INSERT INTO organisation (id, name, sort_key, name_key, kind, slug, is_group, territory, origin, body)
                SELECT \(id), \(slug), \(slug), \(slug), t.id, \(slug), \(isGroup), \(territory), 'fact', \(id)
                FROM term t WHERE t.code = 'association' ORDER BY t.id LIMIT 1
                """)
        }
        return id
    }

    package func team(_ name: String, of body: Int64) throws -> Int64 {
        let id = ids.next()
        try database.write {
            try TeamStore($0).insert(Team(id: id, body: body, name: name), sortKey: name, at: 1)
        }
        return id
    }

    /// The number of the official place with this address.
    package func place(_ slug: String) throws -> Int64 {
        try find("SELECT id FROM territory WHERE slug = \(slug)", slug)
    }

    /// The number of the practice at an address.
    package func practice(_ slug: String) throws -> Int64 {
        try find("SELECT practice FROM address WHERE slug = \(slug)", slug)
    }

    /// The address of a practice.
    package func slug(of practice: Int64) throws -> String {
        let found = try database.read { try PracticeStore($0).find(practice)?.slug }
        guard let found else { throw SupportFailure("practice \(practice) has no address") }
        return found
    }

    /// The number of the body that sheets name at an address.
    package func number(ofBody slug: String) throws -> Int64 {
        try find("SELECT body FROM organisation WHERE slug = \(slug)", slug)
    }

    /// Says who answers for a sheet, where it lies and what was proposed; `place(_:rung:state:)` tells its readers.
    package func put(
        _ slug: String, bearer: Int64? = nil, team: Int64? = nil, territory: Int64? = nil,
        proposal: SheetAccess.Proposal? = nil
    ) throws {
        let id = try practice(slug)
        try database.write { connection in
            try connection.execute(
                """
                UPDATE practice SET bearer = \(bearer), team = \(team), territory = \(territory),
                    proposed_rung = \(proposal?.rung.rawValue), proposed_by = \(proposal?.member),
                    discussed_at = NULL WHERE id = \(id)
                """)
        }
    }

    private func find(_ sql: SQL, _ what: String) throws -> Int64 {
        guard let id = try database.read({ try $0.first(sql) { try $0.integer(0) } }) else {
            throw SupportFailure("there is nothing at \(what)")
        }
        return id
    }
}
