package import Domain
internal import SQL
internal import Storage

/// Somebody belongs to a body no more: its teams, and the roles they held for it, end with that.
package struct LeaveBody: BusinessAct {
    package static let act = Act.coordinateBody
    private let slug: String
    private let member: Int64

    package init(slug: String, member: Int64) {
        self.slug = slug
        self.member = member
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, or `.bearing(.lastDelegate)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let body = try body(transaction)
            let store = BodyStore(connection)
            guard try store.has(member, in: body) else { throw Refusal.notFound }
            try endRoles(for: body, transaction)
            try store.leave(member, body)
            try transaction.record(Self.act, kind: "member", object: member, detail: "left body \(body)")
        }
    }

    /// Everybody may leave what they belong to; whoever coordinates the body takes others out.
    private func body(_ transaction: Transaction) throws -> Int64 {
        if let own = transaction.viewer.member, own.id == member,
            let body = try BodyStore(transaction.connection).find(slug: slug), own.organisations.contains(body.id)
        {
            return body.id
        }
        return try CoordinatedBody(slug, transaction).body.id
    }

    private func endRoles(for body: Int64, _ transaction: Transaction) throws {
        let granting = Granting(transaction)
        let grants = GrantStore(transaction.connection)
        for stored in try grants.grants(of: member, onPracticesOf: body) where stored.grant.role == .delegate {
            guard case .practice(let practice) = stored.grant.scope else { continue }
            if try !granting.delegates(of: practice).contains(where: { $0 != member }) {
                throw Refusal.bearing(.lastDelegate)
            }
            try granting.end(stored)
        }
        for stored in try grants.grants(of: member) where stored.grant.scope == .organisation(body) {
            try granting.end(stored)
        }
    }
}
