import French
import TestSupport
import Testing
import Texts
import XML

@Suite struct WordFilterTests {
    /// Percent-encodes everything, so that no character of the words has a meaning of its own.
    private func address(_ words: String, page: Int = 1) -> String {
        let encoded = words.utf8.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" + digits : digits)
        }.joined()
        return "/pratiques?q=\(encoded)" + (page > 1 ? "&page=\(page)" : "")
    }

    private func found(_ words: String) throws -> [String] {
        try TestSite.withRealPractices().arrive(address(words)).results
    }

    @Test(arguments: [
        ("pouvoir", "Pouvoir"), ("POUVOIR", "pouvoir"), ("développement", "developpement"), ("famill", "FAMILL"),
        ("l'emploi", "emploi"), ("l’emploi", "emploi"), ("  pouvoir   agir ", "agir pouvoir"), ("santé", "sante"),
        ("aller-vers", "Aller’vers"), ("œuvre", "oeuvre"), ("conférance", "conférence"),
    ])
    func `two ways of typing the same words find the same sheets`(_ one: String, _ other: String) throws {
        let sheets = try found(one)
        #expect(!sheets.isEmpty, "\(one) finds nothing")
        #expect(try sheets == found(other))
    }

    @Test func `the beginning of a word is enough, alternatives widen and a minus leaves out`() throws {
        let wide = try found("famill")
        #expect(wide.contains("Conférences familiales en Ardèche"))
        #expect(try found("conférences ardèche").first == "Conférences familiales en Ardèche")
        let both = try found("\"conférences familiales\" OU \"pouvoir d’agir\"")
        let one = try found("\"conférences familiales\"")
        #expect(Set(one).isSubset(of: Set(both)) && one.count < both.count && !one.isEmpty)
        let without = try found("conférences -ardèche")
        #expect(!without.isEmpty && !without.contains("Conférences familiales en Ardèche"))
    }

    @Test func `the sentence counts what is listed and repeats the words`() throws {
        let page = try TestSite.withRealPractices().ask(address("logement"))
        let count = try page.results.count
        let status = try #require(page.main.first("p", with: ["role": "status"])).text
        #expect(status.contains("«\u{202F}logement\u{202F}»"))
        #expect(status.hasPrefix(count == 1 ? "Une pratique répond" : "\(count) pratiques répondent"))
        #expect(try page.main.first("input", with: ["name": "q"])?["value"] == "logement")
        #expect(try page.main.all("a", with: ["href": "/pratiques"]).count == 1)
    }

    @Test(arguments: [Language.fr, .en])
    func `words that answer nothing are repeated, with advice, an example and a way back`(
        _ language: Language
    ) throws {
        let page = try TestSite.withRealPractices().ask(address("introuvable"), cookies: [language.cookie])
        #expect(page.status == 200)
        #expect(try page.heading.contains("introuvable"))
        #expect(try page.main.first("input", with: ["name": "q"])?["value"] == "introuvable")
        let example = try #require(page.main.all("a").first { $0["href"] == "/pratiques?q=famille" })
        #expect(example["lang"] == "fr")
        #expect(try TestSite.withRealPractices().ask("/pratiques?q=famille").results.isEmpty == false)
        #expect(try page.main.all("a", with: ["href": "/pratiques"]).count == 1)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' OR 1=1 --", "100%", "_", "%", "\\",
        "\u{202E}abc",
        "'", "\"", "&amp;", "a\u{0301}", "🐝", "{}", "\u{1}", "*", "-", "la le les", ";;;", "\n\t",
        String(repeating: "long ", count: 60), String(repeating: "x", count: 4_000), "]]>", "${7*7}", "<!--",
    ])
    func `hostile words are only words`(_ words: String) throws {
        let site = try TestSite.withRealPractices()
        for language in [Language.fr, .en] {
            let page = try site.arrive(address(words), cookies: [language.cookie])
            #expect(page.status == 200)
            #expect(XML.htmlProblems(page.bytes) == [])
            let root = try page.root
            #expect(root.all("script").allSatisfy(isOurScript) && root.all("img").isEmpty)
            #expect(root.all { $0.attributes.keys.contains { $0.hasPrefix("on") } }.isEmpty)
            #expect(root.all("h1").count == 1)
        }
        #expect(site.faults.lines.isEmpty)
    }

    @Test func `no word at all is the whole list`() throws {
        let site = try TestSite.withRealPractices()
        let whole = try site.ask("/pratiques").results
        #expect(try site.arrive("/pratiques?q=").results == whole)
        #expect(try site.arrive("/pratiques?q=%20%20").results == whole)
    }

    @Test func `every door of the front page finds sheets`() throws {
        let site = try TestSite.withRealPractices()
        let lists = try site.ask("/").main.all("ul", with: ["class": "doors"])
        let doors = try #require(lists.last).all("a")
        #expect(lists.count == 2 && doors.count == 5)
        for door in doors {
            let page = try site.ask(try #require(door["href"]))
            #expect(try page.results.count > 0, "\(door.text)")
        }
    }
}
