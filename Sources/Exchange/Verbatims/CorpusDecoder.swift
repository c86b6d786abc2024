internal import Domain

/// Finds out in which encoding a corpus was saved, and gives its text in UTF-8.
///
/// IRaMuTeQ writes UTF-8; older files and those of a text editor of Windows are often in Windows-1252 or UTF-16.
struct CorpusDecoder {
    let text: String
    /// Nil for UTF-8.
    let encoding: String?

    init(_ bytes: [UInt8]) throws(VerbatimCorpusFault) {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw .otherEncoding("UTF-32")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            (text, encoding) = (try Self.utf16(bytes), "UTF-16")
            return
        }
        // Without a mark, the two bytes of the first letter tell.
        if bytes.count > 1, (bytes[0] == 0) != (bytes[1] == 0) { throw .otherEncoding("UTF-16") }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: content, as: UTF8.self) {
            (self.text, encoding) = (text, nil)
        } else {
            (text, encoding) = (try Self.windows(content), "Windows-1252")
        }
    }

    private static func utf16(_ bytes: [UInt8]) throws(VerbatimCorpusFault) -> String {
        let isBig = bytes[0] == 0xFE
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (high, low) = isBig ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
            let place = place(in: String(decoding: units, as: UTF16.self).unicodeScalars) { $0 == "\u{FFFD}" }
            throw .badCharacter(line: place.line, column: place.column)
        }
        return text
    }

    private static func windows(_ bytes: [UInt8]) throws(VerbatimCorpusFault) -> String {
        // Where letters of UTF-8 outnumber the bytes that cannot be, the file is a broken one of UTF-8.
        let decoded = String(decoding: bytes, as: UTF8.self).unicodeScalars
        var (broken, whole) = (0, 0)
        for scalar in decoded {
            if scalar == "\u{FFFD}" { broken += 1 } else if !scalar.isASCII { whole += 1 }
        }
        if whole > broken {
            let place = place(in: decoded) { $0 == "\u{FFFD}" }
            throw .badCharacter(line: place.line, column: place.column)
        }
        var scalars = String.UnicodeScalarView()
        var isKnown = true
        for byte in bytes {
            let scalar = 0x80...0x9F ~= byte ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)
            if scalar == "\u{FFFD}" { isKnown = false }
            scalars.append(scalar)
        }
        guard isKnown else {
            let place = place(in: scalars) { $0 == "\u{FFFD}" }
            throw .badCharacter(line: place.line, column: place.column)
        }
        return String(scalars)
    }

    /// Line and column of the first scalar of a kind; the end when there is none.
    static func place(
        in scalars: String.UnicodeScalarView, of isLookedFor: (Unicode.Scalar) -> Bool
    ) -> (line: Int, column: Int) {
        var (line, column, isAfterReturn) = (1, 1, false)
        for scalar in scalars {
            if isLookedFor(scalar) { break }
            if scalar == "\n", isAfterReturn {
                isAfterReturn = false
            } else if scalar == "\n" || scalar == "\r" {
                (line, column, isAfterReturn) = (line + 1, 1, scalar == "\r")
            } else {
                (column, isAfterReturn) = (column + 1, false)
            }
        }
        return (line, column)
    }

    /// The letters of Windows-1252 from 0x80 to 0x9F; U+FFFD for the five that are none.
    private static let high = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
