import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct EditionStoreTests {
    @Test(arguments: Engine.allCases) func theLatestEditionIsTheOneWithTheGreatestNumber(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let (one, two) = (try shelf.practice("Un"), try shelf.practice("Deux"))
            #expect(try shelf.editions.latest(of: one) == nil)
            let editions = [2, 10, 9].map {
                Edition(number: $0, decidedBy: "operator", decision: "imported", at: Int64($0), licence: "L")
            }
            for edition in editions { try shelf.editions.insert(edition, of: one, revisions: "{}") }
            #expect(try shelf.editions.latest(of: one) == editions[1])
            #expect(try shelf.editions.latest(of: two) == nil)
            #expect(throws: SQLError.self) {
                try shelf.connection.savepoint { try shelf.editions.insert(editions[0], of: one, revisions: "{}") }
            }
        }
    }

    @Test(arguments: Engine.allCases) func readersOfAnEditionAreReplacedAsAWhole(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let id = try shelf.practice("Un", rung: .me)
            let all: Set<Audience> = [
                .everyone, .network, .organisation(.max), .team(2), .member(3), .editors(4),
            ]
            try shelf.editions.setAudiences(all, of: id, edition: 1)
            #expect(try shelf.editions.audiences(of: id, edition: 1) == all)
            #expect(try shelf.editions.audiences(of: id, edition: 0) == [])
            try shelf.editions.setAudiences([.network], of: id, edition: 1)
            #expect(try shelf.editions.audiences(of: id, edition: 1) == [.network])
            try shelf.editions.setAudiences([], of: id, edition: 1)
            #expect(try shelf.editions.audiences(of: id, edition: 1) == [])
        }
    }
}
