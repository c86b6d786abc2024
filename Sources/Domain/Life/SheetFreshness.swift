/// How long ago somebody said that what a sheet tells is true: a date, never a state.
package struct SheetFreshness: Sendable, Equatable {
    /// Eighteen months.
    package static let days = 548
    /// Days between two reminders of the same sheet.
    package static let daysBetween = 90
    private static let day: Int64 = 86_400_000_000

    /// When those who keep it said so; nil when they never did. Microseconds since 1970-01-01 UTC.
    package let confirmedAt: Int64?
    /// When its text was published last.
    package let publishedAt: Int64?
    /// Nobody carries it: what it cites is as old as its source, and nobody is asked.
    package let isDocumentary: Bool
    /// Of what a documentary sheet cites.
    package let sourceYear: Int?

    package init(confirmedAt: Int64?, publishedAt: Int64?, isDocumentary: Bool, sourceYear: Int? = nil) {
        self.confirmedAt = confirmedAt
        self.publishedAt = publishedAt
        self.isDocumentary = isDocumentary
        self.sourceYear = sourceYear
    }

    /// The last time somebody read it again, or published it.
    package var readAt: Int64? { [confirmedAt, publishedAt].compactMap(\.self).max() }

    /// Before this moment it is to be read again.
    package static func limit(at now: Int64) -> Int64 { now - Int64(days) * day }

    /// What was asked after this moment is not asked again.
    package static func askedLimit(at now: Int64) -> Int64 { now - Int64(daysBetween) * day }

    /// Time to read it again; a documentary sheet is told by the year of its source alone.
    package func isToConfirm(at now: Int64) -> Bool {
        guard !isDocumentary, let readAt else { return false }
        return readAt < Self.limit(at: now)
    }
}
