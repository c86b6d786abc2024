import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct RevisionStoreTests {
    private func revision(_ shelf: Shelf, _ practice: Int64, save: String, body: String = "[]") -> NewRevision {
        NewRevision(
            id: shelf.ids.next(), practice: practice, section: "way", saveID: save, author: "operator", at: 1,
            origin: "import", body: body)
    }

    @Test(arguments: Engine.allCases) func aSaveBecomesCurrentWhenItStartsFromTheCurrentOne(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let id = try shelf.practice("Un")
            let (first, second) = (revision(shelf, id, save: "a"), revision(shelf, id, save: "b", body: "[1]"))
            try shelf.revisions.save(first, base: nil)
            try shelf.revisions.save(second, base: first.id)
            let current = try shelf.revisions.current(of: id)
            #expect(current.keys.sorted() == ["way"])
            #expect(current["way"]?.id == second.id && current["way"]?.body == "[1]")
        }
    }

    @Test(arguments: Engine.allCases) func aSaveThatStartsFromAnOlderOneIsStaleAndLeavesNothing(_ engine: Engine) throws
    {
        try Shelf.write(on: engine) { shelf in
            let id = try shelf.practice("Un")
            let (first, second) = (revision(shelf, id, save: "a"), revision(shelf, id, save: "b"))
            try shelf.revisions.save(first, base: nil)
            try shelf.revisions.save(second, base: first.id)
            #expect(throws: Refusal.stale(current: second.id)) {
                try shelf.connection.savepoint {
                    try shelf.revisions.save(revision(shelf, id, save: "c"), base: first.id)
                }
            }
            let count = try shelf.connection.first("SELECT COUNT(*) FROM revision") { try $0.int(0) }
            #expect(count == 2)
        }
    }

    @Test(arguments: Engine.allCases) func theSameSaveIsNeverRecordedTwice(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let id = try shelf.practice("Un")
            let first = revision(shelf, id, save: "a")
            try shelf.revisions.save(first, base: nil)
            #expect {
                try shelf.connection.savepoint {
                    try shelf.revisions.save(revision(shelf, id, save: "a"), base: first.id)
                }
            } throws: {
                ($0 as? SQLError)?.code == .uniqueViolation(constraint: "revision.save_id")
            }
        }
    }

    @Test(arguments: Engine.allCases) func erasingKeepsWhoAndWhenAndForgetsWhat(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let (one, two) = (try shelf.practice("Un"), try shelf.practice("Deux"))
            try shelf.revisions.save(revision(shelf, one, save: "a", body: "secret"), base: nil)
            try shelf.revisions.save(revision(shelf, two, save: "b", body: "kept"), base: nil)
            try shelf.revisions.erase(one, at: 9)
            try shelf.revisions.erase(one, at: 10)
            #expect(try shelf.revisions.current(of: one)["way"]?.body == nil)
            #expect(try shelf.revisions.current(of: two)["way"]?.body == "kept")
            let lines = try shelf.connection.query("SELECT author, erased_at FROM revision ORDER BY id") {
                "\(try $0.text(0)) \(try $0.optionalInteger(1) ?? 0)"
            }
            #expect(lines == ["operator 9", "operator 0"])
        }
    }
}
