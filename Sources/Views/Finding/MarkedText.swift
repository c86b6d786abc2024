internal import HTML

/// Texts of a result in which the words of the search are marked.
struct MarkedText {
    private let marking: (any Marking)?

    init(_ marking: (any Marking)?) { self.marking = marking }

    func isMarked(_ text: String) -> Bool { !marks(in: text).isEmpty }

    private func marks(in text: String) -> [Range<Int>] { marking?.marks(in: text) ?? [] }

    func markup(_ text: String) -> Markup {
        let marks = marks(in: text)
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
