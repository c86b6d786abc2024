import Acts
import Domain
import HTTP
import Site
import TestSupport
import Testing
import Texts
import XML

@Suite struct OwnDataPagesTests {
    private static let pages = [
        "/mon-compte/donnees", "/mon-compte/donnees.json", "/mon-compte/journal", "/mon-compte/suppression",
    ]

    private func signedIn(_ site: TestSite) throws -> (member: Member, cookie: String) {
        let member = try site.world.member()
        return (member, try site.world.session(of: .member(member)))
    }

    @Test(arguments: pages) func `a visitor is led to the sign-in page`(_ address: String) throws {
        let page = try TestSite().ask(address)
        #expect(page.status == 303 && page.headers["Location"] == "/connexion")
    }

    @Test(arguments: Language.allCases) func `the pages are sound and never kept`(_ language: Language) throws {
        let site = try TestSite()
        let (member, cookie) = try signedIn(site)
        for address in Self.pages where !address.hasSuffix(".json") {
            let page = try site.ask(address, cookies: [cookie, language.cookie])
            try expectSound(page, language, at: address)
            #expect(page.headers["Cache-Control"] == "no-store")
        }
        #expect(try site.ask(Self.pages[0], cookies: [cookie]).text.contains("\(member.id)@membre.example"))
        #expect(site.site.pageCounts?.pages == 0)
    }

    @Test func `the file holds what the page shows, as JSON, and no secret`() throws {
        let site = try TestSite()
        let (member, cookie) = try signedIn(site)
        let page = try site.ask("/mon-compte/donnees.json", cookies: [cookie])
        #expect(page.headers["Content-Type"] == "application/json; charset=utf-8")
        let json = try JSON.parse(page.bytes)
        #expect(json["compte"]?["adresse"]?.text == "\(member.id)@membre.example")
        #expect(json["appareils"]?.elements?.count == 1)
        let token = cookie.dropFirst("essaim_session=".count)
        #expect(
            !page.html.contains(token) && !page.html.contains(site.world.world.credentials.digest(of: String(token))))
    }

    @Test func `the account is erased only by the page's own form, once agreed to`() throws {
        let site = try TestSite()
        let (member, cookie) = try signedIn(site)
        let form = try site.ask("/mon-compte/suppression", cookies: [cookie])
        let token = try #require(form.main.first("input", with: ["name": "jeton"])?["value"])
        let secret = "essaim_jeton=" + (try #require(form.cookie("essaim_jeton"))).prefix { $0 != ";" }
        func send(_ text: String, _ cookies: [String]) throws -> Page {
            try site.ask("/mon-compte/suppression", method: .post, cookies: cookies, form: text)
        }
        #expect(try send("compris=oui", [cookie, secret]).status == 422)
        #expect(try send("jeton=\(token)&compris=oui", [cookie]).status == 422)
        let missing = try send("jeton=\(token)", [cookie, secret])
        #expect(missing.status == 422)
        #expect(try missing.main.all(withAttribute: "role").first?.text.contains("rien n’a été effacé") == true)
        #expect(try site.world.account(member.id)?.state == .active)
        let done = try send("jeton=\(token)&compris=oui", [cookie, secret])
        try expectSound(done, .fr, at: "erased")
        #expect(done.cookie("essaim_session")?.contains("Max-Age=0") == true)
        #expect(try site.world.account(member.id)?.state == .erased)
        #expect(try site.ask("/mon-compte/donnees", cookies: [cookie]).status == 303)
    }

    @Test func `what one writes and has not saved is told and taken away, without a name that one may read no more`()
        throws
    {
        let site = try TestSite()
        let member = try site.world.member([Grant(.editor, .instance)])
        let cookie = try site.world.session(of: .member(member))
        try site.world.bring([Drafts.practice("une", "Fiche une")])
        let typed = TypedSection(lines: [TypedLine(item: "+1", field: "problem", values: [.text: "À moitié écrit"])])
        try site.world.perform(
            KeepDraft(slug: "fiche-une", section: "emergence", typed), by: .member(member))
        #expect(try site.ask("/mon-compte/donnees", cookies: [cookie]).text.contains("un brouillon"))
        let file = try site.ask("/mon-compte/donnees.json", cookies: [cookie]).html
        #expect(file.contains("À moitié écrit") && file.contains("Fiche une"))
        try site.world.perform(WithdrawSheet(slug: "fiche-une", reason: "motif"), by: .instanceOperator)
        let later = try site.ask("/mon-compte/donnees.json", cookies: [cookie]).html
        #expect(later.contains("À moitié écrit") && !later.contains("Fiche une"))
    }
}
