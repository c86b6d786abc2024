internal import SQL
internal import Storage

/// Forgets links and sessions that open nothing any more.
struct AccountPurge {
    private static let month: Int64 = 31 * 86_400_000_000
    let connection: any Connection
    let now: Int64

    /// - Returns: how many went.
    func run() throws -> Int {
        let moment = now - Self.month
        return try LinkStore(connection).forget(over: moment) + SessionStore(connection).forget(before: moment)
    }
}
