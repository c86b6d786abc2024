/// Which counts of a closed list of tables are not shown, so that nobody can reckon how few people said something.
///
/// Counts of persons below the floor are hidden, and as many others as it takes: no hidden count, and no small count that is in
/// no table but could be reckoned from the list (or from it and an earlier one), can be told apart from its neighbours up to the floor.
/// Zero is shown. docs/analysis/tables.md says what is proved, and what a reader is supposed to know.
package struct Masking: Sendable {
    package static let usualFloor = 5

    package let list: TableList
    package let floor: Int
    /// Published counts that are not shown.
    package let hidden: Set<CellKey>
    /// Hidden counts, each set of rows once: those below the floor, and those that would give them away.
    package let small: Int
    package let alongside: Int
    /// Counts that the list gives away whatever else is hidden: with one of these it must not be published.
    package let exposed: [CellKey]

    private let system: MaskingSystem

    /// - Parameters:
    ///   - floor: the smallest count of persons that is shown; 1 or less hides nothing.
    ///   - earlier: lists of the same tables that were published before, which cannot be changed any more.
    package init(_ list: TableList, floor: Int = usualFloor, after earlier: [Masking] = []) {
        self.list = list
        self.floor = floor
        var search = MaskingSearch(MaskingSystem(list, after: earlier), floor: floor)
        if floor > 1 { search.protect() }
        system = search.system
        (small, alongside) = (search.small, search.alongside)
        let places = system.places
        hidden = list.published.filter { key in places[key].map { !search.system.nodes[$0].isKnown } ?? false }
        let bare = Set(search.exposed)
        exposed = places.filter { bare.contains($0.value) }.map(\.key).sorted {
            $0.conditions.count < $1.conditions.count
        }
    }

    package func hides(_ conditions: [CellKey.Condition]) -> Bool { hidden.contains(CellKey(conditions)) }

    /// What a reader can find out of a count: the smallest and the largest that it may be.
    package func range(of key: CellKey) -> (low: Int, high: Int) {
        guard let node = system.places[key] else { return (0, 0) }
        var audit = MaskingAudit(width: 0)
        return audit.range(of: node, in: system)
    }
}

/// Hides counts one after the other until none that must be kept can be reckoned.
struct MaskingSearch {
    private(set) var system: MaskingSystem
    private(set) var small = 0
    private(set) var alongside = 0
    private(set) var exposed: [Int] = []

    private let floor: Int
    private var audit: MaskingAudit
    private var waiting: [Int] = []
    private var extra: [Int] = []

    init(_ system: MaskingSystem, floor: Int) {
        (self.system, self.floor) = (system, floor)
        audit = MaskingAudit(width: max(0, floor - 1))
    }

    mutating func protect() {
        for (index, node) in system.nodes.enumerated() where node.isTelling && node.count < floor {
            if node.isOurs && node.isPublished {
                system.setKnown(index, false)
                small += 1
            }
            if !system.nodes[index].isKnown { waiting.append(index) }
        }
        // What an earlier list shows cannot be kept any more; what it hides can.
        waiting += system.nodes.indices.filter { index in
            let node = system.nodes[index]
            return !node.isOurs && node.isPublished && !node.isKnown && node.count >= floor
        }
        while let node = waiting.popLast() {
            while !audit.isSafe(node, in: system) {
                guard let other = cheapest(around: node) else {
                    exposed.append(node)
                    break
                }
                system.setKnown(other, false)
                extra.append(other)
                if system.nodes[other].isTelling { waiting.append(other) }
            }
        }
        polish()
        alongside = extra.count
    }

    /// The count that a table loses least by, in the sum that holds the node, or what could move with it, most closely.
    private func cheapest(around node: Int) -> Int? {
        let piece = MaskingAudit.piece(around: node, most: 200, in: system)
        var tight: [(room: Int, sum: Int)] = []
        for other in piece {
            for sum in system.touching[other] { tight.append((room(of: other, in: sum), sum)) }
        }
        let order = tight.indices.sorted { (tight[$0].room, $0) < (tight[$1].room, $1) }
        return order.lazy.compactMap { cheapest(tight[$0].sum) }.first
    }

    /// Of the counts of a sum the one that a table loses least by, then one that moves with others already unknown, then
    /// the smallest.
    private func cheapest(_ sum: Int) -> Int? {
        let candidates = system.sums[sum].map(\.node).filter { index in
            let node = system.nodes[index]
            return node.isOurs && node.isPublished && node.isKnown
        }
        let scores = candidates.map { index -> (loss: Int, opened: Int, count: Int) in
            let node = system.nodes[index]
            let opened = system.touching[index].count { other in
                other != sum && system.sums[other].allSatisfy { system.nodes[$0.node].isKnown }
            }
            return (node.loss, opened, node.count)
        }
        return candidates.indices.min { scores[$0] < scores[$1] }.map { candidates[$0] }
    }

    /// How far apart the ends of a count lie for a sum alone, the other unknown counts of it being anything from 1 on.
    private func room(of node: Int, in sum: Int) -> Int {
        let terms = system.sums[sum]
        guard let own = terms.first(where: { $0.node == node }) else { return .max }
        let others = terms.filter { $0.node != node && !system.nodes[$0.node].isKnown }
        // What stands on its own side of the sum takes from it; on the other side it may be as large as it likes.
        guard others.allSatisfy({ $0.sign == own.sign }) else { return .max }
        if others.isEmpty { return 0 }
        let rest = others.reduce(system.nodes[node].count) { $0 + system.nodes[$1.node].count }
        return max(0, rest - others.count - 1)
    }

    /// Shows again what turned out not to be needed, the largest first, as far as the pieces are small.
    private mutating func polish() {
        guard extra.count > 1, extra.count <= 64 else { return }
        for node in extra.sorted(by: { (system.nodes[$0].count, $0) > (system.nodes[$1].count, $1) }) {
            let piece = MaskingAudit.piece(around: node, most: 65, in: system)
            if piece.count > 64 { continue }
            system.setKnown(node, true)
            var fresh = MaskingAudit(width: max(0, floor - 1))
            let bare = Set(exposed)
            let isKept = piece.allSatisfy { other in
                other == node || bare.contains(other) || !mustKeep(other) || fresh.isSafe(other, in: system)
            }
            if isKept { extra.removeAll { $0 == node } } else { system.setKnown(node, false) }
        }
    }

    private func mustKeep(_ index: Int) -> Bool {
        let node = system.nodes[index]
        return node.isTelling && (node.count < floor || node.isPublished) && !node.isKnown
    }
}
