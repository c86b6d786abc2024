internal import SQL

/// The end of what was said with codes: with the data set that it is about, and with whoever said it.
struct CodingUpkeep {
    private let connection: any Connection

    init(_ connection: any Connection) { self.connection = connection }

    /// What they gave stays, and is nobody's; somebody else goes on from there.
    func forget(members: [Int64]) throws {
        try connection.execute(
            "UPDATE coding_question SET first_coder = NULL WHERE first_coder \(anyOf: members)")
        try connection.execute(
            "UPDATE coding_question SET second_coder = NULL WHERE second_coder \(anyOf: members)")
    }

    /// Before the data sets go.
    ///
    /// - Parameter own: says which rows of a table with a campaign.
    func remove(where own: SQL) throws {
        try connection.execute(
            "DELETE FROM coding_finding WHERE quotation IN (SELECT id FROM coding_quotation WHERE \(fragment: own))")
        try connection.execute(
            "DELETE FROM coding_mark WHERE reading IN (SELECT id FROM coding_reading WHERE \(fragment: own))")
        for table in ["coding_quotation", "coding_reading", "coding_code", "coding_consent", "coding_question"] {
            try connection.execute("DELETE FROM \(fragment: SQL(name: table)) WHERE \(fragment: own)")
        }
    }
}
