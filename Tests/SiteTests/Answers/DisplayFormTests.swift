import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct DisplayFormTests {
    private static let choices = "langue=en&couleurs=dark&taille=larger"

    /// The hidden token of the form and the cookie that goes with it.
    private func opened(_ site: TestSite) throws -> (token: String, cookie: String) {
        let page = try site.ask("/affichage")
        let token = try #require(page.main.first("input", with: ["name": "jeton"])?["value"])
        let cookie = try #require(page.cookie("essaim_jeton"))
        return (token, "essaim_jeton=" + cookie.prefix { $0 != ";" })
    }

    private func checked(_ page: Page) throws -> [String] {
        try page.main.all("input").filter { $0["checked"] != nil }.compactMap { $0["value"] }
    }

    @Test func `choices are saved, kept in a cookie, said, and applied`() throws {
        let site = try TestSite.withRealPractices()
        let form = try opened(site)
        let saved = try site.ask(
            "/affichage", method: .post, cookies: [form.cookie], form: "jeton=\(form.token)&\(Self.choices)")
        #expect(saved.status == 303 && saved.headers["Location"] == "/affichage?ok=1")
        let cookie = try #require(saved.cookie("essaim_affichage"))
        #expect(cookie == "en.dark.larger; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax")
        let chosen = "essaim_affichage=en.dark.larger"
        let page = try site.ask("/affichage?ok=1", cookies: [form.cookie, chosen])
        try expectSound(page, .en, at: "saved")
        #expect(try page.main.first("p", with: ["role": "status"])?.text == "Saved.")
        #expect(try page.root["data-theme"] == "dark" && page.root["data-size"] == "larger")
        #expect(try checked(page) == ["en", "dark", "larger"])
        #expect(page.cookie("essaim_jeton") == nil)
        #expect(try site.ask("/affichage", cookies: [chosen]).main.all(withAttribute: "role").isEmpty)
        #expect(try site.ask("/pratiques", cookies: [chosen]).root["data-theme"] == "dark")
    }

    @Test(arguments: ["", "jeton=&", "jeton=00&", "jeton=\(String(repeating: "a", count: 64))&"])
    func `a form without the right token comes back with everything that was chosen`(_ token: String) throws {
        let site = try TestSite.withRealPractices()
        let form = try opened(site)
        let page = try site.ask("/affichage", method: .post, cookies: [form.cookie], form: token + Self.choices)
        try expectSound(page, .en, status: 422, at: "wrong token")
        #expect(try checked(page) == ["en", "dark", "larger"])
        #expect(try page.main.first("p", with: ["role": "alert"])?.text.contains("Nothing was saved") == true)
        #expect(page.cookie("essaim_affichage") == nil)
        #expect(page.headers["Cache-Control"] == "no-store")
    }

    @Test func `a right token without its cookie, or with another's, saves nothing`() throws {
        let site = try TestSite.withRealPractices()
        let form = try opened(site)
        let other = try opened(site)
        let body = "jeton=\(form.token)&\(Self.choices)"
        for cookies in [[], [other.cookie], ["essaim_jeton=zz"], ["essaim_jeton="]] {
            let page = try site.ask("/affichage", method: .post, cookies: cookies, form: body)
            #expect(page.status == 422 && page.cookie("essaim_affichage") == nil)
        }
    }

    @Test func `the token changes in every page and still opens the same form`() throws {
        let site = try TestSite.withRealPractices()
        let form = try opened(site)
        let again = try site.ask("/affichage", cookies: [form.cookie])
        let token = try #require(again.main.first("input", with: ["name": "jeton"])?["value"])
        #expect(token != form.token)
        for token in [token, form.token] {
            let body = "jeton=\(token)&\(Self.choices)"
            #expect(try site.ask("/affichage", method: .post, cookies: [form.cookie], form: body).status == 303)
        }
    }

    @Test func `values that are none of ours keep the present choice`() throws {
        let site = try TestSite.withRealPractices()
        let form = try opened(site)
        let body = "jeton=\(form.token)&langue=xx&couleurs=%3Cb%3E&taille="
        let saved = try site.ask(
            "/affichage", method: .post, cookies: [form.cookie, "essaim_affichage=en.dark.large"], form: body)
        #expect(saved.cookie("essaim_affichage")?.hasPrefix("en.dark.large;") == true)
    }

    @Test(arguments: ["", "garbage", "fr", "xx.dark.larger", "fr..", "fr.dark", "....", "fr.<b>.x", "en.purple.huge"])
    func `a cookie that cannot be read changes nothing but what it says well`(_ value: String) throws {
        let page = try TestSite.withRealPractices().ask("/", cookies: ["essaim_affichage=\(value)"])
        let language: Language = value.hasPrefix("en") ? .en : .fr
        try expectSound(page, language, at: value)
        if value != "xx.dark.larger" { #expect(try page.root["data-size"] == nil) }
        #expect(!page.html.contains("purple") && !page.html.contains("huge"))
    }

    @Test func `a language asked in the address is remembered, an unknown one is not`() throws {
        let site = try TestSite.withRealPractices()
        let page = try site.ask("/?lang=en", cookies: ["essaim_affichage=fr.dark.large"])
        #expect(try page.language == "en")
        #expect(page.cookie("essaim_affichage")?.hasPrefix("en.dark.large;") == true)
        let odd = try site.ask("/?lang=de")
        #expect(try odd.language == "fr")
        #expect(odd.cookie("essaim_affichage") == nil)
    }

    @Test func `over HTTPS cookies travel there only`() throws {
        let site = try TestSite.withRealPractices()
        #expect(try site.ask("/?lang=en", scheme: "https").cookie("essaim_affichage")?.contains("; Secure") == true)
        #expect(try site.ask("/affichage", scheme: "https").cookie("essaim_jeton")?.contains("; Secure") == true)
        #expect(try site.ask("/affichage").cookie("essaim_jeton")?.contains("Secure") == false)
        #expect(try site.ask("/affichage").cookie("essaim_jeton")?.contains("SameSite=Strict") == true)
    }

    @Test func `a form of another kind is refused with words`() throws {
        let site = try TestSite.withRealPractices()
        let json = try site.ask("/affichage", method: .post, form: "{}", type: "application/json")
        try expectSound(json, .fr, status: 415, at: "json")
        let torn = try site.ask("/affichage", method: .post, form: "langue=%F")
        try expectSound(torn, .fr, status: 400, at: "torn")
        let empty = try site.ask("/affichage", method: .post)
        try expectSound(empty, .fr, status: 422, at: "empty")
    }
}
