import HTTP
import Testing
import Texts
import XML

@Suite struct ErrorPageTests {
    private static let statuses = [
        400, 403, 404, 405, 408, 409, 410, 411, 413, 414, 415, 422, 429, 431, 500, 501, 503, 505,
    ]

    @Test(arguments: statuses, [Language.fr, .en])
    func `a refusal is worded in the layout, with what happened and what to do`(
        _ status: Int, _ language: Language
    ) throws {
        let site = try TestSite.withRealPractices()
        let page = site.refusal(status, cookies: [language.cookie])
        try expectSound(page, language, status: status, at: "\(status)")
        let words = Texts(language).errors.page(status: status)
        #expect(try page.heading == words.title)
        let text = try page.text
        #expect(text.contains(words.what) && text.contains(words.repair) && !words.repair.isEmpty)
        #expect(try page.main.all("a", with: ["href": "/"]).count == 1)
        #expect(text.contains("00000000000000bb") == (status >= 500))
        #expect(page.headers["Cache-Control"] == "no-store")
        #expect((page.headers["Retry-After"] != nil) == (status == 503))
        #expect(page.cookie("essaim_affichage") == nil)
    }

    @Test func `each status has words of its own`() throws {
        let headings = try [400, 403, 404, 405, 408, 410, 413, 414, 415, 429, 431, 500, 503].map { status in
            try TestSite.withRealPractices().refusal(status).heading
        }
        #expect(Set(headings).count == headings.count)
    }

    @Test func `a request whose head could not be read still gets a page`() throws {
        let page = try TestSite.withRealPractices().refusal(400, path: nil)
        try expectSound(page, .fr, status: 400, at: "no path")
    }

    @Test func `what is searched stays within reach where nothing is`() throws {
        let site = try TestSite.withRealPractices()
        for status in [404, 410] {
            #expect(try site.refusal(status).main.all("form", with: ["action": "/pratiques"]).count == 1)
        }
        #expect(try site.refusal(403).main.all("form").isEmpty)
    }

    @Test func `a path with markup in it is not written in the answer`() throws {
        let page = try TestSite.withRealPractices().ask(
            "/%3Cscript%3Ealert(1)%3C%2Fscript%3E".replacing("%2F", with: ""))
        try expectSound(page, .fr, status: 404, at: "markup")
        #expect(!page.html.contains("alert"))
    }

    @Test func `over HTTPS every answer asks to stay there`() throws {
        let site = try TestSite.withRealPractices()
        for address in ["/", "/nulle-part", "/pratiques/"] {
            #expect(try site.ask(address, scheme: "https").headers["Strict-Transport-Security"] != nil)
            #expect(try site.ask(address).headers["Strict-Transport-Security"] == nil)
        }
    }
}
