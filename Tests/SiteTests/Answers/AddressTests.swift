import Acts
import Domain
import HTTP
import Storage
import TestSupport
import Testing
import Texts
import XML

@Suite struct AddressTests {
    @Test func `a slash too many leads to the page without it`() throws {
        let site = try TestSite.withRealPractices()
        for (address, wanted) in [
            ("/pratiques/", "/pratiques"), ("/a-propos/", "/a-propos"),
            ("/pratiques/mission-interface/", "/pratiques/mission-interface"), ("//", "/"),
        ] {
            let page = try site.ask(address)
            #expect(page.status == 301 && page.headers["Location"] == wanted)
            expectSafeHeaders(page, at: address)
        }
        #expect(try site.ask("/nulle-part/").status == 404)
        #expect(try site.ask("/pratiques//").status == 404)
    }

    @Test func `an address that never was, a hidden sheet and an erased one answer the same bytes`() throws {
        let site = try TestSite()
        try site.world.bring([
            Drafts.practice("a", "Fiche cachée"), Drafts.practice("b", "Fiche effacée"),
            Drafts.practice("c", "Brouillon"),
        ])
        try site.world.place("fiche-cachee", rung: .team)
        try site.world.place("brouillon", rung: .everyone, state: .draft)
        try site.world.perform(ErasePractice(slug: "fiche-effacee", reason: "demande"))
        for language in [Language.fr, .en] {
            let absent = try site.ask("/pratiques/jamais-vue", cookies: [language.cookie], id: "0000000000000001")
            try expectSound(absent, language, status: 404, at: "404")
            for slug in ["fiche-cachee", "fiche-effacee", "brouillon"] {
                let page = try site.ask("/pratiques/\(slug)", cookies: [language.cookie], id: "0000000000000002")
                #expect(page.status == 404 && page.bytes == absent.bytes && page.headers == absent.headers, "\(slug)")
            }
            #expect(try site.ask("/nulle/part", cookies: [language.cookie]).bytes == absent.bytes)
        }
        #expect(try !site.ask("/pratiques").html.contains("Fiche"))
        #expect(try site.ask("/pratiques?q=fiche").heading.contains("Aucune fiche"))
    }

    @Test func `a sheet taken back says that it is gone, then comes back`() throws {
        let site = try TestSite()
        try site.world.bring([
            Drafts.practice("a", "Café des aidants"), Drafts.practice("b", "Autre chose", targets: ["a"]),
        ])
        #expect(try site.ask("/pratiques/cafe-des-aidants").status == 200)
        #expect(try site.ask("/pratiques/autre-chose").internalAddresses.contains("/pratiques/cafe-des-aidants"))
        try site.world.perform(WithdrawSheet(slug: "cafe-des-aidants", reason: "droit de réponse"))
        let gone = try site.ask("/pratiques/cafe-des-aidants")
        try expectSound(gone, .fr, status: 410, at: "410")
        #expect(!gone.html.contains("aidants") && !gone.html.contains("droit de réponse"))
        #expect(try site.ask("/pratiques/cafe-des-aidants?lang=en").heading == "Page withdrawn")
        #expect(try !site.ask("/pratiques").html.contains("aidants"))
        #expect(try !site.ask("/pratiques/autre-chose").html.contains("aidants"))
        #expect(try site.ask("/pratiques?q=aidants").heading.contains("Aucune fiche"))
        try site.world.perform(PublishSheet(slug: "cafe-des-aidants"))
        #expect(try site.ask("/pratiques/cafe-des-aidants").status == 200)
    }

    @Test func `a former address leads to the present one`() throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("a", "Ancien nom")])
        try site.world.bring([Drafts.practice("a", "Nouveau nom")], original: "[1]")
        let moved = try site.ask("/pratiques/ancien-nom")
        #expect(moved.status == 301 && moved.headers["Location"] == "/pratiques/nouveau-nom")
        try site.world.perform(WithdrawSheet(slug: "nouveau-nom", reason: "demande"))
        #expect(try site.ask("/pratiques/ancien-nom").status == 410)
        try site.world.place("nouveau-nom", rung: .me)
        #expect(try site.ask("/pratiques/ancien-nom").status == 404)
    }

    @Test func `an instance without a sheet says what to do next`() throws {
        let site = try TestSite()
        for language in [Language.fr, .en] {
            for address in ["/", "/pratiques", "/a-propos"] {
                try expectSound(site.ask(address, cookies: [language.cookie]), language, at: "\(address) empty")
            }
        }
        let list = try site.ask("/pratiques")
        #expect(try list.heading == "Pas encore de fiche ici")
        #expect(try list.text.contains("essaim import practices FICHIER"))
        #expect(try site.ask("/a-propos").text.contains("Pas encore"))
        #expect(try site.ask("/pratiques?q=famille").heading.contains("famille"))
    }
}
