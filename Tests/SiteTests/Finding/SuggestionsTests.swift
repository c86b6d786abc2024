import Domain
import HTTP
import TestSupport
import Testing
import XML

@Suite struct SuggestionsTests {
    private func words(_ page: Page) throws -> [String] {
        try JSON.parse(page.bytes)["words"]?.elements?.compactMap(\.text) ?? ["no list"]
    }

    @Test func `words are completed in JSON that any cache may keep`() throws {
        let page = try TestSite.withRealPractices().ask("/suggestions?q=conf%C3%A9rences+fam")
        #expect(page.status == 200 && page.headers["Content-Type"] == "application/json; charset=utf-8")
        #expect(page.headers["Cache-Control"] == "public, max-age=300")
        #expect(page.headers["Set-Cookie"] == nil && page.headers["Vary"] == nil)
        let proposed = try words(page)
        #expect(proposed.contains("conférences familiales") && proposed.count <= 8)
        expectSafeHeaders(page, at: "/suggestions")
    }

    @Test(arguments: ["", "?q=", "?q=%22%5C", "?q=%3Cscript%3E", "?x=1", "?q=zz&q=conf"])
    func `anything typed gets an answer`(_ query: String) throws {
        let page = try TestSite.withRealPractices().ask("/suggestions\(query)")
        #expect(page.status == 200)
        #expect(try words(page).isEmpty)
    }

    @Test func `the field of the search tells the script where to ask`() throws {
        for address in ["/", "/pratiques", "/nulle-part"] {
            let field = try #require(try TestSite.withRealPractices().ask(address).root.element(id: "mots"))
            #expect(field["data-suggestions"] == "/suggestions" && field["data-parameter"] == "q")
        }
    }
}
