/// The classes that two classifications of the same segments find alike: M. Reinert's double classification.
///
/// Each group of one tree is crossed with each group of the other (Reinert 1990). A crossing stands when each of the two is
/// what the other goes with most, by χ²; when they are over-represented in each other with χ² of at least `leastChiSquare`;
/// and when it is large enough. Of the sets of so many crossings without a common segment the one that holds the most
/// segments is kept, then the one with the largest sum of χ². Segments in none of its crossings are in no class.
package struct StableClasses: Sendable, Equatable {
    package struct Crossing: Sendable, Equatable {
        /// The nodes of the two trees.
        package let first: Int
        package let second: Int
        package let size: Int
        package let chiSquare: Double
    }

    package struct Settings: Sendable, Equatable {
        /// So many classes when they can be had, else fewer; nil takes the set with the largest sum of χ², of any number.
        package var classes: Int?
        package var leastClass = 2
        /// One chance in twenty.
        package var leastChiSquare = 3.84

        package init(classes: Int? = nil) { self.classes = classes }
    }

    /// From the largest to the smallest.
    package let classes: [Crossing]
    /// The class of each segment; -1 for none.
    package let classOf: [Int32]

    /// - Parameters:
    ///   - firstUnits: for each segment its unit in the first classification, -1 for none; `secondUnits` likewise.
    /// - Throws: `lengthsDiffer`, `columnOutside` for a unit that a classification does not have.
    package init(
        _ first: DescendingClassification, _ firstUnits: [Int32], _ second: DescendingClassification,
        _ secondUnits: [Int32], _ settings: Settings = Settings()
    ) throws(VerbatimFault) {
        guard firstUnits.count == secondUnits.count else { throw .lengthsDiffer(firstUnits.count, secondUnits.count) }
        let crossings = try TreeCrossing(first, firstUnits, second, secondUnits)
        let candidates = try crossings.mutual(settings)
        // χ² of a crossing is at most the number of segments: all together it weighs less than one segment.
        let scale = settings.classes == nil ? 1 : 1 / (Double(max(crossings.total, 1)) * Double(candidates.count + 1))
        let weights = candidates.map { (settings.classes == nil ? 0 : Double($0.size)) + $0.chiSquare * scale }
        let chosen = DisjointChoice(zip(weights, candidates.map(crossings.cells)).map { ($0, $1) })
            .best(settings.classes)
        let kept = chosen.map { candidates[$0] }.sorted { one, other in
            (other.size, one.first, one.second) < (one.size, other.first, other.second)
        }
        classes = kept
        classOf = crossings.classOf(kept)
    }
}
