/// Which forms go on with each side of a split.
///
/// M. Reinert, « Alceste, une méthodologie d'analyse des données textuelles », 1990: a form stays with a side when enough
/// of its units hold it, and unless it belongs to the other side: held less than expected, with a coefficient of
/// contingency √(χ² / (χ² + n)) above a limit, where χ² compares its two counts n₁ + n₂ = n with the expected ones.
struct FormSelection {
    let contingency: Double
    let least: Int

    /// - Parameters:
    ///   - count: units of the side that hold the form; `other`, of the other side.
    ///   - share: of the side in all ones of the table.
    func keeps(_ count: Int, other: Int, share: Double) -> Bool {
        guard count >= least else { return false }
        let total = Double(count + other)
        let expected = total * share
        let difference = Double(count) - expected
        if difference >= 0 { return true }
        let chiSquare = difference * difference / expected + difference * difference / (total - expected)
        return (chiSquare / (chiSquare + total)).squareRoot() <= contingency
    }
}
