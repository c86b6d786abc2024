/// Sorts numbers of sheets into at most four steps of colour, each about as many times greater than the one before.
struct CountSteps {
    /// From the palest; with few sheets there are fewer steps.
    let ranges: [ClosedRange<Int>]

    /// - Parameter counts: in any order; zeros have no step.
    init(_ counts: [Int]) {
        let greatest = min(counts.max() ?? 0, 1_000_000)
        // The fourth root of the greatest, its square, its cube: the ends of equal steps on a logarithmic scale.
        let root = { (number: Int) in Int(Double(number).squareRoot()) }
        let half = root(greatest)
        var low = 1
        var ranges: [ClosedRange<Int>] = []
        for end in [root(half), half, root(greatest * half), counts.max() ?? 0] where end >= low {
            ranges.append(low...end)
            low = end + 1
        }
        self.ranges = ranges
    }

    /// Counts from 1; 0 for a number without a step.
    func step(of count: Int) -> Int { (ranges.firstIndex { $0.contains(count) } ?? -1) + 1 }
}
