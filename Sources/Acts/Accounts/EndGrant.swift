package import Domain
internal import SQL
internal import Storage

/// Takes a role back, or gives up one's own. The last administrator and the last delegate stay.
package struct EndGrant: BusinessAct {
    package static let act = Act.grantRole
    private let grant: Int64

    /// - Parameter grant: its number.
    package init(_ grant: Int64) { self.grant = grant }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.confirmationNeeded`, `.members(.lastAdministrator)` or
    ///   `.bearing(.lastDelegate)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let granting = Granting(transaction)
            guard let stored = try GrantStore(connection).find(grant) else { throw Refusal.notFound }
            let (act, object) = try granting.act(for: stored.grant)
            if viewer.member?.id != stored.member {
                // The numbers of grants are nobody's to try.
                if !can(viewer, act, to: object) { throw Refusal.notFound }
                try viewer.require(act, on: object)
            }
            try check(stored, granting, connection)
            try granting.end(stored)
            try granting.record(act, stored.grant, of: stored.member, "ended")
        }
    }

    private func check(_ stored: StoredGrant, _ granting: Granting, _ connection: any Connection) throws {
        if stored.grant.role == .administrator {
            try LastAdministrator(connection).requireAnother(than: stored.member)
        }
        guard stored.grant.role == .delegate, case .practice(let id) = stored.grant.scope else { return }
        if try !granting.delegates(of: id).contains(where: { $0 != stored.member }) {
            throw Refusal.bearing(.lastDelegate)
        }
    }
}
