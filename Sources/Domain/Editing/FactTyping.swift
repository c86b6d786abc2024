/// Turns what a fact says into what a form shows, and back.
///
/// What the form shows unchanged leaves the fact as it was, with its source; what somebody changed is theirs, and no
/// longer what the source says.
package enum FactTyping {
    /// What the form shows of a fact; empty when it says nothing of it.
    package static func shown(_ control: FactControl, _ fact: Fact) -> String {
        switch control {
        case .text: tidy(fact.text ?? "")
        case .term: fact.term ?? ""
        case .name: tidy(name(fact))
        case .kind: fact.organisation?.kind ?? fact.territory?.kind ?? ""
        case .departement: fact.territory?.departement ?? ""
        case .comparator: fact.comparator?.rawValue ?? ""
        case .number: fact.number.map(spelled) ?? ""
        case .numberMax: fact.numberMax.map(spelled) ?? ""
        case .unit: fact.unit ?? ""
        case .since: fact.since.map { spelled(day: $0, isEnd: false) } ?? ""
        case .until: fact.until.map { spelled(day: $0, isEnd: true) } ?? ""
        case .sheet: fact.target?.slug ?? ""
        }
    }

    private static func name(_ fact: Fact) -> String {
        if fact.organisation != nil { return fact.bodyName ?? "" }
        return fact.territory?.name ?? fact.text ?? ""
    }

    /// One line ending, no blanks around.
    package static func tidy(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let isBlank: (Character) -> Bool = { $0.isWhitespace || $0.isNewline }
        guard let first = lines.firstIndex(where: { !isBlank($0) }),
            let last = lines.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(lines[first...last])
    }

    // MARK: Numbers

    private static func spelled(_ number: Double) -> String {
        String(decoding: JSON.number(number).encoded(), as: UTF8.self).replacing(".", with: ",")
    }

    /// A number as people type it: "1 234,5", "1234.5", "-3". Nil for anything else: no exponent, no unit, no percent sign, no
    /// thousands separated by a point.
    package static func number(_ text: String) -> Double? {
        var digits = ""
        for character in text {
            switch character {
            case "0"..."9": digits.append(character)
            case "-", "−":
                if !digits.isEmpty { return nil }
                digits.append("-")
            case ",", ".": digits.append(".")
            case " ", "\u{A0}", "\u{202F}": continue
            default: return nil
            }
        }
        guard digits.last?.isNumber == true, digits.utf8.count <= 30 else { return nil }
        return Double(digits)
    }

    // MARK: Days

    /// "2019" for the first or the last day of a year, "05/2019" for that of a month, "12/05/2019" for another day.
    private static func spelled(day number: Int, isEnd: Bool) -> String {
        let day = CalendarDay(number: number)
        let edge = isEnd ? CalendarDay.length(of: day.month, in: day.year) : 1
        let year = CalendarDay.padded(day.year, to: 4)
        let month = CalendarDay.padded(day.month, to: 2)
        if day.day != edge { return "\(CalendarDay.padded(day.day, to: 2))/\(month)/\(year)" }
        return day.month == (isEnd ? 12 : 1) ? year : "\(month)/\(year)"
    }

    /// The first or the last day of what was typed, in days since 1970-01-01; also `2019-05-12`. Nil for anything else.
    package static func day(_ text: String, isEnd: Bool) -> Int? {
        let isISO = text.contains("-")
        let parts = text.split(separator: isISO ? "-" : "/", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
        guard numbers.count == parts.count, 1...3 ~= numbers.count else { return nil }
        let ordered = isISO ? numbers : numbers.reversed()
        guard let year = ordered.first, 1000...9999 ~= year else { return nil }
        let month = ordered.count > 1 ? ordered[1] : (isEnd ? 12 : 1)
        guard 1...12 ~= month else { return nil }
        let day = ordered.count > 2 ? ordered[2] : (isEnd ? CalendarDay.length(of: month, in: year) : 1)
        return CalendarDay(year: year, month: month, day: day)?.number
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
