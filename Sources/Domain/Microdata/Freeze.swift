/// When a data set was frozen, and the SHA-256 of its canonical bytes in hexadecimal: what published figures cite.
package struct Freeze: Sendable, Equatable {
    package let day: CalendarDay
    package let hash: String

    package init(day: CalendarDay, hash: String) {
        self.day = day
        self.hash = hash
    }
}
