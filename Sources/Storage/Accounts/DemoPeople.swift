package import SQL

/// Takes the fictional people away, and what real ones had to do with the fictional bodies.
package struct DemoPeople {
    /// Everything that belongs to one person.
    private static let own: [SQL] = [
        "DELETE FROM password", "DELETE FROM second_factor", "DELETE FROM recovery_code", "DELETE FROM session",
        "DELETE FROM one_time_link", "DELETE FROM identity", "DELETE FROM role_grant", "DELETE FROM membership",
        "DELETE FROM team_member",
        "DELETE FROM message", "DELETE FROM notice", "DELETE FROM follow", "DELETE FROM mail_choice",
        "DELETE FROM unsubscription", "DELETE FROM private_feed", "DELETE FROM identity_ended", "DELETE FROM draft",
        "DELETE FROM claim",
        "DELETE FROM api_token", "DELETE FROM api_answer", "DELETE FROM cosigner",
    ]
    private static let bodies: SQL = "(SELECT id FROM organisation WHERE origin = 'demo')"
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Before the bodies go.
    package func remove() throws {
        let people = try connection.query("SELECT id FROM member WHERE is_demo = 1 ORDER BY id") { try $0.integer(0) }
        try connection.execute("UPDATE practice SET proposed_by = NULL WHERE proposed_by \(anyOf: people)")
        try connection.execute("UPDATE report SET member = NULL WHERE member \(anyOf: people)")
        try GateStore(connection).forget(members: people)
        try ReplyStore(connection).forget(members: people)
        try InquiryStore(connection).forget(demo: people)
        try ReviewStore(connection).forget(members: people)
        try PrizeStore(connection).forget(members: people)
        try CampaignUpkeep(connection).removeDemo()
        try CampaignUpkeep(connection).forget(members: people)
        try AdoptionStore(connection).removeDemo()
        try AdoptionStore(connection).forget(members: people)
        try EventStore(connection).removeDemo()
        try EventStore(connection).forget(members: people)
        for table in Self.own { try connection.execute(table + " WHERE member \(anyOf: people)") }
        try connection.execute("DELETE FROM member WHERE id \(anyOf: people)")
        try forgetBodies()
    }

    private func forgetBodies() throws {
        try connection.execute("UPDATE practice SET bearer = NULL WHERE bearer IN \(fragment: Self.bodies)")
        try connection.execute(
            """
            UPDATE practice SET team = NULL
            WHERE team IN (SELECT id FROM team WHERE organisation IN \(fragment: Self.bodies))
            """)
        try connection.execute(
            """
            DELETE FROM team_member WHERE team IN (SELECT id FROM team WHERE organisation IN \(fragment: Self.bodies))
            """)
        for table in ["DELETE FROM team", "DELETE FROM membership", "DELETE FROM role_grant", "DELETE FROM claim"]
            as [SQL]
        {
            try connection.execute(table + " WHERE organisation IN \(fragment: Self.bodies)")
        }
        try connection.execute(
            """
            DELETE FROM role_grant WHERE territory IN (SELECT id FROM territory WHERE origin = 'demo')
            """)
    }
}
