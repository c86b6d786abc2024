import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Every table that names a member, whichever comes: what is left of somebody who goes.
@Suite struct PeopleTablesTests {
    /// Rows of each table that names a member, of the one who has a row in all of them.
    private static func rows(_ instance: ArchiveInstance, of member: Int64) throws -> [String: Int] {
        try instance.world.database.read { connection in
            var rows: [String: Int] = [:]
            for table in try connection.query(connection.dialect.tableNames, { try $0.text(0) }) {
                let columns = try connection.query(connection.dialect.columns(of: table)) { try $0.text(0) }
                guard columns.contains("member") else { continue }
                rows[table] = try connection.first(
                    "SELECT COUNT(*) FROM \(fragment: SQL(unsafe: "\"\(table)\"")) WHERE member = \(member)"
                ) { try $0.int(0) }
            }
            return rows
        }
    }

    /// An instance with somebody in every table.
    private static func filled(_ engine: Engine) throws -> (ArchiveInstance, member: Int64) {
        let instance = try ArchiveInstance(engine)
        try instance.fill()
        let member = try instance.world.database.write { connection in
            try connection.execute("UPDATE member SET is_demo = 1")
            return try connection.first("SELECT id FROM member") { try $0.integer(0) }
        }
        let found = try #require(member)
        let empty = try rows(instance, of: found).filter { $0.value == 0 }.keys.sorted()
        #expect(empty == [], "these tables say nothing of the person: the test would not see what stays in them")
        return (instance, found)
    }

    @Test(arguments: Engine.allCases) func `fictional people leave no row anywhere`(_ engine: Engine) throws {
        let (instance, member) = try Self.filled(engine)
        try instance.world.database.write { try DemoPeople($0).remove() }
        #expect(try Self.rows(instance, of: member).filter { $0.value > 0 } == [:])
        #expect(try instance.world.database.read { try MemberStore($0).account(member) } == nil)
    }

    @Test(arguments: Engine.allCases)
    func `of somebody erased only the roles they held and what they signed for a body stay, by number`(_ engine: Engine)
        throws
    {
        let (instance, member) = try Self.filled(engine)
        try EraseAccount(member).perform(by: .instanceOperator, in: instance.world)
        let left = try Self.rows(instance, of: member).filter { $0.value > 0 }.keys.sorted()
        #expect(left == ["cosigner", "role_grant"])
    }
}
