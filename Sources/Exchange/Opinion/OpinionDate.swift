/// The moment of a timestamp in words, as pol.is writes it, in universal time.
enum OpinionDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// - Parameter timestamp: since 1970, in milliseconds when in seconds it would be after the year 5138.
    /// - Returns: nil before 1970 and after the year 9999.
    static func text(_ timestamp: Int) -> String? {
        let seconds = timestamp >= 100_000_000_000 ? timestamp / 1_000 : timestamp
        guard (0..<253_402_300_800).contains(seconds) else { return nil }
        let (day, second) = (seconds / 86_400, seconds % 86_400)
        let date = civil(day)
        let clock = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let dayOfMonth = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        return "\(days[day % 7]) \(months[date.month - 1]) \(dayOfMonth) \(date.year) "
            + "\(clock.joined(separator: ":")) GMT+0000 (Coordinated Universal Time)"
    }

    /// The date of a day counted from 1970-01-01, by eras of 400 years that begin on a first of March.
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let (era, inEra) = (shifted / 146_097, shifted % 146_097)
        let year = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * year + year / 4 - year / 100)
        let march = (5 * inYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        return (year + era * 400 + (month <= 2 ? 1 : 0), month, inYear - (153 * march + 2) / 5 + 1)
    }
}
