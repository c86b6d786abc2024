import SQL

/// Fills the big tables with thousands of rows, so that a server's planner sees what it would see after some years.
enum Bulk {
    static func fill(_ connection: any Connection) throws {
        let practices = 3_000
        let numbers: SQL = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(practices)) "
        let each: SQL = "WITH RECURSIVE m(j) AS (SELECT 1 UNION ALL SELECT j + 1 FROM m WHERE j < \(20)) "
        let parts: SQL = "FROM practice p, m WHERE p.id <= \(practices)"
        let statements: [SQL] = [
            numbers + """
                INSERT INTO practice (id, title, sort_key, rung, state, created_at, changed_at, version)
                SELECT i, 'Fiche', 'fiche ' || i, 4, 'published', 1, 1, 1 FROM n
                """,
            numbers + "INSERT INTO address (slug, practice, since) SELECT 'fiche-' || i, i, 1 FROM n",
            numbers + "INSERT INTO external_key (namespace, key, practice) SELECT 'bulk', 'k' || i, i FROM n",
            numbers + "INSERT INTO audience (practice, edition, audience) SELECT i, 1, 'public' FROM n",
            numbers + "INSERT INTO change (kind, id) SELECT 'practice', i FROM n",
            numbers + """
                INSERT INTO audit (id, at, viewer, act, object_kind, object, detail)
                SELECT i, 1, 'operator', 'bulk', 'practice', i, '' FROM n
                """,
            numbers + """
                INSERT INTO edition (practice, number, revisions, decided_by, decision, at, licence)
                SELECT i, 1, '{}', 'operator', 'bulk', 1, '' FROM n
                """,
            each + """
                INSERT INTO fact (practice, edition, section, item, field, position, text)
                SELECT p.id, 1, 'way', 'i' || j, 'step', j, 'Un pas parmi d''autres, assez long.' \(fragment: parts)
                """,
            each + """
                INSERT INTO revision (id, practice, section, save_id, author, at, origin, body)
                SELECT p.id * 100 + j, p.id, 's' || j, 'bulk-' || (p.id * 100 + j), 'operator', 1, 'bulk', '[]'
                \(fragment: parts)
                """,
            each + """
                INSERT INTO section (practice, name, revision)
                SELECT p.id, 's' || j, p.id * 100 + j \(fragment: parts)
                """,
        ]
        for statement in statements + index(numbers) + harvest(numbers) + news(numbers) {
            try connection.execute(statement)
        }
    }

    /// A member of each number, who follows a thing, is told one and was written to.
    private static func news(_ numbers: SQL) -> [SQL] {
        [
            numbers + """
                INSERT INTO member (id, name, sort_key, state, language, created_at, changed_at, seen_at,
                    version)
                SELECT i, 'n', 'n', 'active', 'fr', 1, 1, 1, 1 FROM n
                """,
            numbers + "INSERT INTO follow (id, member, kind, subject, since) SELECT i, i, 'search', '', 1 FROM n",
            numbers + """
                INSERT INTO notice (id, member, at, day, kind, object_kind, object, detail, read_at, mailed_at)
                SELECT i, i, i, i, 'sheet-changed', 'practice', i, '', 1, 1 FROM n
                """,
            numbers + """
                INSERT INTO message (id, member, address, kind, subject, language, created_at, send_after, state,
                    finished_at) SELECT i, i, 'a@b.example', 'digest', 's', 'fr', i, i, 'sent', 1 FROM n
                """,
        ]
    }

    private static func harvest(_ numbers: SQL) -> [SQL] {
        [
            numbers + """
                INSERT INTO harvest (identifier, practice, stamp, is_deleted)
                SELECT CAST(100000000 + i AS TEXT) || '-0000-0000-0000-00000000000', i, i, 0 FROM n
                """,
            numbers + """
                INSERT INTO harvest_theme (identifier, theme)
                SELECT CAST(100000000 + i AS TEXT) || '-0000-0000-0000-00000000000', 'theme' FROM n
                """,
        ]
    }

    /// A document of each practice.
    private static func index(_ numbers: SQL) -> [SQL] {
        [
            numbers + """
                INSERT INTO search_document (doc, practice, edition, published_at, sections, is_public, fingerprint)
                SELECT 10000 + i, i, 1, 1, 3, 1, i FROM n
                """,
            numbers + "INSERT INTO search_document_word (doc, words) SELECT 10000 + i, 'mot/3' FROM n",
            numbers + """
                INSERT INTO search_text (doc, title, need, body)
                SELECT 10000 + i, CAST('fich' || i AS tsvector), 'besoin', 'mot' FROM n
                """,
            numbers + """
                INSERT INTO search_word (word, term, documents, public_documents)
                SELECT 'mot' || i, 'mot' || i, 1, 1 FROM n
                """,
        ]
    }
}
