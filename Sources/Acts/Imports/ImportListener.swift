package import Domain

/// Who wants to follow an import while it runs: what was done so far, and each line as it comes.
package struct ImportListener: Sendable {
    package enum Stage: Sendable {
        case checking, storing
    }

    /// One line of the report.
    package enum Line: Sendable {
        case entry(ImportReport.Entry)
        case refusal(ImportRefusal)
        case warning(ImportWarning)
    }

    package static let silent = ImportListener(progress: { _, _, _ in }, line: { _ in })

    let progress: @Sendable (Stage, Int, Int?) -> Void
    let line: @Sendable (Line) -> Void

    /// - Parameters:
    ///   - progress: the stage, records done in it, and how many there are when that is known.
    ///   - line: told before the import is certain: an import that fails afterwards takes them back.
    package init(
        progress: @escaping @Sendable (Stage, Int, Int?) -> Void, line: @escaping @Sendable (Line) -> Void
    ) {
        self.progress = progress
        self.line = line
    }
}

/// Passes lines on to a listener once, although the transaction that tells them may run again from its start.
final class ImportTeller {
    private let listener: ImportListener
    private var told = 0
    private var current = 0

    init(_ listener: ImportListener) { self.listener = listener }

    func restart() { current = 0 }

    func tell(_ line: ImportListener.Line) {
        current += 1
        guard current > told else { return }
        told = current
        listener.line(line)
    }

    func progress(_ stage: ImportListener.Stage, _ done: Int, _ total: Int?) { listener.progress(stage, done, total) }
}
