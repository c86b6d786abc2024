import Acts
import Domain
import TestSupport
import Testing
import Texts
import XML

@Suite struct CollectionPagesTests {
    private func site(_ drafts: CollectionDraft...) throws -> TestSite {
        let site = try TestSite()
        try site.world.bring()
        if !drafts.isEmpty { try site.world.perform(ImportCollections(drafts, isDryRun: false)) }
        return site
    }

    private static let chosen = Drafts.collection(
        "choix", ["mission-interface", "gip-gers-solidaire"], title: "L'art d'aller vers : <essais>")

    @Test func `the pages are sound in both languages, empty too`() throws {
        let site = try site(Self.chosen)
        try site.world.perform(WithdrawSheet(slug: "gip-gers-solidaire", reason: "motif"))
        for language in [Language.fr, .en] {
            for address in ["/collections", "/collections/choix", "/", "/pratiques/mission-interface"] {
                try expectSound(try site.ask(address, cookies: [language.cookie]), language, at: address)
            }
            for address in ["/", "/collections"] {
                try expectSound(try TestSite().ask(address, cookies: [language.cookie]), language, at: address)
            }
        }
    }

    @Test func `a collection says who chose, when, and why each sheet, in the chosen order`() throws {
        let page = try site(Self.chosen).ask("/collections/choix")
        #expect(try page.heading == "L’art d’aller vers\u{A0}: <essais>")
        #expect(try page.results == ["Mission Interface", "GIP Gers Solidaire"])
        #expect(try page.text.contains("Le comité d’essai") && page.text.contains("novembre 2026"))
        #expect(
            try page.main.all("p", with: ["class": "why"]).map(\.text).map { $0.hasSuffix("Raison 1.") } == [
                true, false,
            ])
        #expect(try page.text.contains("Deuxième paragraphe."))
    }

    @Test func `a sheet that is taken back is gone from every page at once`() throws {
        let site = try site(Self.chosen)
        for address in ["/", "/collections", "/collections/choix"] { #expect(try site.ask(address).status == 200) }
        #expect(try site.ask("/").html.contains("/pratiques/gip-gers-solidaire"))
        try site.world.perform(WithdrawSheet(slug: "gip-gers-solidaire", reason: "motif"))
        #expect(try site.ask("/collections/choix").results == ["Mission Interface"])
        #expect(try !site.ask("/").html.contains("gip-gers-solidaire"))
        #expect(try site.ask("/collections").text.contains("Une fiche ·"))
        try site.world.perform(WithdrawSheet(slug: "mission-interface", reason: "motif"))
        #expect(try site.ask("/collections/choix").text.contains("pas en ligne en ce moment"))
        #expect(try site.ask("/collections").heading == "Pas encore de collection")
        try site.world.perform(RemoveCollection(slug: "choix", reason: "motif"))
        #expect(try site.ask("/collections/choix").status == 404)
    }

    @Test func `the sheets of a collection are taken away in its order, hidden ones left out`() throws {
        let site = try site(Self.chosen)
        let links = try site.ask("/collections/choix").main.all("a").compactMap { $0["href"] }
        for format in ["csv", "xlsx", "json"] {
            let address = "/collections/choix.\(format)"
            #expect(try links.contains(address) && site.ask(address).status == 200)
        }
        func rows() throws -> [JSON] {
            try #require(try JSON.parse(site.ask("/collections/choix.json").bytes).elements)
        }
        #expect(try rows().map { $0["adresse"]?.text } == ["mission-interface", "gip-gers-solidaire"])
        #expect(try rows().map { $0["pourquoi"]?.text } == ["Raison 1.", "Raison 2."])
        try site.world.perform(WithdrawSheet(slug: "mission-interface", reason: "motif"))
        #expect(try rows().map { $0["pourquoi"]?.text } == ["Raison 2."])
        #expect(try site.ask("/collections/absente.csv").status == 404)
    }

    @Test func `the list, the foot, the home page and the sheet lead to a collection`() throws {
        let site = try site(Self.chosen)
        for address in ["/", "/collections", "/pratiques/mission-interface"] {
            let links = try site.ask(address).main.all("a").compactMap { $0["href"] }
            #expect(links.contains("/collections/choix"), "\(address)")
        }
        #expect(
            try site.ask("/a-propos").root.first("footer")?.all("a").contains { $0["href"] == "/collections" } == true)
        #expect(try !site.ask("/pratiques/conferences-familiales-en-ardeche").text.contains("Dans la collection"))
    }
}
