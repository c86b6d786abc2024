extension French {
    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours
    /// (L. Boytsov, *Indexing methods for approximate dictionary searching*, 2011, §2.2.1); `nil` above the limit.
    ///
    /// In bytes: for folded words. Nothing is put on the heap for words of less than 150 bytes, and only the cells within
    /// the limit of the diagonal are looked at, so that a whole lexicon is compared in milliseconds.
    package static func alignmentDistance(
        _ one: UnsafeBufferPointer<UInt8>, _ two: UnsafeBufferPointer<UInt8>, atMost limit: Int
    ) -> Int? {
        let limit = min(limit, Int(UInt16.max) - 2)
        let (one, two) = withoutCommonEnds(one, two)
        if abs(one.count - two.count) > limit { return nil }
        if one.isEmpty || two.isEmpty { return max(one.count, two.count) }
        return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 3 * (two.count + 1)) { cells in
            alignmentDistance(one, two, limit, cells)
        }
    }

    private static func alignmentDistance(
        _ one: UnsafeBufferPointer<UInt8>, _ two: UnsafeBufferPointer<UInt8>, _ limit: Int,
        _ cells: UnsafeMutableBufferPointer<UInt16>
    ) -> Int? {
        let width = two.count + 1
        let far = UInt16(limit + 1)
        cells.initialize(repeating: far)
        // The three rows take turns: the one before last, the last, the current.
        var (beforeLast, last, current) = (0, width, 2 * width)
        for column in 0...min(limit, two.count) { cells[last + column] = UInt16(column) }
        for row in 1...one.count {
            let band = max(1, row - limit)...min(two.count, row + limit)
            cells[current + band.lowerBound - 1] = row <= limit && band.lowerBound == 1 ? UInt16(row) : far
            var least = cells[current + band.lowerBound - 1]
            for column in band {
                var best = cells[last + column - 1] + (one[row - 1] == two[column - 1] ? 0 : 1)
                best = min(best, cells[current + column - 1] + 1, cells[last + column] + 1)
                if row > 1, column > 1, one[row - 1] == two[column - 2], one[row - 2] == two[column - 1] {
                    best = min(best, cells[beforeLast + column - 2] + 1)
                }
                best = min(best, far)
                cells[current + column] = best
                least = min(least, best)
            }
            // What is right of the band would be read by the next row, from the turn before last.
            if band.upperBound < two.count { cells[current + band.upperBound + 1] = far }
            if least == far { return nil }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        let distance = Int(cells[last + two.count])
        return distance <= limit ? distance : nil
    }

    /// Letters in common at either end take no part in the distance.
    private static func withoutCommonEnds(
        _ one: UnsafeBufferPointer<UInt8>, _ two: UnsafeBufferPointer<UInt8>
    ) -> (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) {
        let shorter = min(one.count, two.count)
        var start = 0
        while start < shorter, one[start] == two[start] { start += 1 }
        var end = 0
        while end < shorter - start, one[one.count - 1 - end] == two[two.count - 1 - end] { end += 1 }
        return (
            UnsafeBufferPointer(rebasing: one[start..<(one.count - end)]),
            UnsafeBufferPointer(rebasing: two[start..<(two.count - end)])
        )
    }
}
