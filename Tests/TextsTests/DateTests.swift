import Domain
import Testing

@testable import Texts

@Suite("Dates and hours")
struct DateTests {
    @Test("day numbers and dates go back and forth, every day from 1600 to 2400")
    func roundTrips() throws {
        let first = try #require(CalendarDay(year: 1600, month: 1, day: 1))
        let last = try #require(CalendarDay(year: 2400, month: 12, day: 31))
        var previous = CalendarDay(number: first.number - 1)
        var wrong: [Int] = []
        for day in first.number...last.number {
            let date = CalendarDay(number: day)
            if date.number != day || date <= previous
                || CalendarDay(year: date.year, month: date.month, day: date.day) != date
            {
                wrong.append(day)
            }
            previous = date
        }
        #expect(wrong.isEmpty)
        #expect(last.number - first.number + 1 == 292_560)
    }

    @Test(
        "known days have their number",
        arguments: [
            (0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (20_738, "2026-10-12"),
            (-719_528, "0000-01-01"), (19_782, "2024-02-29"),
        ])
    func knowsDays(number: Int, iso: String) {
        #expect(CalendarDay(number: number).iso == iso)
    }

    @Test(
        "days that do not exist are refused",
        arguments: [(2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0)])
    func refusesDays(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test("dates are written in words")
    func writesDates() {
        #expect(Language.fr.date(20_738) == "12 octobre 2026" && Language.en.date(20_738) == "12 October 2026")
        #expect(Language.fr.date(0) == "1er janvier 1970" && Language.en.date(0) == "1 January 1970")
        #expect(
            Language.fr.month(year: 2026, month: 8) == "août 2026" && Language.fr.month(year: 2026, month: 13) == "2026"
        )
        #expect(
            Language.fr.years(from: 2012, to: 2014) == "de 2012 à 2014"
                && Language.en.years(from: 2012, to: 2014) == "from 2012 to 2014")
        #expect(
            Language.fr.years(from: 2012, to: nil) == "depuis 2012" && Language.fr.years(from: 2012, to: 2012) == "2012"
        )
    }

    @Test("numbers follow the language")
    func writesNumbers() {
        #expect(Language.fr.formatted(1_234.5) == "1\u{202F}234,5" && Language.en.formatted(1_234.5) == "1,234.5")
        #expect(Language.fr.percent(12) == "12\u{A0}%" && Language.en.percent(12) == "12%")
    }

    @Test(
        "an hour is that of the wall, in summer and in winter, before 1970 too",
        arguments: [
            (1_791_799_500, "2026-10-12", 12, 5, 7_200), (1_768_471_500, "2026-01-15", 11, 5, 3_600),
            (1_793_498_399, "2026-11-01", 2, 59, 3_600),
            (1_711_846_799, "2024-03-31", 1, 59, 3_600), (1_711_846_800, "2024-03-31", 3, 0, 7_200),
            (-3_600, "1970-01-01", 0, 0, 3_600),
        ])
    func readsClocks(seconds: Int, iso: String, hour: Int, minute: Int, offset: Int) throws {
        let local = try TimeZone(named: "Europe/Paris").local(seconds)
        #expect(local.date.iso == iso && local.hour == hour && local.minute == minute && local.offset == offset)
    }

    @Test("a date with its hour is written in words")
    func writesHours() throws {
        let local = try TimeZone(named: "Europe/Paris").local(1_768_471_500)
        #expect(Language.fr.dateAndTime(local) == "15 janvier 2026 à 11\u{A0}h\u{A0}05")
        #expect(Language.en.dateAndTime(local) == "15 January 2026 at 11:05")
    }

    @Test(
        "unknown zones are refused instead of becoming UTC",
        arguments: ["", "Europe/Atlantis", "../../etc/passwd", "/etc/localtime", "Europe", "Europe/Paris\0"])
    func refusesZones(name: String) {
        #expect(throws: TimeZone.Failure.unknown(name)) { try TimeZone(named: name) }
    }
}
