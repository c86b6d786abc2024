/// Walks once over the bytes of a text and folds its words on the way: a page holds thousands of them, so nothing is
/// copied.
struct PhraseScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func words() -> [PhraseWord] {
        var words: [PhraseWord] = []
        words.reserveCapacity(bytes.count / 6)
        var isClose = true
        while offset < bytes.count {
            let start = offset
            let scalar = next()
            if scalar.isPhraseLetter {
                words.append(word(from: start, scalar, isClose))
                isClose = true
            } else if !scalar.isPhraseBlank {
                isClose = false
            }
        }
        return words
    }

    private mutating func word(from start: Int, _ first: Unicode.Scalar, _ isClose: Bool) -> PhraseWord {
        var key = FoldedHash()
        key.append(first)
        var end = offset
        while offset < bytes.count {
            let before = offset
            // Most of a text is plain letters, which need no look at a table.
            if let letter = bytes[offset].plainLetter {
                key.append(letter)
                offset += 1
                end = offset
                continue
            }
            let scalar = next()
            if scalar.isPhraseLetter {
                key.append(scalar)
            } else if scalar.isPhraseHyphen, isLetter(at: offset) {
                key.append("-")
            } else {
                offset = before
                break
            }
            end = offset
        }
        return PhraseWord(
            range: start..<end, hash: key.value, isCapitalised: first.isPhraseCapital, followsClosely: isClose)
    }

    private func isLetter(at offset: Int) -> Bool {
        guard offset < bytes.count else { return false }
        var ahead = self
        ahead.offset = offset
        return ahead.next().isPhraseLetter
    }

    private mutating func next() -> Unicode.Scalar { bytes.scalar(movingPast: &offset) }
}

extension UInt8 {
    /// The small letter of an ASCII letter, nil for any other byte.
    var plainLetter: UInt8? {
        let small = self | 0x20
        return small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z") ? small : nil
    }
}

extension Unicode.Scalar {
    fileprivate var isPhraseHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }

    /// Letters, digits and the marks that follow them.
    var isPhraseLetter: Bool {
        if isASCII { return UInt8(truncatingIfNeeded: value).plainLetter != nil || isASCIIDigit }
        if LatinFold.letter(for: self) != nil { return true }
        return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }

    fileprivate var isPhraseCapital: Bool {
        isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
    }

    /// What may stand between the words of one phrase.
    fileprivate var isPhraseBlank: Bool {
        if isASCII { return self == " " || self == "'" }
        return self == "\u{A0}" || self == "\u{202F}" || isApostrophe || isInvisible
    }
}
