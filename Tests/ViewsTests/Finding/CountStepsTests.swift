import Testing

@testable import Views

@Suite struct CountStepsTests {
    @Test(
        arguments: [
            ([], []), ([0, 0], []), ([1], [1...1]), ([0, 2], [1...1, 2...2]), ([4, 1], [1...1, 2...2, 3...4]),
            ([11, 3], [1...1, 2...3, 4...5, 6...11]), ([1_000], [1...5, 6...31, 32...176, 177...1_000]),
        ] as [([Int], [ClosedRange<Int>])])
    func `numbers fall into at most four steps, each about as much greater`(
        _ counts: [Int], _ ranges: [ClosedRange<Int>]
    ) {
        #expect(CountSteps(counts).ranges == ranges)
    }

    @Test func `every number has one step, and more is never paler`() {
        for greatest in [1, 2, 3, 5, 7, 16, 81, 99, 12_345, 3_000_000] {
            let steps = CountSteps([greatest])
            #expect(steps.step(of: 0) == 0 && steps.step(of: 1) == 1)
            #expect(steps.step(of: greatest) == steps.ranges.count)
            for (lower, upper) in zip(steps.ranges, steps.ranges.dropFirst()) {
                #expect(lower.upperBound + 1 == upper.lowerBound)
            }
        }
    }
}
