/// How a worker spends its time; all in microseconds but the pause.
package struct JobPace: Sendable {
    /// How long a job is held without a report.
    package var lease: Int64 = 600_000_000
    /// After the first failure; four times as long after each of the next.
    package var retry: Int64 = 30_000_000
    /// After so many beginnings the job has failed.
    package var attempts = 3
    /// Between two looks at an empty queue.
    package var pause: Duration = .seconds(5)

    package init() {}

    func retryDelay(after attempt: Int) -> Int64 {
        retry << (2 * min(max(0, attempt - 1), 10))
    }
}
