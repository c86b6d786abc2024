package import Domain
package import SQL

/// Bodies and groups: found again by their folded names, merged only by a person.
///
/// A fact points at the row whose name it prints; the column `body` says which row that is today.
package struct OrganisationStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// The row that has one of these folded names, current or not; the first name that is known wins.
    package func find(keys: [String]) throws -> StoredBody? {
        for key in keys {
            let found = try connection.first(
                """
                SELECT o.id, o.name FROM organisation o WHERE o.name_key = \(key)
                UNION ALL
                SELECT o.id, o.name FROM organisation_name n JOIN organisation o ON o.id = n.organisation
                WHERE n.name_key = \(key)
                """
            ) { StoredBody(id: try $0.integer(0), name: try $0.text(1)) }
            if let found { return found }
        }
        return nil
    }

    package func insert(_ body: NewBody, terms: TermIndex, ids: IdentifierSource) throws -> StoredBody {
        let id = ids.next()
        let kind = try terms.known(body.kind, of: "organisation")
        let slug = try freeSlug(body.name.slug)
        try connection.execute(
            """
            INSERT INTO organisation (id, name, sort_key, name_key, kind, slug, is_group, acronym, territory, origin,
                since_day, body)
            VALUES (\(id), \(body.name.text), \(body.name.sortKey), \(body.name.key), \(kind), \(slug),
                \(body.isGroup), \(body.acronym), \(body.territory), \(body.origin.rawValue),
                \(body.since), \(id))
            """)
        try addWords(body.name.words, to: id)
        return StoredBody(id: id, name: body.name.text)
    }

    /// Gives a body one more name.
    package func add(_ name: DatedName, _ folded: FoldedName, to id: Int64) throws {
        try connection.execute(
            """
            INSERT INTO organisation_name (name_key, organisation, name, since_day, until_day, note, source)
            VALUES (\(folded.key), \(id), \(name.text), \(name.since), \(name.until), \(name.note), \(name.source))
            """)
        try addWords(folded.words, to: id)
    }

    package func addWords(_ words: Set<String>, to id: Int64) throws {
        for word in words.sorted() {
            try connection.execute(
                """
                INSERT INTO organisation_word (organisation, word) VALUES (\(id), \(word))
                ON CONFLICT (organisation, word) DO NOTHING
                """)
        }
    }

    package func set(_ siret: Siret, of id: Int64) throws {
        try connection.execute("UPDATE organisation SET siret = \(siret.digits) WHERE id = \(id)")
    }

    /// The body that has this number.
    package func find(_ siret: Siret) throws -> Int64? {
        try connection.first("SELECT id FROM organisation WHERE siret = \(siret.digits)") { try $0.integer(0) }
    }

    /// `wanted`, or `wanted-2`, `wanted-3` when another body has it.
    func freeSlug(_ wanted: String) throws -> String {
        var candidate = wanted
        var number = 2
        while try connection.first("SELECT id FROM organisation WHERE slug = \(candidate)", { try $0.integer(0) })
            != nil
        {
            candidate = "\(wanted)-\(number)"
            number += 1
        }
        return candidate
    }
}

/// A row of the table `organisation`, as a fact is tied to it.
package struct StoredBody: Sendable, Equatable {
    package let id: Int64
    package let name: String
}

/// A name with what it is found, ordered and addressed by.
package struct FoldedName: Sendable, Equatable {
    package let text: String
    package let key: String
    package let sortKey: String
    package let slug: String
    package let words: Set<String>

    package init(_ text: String, key: String, sortKey: String, slug: String, words: Set<String>) {
        self.text = text
        self.key = key
        self.sortKey = sortKey
        self.slug = slug
        self.words = words
    }
}

/// A body on its way to its row.
package struct NewBody: Sendable, Equatable {
    package var name: FoldedName
    /// Code in the vocabulary `organisation`.
    package var kind: String
    package var isGroup: Bool
    package var acronym: String?
    package var territory: Int64?
    /// First day of its existence, in days since 1970-01-01; nil when not known.
    package var since: Int?
    package var origin: Organisation.Origin

    package init(_ name: FoldedName, kind: String, isGroup: Bool, origin: Organisation.Origin = .fact) {
        self.name = name
        self.kind = kind
        self.isGroup = isGroup
        self.origin = origin
    }
}
