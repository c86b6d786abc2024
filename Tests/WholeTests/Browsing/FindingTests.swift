import TestSupport
import Testing

/// The search page in a browser, with and without scripts.
@Suite(.serialized) struct FindingTests {
    private func open(_ page: String, _ options: BrowserOptions = BrowserOptions()) throws -> BrowserSession {
        let browser = try BrowserSession(options)
        try browser.open(try RunningSite.demonstration().address + page)
        return browser
    }

    private func arrive(at address: String, _ browser: BrowserSession) throws {
        let arrived: Bool? = try Patience.wait(seconds: 30) { try browser.url.hasSuffix(address) ? true : nil }
        #expect(arrived == true, "\(address)")
    }

    private func truth(_ expression: String, _ browser: BrowserSession) throws -> Bool {
        try browser.execute("return \(expression)").bool == true
    }

    @Test(arguments: [320, 1280])
    func `without JavaScript words and boxes narrow the list together, and chips widen it again`(_ width: Int) throws {
        let browser = try open("/pratiques?q=famille", BrowserOptions(width: width, javaScript: false))
        defer { browser.close() }
        let box = "input[name=frein][value=f3]"
        #expect(try browser.find(".facets > summary").isShown == (width == 320))
        let isDrawn = "document.querySelector('.facet').checkVisibility()"
        #expect(try truth(isDrawn, browser) == (width == 1280))
        if width == 320 { try browser.find(".facets > summary").click() }
        #expect(try truth(isDrawn, browser))
        // The driver takes for hidden what a folded element shows all the same.
        for part in [".facet:has(\(box)) > summary", box, ".facets .send button"] {
            try browser.execute("document.querySelector('\(part)').click()")
        }
        try arrive(at: "/pratiques?frein=f3&q=famille", browser)
        #expect(try browser.find("#mots").attribute("value") == "famille")
        #expect(try browser.find("[role=status]").text.contains("famille"))
        try browser.find(".chips li:nth-child(2) a").click()
        try arrive(at: "/pratiques?q=famille", browser)
    }

    @Test func `on a phone the first sheet is seen without going through the choices`() throws {
        for javaScript in [true, false] {
            let browser = try open("/pratiques?q=famille", BrowserOptions(width: 360, javaScript: javaScript))
            defer { browser.close() }
            let top = try browser.execute("return document.querySelector('.results h2').getBoundingClientRect().top")
            #expect((top.number ?? 9_999) < 900)
        }
    }

    private func isOpen(_ browser: BrowserSession) throws -> Bool {
        try truth("document.querySelector('#mots').ariaExpanded === 'true'", browser)
    }

    /// Types in the field of the search and waits for what is proposed.
    private func propose(_ letters: String, _ browser: BrowserSession) throws -> [BrowserElement] {
        try browser.find("#mots").type(letters)
        let opened: Bool? = try Patience.wait(seconds: 30) { try isOpen(browser) ? true : nil }
        #expect(opened == true)
        return try browser.all("[role=option]")
    }

    private func typed(_ browser: BrowserSession) throws -> String? {
        try browser.execute("return document.querySelector('#mots').value").string
    }

    @Test func `words are proposed while typing, and arrows go through them`() throws {
        let browser = try open("/pratiques")
        defer { browser.close() }
        let options = try propose("conf", browser)
        #expect(options.count > 1 && options.count <= 8)
        #expect(try browser.find("#mots").role == "combobox")
        #expect(try browser.axe().map(\.description) == [])
        try browser.press(.down)
        #expect(try truth("document.activeElement.id === 'mots'", browser))
        #expect(try options[0].attribute("aria-selected") == "true")
        let active = "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))"
        #expect(try truth("\(active) === document.querySelector('[role=option]')", browser))
        #expect(try typed(browser) == options[0].text)
        try browser.press(.up)
        #expect(try typed(browser) == "conf")
        try browser.press(.up)
        #expect(try options[options.count - 1].attribute("aria-selected") == "true")
        try browser.press(.escape)
        #expect(try !isOpen(browser) && typed(browser) == "conf")
    }

