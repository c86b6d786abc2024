internal import HTML

/// Texts of a result in which the words of the search are marked.
struct MarkedText {
    private let marking: (any Marking)?

    init(_ marking: (any Marking)?) { self.marking = marking }

    /// The text with its marks, looked for once.
    func part(_ text: String) -> Part { Part(text: text, marks: marking?.marks(in: text) ?? []) }

    func markup(_ text: String) -> Markup { part(text).markup }
}

extension MarkedText {
    /// A text in which the words were looked for.
    struct Part {
        fileprivate let text: String
        fileprivate let marks: [Range<Int>]

        var isMarked: Bool { !marks.isEmpty }
    }
}

extension MarkedText.Part {
    var markup: Markup {
        if marks.isEmpty { return Markup(text: text) }
        let bytes = Array(text.utf8)
        let piece = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
        let ends = [0] + marks.map(\.upperBound)
        let pieces = zip(ends, marks).map { (before: piece($0..<$1.lowerBound), marked: piece($1)) }
        return """
            \(each: pieces, { "\($0.before)<mark>\($0.marked)</mark>" })\(piece((ends.last ?? 0)..<bytes.count))
            """
    }
}
