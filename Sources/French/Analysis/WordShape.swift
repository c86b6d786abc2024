/// A word written twice, letter by letter: folded, and in lower case with the accents that the stemmer asks for.
///
/// What is no letter inside the word (the dots of an acronym, a soft hyphen) is left out.
struct WordShape {
    /// The longest word or term, in bytes; the rest of a longer one is left out.
    static let limit = 60

    private var folder = Folder(capacity: 24)
    /// Small Latin letters, composed (NFC), with no other accents than those of French.
    private(set) var spelled: [UInt8] = []
    /// Only such a word has a stem: neither numbers nor other scripts.
    private(set) var isLatin = true

    init(_ word: UnsafeBufferPointer<UInt8>) {
        spelled.reserveCapacity(24)
        var offset = 0
        while offset < word.count, folder.folded.count < Self.limit {
            let scalar = word.scalar(movingPast: &offset)
            if scalar.isWordPart && !scalar.isApostrophe { append(scalar) }
        }
    }

    var folded: [UInt8] { Self.cut(folder.folded) }

    /// At most `limit` bytes, never half a character.
    static func cut(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.count <= limit { return bytes }
        var end = limit
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(bytes[..<end])
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        let before = folder.folded.count
        folder.append(scalar)
        let added = folder.folded[before...]
        if let letter = FrenchLetter(scalar) {
            spelled.append(contentsOf: letter.utf8)
        } else if added.isEmpty {
            compose(scalar)
        } else {
            if !added.allSatisfy(\.isLowercaseLetter) { isLatin = false }
            spelled.append(contentsOf: added)
        }
    }

    /// An accent that follows its letter (NFD).
    private mutating func compose(_ accent: Unicode.Scalar) {
        guard let last = spelled.last, let letter = FrenchLetter(last, accent) else { return }
        spelled.removeLast()
        spelled.append(contentsOf: letter.utf8)
    }
}
