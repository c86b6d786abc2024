package import Domain
package import SQL

/// Practices taken up elsewhere.
package struct AdoptionStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Parameter key: of the form that it was written in.
    package func insert(_ adoption: Adoption, key: String) throws {
        let (words, feedback) = (adoption.words, adoption.feedback)
        try connection.execute(
            """
            INSERT INTO adoption (id, practice, form_key, manner, member, organisation, team, rung, agreed_at, answer,
                changed, kept, reason, territory, since_day, until_day, sheet, worked, failed, advice, feedback_at,
                is_feedback_shown, created_at, changed_at)
            VALUES (\(adoption.id), \(adoption.practice), \(key), \(adoption.manner.rawValue), \(adoption.member),
                \(adoption.body?.id), \(adoption.team), \(adoption.rung.rawValue), \(adoption.agreedAt),
                \(adoption.answer), \(words.changed), \(words.kept), \(words.reason), \(adoption.place?.id),
                \(adoption.since), \(adoption.until), \(adoption.sheet), \(feedback?.worked ?? ""),
                \(feedback?.failed ?? ""), \(feedback?.advice ?? ""), \(feedback?.at),
                \(feedback?.isShown ?? false), \(adoption.createdAt), \(adoption.createdAt))
            """)
    }

    /// Writes what may change of it: its words, how far they are read, what became of it.
    package func update(_ adoption: Adoption, at now: Int64) throws {
        let (words, feedback) = (adoption.words, adoption.feedback)
        try connection.execute(
            """
            UPDATE adoption SET manner = \(adoption.manner.rawValue), rung = \(adoption.rung.rawValue),
                agreed_at = \(adoption.agreedAt), answer = \(adoption.answer), changed = \(words.changed),
                kept = \(words.kept), reason = \(words.reason), territory = \(adoption.place?.id),
                since_day = \(adoption.since), until_day = \(adoption.until), sheet = \(adoption.sheet),
                worked = \(feedback?.worked ?? ""), failed = \(feedback?.failed ?? ""),
                advice = \(feedback?.advice ?? ""), feedback_at = \(feedback?.at),
                is_feedback_shown = \(feedback?.isShown ?? false), changed_at = \(now)
            WHERE id = \(adoption.id)
            """)
    }

    package func find(_ id: Int64) throws -> Adoption? {
        try connection.first("\(fragment: Self.columns) WHERE a.id = \(id)", Self.adoption)
    }

    package func find(key: String) throws -> Adoption? {
        try connection.first("\(fragment: Self.columns) WHERE a.form_key = \(key)", Self.adoption)
    }

    /// That a sheet was made for, or linked to; the first one.
    package func find(sheet: Int64) throws -> Adoption? {
        try connection.first("\(fragment: Self.columns) WHERE a.sheet = \(sheet) ORDER BY a.id LIMIT 1", Self.adoption)
    }

    /// Of these sheets, the oldest first.
    package func adoptions(of practices: [Int64]) throws -> [Adoption] {
        if practices.isEmpty { return [] }
        return try connection.query(
            "\(fragment: Self.columns) WHERE a.practice \(anyOf: practices) ORDER BY a.id", Self.adoption)
    }

    /// Of somebody, of these teams and of these bodies, the newest first.
    package func adoptions(by member: Int64, teams: [Int64], bodies: [Int64], limit: Int) throws -> [Adoption] {
        let ids = try connection.query(
            """
            SELECT id FROM adoption WHERE member = \(member)
            UNION SELECT id FROM adoption WHERE team \(anyOf: teams)
            UNION SELECT d.id FROM adoption d JOIN organisation o ON o.id = d.organisation WHERE o.body \(anyOf: bodies)
            """
        ) { try $0.integer(0) }
        return try connection.query(
            "\(fragment: Self.columns) WHERE a.id \(anyOf: ids) ORDER BY a.id DESC LIMIT \(limit)", Self.adoption)
    }

    /// Sheets with an adoption that waits for an editor, as these readers may see them, with since when.
    package func waiting(readableBy audiences: Set<Audience>, limit: Int) throws -> [(practice: Int64, since: Int64)] {
        try connection.query(
            """
            SELECT a.practice, MIN(a.changed_at) AS since FROM adoption a
            WHERE a.rung = \(Rung.everyone.rawValue) AND a.agreed_at IS NULL AND EXISTS (
                SELECT 1 FROM audience u WHERE u.practice = a.practice AND u.edition = 1
                    AND u.audience \(anyOf: audiences.map(\.code).sorted()))
            GROUP BY a.practice ORDER BY since, a.practice LIMIT \(limit)
            """
        ) { (try $0.integer(0), try $0.integer(1)) }
    }

    static let columns: SQL = """
        SELECT a.id, a.practice, a.manner, a.member, a.team, a.rung, a.agreed_at, a.answer, a.changed, a.kept, a.reason,
            a.since_day, a.until_day, a.sheet, a.worked, a.failed, a.advice, a.feedback_at, a.is_feedback_shown,
            a.created_at, b.id, b.name, b.slug, b.is_group, t.id, t.name, t.slug
        FROM adoption a
        LEFT JOIN organisation o ON o.id = a.organisation LEFT JOIN organisation b ON b.id = o.body
        LEFT JOIN territory t ON t.id = a.territory
        """

    static func adoption(_ row: any Row) throws -> Adoption {
        guard let manner = Adoption.Manner(rawValue: try row.text(2)) else {
            throw StorageError.unreadable(table: "adoption", column: "manner")
        }
        guard let rung = Rung(rawValue: try row.int(5)) else {
            throw StorageError.unreadable(table: "adoption", column: "rung")
        }
        let words = AdoptionWords(changed: try row.text(8), kept: try row.text(9), reason: try row.text(10))
        return Adoption(
            id: try row.integer(0), practice: try row.integer(1), manner: manner, member: try row.optionalInteger(3),
            body: try body(row), team: try row.optionalInteger(4), rung: rung, agreedAt: try row.optionalInteger(6),
            answer: try row.text(7), words: words, place: try place(row), since: try row.optionalInt(11),
            until: try row.optionalInt(12), sheet: try row.optionalInteger(13), feedback: try feedback(row),
            createdAt: try row.integer(19))
    }

    private static func feedback(_ row: any Row) throws -> AdoptionFeedback? {
        guard let at = try row.optionalInteger(17) else { return nil }
        return AdoptionFeedback(
            worked: try row.text(14), failed: try row.text(15), advice: try row.text(16), isShown: try row.bool(18),
            at: at)
    }

    private static func body(_ row: any Row) throws -> CreditedBody? {
        guard let id = try row.optionalInteger(20) else { return nil }
        return CreditedBody(
            id: id, name: try row.text(21), slug: try row.text(22), isGroup: try row.optionalInt(23) == 1)
    }

    private static func place(_ row: any Row) throws -> AdoptionPlace? {
        guard let id = try row.optionalInteger(24) else { return nil }
        return AdoptionPlace(id: id, name: try row.text(25), slug: try row.optionalText(26) ?? "")
    }
}

extension AdoptionStore {
    /// The last ones of all, for those who answer for sheets of a place.
    package func recent(limit: Int) throws -> [Adoption] {
        try connection.query("\(fragment: Self.columns) ORDER BY a.id DESC LIMIT \(limit)", Self.adoption)
    }

    /// The address of the place where a body works.
    package func place(ofBody id: Int64) throws -> String? {
        try connection.first(
            "SELECT t.slug FROM organisation b JOIN territory t ON t.id = b.territory WHERE b.id = \(id)"
        ) { try $0.optionalText(0) } ?? nil
    }
}
