internal import Domain
internal import Glibc

/// The time zone of the instance, from the tzdata of the system through `localtime_r`.
///
/// The C library knows one zone for the whole process: the executable makes one value at its start, before its threads,
/// and hands it down. Making another with a different name would change the first.
package struct TimeZone: Sendable {
    package let name: String

    package enum Failure: Error, Equatable {
        /// No such zone in the tzdata of this machine.
        case unknown(String)
    }

    /// `Europe/Paris`, `Indian/Reunion`, `UTC`…
    package init(named name: String) throws(Failure) {
        guard TimeZone.isKnown(name) else { throw .unknown(name) }
        self.name = name
        setenv("TZ", ":\(name)", 1)
        tzset()
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    package func local(_ seconds: Int) -> LocalTime {
        var time = time_t(seconds)
        var fields = tm()
        guard localtime_r(&time, &fields) != nil else { return TimeZone.utc(seconds) }
        let days = (seconds + fields.tm_gmtoff).dividedDown(by: 86_400)
        return LocalTime(
            date: CalendarDay(number: days), hour: Int(fields.tm_hour), minute: Int(fields.tm_min),
            second: Int(fields.tm_sec), offset: fields.tm_gmtoff)
    }

    /// What is left when the year does not fit the fields of the C library.
    private static func utc(_ seconds: Int) -> LocalTime {
        let day = seconds.dividedDown(by: 86_400)
        let rest = seconds - day * 86_400
        return LocalTime(
            date: CalendarDay(number: day), hour: rest / 3_600, minute: rest / 60 % 60, second: rest % 60, offset: 0)
    }

    private static func isKnown(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || "0123456789_+-/".utf8.contains(byte)
        }
        var status = stat()
        guard isPlain, !name.isEmpty, !name.hasPrefix("/"), stat("/usr/share/zoneinfo/\(name)", &status) == 0 else {
            return false
        }
        return status.st_mode & S_IFMT == S_IFREG
    }
}
