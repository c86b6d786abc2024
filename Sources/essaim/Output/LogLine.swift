internal import Domain
internal import HTTP
internal import Texts

/// The line that one request leaves in the log: no address, no query, nothing of the visitor.
enum LogLine {
    /// "2026-11-20T10:31:01Z 94fc8c3533a747dd GET /pratiques 200 15131B 14505us"
    static func text(_ entry: AccessEntry, at microseconds: Int64) -> String {
        "\(time(microseconds)) \(entry.id) \(entry.method) \(entry.path) \(entry.status) \(entry.bytes)B "
            + "\(entry.microseconds)us"
    }

    /// A fault behind a 500: its reference, and what happened, without data.
    static func fault(_ reference: String, _ error: any Error, at microseconds: Int64) -> String {
        "\(time(microseconds)) \(reference) fault \(String(reflecting: error))"
    }

    /// UTC, to the second.
    private static func time(_ microseconds: Int64) -> String {
        let seconds = Int(microseconds / 1_000_000)
        let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60)
        return "\(CalendarDay(number: seconds / 86_400).iso)T\(two(hour)):\(two(minute)):\(two(second))Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
