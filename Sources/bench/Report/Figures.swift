/// Numbers as the report prints them.
enum Figures {
    /// Three significant figures, thousands apart: 27 300, 344, 5.41.
    static func plain(_ value: Double) -> String {
        if value >= 100 { return grouped(Int(value.rounded())) }
        return decimal(value, places: value >= 10 ? 1 : 2)
    }

    static func range(_ samples: Samples) -> String { "\(plain(samples.least))–\(plain(samples.most))" }

    static func ratio(_ value: Double, to reference: Double) -> String {
        guard reference > 0 else { return "–" }
        return "× " + decimal(value / reference, places: 2)
    }

    /// How many times as long: × 12.3, or a dash when nothing was measured.
    static func times(_ value: Double, _ reference: Double) -> String {
        value > 0 && reference > 0 ? "× " + plain(value / reference) : "–"
    }

    /// Three places after the point: 0.041.
    static func thousandths(_ value: Double) -> String {
        let digits = String(Int((abs(value) * 1_000).rounded()))
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return "\(value < 0 ? "-" : "")\(padded.dropLast(3)).\(padded.suffix(3))"
    }

    /// The smallest power of ten that is not below a small number: 10⁻⁹.
    static func power(above value: Double) -> String {
        var (exponent, bound) = (0, 1.0)
        while exponent < 15, value <= bound / 10 { (exponent, bound) = (exponent + 1, bound / 10) }
        let figures = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        return exponent == 0
            ? "1" : "10⁻" + String(String(exponent).compactMap { $0.wholeNumberValue.map { figures[$0] } })
    }

    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index).isMultiple(of: 3) { text.append(" ") }
            text.append(digit)
        }
        return text
    }

    private static func decimal(_ value: Double, places: Int) -> String {
        let scale = places == 1 ? 10 : 100
        let scaled = Int((value * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        return "\(scaled / scale).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
    }
}
