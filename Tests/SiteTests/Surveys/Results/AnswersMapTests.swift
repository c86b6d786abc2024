import Acts
import Domain
import HTTP
import Storage
import TestSupport
import Testing
import Texts
import XML

/// Where those who answered live, as hexagons: a count that is hidden looks the same whatever it is.
@Suite struct AnswersMapTests {
    /// Thirty from the Ain, twelve from Finistère, three from the Nord, six who wrote something else.
    private func dataset() throws -> Dataset {
        var place = Variable("lieu", .territory, ["fr": "Dans quel département ?"])
        place.values = [
            Variable.Value(1, "01", ["fr": "Ain"]), Variable.Value(2, "29", ["fr": "Finistère"]),
            Variable.Value(3, "59", ["fr": "Nord"]),
        ]
        var book = Codebook("carte", ["fr": "Carte"])
        book.variables = [place]
        var builder = try DatasetBuilder(book)
        let answers = [("01", 30), ("29", 12), ("59", 3), ("ailleurs", 6)]
        for (code, count) in answers { for _ in 0..<count { try builder.add([.text(code)]) } }
        return try builder.frozen([(0..<51).map { RowID(UInt64($0 * 7_919)) }])
    }

    @Test func `places are hexagons, and what is hidden tells nothing`() throws {
        let desk = try LeadingDesk()
        try desk.created()
        let lead = Viewer.member(desk.lead.member)
        try desk.site.world.perform(ImportMicrodata(slug: desk.slug, try dataset()), by: lead)
        try desk.site.world.perform(CloseTables(slug: desk.slug), by: lead)
        try desk.site.world.perform(PublishTables(slug: desk.slug), by: lead)
        let address = "/enquetes/\(desk.slug)/resultats/lieu"
        for language in Language.allCases {
            try expectSound(try desk.site.ask(address, cookies: [language.cookie]), language, at: address)
        }
        let main = try desk.site.ask(address).main
        let map = try #require(main.all("svg", with: ["role": "img"]).first)
        let titles = map.all("title").map(\.text)
        #expect(titles.contains("Ain : 30 réponses".replacing(" :", with: "\u{A0}:")), "\(titles.prefix(3))")
        #expect(titles.contains { $0.hasPrefix("Nord") && $0.hasSuffix("masqué") })
        #expect(titles.contains { $0.hasPrefix("Rhône") && $0.hasSuffix("aucune réponse") })
        #expect(!map.text.contains("3 réponses"))
        let hidden = map.all("path", with: ["class": "before"]).count
        #expect(hidden >= 1, "a hidden count has a look of its own")
    }
}
