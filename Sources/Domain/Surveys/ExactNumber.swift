/// A decimal number with at most six decimals, exact, so that 0,1 is what was typed.
package struct ExactNumber: Sendable, Hashable, Comparable {
    package static let decimals = 6
    /// Of what a person may type: a million millions either way.
    package static let limit = ExactNumber(millionths: 1_000_000_000_000_000_000)

    package let millionths: Int64

    package init(millionths: Int64) { self.millionths = millionths }

    /// Held within the limit.
    package init(_ whole: Int) {
        millionths = Int64(max(-1_000_000_000_000, min(whole, 1_000_000_000_000))) * 1_000_000
    }

    /// Reads `1234.5`, or `1 234,5` as it is typed; nil for anything else, too many digits included.
    package init?(typed text: String) {
        let bare = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        let isNegative = bare.first == "-" || bare.first == "−"
        let digits = isNegative ? bare.dropFirst() : bare[...]
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard 1...2 ~= parts.count, let whole = parts.first, 1...12 ~= whole.count else { return nil }
        let fraction = parts.count == 2 ? Array(parts[1]) : []
        guard parts.count == 1 || 1...Self.decimals ~= fraction.count else { return nil }
        var millionths: Int64 = 0
        let zeros = Array(repeating: Unicode.Scalar("0"), count: Self.decimals - fraction.count)
        for digit in Array(whole) + fraction + zeros {
            guard "0"..."9" ~= digit else { return nil }
            millionths = millionths * 10 + Int64(digit.value - 48)
        }
        self.millionths = isNegative ? -millionths : millionths
    }

    /// With a point and no zero too many: `-12.5`.
    package var text: String {
        let magnitude = millionths.magnitude
        let fraction = CalendarDay.padded(Int(magnitude % 1_000_000), to: Self.decimals)
        let kept = String(fraction.reversed().drop { $0 == "0" }.reversed())
        return (millionths < 0 ? "-" : "") + String(magnitude / 1_000_000) + (kept.isEmpty ? "" : ".\(kept)")
    }

    /// The smallest step of numbers with that many decimals, in millionths.
    package static func step(decimals: Int) -> Int64 {
        (0..<max(0, Self.decimals - decimals)).reduce(Int64(1)) { step, _ in step * 10 }
    }

    package static func < (left: ExactNumber, right: ExactNumber) -> Bool { left.millionths < right.millionths }
}
