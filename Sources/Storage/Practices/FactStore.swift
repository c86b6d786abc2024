package import Domain
package import SQL

/// The facts of a practice: the working text is edition 0, the published one edition 1.
package struct FactStore {
    let connection: any Connection
    let terms: TermIndex
    let template: Template

    package init(_ connection: any Connection, terms: TermIndex, template: Template) {
        self.connection = connection
        self.terms = terms
        self.template = template
    }

    /// Replaces the working facts that a source states in one section; those of other sources stay.
    ///
    /// - Parameters:
    ///   - facts: their references resolved (`id` set).
    ///   - isOwner: true for the source that the practice itself cites: facts without source are its own too.
    package func replace(
        section: String, of practice: Int64, with facts: [Fact], source: Int64?, isOwner: Bool = true
    ) throws {
        let ofOwner: SQL = isOwner ? " OR source IS NULL" : ""
        try connection.execute(
            """
            DELETE FROM fact WHERE practice = \(practice) AND edition = 0 AND section = \(section)
                AND (source = \(source)\(fragment: ofOwner))
            """)
        try add(facts, to: practice, source: source)
    }

    /// Writes the working facts of one section as somebody saved it: those that stayed keep their row, and so their source.
    ///
    /// - Parameters:
    ///   - kept: the items that say what they said, with their position now.
    ///   - facts: all the others, their references resolved; each with its source, nil for none.
    package func rewrite(
        section: String, of practice: Int64, kept: [(item: String, position: Int)],
        with facts: [(fact: Fact, source: Int64?)]
    ) throws {
        let former = try connection.query(
            """
            SELECT item, position FROM fact
            WHERE practice = \(practice) AND edition = 0 AND section = \(section) ORDER BY item
            """
        ) { (try $0.text(0), try $0.int(1)) }
        let positions = Dictionary(kept.map { ($0.item, $0.position) }, uniquingKeysWith: { $1 })
        for (item, position) in former {
            guard let wanted = positions[item] else {
                try connection.execute(
                    """
                    DELETE FROM fact
                    WHERE practice = \(practice) AND edition = 0 AND section = \(section) AND item = \(item)
                    """)
                continue
            }
            if wanted == position { continue }
            try connection.execute(
                """
                UPDATE fact SET position = \(wanted)
                WHERE practice = \(practice) AND edition = 0 AND section = \(section) AND item = \(item)
                """)
        }
        for (fact, source) in facts { try insert(fact, of: practice, source: source) }
    }

    /// Adds working facts to a practice that has none of these items.
    package func add(_ facts: [Fact], to practice: Int64, source: Int64?) throws {
        for fact in facts { try insert(fact, of: practice, source: source) }
    }

    /// Identifiers of the bodies and places that the facts of a practice name.
    package func names(in practice: Int64) throws -> (organisations: [Int64], territories: [Int64]) {
        let rows = try connection.query("SELECT organisation, territory FROM fact WHERE practice = \(practice)") {
            (try $0.optionalInteger(0), try $0.optionalInteger(1))
        }
        return (Set(rows.compactMap(\.0)).sorted(), Set(rows.compactMap(\.1)).sorted())
    }

    /// Practices whose facts name this one, itself left out.
    package func naming(_ practice: Int64) throws -> [Int64] {
        try connection.query(
            "SELECT DISTINCT practice FROM fact WHERE target = \(practice) AND practice <> \(practice) ORDER BY practice"
        ) { try $0.integer(0) }
    }

    /// Removes what some sections say, to those who write and to readers.
    package func forget(sections: [String], of practice: Int64) throws {
        try connection.execute(
            "DELETE FROM fact WHERE practice = \(practice) AND edition IN (0, 1) AND section \(anyOf: sections)")
    }

    package func erase(_ practice: Int64) throws {
        try connection.execute("DELETE FROM fact WHERE practice = \(practice)")
        try connection.execute("UPDATE fact SET target = NULL WHERE target = \(practice)")
    }

    private func insert(_ fact: Fact, of practice: Int64, source: Int64?) throws {
        let term = try terms.id(of: fact, in: template)
        var unit: Int64?
        if let code = fact.unit { unit = try terms.known(code, of: "unit") }
        try requireResolved(fact)
        try connection.execute(
            """
            INSERT INTO fact (practice, edition, section, item, field, position, parent, absence, text, term,
                organisation, territory, target, number, number_max, comparator, unit, since_day, until_day,
                source, locator, printed, inferred)
            VALUES (\(practice), 0, \(fact.section), \(fact.item), \(fact.field), \(fact.position), \(fact.parent),
                \(fact.absence?.rawValue), \(fact.text), \(term), \(fact.organisation?.id),
                \(fact.territory?.id), \(fact.target?.id), \(fact.number), \(fact.numberMax),
                \(fact.comparator?.rawValue), \(unit), \(fact.since), \(fact.until), \(source),
                \(fact.locator), \(fact.printed), \(fact.isInferred))
            """)
    }

    private func requireResolved(_ fact: Fact) throws(StorageError) {
        let isLoose =
            (fact.organisation != nil && fact.organisation?.id == nil)
            || (fact.territory != nil && fact.territory?.id == nil)
            || (fact.target != nil && fact.target?.id == nil)
        if isLoose { throw .unresolvedReference(field: fact.field) }
    }
}
