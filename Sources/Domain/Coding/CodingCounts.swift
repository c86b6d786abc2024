/// How many answers say each thing: the number behind every "mostly".
///
/// A code counts the answers that got it or a finer one. Counts of fewer than five answers are hidden; where that hides one
/// code alone among those beside each other, the next smallest is hidden with it.
package struct CodingCounts: Sendable, Equatable {
    /// What may be said of a count in words.
    package enum Saying: String, Sendable, CaseIterable {
        case none
        /// Fewer than five.
        case few
        /// The most frequent beside its neighbours, and yet not more than half.
        case leading
        case minority
        /// Exactly half.
        case half
        /// More than half.
        case majority
        case all
    }

    package struct Row: Sendable, Equatable {
        package let code: CodingCode
        /// 0 for the first rank.
        package let level: Int
        /// Nil when it is hidden.
        package let count: Int?
        package let saying: Saying
    }

    /// In the order of the tree.
    package let rows: [Row]
    /// Answers that are settled.
    package let base: Int
    /// Settled answers that no code says; nil when it is hidden.
    package let without: Int?

    init(_ tree: CodingTree, _ settled: [Set<Int64>]) {
        var counts: [Int64: Int] = [:]
        for codes in settled { for code in tree.closed(codes) { counts[code, default: 0] += 1 } }
        let base = settled.count
        let none = settled.count(where: \.isEmpty)
        var hidden: Set<Int64> = []
        for parent in [nil] + tree.codes.map({ Optional($0.id) }) {
            let beside = tree.children(of: parent)
            // Answers without a code stand beside the first rank.
            let extra = parent == nil ? [none] : []
            hidden.formUnion(Self.hidden(beside.map { ($0.id, counts[$0.id] ?? 0) }, beside: extra))
        }
        rows = tree.codes.map { code in
            let count = counts[code.id] ?? 0
            let others = tree.children(of: code.parent).filter { $0.id != code.id }.map { counts[$0.id] ?? 0 }
            let isHidden = hidden.contains(code.id)
            return Row(
                code: code, level: tree.level(of: code.id), count: isHidden ? nil : count,
                saying: isHidden ? .few : Self.saying(count, base, others))
        }
        self.base = base
        without = SurveyCount(none).shown
    }

    private static func hidden(_ counts: [(id: Int64, count: Int)], beside extra: [Int]) -> Set<Int64> {
        let small = counts.filter { SurveyCount($0.count).shown == nil }.map(\.id)
        let alone = small.count + extra.count { SurveyCount($0).shown == nil } == 1
        guard alone, let next = counts.filter({ SurveyCount($0.count).shown ?? 0 > 0 }).min(by: { $0.count < $1.count })
        else { return Set(small) }
        return Set(small + [next.id])
    }

    private static func saying(_ count: Int, _ base: Int, _ others: [Int]) -> Saying {
        if count == 0 { return .none }
        if count == base { return .all }
        if 2 * count > base { return .majority }
        if 2 * count == base { return .half }
        return others.allSatisfy { $0 < count } && !others.isEmpty ? .leading : .minority
    }
}
