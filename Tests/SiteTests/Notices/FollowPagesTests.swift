import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct FollowPagesTests {
    private static let followed = [
        "/pratiques/mission-interface", "/territoires/gironde", "/pratiques?q=famille&theme=aller_vers", "/pratiques",
    ]

    private func site() throws -> TestSite {
        let site = try TestSite()
        try site.world.bring()
        return site
    }

    private func button(_ page: Page) throws -> String? {
        try page.main.first("section", with: ["class": "follow"])?.first("button")?.text
    }

    @Test(arguments: followed, Language.allCases)
    func `a member may follow a page, and a visitor reads it as before`(_ address: String, _ language: Language) throws
    {
        let site = try site()
        let reader = try Reader(site)
        let page = try reader.open(address, language)
        try expectSound(page, language, at: address)
        #expect(try button(page) != nil)
        #expect(page.headers["Cache-Control"] == "no-store")
        let visitor = try site.ask(address, cookies: [language.cookie])
        #expect(try button(visitor) == nil && visitor.cookie("essaim_jeton") == nil)
        #expect(!visitor.html.contains("/mon-compte/suivis"))
    }

    @Test(arguments: followed) func `followed, the page says so and leads back; then no more`(_ address: String) throws
    {
        let site = try site()
        let reader = try Reader(site)
        #expect(try button(reader.open(address))?.hasPrefix("Suivre") == true)
        let answer = try reader.send("/mon-compte/suivis", from: address)
        #expect(answer.status == 303 && answer.headers["Location"] == address)
        #expect(try button(reader.open(address)) == "Ne plus suivre")
        #expect(try button(Reader(site).open(address)) != "Ne plus suivre")
        let list = try reader.open("/mon-compte/suivis")
        try expectSound(list, .fr, at: "follows")
        #expect(try list.main.all("a").contains { $0["href"] == address })
        let end = try reader.send("/mon-compte/suivis/retrait", from: address)
        #expect(end.status == 303 && end.headers["Location"] == address)
        #expect(try button(reader.open(address))?.hasPrefix("Suivre") == true)
    }

    @Test(arguments: Language.allCases)
    func `the list of what one follows is sound, full and empty`(_ language: Language) throws {
        let site = try site()
        let reader = try Reader(site)
        try expectSound(try reader.open("/mon-compte/suivis", language), language, at: "empty")
        for address in Self.followed { _ = try reader.send("/mon-compte/suivis", from: address) }
        let page = try reader.open("/mon-compte/suivis", language)
        try expectSound(page, language, at: "full")
        #expect(try page.main.all("ul", with: ["class": "news"]).map { $0.all("li").count } == [1, 1, 2])
        #expect(page.headers["Cache-Control"] == "no-store")
        try site.world.place("mission-interface", rung: .organisation)
        let hidden = try reader.open("/mon-compte/suivis", language)
        #expect(try !hidden.text.contains("Interface"))
        #expect(try hidden.main.all("ul", with: ["class": "news"]).count == 3)
    }

    @Test func `how often mails come is chosen there, and said`() throws {
        let reader = try Reader(site())
        func chosen() throws -> String? {
            try reader.open("/mon-compte/suivis").main.all("input").first { $0["checked"] != nil }?["value"]
        }
        #expect(try chosen() == "weekly")
        let answer = try reader.send("/mon-compte/suivis/resume", from: "/mon-compte/suivis", adding: "rythme=never")
        #expect(answer.status == 303 && answer.headers["Location"] == "/mon-compte/suivis?ok=1")
        #expect(try chosen() == "never")
        let saved = try reader.open("/mon-compte/suivis?ok=1")
        #expect(try saved.main.first("p", with: ["role": "status"]) != nil)
        _ = try reader.send("/mon-compte/suivis/resume", from: "/mon-compte/suivis", adding: "rythme=toujours")
        #expect(try chosen() == "never")
    }

    @Test(arguments: ["/nouvelles", "/mon-compte/suivis", "/mon-compte/suivis/retrait", "/mon-compte/suivis/resume"])
    func `a visitor is led to sign in, and a form without its token changes nothing`(_ address: String) throws {
        let site = try site()
        #expect(try site.ask(address).headers["Location"] == "/connexion")
        #expect(try site.ask(address, method: .post, form: "objet=x").headers["Location"] == "/connexion")
        let reader = try Reader(site)
        let form = "genre=fiche&objet=mission-interface&rythme=never&nouvelle=toutes&jeton=aa"
        let page = try site.ask(address, method: .post, cookies: [reader.cookie], form: form)
        try expectSound(page, .fr, status: 422, at: address)
        #expect(try page.main.first("p", with: ["role": "alert"]) != nil)
        let follows = try site.world.perform(ListFollows(), by: .member(reader.member))
        #expect(follows.entries.isEmpty && follows.frequency == .weekly)
    }

    @Test func `what is not there, or hidden, cannot be followed`() throws {
        let site = try site()
        let reader = try Reader(site)
        try site.world.place("gip-gers-solidaire", rung: .organisation)
        let opened = try reader.open("/mon-compte/suivis")
        let secret = try #require(opened.cookie("essaim_jeton")).prefix { $0 != ";" }
        let token = try #require(opened.main.first("input", with: ["name": "jeton"])?["value"])
        let absent = [
            "genre=fiche&objet=gip-gers-solidaire", "genre=fiche&objet=absente", "genre=lieu&objet=absent",
            "genre=autre&objet=x", "",
        ]
        for asked in absent {
            let page = try site.ask(
                "/mon-compte/suivis", method: .post, cookies: [reader.cookie, "essaim_jeton=\(secret)"],
                form: "jeton=\(token)&\(asked)")
            #expect(page.status == 404, "\(asked)")
        }
        #expect(try reader.open("/pratiques?theme=inconnu").main.first("section", with: ["class": "follow"]) == nil)
    }
}
