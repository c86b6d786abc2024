extension French {
    /// The candidate a person most likely meant: at most one slip (two from eight letters on), accents aside.
    ///
    /// `nil` when none is near enough; the first of the nearest wins. Words of one or two letters are not guessed.
    package static func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(folded(word).utf8)
        guard 3...200 ~= wanted.count else { return nil }
        var limit = wanted.count >= 8 ? 2 : 1
        var nearest: String?
        for candidate in candidates {
            let other = Array(folded(candidate).utf8)
            guard abs(other.count - wanted.count) <= limit else { continue }
            let distance = alignmentDistance(wanted, other)
            guard distance <= limit else { continue }
            nearest = candidate
            limit = distance - 1
        }
        return nearest
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours
    /// (L. Boytsov, *Indexing methods for approximate dictionary searching*, 2011, §2.2.1).
    static func alignmentDistance(_ one: [UInt8], _ two: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...two.count)
        for row in 1..<(one.count + 1) {
            var current = [row]
            for column in 1..<(two.count + 1) {
                let cost = one[row - 1] == two[column - 1] ? 0 : 1
                var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
                if row > 1, column > 1, one[row - 1] == two[column - 2], one[row - 2] == two[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[two.count]
    }
}
