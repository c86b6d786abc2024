import Domain
import TestSupport
import Testing

/// Days of answers are brought together until enough people stand on each.
@Suite struct DayCellsTests {
    private func day(_ number: Int) -> CalendarDay { CalendarDay(number: number) }

    @Test func `few on a day stand with those after, and what is left over with those before`() {
        let cells = DayCells([(day(10), 6), (day(11), 2), (day(14), 3), (day(15), 1)], .day)
        #expect([10, 11, 14, 15].map { cells.day(of: day($0)).number } == [10, 11, 11, 11])
        let few = DayCells([(day(10), 1), (day(40), 2)], .day)
        #expect([10, 40].map { few.day(of: day($0)).number } == [10, 10])
        #expect(DayCells([], .week).day(of: day(10)).number <= 10)
    }

    @Test(arguments: [DayRounding.day, .week, .month, .year]) func `nobody stands with fewer than four others`(
        _ rounding: DayRounding
    ) {
        for seed in UInt64(1)...40 {
            var random = RandomAnswers(seed: seed)
            let counts = (0..<random.below(60)).map { _ in
                (day: day(20_000 + random.below(900)), count: 1 + random.below(6))
            }
            let cells = DayCells(counts, rounding)
            var sums: [Int: Int] = [:]
            for (day, count) in counts {
                let cell = cells.day(of: day)
                #expect(rounding.rounded(cell) == cell && cell <= day)
                sums[cell.number, default: 0] += count
            }
            #expect(sums.count <= 1 || sums.values.allSatisfy { $0 >= 5 })
        }
    }
}
