package import Domain

/// What a clock on the wall shows, in the time zone of the instance.
package struct LocalTime: Sendable, Equatable {
    package let date: CalendarDay
    package let hour: Int
    package let minute: Int
    package let second: Int
    /// Seconds east of Greenwich.
    package let offset: Int
}
