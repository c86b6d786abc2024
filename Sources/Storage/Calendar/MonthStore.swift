package import Domain
package import SQL

/// The editions of the month of social development.
package struct MonthStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ month: Month, isDemo: Bool = false, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO calendar_month (id, slug, title, told, first_day, last_day, is_demo, changed_at)
            VALUES (\(month.id), \(month.slug), \(month.title), \(month.told), \(month.first), \(month.last),
                \(isDemo), \(now))
            """)
    }

    /// Its address stays.
    package func update(_ month: Month, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE calendar_month SET title = \(month.title), told = \(month.told), first_day = \(month.first),
                last_day = \(month.last), changed_at = \(now)
            WHERE id = \(month.id)
            """)
    }

    package func find(_ id: Int64) throws -> Month? {
        try connection.first("\(fragment: Self.columns) WHERE id = \(id)", Self.month)
    }

    package func find(slug: String) throws -> Month? {
        try connection.first("\(fragment: Self.columns) WHERE slug = \(slug)", Self.month)
    }

    /// The latest first.
    package func all(limit: Int) throws -> [Month] {
        try connection.query("\(fragment: Self.columns) ORDER BY first_day DESC, id DESC LIMIT \(limit)", Self.month)
    }

    /// The one that holds a day; the one that began last where two do.
    package func current(_ day: Int) throws -> Month? {
        try connection.first(
            """
            \(fragment: Self.columns) WHERE first_day BETWEEN \(day - MonthEntry.mostDays) AND \(day)
                AND last_day >= \(day) ORDER BY first_day DESC, id DESC LIMIT 1
            """, Self.month)
    }

    private static let columns: SQL = "SELECT id, slug, title, told, first_day, last_day FROM calendar_month"

    private static func month(_ row: any Row) throws -> Month {
        Month(
            id: try row.integer(0), slug: try row.text(1), title: try row.text(2), told: try row.text(3),
            first: try row.int(4), last: try row.int(5))
    }
}
