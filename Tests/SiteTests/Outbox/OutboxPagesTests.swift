import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct OutboxPagesTests {
    private func administrator(_ site: TestSite) throws -> Reader {
        try Reader(site, grants: [try #require(Grant(.administrator, .instance))])
    }

    @Test(arguments: Language.allCases) func `administrators read which mails wait, and no one else`(
        _ language: Language
    ) throws {
        let site = try TestSite()
        let administrator = try administrator(site)
        try expectSound(try administrator.open("/boite-d-envoi", language), language, at: "empty outbox")
        let id = try site.world.post(kind: .invitation)
        let link = try site.world.post(kind: .signInLink, state: .failed)
        let page = try administrator.open("/boite-d-envoi", language)
        try expectSound(page, language, at: "outbox")
        #expect(page.headers["Cache-Control"] == "no-store")
        #expect(
            try page.main.all("tbody").first?.all("a").compactMap { $0["href"] } == [
                "/boite-d-envoi/\(link)", "/boite-d-envoi/\(id)",
            ])
        for address in ["/boite-d-envoi", "/boite-d-envoi/\(id)"] {
            #expect(try site.ask(address).headers["Location"] == "/connexion")
            #expect(try Reader(site).open(address).status == 403)
        }
        #expect(try administrator.open("/boite-d-envoi/7").status == 404)
    }

    @Test func `the text of an invitation may be handed over, that of a link is never shown`() throws {
        let site = try TestSite()
        let administrator = try administrator(site)
        let invitation = try administrator.open("/boite-d-envoi/\(site.world.post(kind: .invitation))")
        try expectSound(invitation, .fr, at: "invitation")
        #expect(try invitation.main.first("pre")?.text.contains("https://essaim.example/lien/secret") == true)
        for kind in [OutgoingMessage.Kind.signInLink, .security, .accountRequest] {
            let page = try administrator.open("/boite-d-envoi/\(site.world.post(kind: kind))")
            #expect(page.status == 200 && !page.html.contains("secret"), "\(kind)")
        }
    }
}
