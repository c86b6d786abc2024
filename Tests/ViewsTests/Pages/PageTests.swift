import Domain
import HTML
import Routes
import Testing
import Texts
import Views
import XML

@Suite struct PageTests {
    private func frame(_ language: Language, _ display: Display = Display()) throws -> Frame {
        Frame(
            texts: Texts(language), display: display, timeZone: try TimeZone(named: "Europe/Paris"),
            otherLanguage: Link(InLanguage(Route.about, language == .fr ? "en" : "fr")), canonical: nil)
    }

    private func root(_ bytes: [UInt8]) throws -> XMLElement {
        #expect(XML.htmlProblems(bytes) == [])
        return try #require(XML.html(bytes))
    }

    private func list(
        _ route: PracticesRoute, total: Int, page: Int = 1, pages: Int = 1, first: Int = 1, _ language: Language = .fr
    ) throws -> XMLElement {
        let model = PracticesPage.Model(
            route: route, total: total, page: page, pages: pages, first: first,
            sheets: (0..<min(total, 2)).map { number in
                FoundSheet(
                    Sheet(
                        practice: Practice(
                            id: Int64(number), slug: "s\(number)", title: "<i>\(number)", rung: .everyone,
                            state: .published, version: 1),
                        edition: nil, source: nil, facts: []))
            })
        let page = PracticesPage(
            model, template: .current, vocabularies: Vocabularies(Vocabulary.shipped), frame: try frame(language))
        return try #require(try root(page.bytes).first("main"))
    }

    @Test(arguments: [Language.fr, .en])
    func `a list without a sheet and a search without an answer say what to do`(_ language: Language) throws {
        let texts = Texts(language).practices
        let nothing = try list(PracticesRoute(), total: 0, language)
        #expect(nothing.text == "\(texts.emptyHeading) \(texts.emptyAdvice)")
        let notFound = try list(PracticesRoute(words: "zèbre"), total: 0, language)
        #expect(notFound.first("h1")?.text == texts.noneHeading(words: "zèbre"))
        #expect(notFound.text.contains(texts.noneAdvice) && notFound.first("input")?["value"] == "zèbre")
    }

    @Test func `steps stop at both ends and say where the reader is`() throws {
        func steps(_ page: Int) throws -> (links: [String?], text: String) {
            let nav = try #require(
                try list(PracticesRoute(words: "é", page: page), total: 45, page: page, pages: 3).all(
                    "nav", with: ["class": "pages"]
                ).first)
            return (nav.all("a").map { $0["href"] }, nav.text)
        }
        #expect(try steps(1).links == ["/pratiques?page=2&q=%C3%A9"])
        #expect(try steps(2).links == ["/pratiques?q=%C3%A9", "/pratiques?page=3&q=%C3%A9"])
        #expect(try steps(3).links == ["/pratiques?page=2&q=%C3%A9"])
        #expect(try steps(2).text == "Page précédente Page 2 sur 3 Page suivante")
        #expect(try list(PracticesRoute(), total: 2).all("nav", with: ["class": "pages"]).isEmpty)
    }

    @Test func `a list goes on counting from page to page and escapes its titles`() throws {
        let page = try list(PracticesRoute(page: 2), total: 22, page: 2, pages: 2, first: 21)
        #expect(page.first("ol")?["start"] == "21")
        #expect(page.first("ol")?.all("h2").map(\.text) == ["<i>0", "<i>1"] && page.all("i").isEmpty)
    }

    @Test func `one sheet is spoken of in the singular`() throws {
        #expect(try list(PracticesRoute(), total: 1).first("h1")?.text.hasPrefix("Une pratique") == true)
        #expect(try list(PracticesRoute(words: "a"), total: 1).text.contains("Une pratique répond"))
        #expect(try list(PracticesRoute(words: "a"), total: 2).text.contains("2 pratiques répondent"))
        #expect(try list(PracticesRoute(words: "a"), total: 1, .en).text.contains("One practice answers"))
    }

    @Test(arguments: [Language.fr, .en])
    func `an error page says what, how to repair, and gives a reference for our own faults only`(
        _ language: Language
    ) throws {
        let mine = try root(ErrorPage(status: 404, requestID: "abc", frame: frame(language)).bytes)
        let same = ErrorPage(status: 404, requestID: "def", frame: try frame(language)).bytes
        #expect(ErrorPage(status: 404, requestID: "abc", frame: try frame(language)).bytes == same)
        #expect(mine.first("main")?.all("form").count == 1)
        let fault = try root(ErrorPage(status: 500, requestID: "abc<i>", frame: frame(language)).bytes)
        #expect(fault.first("main")?.text.contains(Texts(language).errors.reference(id: "abc<i>")) == true)
        #expect(fault.all("i").isEmpty)
    }

    @Test func `the reader's choices are on the root of the page, the defaults leave no trace`() throws {
        let chosen = try root(
            AboutPage(count: 1, version: "1", frame: frame(.fr, Display(theme: .light, size: .large))).bytes)
        #expect(chosen.attributes == ["lang": "fr", "data-theme": "light", "data-size": "large"])
        #expect(try root(AboutPage(count: 1, version: "1", frame: frame(.en)).bytes).attributes == ["lang": "en"])
    }

    @Test func `the display form offers every choice once and checks the present ones`() throws {
        for theme in Display.Theme.allCases {
            for size in Display.Size.allCases {
                let frame = try frame(.en, Display(theme: theme, size: size))
                let form = try root(DisplayPage(token: HiddenToken("t\""), outcome: .none, frame: frame).bytes)
                let radios = form.all("input", with: ["type": "radio"])
                #expect(radios.count == 2 + Display.Theme.allCases.count + Display.Size.allCases.count)
                #expect(
                    radios.filter { $0["checked"] != nil }.compactMap { $0["value"] } == [
                        "en", theme.rawValue, size.rawValue,
                    ])
                #expect(form.first("input", with: ["name": HiddenToken.field])?["value"] == "t\"")
            }
        }
    }

    @Test func `the front door offers needs by name, and none when there is none`() throws {
        let vocabularies = Vocabularies(Vocabulary.shipped)
        let home = { (count: Int, doors: [SheetFilter], language: Language) in
            try root(
                HomePage(
                    HomePage.Model(count: count, doors: doors), template: .current, vocabularies: vocabularies,
                    frame: frame(language)
                ).bytes)
        }
        let needs = ["sante_autonomie", "droits_services"].map { SheetFilter(.need, $0) }
        let full = try home(3, needs, .en)
        let doors = try #require(full.all("ul", with: ["class": "doors"]).last).all("a")
        #expect(doors.map(\.text) == ["Health and autonomy", "Rights and services"])
        #expect(doors.map { $0["href"] } == ["/pratiques?besoin=sante_autonomie", "/pratiques?besoin=droits_services"])
        #expect(full.first("main")?.text.contains("3 practices to read") == true)
        let empty = try home(0, [], .fr)
        #expect(empty.all("ul", with: ["class": "doors"]).isEmpty)
    }
}
