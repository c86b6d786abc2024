/// The measurements of one thing, one a round, in its own unit.
struct Samples {
    private(set) var values: [Double] = []

    mutating func add(_ value: Double) { values.append(value) }

    /// The middle value; of an even number, the mean of the two middle ones; 0 of none.
    var median: Double {
        let sorted = values.sorted()
        guard let last = sorted.last else { return 0 }
        let middle = sorted.count / 2
        if !sorted.count.isMultiple(of: 2) { return sorted[middle] }
        return sorted.count == 0 ? last : (sorted[middle - 1] + sorted[middle]) / 2
    }

    var least: Double { values.min() ?? 0 }
    var most: Double { values.max() ?? 0 }
}
