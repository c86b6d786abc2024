package import Domain
internal import SQL

/// Finds places whoever asks: for imports and for the names that facts bring.
extension TerritoryStore {
    /// A place with its key, for comparing with an official list.
    package struct Known: Sendable {
        package let id: Int64
        package let name: String
        package let nameKey: String
        package let departement: String?
        package let population: Int?
        package let origin: Territory.Origin
    }

    package func find(nameKey: String) throws -> (id: Int64, name: String)? {
        try connection.first("SELECT id, name FROM territory WHERE name_key = \(nameKey)") {
            (try $0.integer(0), try $0.text(1))
        }
    }

    package func find(_ key: OfficialKey) throws -> (id: Int64, name: String)? {
        guard let kind = terms.id(key.kind, of: "territory") else { return nil }
        return try connection.first("SELECT id, name FROM territory WHERE kind = \(kind) AND code = \(key.code)") {
            (try $0.integer(0), try $0.text(1))
        }
    }

    /// The official place of one of these kinds with this name, nil when several have it.
    package func find(sortKey: String, kinds: [String]) throws -> (id: Int64, name: String)? {
        let found = try connection.query(
            """
            SELECT id, name FROM territory WHERE sort_key = \(sortKey) AND kind \(anyOf: ids(of: kinds))
                AND code IS NOT NULL ORDER BY id LIMIT 2
            """
        ) { (id: try $0.integer(0), name: try $0.text(1)) }
        return found.count == 1 ? found[0] : nil
    }

    package func name(of id: Int64) throws -> String? {
        try connection.first("SELECT name FROM territory WHERE id = \(id)") { try $0.text(0) }
    }

    package func isTaken(slug: String) throws -> Bool {
        try connection.first("SELECT 1 FROM territory WHERE slug = \(slug)") { _ in true } ?? false
    }

    /// Every key of a name and every address in use.
    package func taken() throws -> (nameKeys: Set<String>, slugs: Set<String>) {
        var (nameKeys, slugs): (Set<String>, Set<String>) = ([], [])
        try connection.each("SELECT name_key, slug FROM territory ORDER BY id") { row in
            nameKeys.insert(try row.text(0))
            if let slug = try row.optionalText(1) { slugs.insert(slug) }
        }
        return (nameKeys, slugs)
    }

    /// Every place of a kind that has a code, by code.
    package func official(kind: String) throws -> [String: Known] {
        guard let term = terms.id(kind, of: "territory") else { return [:] }
        var found: [String: Known] = [:]
        try connection.each(
            """
            SELECT code, id, name, name_key, departement, population, origin FROM territory
            WHERE kind = \(term) AND code IS NOT NULL ORDER BY code
            """
        ) { row in found[try row.text(0)] = try Self.known(row) }
        return found
    }

    /// The free places of a kind by key, those that an official list may recognise.
    package func free(kind: String) throws -> [String: Known] {
        guard let term = terms.id(kind, of: "territory") else { return [:] }
        var found: [String: Known] = [:]
        try connection.each(
            """
            SELECT code, id, name, name_key, departement, population, origin FROM territory
            WHERE kind = \(term) AND origin = 'free' ORDER BY id
            """
        ) { row in
            let known = try Self.known(row)
            found[known.nameKey] = known
        }
        return found
    }

    /// Places stored before they had an address.
    package func withoutAddress() throws -> [(id: Int64, reference: TerritoryReference)] {
        try connection.query(
            """
            SELECT t.id, t.name, k.code, t.departement, t.region FROM territory t JOIN term k ON k.id = t.kind
            WHERE t.slug IS NULL ORDER BY t.id
            """
        ) { row in
            let reference = TerritoryReference(
                name: try row.text(1), kind: try row.text(2), departement: try row.optionalText(3),
                region: try row.optionalText(4))
            return (try row.integer(0), reference)
        }
    }

    private static func known(_ row: any Row) throws -> Known {
        Known(
            id: try row.integer(1), name: try row.text(2), nameKey: try row.text(3),
            departement: try row.optionalText(4), population: try row.optionalInt(5),
            origin: Territory.Origin(rawValue: try row.text(6)) ?? .free)
    }

    func ids(of kinds: [String]) -> [Int64] { kinds.compactMap { terms.id($0, of: "territory") } }
}
