import Domain
import French
import SQL
import Storage
import TestSupport
import Testing

@Suite struct OrganisationStoreTests {
    private func name(_ text: String) -> FoldedName {
        FoldedName(
            text, key: French.folded(text), sortKey: French.sortKey(text), slug: French.slug(text),
            words: Set(French.words(of: text)))
    }

    @discardableResult
    private func insert(_ shelf: Shelf, _ text: String, isGroup: Bool = false) throws -> Int64 {
        let body = NewBody(name(text), kind: "association", isGroup: isGroup, origin: .reference)
        return try OrganisationStore(shelf.connection).insert(body, terms: shelf.terms, ids: shelf.ids).id
    }

    private func list(_ shelf: Shelf) -> OrganisationList {
        OrganisationList(shelf.connection, terms: shelf.terms, readableBy: [.everyone])
    }

    @Test(arguments: Engine.allCases) func eachBodyHasAnAddressOfItsOwn(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            for text in ["L'été", "L été !", "« L’Été ? »"] { try insert(shelf, text) }
            let slugs = try list(shelf).page(OrganisationQuery(isGroup: false)).map(\.slug)
            #expect(Set(slugs) == ["l-ete", "l-ete-2", "l-ete-3"])
        }
    }

    @Test(arguments: Engine.allCases) func namesComeInTheOrderOfAReaderOnBothEngines(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let ordered = ["10 maisons", "Arles", "École 2", "école 10", "Été", "Œuvre", "Zoo"]
            for text in ordered.reversed() { try insert(shelf, text) }
            try insert(shelf, "Groupe", isGroup: true)
            #expect(try list(shelf).page(OrganisationQuery(isGroup: false)).map(\.name) == ordered)
            #expect(try list(shelf).page(OrganisationQuery(isGroup: true)).map(\.name) == ["Groupe"])
            #expect(try list(shelf).count(OrganisationQuery(isGroup: false)) == 7)
            #expect(try list(shelf).all().count == 8)
            #expect(try list(shelf).kinds(isGroup: true) == ["association"])
        }
    }

    @Test(arguments: Engine.allCases) func eachWordMustBeginAWordOfOneOfTheNames(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let id = try insert(shelf, "Maison des familles")
            try OrganisationStore(shelf.connection).add(DatedName("Foyer"), name("Foyer"), to: id)
            let found = { (words: String...) in
                try list(shelf).count(OrganisationQuery(isGroup: false, words: words)) == 1
            }
            #expect(try found("fam") && found("foy", "maison") && !found("amille") && !found("%") && !found("'; --"))
        }
    }

    @Test(arguments: Engine.allCases) func oneFoldedNameLeadsToOneBody(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let id = try insert(shelf, "Maison")
            let store = OrganisationStore(shelf.connection)
            try store.add(DatedName("Foyer"), name("Foyer"), to: id)
            #expect(try store.find(keys: ["foyer"])?.id == id && store.find(keys: ["x", "maison"])?.id == id)
            #expect(try store.find(keys: ["x"]) == nil && store.find(keys: []) == nil)
        }
    }

    @Test(arguments: Engine.allCases) func theDatabaseRefusesANameGivenTwice(_ engine: Engine) {
        #expect(throws: SQLError.self) {
            try Shelf.write(on: engine) { shelf in
                let id = try insert(shelf, "Maison")
                let store = OrganisationStore(shelf.connection)
                for text in ["Foyer", "FOYER"] { try store.add(DatedName(text), name(text), to: id) }
            }
        }
    }

    @Test(arguments: Engine.allCases) func aBodyThatOthersMergedIntoIsKeptUntilTheyGo(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let (one, other) = (try insert(shelf, "Une"), try insert(shelf, "Autre"))
            try shelf.connection.execute("UPDATE organisation SET origin = 'fact'")
            let store = OrganisationStore(shelf.connection)
            try store.merge(one, into: other)
            #expect(try store.merged(into: other) == [other, one])
            try store.forgetUnused([other])
            #expect(try store.find(keys: ["autre"]) != nil)
            try store.forgetUnused([one])
            #expect(try store.find(keys: ["une", "autre"]) == nil)
        }
    }
}
