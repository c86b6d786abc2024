package import HTTP
internal import Routes
internal import Synchronization

/// Counts the answers of a server by route and by class of status, and how long they took.
///
/// The labels are bounded: names of the table of routes, `-` for every other path, and five classes.
package final class RequestMeter: Sendable {
    struct Key: Hashable, Comparable {
        let route: String
        let status: String

        static func < (left: Key, right: Key) -> Bool { (left.route, left.status) < (right.route, right.status) }
    }

    struct Counts {
        var requests: [Key: Int] = [:]
        /// By the first limit that is not less; the last one is for anything longer.
        var durations = [Int](repeating: 0, count: RequestMeter.limits.count + 1)
        var microseconds = 0
        var bytes = 0
        var slowStatements = 0
    }

    /// Upper ends of the classes of duration, in microseconds.
    static let limits = [1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 5_000_000]
    private let counts = Mutex(Counts())

    package init() {}

    /// Called at the end of each request, on a network loop: waits for nothing but another call.
    package func add(_ entry: AccessEntry) {
        let key = Key(route: Route(path: entry.path)?.entry.name ?? "-", status: Self.kind(entry.status))
        let place = Self.limits.firstIndex { entry.microseconds <= $0 } ?? Self.limits.count
        counts.withLock { counts in
            counts.requests[key, default: 0] += 1
            counts.durations[place] += 1
            counts.microseconds += entry.microseconds
            counts.bytes += entry.bytes
        }
    }

    package func addSlowStatement() { counts.withLock { $0.slowStatements += 1 } }

    var current: Counts { counts.withLock { $0 } }

    private static func kind(_ status: Int) -> String {
        (100..<600).contains(status) ? "\(status / 100)xx" : "-"
    }
}
