package import Domain
internal import French
internal import SQL
package import Storage

/// Lists the accounts by name, for those who look after them.
package struct ReadMembers: BusinessAct {
    package struct Outcome: Sendable {
        package let total: Int
        /// The page given, which exists even when the one asked for did not.
        package let page: Int
        package let pages: Int
        package let accounts: [Account]
        /// Roles held by each of them.
        package let roles: [Int64: [Role]]
        /// Requests that wait for an answer.
        package let requests: Int
    }

    package static let act = Act.seeMembers
    private static let size = 50
    private let words: String
    private let state: Account.State?
    private let role: Role?
    private let page: Int

    package init(words: String = "", state: Account.State? = nil, role: Role? = nil, page: Int = 1) {
        self.words = words
        self.state = state
        self.role = role
        self.page = page
    }

    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let directory = MemberDirectory(connection)
            let typed = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let key = typed.contains("@") ? typed.lowercased() : French.sortKey(typed)
            var query = MemberQuery(words: key, state: state, role: role, limit: Self.size)
            let total = try directory.count(query)
            let pages = max(1, (total + Self.size - 1) / Self.size)
            let current = min(max(1, page), pages)
            query.offset = (current - 1) * Self.size
            let accounts = try directory.page(query)
            let grants = GrantStore(connection)
            let roles = try accounts.map { account in
                let held = Set(try grants.grants(of: account.id).map(\.grant.role))
                return (account.id, Role.allCases.filter(held.contains))
            }
            return Outcome(
                total: total, page: current, pages: pages, accounts: accounts,
                roles: Dictionary(roles, uniquingKeysWith: { $1 }),
                requests: try AccountRequestStore(connection).waiting(limit: 1_000).count)
        }
    }
}

/// Reads the requests for an account that wait, the oldest first.
package struct ReadRequests: BusinessAct {
    package static let act = Act.decideRequest

    package init() {}

    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> [AccountRequestStore.Request] {
        try requireInstance(viewer)
        return try world.database.read { try AccountRequestStore($0).waiting(limit: 200) }
    }
}
