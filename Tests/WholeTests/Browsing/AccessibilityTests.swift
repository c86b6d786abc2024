import Glibc
import TestSupport
import Testing

/// axe-core on every kind of page, in every way people look at it.
@Suite(.serialized) struct AccessibilityTests {
    /// Both colours at each width in one language where time is no matter; otherwise what one language sees light, the
    /// other sees dark.
    private static func colours(_ width: Int, _ language: String) -> [Bool] {
        if getenv("ESSAIM_HOSTILE") != nil { return [false, true] }
        let rank = Looks.widths.firstIndex(of: width) ?? 0
        return [rank.isMultiple(of: 2) == (language == "fr")]
    }

    @Test(arguments: ["fr", "en"])
    func `axe finds nothing and nothing sticks out, at three widths, in light and dark`(_ language: String) throws {
        let site = try RunningSite.demonstration()
        let browser = try BrowserSession(BrowserOptions(language: language))
        defer { browser.close() }
        for page in Looks.pages {
            try browser.open(site.address + page + (page.contains("?") ? "&" : "?") + "lang=\(language)")
            for width in Looks.widths {
                for dark in Self.colours(width, language) {
                    try browser.look(width: width)
                    try browser.prefer(dark: dark)
                    let place = "\(page) \(language) \(width) \(dark ? "dark" : "light")"
                    #expect(try browser.axe().map(\.description) == [], "\(place)")
                    #expect(try browser.sidewaysOverflow() == 0, "\(place)")
                }
            }
        }
    }

    @Test func `axe finds nothing in the colours and sizes a reader chose`() throws {
        let site = try RunningSite.demonstration()
        let browser = try BrowserSession(BrowserOptions(width: 320))
        defer { browser.close() }
        try browser.open(site.address)
        for choice in ["fr.light.larger", "fr.dark.larger", "en.dark.large"] {
            try browser.execute("document.cookie = 'essaim_affichage=\(choice); path=/'")
            for page in Looks.pages {
                try browser.open(site.address + page)
                #expect(try browser.axe().map(\.description) == [], "\(page) \(choice)")
                #expect(try browser.sidewaysOverflow() == 0, "\(page) \(choice)")
            }
        }
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
        let with = try BrowserSession(BrowserOptions(width: 320))
        let without = try BrowserSession(BrowserOptions(width: 320, javaScript: false))
        defer { [with, without].forEach { $0.close() } }
        for page in Looks.pages where page != "/affichage" {
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
