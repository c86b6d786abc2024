/// A moment as logs and feeds write it (RFC 3339), to the second: "2026-11-20T10:31:01Z".
package enum UTCMoment {
    /// - Parameter time: microseconds since 1970-01-01 UTC.
    package static func text(_ time: Int64) -> String {
        let seconds = Int(time / 1_000_000)
        let day = CalendarDay(number: seconds / 86_400)
        // Byte by byte: each line of the access log begins with one.
        return String(unsafeUninitializedCapacity: 20) { bytes in
            var end = 0
            func write(_ number: Int, _ width: Int, _ mark: Unicode.Scalar) {
                var rest = number
                for place in (end..<(end + width)).reversed() {
                    bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
                bytes[end + width] = UInt8(ascii: mark)
                end += width + 1
            }
            write(day.year, 4, "-")
            write(day.month, 2, "-")
            write(day.day, 2, "T")
            write(seconds / 3_600 % 24, 2, ":")
            write(seconds / 60 % 60, 2, ":")
            write(seconds % 60, 2, "Z")
            return end
        }
    }

    /// The seconds since 1970-01-01 UTC of a moment written so, nil for anything else.
    package static func seconds(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), let day = day(String(text.prefix(10))),
            let hour = digits(bytes[11..<13]), let minute = digits(bytes[14..<16]), let second = digits(bytes[17..<19]),
            hour < 24, minute < 60, second < 60
        else { return nil }
        return Int64(day) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    }

    /// The number of a day written "2026-11-20", nil for anything else.
    package static func day(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]), let day = digits(bytes[8..<10])
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)?.number
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
