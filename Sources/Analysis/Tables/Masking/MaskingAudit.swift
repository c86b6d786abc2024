/// Whether what is hidden can be reckoned from what is shown: whole numbers from 1 on that keep every sum.
///
/// The largest and the smallest value that a hidden count can have are found with examples of tables, all in whole numbers, that
/// show the same published numbers. Such an example for some of the unknown counts, the others being what they are, is one
/// for all of them: so large systems are looked at piece by piece, and what a piece proves holds.
struct MaskingAudit {
    /// Unknown counts looked at together: first few, then more.
    private static let pieces = [24, 160]
    private static let steps = 400

    /// Counts proved to have a wide enough range; more hidden counts only make it wider.
    private(set) var proved: Set<Int> = []
    /// How far the largest and the smallest value must lie apart.
    let width: Int

    init(width: Int) { self.width = width }

    mutating func forget(_ nodes: [Int]) { proved.subtract(nodes) }

    mutating func isSafe(_ node: Int, in system: MaskingSystem) -> Bool {
        if proved.contains(node) { return true }
        var last = 0
        for size in Self.pieces {
            let piece = Self.piece(around: node, most: size, in: system)
            if piece.count == last { break }
            last = piece.count
            let range = examine(node, piece, system)
            if range.high - range.low >= width {
                proved.insert(node)
                return true
            }
        }
        return false
    }

    /// The smallest and the largest value that a count can have; both what it is when it is shown.
    mutating func range(of node: Int, in system: MaskingSystem) -> (low: Int, high: Int) {
        if system.nodes[node].isKnown { return (system.nodes[node].count, system.nodes[node].count) }
        return examine(node, Self.piece(around: node, most: .max, in: system), system)
    }

    /// The unknown counts that stand in one sum with it, or with one of those, nearest first.
    static func piece(around node: Int, most: Int, in system: MaskingSystem) -> [Int] {
        var piece = [node]
        var seen: Set<Int> = [node]
        var next = 0
        while next < piece.count && piece.count < most {
            for sum in system.touching[piece[next]] {
                for term in system.sums[sum] where !system.nodes[term.node].isKnown {
                    if piece.count < most, seen.insert(term.node).inserted { piece.append(term.node) }
                }
            }
            next += 1
        }
        return piece
    }

    private mutating func examine(_ node: Int, _ piece: [Int], _ system: MaskingSystem) -> (low: Int, high: Int) {
        let truth = system.nodes[node].count
        var search = IntegerSearch(Self.programme(piece, system))
        var ends = (low: truth, high: truth)
        for sign in [-1.0, 1] {
            search.aim([sign] + [Double](repeating: 0, count: piece.count - 1))
            guard let found = search.best(nodes: Self.steps, gap: 0.5).found, keeps(piece, found, system) else {
                continue
            }
            ends = (min(ends.low, found[0]), max(ends.high, found[0]))
            for (place, value) in found.enumerated() where abs(value - system.nodes[piece[place]].count) >= width {
                proved.insert(piece[place])
            }
            if width > 0 && ends.high - ends.low >= width { break }
        }
        return ends
    }

    /// The first column is the count that is looked at.
    private static func programme(_ piece: [Int], _ system: MaskingSystem) -> Simplex {
        let places = Dictionary(uniqueKeysWithValues: piece.enumerated().map { ($0.element, $0.offset) })
        var rows: [Int: Int] = [:]
        var sides: [Double] = []
        var columns = piece.map { _ in (rows: [Int](), signs: [Double]()) }
        for (place, node) in piece.enumerated() {
            for sum in system.touching[node] {
                if rows[sum] == nil {
                    rows[sum] = sides.count
                    sides.append(
                        system.sums[sum].reduce(0) { side, term in
                            places[term.node] == nil
                                ? side - Double(term.sign * system.nodes[term.node].count) : side
                        })
                }
                guard let row = rows[sum], let term = system.sums[sum].first(where: { $0.node == node }) else {
                    continue
                }
                columns[place].rows.append(row)
                columns[place].signs.append(Double(term.sign))
            }
        }
        let most = Double(2 * (piece.map { system.nodes[$0].count }.max() ?? 0) + 1_000)
        var programme = Simplex(rows: sides, sides)
        for column in columns { programme.addColumn(column.rows, column.signs, in: (1, most)) }
        return programme
    }

    /// In whole numbers, so that no rounding of the search can prove anything.
    private func keeps(_ piece: [Int], _ values: [Int], _ system: MaskingSystem) -> Bool {
        let found = Dictionary(uniqueKeysWithValues: zip(piece, values))
        return values.allSatisfy { $0 >= 1 }
            && Set(piece.flatMap { system.touching[$0] }).allSatisfy { sum in
                system.sums[sum].reduce(0) { $0 + $1.sign * (found[$1.node] ?? system.nodes[$1.node].count) } == 0
            }
    }
}
