import Acts
import Domain
import HTTP
import Storage
import TestSupport
import Testing
import Texts
import XML

/// Taking a practice up, on the pages and without a script.
@Suite struct AdoptionPagesTests {
    private struct Desk {
        let site: TestSite
        let keeper: Viewer
        let adopter: Viewer
        let editor: Viewer

        init() throws {
            site = try TestSite(publicAddress: "https://essaim.example")
            let world = site.world
            try world.bring([Drafts.practice("jardin", "Jardin partagé", text: "Un jardin du mercredi.")])
            let ain = try world.place("ain")
            let body = try world.body("maison", in: ain)
            try world.put("jardin-partage", bearer: body, territory: ain)
            let scope = Scope.practice(try world.practice("jardin-partage"))
            keeper = try world.somebody("Qui porte", [Grant(.delegate, scope)], bodies: [body])
            adopter = try world.somebody("Qui reprend", bodies: [try world.body("foyer", in: try world.place("nord"))])
            editor = try world.somebody("Comité", [Grant(.editor, .territory(ain))])
        }

        func browser(_ viewer: Viewer? = nil, at address: String) throws -> Browser {
            let browser = try Browser(site, at: "/")
            if let viewer {
                let cookie = try site.world.session(of: viewer).split(separator: "=").map(String.init)
                browser.set(cookie[0], cookie[1])
            }
            try browser.go(address)
            return browser
        }
    }

    @Test func `from the sheet to a sheet of one's own, then how it went and the answer`() throws {
        let desk = try Desk()
        #expect(try desk.browser(at: "/pratiques/jardin-partage").page.text.contains("Reprendre cette pratique"))
        let adopter = try desk.browser(desk.adopter, at: "/pratiques/jardin-partage/reprendre")
        try expectSound(adopter.page, .fr, at: "adopt")
        let missing = try adopter.send(["maniere": "adapted", "suite": "nouvelle"])
        try expectSound(missing, .fr, status: 422, at: "adopt, nothing changed")
        let unclear = try adopter.send(["change": "Le soir.", "titre": "Le jardin du soir", "ou": "Saint"])
        try expectSound(unclear, .fr, status: 422, at: "adopt, place")
        let written = try adopter.send(["ou": "", "qui-voit": "4"])
        try expectSound(written, .fr, at: "writing")
        #expect(try written.text.contains("à adapter") && written.text.contains("Jardin partagé"))
        let list = try adopter.go("/reprises")
        try expectSound(list, .fr, at: "list")
        let id = try #require(
            try desk.site.world.perform(ReadAdoptions(), by: desk.adopter).own.first
        ).adoption.id
        let one = try adopter.go("/reprises/\(id)")
        try expectSound(one, .fr, at: "one")
        let told = try adopter.send(["marche": "La terre.", "montrer": "1"], action: "retour")
        #expect(try told.text.contains("La terre."))
        let keeper = try desk.browser(desk.keeper, at: "/reprises/\(id)")
        try expectSound(keeper.page, .fr, at: "one, origin")
        #expect(try keeper.send(["texte": "Merci à vous."], action: "ecrire").text.contains("Merci à vous."))
        #expect(try adopter.go("/reprises/\(id)").text.contains("Merci à vous."))
    }

    @Test func `an editor shows it to everybody, and it is taken back`() throws {
        let desk = try Desk()
        var entry = AdoptionEntry(.adapted)
        entry.words.changed = "Le soir plutôt que le jour."
        entry.rung = .everyone
        let said = try desk.site.world.perform(
            AdoptSheet(slug: "jardin-partage", entry, token: "x"), by: desk.adopter
        ).adoption
        #expect(try !desk.browser(at: "/pratiques/jardin-partage").page.text.contains("Le soir plutôt"))
        let editor = try desk.browser(desk.editor, at: "/a-lire/jardin-partage")
        try expectSound(editor.page, .fr, at: "decision")
        _ = try editor.send(action: "montrer-reprise")
        let sheet = try desk.browser(at: "/pratiques/jardin-partage")
        try expectSound(sheet.page, .fr, at: "sheet")
        let file = try desk.site.ask("/pratiques/jardin-partage.md")
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("## Reprises"))
        #expect(try sheet.page.text.contains("Le soir plutôt") && !sheet.page.text.contains("Qui reprend"))
        let adopter = try desk.browser(desk.adopter, at: "/reprises/\(said.id)")
        _ = try adopter.send(action: "retirer")
        #expect(try !desk.browser(at: "/pratiques/jardin-partage").page.text.contains("Le soir plutôt"))
        #expect(try adopter.go("/reprises/\(said.id)").status == 404)
    }
}

