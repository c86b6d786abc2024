package import Domain
package import SQL

/// Remembers what was ever public, so that other catalogues hear of each change and of each deletion.
package struct HarvestStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// True when nothing was ever public since this is remembered.
    package func isEmpty() throws -> Bool { try earliest() == nil }

    /// The oldest stamp, nil when there is none.
    package func earliest() throws -> Int64? {
        try connection.first("SELECT stamp FROM harvest WHERE stamp >= 0 ORDER BY stamp, identifier LIMIT 1") {
            try $0.integer(0)
        }
    }

    /// True when at least one sheet is public.
    package func hasPublic() throws -> Bool {
        try connection.first(
            """
            SELECT practice FROM audience WHERE audience = \(Audience.everyone.code) AND edition = 1
            ORDER BY practice LIMIT 1
            """
        ) { _ in true } ?? false
    }

    /// Those of these practices that anybody may read.
    package func readable(_ practices: [Int64]) throws -> [Int64] {
        try connection.query(
            """
            SELECT practice FROM audience
            WHERE practice \(anyOf: practices) AND edition = 1 AND audience = \(Audience.everyone.code)
            ORDER BY practice
            """
        ) { try $0.integer(0) }
    }

    /// Identifiers of these practices; those that were never public have none.
    package func identifiers(of practices: [Int64]) throws -> [Int64: String] {
        let rows = try connection.query(
            "SELECT practice, identifier FROM harvest WHERE practice \(anyOf: practices) ORDER BY practice"
        ) { (try $0.integer(0), try $0.text(1)) }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    /// Writes that a sheet is public and changed now.
    package func put(_ identifier: String, practice: Int64, themes: [String], at stamp: Int64) throws {
        try connection.execute(
            """
            INSERT INTO harvest (identifier, practice, stamp, is_deleted)
            VALUES (\(identifier), \(practice), \(stamp), 0)
            ON CONFLICT (identifier) DO UPDATE SET stamp = excluded.stamp, is_deleted = 0
            """)
        if try self.themes(of: [identifier])[identifier] ?? [] == themes { return }
        try connection.execute("DELETE FROM harvest_theme WHERE identifier = \(identifier)")
        for theme in themes {
            try connection.execute("INSERT INTO harvest_theme (identifier, theme) VALUES (\(identifier), \(theme))")
        }
    }

    /// Writes that these practices are public no more; those that never were leave no trace.
    package func delete(_ practices: [Int64], at stamp: Int64) throws {
        try connection.execute(
            """
            UPDATE harvest SET is_deleted = 1, stamp = \(stamp)
            WHERE practice \(anyOf: practices) AND is_deleted = 0
            """)
    }

    /// Moves stamps of these seconds to a later one.
    package func restamp(from first: Int64, to stamp: Int64) throws {
        try connection.execute(
            "UPDATE harvest SET stamp = \(stamp) WHERE stamp >= \(first) AND stamp < \(stamp)")
    }

    /// Forgets which practice it was, once that is gone for good.
    package func release(_ practice: Int64) throws {
        try connection.execute("UPDATE harvest SET practice = NULL WHERE practice = \(practice)")
    }

    private func themes(of identifiers: [String]) throws -> [String: [String]] {
        var themes: [String: [String]] = [:]
        try connection.each(
            """
            SELECT identifier, theme FROM harvest_theme WHERE identifier \(anyOf: identifiers)
            ORDER BY identifier, theme
            """
        ) { themes[try $0.text(0), default: []].append(try $0.text(1)) }
        return themes
    }
}

extension HarvestStore {
    package func count(_ selection: HarvestSelection) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM harvest h WHERE \(fragment: condition(selection))") {
            try $0.int(0)
        } ?? 0
    }

    /// The next headers, the change longest ago first.
    package func page(
        _ selection: HarvestSelection, after position: HarvestPosition?, limit: Int
    ) throws -> [HarvestHeader] {
        var condition = condition(selection)
        if let position {
            condition = condition + " AND (h.stamp, h.identifier) > (\(position.stamp), \(position.identifier))"
        }
        return try headers(
            """
            SELECT h.identifier, h.stamp, h.is_deleted, h.practice FROM harvest h WHERE \(fragment: condition)
            ORDER BY h.stamp, h.identifier LIMIT \(limit)
            """)
    }

    package func find(_ identifier: String) throws -> HarvestHeader? {
        try headers(
            """
            SELECT h.identifier, h.stamp, h.is_deleted, h.practice FROM harvest h WHERE h.identifier = \(identifier)
            """
        ).first
    }

    /// When each of these practices changed last, in seconds since 1970-01-01 UTC; those never public are left out.
    package func stamps(of practices: [Int64]) throws -> [Int64: Int64] {
        let rows = try connection.query(
            "SELECT practice, stamp FROM harvest WHERE practice \(anyOf: practices) ORDER BY practice"
        ) { (try $0.integer(0), try $0.integer(1)) }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    private func headers(_ sql: SQL) throws -> [HarvestHeader] {
        let rows = try connection.query(sql) { row in
            (try row.text(0), try row.integer(1), try row.bool(2), try row.optionalInteger(3))
        }
        let themes = try themes(of: rows.map(\.0))
        return rows.map {
            HarvestHeader(identifier: $0.0, stamp: $0.1, isDeleted: $0.2, themes: themes[$0.0] ?? [], practice: $0.3)
        }
    }

    private func condition(_ selection: HarvestSelection) -> SQL {
        let bounds: SQL = "h.stamp >= \(selection.from ?? 0) AND h.stamp <= \(selection.until ?? .max)"
        guard let theme = selection.theme else { return bounds }
        return bounds + """
             AND EXISTS (
                SELECT 1 FROM harvest_theme s WHERE s.identifier = h.identifier AND s.theme = \(theme))
            """
    }
}
