package import Storage

/// Looks at everything the instance has stored; its result is the line of an `IntegrityReport`.
package struct IntegrityJob: JobKind {
    package static let name = "integrity"

    package init() {}

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        try progress.report(0, of: nil)
        return try IntegrityReport.make(of: world) { try progress.report($0, of: $1) }.line
    }
}
