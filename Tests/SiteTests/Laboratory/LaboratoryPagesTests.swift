import Acts
import Domain
import HTTP
import Routes
import TestSupport
import Testing
import Texts
import XML

@testable import Site

/// Methods tried by a visitor without an account.
@Suite struct LaboratoryPagesTests {
    /// A visitor who opened the page of a method and sends its form.
    private struct Visitor {
        let site: TestSite
        let address: String

        init(_ method: LaboratoryMethod, _ site: TestSite) {
            self.site = site
            address = Route.laboratory(.method(method)).path
        }

        func send(
            _ typed: [String: String] = [:], files: [String: FormFile], _ language: Language = .fr
        ) throws -> Page {
            let opened = try site.ask(address, cookies: [language.cookie])
            let secret = try #require(opened.cookie("essaim_jeton")).prefix { $0 != ";" }
            let form = try #require(opened.main.all("form").first { $0["method"] == "post" })
            let hidden = form.all("input", with: ["type": "hidden"]).map { ($0["name"] ?? "", $0["value"] ?? "") }
            let texts = (hidden + typed.map { ($0.key, $0.value) }).map {
                FormPart(name: $0.0, bytes: Array($0.1.utf8))
            }
            return try site.send(
                address, cookies: ["essaim_jeton=\(secret)", language.cookie],
                parts: texts + files.map { FormPart(name: $0.key, fileName: $0.value.name, bytes: $0.value.bytes) })
        }
    }

    private static let ways: [(method: LaboratoryMethod, way: String)] =
        [(.opinion, ""), (.panel, ""), (.budget, ""), (.verbatims, "")]
        + BallotQuestion.Rule.allCases.map { (.ballots, $0.rawValue) }

    private func findings(_ page: Page) throws -> XMLElement {
        try #require(page.main.first("section", with: ["class": "findings"]))
    }

    /// Spaces that keep words together are spaces here.
    private func plain(_ text: String) -> String {
        String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    }

    private func file(_ text: String, _ name: String = "essai.csv") -> FormFile {
        FormFile(name: name, bytes: Array(text.utf8))
    }

    @Test func `every method has a page and an example, in both languages`() throws {
        let site = try TestSite()
        for language in Language.allCases {
            try expectSound(try site.ask("/laboratoire", cookies: [language.cookie]), language, at: "/laboratoire")
            for (method, way) in Self.ways {
                for route in [LaboratoryRoute.method(method), .method(method, example: way)] {
                    let path = Route.laboratory(route).path
                    try expectSound(try site.ask(path, cookies: [language.cookie]), language, at: path)
                }
            }
        }
        let listed = try site.ask("/laboratoire").main.all("h3").compactMap { $0.first("a")?["href"] }
        #expect(listed == LaboratoryMethod.allCases.map { Route.laboratory(.method($0)).path })
        #expect(try site.ask("/demarches").internalAddresses.contains("/laboratoire"))
    }

