import Acts
import Domain
import HTTP
import Storage
import TestSupport
import Testing
import Texts
import XML

/// Still true, stopped and learnt, two sheets made one: on the pages and without a script.
@Suite struct LifePagesTests {
    private struct Desk {
        let site: TestSite
        let keeper: Viewer
        let editor: Viewer

        init() throws {
            site = try TestSite(publicAddress: "https://essaim.example")
            let world = site.world
            try world.bring([
                Drafts.practice("jardin", "Jardin partagé", text: "Un jardin du mercredi."),
                Drafts.practice("jardin-2", "Jardin partagé du quartier", text: "Un jardin du mercredi."),
            ])
            let body = try world.body("maison")
            for slug in ["jardin-partage", "jardin-partage-du-quartier"] {
                try world.put(slug, bearer: body, territory: try world.place("ain"))
            }
            let scope = Scope.practice(try world.practice("jardin-partage"))
            keeper = try world.somebody("Qui porte", [Grant(.delegate, scope)], bodies: [body])
            editor = try world.somebody("Comité", [Grant(.editor, .territory(try world.place("ain")))])
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

    @Test func `one press says that a sheet is still true, and its page says when`() throws {
        let desk = try Desk()
        let keeper = try desk.browser(desk.keeper, at: "/pratiques/jardin-partage/relecture")
        try expectSound(keeper.page, .fr, at: "freshness")
        let done = try keeper.send()
        try expectSound(done, .fr, at: "confirmed")
        #expect(try desk.browser(at: "/pratiques/jardin-partage").page.text.contains("Relue le"))
        #expect(try !desk.browser(at: "/pratiques/jardin-partage").page.text.contains("À actualiser"))
        desk.site.world.clock.advance(549 * 86_400_000_000)
        let runner = JobRunner(
            world: desk.site.world.world, kinds: [RemindJob()], daily: [RemindJob.name], owner: "essai")
        while try runner.runNext() {}
        #expect(try desk.browser(at: "/pratiques/jardin-partage").page.text.contains("À actualiser"))
        try desk.site.world.perform(ConfirmSheet(slug: "jardin-partage"), by: desk.keeper)
        #expect(try !desk.browser(at: "/pratiques/jardin-partage").page.text.contains("À actualiser"))
        #expect(try desk.browser(desk.editor, at: "/pratiques/jardin-partage/relecture").page.status == 403)
    }

    @Test func `a practice that stopped keeps everything, and says what was learnt`() throws {
        let desk = try Desk()
        let keeper = try desk.browser(desk.keeper, at: "/pratiques/jardin-partage/arret")
        try expectSound(keeper.page, .fr, at: "stop")
        #expect(try desk.browser(desk.editor, at: "/pratiques/jardin-partage/arret").page.status == 200)
        let stranger = try desk.site.world.somebody("Personne")
        #expect(try desk.browser(stranger, at: "/pratiques/jardin-partage/arret").page.status == 403)
        let again = try keeper.send(["appris": " ", "jour": "2025"])
        try expectSound(again, .fr, status: 422, at: "nothing learnt")
        let faulty = try keeper.send(["appris": "Commencer petit.", "jour": "hier"])
        try expectSound(faulty, .fr, status: 422, at: "no day")
        let saved = try keeper.send([
            "appris": "Commencer petit.", "jour": "03/2025", "frein-1": "moyens_financiers", "mots-2": "Un seul bras",
        ])
        try expectSound(saved, .fr, at: "saved")
        #expect(keeper.address.hasPrefix("/pratiques/jardin-partage/publication"))
        try desk.site.world.perform(PublishText(slug: "jardin-partage"), by: desk.editor)
        let agreed = DecideSharing.Answer.publish(checks: Set(GateCheck.allCases), isRead: true)
        try desk.site.world.perform(DecideSharing(slug: "jardin-partage", agreed), by: desk.editor)
        let sheet = try desk.site.world.sheet("jardin-partage", as: desk.keeper)
        #expect(sheet.first("stage")?.term == PracticeStage.stopped)
        #expect(sheet.stated("lesson").map(\.text) == ["Commencer petit."])
        #expect(sheet.stated("description").map(\.text) == ["Un jardin du mercredi."])
        #expect(sheet.stated("obstacle").count == 2 && sheet.stated("milestone").count == 1)
    }

    @Test func `an editor of both places makes one sheet of two, both are told, and it is undone`() throws {
        let desk = try Desk()
        let editor = try desk.browser(desk.editor, at: "/pratiques/jardin-partage/doublons")
        try expectSound(editor.page, .fr, at: "duplicates")
        #expect(try editor.page.text.contains("Jardin partagé du quartier"))
        let merged = try editor.send(["fiche": "jardin-partage-du-quartier"], action: "reunir-ici")
        try expectSound(merged, .fr, at: "merged")
        let moved = try desk.site.ask("/pratiques/jardin-partage-du-quartier")
        #expect(moved.status == 301 && moved.headers["Location"]?.hasSuffix("/pratiques/jardin-partage") == true)
        let told = try desk.site.world.perform(ReadNotices(), by: desk.keeper)
        #expect(told.map(\.notice.kind) == [.sheetMerged])
        let parted = try editor.send([:], action: "separer")
        try expectSound(parted, .fr, at: "separated")
        #expect(try desk.site.ask("/pratiques/jardin-partage-du-quartier").status == 200)
        #expect(try desk.browser(desk.keeper, at: "/pratiques/jardin-partage/doublons").page.status == 403)
    }

    @Test func `an editor of one place alone merges nothing`() throws {
        let desk = try Desk()
        let world = desk.site.world
        try world.put("jardin-partage-du-quartier", territory: try world.place("finistere"))
        let editor = try desk.browser(desk.editor, at: "/pratiques/jardin-partage/doublons")
        #expect(try !editor.page.main.all("h3").contains { $0.text.contains("quartier") })
        let refused = try editor.send(["fiche": "jardin-partage-du-quartier"], action: "reunir-ici")
        try expectSound(refused, .fr, status: 422, at: "forbidden")
        let unknown = try editor.send(["fiche": "nulle-part"], action: "rejoindre")
        try expectSound(unknown, .fr, status: 422, at: "unknown")
        #expect(try desk.site.ask("/pratiques/jardin-partage-du-quartier").status == 200)
    }
}
