import Domain
import Testing

@Suite("The schedule of copies")
struct CopyScheduleTests {
    private static let day: Int64 = 86_400_000_000

    private func schedule(days: Int = 7, weeks: Int = 4, hour: Int = 3) -> CopySchedule {
        CopySchedule(folder: "copies", isOn: true, hour: hour, days: days, weeks: weeks, isSealed: false)
    }

    private func copy(_ day: Int, hour: Int64 = 3, _ kind: KeptCopy.Kind = .scheduled) -> KeptCopy {
        KeptCopy(
            name: "\(day)-\(hour)", kind: kind, madeAt: Int64(day) * Self.day + hour * 3_600_000_000, isSealed: false)
    }

    private func kept(_ schedule: CopySchedule, _ copies: [KeptCopy]) -> [Int] {
        let outlived = schedule.outlived(copies) { Int($0 / Self.day) }
        return copies.filter { !outlived.contains($0) }.map { Int($0.madeAt / Self.day) }.sorted()
    }

    @Test func `the next copy is at the hour, now once it is past, and tomorrow once it is made`() {
        let schedule = schedule()
        typealias Hour = CopySchedule.LocalHour
        #expect(schedule.next(at: Hour(day: 10, hour: 2), last: nil) == .at(Hour(day: 10, hour: 3)))
        #expect(schedule.next(at: Hour(day: 10, hour: 3), last: nil) == .now)
        #expect(schedule.next(at: Hour(day: 10, hour: 23), last: 9) == .now)
        #expect(schedule.next(at: Hour(day: 10, hour: 4), last: 10) == .at(Hour(day: 11, hour: 3)))
        // A clock that was ahead once must not stop copies for ever: the wall clock decides of the day only.
        #expect(schedule.next(at: Hour(day: 10, hour: 2), last: 12) == .at(Hour(day: 10, hour: 3)))
    }

    @Test func `of the last days and weeks, the last copy of each stays`() {
        // 2026-01-05, day 20458, is a Monday.
        let monday = 20_458
        let copies = (0..<40).map { copy(monday + $0) }
        let last = monday + 39
        let weeks = [monday + 20, monday + 27, monday + 34]
        #expect(kept(schedule(days: 3, weeks: 4), copies) == weeks + [last - 2, last - 1, last])
    }

    @Test func `two copies of one day leave the later one`() {
        let copies = [copy(100, hour: 3), copy(100, hour: 9), copy(99)]
        let outlived = schedule(days: 2, weeks: 0).outlived(copies) { Int($0 / Self.day) }
        #expect(outlived == [copies[0]])
    }

    @Test func `days without a copy do not count, so a server that stood still keeps what it had`() {
        let copies = [copy(1), copy(2), copy(3), copy(400)]
        #expect(kept(schedule(days: 4, weeks: 0), copies) == [1, 2, 3, 400])
    }

    @Test func `the newest stays whatever the rules say, and copies of people are never taken`() {
        let copies = [copy(1), copy(2, .asked), copy(3, .beforeMigrating), copy(4), copy(5)]
        #expect(kept(schedule(days: 0, weeks: 0), copies) == [2, 3, 5])
    }
}
