import TestSupport
import Testing

/// From a sheet to where it comes from, by the keyboard and without a script; from a method to a year of it.
@Suite(.serialized) struct LineageJourneyTests {
    private static let sheet = "/pratiques/conferences-familiales-en-gironde"

    private func open(_ page: String, _ width: Int) throws -> BrowserSession {
        let browser = try BrowserSession(BrowserOptions(width: width, javaScript: false))
        try browser.open(try RunningSite.demonstration().address + page)
        return browser
    }

    private func arrive(at address: String, _ browser: BrowserSession) throws {
        let arrived: Bool? = try Patience.wait(seconds: 30) { try browser.url.hasSuffix(address) ? true : nil }
        #expect(arrived == true, "\(address)")
    }

    @Test(arguments: [320, 1280]) func `a lineage is gone through by the keyboard`(_ width: Int) throws {
        let browser = try open(Self.sheet, width)
        defer { browser.close() }
        try browser.find("a[href='\(Self.sheet)/filiation']").click()
        try arrive(at: Self.sheet + "/filiation", browser)
        #expect(try browser.sidewaysOverflow() == 0)
        let drawn = try browser.all(".lineage a").map { try $0.accessibleName }
        #expect(drawn.count >= 2 && drawn.allSatisfy { $0.contains("cette pratique") || $0.contains("Cette pratique") })
        var met: [String] = []
        for _ in 0..<40 {
            try browser.pressTab()
            let name = try browser.focused.accessibleName
            if drawn.contains(name) { met.append(name) }
            if met.count == drawn.count { break }
        }
        #expect(met == drawn)
        try browser.press(.enter)
        let left: Bool? = try Patience.wait(seconds: 30) { try browser.url.hasSuffix("/filiation") ? nil : true }
        #expect(left == true)
    }

    @Test(arguments: [320, 1280]) func `two steps are asked for, and the list says them`(_ width: Int) throws {
        let browser = try open(Self.sheet + "/filiation", width)
        defer { browser.close() }
        try browser.find("a[href$='voisinage=2']").click()
        try arrive(at: "/filiation?voisinage=2", browser)
        #expect(try browser.all("h3").count >= 2)
        #expect(try browser.sidewaysOverflow() == 0)
    }

    @Test(arguments: [320, 1280]) func `a year of a method is chosen without a script`(_ width: Int) throws {
        let browser = try open("/demarches/conference-familiale", width)
        defer { browser.close() }
        try browser.find("a[href$='/par-annee']").click()
        try arrive(at: "/par-annee", browser)
        for year in [2020, 2019] {
            try browser.find("a[href$='annee=\(year)']").click()
            try arrive(at: "/par-annee?annee=\(year)", browser)
        }
        #expect(try browser.find("h2").text == "En 2019")
        #expect(try browser.all("tbody tr").count == 5)
        #expect(try browser.sidewaysOverflow() == 0)
    }
}
