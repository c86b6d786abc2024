package import Domain
internal import SQL

/// Rows that nothing needs any more.
extension OrganisationStore {
    /// Forgets those of them that no fact names any more, with what was known of them; then those that they stood for.
    ///
    /// A body that others merged into, that was put here for itself, or that people belong to, stays.
    package func forgetUnused(_ ids: [Int64]) throws {
        for id in ids {
            let unused = try connection.first(
                """
                SELECT o.merged_into FROM organisation o WHERE o.id = \(id) AND o.origin = 'fact'
                    AND NOT EXISTS (SELECT 1 FROM fact f WHERE f.organisation = o.id)
                    AND NOT EXISTS (SELECT 1 FROM organisation m WHERE m.merged_into = o.id)
                    AND NOT EXISTS (SELECT 1 FROM practice p WHERE p.bearer = o.id)
                    AND NOT EXISTS (SELECT 1 FROM membership s WHERE s.organisation = o.id)
                    AND NOT EXISTS (SELECT 1 FROM team e WHERE e.organisation = o.id)
                    AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.organisation = o.id)
                    AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.organisation = o.id)
                    AND NOT EXISTS (SELECT 1 FROM adoption d WHERE d.organisation = o.id)
                    AND NOT EXISTS (SELECT 1 FROM prize_seat z WHERE z.body = o.id)
                    AND NOT EXISTS (SELECT 1 FROM campaign_body c WHERE c.body = o.id)
                    AND NOT EXISTS (SELECT 1 FROM calendar_event e WHERE e.organisation = o.id)
                """
            ) { try $0.optionalInteger(0) }
            guard let target = unused else { continue }
            try remove(id)
            if let target { try forgetUnused([target]) }
        }
    }

    /// Takes away everything put here with this origin; a body that sheets still name becomes one of theirs.
    package func remove(origin: Organisation.Origin) throws {
        let ids = try connection.query("SELECT id FROM organisation WHERE origin = \(origin.rawValue) ORDER BY id") {
            try $0.integer(0)
        }
        try connection.execute("UPDATE organisation SET origin = 'fact' WHERE origin = \(origin.rawValue)")
        try forgetUnused(ids)
    }

    private func remove(_ id: Int64) throws {
        try connection.execute("DELETE FROM organisation_name WHERE organisation = \(id)")
        try connection.execute("DELETE FROM organisation_word WHERE organisation = \(id)")
        try connection.execute("DELETE FROM organisation_distinct WHERE first = \(id) OR second = \(id)")
        try connection.execute("DELETE FROM organisation WHERE id = \(id)")
    }
}
