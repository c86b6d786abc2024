/// A whole number of any size, for money that is shared in fractions again and again and must stay exact.
///
/// Only what the counting needs: sums, products and quotients by a machine integer, comparison, decimal text.
package struct WideInteger: Sendable, Equatable {
    /// From the lowest word up; no zero at the end, so that zero has none.
    private(set) var words: [UInt]
    /// False for zero.
    private(set) var isNegative: Bool

    package init(_ value: Int) {
        words = value == 0 ? [] : [value.magnitude]
        isNegative = value < 0
    }

    package static let zero = WideInteger(0)

    package var isZero: Bool { words.isEmpty }

    /// −1, 0 or 1.
    package var signum: Int { words.isEmpty ? 0 : isNegative ? -1 : 1 }

    package static prefix func - (value: WideInteger) -> WideInteger {
        var opposite = value
        opposite.isNegative = !value.isNegative && !value.isZero
        return opposite
    }

    package static func += (left: inout WideInteger, right: WideInteger) {
        if left.isNegative == right.isNegative || left.isZero || right.isZero {
            if left.isZero { left.isNegative = right.isNegative }
            left.addMagnitude(right.words)
        } else if Self.isLess(left.words, right.words) {
            var result = right
            result.subtractMagnitude(left.words)
            left = result
        } else {
            left.subtractMagnitude(right.words)
        }
    }

    package static func + (left: WideInteger, right: WideInteger) -> WideInteger {
        var sum = left
        sum += right
        return sum
    }

    package static func - (left: WideInteger, right: WideInteger) -> WideInteger { left + (-right) }

    package static func *= (left: inout WideInteger, right: Int) {
        if right == 0 || left.isZero {
            left = .zero
            return
        }
        let factor = right.magnitude
        if factor != 1 {
            var carry: UInt = 0
            for index in left.words.indices {
                let (high, low) = left.words[index].multipliedFullWidth(by: factor)
                let (sum, overflow) = low.addingReportingOverflow(carry)
                left.words[index] = sum
                // The high half of a product is below the largest word, so this cannot overflow.
                carry = high &+ (overflow ? 1 : 0)
            }
            if carry > 0 { left.words.append(carry) }
        }
        if right < 0 { left.isNegative.toggle() }
    }

    package static func * (left: WideInteger, right: Int) -> WideInteger {
        var product = left
        product *= right
        return product
    }

    private mutating func addMagnitude(_ other: [UInt]) {
        if words.count < other.count { words += [UInt](repeating: 0, count: other.count - words.count) }
        var carry: UInt = 0
        for index in words.indices {
            if index >= other.count && carry == 0 { return }
            let (first, over) = words[index].addingReportingOverflow(index < other.count ? other[index] : 0)
            let (second, again) = first.addingReportingOverflow(carry)
            words[index] = second
            carry = over || again ? 1 : 0
        }
        if carry > 0 { words.append(carry) }
    }

    /// Of a magnitude that is not the larger one.
    private mutating func subtractMagnitude(_ other: [UInt]) {
        var borrow: UInt = 0
        for index in words.indices {
            if index >= other.count && borrow == 0 { break }
            let (first, under) = words[index].subtractingReportingOverflow(index < other.count ? other[index] : 0)
            let (second, again) = first.subtractingReportingOverflow(borrow)
            words[index] = second
            borrow = under || again ? 1 : 0
        }
        trim()
    }

    private mutating func trim() {
        while words.last == 0 { words.removeLast() }
        if words.isEmpty { isNegative = false }
    }

    /// Divides towards zero by a number above zero.
    /// - Returns: the remainder of the magnitude.
    @discardableResult
    package mutating func divide(by divisor: Int) -> Int {
        let divisor = UInt(max(1, divisor))
        var rest: UInt = 0
        for index in words.indices.reversed() {
            (words[index], rest) = divisor.dividingFullWidth((rest, words[index]))
        }
        trim()
        return Int(rest)
    }

    /// The number as a machine integer; the nearest one when it is too large.
    var clamped: Int {
        guard let word = words.first else { return 0 }
        guard words.count == 1, let small = Int(exactly: word) else { return isNegative ? .min : .max }
        return isNegative ? -small : small
    }

    /// The remainder of the magnitude by a number above zero.
    package func remainder(by divisor: Int) -> Int {
        let divisor = UInt(max(1, divisor))
        var rest: UInt = 0
        for word in words.reversed() { rest = divisor.dividingFullWidth((rest, word)).remainder }
        return Int(rest)
    }
}

extension WideInteger: Comparable {
    package static func < (left: WideInteger, right: WideInteger) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? isLess(right.words, left.words) : isLess(left.words, right.words)
    }

    private static func isLess(_ left: [UInt], _ right: [UInt]) -> Bool {
        if left.count != right.count { return left.count < right.count }
        for index in left.indices.reversed() where left[index] != right[index] { return left[index] < right[index] }
        return false
    }
}

extension WideInteger: CustomStringConvertible {
    /// In decimal digits.
    package var description: String {
        if isZero { return "0" }
        let chunk = 1_000_000_000_000_000_000
        var rest = self
        var chunks: [String] = []
        while !rest.isZero {
            let digits = String(rest.divide(by: chunk))
            chunks.append(rest.isZero ? digits : String(repeating: "0", count: 18 - digits.count) + digits)
        }
        return (isNegative ? "-" : "") + chunks.reversed().joined()
    }
}

extension WideInteger {
    /// The magnitude as a mantissa of 64 bits, the highest one set, cut off below, and the power of two it is to be
    /// multiplied by; nil for zero.
    private var leading: (mantissa: UInt, exponent: Int)? {
        guard let last = words.last else { return nil }
        let shift = last.leadingZeroBitCount
        let below = words.count > 1 ? words[words.count - 2] : 0
        let mantissa = shift == 0 ? last : last << UInt(shift) | below >> UInt(UInt.bitWidth - shift)
        return (mantissa, (words.count - 1) * UInt.bitWidth - shift)
    }

    /// The quotient of two numbers, correct to 2⁻⁵⁰ of itself; zero when either is zero.
    package static func ratio(_ top: WideInteger, _ bottom: WideInteger) -> Double {
        guard let upper = top.leading, let lower = bottom.leading else { return 0 }
        let mantissa = Double(upper.mantissa) / Double(lower.mantissa)
        let exponent = max(-4_000, min(4_000, upper.exponent - lower.exponent))
        let magnitude = Double(sign: .plus, exponent: exponent, significand: mantissa)
        return top.isNegative != bottom.isNegative ? -magnitude : magnitude
    }
}
