/// A piece of a text around what was found in it, cut between words, « … » where something is left out.
package struct Excerpt: Sendable, Equatable {
    package let text: String
    /// What is marked in the piece: offsets in its UTF-8.
    package let marks: [Range<Int>]

    /// - Parameters:
    ///   - marks: offsets in the UTF-8 of the text, in order; the first one is in the excerpt.
    ///   - length: characters the excerpt is to have, about.
    package init(of text: String, marks: [Range<Int>], about length: Int = 160) {
        let bytes = Array(text.utf8)
        let window = Self.window(bytes, around: marks.first ?? 0..<0, length)
        let opening = window.lowerBound > 0 ? "… " : ""
        let ending = window.upperBound < bytes.count ? " …" : ""
        self.text = opening + String(decoding: bytes[window], as: UTF8.self) + ending
        let shift = opening.utf8.count - window.lowerBound
        self.marks = marks.filter { window.lowerBound <= $0.lowerBound && $0.upperBound <= window.upperBound }
            .map { ($0.lowerBound + shift)..<($0.upperBound + shift) }
    }

    /// A third of the length before the first mark, the rest from there; the whole text when it is hardly longer.
    private static func window(_ bytes: [UInt8], around mark: Range<Int>, _ length: Int) -> Range<Int> {
        let room = max(length, 8)
        if characters(bytes, from: 0, limit: room + room / 4) == bytes.count { return 0..<bytes.count }
        var start = mark.lowerBound
        for _ in 0..<(room / 3) where start > 0 { start = previous(bytes, start) }
        while start > 0, start < mark.lowerBound, !isBlank(bytes[start - 1]) { start += 1 }
        let reach = max(characters(bytes, from: start, limit: room), mark.upperBound)
        var end = reach
        if end < bytes.count {
            while end > mark.upperBound, !isBlank(bytes[end]) { end -= 1 }
            if end <= max(start, mark.lowerBound) { end = reach }
        }
        while end > mark.upperBound, end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<max(start, end)
    }

    /// Where the text is after so many characters.
    private static func characters(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
        var (offset, count) = (start, 0)
        while offset < bytes.count, count < limit {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            count += 1
        }
        return offset
    }

    private static func previous(_ bytes: [UInt8], _ offset: Int) -> Int {
        var offset = offset - 1
        while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || 0x09...0x0D ~= byte }
}
