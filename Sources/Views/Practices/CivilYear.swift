internal import Domain

/// The year of a day number, as text.
enum CivilYear {
    static func of(_ number: Int) -> String { String(CalendarDay(number: number).year) }
}
