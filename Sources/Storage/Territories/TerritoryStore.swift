package import Domain
package import SQL

/// Writes places; what lies in what is kept by `TerritoryGraph`, what a reader may see is read by `TerritoryList`.
package struct TerritoryStore {
    let connection: any Connection
    package let terms: TermIndex

    package init(_ connection: any Connection, terms: TermIndex) {
        self.connection = connection
        self.terms = terms
    }

    package func insert(_ place: NewTerritory, id: Int64) throws {
        let kind = try terms.known(place.kind, of: "territory")
        try connection.execute(
            """
            INSERT INTO territory (id, name, sort_key, name_key, kind, departement, region, code, slug, origin,
                population, hexagon_column, hexagon_row)
            VALUES (\(id), \(place.name), \(place.sortKey), \(place.nameKey), \(kind), \(place.departement),
                \(place.region), \(place.code), \(place.slug), \(place.origin.rawValue), \(place.population),
                \(place.hexagon?.column), \(place.hexagon?.row))
            """)
    }

    /// Gives a place its official identity; it keeps its identifier and its address, so nothing that names it breaks.
    package func makeOfficial(_ id: Int64, as place: NewTerritory) throws {
        try connection.execute(
            """
            UPDATE territory SET name = \(place.name), sort_key = \(place.sortKey), name_key = \(place.nameKey),
                departement = \(place.departement), region = \(place.region), code = \(place.code),
                origin = \(place.origin.rawValue), population = \(place.population),
                hexagon_column = \(place.hexagon?.column), hexagon_row = \(place.hexagon?.row)
            WHERE id = \(id)
            """)
    }

    package func give(_ id: Int64, slug: String) throws {
        try connection.execute("UPDATE territory SET slug = \(slug) WHERE id = \(id)")
    }

    /// Moves everything that names one place to another, then forgets it; facts keep the name they were printed with.
    package func merge(_ id: Int64, printedAs name: String?, into kept: Int64) throws {
        try connection.execute(
            """
            UPDATE fact SET territory = \(kept), printed = COALESCE(printed, \(name)) WHERE territory = \(id)
            """)
        try connection.execute("UPDATE organisation SET territory = \(kept) WHERE territory = \(id)")
        try connection.execute("UPDATE practice SET territory = \(kept) WHERE territory = \(id)")
        try connection.execute("UPDATE role_grant SET territory = \(kept) WHERE territory = \(id)")
        try connection.execute("UPDATE adoption SET territory = \(kept) WHERE territory = \(id)")
        try connection.execute("UPDATE calendar_event SET territory = \(kept) WHERE territory = \(id)")
        try forget(id)
    }

    /// Forgets those of them that no fact names any more; official and fictional places stay.
    package func forgetUnused(_ ids: [Int64]) throws {
        for id in ids {
            let isUnused = try connection.first(
                """
                SELECT 1 FROM territory t WHERE t.id = \(id) AND t.origin = 'free'
                    AND NOT EXISTS (SELECT 1 FROM fact f WHERE f.territory = t.id)
                    AND NOT EXISTS (SELECT 1 FROM territory_part p WHERE p.whole = t.id)
                    AND NOT EXISTS (SELECT 1 FROM organisation o WHERE o.territory = t.id)
                    AND NOT EXISTS (SELECT 1 FROM practice p WHERE p.territory = t.id)
                    AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.territory = t.id)
                    AND NOT EXISTS (SELECT 1 FROM adoption d WHERE d.territory = t.id)
                    AND NOT EXISTS (SELECT 1 FROM calendar_event e WHERE e.territory = t.id)
                """
            ) { _ in true }
            if isUnused == true { try forget(id) }
        }
    }

    /// Forgets every place of one origin.
    ///
    /// - Throws: the engine's error when a fact still names one of them.
    package func remove(origin: Territory.Origin) throws -> Int {
        let ids = try connection.query(
            "SELECT id FROM territory WHERE origin = \(origin.rawValue) ORDER BY id"
        ) { try $0.integer(0) }
        for id in ids { try forgetLinks(of: id) }
        for id in ids { try connection.execute("DELETE FROM territory WHERE id = \(id)") }
        return ids.count
    }

    private func forget(_ id: Int64) throws {
        try forgetLinks(of: id)
        try connection.execute("DELETE FROM territory WHERE id = \(id)")
    }

    private func forgetLinks(of id: Int64) throws {
        try connection.execute("DELETE FROM boundary WHERE territory = \(id)")
        try connection.execute("DELETE FROM territory_within WHERE territory = \(id) OR ancestor = \(id)")
        try connection.execute("DELETE FROM territory_part WHERE part = \(id) OR whole = \(id)")
        try connection.execute("DELETE FROM territory_beside WHERE territory = \(id) OR neighbour = \(id)")
    }
}
