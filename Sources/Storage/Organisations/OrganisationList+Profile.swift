package import Domain
internal import SQL

/// What the sheets say of one body.
extension OrganisationList {
    /// Its other names that somebody gave or that came with a merge, in the order of their folded form.
    package func names(of id: Int64) throws -> [DatedName] {
        let given = try connection.query(
            """
            SELECT n.name, n.since_day, n.until_day, n.note, n.source
            FROM organisation m JOIN organisation_name n ON n.organisation = m.id
            WHERE m.body = \(id) AND (m.id = \(id) OR \(fragment: isKnownRow))
            ORDER BY n.name_key
            """
        ) { row in
            DatedName(
                try row.text(0), since: try row.optionalInt(1), until: try row.optionalInt(2),
                note: try row.optionalText(3), source: try row.optionalText(4))
        }
        let merged = try connection.query(
            """
            SELECT m.name FROM organisation m
            WHERE m.body = \(id) AND m.id <> \(id) AND \(fragment: isKnownRow) ORDER BY m.name_key
            """
        ) { DatedName(try $0.text(0)) }
        return given + merged
    }

    /// The parts that it takes, by the name of the sheet: field, role when one is stated, practice.
    package func parts(
        of id: Int64, limit: Int
    ) throws -> [(field: String, role: String?, practice: PracticeReference)] {
        try connection.query(
            """
            SELECT DISTINCT f.field, r.term, p.id, p.title, a.slug, p.sort_key
            FROM organisation m
            JOIN fact f ON f.organisation = m.id AND f.edition = 1
            JOIN practice p ON p.id = f.practice
            JOIN address a ON a.practice = p.id AND a.ended_at IS NULL
            LEFT JOIN fact r ON r.practice = f.practice AND r.edition = 1 AND r.section = f.section
                AND r.parent = f.item AND r.field IN ('bearer.role', 'actor.role')
            WHERE m.body = \(id) AND \(fragment: isReadable)
            ORDER BY p.sort_key, p.id, f.field, r.term LIMIT \(limit)
            """
        ) { row in
            (
                field: try row.text(0), role: try row.optionalInteger(1).flatMap(terms.code),
                practice: PracticeReference(
                    id: try row.integer(2), key: "", title: try row.text(3), slug: try row.text(4))
            )
        }
    }

    /// Bodies met on the same sheets, groups first, then by name.
    package func neighbours(of id: Int64, limit: Int) throws -> [OrganisationReference] {
        try connection.query(
            """
            SELECT DISTINCT b.id, b.name, b.kind, b.slug, b.is_group, b.sort_key
            FROM organisation m
            JOIN fact f ON f.organisation = m.id AND f.edition = 1
            JOIN fact g ON g.practice = f.practice AND g.edition = 1
            JOIN organisation n ON n.id = g.organisation
            JOIN organisation b ON b.id = n.body
            WHERE m.body = \(id) AND b.id <> \(id) AND \(fragment: isReadable)
            ORDER BY b.is_group DESC, b.sort_key, b.id LIMIT \(limit)
            """
        ) { row in
            OrganisationReference(
                id: try row.integer(0), name: try row.text(1), kind: terms.code(try row.integer(2)) ?? "",
                slug: try row.text(3), isGroup: try row.bool(4))
        }
    }
}