    /// The files of an example are those whose result the page shows.
    @Test(arguments: LaboratoryPagesTests.ways.indices) func `a file that is sent gives what its example shows`(
        _ index: Int
    ) throws {
        let (method, way) = Self.ways[index]
        let site = try TestSite()
        let shown = try site.ask(Route.laboratory(.method(method, example: way)).path)
        let example = LaboratoryExample(method, way: way)
        for name in example.files.values {
            let taken = try site.ask(Route.laboratory(.file(method, name: name)).path)
            #expect(taken.status == 200 && taken.bytes == example.given.values.first { $0.name == name }?.bytes)
        }
        let before = try site.world.world.state()
        let sent = try Visitor(method, site).send(example.typed, files: example.given)
        #expect(sent.status == 200)
        let (told, own) = (try findings(sent), try findings(shown))
        #expect(
            told.all("h3").map(\.text) == own.all("h3").map(\.text))
        #expect(told.all("tr").map(\.text) == own.all("tr").map(\.text))
        #expect(told.all("svg").count == own.all("svg").count)
        #expect(own.text.hasSuffix(told.text.suffix(200)))
        #expect(try site.world.world.state() == before, "something was kept")
        #expect(sent.headers["Cache-Control"] == "no-store")
    }

    @Test func `the numbers of the demonstration come out of its files`() throws {
        let site = try TestSite()
        let map = plain(try findings(try site.ask("/laboratoire/carte-des-avis?exemple=")).text)
        #expect(map.contains("Groupe A : 48 personnes") && map.contains("Groupe B : 38 personnes"))
        let drawn = try findings(try site.ask("/laboratoire/tirage-au-sort?exemple="))
        let panel = try #require(drawn.all("table").first).all("tbody").flatMap { $0.all("tr") }
        #expect(panel.count == 10)
        #expect(panel.count { $0.text.contains("personne concernée") } == 5)
    }

    /// A member that the JSON of the method has.
    private static func member(_ method: LaboratoryMethod) -> String {
        switch method {
        case .opinion: "groups"
        case .budget: "winners"
        case .panel: "panel"
        case .ballots: "options"
        case .verbatims: "classes"
        }
    }

    @Test func `what is taken away is for other programs`() throws {
        let site = try TestSite()
        func taken(_ method: LaboratoryMethod, _ kind: String) throws -> Page {
            let example = LaboratoryExample(method)
            let page = try Visitor(method, site).send(
                example.typed.merging(["emporter": kind]) { $1 }, files: example.given)
            #expect(page.status == 200)
            #expect(page.headers["Content-Disposition"] == "attachment; filename=\"\(method.rawValue).\(kind)\"")
            return page
        }
        for method in LaboratoryMethod.allCases {
            let page = try taken(method, "json")
            #expect(page.headers["Content-Type"] == "application/json")
            #expect(try JSON.parse(page.bytes)[Self.member(method)] != nil)
        }
        #expect(try taken(.opinion, "svg").html.hasPrefix("<svg xmlns="))
        #expect(try taken(.panel, "csv").bytes.count { $0 == UInt8(ascii: "\n") } == 1_001)
        #expect(try taken(.budget, "pb").html.contains("selected"))
        let other = try Visitor(.ballots, site).send(["emporter": "pb"], files: LaboratoryExample(.ballots).given)
        #expect(try findings(other).text.contains("Jugement majoritaire"))
    }

    @Test func `what is wrong is said, and what was typed comes back`() throws {
        let site = try TestSite()
        func problem(_ method: LaboratoryMethod, _ typed: [String: String], _ files: [String: FormFile]) throws
            -> String
        {
            let page = try Visitor(method, site).send(typed, files: files)
            try expectSound(page, .fr, status: 422, at: method.rawValue)
            for (name, value) in typed {
                let field = try #require(try page.main.all { $0["name"] == name }.first)
                let kept =
                    field.name == "select"
                    ? field.all("option").first { $0["selected"] != nil }?["value"] : field["value"]
                #expect(kept == value, "\(name)")
            }
            return plain(try #require(try page.main.first("div", with: ["id": "probleme"])).text)
        }
        #expect(try problem(.opinion, [:], [:]).contains("Choisissez le fichier : Les votes"))
        let votes = file("comment-id,voter-id,vote\n0,0,2\n", "mes votes.csv")
        #expect(try problem(.opinion, ["groupes": "3"], ["votes": votes]).contains("« 2 » n’est pas un vote"))
        #expect(try problem(.opinion, ["groupes": "beaucoup"], ["votes": votes]).contains("de 1 à 50"))
        #expect(try problem(.opinion, [:], ["votes": file("\u{0}\u{1}", "x.csv")]).contains("x.csv"))
        #expect(
            try problem(.panel, ["taille": "3", "regle": "nash"], ["volontaires": votes, "cibles": votes]).contains(
                "feature"))
        let wanted = file("feature,value,min,max\na,x,1,3\n", "cibles.csv")
        let people = file("id,a\n" + (0...1_001).map { "\($0),x\n" }.joined(), "gens.csv")
        #expect(try problem(.panel, ["taille": "3"], ["volontaires": people, "cibles": wanted]).contains("1 000"))
        #expect(try problem(.budget, ["reste": "none"], ["fichier": votes]).contains("META"))
        #expect(try problem(.ballots, ["regle": "regnier"], ["fichier": file("v;a\n1;mauve\n")]).contains("mauve"))
        let corpus = LaboratoryExample(.verbatims).given
        #expect(try problem(.verbatims, ["calcul": "mot"], corpus).contains("Le mot"))
        #expect(
            try problem(.verbatims, ["calcul": "variable", "variable": "x"], corpus).contains("Variables du fichier"))
        #expect(try problem(.verbatims, ["classes": "99"], corpus).contains("de 2 à 30"))
    }

    @Test func `a word is seen in its sentences and groups of texts are compared`() throws {
        let site = try TestSite()
        let corpus = LaboratoryExample(.verbatims).given
        let word = try Visitor(.verbatims, site).send(["calcul": "mot", "mot": "réparer"], files: corpus)
        #expect(try findings(word).all("li").count > 5)
        let groups = try Visitor(.verbatims, site).send(["calcul": "variable", "variable": "lieu"], files: corpus)
        #expect(plain(try findings(groups).text).contains("lieu : combelande"))
    }

    @Test func `files of other pages, and of nobody, are not given`() throws {
        let site = try TestSite()
        for path in ["/laboratoire/bulletins/votes.csv", "/laboratoire/paroles/passwords.tsv", "/laboratoire/x"] {
            #expect(try site.ask(path).status == 404, "\(path)")
        }
    }

    @Test func `one file at a time is worked on, and a form of elsewhere is not`() throws {
        let bench = LaboratoryBench()
        #expect(try bench.alone { 3 } == 3)
        #expect(throws: LaboratoryBench.Busy.self) { try bench.alone { try bench.alone { 0 } } }
        #expect(try bench.alone { 4 } == 4, "the place is free again")
        let site = try TestSite()
        let example = LaboratoryExample(.budget)
        let foreign = try site.send(
            "/laboratoire/budget-partage", cookies: [],
            parts: example.given.map { FormPart(name: $0.key, fileName: $0.value.name, bytes: $0.value.bytes) })
        #expect(foreign.status == 422)
        #expect(try foreign.main.text.contains("Envoyez le formulaire une nouvelle fois"))
    }

    @Test func `many files from one place have to wait`() throws {
        let site = try TestSite()
        let votes = ["votes": file("x\n")]
        for _ in 0..<30 { _ = try Visitor(.opinion, site).send(files: votes) }
        let page = try Visitor(.opinion, site).send(files: votes)
        #expect(page.status == 422)
        #expect(try page.main.text.contains("Attendez"))
    }
}
