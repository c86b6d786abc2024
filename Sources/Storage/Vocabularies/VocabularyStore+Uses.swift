package import Domain
internal import SQL

/// Who says the terms of a vocabulary.
extension VocabularyStore {
    /// The codes that some fact, body or place holds, whoever may read it.
    package func usedCodes(of code: String) throws -> Set<String> {
        Set(
            try connection.query(
                """
                SELECT t.code FROM vocabulary v JOIN term t ON t.vocabulary = v.id
                WHERE v.code = \(code) AND (
                    EXISTS (SELECT 1 FROM fact f WHERE f.term = t.id)
                    OR EXISTS (SELECT 1 FROM fact f WHERE f.unit = t.id)
                    OR EXISTS (SELECT 1 FROM organisation o WHERE o.kind = t.id)
                    OR EXISTS (SELECT 1 FROM territory p WHERE p.kind = t.id))
                ORDER BY t.id
                """
            ) { try $0.text(0) })
    }

    /// For each code, the number of published sheets that say it and that a reader may see; codes nobody says are left
    /// out.
    package func readableSheets(saying code: String, readableBy audiences: Set<Audience>) throws -> [String: Int] {
        let readers = audiences.map(\.code).sorted()
        var counts: [String: Int] = [:]
        try connection.each(
            """
            SELECT t.code, COUNT(DISTINCT f.practice) FROM vocabulary v JOIN term t ON t.vocabulary = v.id
            JOIN fact f ON f.term = t.id AND f.edition = 1
            WHERE v.code = \(code) AND EXISTS (
                SELECT 1 FROM audience u
                WHERE u.practice = f.practice AND u.edition = 1 AND u.audience \(anyOf: readers))
            GROUP BY t.id, t.code ORDER BY t.id
            """
        ) { counts[try $0.text(0)] = try $0.int(1) }
        return counts
    }

    /// Practices whose published text says one of the terms, by identifier.
    package func practices(saying terms: [Int64]) throws -> [Int64] {
        try connection.query(
            "SELECT DISTINCT f.practice FROM fact f WHERE f.term \(anyOf: terms) AND f.edition = 1 ORDER BY f.practice"
        ) { try $0.integer(0) }
    }
}
