/// Majority judgement and Schulze as they are worded, vote by vote and path by path: what the fast programs are held
/// against.
enum NaiveBallots {
    /// Grades in the order in which majority judgement takes them away.
    static func majorityValue(_ tally: [Int]) -> [Int] {
        var row = tally.enumerated().flatMap { [Int](repeating: $0.offset, count: $0.element) }
        var value: [Int] = []
        while !row.isEmpty { value.append(row.remove(at: row.count / 2)) }
        return value
    }

    /// The votes of the strongest way from one option to another, by trying all ways without repetition.
    static func strength(_ duels: [[Int]], from one: Int, to other: Int, past: Set<Int> = []) -> Int {
        func link(_ from: Int, _ to: Int) -> Int { duels[from][to] > duels[to][from] ? duels[from][to] : 0 }
        var best = link(one, other)
        for middle in duels.indices where middle != one && middle != other && !past.contains(middle) {
            let first = link(one, middle)
            if first <= best { continue }
            best = max(best, min(first, strength(duels, from: middle, to: other, past: past.union([one]))))
        }
        return best
    }
}
