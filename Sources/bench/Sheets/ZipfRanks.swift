/// Ranks of words as texts use them: the first `head` ranks as 1/(r+2), all those after as 1/r², without end, so that new
/// words keep coming however much was written.
///
/// Two regimes as in Gerlach and Altmann, Physical Review X 3, 021006 (2013), with an exponent of 2 for the tail so
/// that a rank is drawn by one whole division.
struct ZipfRanks {
    private static let scale = 1 << 40
    /// Weight of all the ranks up to and including each.
    private let cumulated: [Int]
    private let total: Int
    private let head: Int

    init(head: Int) {
        var sum = 0
        cumulated = (1...head).map { rank in
            sum += Self.scale / (rank + 2)
            return sum
        }
        self.head = head
        // The sum of head/r² over all r beyond the head, as an integral.
        total = sum + Self.scale
    }

    /// Counts from 1.
    func draw(_ dice: inout Dice) -> Int {
        let weight = dice.below(total)
        if weight >= cumulated[head - 1] { return tail(&dice) }
        var (low, high) = (0, head - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulated[middle] > weight { high = middle } else { low = middle + 1 }
        }
        return low + 1
    }

    private func tail(_ dice: inout Dice) -> Int {
        let part = Int(dice.next() >> 32) + 1
        return 1 + (head << 32) / part
    }
}
