internal import SQL

/// The bodies that one commit makes durable together; each waits here for its outcome.
final class CommitBatch: Sendable {
    enum Outcome {
        case committed
        /// The commit itself failed: nothing of the batch is stored.
        case failed(SQLError)
        /// The engine gave the transaction up because of one body: the others may run again.
        case lost
    }

    private let outcome = Monitor<Outcome?>(nil)

    func finish(_ result: Outcome) {
        outcome.withLock { $0 = result }
        outcome.wakeAll()
    }

    func wait() -> Outcome {
        outcome.wait(until: .never) { $0 } ?? .lost
    }
}
