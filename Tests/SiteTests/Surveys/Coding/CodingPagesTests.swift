import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// The pages of those who code answers, as their browsers use them: without a script.
@Suite struct CodingPagesTests {
    private static let parts = [
        "", "/codes", "/coder", "/desaccords", "/accord", "/nombres", "/mots", "/mots?mot=temps", "/mots?mot=absent",
        "/classes", "/classes?classes=2", "/citations",
    ]

    @Test func `two people code, compare, decide and count, each page sound`() throws {
        let site = try CodingBrowsers()
        let (time, late, help) = try site.begun()
        try site.desk.sound(site.first, site.list)
        #expect(try site.first.open(site.list).main.text.contains("6 réponses"))
        for part in Self.parts { try site.desk.sound(site.first, site.place + part) }
        try site.codeAll(site.first) { $0.contains("soir") ? [late] : $0.contains("temps") ? [time] : [] }
        #expect(try site.first.open("\(site.place)/coder").main.text.contains("Vous avez tout lu"))
        #expect(try site.second.open("\(site.place)/nombres").main.text.contains("Aucune réponse comptée sur 6"))
        try site.codeAll(site.second) { $0.contains("temps") ? [time] : $0.contains("aide") ? [help] : [] }
        let page = "\(site.place)/desaccords"
        try site.desk.sound(site.second, page)
        // « Le soir » against « Temps », and help that one of them saw twice.
        #expect(try site.second.open(page).main.text.contains("3 désaccords"))
        for _ in 0..<3 {
            let decided = try site.second.send(page, from: page, adding: "action=decider&code=\(time)&note=Vu")
            #expect(decided.status == 303)
        }
        let board = try site.read().board
        #expect(board.undecided == 0 && board.counts.base == 6)
        let counts = try site.first.open("\(site.place)/nombres").main.text
        #expect(counts.contains("6 réponses comptées sur 6"))
        #expect(try site.first.open("\(site.place)/accord").main.text.contains("Alpha de Krippendorff"))
        for part in Self.parts { try site.desk.sound(site.first, site.place + part) }
    }

    @Test func `the keyboard is enough: boxes with their names, and the answer that they are about`() throws {
        let site = try CodingBrowsers()
        _ = try site.begun()
        let page = "\(site.place)/coder"
        let coder = try site.first.open(page).main
        let boxes = coder.all("input", with: ["type": "checkbox"])
        #expect(boxes.map { $0["name"] } == ["code", "code", "code", "aucun"])
        #expect(boxes.first?["autofocus"] != nil)
        #expect(coder.all("fieldset").first?["aria-describedby"] == "reponse")
        #expect(coder.all("blockquote", with: ["id": "reponse"]).count == 1)
        let nothing = try site.first.send(page, from: page, adding: "action=enregistrer")
        #expect(nothing.status == 422)
        let main = try nothing.main
        #expect(main.text.contains("Cochez au moins un code"))
        // What is wrong takes the focus, and nothing else.
        #expect(main.all("input").allSatisfy { $0["autofocus"] == nil })
    }

