/// A piece of work done later, outside any request.
package struct Job: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case waiting, running, done, failed, cancelled
    }

    package let id: Int64
    package let kind: String
    /// One job for one key: asking twice for the same work queues it once.
    package let key: String
    package let input: String
    package let state: State
    package let done: Int
    package let total: Int?
    /// Running: until when its worker holds it. Waiting: not to be taken before. Microseconds since 1970-01-01 UTC.
    package let leaseUntil: Int64?
    /// How often it was begun.
    package let attempt: Int
    package let owner: String?
    package let result: String?
    package let error: String?
    package let createdAt: Int64
    package let finishedAt: Int64?
}
