/// Numbers as text: a point, no exponent, no zeros that say nothing; the shortest that reads back to the same value.
enum PlainNumber {
    /// Nil for what is not finite.
    static func text(_ number: Double) -> String? {
        guard number.isFinite else { return nil }
        let parts = number.description.split(separator: "e")
        guard let mantissa = parts.first else { return nil }
        guard parts.count == 2, let exponent = Int(parts[1]) else { return trimmed(String(mantissa)) }
        // Beyond this nobody reads the zeros.
        guard abs(exponent) <= 30 else { return number.description }
        return trimmed(shifted(mantissa, by: exponent))
    }

    /// The number that a workbook stores as text; nil when it is none.
    static func text(stored: String) -> String? {
        if isWhole(stored) { return stored == "-0" ? "0" : stored }
        guard stored.utf8.allSatisfy(isOfNumber), let number = Double(stored) else { return nil }
        return text(number)
    }

    /// Whole as it stands: codes of many digits must not pass through a floating-point number.
    private static func isWhole(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        return !digits.isEmpty && digits.utf8.count <= 40 && (digits == "0" || !digits.hasPrefix("0"))
            && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }

    /// Leaves out the words and hexadecimal notations that a `Double` is also read from.
    private static func isOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private static func shifted(_ mantissa: Substring, by exponent: Int) -> String {
        let sign = mantissa.hasPrefix("-") ? "-" : ""
        let halves = mantissa.drop { $0 == "-" }.split(separator: ".")
        let whole = String(halves.first ?? "0")
        let fraction = halves.count == 2 ? String(halves[1]) : ""
        if exponent < 0 { return "\(sign)0.\(zeros(-exponent - whole.count))\(whole)\(fraction)" }
        let padded = fraction + zeros(exponent - fraction.count)
        return "\(sign)\(whole)\(padded.prefix(exponent)).\(padded.dropFirst(exponent))"
    }

    private static func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }

    private static func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text }
        var kept = text[...]
        while kept.last == "0" { kept.removeLast() }
        if kept.last == "." { kept.removeLast() }
        return kept == "-0" ? "0" : String(kept)
    }
}
