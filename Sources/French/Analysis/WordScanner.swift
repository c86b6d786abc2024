/// Cuts the bytes of a text into words, as they are written.
///
/// A word is letters, digits and their marks. *C.C.A.S.* is one, and so is *habitant* in *habitant·e·s*, *habitant(e)s*,
/// *habitant-e-s*: the endings of the second gender are skipped.
struct WordScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Where the next word stands; `nil` at the end of the text.
    mutating func next() -> Range<Int>? {
        while offset < bytes.count {
            let start = offset
            let scalar = bytes.scalar(movingPast: &offset)
            if !scalar.startsWord { continue }
            let end = endOfWord()
            if isOneLetter(start..<end), let last = endOfAcronym(from: end) {
                offset = last
                return start..<last
            }
            if end - start > 1 { skipGenderEndings(from: end) }
            return start..<end
        }
        return nil
    }

    /// The end of the word that goes on after the apostrophe that stands here, if one does.
    mutating func joinNext() -> Int? {
        guard let afterApostrophe, let scalar = scalar(at: afterApostrophe), scalar.startsWord else { return nil }
        offset = afterApostrophe
        return endOfWord()
    }

    var isAtApostrophe: Bool { afterApostrophe != nil }

    private var afterApostrophe: Int? {
        guard offset < bytes.count else { return nil }
        var next = offset
        return bytes.scalar(movingPast: &next).isApostrophe ? next : nil
    }

    /// Moves past the parts of the word; its end leaves out the invisible marks that follow it.
    private mutating func endOfWord() -> Int {
        var end = offset
        while offset < bytes.count {
            // Most of a text is plain letters, which need no look at a table.
            if bytes[offset].isPlainWordPart {
                offset += 1
                end = offset
                continue
            }
            let before = offset
            let scalar = bytes.scalar(movingPast: &offset)
            if scalar.isWordPart {
                end = offset
            } else if !scalar.isInvisible {
                offset = before
                break
            }
        }
        return end
    }

    private func isOneLetter(_ range: Range<Int>) -> Bool {
        var end = range.lowerBound
        let scalar = bytes.scalar(movingPast: &end)
        return end == range.upperBound && scalar.isPhraseLetter && !scalar.isASCIIDigit
    }

    /// The end of the last of the single letters that follow, each after a dot.
    private func endOfAcronym(from end: Int) -> Int? {
        var ahead = self
        var last: Int?
        var dot = end
        while dot + 1 < bytes.count, bytes[dot] == UInt8(ascii: "."), scalar(at: dot + 1)?.startsWord == true {
            ahead.offset = dot + 1
            _ = bytes.scalar(movingPast: &ahead.offset)
            let letterEnd = ahead.endOfWord()
            guard isOneLetter(dot + 1..<letterEnd) else { return last }
            last = letterEnd
            dot = letterEnd
        }
        return last
    }

    private func scalar(at offset: Int) -> Unicode.Scalar? {
        guard offset < bytes.count else { return nil }
        var offset = offset
        return bytes.scalar(movingPast: &offset)
    }
}

extension WordScanner {
    /// *·e·s*, *(e)s*, *.trice*, *-e-s*: as many endings as follow.
    private mutating func skipGenderEndings(from end: Int) {
        if offset != end { return }
        while let next = endOfGenderEnding(at: offset) { offset = next }
    }

    private func endOfGenderEnding(at offset: Int) -> Int? {
        guard let start = afterGenderMark(at: offset) else { return nil }
        var end = start
        while end < bytes.count, end - start < 8, bytes[end].isLowercaseLetter || bytes[end] >= 0x80 {
            let before = end
            if !bytes.scalar(movingPast: &end).isWordPart {
                end = before
                break
            }
        }
        if let next = scalar(at: end), next.isWordPart { return nil }
        guard Self.endings.contains(String(decoding: bytes[start..<end], as: UTF8.self)) else { return nil }
        guard bytes[offset] == UInt8(ascii: "(") else { return end }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ")") else { return nil }
        return afterFinalS(end + 1)
    }

    /// The s of *(e)s*.
    private func afterFinalS(_ offset: Int) -> Int {
        guard scalar(at: offset) == "s", scalar(at: offset + 1)?.isWordPart != true else { return offset }
        return offset + 1
    }

    private func afterGenderMark(at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        switch bytes[offset] {
        case UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: "-"): return offset + 1
        case 0xC2, 0xE2:
            var end = offset
            let mark = bytes.scalar(movingPast: &end)
            return mark == "·" || mark == "•" || mark == "‧" ? end : nil
        default: return nil
        }
    }

    private static let endings: Set<String> = [
        "e", "es", "s", "ne", "nes", "le", "les", "te", "tes", "ère", "ères", "rice", "rices", "trice", "trices",
        "euse", "euses", "ive", "ives",
    ]
}

extension UInt8 {
    /// A letter or a digit of ASCII.
    fileprivate var isPlainWordPart: Bool { plainLetter != nil || isDigit }
}

extension Unicode.Scalar {
    /// Letters, digits of any script, and the marks that follow them.
    var isWordPart: Bool {
        if isASCII { return UInt8(truncatingIfNeeded: value).isPlainWordPart }
        if isApostrophe { return false }
        return isPhraseLetter || properties.generalCategory == .decimalNumber
    }

    fileprivate var startsWord: Bool {
        if isASCII || LatinFold.letter(for: self) != nil { return isWordPart }
        return isWordPart && properties.generalCategory != .nonspacingMark
    }
}
