import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// The grids as everybody reads them, and as a coordination of the instance adapts them.
@Suite struct GridPagesTests {
    private static let adapt = "/grilles/savoirs/adapter"

    @Test func `grids are read by everybody in both languages, and printed`() throws {
        let site = try TestSite()
        for address in [
            "/grilles", "/grilles/emergence", "/grilles/participation/papier", "/grilles/savoirs?version=1",
            "/faire-le-point",
            "/faire-le-point?reponse-temps=no&reponse-plusieurs-porteurs=partly&reponse-sens=yes",
        ] {
            for language in Language.allCases {
                let page = try site.ask(address, cookies: [language.cookie])
                #expect(page.status == 200)
                try expectSound(page, language, at: address)
            }
        }
        #expect(try site.ask("/grilles").main.all("li").count >= 13)
        #expect(try site.ask("/grilles/inconnue").status == 404)
        #expect(try site.ask("/grilles/savoirs?version=9").status == 404)
        #expect(try !site.ask("/grilles/savoirs").html.contains("/adapter"))
        // Somebody without an account is led to sign in.
        #expect(try site.ask(Self.adapt).status == 303)
    }

    @Test func `a team takes stock, and nothing of it is kept`() throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("une", "Fiche une")])
        let before = try DatabaseContent(of: site.world.database)
        let empty = try site.ask("/faire-le-point")
        #expect(try empty.main.all("fieldset").count == 16 && empty.main.text.contains("Rien n’est enregistré"))
        let page = try site.ask("/faire-le-point?fiche=fiche-une&reponse-plusieurs-porteurs=no&reponse-sens=yes")
        #expect(try page.main.text.contains("repose peut-être sur une seule personne"))
        #expect(try page.main.text.contains("Fiche une"))
        #expect(page.headers["Cache-Control"] == "no-store" && page.headers["X-Robots-Tag"] == "noindex")
        #expect(try page.main.all("input").filter { $0["checked"] != nil }.count == 2)
        let calm = try site.ask("/faire-le-point?reponse-temps=partly&reponse-inconnue=no")
        #expect(try !calm.main.text.contains("une seule personne. Si elle part"))
        #expect(try calm.main.text.contains("Compter une fois le temps réel"))
        #expect(try DatabaseContent(of: site.world.database) == before)
    }

    @Test func `only a coordination of the instance adapts a grid`() throws {
        let site = try TestSite()
        let editor = try Reader(site, grants: [try #require(Grant(.editor, .instance))])
        #expect(try editor.open(Self.adapt).status == 403)
        let reader = try Reader(site, grants: [try #require(Grant(.coordinator, .instance))])
        #expect(try reader.open("/grilles/savoirs").html.contains("/adapter"))
        for language in Language.allCases {
            try expectSound(try reader.open(Self.adapt, language), language, at: Self.adapt)
        }
        let typed = [
            "nom=Nos+savoirs", "sert=Trois+savoirs", "intitule-1=Les+livres", "aide-1=Lesquels", "garder-1=oui",
            "intitule-2=Le+m%C3%A9tier", "aide-2=Lequel", "garder-2=oui", "intitule-3=La+vie", "aide-3=Laquelle",
            "intitule-4=Le+lieu", "aide-4=", "intitule-5=", "aide-5=", "intitule-6=", "aide-6=", "action=enregistrer",
        ].joined(separator: "&")
        let done = try reader.send(Self.adapt, from: Self.adapt, adding: typed)
        #expect(done.headers["Location"] == "/grilles/savoirs?fait=1")
        let page = try reader.open("/grilles/savoirs")
        // The third one was not kept, a fourth one came.
        #expect(try page.main.text.contains("Les livres") && !page.main.text.contains("La vie"))
        #expect(try page.main.text.contains("Le lieu") && page.main.text.contains("Version 2"))
        #expect(try reader.open("/grilles/savoirs?version=1").main.text.contains("ancienne version"))
        let back = try reader.send(Self.adapt, from: Self.adapt, replacing: ["version": "1"], adding: typed)
        #expect(back.status == 422)
        #expect(try back.main.text.contains("Quelqu’un a adapté cette grille"))
        #expect(try back.main.all("input").contains { $0["value"] == "La vie" })
    }

    @Test func `what is missing is said, and what was typed comes back`() throws {
        let site = try TestSite()
        let reader = try Reader(site, grants: [try #require(Grant(.coordinator, .instance))])
        let page = "/grilles/quatre-composantes/adapter"
        let back = try reader.send(
            page, from: page,
            adding: "nom=Ici&sert=Servir&intitule-1=Faire+avec&aide-1=Qui&garder-1=oui&action=enregistrer")
        #expect(back.status == 422)
        #expect(try back.main.text.contains("sert à l’étiquette"))
        #expect(try back.main.all("input").contains { $0["value"] == "Faire avec" })
    }
}
