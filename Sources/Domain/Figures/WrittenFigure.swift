/// A number as somebody wrote it: the digits after its decimal mark say how finely it was rounded.
package struct WrittenFigure: Sendable, Equatable {
    /// The number times a hundred for two decimals.
    package let units: Int
    package let decimals: Int

    package init(_ units: Int, decimals: Int = 0) { (self.units, self.decimals) = (units, decimals) }

    /// Reads `33`, `33 %`, `19,31`, `19.3%`, `1 771`; at most nine digits, four of them after the mark.
    package init?(_ text: String) {
        var digits = ""
        var decimals: Int?
        for character in text.reversed().drop(while: { $0 == "%" || $0.isWhitespace }).reversed() {
            switch character {
            case "0"..."9":
                digits.append(character)
                decimals = decimals.map { $0 + 1 }
            case ",", ".":
                guard decimals == nil, !digits.isEmpty else { return nil }
                decimals = 0
            case _ where character.isWhitespace: guard decimals == nil, !digits.isEmpty else { return nil }
            default: return nil
            }
        }
        guard digits.utf8.count <= 9, decimals ?? 0 <= 4, decimals != 0, let units = Int(digits) else { return nil }
        (self.units, self.decimals) = (units, decimals ?? 0)
    }

    /// How many units make one.
    package var scale: Int { (0..<decimals).reduce(1) { scale, _ in scale * 10 } }
    package var value: Double { Double(units) / Double(scale) }

    /// With a decimal comma in French, and every digit that was written.
    package func text(mark: String) -> String {
        let digits = String(units)
        guard decimals > 0 else { return digits }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        return "\(padded.dropLast(decimals))\(mark)\(padded.suffix(decimals))"
    }

    /// Whether a fraction, rounded to these decimals, may be written so; a half may have gone either way.
    package func isRounding(of numerator: Int, over denominator: Int) -> Bool {
        abs(2 * scale * numerator - 2 * units * denominator) <= denominator
    }

    /// The same within what computing in decimal numbers loses.
    package func isRounding(of value: Double) -> Bool { abs(value * Double(scale) - Double(units)) <= 0.5 + 1e-9 }
}

/// Which counts a percentage can stand for.
package enum AttainableCounts {
    /// Those of a base that the percentage is a rounding of, a half going either way; nil when there are none.
    package static func counts(of percent: WrittenFigure, base: Int) -> ClosedRange<Int>? {
        guard base > 0, base < 1 << 32 else { return nil }
        let whole = 200 * percent.scale
        let least = max(0, ((2 * percent.units - 1) * base + whole - 1).floored(by: whole))
        let most = min(base, ((2 * percent.units + 1) * base).floored(by: whole))
        return least <= most ? least...most : nil
    }

    /// Whether some counts of the base give all of them; those of answers that exclude each other add up to it.
    package static func allow(_ percents: [WrittenFigure], base: Int, exclusive: Bool) -> Bool {
        var (least, most) = (0, 0)
        for percent in percents {
            guard let counts = counts(of: percent, base: base) else { return false }
            least += counts.lowerBound
            most += counts.upperBound
        }
        return !exclusive || least...most ~= base
    }

    /// The nearest bases that would give all of them, at most three below and three above.
    package static func bases(near base: Int, _ percents: [WrittenFigure], exclusive: Bool) -> [Int] {
        func first(_ bases: some Sequence<Int>) -> [Int] {
            Array(bases.lazy.filter { allow(percents, base: $0, exclusive: exclusive) }.prefix(3))
        }
        let reach = max(20, base / 5)
        let below = first(stride(from: base - 1, through: max(1, base - reach), by: -1))
        return below.reversed() + first(base + 1...base + reach)
    }
}

extension Int {
    /// Divided and rounded down, below zero too.
    fileprivate func floored(by divisor: Int) -> Int {
        let (whole, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? whole - 1 : whole
    }
}
