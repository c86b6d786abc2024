internal import Domain

/// What a text of a practice may hold, in whatever format it comes.
struct TextRule {
    /// Characters.
    let limit: Int

    /// Why the text cannot be taken, nil when it can; one that holds nothing but blanks is missing.
    func fault(in text: String) -> ImportRefusal.Reason? {
        var length = 0
        var isBlank = true
        for scalar in text.unicodeScalars {
            if Self.isForbidden(scalar) { return .controlCharacter(scalar.value) }
            length += 1
            isBlank = isBlank && scalar.properties.isWhitespace
        }
        if isBlank { return .missing }
        return length > limit ? .tooLong(limit: limit) : nil
    }

    /// Controls but tab and line feed, and the marks that reorder what a reader sees (Unicode UAX 9, explicit ones).
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
