/// What one cell of a data set holds.
package enum Datum: Sendable, Equatable {
    /// The number of a value, 1 or 0 for a choice taken or not, a rank.
    case code(Int32)
    case number(Double)
    /// Days since 1970-01-01, the first of its month or year where no more is known.
    case day(Int32)
    case text(String)
    case gap(Gap)

    package static func day(_ day: CalendarDay) -> Datum { .day(Int32(day.number)) }
}

/// Why a cell cannot stand in its column.
package enum DatumFault: Error, Sendable, Equatable {
    case otherKind
    case notAValue(Int32)
    /// A number that is not finite, or that is the code of a missing answer.
    case badNumber
    /// A control character, or too long.
    case badText
    case noSuchDay
    /// The row it belongs to is not there.
    case noParent
    case wrongWidth
}
