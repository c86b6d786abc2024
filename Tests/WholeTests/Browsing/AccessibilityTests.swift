import TestSupport
import Testing

/// axe-core on every kind of page, in every way people look at it.
@Suite(.serialized) struct AccessibilityTests {
    @Test(arguments: ["fr", "en"])
    func `axe finds nothing and nothing sticks out, narrow and wide, in light and dark, in larger letters`(
        _ language: String
    ) throws {
        let site = try RunningSite.demonstration()
        let browser = try BrowserSession(BrowserOptions(language: language))
        defer { browser.close() }
        let look = PageLook(browser: browser, language: language)
        for page in Looks.pages { try look.look(at: site.address + page, page) }
    }

    @Test func `the statement of a figure opened for its source breaks nothing`() throws {
        let browser = try BrowserSession(BrowserOptions(width: 320))
        defer { browser.close() }
        try browser.open(try RunningSite.demonstration().address + Looks.longSheet)
        try browser.execute("document.querySelectorAll('details').forEach(d => d.open = true)")
        #expect(try browser.axe().map(\.description) == [])
        #expect(try browser.sidewaysOverflow() == 0)
    }

    @Test func `every page is whole without JavaScript`() throws {
        let site = try RunningSite.demonstration()
        // The page of the display shows what the browser without scripts asked for.
        let pages = try Looks.pages.filter { page in
            try page != "/affichage" && !ScriptsOfPage.none(in: site.get(page).text)
        }
        #expect(pages.contains("/pratiques") && pages.count < Looks.pages.count)
        let with = try BrowserSession(BrowserOptions(width: 320))
        let without = try BrowserSession(BrowserOptions(width: 320, javaScript: false))
        defer { [with, without].forEach { $0.close() } }
        for page in pages {
            try with.open(site.address + page)
            try without.open(site.address + page)
            #expect(
                try without.find("main").text.filter(\.isLetter) == with.find("main").text.filter(\.isLetter), "\(page)"
            )
            #expect(try without.axe().map(\.description) == [], "\(page)")
            #expect(try without.sidewaysOverflow() == 0, "\(page)")
        }
    }

    @Test func `fingers find targets of 44 pixels for what is not inside a sentence`() throws {
        let browser = try BrowserSession(BrowserOptions(width: 390))
        defer { browser.close() }
        for page in ["/", "/pratiques", "/affichage"] {
            try browser.open(try RunningSite.demonstration().address + page)
            let small = try browser.execute(
                """
                return [...document.querySelectorAll('header a, footer a, button, .button, .choice, .doors a, input[type=search]')]
                    .filter(e => !e.matches('.skip') && e.getClientRects().length > 0 && e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 90))
                """)
            #expect(small.array.compactMap(\.string) == [], "\(page)")
        }
    }
}
