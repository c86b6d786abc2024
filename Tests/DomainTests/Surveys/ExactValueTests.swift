import Testing

@testable import Domain

@Suite("Numbers and dates of answers")
struct ExactValueTests {
    @Test(arguments: [
        ("0", 0, "0"), ("12,5", 12_500_000, "12.5"), ("-0.1", -100_000, "-0.1"), ("1 234", 1_234_000_000, "1234"),
        ("999999999999.999999", 999_999_999_999_999_999, "999999999999.999999"), ("007", 7_000_000, "7"),
        ("−3", -3_000_000, "-3"),
    ])
    func `a number is what was typed`(typed: String, millionths: Int64, text: String) throws {
        let number = try #require(ExactNumber(typed: typed))
        #expect(number.millionths == millionths && number.text == text)
        #expect(ExactNumber(typed: number.text) == number)
    }

    @Test(arguments: ["", "-", ".5", "5.", "1e3", "1.2.3", "1234567890123", "1.0000001", "१", "12a", "+1", "--1"])
    func `anything else is no number`(typed: String) {
        #expect(ExactNumber(typed: typed) == nil)
    }

    @Test func `whole numbers stay within the limit`() {
        #expect(
            ExactNumber(Int.max) == ExactNumber.limit
                && ExactNumber(Int.min).millionths == -ExactNumber.limit.millionths)
        #expect(ExactNumber(millionths: .min).text == "-9223372036854.775808")
    }

    @Test(arguments: [
        ("2026-10-12", "2026-10-12"), ("12/10/2026", "2026-10-12"), ("2026-02", "2026-02"), ("02/2026", "2026-02"),
        ("1999", "1999"),
    ])
    func `a date is as precise as it was typed`(typed: String, iso: String) throws {
        let date = try #require(SurveyDate(typed: typed))
        #expect(date.iso == iso && SurveyDate(typed: iso) == date)
        #expect(SurveyDate(date.precision, ordinal: date.ordinal) == date)
    }

    @Test(arguments: ["", "2026-02-30", "0", "12-2026-", "2026-13", "20266", "-5", "1/2/3/4", "١٩٩٩"])
    func `anything else is no date`(typed: String) {
        #expect(SurveyDate(typed: typed) == nil)
    }

    @Test func `dates go from the year 1 to 9999`() {
        for precision in SurveyDate.Precision.allCases {
            let ordinals = SurveyDate.ordinals(precision)
            #expect(SurveyDate(precision, ordinal: ordinals.lowerBound)?.iso.hasPrefix("0001") == true)
            #expect(SurveyDate(precision, ordinal: ordinals.upperBound)?.iso.hasPrefix("9999") == true)
            #expect(SurveyDate(precision, ordinal: ordinals.upperBound + 1) == nil)
        }
    }
}
