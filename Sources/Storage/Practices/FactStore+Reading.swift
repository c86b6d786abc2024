package import Domain
internal import SQL

/// Reads the facts of one edition back, with the names of what they refer to.
extension FactStore {
    /// The facts of one edition of a practice, in the order of the template.
    ///
    /// - Parameter audiences: those of the reader: a practice that the reader may not see is not named.
    package func facts(of practice: Int64, edition: Int, readableBy audiences: Set<Audience>) throws -> [Fact] {
        try read("f.practice = \(practice) AND f.edition = \(edition)", audiences)[practice] ?? []
    }

    /// The published facts of some fields of several practices, each in the order of the template.
    package func facts(
        of practices: [Int64], fields: [String], readableBy audiences: Set<Audience>
    ) throws -> [Int64: [Fact]] {
        if practices.isEmpty { return [:] }
        return try read(
            "f.practice \(anyOf: practices) AND f.edition = 1 AND f.field \(anyOf: fields)", audiences)
    }

    /// All the published facts of several practices, each in the order of the template.
    package func facts(of practices: [Int64], readableBy audiences: Set<Audience>) throws -> [Int64: [Fact]] {
        if practices.isEmpty { return [:] }
        return try read("f.practice \(anyOf: practices) AND f.edition = 1", audiences)
    }

    private func read(_ condition: SQL, _ audiences: Set<Audience>) throws -> [Int64: [Fact]] {
        let codes = audiences.map(\.code).sorted()
        var facts: [Int64: [Fact]] = [:]
        var sources: [Int64: [Int64?]] = [:]
        try connection.each(
            """
            SELECT f.section, f.item, f.field, f.position, f.parent, f.absence, f.text, f.term, f.number,
                f.number_max, f.comparator, f.unit, f.since_day, f.until_day, f.locator, f.printed, f.inferred,
                b.id, b.name, b.kind, f.territory, t.name, t.kind, t.departement, t.region,
                f.target, p.title, a.slug, f.practice, t.slug, b.slug, b.is_group, o.id, o.name, f.source
            FROM fact f
            LEFT JOIN organisation o ON o.id = f.organisation
            LEFT JOIN organisation b ON b.id = o.body
            LEFT JOIN territory t ON t.id = f.territory
            LEFT JOIN practice p ON p.id = f.target AND EXISTS (
                SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1 AND u.audience \(anyOf: codes))
            LEFT JOIN address a ON a.practice = p.id AND a.ended_at IS NULL
            WHERE \(fragment: condition)
            """
        ) { row in
            let practice = try row.integer(28)
            facts[practice, default: []].append(try fact(row))
            sources[practice, default: []].append(try row.optionalInteger(34))
        }
        try name(sources, in: &facts)
        return facts.mapValues(sorted)
    }

    /// Gives the facts of other publications than the one that their practice cites the code of theirs.
    private func name(_ sources: [Int64: [Int64?]], in facts: inout [Int64: [Fact]]) throws {
        let owners = try SourceStore(connection).owners(of: sources.keys.sorted())
        var others: [(practice: Int64, index: Int, source: Int64)] = []
        for (practice, ids) in sources {
            for (index, id) in ids.enumerated() {
                if let id, id != owners[practice] { others.append((practice, index, id)) }
            }
        }
        if others.isEmpty { return }
        let codes = try SourceStore(connection).codes(of: Set(others.map(\.source)).sorted())
        for other in others { facts[other.practice]?[other.index].source = codes[other.source] }
    }

    /// In the order of the template. Sorts small keys instead of the facts, whose many fields are slow to move about.
    private func sorted(_ facts: [Fact]) -> [Fact] {
        let keys = facts.indices.map { (order: template.order(of: facts[$0].field), index: $0) }
        let ordered = keys.sorted { left, right in
            if left.order != right.order { return left.order < right.order }
            let (first, second) = (facts[left.index], facts[right.index])
            return (first.position, first.item) < (second.position, second.item)
        }
        return ordered.map { facts[$0.index] }
    }

    private func fact(_ row: any Row) throws -> Fact {
        var fact = Fact(
            item: try row.text(1), section: try row.text(0), field: try row.text(2), position: try row.int(3),
            parent: try row.optionalText(4))
        fact.absence = try row.optionalText(5).flatMap(Fact.Absence.init)
        fact.text = try row.optionalText(6)
        fact.term = try row.optionalInteger(7).flatMap(terms.code)
        fact.number = try row.optionalDouble(8)
        fact.numberMax = try row.optionalDouble(9)
        fact.comparator = try row.optionalText(10).flatMap(Fact.Comparator.init)
        fact.unit = try row.optionalInteger(11).flatMap(terms.code)
        fact.since = try row.optionalInt(12)
        fact.until = try row.optionalInt(13)
        fact.locator = try row.optionalText(14)
        fact.printed = try row.optionalText(15)
        fact.isInferred = try row.bool(16)
        try readReferences(row, into: &fact)
        return fact
    }

    private func readReferences(_ row: any Row, into fact: inout Fact) throws {
        if let id = try row.optionalInteger(17) {
            fact.organisation = OrganisationReference(
                id: id, name: try row.text(18), kind: terms.code(try row.integer(19)) ?? "",
                slug: try row.text(30), isGroup: try row.bool(31))
            // What merged into another body is still printed under its own name.
            if fact.printed == nil, try row.integer(32) != id { fact.printed = try row.text(33) }
        }
        if let id = try row.optionalInteger(20) {
            fact.territory = TerritoryReference(
                id: id, name: try row.text(21), kind: terms.code(try row.integer(22)) ?? "",
                departement: try row.optionalText(23), region: try row.optionalText(24),
                slug: try row.optionalText(29))
        }
        // A target that is hidden from the reader loses its identifier too: numbers must not tell what exists.
        if !row.isNull(25), let slug = try row.optionalText(27) {
            fact.target = PracticeReference(
                id: try row.integer(25), key: "", title: try row.text(26), slug: slug)
        } else if !row.isNull(25) {
            fact.target = PracticeReference(key: "")
        }
    }
}

extension FactStore {
    /// Practices that name this one, each with the code of the relation they state.
    package func incoming(
        to practice: Int64, readableBy audiences: Set<Audience>
    ) throws -> [(relation: String, practice: PracticeReference)] {
        let codes = audiences.map(\.code).sorted()
        return try connection.query(
            """
            SELECT k.term, p.id, p.title, a.slug
            FROM fact f
            JOIN practice p ON p.id = f.practice
            JOIN address a ON a.practice = p.id AND a.ended_at IS NULL
            LEFT JOIN fact k ON k.practice = f.practice AND k.edition = 1 AND k.section = f.section
                AND k.parent = f.item AND k.field = 'relation.type'
            WHERE f.target = \(practice) AND f.edition = 1 AND EXISTS (
                SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1 AND u.audience \(anyOf: codes))
            ORDER BY p.sort_key, p.id, f.item
            """
        ) { row in
            let relation = try row.optionalInteger(0).flatMap(terms.code) ?? ""
            return (
                relation,
                PracticeReference(
                    id: try row.integer(1), key: "", title: try row.text(2), slug: try row.text(3))
            )
        }
    }
}
