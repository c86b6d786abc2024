import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct SheetListTests {
    private func titles(_ shelf: Shelf, as reader: Set<Audience> = [.everyone]) throws -> [String] {
        let list = SheetList(shelf.connection, readableBy: reader)
        let titles = try list.page(SheetQuery(limit: 1_000)).map(\.title)
        #expect(try list.count(SheetQuery()) == titles.count)
        return titles
    }

    @Test(arguments: Engine.allCases) func namesComeInTheOrderOfAReaderOnBothEngines(_ engine: Engine) throws {
        let ordered = [
            "« 2 » pas", "10 pas", "Arles", "arlésienne", "d’Ardèche", "École 2", "école 10", "Éole", "Été", "ete",
            "L’été",
            "Œuf", "Zoo", "Жизнь",
        ]
        try Shelf.write(on: engine) { shelf in
            // « Été » and « ete » have one key: the older identifier comes first.
            for title in ordered.filter({ $0 != "ete" }).reversed() + ["ete"] { try shelf.practice(title) }
            #expect(try titles(shelf) == ordered)
        }
    }

    @Test(arguments: Engine.allCases) func pagesNeitherRepeatNorForgetASheet(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            for number in 0..<25 { try shelf.practice(number.isMultiple(of: 5) ? "Même nom" : "Nom \(number)") }
            let list = SheetList(shelf.connection, readableBy: [.everyone])
            let whole = try list.page(SheetQuery(limit: 100)).map(\.id)
            let pages = try stride(from: 0, to: 30, by: 4).flatMap {
                try list.page(SheetQuery(offset: $0, limit: 4)).map(\.id)
            }
            #expect(whole.count == 25 && pages == whole)
        }
    }

    @Test(arguments: Engine.allCases) func readersSeeTheirAudiencesAndNoMore(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            for rung in Rung.allCases { try shelf.practice("Rang \(rung.rawValue)", rung: rung) }
            #expect(try titles(shelf) == ["Rang 4"])
            #expect(try titles(shelf, as: [.network]) == ["Rang 3", "Rang 4"])
            #expect(try titles(shelf, as: []) == [])
            #expect(try titles(shelf, as: [.team(1), .organisation(2), .member(3)]) == [])
        }
    }
}
