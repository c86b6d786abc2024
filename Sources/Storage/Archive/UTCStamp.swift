internal import Domain

/// A moment as part of a file name: "20261120T101031Z".
package enum UTCStamp {
    /// - Parameter time: microseconds since 1970-01-01 UTC.
    package static func text(_ time: Int64) -> String {
        let seconds = Int(time / 1_000_000)
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        let date = CalendarDay(number: days)
        return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2) + "T"
            + padded(rest / 3_600, 2) + padded(rest / 60 % 60, 2) + padded(rest % 60, 2) + "Z"
    }

    /// The moment that `text` gives, in microseconds since 1970-01-01 UTC; nil for any other text.
    package static func time(_ text: some StringProtocol) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
            let year = number(bytes[0..<4]), let month = number(bytes[4..<6]), let day = number(bytes[6..<8]),
            let hour = number(bytes[9..<11]), let minute = number(bytes[11..<13]), let second = number(bytes[13..<15]),
            hour < 24, minute < 60, second < 60, let date = CalendarDay(year: year, month: month, day: day)
        else { return nil }
        return Int64(date.number * 86_400 + hour * 3_600 + minute * 60 + second) * 1_000_000
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(Int?.some(0)) { sum, digit in
            guard let sum, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            return sum * 10 + Int(digit - UInt8(ascii: "0"))
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
