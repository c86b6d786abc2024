import Testing

@testable import XML

@Suite("HTML pages and XML documents")
struct XMLTests {
    private let page = """
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><title>Une page</title></head>
        <body><header><nav aria-label="Principale"><a href="/">Accueil</a><a href="/pratiques?a=b&amp;c=d">Pratiques</a></nav></header>
        <main id="contenu"><h1>Les  pratiques<br>
        d’ici</h1><p class="note grande">12\u{202F}345 &lt;fiches&gt;</p>
        <svg viewBox="0 0 1 1"><path d="M0 0"/></svg></main></body></html>
        """

    @Test("a well-formed HTML 5 page has no problem")
    func acceptsGoodPages() {
        #expect(XML.htmlProblems(Array(page.utf8)).isEmpty)
    }

    @Test(
        "each mistake is reported with its line",
        arguments: [
            ("</h1>", "", "h1"), ("</main>", "", "main"), ("</a><a", "</b><a", "b"), ("&amp;c", "&c", "line 3"),
            ("<!doctype html>", "", "doctype"), ("<main id=\"contenu\"", "<main id=\"contenu\" id=\"b\"", "id"),
            ("<h1>", "<h1 id=\"contenu\">", "contenu is used twice"), ("<nav", "<nave", "nave"),
            ("</p>", "</p></p>", "p"),
        ])
    func reportsMistakes(part: String, replacement: String, word: String) throws {
        let found = try #require(page.firstRange(of: part))
        let wrong = page.replacingCharacters(in: found, with: replacement)
        let problems = XML.htmlProblems(Array(wrong.utf8))
        #expect(problems.contains { $0.contains(word) && $0.hasPrefix("line ") }, "\(problems)")
    }

    @Test("bytes that are not UTF-8 are reported")
    func reportsBadEncoding() {
        var bytes = Array(page.utf8)
        bytes.insert(0xFF, at: bytes.count - 30)
        #expect(!XML.htmlProblems(bytes).isEmpty)
    }

    @Test("elements are found by name, attribute, class and id; text is read as a reader sees it")
    func findsElements() throws {
        let root = try #require(XML.html(Array(page.utf8)))
        #expect(root.name == "html" && root["lang"] == "fr")
        #expect(root.first("h1")?.text == "Les pratiques d’ici")
        #expect(root.all("a").map { $0["href"] } == ["/", "/pratiques?a=b&c=d"])
        #expect(root.first("a", with: ["href": "/"])?.text == "Accueil")
        #expect(root.all(class: "note").map(\.text) == ["12\u{202F}345 <fiches>"])
        #expect(root.element(id: "contenu")?.elements.map(\.name) == ["h1", "p", "svg"])
        #expect(root.element(id: "absent") == nil)
        #expect(root.all(withAttribute: "aria-label").map(\.name) == ["nav"])
        #expect(root.first("h1")?.line == 4)
    }

    @Test("an XML document gives its tree, with prefixes and CDATA")
    func readsDocuments() throws {
        let source =
            "<?xml version=\"1.0\"?><a xmlns:x=\"urn:x\" x:b=\"1 &amp; 2\"><x:c>t<![CDATA[<u>]]></x:c><!-- n --></a>"
        let root = try XML.document(Array(source.utf8))
        #expect(root.name == "a" && root["x:b"] == "1 & 2")
        #expect(root.elements.map(\.name) == ["c"] && root.text == "t<u>")
    }

    @Test("a malformed document says on which line")
    func refusesMalformed() {
        #expect { try XML.document(Array("<a>\n<b>\n</a>".utf8)) } throws: { error in
            guard case .malformed(let line, let reason) = error as? XMLError else { return false }
            return line == 3 && reason.contains("mismatch")
        }
        #expect(throws: XMLError.size) { try XML.document([]) }
    }

    @Test(
        "entities are never expanded nor fetched",
        arguments: [
            "<!DOCTYPE a [<!ENTITY e \"text\">]><a>&e;</a>",
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
            "<!DOCTYPE a [<!ENTITY b \"xx\"><!ENTITY c \"&b;&b;&b;\">]><a t=\"&c;\"/>",
        ])
    func refusesEntities(source: String) {
        #expect(throws: XMLError.declaresEntities) { try XML.document(Array(source.utf8)) }
    }

    @Test("deep and broken input ends in an error, not in a crash")
    func survivesHostileInput() {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(throws: XMLError.self) { try XML.document(Array(deep.utf8)) }
        #expect(!XML.htmlProblems(Array(String(repeating: "<div>", count: 5_000).utf8)).isEmpty)
        #expect(!XML.htmlProblems([0, 0xFF, 0x3C, 0x3C, 0x21, 0x2D]).isEmpty)
        #expect(!XML.htmlProblems([]).isEmpty)
    }
}

extension String {
    fileprivate func firstRange(of part: String) -> Range<String.Index>? { ranges(of: part).first }

    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: text)
        return copy
    }
}
