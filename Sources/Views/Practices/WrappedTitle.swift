/// A title cut into short lines, for pictures: SVG has no lines of its own.
enum WrappedTitle {
    /// - Parameters:
    ///   - width: letters of a line; a longer word keeps a line of its own, cut.
    ///   - most: lines; what is left over ends with an ellipsis.
    static func lines(of title: String, width: Int, most: Int) -> [String] {
        var lines: [String] = []
        for word in title.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        let isCut = lines.count > most
        lines = lines.prefix(most).map { $0.count > width ? String($0.prefix(width - 1)) + "…" : $0 }
        if isCut, let last = lines.last, !last.hasSuffix("…") {
            lines[lines.count - 1] = (last.count < width ? last : String(last.prefix(width - 1))) + "…"
        }
        return lines
    }
}
