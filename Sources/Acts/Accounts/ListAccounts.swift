package import Domain
internal import SQL
internal import Storage

/// Lists the accounts of the instance with their roles, for who runs it.
package struct ListAccounts: BusinessAct {
    package struct Line: Sendable {
        package let account: Account
        package let roles: [Role]
        /// A provider's identity lets them in.
        package let hasIdentity: Bool
    }

    package static let act = Act.seeAccounts

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> [Line] {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let grants = GrantStore(connection)
            let identities = IdentityStore(connection)
            return try MemberStore(connection).accounts().map { account in
                Line(
                    account: account, roles: try grants.grants(of: account.id).map(\.grant.role),
                    hasIdentity: try !identities.identities(of: account.id).isEmpty)
            }
        }
    }
}