    @Test func `what is wrong with a code stands beside its field, and a code of before is not undone`() throws {
        let site = try CodingBrowsers()
        let page = "\(site.place)/codes"
        let time = try site.code("Temps")
        let twin = try site.first.send(
            page, from: page, replacing: ["numero": nil], adding: "action=enregistrer&nom=temps&definition=&sous=")
        #expect(twin.status == 422)
        let main = try twin.main
        #expect(main.all("input", with: ["id": "nom"]).first?["aria-invalid"] == "true")
        #expect(main.all("input", with: ["id": "nom"]).first?["value"] == "temps")
        #expect(main.all("textarea", with: ["id": "definition"]).first?["aria-invalid"] == "true")
        let changing = "\(page)?code=\(time)"
        #expect(
            try site.first.open(changing).main.all("input", with: ["id": "nom"]).first?["value"] == "Temps")
        let stale = try site.first.send(
            page, from: changing, replacing: ["depuis": "1", "numero": String(time)],
            adding: "action=enregistrer&nom=Heure&definition=D&sous=")
        #expect(stale.status == 422)
        #expect(try site.read().board.tree.codes.map(\.entry.label) == ["Temps"])
        let removed = try site.first.send(
            page, from: page, replacing: ["numero": String(time)], adding: "action=retirer")
        #expect(removed.status == 303)
        #expect(try site.read().board.tree.isEmpty)
    }

    @Test func `a word is read in its sentences, and classes are only proposed`() throws {
        let site = try CodingBrowsers()
        let found = try site.first.open("\(site.place)/mots?mot=temps").main
        #expect(found.all("ol", with: ["class": "concordance"]).first?.all("li").count == 3)
        #expect(found.all("mark").map(\.text) == ["temps", "temps", "temps"])
        #expect(try site.first.open("\(site.place)/mots?mot=licorne").main.text.contains("Aucune réponse ne contient"))
        let page = "\(site.place)/classes"
        #expect(try site.first.open("\(page)?classes=2").status == 200)
        // No class codes anything, and only a person makes a code of it.
        #expect(
            try site.desk.site.world.perform(
                ReadCodingOverview(slug: site.desk.slug), by: .member(site.first.member)
            ).questions.first?.board.tree.isEmpty == true)
        let bare = try site.first.send(
            "\(site.place)/codes", from: "\(site.place)/codes", adding: "action=enregistrer&nom=X&definition=&sous=")
        #expect(bare.status == 422)
    }

    /// One person codes it all, and those who said yes may be quoted.
    private func quotable(_ site: CodingBrowsers) throws -> Int64 {
        let (time, _, help) = try site.begun()
        _ = try site.first.send(site.place, from: site.place, adding: "action=lire-seul&lot=0")
        try site.codeAll(site.first) { $0.contains("temps") ? [time] : $0.contains("aide") ? [help] : [] }
        #expect(try site.first.open("\(site.place)/citations").main.text.contains("Personne ne peut encore être cité"))
        let wrong = try site.first.send(
            site.list, from: site.list, adding: "action=accord-par-les-mots&mots-de-l-accord=Oui+partout")
        #expect(wrong.status == 422)
        let agreed = try site.first.send(
            site.list, from: site.list, adding: "action=accord-par-une-reponse&reponse-qui-accepte=quote%3Dyes")
        #expect(agreed.status == 303)
        try site.desk.sound(site.first, site.list)
        return help
    }

    @Test func `a quotation is chosen, looked at and taken away`() throws {
        let site = try CodingBrowsers()
        let page = "\(site.place)/citations"
        let choosing = "\(page)?code=\(try quotable(site))"
        try site.desk.sound(site.first, choosing)
        // The second one who speaks of help did not agree.
        let shown = try site.first.open(choosing).main.all("blockquote").map(\.text)
        #expect(shown == ["Mme Zoé nous aide beaucoup."])
        let row = try #require(try site.read().board.answers.answers.first { $0.text.contains("Zoé") }).row
        func choose(_ passage: String) throws -> Page {
            try site.first.send(
                choosing, from: choosing, replacing: ["ligne": row],
                adding: "action=citer&passage-\(row)=\(passage.encoded)")
        }
        let absent = try choose("Mme Anna")
        #expect(absent.status == 422)
        #expect(try absent.main.text.contains("Ce passage n’est pas dans la réponse"))
        let chosen = try choose("Mme Zoé nous aide beaucoup.")
        #expect(chosen.status == 303)
        try look(site, at: try #require(chosen.headers["Location"]))
        try site.desk.sound(site.first, page)
    }

    private func look(_ site: CodingBrowsers, at own: String) throws {
        let file = "\(site.place)/citations.csv"
        try site.desk.sound(site.first, own)
        let looked = try site.first.open(own).main
        #expect(looked.all("mark").map(\.text) == ["Mme Zoé"])
        let names = Set(looked.all("input", with: ["type": "radio"]).compactMap { $0["name"] })
        #expect(names == ["lieu-0-8-name"])
        #expect(try site.first.open(file).html.contains("Zoé") == false)
        #expect(try site.first.send(own, from: own, adding: "action=enregistrer").status == 422)
        let said = try site.first.send(own, from: own, adding: "action=enregistrer&lieu-0-8-name=hidden")
        #expect(said.status == 303)
        let taken = try site.first.open(file)
        #expect(taken.headers["Content-Type"] == "text/csv; charset=utf-8")
        #expect(taken.html.contains("[nom] nous aide beaucoup.") && taken.html.contains("Aide"))
        #expect(!taken.html.contains("Zoé"))
        #expect(try site.first.send(own, from: own, adding: "action=retirer").status == 303)
        #expect(try site.first.open(own).status == 404)
    }

    @Test func `those who do not analyse find nothing, and forged forms change nothing`() throws {
        let site = try CodingBrowsers()
        let time = try site.code("Temps")
        for part in Self.parts + ["/citations.csv"] {
            #expect(try site.desk.lead.open(site.place + part).status == 403, "\(part)")
        }
        #expect(try site.desk.lead.open(site.list).status == 403)
        #expect(try site.first.open("\(site.list)/absente").status == 404)
        #expect(try site.first.open("\(site.list)/quote").status == 404)
        #expect(try site.first.open("\(site.place)/coder?ligne=r000000000000").status == 404)
        #expect(try site.first.open("\(site.place)/desaccords?ligne=r000000000000").status == 404)
        #expect(try site.first.open("\(site.place)/citations/12").status == 404)
        let forged = try site.desk.site.ask(
            "\(site.place)/codes", method: .post, cookies: [site.first.cookie],
            form: "action=retirer&numero=\(time)")
        #expect(forged.status == 422)
        #expect(try site.read().board.tree.codes.map(\.id) == [time])
        // The way there stands on the pages of the survey, for analysts alone.
        #expect(try site.first.open(site.desk.place).main.all("a", with: ["href": site.list]).count == 1)
        #expect(try site.desk.lead.open(site.desk.place).main.all("a", with: ["href": site.list]).isEmpty)
    }
}
