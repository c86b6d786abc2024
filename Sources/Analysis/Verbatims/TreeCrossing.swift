/// How many segments two trees have in common, group by group.
struct TreeCrossing {
    /// The nodes of a tree, and the place of each segment in it.
    private struct Side {
        let nodes: [DescendingClassification.Node]
        /// The deepest node of each segment, -1 for none.
        let leafOf: [Int32]
        /// Nodes that may be classes: neither the whole nor what is set aside.
        let groups: [Int]

        init(_ tree: DescendingClassification, _ units: [Int32], count: Int) throws(VerbatimFault) {
            nodes = tree.nodes
            groups = tree.nodes.indices.filter { $0 > 0 && !tree.nodes[$0].isAside }
            var deepest = [Int32](repeating: -1, count: tree.classOf.count)
            for (index, node) in tree.nodes.enumerated() where !node.isAside {
                for unit in node.units { deepest[Int(unit)] = Int32(truncatingIfNeeded: index) }
            }
            var leafOf: [Int32] = []
            leafOf.reserveCapacity(count)
            for (segment, unit) in units.enumerated() {
                guard unit < deepest.count else { throw .columnOutside(row: segment, column: Int(unit)) }
                leafOf.append(unit < 0 ? -1 : deepest[Int(unit)])
            }
            self.leafOf = leafOf
        }

        /// A node and all that hold it, up to the whole.
        func line(_ node: Int) -> [Int] {
            var line = [node]
            while let parent = nodes[line[line.count - 1]].parent { line.append(parent) }
            return line
        }
    }

    private let first: Side
    private let second: Side
    /// Segments that two nodes have in common.
    private let counts: [[Int]]
    /// Pairs of deepest nodes that have a segment in common.
    private let pairs: [(one: Int, other: Int)]
    /// Segments that both trees hold.
    let total: Int

    init(
        _ first: DescendingClassification, _ firstUnits: [Int32], _ second: DescendingClassification,
        _ secondUnits: [Int32]
    ) throws(VerbatimFault) {
        self.first = try Side(first, firstUnits, count: firstUnits.count)
        self.second = try Side(second, secondUnits, count: secondUnits.count)
        let none = [[Int]](repeating: [Int](repeating: 0, count: second.nodes.count), count: first.nodes.count)
        var (deepest, counts, pairs) = (none, none, [(one: Int, other: Int)]())
        for (one, other) in zip(self.first.leafOf, self.second.leafOf) where one >= 0 && other >= 0 {
            if deepest[Int(one)][Int(other)] == 0 { pairs.append((Int(one), Int(other))) }
            deepest[Int(one)][Int(other)] += 1
        }
        for (one, other) in pairs {
            for above in self.first.line(one) {
                for beside in self.second.line(other) { counts[above][beside] += deepest[one][other] }
            }
        }
        (self.counts, self.pairs, total) = (counts, pairs, counts[0][0])
    }

    /// The crossings of groups that go with each other more than with any other.
    func mutual(_ settings: StableClasses.Settings) throws(VerbatimFault) -> [StableClasses.Crossing] {
        var all: [[StableClasses.Crossing?]] = []
        for one in first.groups {
            var row: [StableClasses.Crossing?] = []
            for other in second.groups { row.append(try crossing(one, other, settings)) }
            all.append(row)
        }
        var kept: [StableClasses.Crossing] = []
        for (row, crossings) in all.enumerated() {
            guard let column = Self.strongest(crossings), let found = crossings[column],
                Self.strongest(all.map { $0[column] }) == row
            else { continue }
            kept.append(found)
        }
        return kept
    }

    private func crossing(
        _ one: Int, _ other: Int, _ settings: StableClasses.Settings
    ) throws(VerbatimFault) -> StableClasses.Crossing? {
        let size = counts[one][other]
        guard size >= max(settings.leastClass, 1) else { return nil }
        let association = try Association(
            both: size, size: counts[one][0], form: counts[0][other], total: total)
        guard association.isOver, association.chiSquare >= settings.leastChiSquare else { return nil }
        return StableClasses.Crossing(first: one, second: other, size: size, chiSquare: association.chiSquare)
    }

    /// The first of the largest.
    private static func strongest(_ crossings: [StableClasses.Crossing?]) -> Int? {
        var best: Int?
        var chiSquare = 0.0
        for (index, crossing) in crossings.enumerated() {
            guard let crossing, crossing.chiSquare > chiSquare else { continue }
            (best, chiSquare) = (index, crossing.chiSquare)
        }
        return best
    }

    /// The pairs of deepest nodes, as numbers, whose segments a crossing holds.
    func cells(_ crossing: StableClasses.Crossing) -> Set<Int> {
        Set(
            pairs.filter { pair in
                first.line(pair.one).contains(crossing.first) && second.line(pair.other).contains(crossing.second)
            }.map { $0.one * second.nodes.count + $0.other })
    }

    func classOf(_ crossings: [StableClasses.Crossing]) -> [Int32] {
        let cells = crossings.map(cells)
        return zip(first.leafOf, second.leafOf).map { one, other in
            guard one >= 0, other >= 0 else { return -1 }
            let cell = Int(one) * second.nodes.count + Int(other)
            return cells.firstIndex { $0.contains(cell) }.map { Int32(truncatingIfNeeded: $0) } ?? -1
        }
    }
}
