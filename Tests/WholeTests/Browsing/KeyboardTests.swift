import TestSupport
import Testing

@Suite(.serialized) struct KeyboardTests {
    private func open(_ page: String, _ options: BrowserOptions = BrowserOptions()) throws -> BrowserSession {
        let browser = try BrowserSession(options)
        try browser.open(try RunningSite.demonstration().address + page)
        return browser
    }

    /// A key that sends a form does not wait for the answer, as a click does.
    private func arrive(at address: String, _ browser: BrowserSession) throws {
        let arrived: Bool? = try Patience.wait(seconds: 30) { try browser.url.hasSuffix(address) ? true : nil }
        #expect(arrived == true, "\(address)")
    }

    /// Where the focused element stands, from the top left of the page.
    private func place(_ browser: BrowserSession) throws -> (top: Double, left: Double) {
        let place = try browser.execute(
            """
            const r = document.activeElement.getBoundingClientRect();
            return [Math.round(r.top + scrollY), Math.round(r.left + scrollX)]
            """
        ).array.compactMap(\.number)
        return (place[0], place[1])
    }

    @Test(
        arguments: ["/", "/collections/aller-vers", "/pratiques", "/affichage", Looks.longSheet, Looks.lineage],
        [390, 1280])
    func `the keyboard goes through the page as the eye does`(_ page: String, _ width: Int) throws {
        let browser = try open(page, BrowserOptions(width: width))
        defer { browser.close() }
        var places: [(top: Double, left: Double)] = []
        try browser.pressTab()
        for _ in 0..<60 {
            try browser.pressTab()
            if try browser.focused.tag == "body" { break }
            places.append(try place(browser))
        }
        #expect(places.count >= 8)
        for (before, after) in zip(places, places.dropFirst()) {
            // A line is as high as its tallest target; going back up by more is going back, but for the next column.
            let isNextColumn = after.left > before.left + 200
            #expect(
                isNextColumn
                    || after.top >= before.top - 44 && (after.top > before.top - 4 || after.left > before.left),
                "\(page) \(before) \(after)")
        }
    }

    @Test func `the first key offers to skip to the content, and does`() throws {
        let browser = try open("/pratiques")
        defer { browser.close() }
        try browser.pressTab()
        #expect(try browser.focused.accessibleName == "Aller au contenu")
        let top = try browser.execute("return document.activeElement.getBoundingClientRect().top").number ?? -1
        #expect(top >= 0 && top < 100)
        try browser.press(.enter)
        #expect(try browser.focused.tag == "main")
        try browser.pressTab()
        #expect(try browser.focused.attribute("name") == "q")
    }

    @Test(arguments: [false, true])
    func `where the keyboard is can be seen on every stop`(_ dark: Bool) throws {
        for page in ["/", "/affichage", Looks.sheets[1]] {
            let browser = try open(page, BrowserOptions(dark: dark))
            defer { browser.close() }
            for _ in 0..<25 {
                try browser.pressTab()
                let focused = try browser.focused
                if try focused.tag == "body" { break }
                let (line, style) = (try focused.style("outline-width"), try focused.style("outline-style"))
                let name = try focused.accessibleName
                #expect(line == "3px" && style == "solid", "\(page): \(name)")
                #expect(try focused.style("outline-color") != focused.style("background-color"), "\(name)")
            }
        }
    }

    @Test func `words are searched with the key Enter`() throws {
        let browser = try open("/")
        defer { browser.close() }
        try browser.find("#mots").type("logement" + Key.enter.rawValue)
        try arrive(at: "/pratiques?q=logement", browser)
        #expect(try browser.find("[role=status]").text.contains("logement"))
        #expect(try browser.find("#mots").attribute("value") == "logement")
    }

    @Test func `the display form is filled and sent with arrows, space and Enter, and applies`() throws {
        let browser = try open("/affichage", BrowserOptions(javaScript: false))
        defer { browser.close() }
        let before = Double(try browser.find("h1").style("font-size").dropLast(2)) ?? 0
        while try browser.focused.attribute("name") != "couleurs" { try browser.pressTab() }
        try browser.press(.down)
        try browser.press(.down)
        try browser.pressTab()
        try browser.press(.down)
        try browser.press(.down)
        try browser.pressTab()
        #expect(try browser.focused.role == "button")
        try browser.press(.space)
        try arrive(at: "/affichage?ok=1", browser)
        #expect(try browser.find("[role=status]").text == "C’est enregistré.")
        let after = Double(try browser.find("h1").style("font-size").dropLast(2)) ?? 0
        #expect(before > 0 && after > before * 1.4)
        #expect(try browser.find("html").style("color-scheme") == "dark")
        try browser.open(try RunningSite.demonstration().address + "/pratiques")
        #expect(try browser.find("html").attribute("data-theme") == "dark")
        #expect(try browser.find("html").attribute("data-size") == "larger")
    }

    @Test func `a wide table scrolls under the keyboard and lets it go`() throws {
        let browser = try open(Looks.longSheet, BrowserOptions(width: 320))
        defer { browser.close() }
        try browser.execute("document.querySelector('.scroll').focus()")
        #expect(try browser.focused.role == "region")
        #expect(try browser.focused.accessibleName == "Mesures relevées dans la source")
        let isWide = try browser.execute(
            "const s = document.querySelector('.scroll'); return s.scrollWidth > s.clientWidth")
        if isWide.bool == true {
            try browser.press(.right)
            let moved: Bool? = try Patience.wait(seconds: 10) {
                try browser.execute("return document.querySelector('.scroll').scrollLeft").number ?? 0 > 0 ? true : nil
            }
            #expect(moved == true)
        }
        try browser.pressTab()
        #expect(try browser.focused.tag == "summary")
        try browser.press(.enter)
        #expect(try browser.execute("return document.activeElement.parentElement.open").bool == true)
        try browser.pressTab(backwards: true)
        try browser.pressTab(backwards: true)
        #expect(try browser.execute("return document.activeElement.closest('.scroll') === null").bool == true)
    }
}
