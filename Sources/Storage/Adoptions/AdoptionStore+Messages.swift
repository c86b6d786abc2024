package import Domain
internal import SQL

/// What both sides write about an adoption, and what is left when a side goes.
extension AdoptionStore {
    package func add(_ message: AdoptionMessage, id: Int64, to adoption: Int64, by member: Int64?) throws {
        try connection.execute(
            """
            INSERT INTO adoption_message (id, adoption, side, member, body, at)
            VALUES (\(id), \(adoption), \(message.side.rawValue), \(member), \(message.text), \(message.at))
            """)
    }

    /// The oldest first.
    package func messages(of adoption: Int64) throws -> [AdoptionMessage] {
        try connection.query(
            "SELECT side, body, at FROM adoption_message WHERE adoption = \(adoption) ORDER BY id", Self.message)
    }

    /// What somebody wrote, the oldest first.
    package func messages(by member: Int64) throws -> [AdoptionMessage] {
        try connection.query(
            "SELECT side, body, at FROM adoption_message WHERE member = \(member) ORDER BY id", Self.message)
    }

    /// No word of it is left.
    package func remove(_ id: Int64) throws {
        try connection.execute("DELETE FROM adoption_message WHERE adoption = \(id)")
        try connection.execute("DELETE FROM adoption WHERE id = \(id)")
    }

    /// The sheet is as if it had never been: so is what was said of it.
    package func remove(practice: Int64) throws {
        try erase(practice: practice)
        for adoption in try adoptions(of: [practice]) { try remove(adoption.id) }
    }

    /// Those of a sheet that is erased stay with whoever said them; what its keepers wrote goes with it.
    package func erase(practice: Int64) throws {
        try connection.execute("UPDATE adoption SET sheet = NULL WHERE sheet = \(practice)")
        try connection.execute(
            """
            DELETE FROM adoption_message WHERE side = 'origin'
                AND adoption IN (SELECT id FROM adoption WHERE practice = \(practice))
            """)
    }

    /// What somebody said in their own name goes with their account, and what nobody else reads; what they said for a body
    /// is the body's.
    package func forget(members: [Int64]) throws {
        let own = try connection.query(
            """
            SELECT id FROM adoption WHERE member \(anyOf: members)
                AND (organisation IS NULL OR rung = \(Rung.me.rawValue)) ORDER BY id
            """
        ) { try $0.integer(0) }
        for id in own { try remove(id) }
        try connection.execute("UPDATE adoption SET member = NULL WHERE member \(anyOf: members)")
        try connection.execute("UPDATE adoption_message SET member = NULL WHERE member \(anyOf: members)")
    }

    /// Sheets on which the words of somebody stand.
    package func practices(of member: Int64) throws -> [Int64] {
        try connection.query("SELECT DISTINCT practice FROM adoption WHERE member = \(member) ORDER BY practice") {
            try $0.integer(0)
        }
    }

    /// A demonstration takes its bodies and its places away: what was said for them goes too.
    package func removeDemo() throws {
        let ids = try connection.query(
            """
            SELECT id FROM adoption WHERE organisation IN (SELECT id FROM organisation WHERE origin = 'demo')
            UNION SELECT id FROM adoption WHERE member IN (SELECT id FROM member WHERE is_demo = 1)
            """
        ) { try $0.integer(0) }
        for id in ids.sorted() { try remove(id) }
        try connection.execute(
            "UPDATE adoption SET territory = NULL WHERE territory IN (SELECT id FROM territory WHERE origin = 'demo')")
    }

    private static func message(_ row: any Row) throws -> AdoptionMessage {
        guard let side = AdoptionMessage.Side(rawValue: try row.text(0)) else {
            throw StorageError.unreadable(table: "adoption_message", column: "side")
        }
        return AdoptionMessage(side: side, text: try row.text(1), at: try row.integer(2))
    }
}
