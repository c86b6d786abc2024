/// A count over its base as a percentage, rounded once, in whole numbers: half away from zero.
///
/// Percentages are rounded one by one: they are not made to add up to a hundred, because each of them must be what its
/// count gives.
package struct Share: Sendable, Equatable {
    package let count: Int
    package let base: Int

    /// Nil when the count is no part of the base.
    package init?(_ count: Int, of base: Int) {
        guard base > 0, 0...base ~= count, base < 1 << 40 else { return nil }
        (self.count, self.base) = (count, base)
    }

    /// Tenths for 1, hundredths for 2… of a percent: 1931 for 45 of 233 and 2.
    /// - Parameter decimals: 0 to 4.
    package func percent(decimals: Int) -> Int {
        let scale = 100 * (0..<min(max(decimals, 0), 4)).reduce(1) { power, _ in power * 10 }
        let (whole, rest) = (count * scale).quotientAndRemainder(dividingBy: base)
        return 2 * rest >= base ? whole + 1 : whole
    }

    package var value: Double { Double(count) / Double(base) }
}

/// Between which shares the truth is likely to lie (E. B. Wilson 1927), were those who answered drawn by lot: a survey
/// that people answer if they wish to says less than that.
package struct WilsonInterval: Sendable, Equatable {
    /// What 95 of 100 draws stay within.
    package static let usual = 1.959963984540054

    package let low: Double
    package let high: Double

    /// - Parameters:
    ///   - share: from 0 to 1.
    ///   - size: how many answers, or as how many they count (`Weighed.effective`); above zero.
    package init?(_ share: Double, size: Double, z: Double = usual) {
        guard 0...1 ~= share, size > 0, size.isFinite else { return nil }
        let square = z * z
        let center = (share + square / (2 * size)) / (1 + square / size)
        let half = z * (share * (1 - share) / size + square / (4 * size * size)).squareRoot() / (1 + square / size)
        low = share == 0 ? 0 : max(0, center - half)
        high = share == 1 ? 1 : min(1, center + half)
    }
}
