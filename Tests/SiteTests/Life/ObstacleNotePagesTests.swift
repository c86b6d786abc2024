import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// Noting an obstacle or what lifted it, without a script.
@Suite struct ObstacleNotePagesTests {
    private func desk() throws -> (site: TestSite, keeper: Viewer) {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("jardin", "Jardin partagé")])
        let body = try site.world.body("maison")
        try site.world.put("jardin-partage", bearer: body)
        let scope = Scope.practice(try site.world.practice("jardin-partage"))
        return (site, try site.world.somebody("Qui porte", [Grant(.delegate, scope)], bodies: [body]))
    }

    private func browser(_ site: TestSite, _ viewer: Viewer, at address: String) throws -> Browser {
        let browser = try Browser(site, at: "/")
        let cookie = try site.world.session(of: viewer).split(separator: "=").map(String.init)
        browser.set(cookie[0], cookie[1])
        try browser.go(address)
        return browser
    }

    @Test func `one small form writes the pair into the sheet, to be published as everything is`() throws {
        let (site, keeper) = try desk()
        let address = "/pratiques/jardin-partage/frein"
        let browser = try browser(site, keeper, at: address)
        try expectSound(browser.page, .fr, at: "note")
        let empty = try browser.send([:])
        try expectSound(empty, .fr, status: 422, at: "nothing")
        let saved = try browser.send([
            "mots": "L’eau manque en août", "frein": "moyens_financiers", "levier": "Un récupérateur",
            "position": "conteste", "contestation": "La commune : l’eau ne manque pas",
        ])
        try expectSound(saved, .fr, at: "saved")
        #expect(browser.address.hasPrefix("/pratiques/jardin-partage/publication"))
        let again = try browser.go(address)
        #expect(try again.main.all("option").contains { $0.text == "L’eau manque en août" })
        let stranger = try self.browser(site, try site.world.somebody("Personne"), at: address)
        #expect(stranger.page.status == 403)
    }
}
