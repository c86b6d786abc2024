internal import Glibc

/// How a form (or a modality) goes with a class: the χ² of the table of two by two, negative when it is rarer there than
/// elsewhere.
///
/// With the correction of F. Yates (1934): each difference from the expected count is made smaller by ½, but not beyond
/// zero. So does `chisq.test` of R.
package struct Association: Sendable, Equatable {
    /// Without a sign; 0 when a row or a column of the table is empty.
    package let chiSquare: Double
    package let isOver: Bool
    /// The probability of so large a χ² by chance, one degree of freedom.
    package let probability: Double

    /// - Parameters:
    ///   - both: units of the class that hold the form.
    ///   - form: units of the class without it; `outside`, units elsewhere with it; `neither`, the rest.
    /// - Throws: `impossibleCounts` for a count below zero or a sum beyond 2⁵³.
    package init(
        both: Int, only inside: Int, outside: Int, neither: Int, isCorrected: Bool = true
    ) throws(VerbatimFault) {
        let counts = [both, inside, outside, neither]
        guard counts.allSatisfy({ 0...(1 << 51) ~= $0 }) else { throw .impossibleCounts }
        let (a, b, c, d) = (Double(both), Double(inside), Double(outside), Double(neither))
        let margins = (a + b) * (c + d) * (a + c) * (b + d)
        let total = a + b + c + d
        guard margins > 0 else {
            (chiSquare, isOver, probability) = (0, false, 1)
            return
        }
        // Every cell is as far from its expected count as the others.
        let expected = (a + b) / total * (a + c)
        let difference = abs(a - expected)
        let corrected = difference - (isCorrected ? min(0.5, difference) : 0)
        let inverses =
            1 / ((a + b) * (a + c)) + 1 / ((a + b) * (b + d)) + 1 / ((c + d) * (a + c))
            + 1 / ((c + d) * (b + d))
        chiSquare = corrected * corrected * total * inverses
        isOver = a > expected
        probability = erfc((chiSquare / 2).squareRoot())
    }

    /// Of a form held by `both` of the `form` units that hold it, for a class of `size` units out of `total`.
    package init(both: Int, size: Int, form: Int, total: Int, isCorrected: Bool = true) throws(VerbatimFault) {
        guard both >= 0, both <= size, both <= form, size <= total, form <= total else { throw .impossibleCounts }
        try self.init(
            both: both, only: size - both, outside: form - both, neither: total - size - form + both,
            isCorrected: isCorrected)
    }

    package var signed: Double { isOver ? chiSquare : -chiSquare }
}
