import HTTP
import SQL
import TestSupport
import Testing
import Texts
import XML

@Suite struct FaultTests {
    private func broken() throws -> (TestSite, BrokenDatabase) {
        var made: BrokenDatabase?
        let site = try TestSite(wrap: { inner in
            let broken = BrokenDatabase(inner)
            made = broken
            return broken
        })
        return (site, try #require(made))
    }

    @Test(arguments: [Language.fr, .en])
    func `a failing database gives a page with a reference, logged once, without its data`(
        _ language: Language
    ) throws {
        let (site, database) = try broken()
        database.fail(.corrupt)
        for address in ["/", "/pratiques", "/pratiques?q=a", "/pratiques/une-fiche", "/a-propos"] {
            let before = site.faults.lines.count
            let page = try site.ask(address, cookies: [language.cookie], id: "feedfacecafebeef")
            try expectSound(page, language, status: 500, at: address)
            #expect(page.html.contains("feedfacecafebeef"))
            #expect(!page.html.contains(BrokenDatabase.secret) && !page.html.contains("SELECT"))
            let lines = site.faults.lines.dropFirst(before)
            #expect(lines.count == 1 && lines.first?.hasPrefix("feedfacecafebeef ") == true)
        }
        #expect(!site.faults.lines.contains { $0.contains(BrokenDatabase.secret) })
        #expect(try site.ask("/health").status == 200)
        #expect(try site.ask("/affichage").status == 200)
        database.fail(nil)
        #expect(try site.ask("/").status == 200)
    }

    @Test(arguments: [SQLError.Code.busy, .timeout])
    func `a busy database asks to come back in a moment`(_ code: SQLError.Code) throws {
        let (site, database) = try broken()
        database.fail(code)
        let page = try site.ask("/pratiques")
        try expectSound(page, .fr, status: 503, at: "busy")
        #expect(page.headers["Retry-After"] == "1")
        #expect(page.headers["Cache-Control"] == "no-store")
        #expect(site.faults.lines.count == 1)
    }

    @Test func `what is merely not there is no fault of the site`() throws {
        let (site, _) = try broken()
        #expect(try site.ask("/pratiques/absente").status == 404)
        #expect(try site.ask("/affichage", method: .post, form: "a=%ZZ").status == 400)
        #expect(site.faults.lines.isEmpty)
    }
}
