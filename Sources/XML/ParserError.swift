/// One mistake in a page or a document, with its line.
struct ParserError: Sendable, Equatable, CustomStringConvertible {
    let line: Int
    let reason: String

    var description: String { "line \(line): \(reason)" }
}
