/// How those who answered differ from the people they are read as: category by category, and on the whole.
package struct Representation: Sendable, Equatable {
    package struct Category: Sendable, Equatable {
        package let share: Double
        /// What the share would be were everybody heard alike.
        package let reference: Double
        /// How many times too present; nil where nobody was expected.
        package let ratio: Double?
        /// At least twice as present as expected, and more than chance alone would make it: a share on which the whole
        /// leans, to be said next to the table.
        package let isConcentrated: Bool
    }

    package let categories: [Category]
    /// The share of answers that would have to come from elsewhere: ½ Σ |share − reference| (O. and B. Duncan 1955).
    package let dissimilarity: Double
    /// Of the answers among the categories, from 1 / categories to 1: Σ share² (Herfindahl).
    package let herfindahl: Double

    /// - Parameters:
    ///   - counts: answers by category.
    ///   - reference: as the counts, in any unit.
    /// - Throws: `lengthsDiffer`, `badTarget`, `empty` without answers.
    package init(_ counts: [Int], reference: [Double]) throws(TabulationFault) {
        guard counts.count == reference.count else { throw .lengthsDiffer(counts.count, reference.count) }
        let (total, whole) = (counts.reduce(0, +), reference.reduce(0, +))
        guard whole > 0, whole.isFinite, reference.allSatisfy({ $0 >= 0 }) else { throw .badTarget }
        guard total > 0 else { throw .empty }
        categories = zip(counts, reference).map { count, expected in
            let (share, reference) = (Double(count) / Double(total), expected / whole)
            let likely = WilsonInterval(share, size: Double(total))
            return Category(
                share: share, reference: reference, ratio: reference > 0 ? share / reference : nil,
                isConcentrated: share >= 2 * reference && count > 0 && (likely?.low ?? 0) > reference)
        }
        dissimilarity = categories.reduce(0) { $0 + abs($1.share - $1.reference) } / 2
        herfindahl = categories.reduce(0) { $0 + $1.share * $1.share }
    }
}
