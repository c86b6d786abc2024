package import Domain
package import SQL

/// How people may be called back. Nothing leads from here to what they answered.
package struct ContactStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Left again with the same code, it takes the place of what was left before. It goes with an answer that is not sent.
    ///
    /// - Parameters:
    ///   - id: drawn by lot.
    ///   - key: another digest of the code than the one of the answer.
    package func put(_ contact: ContactAnswer, consent: String, id: Int64, key: String, of campaign: Int64) throws {
        let values = contact.values
        try connection.execute(
            """
            INSERT INTO campaign_contact (id, campaign, name, mail, phone, consent, key_hash, is_sent)
            VALUES (\(id), \(campaign), \(values[.name] ?? ""), \(values[.mail] ?? ""), \(values[.phone] ?? ""),
                \(consent), \(key), 0)
            ON CONFLICT (key_hash) DO UPDATE SET name = excluded.name, mail = excluded.mail,
                phone = excluded.phone, consent = excluded.consent
            """)
    }

    /// What it was left with is sent.
    package func confirm(key: String) throws {
        try connection.execute("UPDATE campaign_contact SET is_sent = 1 WHERE key_hash = \(key)")
    }

    package func exists(key: String) throws -> Bool {
        try connection.first("SELECT 1 FROM campaign_contact WHERE key_hash = \(key)") { _ in true } ?? false
    }

    /// - Returns: the number of what was left; nil when there was nothing.
    package func delete(key: String) throws -> Int64? {
        let id = try connection.first("SELECT id FROM campaign_contact WHERE key_hash = \(key)") { try $0.integer(0) }
        try connection.execute("DELETE FROM campaign_contact WHERE key_hash = \(key)")
        return id
    }
}
