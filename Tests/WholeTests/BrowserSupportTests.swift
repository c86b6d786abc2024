import Glibc
import TestSupport
import Testing

@Suite struct BrowserSupportTests {
    private static let page = """
        <!doctype html><html lang="fr"><head><title>Le jardin</title>
        <style>body { color: #111; background: #fff } @media (prefers-color-scheme: dark) { body { color: #eee } }</style>
        </head><body><main><h1>Le jardin partagé</h1><p id="who">sans script</p>
        <noscript><p>Tout marche aussi sans script.</p></noscript>
        <a href="#one">Un</a> <label>Mot <input id="word" name="word"></label> <button>Envoyer</button>
        <p style="height: 3000px">long</p><p>fin</p>
        <script>document.getElementById("who").textContent = "avec script"</script></main></body></html>
        """

    private func open(_ html: String, _ options: BrowserOptions = BrowserOptions()) throws -> BrowserSession {
        let session = try BrowserSession(options)
        try show(html, in: session)
        return session
    }

    private func show(_ html: String, in session: BrowserSession) throws {
        try session.open("data:text/html;charset=utf-8,\(percentEncoded(html))")
    }

    private func percentEncoded(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" + digits : digits)
        }.joined()
    }

    @Test func `a page is opened, read and typed into`() throws {
        let session = try open(Self.page)
        #expect(try session.title == "Le jardin")
        #expect(try session.find("h1").text == "Le jardin partagé")
        #expect(try session.all("p").count == 3)
        let field = try session.find("#word")
        try field.type("pépinière")
        #expect(try session.execute("return document.getElementById(arguments[0]).value", ["word"]) == "pépinière")
        #expect(try field.attribute("name") == "word")
        #expect(throws: BrowserFailure.self) { try session.find("#nothing") }
    }

    @Test func `scripts run with JavaScript on and stay silent with it off`() throws {
        #expect(try open(Self.page).find("#who").text == "avec script")
        let without = try open(Self.page, BrowserOptions(javaScript: false))
        #expect(try without.find("#who").text == "sans script")
        #expect(try without.find("noscript").text == "Tout marche aussi sans script.")
        #expect(try without.axe().isEmpty)
        try without.open(try without.url)
        #expect(try without.find("#who").text == "sans script")
    }

    @Test(arguments: [true, false])
    func `axe reports an image without a text and accepts the page with one`(javaScript: Bool) throws {
        let options = BrowserOptions(javaScript: javaScript)
        let image = #"<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="#
        let session = try open(Self.page.replacing("<p>fin</p>", with: image + #"">"#), options)
        #expect(try session.axe().map(\.id) == ["image-alt"])
        #expect(try session.axe().first?.nodes.count == 1)
        try show(Self.page.replacing("<p>fin</p>", with: image + #"" alt="Un carré">"#), in: session)
        #expect(try session.axe().map(\.description) == [])
    }

    @Test func `axe runs under the strictest content policy`() throws {
        let policy = #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>"#
        let session = try open(Self.page.replacing("<title>", with: policy).replacing(#" lang="fr""#, with: ""))
        #expect(try session.find("#who").text == "sans script")
        #expect(try session.axe().map(\.id) == ["html-has-lang"])
    }

    @Test func `the keyboard meets the controls in the order of the page, and back`() throws {
        let session = try open(Self.page)
        #expect(try session.tabStops() == ["link: Un", "textbox: Mot", "button: Envoyer"])
        try session.pressTab()
        try session.pressTab()
        try session.pressTab(backwards: true)
        #expect(try session.focused.accessibleName == "Un")
    }

    @Test func `the page is laid out and drawn whole at the width asked for`() throws {
        let session = try open(Self.page, BrowserOptions(width: 320))
        for width in [320, 390, 1280] {
            try session.look(width: width)
            #expect(try session.execute("return innerWidth") == .number(Double(width)))
            #expect(try session.sidewaysOverflow() == 0)
            let picture = try session.screenshot()
            #expect(pngSize(picture)?.width == width)
            #expect((pngSize(picture)?.height ?? 0) > 3000)
        }
        try session.execute("document.querySelector('h1').style.width = '2000px'")
        #expect(try session.sidewaysOverflow() > 0)
    }

    @Test func `a visitor who prefers the dark gets it`() throws {
        let session = try open(Self.page, BrowserOptions(dark: true))
        #expect(try session.find("body").style("color") == "rgba(238, 238, 238, 1)")
        try session.prefer(dark: false)
        #expect(try session.find("body").style("color") == "rgba(17, 17, 17, 1)")
    }

    @Test func `a page is printed`() throws {
        let paper = try open(Self.page).printToPDF()
        #expect(paper.starts(with: Array("%PDF-".utf8)))
    }

    @Test func `a closed browser says so instead of answering`() throws {
        let session = try open(Self.page)
        session.close()
        #expect(throws: BrowserFailure.self) { try session.title }
    }

    private func pngSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
        func number(at start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(at: 16), number(at: 20))
    }
}
