import Analysis
import Testing

@Suite struct WideIntegerTests {
    @Test func `sums, products, remainders and comparisons are those of machine integers`() {
        var draws = BudgetDraws(2)
        for _ in 0..<5_000 {
            let numbers = (0..<4).map { _ in Int(truncatingIfNeeded: draws.next()) >> draws.number(0...62) }
            let (a, b, c, d) = (numbers[0], numbers[1], numbers[2] >> 2, numbers[3])
            let wide = WideInteger(a) * b + WideInteger(c) * d
            let exact = Int128(a) * Int128(b) + Int128(c) * Int128(d)
            #expect(wide.description == exact.description)
            let other = WideInteger(d) * c - WideInteger(b)
            let otherExact = Int128(d) * Int128(c) - Int128(b)
            #expect((wide < other) == (exact < otherExact) && (wide == other) == (exact == otherExact))
            let divisor = max(1, abs(d >> 1))
            #expect(Int128(wide.remainder(by: divisor)) == exact.magnitude.asSigned % Int128(divisor))
            let ratio = WideInteger.ratio(wide, WideInteger(divisor))
            let near = Double(exact) / Double(divisor)
            #expect(abs(ratio - near) <= abs(near) * 0x1p-49)
        }
    }

    @Test func `a hundred factors and their quotient come back`() {
        var product = WideInteger(1)
        for factor in 1...100 { product *= factor }
        #expect(product.description.hasPrefix("93326215443944152681699238856266700490715968264381621468592963895217"))
        #expect(product.description.hasSuffix("000000000000000000000000") && product.description.utf8.count == 158)
        for factor in 2...100 { #expect(product.divide(by: factor) == 0) }
        #expect(product == WideInteger(1))
        #expect(ExactFraction(WideInteger(84), over: [6, 7, 4]).text == "1/2")
        #expect(ExactFraction(.zero, over: [3]).text == "0" && (-WideInteger(3)).description == "-3")
    }
}

extension UInt128 {
    fileprivate var asSigned: Int128 { Int128(self) }
}
