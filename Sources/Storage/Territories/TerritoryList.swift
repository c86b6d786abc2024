package import Domain
package import SQL

/// Reads places as one reader may know of them: official ones always, free ones when a sheet this reader may see names
/// them.
package struct TerritoryList {
    let connection: any Connection
    let audiences: [String]
    let terms: TermIndex

    package init(_ connection: any Connection, readableBy audiences: Set<Audience>, terms: TermIndex) {
        self.connection = connection
        self.audiences = audiences.map(\.code).sorted()
        self.terms = terms
    }

    /// The place at an address, nil when there is none or the reader may not know of it.
    package func find(slug: String) throws -> Territory? {
        try query("t.slug = \(slug) AND \(fragment: isKnown)").first
    }

    /// Places of these kinds, by name.
    package func all(kinds: [String]) throws -> [Territory] {
        try query("t.kind \(anyOf: ids(of: kinds)) AND \(fragment: isKnown)")
    }

    /// The places that these places lie in, the widest first.
    package func ancestors(of id: Int64) throws -> [Territory] {
        try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM territory_within w JOIN territory t ON t.id = w.ancestor
            WHERE w.territory = \(id) AND w.distance > 0 AND \(fragment: isKnown)
            ORDER BY w.distance DESC, t.sort_key, t.id
            """, territory)
    }

    /// The places of these kinds that each of some places lies in, or is.
    package func wholes(of places: [Int64], kinds: [String]) throws -> [Int64: [Int64]] {
        if places.isEmpty { return [:] }
        var wholes: [Int64: [Int64]] = [:]
        try connection.each(
            """
            SELECT w.territory, w.ancestor FROM territory_within w JOIN territory t ON t.id = w.ancestor
            WHERE w.territory \(anyOf: places) AND t.kind \(anyOf: ids(of: kinds))
            ORDER BY w.territory, w.ancestor
            """
        ) { wholes[try $0.integer(0), default: []].append(try $0.integer(1)) }
        return wholes
    }

    /// Land neighbours, by name.
    package func neighbours(of id: Int64) throws -> [Territory] {
        try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM territory_beside b JOIN territory t ON t.id = b.neighbour
            WHERE b.territory = \(id) ORDER BY t.sort_key, t.id
            """, territory)
    }

    /// Official parts of these kinds, by name.
    package func parts(of id: Int64, kinds: [String]) throws -> [Territory] {
        try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM territory_within w JOIN territory t ON t.id = w.territory
            WHERE w.ancestor = \(id) AND w.distance > 0 AND t.kind \(anyOf: ids(of: kinds))
                AND t.code IS NOT NULL
            ORDER BY t.sort_key, t.id
            """, territory)
    }

    /// How many official parts of a kind a place has.
    package func countParts(of id: Int64, kind: String) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(*) FROM territory_within w JOIN territory t ON t.id = w.territory
            WHERE w.ancestor = \(id) AND w.distance > 0 AND t.kind \(anyOf: ids(of: [kind]))
                AND t.code IS NOT NULL
            """
        ) { try $0.int(0) } ?? 0
    }

    /// Places whose folded name is this text, or begins with it; the nearest to the country first, then by name.
    package func named(_ sortKey: String, isWhole: Bool, limit: Int) throws -> [Territory] {
        // The last code point closes the range of names that begin so, on both engines.
        let end = isWhole ? sortKey : sortKey + "\u{10FFFF}"
        return try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM territory t
            WHERE t.sort_key >= \(sortKey) AND t.sort_key <= \(end) AND \(fragment: isKnown)
            ORDER BY t.sort_key, t.id LIMIT \(limit)
            """, territory)
    }

    /// True when places of this kind were read from an official file.
    package func hasOfficial(kind: String) throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM territory t WHERE t.kind \(anyOf: ids(of: [kind])) AND t.code IS NOT NULL
                AND t.origin <> 'demo'
            """
        ) { _ in true } ?? false
    }

    /// Official places with this code, of these kinds.
    package func coded(_ code: String, kinds: [String]) throws -> [Territory] {
        try query("t.code = \(code) AND t.kind \(anyOf: ids(of: kinds))")
    }

    /// Names of the places the reader may know of, whose order begins with this letter: to guess what was meant.
    package func names(beginning letter: String) throws -> [String] {
        let end = letter + "\u{10FFFF}"
        return try connection.query(
            """
            SELECT t.name FROM territory t
            WHERE t.sort_key >= \(letter) AND t.sort_key <= \(end) AND \(fragment: isKnown)
            ORDER BY t.sort_key, t.id
            """
        ) { try $0.text(0) }
    }

    var isKnown: SQL {
        """
        (t.origin <> 'free' OR EXISTS (
            SELECT 1 FROM fact k JOIN audience u ON u.practice = k.practice AND u.edition = 1
            WHERE k.territory = t.id AND k.edition = 1 AND u.audience \(anyOf: audiences)))
        """
    }

    private func query(_ condition: SQL) throws -> [Territory] {
        try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM territory t WHERE \(fragment: condition)
            ORDER BY t.sort_key, t.id
            """, territory)
    }

    static let columns: SQL = """
        t.id, t.slug, t.name, t.kind, t.code, t.departement, t.origin, t.population, t.hexagon_column, t.hexagon_row
        """

    func territory(_ row: any Row) throws -> Territory {
        var hexagon: HexagonCell?
        if let column = try row.optionalInt(8), let line = try row.optionalInt(9) {
            hexagon = HexagonCell(column: column, row: line)
        }
        return Territory(
            id: try row.integer(0), slug: try row.optionalText(1) ?? "", name: try row.text(2),
            kind: terms.code(try row.integer(3)) ?? "", code: try row.optionalText(4),
            departement: try row.optionalText(5), origin: Territory.Origin(rawValue: try row.text(6)) ?? .free,
            population: try row.optionalInt(7), hexagon: hexagon)
    }

    func ids(of kinds: [String]) -> [Int64] { kinds.compactMap { terms.id($0, of: "territory") } }
}
