import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct OwnDataTests {
    @Test(arguments: Engine.allCases)
    func `people read what is kept about them and nothing of others`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let member = try world.member([Grant(.coordinator, .instance)])
        let other = try world.member([Grant(.editor, .instance)])
        _ = try world.session(of: .member(member))
        _ = try world.session(of: .member(other))
        let found = try world.perform(ReadOwnData(), by: .member(member))
        #expect(found.account == (try world.account(member.id)))
        #expect(found.roles.map(\.role) == [.coordinator] && found.roles.map(\.place) == [nil])
        #expect(found.sessions.count == 1 && !found.hasPassword && !found.hasSecondFactor)
        #expect(throws: Refusal.forbidden(.readOwnData)) { try world.perform(ReadOwnData(), by: .anyone) }
        #expect(throws: Refusal.forbidden(.readOwnData)) { try world.perform(ReadOwnJournal(), by: .anyone) }
    }

    @Test(arguments: Engine.allCases)
    func `the log shows what one did, what was done to one's account and to one's practices, page by page`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let (mine, foreign) = (world.ids.next(), world.ids.next())
        let member = Member(id: world.ids.next(), grants: [try #require(Grant(.delegate, .practice(mine)))])
        var expected: [String] = []
        try world.database.write { connection in
            let log = LogStore(connection)
            for number in 0..<120 {
                let (viewer, kind, object): (String, String, Int64) =
                    switch number % 5 {
                    case 0: ("member:\(member.id)", "instance", 0)
                    case 1: ("operator", "member", member.id)
                    case 2: ("member:1", "practice", mine)
                    case 3: ("member:1", "practice", foreign)
                    default: ("member:1", "member", 1)
                    }
                try log.audit(
                    AuditLine(
                        id: world.ids.next(), at: Int64(number), viewer: viewer, act: "import-practices",
                        objectKind: kind, object: object, detail: "\(number)"))
                if number % 5 < 3 { expected.append("\(number)") }
            }
        }
        var told: [String] = []
        var next: Int64?
        repeat {
            let page = try world.perform(ReadOwnJournal(before: next), by: .member(member))
            #expect(page.lines.count <= ReadOwnJournal.page)
            told += page.lines.map(\.detail)
            next = page.next
        } while next != nil && told.count < 200
        #expect(told == expected.reversed())
    }
}
