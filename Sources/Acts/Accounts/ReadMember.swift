package import Domain
internal import SQL
package import Storage

/// What a role holds on, in words.
package struct NamedGrant: Sendable {
    package let stored: StoredGrant
    /// Name of the place or the body; title of a sheet that the viewer may see; nil otherwise.
    package let name: String?
}

/// Reads one account: roles, bodies, teams; for those who look after accounts.
package struct ReadMember: BusinessAct {
    package struct Outcome: Sendable {
        package let account: Account
        package let grants: [NamedGrant]
        package let bodies: [KnownBody]
        package let teams: [Team]
        package let isOneself: Bool
    }

    package static let act = Act.seeMembers
    private let member: Int64

    package init(_ member: Int64) { self.member = member }

    /// - Throws: `Refusal.forbidden` or `.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            guard let account = try MemberStore(connection).account(member), account.state != .erased else {
                throw Refusal.notFound
            }
            let held = try MemberStore(connection).member(member, isConfirmed: false)
            let names = GrantNames(connection, viewer, world)
            return Outcome(
                account: account, grants: try GrantStore(connection).grants(of: member).map(names.named),
                bodies: try BodyStore(connection).bodies(held.organisations.sorted()),
                teams: try TeamStore(connection).teams(with: member), isOneself: viewer.member?.id == member)
        }
    }
}

/// Words for where roles hold, as far as the viewer may know.
struct GrantNames {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    func named(_ stored: StoredGrant) throws -> NamedGrant { NamedGrant(stored: stored, name: try name(stored)) }

    private func name(_ stored: StoredGrant) throws -> String? {
        switch stored.grant.scope {
        case .instance: return nil
        case .territory(let id): return try TerritoryStore(connection, terms: world.terms).name(of: id)
        case .organisation(let id): return try BodyStore(connection).bodies([id]).first?.name
        case .practice(let id):
            return try SheetList(connection, readableBy: viewer.audiences).practices([id])[id]?.title
        }
    }
}
