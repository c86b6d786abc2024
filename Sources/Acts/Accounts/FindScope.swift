package import Domain
internal import SQL
internal import Storage

/// Finds where a role is to hold, by the end of the address of a page: a territory or a body; nothing for everywhere.
package struct FindScope: BusinessAct {
    package static let act = Act.seeMembers
    private let address: String
    private let role: Role

    package init(_ address: String, for role: Role) {
        self.address = address
        self.role = role
    }

    /// - Throws: `Refusal.forbidden` or `.members(.unknownScope)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Scope {
        try requireInstance(viewer)
        if address.isEmpty { return .instance }
        return try world.database.read { connection in
            let places = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            if role.scopes.contains(.territory), let place = try places.find(slug: address) {
                return .territory(place.id)
            }
            if role.scopes.contains(.organisation), let body = try BodyStore(connection).find(slug: address) {
                return .organisation(body.id)
            }
            throw Refusal.members(.unknownScope)
        }
    }
}
