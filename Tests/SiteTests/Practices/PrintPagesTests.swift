import Acts
import HTTP
import TestSupport
import Testing
import XML

@Suite("The PDF of a sheet, on the site")
struct PrintPagesTests {
    private func site(_ prints: Bool = true) throws -> TestSite {
        let site = try TestSite(printsPDF: prints)
        try site.world.bring([Drafts.practice("voir", "Voir <autrement>", text: "Une première phrase.")])
        return site
    }

    /// Prints what waits, with a printer that gives the document back.
    private func printAll(_ site: TestSite) throws {
        let runner = JobRunner(world: site.world.world, kinds: [PrintJob { $0 }], daily: [], owner: "printer")
        while try runner.runNext() {}
    }

    @Test("the first reader waits on a page that asks again, the next is served at once")
    func waits() throws {
        let site = try site()
        let first = try site.ask("/pratiques/voir-autrement.pdf")
        #expect(first.status == 202 && first.headers["Refresh"] == "2" && first.headers["Cache-Control"] == "no-store")
        #expect(XML.htmlProblems(first.bytes) == [])
        #expect(try first.main.first("h1")?.text == "Votre PDF se prépare")
        try printAll(site)
        let second = try site.ask("/pratiques/voir-autrement.pdf")
        #expect(second.status == 200 && second.headers["Content-Type"] == "application/pdf")
        #expect(second.headers["Content-Disposition"] == "inline; filename=\"voir-autrement.pdf\"")
        #expect(second.headers["Refresh"] == nil)
    }

    @Test("the document stands alone: nothing in it is fetched, and it names the sheet and its address")
    func standsAlone() throws {
        let site = try site()
        _ = try site.ask("/pratiques/voir-autrement.pdf")
        try printAll(site)
        let document = try site.ask("/pratiques/voir-autrement.pdf")
        #expect(XML.htmlProblems(document.bytes) == [])
        let page = try #require(XML.html(document.bytes))
        let source = String(decoding: document.bytes, as: UTF8.self)
        #expect(page.all { ["link", "script", "img", "iframe", "object"].contains($0.name) }.isEmpty)
        #expect(!source.contains("url(") && !source.contains("@import"))
        #expect(page.first("title")?.text == "Voir <autrement>")
        #expect(page.first("html")?["lang"] == "fr")
        #expect(page.all("p", with: ["class": "foot"]).first?.text == "Essaim, /pratiques/voir-autrement")
        #expect(page.text.contains("Une première phrase."))
    }

    @Test("a sheet taken back has no PDF at the next request")
    func isTakenBack() throws {
        let site = try site()
        _ = try site.ask("/pratiques/voir-autrement.pdf")
        try printAll(site)
        #expect(try site.ask("/pratiques/voir-autrement.pdf").status == 200)
        try site.world.perform(WithdrawSheet(slug: "voir-autrement", reason: "motif"))
        #expect(try site.ask("/pratiques/voir-autrement.pdf").status == 410)
        try site.world.perform(PublishSheet(slug: "voir-autrement"))
        #expect(try site.ask("/pratiques/voir-autrement.pdf").status == 202)
    }

    @Test("where nothing prints, the page says how to print the sheet oneself")
    func isAbsent() throws {
        let page = try site(false).ask("/pratiques/voir-autrement.pdf")
        #expect(page.status == 501)
        #expect(try page.main.text.contains("imprimez-la depuis votre navigateur"))
        #expect(try site().ask("/pratiques/absente.pdf").status == 404)
    }
}
