/// Classes of units (segments or texts) that use the same forms: M. Reinert's descending hierarchical classification.
///
/// M. Reinert, « Une méthode de classification descendante hiérarchique », *Les cahiers de l'analyse des données* 8 (2),
/// 1983. The largest group is split in two until there are enough classes: its units are put in the order of the first
/// axis of their correspondence analysis, cut where the χ² of the two sums is largest, and then moved one by one as long
/// as χ² grows. Each side goes on with the forms that `FormSelection` leaves it.
///
/// A unit whose forms have all been left behind follows the side that uses its forms more, all forms of the table counted;
/// without such a side it is in no class, like a unit without a form and a group smaller than `leastClass`.
package struct DescendingClassification: Sendable, Equatable {
    /// A group of the tree.
    package struct Node: Sendable, Equatable {
        package let parent: Int?
        /// The two sides of its split; empty for a leaf.
        package internal(set) var children: [Int] = []
        /// Rows of the table, in ascending order.
        package let units: [Int32]
        /// Of its split; 0 for a leaf.
        package internal(set) var chiSquare = 0.0
        /// Too small to be a class.
        package let isAside: Bool
    }

    /// The first is the whole; a split comes before those of its sides.
    package let nodes: [Node]
    /// The classes as numbers of nodes, from the largest to the smallest.
    package let classes: [Int]
    /// The class of each unit as an index of `classes`; -1 for none.
    package let classOf: [Int32]

    /// - Throws: `empty` when no unit holds a form, `cancelled`.
    package init(
        _ table: Incidence, _ settings: ReinertSettings, progress: Progress = .silent
    ) throws(VerbatimFault) {
        var tree = ReinertTree(table, settings)
        guard !tree.nodes[0].units.isEmpty else { throw .empty }
        try tree.grow(progress)
        nodes = tree.nodes
        let nodes = tree.nodes
        classes = tree.leaves.sorted { one, other in
            let (a, b) = (nodes[one].units, nodes[other].units)
            return a.count != b.count ? a.count > b.count : a[0] < b[0]
        }
        var classOf = [Int32](repeating: -1, count: table.rowCount)
        for (index, node) in classes.enumerated() {
            for unit in nodes[node].units { classOf[Int(unit)] = Int32(truncatingIfNeeded: index) }
        }
        self.classOf = classOf
    }

    /// The share of the units that are in a class.
    package var classifiedShare: Double {
        classOf.isEmpty ? 0 : Double(classOf.count { $0 >= 0 }) / Double(classOf.count)
    }
}
