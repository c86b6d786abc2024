/// Numbers as people type them in a French spreadsheet: "1 234,5", "1234.5", "-3".
enum CellNumber {
    /// Nil for anything else: no exponent, no unit, no percent sign, no thousands separated by a point.
    static func value(_ text: String) -> Double? {
        var digits = ""
        var points = 0
        for character in text {
            switch character {
            case "0"..."9": digits.append(character)
            case "-", "−":
                if !digits.isEmpty { return nil }
                digits.append("-")
            case ",", ".":
                points += 1
                digits.append(".")
            case " ", "\u{A0}", "\u{202F}": continue
            default: return nil
            }
        }
        guard points <= 1, digits.last?.isNumber == true, digits.utf8.count <= 30 else { return nil }
        return Double(digits)
    }
}
