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
