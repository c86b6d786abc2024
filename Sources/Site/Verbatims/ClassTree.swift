internal import Analysis

/// The splits of a classification, for a drawing: places from left to right, heights from χ².
package struct ClassTree: Sendable, Equatable {
    package struct Node: Sendable, Equatable {
        package let parent: Int?
        /// Indices of its sides; empty for a leaf.
        package let children: [Int]
        package let segments: Int
        /// Of its split; 0 for a leaf.
        package let chiSquare: Double
        /// From 1; nil for what was split and for what was set aside.
        package let classNumber: Int?
        /// From 0 to 1 from left to right; a split stands in the middle of its sides.
        package internal(set) var x = 0.0
    }

    /// The first is the whole.
    package private(set) var nodes: [Node]

    init(_ found: DescendingClassification) {
        nodes = found.nodes.enumerated().map { index, node in
            Node(
                parent: node.parent, children: node.children, segments: node.units.count, chiSquare: node.chiSquare,
                classNumber: found.classes.firstIndex(of: index).map { $0 + 1 })
        }
        let leaves = leaves(under: 0)
        for (place, leaf) in leaves.enumerated() { nodes[leaf].x = (Double(place) + 0.5) / Double(leaves.count) }
        for index in nodes.indices.reversed() where !nodes[index].children.isEmpty {
            let sides = nodes[index].children.map { nodes[$0].x }
            nodes[index].x = sides.reduce(0, +) / Double(sides.count)
        }
    }

    private func leaves(under node: Int) -> [Int] {
        nodes[node].children.isEmpty ? [node] : nodes[node].children.flatMap { leaves(under: $0) }
    }
}
