import Domain
import TestSupport
import Testing

/// Making a practice known as people do it: typed, looked at, sent, followed, read by an editor, taken back.
@Suite(.serialized) struct KnownJourneyTests {
    private static let looks = Looks.widths.flatMap { width in [true, false].map { (width, $0) } }
    private static let answers = [
        ("quoi", "Chaque mercredi, des voisines ouvrent un potager au pied des immeubles. On y sème et on y cause."),
        ("ou", "Ain"), ("qui", "Un groupe d’habitantes, avec le centre social"),
        ("besoin", "Sortir de chez soi et connaître ses voisins."),
    ]

    private func press(_ button: String, _ browser: BrowserSession) throws {
        try browser.execute("document.documentElement.dataset.before = '1'")
        try browser.find(button).click()
        let isNew: Bool? = try Patience.wait(seconds: 30) {
            try browser.execute(
                "return document.readyState === 'complete' && document.documentElement.dataset.before !== '1'"
            ).bool == true ? true : nil
        }
        #expect(isNew == true)
    }

    private func fill(_ browser: BrowserSession) throws {
        for (name, text) in Self.answers { try browser.find("#\(name)").type(text) }
    }

    private func look(_ browser: BrowserSession, at place: String) throws {
        #expect(try browser.sidewaysOverflow() == 0, "\(place)")
        #expect(try browser.axe().map(\.description) == [], "\(place)")
    }

    private func handed(_ folder: DataFolder) throws -> String {
        let words = ["account", "create", "--name", "Comité", "--role", "editor", "--mail", "a@essai.example"]
        let made = try Essaim.run(words + ["--data", folder.path])
        return String(try #require(made.lines.first { $0.hasPrefix("/lien/") }))
    }

    @Test(arguments: looks)
    func `a practice is made known, read, asked about, answered and taken back, with and without JavaScript`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let folder = try DataFolder()
        let invitation = try handed(folder)
        let site = try RunningSite(folder)
        let visitor = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
        let editor = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
        defer { [visitor, editor].forEach { $0.close() } }
        let link = try makeKnown(visitor, site)
        try editor.open(site.address + invitation)
        try press("form.account button", editor)
        try read(editor, site)
        try visitor.open(site.address + "/suivi")
        try look(visitor, at: "asked")
        try visitor.find("#texte").type("Depuis 2019.")
        try press("button[value=repondre]", visitor)
        #expect(try visitor.find("main").text.contains("Depuis 2019."))
        try press("button[value=reprendre]", visitor)
        try look(visitor, at: "taken back")
        #expect(try !visitor.source.contains("potager"))
        try editor.open(site.address + "/a-lire")
        #expect(try !editor.source.contains("potager"))
        let log = site.process.output
        #expect(!log.contains(link) && log.contains("/suivi/:jeton"))
    }

    /// - Returns: what the address of the private link holds.
    private func makeKnown(_ browser: BrowserSession, _ site: RunningSite) throws -> String {
        try browser.open(site.address + "/faire-connaitre")
        try look(browser, at: "form")
        try fill(browser)
        // Faster than anybody types would be a program.
        let waited: Bool? = try Patience.wait(seconds: 30) {
            try browser.execute("return performance.now() > 6000").bool == true ? true : nil
        }
        #expect(waited == true)
        try press("button[value=verifier]", browser)
        try look(browser, at: "check")
        #expect(try browser.find("main").text.contains("potager"))
        try press("button[value=envoyer]", browser)
        try look(browser, at: "sent")
        let address = try #require(try browser.find("a.secret").attribute("href"))
        try browser.open(site.address + address)
        #expect(try browser.url == site.address + "/suivi")
        try look(browser, at: "follow")
        return String(address.dropFirst("/suivi/".count))
    }

    private func read(_ browser: BrowserSession, _ site: RunningSite) throws {
        try browser.open(site.address + "/a-lire")
        try look(browser, at: "list")
        try press(".results a", browser)
        try look(browser, at: "report")
        let address = try browser.url
        try browser.open(address + "/danger")
        try look(browser, at: "danger")
        try browser.open(address)
        try browser.find("#question").type("Depuis quand ?")
        try press("button[value=demander]", browser)
        try look(browser, at: "asked by the editor")
    }

    @Test func `a draft comes back after the page was closed, without the address, and goes once it is sent`() throws {
        let site = try RunningSite(try DataFolder())
        let browser = try BrowserSession(BrowserOptions(width: 390))
        defer { browser.close() }
        try browser.open(site.address + "/faire-connaitre")
        try fill(browser)
        try browser.find("#courriel").type("une@maison.example")
        try look(browser, at: "kept draft")
        try browser.open(site.address + "/a-propos")
        #expect(try browser.execute("return JSON.stringify(localStorage)").string?.contains("maison") == false)
        try browser.open(site.address + "/faire-connaitre")
        #expect(try browser.find("#quoi").attribute("value") == nil)
        #expect(try browser.execute("return document.querySelector('#quoi').value").string == Self.answers[0].1)
        #expect(try browser.execute("return document.querySelector('#courriel').value").string == "")
        try look(browser, at: "draft")
        try browser.find("form.known button[type=button]").click()
        #expect(try browser.execute("return localStorage.length").number == 0)
        try fill(browser)
        let waited: Bool? = try Patience.wait(seconds: 30) {
            try browser.execute("return performance.now() > 6000").bool == true ? true : nil
        }
        #expect(waited == true)
        try press("button[value=verifier]", browser)
        try press("button[value=envoyer]", browser)
        #expect(try browser.execute("return localStorage.length").number == 0)
    }

    /// A stopwatch that does not depend on the machine: what is read, typed and touched, at the pace of somebody slow.
    @Test func `five minutes are enough for somebody who reads and types slowly`() throws {
        let (wordsAMinute, lettersAMinute, secondsATouch) = (150.0, 100.0, 3.0)
        let site = try RunningSite(try DataFolder())
        let browser = try BrowserSession(BrowserOptions(width: 360))
        defer { browser.close() }
        try browser.open(site.address + "/faire-connaitre")
        var words = try browser.find("main").text.split(whereSeparator: \.isWhitespace).count
        let needed = try browser.all("form.known [required]").count
        #expect(needed == 4)
        try fill(browser)
        try press("button[value=verifier]", browser)
        // What they wrote themselves is looked over, not read anew.
        let shown = try browser.find("main").text.split(whereSeparator: \.isWhitespace).count
        let own = Self.answers.reduce(0) { $0 + $1.1.split(separator: " ").count }
        words += shown - own
        let letters = Self.answers.reduce(0) { $0 + $1.1.count }
        let touches = Self.answers.count + 2
        let seconds =
            Double(words) / wordsAMinute * 60 + Double(letters) / lettersAMinute * 60 + Double(touches)
            * secondsATouch
        print("making known: \(words) words, \(letters) letters, \(touches) touches, \(Int(seconds)) s")
        #expect(seconds < 300)
    }
}
