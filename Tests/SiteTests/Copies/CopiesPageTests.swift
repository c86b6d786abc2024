import Acts
import Domain
import HTTP
import Site
import Storage
import TestSupport
import Testing
import Texts
import XML

@Suite struct CopiesPageTests {
    private func schedule(_ folder: String, isOn: Bool = true) -> CopySchedule {
        CopySchedule(folder: folder, isOn: isOn, hour: 3, days: 7, weeks: 4, isSealed: true)
    }

    private func administrator(_ site: TestSite) throws -> Reader {
        try Reader(site, grants: [try #require(Grant(.administrator, .instance))])
    }

    @Test(arguments: Language.allCases)
    func `administrators read when the last copy was and when the next one is, and no one else`(
        _ language: Language
    ) throws {
        let directory = try TemporaryDirectory()
        let site = try TestSite(change: { $0.copies = schedule(directory.path) })
        let administrator = try administrator(site)
        let empty = try administrator.open("/sauvegardes", language)
        try expectSound(empty, language, at: "no copies")
        #expect(try empty.main.all("tbody").isEmpty)
        let now = site.world.world.now()
        for name in [
            CopyName.text(.scheduled, at: now - 3_600_000_000) + CopyName.seal, CopyName.text(.asked, at: now),
        ] { try FolderTree.make(directory.file(name)) }
        let page = try administrator.open("/sauvegardes", language)
        try expectSound(page, language, at: "copies")
        #expect(page.headers["Cache-Control"] == "no-store")
        #expect(try page.main.all("tbody").first?.all("tr").count == 2)
        // Where they are is not said on the web.
        #expect(!page.html.contains(directory.path))
        #expect(try site.ask("/sauvegardes").headers["Location"] == "/connexion")
        #expect(try Reader(site).open("/sauvegardes").status == 403)
    }

    @Test func `without a schedule the page says how to have one`() throws {
        let site = try TestSite()
        let page = try administrator(site).open("/sauvegardes")
        #expect(page.status == 200 && page.html.contains("backup-to"))
    }
}
