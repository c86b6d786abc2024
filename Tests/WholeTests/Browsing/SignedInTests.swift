import Domain
import Routes
import TestSupport
import Testing

/// Every page of somebody who signed in, in a real browser.
@Suite(.serialized) struct SignedInTests {
    private static let rows = Looks.signedIn.flatMap { row in row.pages.map { (part: row.part, page: $0) } }

    /// Names of the routes that addresses lead to.
    private func routes(_ pages: [String]) -> Set<String> {
        Set(
            pages.compactMap { page in
                let parts = page.replacing(":id", with: "1").split(separator: "?", maxSplits: 1)
                return Route(path: String(parts[0]))?.entry.name
            })
    }

    @Test func `no page of accounts is left out of the looks`() {
        let personal = Route.examples.filter { route in
            switch route {
            case .account, .members, .notices, .ownData: true
            default: false
            }
        }
        let seen = routes(Looks.pages + Self.rows.map(\.page) + Looks.led.map(\.page))
        let unseen = personal.map(\.entry.name).filter { !seen.contains($0) }
        #expect(personal.count > 20)
        #expect(unseen == [])
    }

    private func walk(
        _ options: BrowserOptions, _ body: (BrowserSession, InhabitedSite, String) throws -> Void
    ) throws {
        let inhabited = try InhabitedSite.shared()
        let browser = try BrowserSession(options)
        defer { browser.close() }
        for row in Looks.signedIn {
            try inhabited.signIn(browser, as: row.part)
            for page in row.pages { try body(browser, inhabited, page) }
        }
    }

    @Test(arguments: ["fr", "en"])
    func `axe finds nothing and nothing sticks out, narrow and wide, in light and dark, in larger letters`(
        _ language: String
    ) throws {
        try walk(BrowserOptions(language: language)) { browser, inhabited, page in
            try PageLook(browser: browser, language: language).look(at: inhabited.address(page), page)
            #expect(try browser.all("header a[href='/mon-compte']").count == 1, "\(page) is that of a visitor")
        }
    }

    @Test func `the link of a mail is looked at too`() throws {
        let inhabited = try InhabitedSite.shared()
        let browser = try BrowserSession()
        defer { browser.close() }
        try PageLook(browser: browser, language: "fr").look(at: inhabited.address(inhabited.stopping), "stopping")
    }

    /// A phone: targets for fingers, two rows of navigation; then the keyboard, then paper.
    @Test func `fingers, keys and paper find what they need on every page`() throws {
        try walk(BrowserOptions(width: 360)) { browser, inhabited, page in
            try browser.open(inhabited.address(page))
            try expectRoom(browser, page)
            try expectReached(browser, page)
            try expectPaper(browser, page)
        }
    }

    private func expectRoom(_ browser: BrowserSession, _ page: String) throws {
        let small = try browser.execute(
            """
            return [...document.querySelectorAll('header a, footer a, button, .button, .choice, select, textarea, .own a, .devices summary, .team summary, input')]
                .filter(e => !e.matches('.skip, [type=hidden], [type=radio], [type=checkbox]') && !e.closest('.hidden') &&
                    e.checkVisibility() && e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML.slice(0, 90))
            """)
        #expect(small.array.compactMap(\.string) == [], "\(page)")
        let rows = try browser.execute(
            """
            return new Set([...document.querySelectorAll('header.site .brand, header.site nav a')].filter(e => e.checkVisibility())
                .map(e => Math.round(e.getBoundingClientRect().top))).size
            """)
        #expect(rows.number == 2, "\(page)")
    }

    /// From the beginning of the content to its end, in the order of the page, each stop seen.
    private func expectReached(_ browser: BrowserSession, _ page: String) throws {
        let wanted =
            try browser.execute(
                """
                const all = [...document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary, [tabindex="0"])')]
                    .filter(e => e.type !== 'hidden' && e.tabIndex >= 0 && e.checkVisibility());
                const stops = all.filter(e => e.type !== 'radio' || e.checked
                    || !all.some(o => o.name === e.name && o.checked) && e === all.find(o => o.name === e.name));
                stops.forEach((e, place) => e.dataset.stop = place);
                document.querySelector('main').focus();
                return stops.length
                """
            ).number ?? 0
        for place in 0..<Int(wanted) {
            try browser.pressTab()
            let seen = try browser.execute(
                "const e = document.activeElement; const s = getComputedStyle(e);"
                    + "return [e.dataset.stop || e.outerHTML.slice(0, 90), s.outlineWidth + ' ' + s.outlineStyle]"
            ).array.compactMap(\.string)
            #expect(seen == [String(place), "3px solid"], "\(page)")
            if seen.first != String(place) { return }
        }
    }

    private func expectPaper(_ browser: BrowserSession, _ page: String) throws {
        try browser.prefer(dark: true, print: true)
        let shown = try browser.execute(
            """
            return [...document.querySelectorAll('header nav, footer, .button, .trail')].filter(e => e.checkVisibility())
                .map(e => e.outerHTML.slice(0, 90)).concat(getComputedStyle(document.body).color)
            """)
        #expect(shown.array.compactMap(\.string) == ["rgb(0, 0, 0)"], "\(page)")
        try browser.prefer(dark: false)
    }

    @Test func `every page is whole without JavaScript`() throws {
        let inhabited = try InhabitedSite.shared()
        let with = try BrowserSession(BrowserOptions(width: 320))
        let without = try BrowserSession(BrowserOptions(width: 320, javaScript: false))
        defer { [with, without].forEach { $0.close() } }
        for row in Looks.signedIn {
            try inhabited.signIn(without, as: row.part)
            try inhabited.signIn(with, as: row.part)
            for page in row.pages where try !ScriptsOfPage.none(in: inhabited.get(page, as: row.part).text) {
                try with.open(inhabited.address(page))
                try without.open(inhabited.address(page))
                let text = try without.find("main").text.filter(\.isLetter)
                #expect(try text == with.find("main").text.filter(\.isLetter), "\(page)")
            }
        }
    }
}
