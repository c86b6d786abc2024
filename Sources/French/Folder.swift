/// Folds a text scalar by scalar; the accents that follow a Latin letter (NFD) are dropped with its own.
struct Folder {
    private(set) var folded: [UInt8] = []
    private var followsLatin = false

    init(capacity: Int) { folded.reserveCapacity(capacity) }

    mutating func append(_ scalar: Unicode.Scalar) {
        if let letter = LatinFold.letter(for: scalar) {
            folded.append(letter)
            followsLatin = true
        } else if let letters = LatinFold.letters(for: scalar) {
            letters.withUTF8Buffer { folded.append(contentsOf: $0) }
            followsLatin = true
        } else if !(followsLatin && Folder.isAccent(scalar)) {
            followsLatin = false
            appendOther(scalar)
        }
    }

    mutating func appendSpace() {
        followsLatin = false
        if let last = folded.last, last != UInt8(ascii: " ") { folded.append(UInt8(ascii: " ")) }
    }

    /// The text, without the space that may end it.
    func finished() -> String {
        String(decoding: folded.last == UInt8(ascii: " ") ? folded.dropLast() : folded[...], as: UTF8.self)
    }

    private mutating func appendOther(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { return folded.append(UInt8(truncatingIfNeeded: scalar.value)) }
        folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }

    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: true
        default: false
        }
    }
}
