package import Domain
internal import SQL

/// What the persons seen on a file agreed to.
extension AttachmentStore {
    package func insert(_ agreement: Agreement, to attachment: Int64) throws {
        let uses = agreement.uses.map(\.rawValue).sorted().joined(separator: " ")
        try connection.execute(
            """
            INSERT INTO agreement (id, attachment, mark, standing, uses, given_day, until_day, paper)
            VALUES (\(agreement.id), \(attachment), \(agreement.mark), \(agreement.standing.rawValue), \(uses),
                \(agreement.given.number), \(agreement.until.number), \(agreement.paper))
            """)
    }

    /// - Returns: false when it is withdrawn already, or is not one to this file.
    package func withdraw(agreement id: Int64, to attachment: Int64, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE agreement SET withdrawn_at = \(now)
            WHERE id = \(id) AND attachment = \(attachment) AND withdrawn_at IS NULL
            """) == 1
    }

    /// The same for some that a restored copy still has in force.
    ///
    /// - Returns: the practices whose files they are about.
    package func withdraw(agreements ids: [Int64], at now: Int64) throws -> [Int64] {
        if ids.isEmpty { return [] }
        let practices = try connection.query(
            """
            SELECT DISTINCT a.practice FROM agreement g JOIN attachment a ON a.id = g.attachment
            WHERE g.id \(anyOf: ids) AND g.withdrawn_at IS NULL ORDER BY a.practice
            """
        ) { try $0.integer(0) }
        try connection.execute(
            "UPDATE agreement SET withdrawn_at = \(now) WHERE id \(anyOf: ids) AND withdrawn_at IS NULL")
        return practices
    }

    /// Practices with a file to which an agreement ended in these days.
    package func practices(withAgreementsEnding days: ClosedRange<Int>) throws -> [Int64] {
        try connection.query(
            """
            SELECT DISTINCT a.practice FROM agreement g JOIN attachment a ON a.id = g.attachment
            WHERE g.until_day >= \(days.lowerBound) AND g.until_day <= \(days.upperBound)
                AND g.withdrawn_at IS NULL AND a.shown_title IS NOT NULL
            ORDER BY a.practice
            """
        ) { try $0.integer(0) }
    }

    func agreements(to attachments: [Int64]) throws -> [Int64: [Agreement]] {
        if attachments.isEmpty { return [:] }
        let found = try connection.query(
            """
            SELECT id, attachment, mark, standing, uses, given_day, until_day, paper, withdrawn_at FROM agreement
            WHERE attachment \(anyOf: attachments) ORDER BY attachment, id
            """
        ) { row in
            guard let standing = Agreement.Standing(rawValue: try row.text(3)) else {
                throw StorageError.unreadable(table: "agreement", column: "standing")
            }
            let uses = try row.text(4).split(separator: " ").compactMap { ImageUse(rawValue: String($0)) }
            let agreement = Agreement(
                id: try row.integer(0), mark: try row.text(2), standing: standing, uses: Set(uses),
                given: CalendarDay(number: try row.int(5)), until: CalendarDay(number: try row.int(6)),
                paper: try row.text(7), withdrawnAt: try row.optionalInteger(8))
            return (attachment: try row.integer(1), agreement: agreement)
        }
        return Dictionary(grouping: found, by: \.attachment).mapValues { $0.map(\.agreement) }
    }
}
