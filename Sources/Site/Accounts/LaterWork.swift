internal import Dispatch
internal import Synchronization

/// Work that nobody waits for, one after the other: an answer that must not tell by its duration what was found.
final class LaterWork: Sendable {
    /// More is left aside: a mail that somebody did not get is asked for again.
    private static let limit = 1_000
    private let queue = DispatchQueue(label: "essaim.later")
    private let waiting = Atomic(0)

    func add(_ work: @escaping @Sendable () -> Void) {
        if waiting.add(1, ordering: .relaxed).newValue > Self.limit {
            waiting.subtract(1, ordering: .relaxed)
            return
        }
        queue.async { [self] in
            work()
            waiting.subtract(1, ordering: .relaxed)
        }
    }

    /// Comes back once everything asked before is done.
    func finish() { queue.sync {} }
}
