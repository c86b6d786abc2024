/// How long a session lasts, in microseconds (OWASP ASVS 5.0, 7.3).
package struct SessionPolicy: Sendable, Equatable {
    /// Without any request.
    package let idle: Int64
    /// Whatever happens.
    package let absolute: Int64

    private static let minute: Int64 = 60_000_000
    private static let hour = 60 * minute

    /// Somebody who reads and writes sheets: a week of work without signing in each morning.
    package static let member = SessionPolicy(idle: 72 * hour, absolute: 30 * 24 * hour)
    /// Somebody who may change the instance.
    package static let administrator = SessionPolicy(idle: hour, absolute: 12 * hour)
    /// Half a session waits for its code.
    package static let half = SessionPolicy(idle: 10 * minute, absolute: 10 * minute)
    /// A dangerous act asks again for who is there after that long.
    package static let confirmation = 15 * minute
    /// How exactly the last request of a session is known: each one would be a write otherwise.
    package static let grain = 5 * minute

    package func isOver(since created: Int64, seen: Int64, at now: Int64) -> Bool {
        now - created > absolute || now - seen > idle
    }
}