/// The kit of a sheet and the plans of those who keep it, on the pages and without a script.
@Suite struct KitPagesTests {
    private struct Desk {
        let site: TestSite
        let keeper: Viewer

        init() throws {
            site = try TestSite(publicAddress: "https://essaim.example")
            let world = site.world
            let words = [
                ("step", "Ouvrir la porte."), ("kit.group", "six à dix"), ("kit.role", "une personne accueille"),
            ]
            let facts = words.enumerated().map { index, one in
                var fact = Fact(item: "k\(index)", section: "way", field: one.0, position: 0)
                fact.text = one.1
                return fact
            }
            try world.bring([
                Drafts.practice("jardin", "Jardin partagé", text: "Un jardin.", more: facts),
                Drafts.practice("mur", "Mur peint", text: "Un mur."),
            ])
            let body = try world.body("maison", in: try world.place("ain"))
            try world.put("jardin-partage", bearer: body, territory: try world.place("ain"))
            let scope = Scope.practice(try world.practice("jardin-partage"))
            keeper = try world.somebody("Qui porte", [Grant(.delegate, scope)], bodies: [body])
        }

        func browser(_ viewer: Viewer? = nil, at address: String) throws -> Browser {
            let browser = try Browser(site, at: "/")
            if let viewer {
                let cookie = try site.world.session(of: viewer).split(separator: "=").map(String.init)
                browser.set(cookie[0], cookie[1])
            }
            try browser.go(address)
            return browser
        }
    }

    @Test func `the kit is what the sheet says of its approach, and keepers are led to what is not said`() throws {
        let desk = try Desk()
        #expect(try desk.browser(at: "/pratiques/jardin-partage").page.text.contains("Kit pour refaire"))
        #expect(try !desk.browser(at: "/pratiques/mur-peint").page.text.contains("Kit pour refaire"))
        let kit = try desk.browser(at: "/pratiques/jardin-partage/kit").page
        try expectSound(kit, .fr, at: "kit")
        #expect(try kit.text.contains("Ouvrir la porte.") && kit.text.contains("six à dix"))
        #expect(try kit.text.contains("non indiqué") && !kit.text.contains("l’écrire"))
        #expect(try desk.browser(desk.keeper, at: "/pratiques/jardin-partage/kit").page.text.contains("l’écrire"))
        #expect(try desk.browser(at: "/pratiques/absente/kit").page.status == 404)
    }

    @Test func `plans are written by those who keep the sheet, and a name is refused with what was typed`() throws {
        let desk = try Desk()
        let keeper = try desk.browser(desk.keeper, at: "/pratiques/jardin-partage/partage")
        #expect(try keeper.page.text.contains("Préparer le relais"))
        for address in ["diffusion", "relais"] {
            try expectSound(try keeper.go("/pratiques/jardin-partage/\(address)"), .fr, at: address)
        }
        let refused = try keeper.send(["texte": "Écrire à une@maison.example"], action: "ajouter")
        try expectSound(refused, .fr, status: 422, at: "named")
        let added = try keeper.send(["texte": "La clé est à l’accueil."], action: "ajouter")
        #expect(try added.text.contains("La clé est à l’accueil.") && added.text.contains("à faire"))
        #expect(try keeper.send(action: "fait").text.contains("fait le"))
        let stranger = try desk.site.world.somebody("Ailleurs")
        #expect(try desk.browser(stranger, at: "/pratiques/jardin-partage/relais").page.status == 403)
    }
}
