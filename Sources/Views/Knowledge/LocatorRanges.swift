/// Places in a document as ranges of numbers: "224, 210-212, 211-214" reads "210-214, 224".
struct LocatorRanges {
    /// The ranges in order, nil when some place is not made of numbers.
    let text: String?

    init(_ locators: [String]) {
        var ranges: [ClosedRange<Int>] = []
        for part in locators.joined(separator: ",").split(separator: ",") {
            let numbers = part.split(separator: "-").map { Int($0.filter { $0 != " " }) }
            guard numbers.count <= 2, let first = numbers.first ?? nil, let last = numbers.last ?? nil, first <= last
            else {
                text = nil
                return
            }
            ranges.append(first...last)
        }
        text = Self.merged(ranges).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
    }

    private static func merged(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var merged: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
