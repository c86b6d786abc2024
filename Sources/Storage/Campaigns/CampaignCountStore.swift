package import SQL

/// How many answers were begun, sent and taken back: by relay, channel, branch and day, and never two of these together.
///
/// Each count is in parts that are added up, so that two people who answer at the same moment seldom wait for each other.
package struct CampaignCountStore {
    package enum Kind: String, Sendable, CaseIterable {
        // Written in this order, always the same: no two writers wait for each other.
        case branch, channel, day, relay
    }

    /// What one count changes by.
    package struct Change: Sendable, Equatable {
        package var begun: Int
        package var submitted: Int
        package var withdrawn: Int

        package init(begun: Int = 0, submitted: Int = 0, withdrawn: Int = 0) {
            self.begun = begun
            self.submitted = submitted
            self.withdrawn = withdrawn
        }
    }

    /// How many parts a count has.
    package static let parts = 16
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Parameters:
    ///   - changes: by kind and name.
    ///   - draw: drawn by lot; chooses the part.
    package func add(
        _ changes: [(kind: Kind, name: String, change: Change)], to campaign: Int64, draw: UInt64
    ) throws {
        let part = Int(draw % UInt64(Self.parts))
        for (kind, name, change) in changes.sorted(by: { ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name) }) {
            try connection.execute(
                """
                INSERT INTO campaign_count (campaign, kind, name, part, begun, submitted, withdrawn)
                VALUES (\(campaign), \(kind.rawValue), \(name), \(part), \(change.begun), \(change.submitted),
                    \(change.withdrawn))
                ON CONFLICT (campaign, kind, name, part) DO UPDATE SET
                    begun = campaign_count.begun + excluded.begun,
                    submitted = campaign_count.submitted + excluded.submitted,
                    withdrawn = campaign_count.withdrawn + excluded.withdrawn
                """)
        }
    }

    /// All counts of a kind by name.
    package func sums(_ kind: Kind, of campaign: Int64) throws -> [String: Change] {
        let rows = try connection.query(
            """
            SELECT c.name, SUM(c.begun), SUM(c.submitted), SUM(c.withdrawn) FROM campaign_count c
            WHERE c.campaign = \(campaign) AND c.kind = \(kind.rawValue) GROUP BY c.name
            """
        ) { row in
            (try row.text(0), Change(begun: try row.int(1), submitted: try row.int(2), withdrawn: try row.int(3)))
        }
        return Dictionary(rows) { first, _ in first }
    }

    /// Every answer came through one channel: their counts added up are those of the survey.
    package func total(of campaign: Int64) throws -> Change {
        try sums(.channel, of: campaign).values.reduce(into: Change()) { total, change in
            total.begun += change.begun
            total.submitted += change.submitted
            total.withdrawn += change.withdrawn
        }
    }
}
