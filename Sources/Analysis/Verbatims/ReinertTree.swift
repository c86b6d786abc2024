/// The tree of a descending classification while it grows.
struct ReinertTree {
    private(set) var nodes: [DescendingClassification.Node]
    private let table: Incidence
    private let settings: ReinertSettings
    /// For each node the forms that take part in its split, until it is split.
    private var active: [[Bool]]
    /// Groups that are classes unless they are split.
    private(set) var leaves = [0]
    /// Leaves that cannot be split.
    private var final: Set<Int> = []
    private var splits = 0

    init(_ table: Incidence, _ settings: ReinertSettings) {
        self.table = table
        self.settings = settings
        let units = (0..<table.rowCount).filter { !table[$0].isEmpty }.map { Int32(truncatingIfNeeded: $0) }
        nodes = [DescendingClassification.Node(parent: nil, units: units, isAside: false)]
        active = [[Bool](repeating: true, count: table.columnCount)]
    }

    mutating func grow(_ progress: Progress) throws(VerbatimFault) {
        let wanted = Double(max(settings.classes - 1, 1))
        while leaves.count < settings.classes, splits < settings.splitLimit, let node = largest {
            let share = Double(leaves.count - 1)
            let part = progress.part(share / wanted, (share + 1) / wanted)
            if let split = try Split(table, nodes[node].units, isActive: active[node], settings, part) {
                take(split, of: node)
            } else {
                final.insert(node)
            }
            active[node] = []
        }
        try progress.reach(1)
    }

    /// The largest group that may be split; the first of several.
    private var largest: Int? {
        let open = leaves.filter { !final.contains($0) && nodes[$0].units.count >= max(settings.leastSplit, 2) }
        return open.max { (nodes[$0].units.count, $1) < (nodes[$1].units.count, $0) }
    }

    private mutating func take(_ split: Split, of node: Int) {
        let areAside = split.sides.map { $0.units.count < settings.leastClass }
        guard areAside.contains(false) else {
            final.insert(node)
            return
        }
        splits += 1
        leaves.removeAll { $0 == node }
        nodes[node].chiSquare = split.chiSquare
        for (side, isAside) in zip(split.sides, areAside) {
            nodes[node].children.append(nodes.count)
            if !isAside { leaves.append(nodes.count) }
            nodes.append(DescendingClassification.Node(parent: node, units: side.units, isAside: isAside))
            active.append(isAside ? [] : side.isActive)
        }
    }
}
