package import Domain

extension Language {
    /// `12 octobre 2026`, `1er janvier 2026`; `12 October 2026`. A day is counted in days since 1970-01-01.
    package func date(_ number: Int) -> String { date(CalendarDay(number: number)) }

    package func date(_ date: CalendarDay) -> String {
        let day = self == .fr && date.day == 1 ? "1er" : String(date.day)
        return "\(day) \(month(year: date.year, month: date.month))"
    }

    /// `octobre 2026`, `October 2026`; a month outside 1 to 12 gives the year alone.
    package func month(year: Int, month: Int) -> String {
        guard 1...12 ~= month else { return String(year) }
        return "\(monthNames[month - 1]) \(year)"
    }

    /// `de 2012 à 2014`, `depuis 2012` without an end, `2012` when both are the same.
    package func years(from first: Int, to last: Int?) -> String {
        guard let last else { return self == .fr ? "depuis \(first)" : "since \(first)" }
        if first == last { return String(first) }
        return self == .fr ? "de \(first) à \(last)" : "from \(first) to \(last)"
    }

    /// `12 octobre 2026 à 9 h 05`, `12 October 2026 at 09:05`.
    package func dateAndTime(_ local: LocalTime) -> String {
        let minute = CalendarDay.padded(local.minute, to: 2)
        return switch self {
        case .fr: "\(date(local.date)) à \(local.hour)\u{A0}h\u{A0}\(minute)"
        case .en: "\(date(local.date)) at \(CalendarDay.padded(local.hour, to: 2)):\(minute)"
        }
    }

    private var monthNames: [String] {
        switch self {
        case .fr:
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ]
        case .en:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        }
    }
}
