import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// The pages where a sheet is read by several, as those who lead, those who read and everybody see them.
@Suite struct ReviewPagesTests {
    private static let root = "/pratiques/fiche-une/profils"

    private func ready() throws -> (TestSite, Reader) {
        let site = try TestSite()
        let reader = try Reader(site, grants: [try #require(Grant(.editor, .instance))])
        try site.world.bring([Drafts.practice("une", "Fiche une")])
        return (site, reader)
    }

    private func open(_ reader: Reader, _ grid: String = "savoirs") throws -> String {
        let answer = try reader.send(Self.root, from: Self.root, adding: "grille=\(grid)")
        #expect(answer.status == 303)
        return String(try #require(answer.headers["Location"]).prefix { $0 != "?" })
    }

    private static let answers =
        "reponse-professionnel=yes&parce-que-professionnel=Vu.&d-apres-professionnel=lived&action=donner"

    @Test func `a review goes from its opening to the sheet`() throws {
        let (site, editor) = try ready()
        let member = try Reader(site)
        let mail = try #require(try site.world.database.read { try MemberStore($0).account(member.member.id)?.mail })
        let review = try open(editor)
        for language in Language.allCases {
            try expectSound(try editor.open(Self.root, language), language, at: Self.root)
            try expectSound(try editor.open(review, language), language, at: review)
        }
        #expect(try site.ask(review).status == 404 && member.open(review).status == 404)
        #expect(try editor.send(review, from: review, adding: "action=arreter").status == 422)
        let address = mail.replacing("@", with: "%40").replacing("+", with: "%2B")
        #expect(try editor.send(review, from: review, adding: "action=inviter&courriel=\(address)").status == 303)
        let shown = try editor.send(review, from: review, adding: "action=groupe&nom=Les+voisines&famille=habitants")
        #expect(shown.status == 200)
        let code = try #require(try shown.main.all("p").first { $0["class"] == "secret" }?.text)

        let reading = "\(review)/ma-lecture"
        for language in Language.allCases {
            try expectSound(try member.open(reading, language), language, at: reading)
        }
        let missing = try member.send(reading, from: reading, adding: "nom=Coll%C3%A8gue&\(Self.answers)")
        #expect(missing.status == 422)
        #expect(try missing.main.text.contains("Choisissez votre place"))
        #expect(try missing.main.all("textarea").contains { $0.text.contains("Vu.") })
        let given = try member.send(
            reading, from: reading, adding: "nom=Coll%C3%A8gue&famille=professionnels_social&\(Self.answers)")
        #expect(given.headers["Location"] == "\(reading)?fait=donne")

        let held = try asGroup(code, Visitor(site))
        #expect(try editor.send(review, from: review, adding: "action=arreter").status == 303)
        for language in Language.allCases {
            try expectSound(try site.ask(review, cookies: [language.cookie]), language, at: review)
        }
        #expect(try site.ask("/pratiques/fiche-une").main.text.contains("2 voix ont lu cette pratique"))
        #expect(try Visitor(site).open("/relire/notre-lecture", [held]).status == 410)
        #expect(try site.ask(Self.root).main.text.contains("Profils argumentés"))
    }

    /// The group, with nothing but its code.
    ///
    /// - Returns: what its browser holds.
    private func asGroup(_ code: String, _ visitor: Visitor) throws -> String {
        #expect(try visitor.post("/relire", "code=0000+0000+0000").status == 422)
        let led = try visitor.post("/relire", "code=\(code.lowercased())")
        #expect(led.headers["Location"] == "/relire/notre-lecture")
        let held = "essaim_relire=\(try #require(led.cookie("essaim_relire")).prefix { $0 != ";" })"
        let page = try visitor.open("/relire/notre-lecture", [held])
        try expectSound(page, .fr, at: "/relire/notre-lecture")
        #expect(try page.main.text.contains("Les voisines"))
        let unready = try visitor.post("/relire/notre-lecture", Self.answers, [held])
        #expect(try unready.status == 422 && unready.main.text.contains("comment vous vous êtes préparés"))
        let typed = Self.answers + "&preparation=Un+mardi."
        let done = try visitor.post("/relire/notre-lecture", typed, [held])
        #expect(done.headers["Location"] == "/relire/notre-lecture?fait=donne")
        return held
    }

    @Test func `what may point at somebody is kept back, and what was typed comes back`() throws {
        let (site, editor) = try ready()
        let review = try open(editor)
        let id = try #require(Int64(review.split(separator: "/").last ?? ""))
        let member = try Reader(site)
        try site.world.database.write { connection in
            let voice = ReviewVoice(
                id: site.world.ids.next(), kind: .person, member: member.member.id, name: "", family: "",
                state: .invited, preparation: "", givenAt: nil, answers: [])
            try ReviewStore(connection).insert(voice, to: id, code: nil, at: 1)
        }
        let reading = "\(review)/ma-lecture"
        let typed =
            "nom=Agente&famille=elus&reponse-professionnel=no&parce-que-professionnel=Madame+Dupont+le+dit.&action=donner"
        let back = try member.send(reading, from: reading, adding: typed)
        #expect(back.status == 422)
        #expect(try back.main.text.contains("Dupont"))
        #expect(try back.main.all("input").contains { $0["name"] == "verifie" })
        #expect(try member.send(reading, from: reading, adding: typed + "&verifie=oui").status == 303)
    }

    @Test func `a code is tried only so often`() throws {
        let site = try TestSite()
        let visitor = Visitor(site)
        var statuses: [Int] = []
        for _ in 0..<25 { statuses.append(try visitor.post("/relire", "code=0000-0000-0000").status) }
        #expect(statuses.first == 422 && statuses.last == 429)
    }

    /// Somebody without an account, who holds what pages give them.
    private struct Visitor {
        let site: TestSite

        init(_ site: TestSite) { self.site = site }

        func open(_ address: String, _ cookies: [String] = []) throws -> Page {
            try site.ask(address, cookies: cookies)
        }

        func post(_ address: String, _ typed: String, _ cookies: [String] = []) throws -> Page {
            let opened = try open(address, cookies)
            let form = try #require(try opened.main.all("form").first { $0["action"] == address })
            let secret = try #require(opened.cookie("essaim_jeton")).prefix { $0 != ";" }
            let hidden = form.all("input", with: ["type": "hidden"]).map { "\($0["name"] ?? "")=\($0["value"] ?? "")" }
            return try site.ask(
                address, method: .post, cookies: cookies + ["essaim_jeton=\(secret)"],
                form: (hidden + [typed]).joined(separator: "&"))
        }
    }
}
