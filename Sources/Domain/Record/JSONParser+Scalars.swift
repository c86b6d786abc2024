/// Strings and numbers.
extension JSONParser {
    /// A string; the index is on its opening quote.
    mutating func string() throws(JSONFault) -> String {
        index += 1
        var start = index
        var text = ""
        while true {
            switch try peek() {
            case UInt8(ascii: "\""):
                text += try verbatim(from: start)
                index += 1
                return text
            case UInt8(ascii: "\\"):
                text += try verbatim(from: start)
                text.unicodeScalars.append(try escape())
                start = index
            case let byte where byte < 0x20: throw fault(.controlCharacter(byte))
            default: index += 1
            }
        }
    }

    private func verbatim(from start: Int) throws(JSONFault) -> String {
        if start == index { return "" }
        guard let text = String(validating: bytes[start..<index], as: UTF8.self) else {
            throw fault(.notUTF8, at: bytes.firstInvalidUTF8(in: start..<index))
        }
        return text
    }

    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        let start = index
        index += 1
        let letter = try peek()
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try scalar(from: start)
        default: throw fault(.invalidEscape, at: start)
        }
    }

    /// The scalar of `\uXXXX`, or of the two that make a surrogate pair; the index is after the `u`.
    private mutating func scalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
        let high = try unit(from: start)
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, bytes[index...].starts(with: "\\u".utf8) else { throw fault(.loneSurrogate, at: start) }
        index += 2
        let low = try unit(from: start)
        guard 0xDC00..<0xE000 ~= low, let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw fault(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func unit(from start: Int) throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(try peek())).hexDigitValue else {
                throw fault(.invalidEscape, at: start)
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    mutating func number() throws(JSONFault) -> JSON {
        let start = index
        skip { $0 == UInt8(ascii: "-") }
        let isZero = index < bytes.count && bytes[index] == UInt8(ascii: "0")
        let whole = skipDigits()
        guard whole == 1 || (whole > 1 && !isZero), bytes[start..<index].count - whole <= 1 else {
            throw fault(whole == 0 && index == bytes.count ? .unexpectedEnd : .invalidNumber, at: start)
        }
        let isInteger = try !skipFraction(from: start)
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isInteger {
            guard let integer = Int64(text) else { throw fault(.numberOutOfRange, at: start) }
            return .integer(integer)
        }
        guard let number = Double(text), number.isFinite else { throw fault(.numberOutOfRange, at: start) }
        return .number(number)
    }

    /// Skips fraction and exponent; true when there was one.
    private mutating func skipFraction(from start: Int) throws(JSONFault) -> Bool {
        let end = index
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            guard skipDigits() > 0 else { throw fault(.invalidNumber, at: start) }
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index]) { index += 1 }
            guard skipDigits() > 0 else { throw fault(.invalidNumber, at: start) }
        }
        return index > end
    }

    private mutating func skipDigits() -> Int {
        let start = index
        skip { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        return index - start
    }

    private mutating func skip(while matches: (UInt8) -> Bool) {
        while index < bytes.count, matches(bytes[index]) { index += 1 }
    }
}
