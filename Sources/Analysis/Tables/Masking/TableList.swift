/// The closed list of tables of a snapshot, all published together, and every count that can be reckoned from them.
package struct TableList: Sendable {
    /// Combinations of answers of the columns of one table at most.
    static let limit = 4_000_000

    /// How many rows, and a mark by which two counts of the same rows are known for the same.
    struct Count: Sendable, Equatable {
        var rows = 0
        var mark: UInt64 = 0
    }

    package let columns: [AnswerColumn]
    private let marks: [UInt64]
    private(set) var published: Set<CellKey> = [.everything]
    private(set) var counts: [CellKey: Count] = [:]
    /// The columns of each table and of its filter, with the counts that lie inside them.
    private var families: [[Int]: [CellKey]] = [:]

    /// - Parameter columns: of one level, all those that tables or filters look at; in another snapshot of the same tables
    ///   they have the same order and the same values.
    /// - Throws: `empty`, `lengthsDiffer`.
    package init(_ columns: [AnswerColumn]) throws(TabulationFault) {
        guard let rows = columns.first?.count else { throw .empty }
        if let other = columns.first(where: { $0.count != rows }) { throw .lengthsDiffer(rows, other.count) }
        self.columns = columns
        marks = (0..<rows).map { Self.mark(UInt64($0)) }
        counts[.everything] = Count(rows: rows, mark: marks.reduce(0, &+))
    }

    /// A number that looks as if drawn (SplitMix64, G. Steele and others 2014): sums of different rows differ.
    private static func mark(_ row: UInt64) -> UInt64 {
        var mixed = (row &+ 1) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Adds the table of one question: its categories, its base, its gaps.
    /// - Parameter filter: the category of other columns that rows must have.
    /// - Throws: `strayCell`, `tooBig`.
    package mutating func publish(_ column: Int, where filter: [(column: Int, category: Int)] = [])
        throws(TabulationFault)
    {
        try count([column] + filter.map(\.column))
        let context = Self.conditions(filter)
        published.insert(CellKey(context))
        let gaps = AnswerGap.allCases.map { CellKey.Part.gap($0) }
        for part in [.asked, .answered] + gaps + categories(column) {
            published.insert(CellKey([.init(column, part)] + context))
        }
    }

    /// Adds the table of two questions: its cells, the sums of its rows and columns, its base.
    package mutating func publish(
        _ first: Int, by second: Int, where filter: [(column: Int, category: Int)] = []
    ) throws(TabulationFault) {
        try count([first, second] + filter.map(\.column))
        let context = Self.conditions(filter)
        published.insert(CellKey(context))
        for one in [.answered] + categories(first) {
            for other in [.answered] + categories(second) {
                published.insert(CellKey([.init(first, one), .init(second, other)] + context))
            }
        }
    }

    private func categories(_ column: Int) -> [CellKey.Part] { columns[column].values.indices.map { .category($0) } }

    private static func conditions(_ filter: [(column: Int, category: Int)]) -> [CellKey.Condition] {
        filter.map { .init($0.column, .category($0.category)) }
    }

    // MARK: Counting

    private mutating func count(_ columns: [Int]) throws(TabulationFault) {
        let family = Set(columns).sorted()
        guard families[family] == nil else { return }
        let widths = family.map { self.columns[$0].slots }
        let size = widths.reduce(1) { $0 > Self.limit ? $0 : $0 * $1 }
        guard size <= Self.limit else { throw .tooBig(cells: size, limit: Self.limit) }
        var cube = [Count](repeating: Count(), count: size)
        for row in marks.indices {
            var place = 0
            for (column, width) in zip(family, widths) {
                guard let slot = self.columns[column].slot(row) else { throw .strayCell(row: row) }
                place = place * width + slot
            }
            cube[place].rows += 1
            cube[place].mark &+= marks[row]
        }
        // Keys of this family alone: those of fewer columns may be there from another family, with the same counts.
        var made: [CellKey: Count] = [:]
        for (place, count) in cube.enumerated() where count.rows > 0 {
            for key in keys(family, widths, place) {
                made[key, default: Count()].rows += count.rows
                made[key, default: Count()].mark &+= count.mark
            }
        }
        families[family] = Array(made.keys)
        counts.merge(made) { first, _ in first }
    }

    /// Every count that a combination of answers goes into.
    private func keys(_ family: [Int], _ widths: [Int], _ place: Int) -> [CellKey] {
        var rest = place
        var keys: [[CellKey.Condition]] = [[]]
        for (column, width) in zip(family, widths).reversed() {
            let (left, slot) = rest.quotientAndRemainder(dividingBy: width)
            rest = left
            let parts = parts(slot, of: column)
            keys = keys.flatMap { key in [key] + parts.map { [.init(column, $0)] + key } }
        }
        return keys.map { CellKey(sorted: $0) }
    }

    private func parts(_ slot: Int, of column: Int) -> [CellKey.Part] {
        let categories = columns[column].values.count
        if slot < categories { return [.asked, .answered, .category(slot)] }
        let gap = AnswerGap.allCases[slot - categories]
        return gap == .notAsked ? [.gap(gap)] : [.asked, .gap(gap)]
    }

    // MARK: What adds up

    /// Each count that has parts, with those of its parts that count somebody.
    var sums: [(whole: CellKey, parts: [CellKey])] {
        var sums: [(CellKey, [CellKey])] = []
        var seen: Set<SumName> = []
        for (family, keys) in families.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            for key in keys {
                for column in family {
                    guard let parts = parts(of: key, column), seen.insert(SumName(whole: key, column: column)).inserted
                    else { continue }
                    sums.append((key, parts.filter { counts[$0] != nil }))
                }
            }
        }
        return sums
    }

    private struct SumName: Hashable {
        let whole: CellKey
        let column: Int
    }

    /// Nil when the count is not cut any further by that column.
    private func parts(of key: CellKey, _ column: Int) -> [CellKey]? {
        let parts: [CellKey.Part]
        switch key.part(of: column) {
        case nil: parts = [.asked, .gap(.notAsked)]
        case .asked: parts = [.answered] + AnswerGap.allCases.filter { $0 != .notAsked }.map { .gap($0) }
        case .answered: parts = categories(column)
        case .category, .gap: return nil
        }
        return parts.map { key.replacing(column, $0) }
    }
}
