package import Domain
internal import SQL
internal import Storage

/// Gives somebody a role somewhere: by an administrator, by the coordinator of a body for its own, by an editor for who
/// looks after an unclaimed sheet. Nobody gives themselves one.
package struct GrantRole: BusinessAct {
    package static let act = Act.grantRole
    private let member: Int64
    private let role: Role
    private let scope: Scope

    package init(_ role: Role, _ scope: Scope, to member: Int64) {
        self.member = member
        self.role = role
        self.scope = scope
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.confirmationNeeded`, `.members` or `.bearing(.twoDelegates)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        guard let grant = Grant(role, scope) else { throw Refusal.members(.unknownScope) }
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let granting = Granting(transaction)
            let (act, object) = try granting.act(for: grant)
            try granting.require(act, on: object)
            // An editor sees already what they offer to look after.
            if viewer.member?.id == member && role != .custodian { throw Refusal.members(.oneself) }
            try check(grant, transaction, granting)
            try granting.give(grant, to: member)
            try granting.record(act, grant, of: member, "given")
        }
    }

    private func check(_ grant: Grant, _ transaction: Transaction, _ granting: Granting) throws {
        let connection = transaction.connection
        guard let account = try MemberStore(connection).account(member) else { throw Refusal.notFound }
        guard account.state == .active || account.state == .invited else { throw Refusal.members(.notActive) }
        if try GrantStore(connection).grants(of: member).contains(where: { $0.grant == grant }) {
            throw Refusal.members(.heldAlready)
        }
        switch grant.scope {
        case .instance: return
        case .territory(let id):
            if try TerritoryStore(connection, terms: transaction.world.terms).name(of: id) == nil {
                throw Refusal.members(.unknownScope)
            }
        case .organisation(let id): try requireBelonging(to: id, connection)
        case .practice(let id):
            let access = try granting.sheet(id)
            if role == .custodian {
                if access.bearer != nil { throw Refusal.bearing(.carriedAlready) }
                return
            }
            guard let bearer = access.bearer else { throw Refusal.bearing(.nobodyCarries) }
            try requireBelonging(to: bearer, connection)
            if try granting.delegates(of: id).count >= 2 { throw Refusal.bearing(.twoDelegates) }
        }
    }

    private func requireBelonging(to body: Int64, _ connection: any Connection) throws {
        if try !BodyStore(connection).has(member, in: body) { throw Refusal.members(.notOfBody) }
    }
}
