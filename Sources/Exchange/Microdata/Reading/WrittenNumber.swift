internal import Domain

/// Numbers as people and programs write them: `1 234,5`, `1234.5`, `-3`, `1.5e-7`.
enum WrittenNumber {
    /// Nil for anything else, for two decimal marks, and for what is not finite.
    static func number(_ text: String) -> Double? {
        // Most are written as programs write them.
        if text.utf8.count <= 15, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { return Double(text) }
        var bytes: [UInt8] = []
        var hasMark = false
        for scalar in text.unicodeScalars {
            switch scalar {
            // Blanks that part thousands.
            case " ", "\u{A0}", "\u{202F}", "\u{2009}": continue
            case ",", ".":
                if hasMark { return nil }
                hasMark = true
                bytes.append(UInt8(ascii: "."))
            case "\u{2212}": bytes.append(UInt8(ascii: "-"))
            case "0"..."9", "+", "-", "e", "E": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            default: return nil
            }
        }
        guard bytes.count <= 400, bytes.last.map({ 0x30...0x39 ~= $0 }) == true,
            let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite
        else { return nil }
        return number
    }
}

/// Days as people and programs write them: `2026-10-12`, `12/10/2026`, `2026-10-12T09:30:00.000+02:00`; where no more
/// is asked for, `2026-10`, `10/2026`, `2026`.
enum WrittenDay {
    /// As days since 1970-01-01, the first of the month or of the year where that is what is kept.
    static func day(_ text: String, _ variable: Variable) -> Int32? {
        if let day = variable.day(spelled: text) { return Int32(day.number) }
        guard let day = day(text) ?? partial(text, variable.precision ?? .day) else { return nil }
        let kept =
            switch variable.precision ?? .day {
            case .day: day
            case .month: DayRounding.month.rounded(day)
            case .year: DayRounding.year.rounded(day)
            }
        return kept.map { Int32($0.number) }
    }

    static func day(_ text: String) -> CalendarDay? {
        let isStamp = text.utf8.count > 10 && ["T", " "].contains(text.dropFirst(10).first)
        let date = isStamp ? String(text.prefix(10)) : text
        guard 8...10 ~= date.utf8.count, date.utf8.allSatisfy({ 0x2D...0x39 ~= $0 && $0 != 0x2E }) else { return nil }
        let year = date.split { $0 == "-" || $0 == "/" }.max { $0.count < $1.count }
        return year?.count == 4 ? CalendarDay(typed: date) : nil
    }

    private static func partial(_ text: String, _ precision: Variable.DatePrecision) -> CalendarDay? {
        guard precision == .month else { return nil }
        let parts = text.split(separator: "/")
        guard parts.count == 2, parts[1].count == 4, let month = Int(parts[0]), let year = Int(parts[1]) else {
            return nil
        }
        return CalendarDay(year: year, month: month, day: 1)
    }
}
