import Domain
import French
import SQL
import Storage
import TestSupport

/// The stores of one write transaction on a migrated and seeded database.
struct Shelf {
    let connection: any Connection
    let world: TestWorld
    let terms: TermIndex

    var practices: PracticeStore { PracticeStore(connection) }
    var facts: FactStore { FactStore(connection, terms: terms, template: Template.current) }
    var editions: EditionStore { EditionStore(connection) }
    var revisions: RevisionStore { RevisionStore(connection) }
    var log: LogStore { LogStore(connection) }
    var ids: IdentifierSource { world.ids }

    /// Runs `body` in one transaction of a database of its own.
    static func write<R>(on engine: Engine, _ body: (Shelf) throws -> R) throws -> R {
        let world = try TestWorld(engine)
        return try world.database.write { connection in
            let terms = try VocabularyStore(connection).index()
            return try body(Shelf(connection: connection, world: world, terms: terms))
        }
    }

    /// A published practice that everybody may read, at the address its title gives.
    @discardableResult
    func practice(_ title: String, rung: Rung = .everyone) throws -> Int64 {
        let id = ids.next()
        let practice = Practice(id: id, slug: "", title: title, rung: rung, state: .published, version: 1)
        try practices.insert(practice, sortKey: French.sortKey(title), source: nil, at: 1)
        _ = try practices.give(id, address: French.slug(title), at: 1)
        let access = SheetAccess(rung: rung, state: .published)
        try editions.setAudiences(access.audiences, of: id, edition: 1)
        return id
    }
}
