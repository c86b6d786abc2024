/// Consecutive segments of one text put together until they hold enough forms, as the double classification asks.
package enum SegmentMerge {
    /// - Parameters:
    ///   - sizes: how many forms each segment holds.
    ///   - texts: the text of each segment, never decreasing.
    ///   - least: forms of a unit; what is left at the end of a text goes to the unit before.
    /// - Returns: the unit of each segment, from 0 without gaps.
    /// - Throws: `lengthsDiffer`.
    package static func units(_ sizes: [Int], texts: [Int32], least: Int) throws(VerbatimFault) -> [Int32] {
        guard sizes.count == texts.count else { throw .lengthsDiffer(sizes.count, texts.count) }
        var units: [Int32] = []
        units.reserveCapacity(sizes.count)
        var (unit, size, isFirstOfText): (Int32, Int, Bool) = (-1, least, true)
        var startOfUnit = 0
        for index in sizes.indices {
            let isNewText = index == 0 || texts[index] != texts[index - 1]
            if isNewText {
                settle(&units, from: startOfUnit, isShort: size < least && !isFirstOfText, &unit)
                isFirstOfText = true
            }
            if isNewText || size >= least {
                if !isNewText { isFirstOfText = false }
                (unit, size, startOfUnit) = (unit + 1, 0, index)
            }
            units.append(unit)
            size += sizes[index]
        }
        settle(&units, from: startOfUnit, isShort: size < least && !isFirstOfText, &unit)
        return units
    }

    /// Gives the last unit of a text to the one before when it is too small.
    private static func settle(_ units: inout [Int32], from start: Int, isShort: Bool, _ unit: inout Int32) {
        guard isShort else { return }
        for index in start..<units.count { units[index] -= 1 }
        unit -= 1
    }
}
