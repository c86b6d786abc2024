package import Storage

/// One sort of work done outside any request.
///
/// Running it twice on the same job must do no more than running it once: a worker may die after its last change and
/// before it could say so.
package protocol JobKind: Sendable {
    static var name: String { get }

    /// - Parameter progress: to be told now and then, which keeps the job; what it throws must come out.
    /// - Returns: one line that says what was done.
    func run(_ job: Job, in world: World, progress: JobProgress) throws -> String
}

extension JobKind {
    var name: String { Self.name }
}

/// Why a worker lets go of a job that it may no longer do.
package enum JobStop: Error, Sendable, Equatable {
    /// Cancelled, or its lease ran out and another worker has it.
    case taken
    /// The worker is asked to end; the job waits for its lease to run out, or for the next start.
    case stopping
}
