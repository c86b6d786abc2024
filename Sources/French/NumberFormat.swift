/// How a language writes numbers for readers: groups of three, decimals, percentages.
package struct NumberFormat: Sendable {
    private let group: String
    private let decimal: String
    private let beforePercent: String

    package init(group: String, decimal: String, beforePercent: String) {
        self.group = group
        self.decimal = decimal
        self.beforePercent = beforePercent
    }

    /// `12 345`, `1,5`, `34 %`: narrow no-break space, comma, no-break space.
    package static let french = NumberFormat(group: "\u{202F}", decimal: ",", beforePercent: "\u{A0}")

    /// `12,345`, `1.5`, `34%`.
    package static let english = NumberFormat(group: ",", decimal: ".", beforePercent: "")

    package func formatted(_ number: Int) -> String {
        (number < 0 ? NumberFormat.minus : "") + grouped(String(number.magnitude))
    }

    /// At most `decimals` decimals (0 to 9), rounded half away from zero, without useless zeros.
    /// What is not a number, or has no end, is a dash.
    package func formatted(_ number: Double, decimals: Int = 1) -> String {
        guard number.isFinite else { return "–" }
        let scale = NumberFormat.powerOfTen(min(max(decimals, 0), 9))
        let scaled = (number.magnitude * Double(scale)).rounded()
        guard scaled < 9e15 else { return "\(number)" }
        let (whole, rest) = UInt64(scaled).quotientAndRemainder(dividingBy: scale)
        let sign = number < 0 && scaled > 0 ? NumberFormat.minus : ""
        return sign + grouped(String(whole)) + fraction(rest, of: scale)
    }

    /// `34 %` from 34, not from 0.34.
    package func percent(_ number: Double, decimals: Int = 1) -> String {
        formatted(number, decimals: decimals) + beforePercent + "%"
    }

    private static let minus = "\u{2212}"

    private static func powerOfTen(_ exponent: Int) -> UInt64 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

    private func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index).isMultiple(of: 3) { text += group }
            text.append(digit)
        }
        return text
    }

    private func fraction(_ rest: UInt64, of scale: UInt64) -> String {
        guard rest > 0 else { return "" }
        var digits = String(rest + scale).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return decimal + digits
    }
}
