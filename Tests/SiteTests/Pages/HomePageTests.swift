import Acts
import Domain
import TestSupport
import Testing
import XML

@Suite struct HomePageTests {
    @Test func `the front door asks first, then shows news, a collection, the map and a door for residents`() throws {
        let site = try TestSite()
        try site.world.bring()
        try site.world.perform(LoadDemoCollections())
        let main = try site.ask("/").main
        let fields = main.all("input").map { $0["name"] }
        #expect(fields == ["q"])
        let titles = main.all("h2").map(\.text)
        #expect(titles.first == "Du nouveau" && titles[1].contains("Aller vers"))
        #expect(titles.contains("Où cela se passe") && titles.contains("Vous habitez ici\u{202F}?"))
        let news = try #require(main.all("ul", with: ["class": "results"]).first)
        #expect(news.all("h3").count == 3 && news.text.contains("publiée le"))
        let links = main.all("a").compactMap { $0["href"] }
        for address in ["/pratiques?vue=carte", "/pres-de-chez-moi", "/groupes", "/glossaire", "/collections"] {
            #expect(links.contains(address), "\(address)")
        }
        for address in Set(links) { #expect(try site.ask(address).status == 200, "\(address)") }
    }

    @Test func `the map is one picture with its sentence, and names no rank`() throws {
        let main = try TestSite.withRealPractices().ask("/").main
        let map = try #require(main.all("svg", with: ["class": "places"]).first)
        #expect(map["role"] == "img" && map["aria-label"]?.contains("fiches placées dans") == true)
        #expect(map.all("a").isEmpty && map.all("path").count > 100)
        #expect(main.text.contains("Ce sont des fiches, pas l’activité des territoires"))
    }

    @Test func `an empty instance says what to do next, and leads nowhere that is empty`() throws {
        let main = try TestSite().ask("/").main
        #expect(main.text.contains("essaim demo load") && main.all("form").isEmpty)
        #expect(main.all("a").compactMap { $0["href"] } == ["/demarches", "/glossaire"])
    }
}
