package import SQL

/// What a member's device shows codes from, sealed, and the codes that replace it once each.
package struct SecondFactorStore {
    package struct Factor: Sendable, Equatable {
        package let secret: String
        package let isConfirmed: Bool
        package let lastStep: Int64
    }

    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func factor(of member: Int64) throws -> Factor? {
        try connection.first("SELECT secret, confirmed_at, last_step FROM second_factor WHERE member = \(member)") {
            Factor(
                secret: try $0.text(0), isConfirmed: try $0.optionalInteger(1) != nil, lastStep: try $0.integer(2))
        }
    }

    /// A secret that no code has proved yet.
    package func propose(_ secret: String, to member: Int64) throws {
        try connection.execute(
            """
            INSERT INTO second_factor (member, secret, last_step) VALUES (\(member), \(secret), 0)
            ON CONFLICT (member) DO UPDATE SET secret = excluded.secret, confirmed_at = NULL, last_step = 0
            """)
    }

    package func confirm(_ member: Int64, at now: Int64) throws {
        try connection.execute("UPDATE second_factor SET confirmed_at = \(now) WHERE member = \(member)")
    }

    /// - Returns: false when a code of that step or a later one was taken already.
    package func take(step: Int64, of member: Int64) throws -> Bool {
        try connection.execute(
            "UPDATE second_factor SET last_step = \(step) WHERE member = \(member) AND last_step < \(step)") == 1
    }

    package func remove(_ member: Int64) throws {
        try connection.execute("DELETE FROM second_factor WHERE member = \(member)")
        try connection.execute("DELETE FROM recovery_code WHERE member = \(member)")
    }

    package func replaceCodes(of member: Int64, by hashes: [String]) throws {
        try connection.execute("DELETE FROM recovery_code WHERE member = \(member)")
        for hash in hashes {
            try connection.execute("INSERT INTO recovery_code (member, hash) VALUES (\(member), \(hash))")
        }
    }

    /// - Returns: false when it is none of theirs, or was used.
    package func useCode(_ hash: String, of member: Int64, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE recovery_code SET used_at = \(now)
            WHERE member = \(member) AND hash = \(hash) AND used_at IS NULL
            """) == 1
    }

    /// How many codes are left.
    package func codesLeft(of member: Int64) throws -> Int {
        let left = try connection.first(
            "SELECT COUNT(*) FROM recovery_code WHERE member = \(member) AND used_at IS NULL"
        ) { try $0.integer(0) }
        return Int(left ?? 0)
    }
}
