import TestSupport
import Testing

@Suite(.serialized) struct PaperTests {
    @Test(arguments: PDFTests.sheets)
    func `a sheet prints on two pages, in black, without what only a screen needs`(_ page: String) throws {
        let browser = try BrowserSession(BrowserOptions(dark: true))
        defer { browser.close() }
        try browser.open(try RunningSite.demonstration().address + page)
        let pages = Self.pageCount(try browser.printToPDF())
        #expect(1...2 ~= pages, "\(page): \(pages) pages")
        try browser.prefer(dark: false, print: true)
        for hidden in ["header nav", ".contents", "footer", ".trail"] {
            #expect(try browser.find(hidden).isShown == false, "\(hidden)")
        }
        #expect(try browser.find("h1").isShown)
        #expect(try browser.find("body").style("color") == "rgba(0, 0, 0, 1)")
        #expect(try browser.find(".brand").isShown)
    }

    @Test func `on paper colours are those of paper, whatever the reader chose for the screen`() throws {
        let browser = try BrowserSession(BrowserOptions(dark: true))
        defer { browser.close() }
        let site = try RunningSite.demonstration()
        try browser.open(site.address)
        try browser.execute("document.cookie = 'essaim_affichage=fr.dark.normal; path=/'")
        try browser.open(site.address + Looks.sheets[1])
        try browser.prefer(dark: true, print: true)
        #expect(try browser.find("html").style("background-color") == "rgba(255, 255, 255, 1)")
        #expect(try browser.find(".lead").style("color") == "rgba(0, 0, 0, 1)")
    }

    /// Counts the page objects of a PDF as Chromium writes them.
    private static func pageCount(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).matches(of: /\/Type\s*\/Page\b(?!s)/).count
    }
}
