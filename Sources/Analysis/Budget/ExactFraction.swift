/// A fraction whose denominator is known by its factors: what a payment of Equal Shares is, to the last digit.
package struct ExactFraction: Sendable {
    package let numerator: WideInteger
    /// Numbers above zero whose product is the denominator.
    package let factors: [Int]

    package init(_ numerator: WideInteger, over factors: [Int]) {
        self.numerator = numerator
        self.factors = factors
    }

    /// Correct to 2⁻⁵⁰ of itself; for display only, nothing is decided by it.
    package var approximate: Double { WideInteger.ratio(numerator, factors.reduce(WideInteger(1)) { $0 * $1 }) }

    /// The same fraction in lowest terms, as numerator and denominator.
    package var reduced: (numerator: WideInteger, denominator: WideInteger) {
        var (top, bottom) = (numerator, WideInteger(1))
        if top.isZero { return (top, bottom) }
        for factor in factors {
            let common = Self.divisor(top.remainder(by: factor), factor)
            if common > 1 { top.divide(by: common) }
            bottom *= factor / common
        }
        return (top, bottom)
    }

    /// "17/4", or "17" when it is whole.
    package var text: String {
        let (top, bottom) = reduced
        return bottom == WideInteger(1) ? top.description : "\(top)/\(bottom)"
    }

    /// The greatest common divisor of two numbers that are not negative, not both zero.
    static func divisor(_ first: Int, _ second: Int) -> Int {
        var (left, right) = (first, second)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }
}

extension ExactFraction: Equatable {
    package static func == (left: ExactFraction, right: ExactFraction) -> Bool { left.reduced == right.reduced }
}
