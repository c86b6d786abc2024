import Domain
import HTML
import Testing
import Texts
import XML

@testable import Views

@Suite struct CollectionViewTests {
    private func frame(_ language: Language) throws -> Frame {
        Frame(
            texts: Texts(language), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"),
            otherLanguage: nil, canonical: nil)
    }

    /// On 21 November 2026 in Paris, the day before in UTC.
    private func collection(_ slug: String, title: String = "Un choix") -> SheetCollection {
        SheetCollection(
            slug: slug, title: title, introduction: ["Une <b>phrase</b>. Une autre.", "Second paragraphe."],
            chosenBy: "Le comité", homePlace: 1, changedAt: 1_795_216_500_000_000)
    }

    private func page(_ language: Language, _ entries: [CollectionEntry]) throws -> XMLElement {
        let page = CollectionPage(
            collection("choix"), entries, vocabularies: Shown.vocabularies, frame: try frame(language))
        #expect(XML.htmlProblems(page.bytes) == [])
        let root = try #require(XML.html(page.bytes))
        return try #require(root.first("main"))
    }

    @Test func `what was written is shown as it is, with the date of the place`() throws {
        let sheet = Shown.sheet([Shown.fact("description", "Ce qui fut fait. Et la suite.")], title: "Titre <i>")
        let main = try page(.fr, [CollectionEntry(sheet: sheet, reason: "Pour <voir>.")])
        #expect(main.text.contains("Une <b>phrase</b>. Une autre.") && main.text.contains("21 novembre 2026"))
        let entry = try #require(main.first("ol", with: ["class": "results"]))
        #expect(entry.first("h2")?.text == "Titre <i>" && entry.text.contains("Pour <voir>."))
        #expect(entry.text.contains("Ce qui fut fait.") && !entry.text.contains("Et la suite."))
    }

    @Test func `in English, what was contributed stays marked as French and our words as English`() throws {
        let sheet = Shown.sheet([], title: "Titre")
        let main = try page(.en, [CollectionEntry(sheet: sheet, reason: "Parce que.")])
        #expect(main.first("h1")?["lang"] == "fr" && main.first("ol", with: ["class": "results"])?["lang"] == "fr")
        #expect(main.first("strong")?["lang"] == "en" && main.first("strong")?.text == "Why this one:")
        let french = try page(.fr, [CollectionEntry(sheet: sheet, reason: "Parce que.")])
        #expect(french.all(withAttribute: "lang").isEmpty)
    }

    @Test func `what a sheet was made of need not be said`() throws {
        let main = try page(.fr, [CollectionEntry(sheet: Shown.sheet([]), reason: "Parce que.")])
        #expect(main.all("p", with: ["class": "why"]).count == 1)
        #expect(try page(.fr, []).text.contains("pas en ligne en ce moment"))
    }

    @Test func `a sheet names the collections it is in, or says nothing`() {
        let words = Shown.words(.fr)
        #expect(InCollections([], words: words).markup.html.isEmpty)
        let one = InCollections([collection("a", title: "L'une")], words: words).markup.html
        #expect(one.contains("Dans la collection") && one.contains("<a href=\"/collections/a\">L’une</a>"))
        let two = InCollections([collection("a"), collection("b")], words: words).markup.html
        #expect(two.contains("Dans les collections") && two.contains("/collections/b"))
    }

    @Test func `the featured collection shows its beginning and names the others`() throws {
        let zone = try TimeZone(named: "Europe/Paris")
        let listed = ListedCollection(collection("choix"), sheets: 6)
        let featured = FeaturedCollection(
            listed, entries: [CollectionEntry(sheet: Shown.sheet([]), reason: "Raison.")], others: [collection("autre")]
        )
        let html = HomeCollection(featured, words: Shown.words(.fr), timeZone: zone).markup.html
        #expect(html.contains("Lire cette collection\u{A0}: 6 fiches"))
        #expect(!html.contains("Une autre.") && html.contains("/collections/autre") && html.contains("Raison."))
        let alone = FeaturedCollection(listed, entries: [], others: [])
        #expect(!HomeCollection(alone, words: Shown.words(.fr), timeZone: zone).markup.html.contains("À lire aussi"))
    }
}