    @Test func `Enter takes what is proposed, then asks for it`() throws {
        let browser = try open("/pratiques")
        defer { browser.close() }
        _ = try propose("confé", browser)
        try browser.press(.down)
        let chosen = try typed(browser) ?? ""
        try browser.press(.enter)
        #expect(try !isOpen(browser) && browser.url.hasSuffix("/pratiques"))
        try browser.press(.enter)
        let arrived: Bool? = try Patience.wait(seconds: 30) { try browser.url.contains("?q=") ? true : nil }
        #expect(arrived == true)
        #expect(try browser.find("#mots").attribute("value") == chosen)
    }

    @Test func `the search works when nothing can be proposed`() throws {
        let browser = try open("/pratiques")
        defer { browser.close() }
        try browser.execute("document.querySelector('#mots').dataset.suggestions = '/nulle-part'")
        try browser.find("#mots").type("logement" + Key.enter.rawValue)
        try arrive(at: "/pratiques?q=logement", browser)
    }

    @Test(arguments: [320, 1280])
    func `every group unfolded, nothing is wider than the screen and axe finds nothing`(_ width: Int) throws {
        for dark in [false, true] {
            for page in ["/pratiques?besoin=logement&q=famille", "/pratiques?vue=tableau"] {
                let browser = try open(page, BrowserOptions(width: width, dark: dark))
                defer { browser.close() }
                try browser.execute("document.querySelectorAll('details').forEach(d => d.open = true)")
                #expect(try browser.sidewaysOverflow() == 0, "\(page)")
                // What scrolls under the button that stays in view is not small, only half seen for a moment.
                try browser.execute("document.querySelector('.send').style.position = 'static'")
                let found = try browser.axe().map(\.description)
                #expect(found == [], "\(page) \(width) \(dark)")
            }
        }
    }

    @Test func `fingers find boxes and chips of 44 pixels`() throws {
        let browser = try open("/pratiques?besoin=logement&q=famille", BrowserOptions(width: 360))
        defer { browser.close() }
        try browser.execute("document.querySelectorAll('details').forEach(d => d.open = true)")
        let small = try browser.execute(
            """
            return [...document.querySelectorAll('.facet label, .comparing, .chips a, .switches a, summary, button')]
                .filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 90))
            """)
        #expect(small.array.compactMap(\.string) == [])
    }

    @Test func `the table scrolls in its own region under the keyboard`() throws {
        let browser = try open("/pratiques?vue=tableau", BrowserOptions(width: 320))
        defer { browser.close() }
        #expect(try browser.sidewaysOverflow() == 0)
        try browser.execute("document.querySelector('.scroll').focus()")
        #expect(try browser.focused.role == "region")
        try browser.press(.right)
        let moved: Bool? = try Patience.wait(seconds: 10) {
            try browser.execute("return document.querySelector('.scroll').scrollLeft").number ?? 0 > 0 ? true : nil
        }
        #expect(moved == true)
    }

    @Test func `the keyboard may pass over the choices to the results`() throws {
        let browser = try open("/pratiques?q=famille")
        defer { browser.close() }
        try browser.execute("document.querySelector('.search button').focus()")
        try browser.pressTab()
        #expect(try browser.focused.accessibleName == "Aller aux résultats")
        #expect(try truth("document.activeElement.getBoundingClientRect().height > 20", browser))
        try browser.press(.enter)
        #expect(try truth("document.activeElement.id === 'resultats'", browser))
        try browser.pressTab()
        #expect(try truth("document.activeElement.closest('#resultats') !== null", browser))
    }

    @Test func `sheets ticked in the list are asked side by side`() throws {
        let browser = try open("/pratiques", BrowserOptions(javaScript: false))
        defer { browser.close() }
        for number in [1, 2] { try browser.find(".results > li:nth-child(\(number)) .comparing input").click() }
        try browser.find("#comparer button").click()
        let arrived: Bool? = try Patience.wait(seconds: 30) {
            try browser.url.contains("/comparer?fiche=") ? true : nil
        }
        #expect(arrived == true)
        #expect(try browser.url.split(separator: "&").count == 2)
    }
}
