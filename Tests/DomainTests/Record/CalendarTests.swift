import Domain
import Testing

@Suite struct CalendarTests {
    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2026, 11, 20, 20_777), (1600, 3, 1, -135_080),
        (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
    ])
    func daysAreNumberedFrom1970(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
        #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
    }

    @Test func everyNumberIsOneDayAndTheDayAfterFollows() {
        var previous = CalendarDay(number: -200_000)
        for number in -199_999...200_000 {
            let day = CalendarDay(number: number)
            if day.number != number || !(previous < day)
                || CalendarDay(year: day.year, month: day.month, day: day.day) != day
            {
                Issue.record("day \(number) is \(day)")
                break
            }
            previous = day
        }
        #expect(previous.number == 200_000)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_399_999_999, "2000-02-28T23:59:59Z"),
        (1_795_170_661_000_000, "2026-11-20T10:31:01Z"),
    ])
    func `a moment is written to the second`(_ microseconds: Int64, _ text: String) {
        #expect(UTCMoment.text(microseconds) == text)
    }

    @Test(arguments: [
        ("2019", "2019-1-1", "2019-12-31"), ("2019-02", "2019-2-1", "2019-2-28"), ("2020-02", "2020-2-1", "2020-2-29"),
        ("2018-09-25", "2018-9-25", "2018-9-25"), ("2021/2022", "2021-1-1", "2022-12-31"),
        ("2021-07/2021-12", "2021-7-1", "2021-12-31"), ("2020-21", "2020-1-1", "2021-12-31"),
        ("1999-00", nil, nil), ("2020-22", nil, nil), ("2020-13", nil, nil), ("2021-02-30", nil, nil),
        ("0000", nil, nil),
        ("2022/2021", nil, nil), ("2021/", nil, nil), ("/2021", nil, nil), ("2021/2022/2023", nil, nil), ("", nil, nil),
        ("21", nil, nil), ("2021-1", nil, nil), ("-021", nil, nil), ("20 1", nil, nil), ("２０２１", nil, nil),
    ])
    func printedDatesCoverTheirDays(_ printed: String, _ first: String?, _ last: String?) {
        let said = { (day: CalendarDay) in "\(day.year)-\(day.month)-\(day.day)" }
        let period = Period(printed)
        #expect(period.map { said($0.first) } == first)
        #expect(period.map { said($0.last) } == last)
    }
}
