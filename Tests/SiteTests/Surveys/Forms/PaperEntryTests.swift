import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// Papers printed and typed in, once or twice, one by one or many at once.
@Suite struct PaperEntryTests {
    private static let yesNo = [Choice("oui", Wordings("Oui")), Choice("non", Wordings("Non"))]

    private static var whole: Questionnaire {
        var text = Question("q2", .shortText, Wordings("Laquelle ?"))
        text.condition = .chosen("q1", among: ["oui"])
        text.offered = [.unknown]
        return Questionnaire(
            code: "papier", title: Wordings("Sur papier"),
            sections: [
                SurveySection(
                    "s1", Wordings("Une"),
                    [
                        Question("q1", .single(yesNo), Wordings("En avez-vous une ?")), text,
                        Question("q3", .number(NumberBounds()), Wordings("Combien ?")),
                    ])
            ])
    }

    private func sound(_ desk: FormDesk, _ places: String...) throws {
        for place in places {
            for language in Language.allCases {
                try expectSound(try desk.open(place, language), language, at: place)
            }
        }
    }

    private func answers(_ desk: FormDesk) throws -> [SurveyAnswers] {
        let texts = try desk.site.world.database.read { connection in
            try connection.query("SELECT answers FROM campaign_response WHERE paper IS NOT NULL ORDER BY paper") {
                try $0.text(0)
            }
        }
        return try texts.map { try SurveyAnswers(json: Array($0.utf8)) }
    }

    private func numbered(_ desk: FormDesk, _ count: Int = 5) throws {
        #expect(try desk.send("papier", [("action", "numeroter"), ("combien", String(count))]).status == 303)
    }

    @Test func `a paper has its number, its arrows, and no other word than those of its language`() throws {
        let desk = try FormDesk(Self.whole, isOpen: true)
        #expect(try desk.send("papier", [("action", "numeroter"), ("combien", "x")]).status == 422)
        try numbered(desk)
        try sound(desk, "papier", "saisie", "saisie/1", "saisie/lot")
        let sheet = try desk.open("papier/imprimer?de=2&a=3&retour=%C3%80+l%E2%80%99accueil")
        #expect(sheet.status == 200)
        let text = try sheet.main.text
        #expect(text.contains("Papier n° 2") && text.contains("Papier n° 3") && !text.contains("Papier n° 4"))
        #expect(text.contains("→ allez à la question 3") && text.contains("À l’accueil"))
        #expect(text.contains("À remplir seulement si vous répondez «\u{202F}Oui\u{202F}» à la question 1"))
        #expect(try sheet.main.all("svg", with: ["class": "square"]).count == 2)
        #expect(XML.htmlProblems(sheet.bytes) == [])
        let script = try desk.open("papier/a-lire")
        #expect(try script.status == 200 && script.main.text.contains("À demander seulement si"))
    }

    @Test func `a paper is typed line by line, and what cannot be read is told at its line`() throws {
        let desk = try FormDesk(Self.whole, isOpen: true)
        try numbered(desk)
        #expect(try desk.send("saisie", [("action", "papier"), ("papier", "12")]).status == 422)
        let found = try desk.send("saisie", [("action", "papier"), ("papier", "3")])
        #expect(found.headers["Location"] == "\(desk.base)/saisie/3")
        let wrong = try desk.send("saisie/3", [("reponse.0", "7"), ("reponse.1", "la mienne"), ("reponse.2", "")])
        #expect(wrong.status == 422)
        #expect(try wrong.main.all("input").contains { $0["value"] == "la mienne" })
        #expect(try answers(desk).isEmpty)
        let typed = try desk.send("saisie/3", [("reponse.0", "1"), ("reponse.1", "nsp"), ("reponse.2", "12")])
        #expect(typed.status == 303)
        let expected: SurveyAnswers.Sheet = [
            "q1": .choice("oui"), "q2": .missing(.unknown), "q3": .number(ExactNumber(12)),
        ]
        #expect(try answers(desk) == [SurveyAnswers(expected)])
        #expect(try desk.send("saisie/3", [("reponse.0", "1")]).status == 422)
        #expect(try desk.open("saisie/9").status == 404)
    }

    @Test func `many papers are kept together or not at all`() throws {
        let desk = try FormDesk(Self.whole, isOpen: true)
        try numbered(desk)
        let wrong = try desk.send("saisie/lot", [("lot", "1\t1\tbleu\t2\n2\t3\t\tx")])
        #expect(wrong.status == 422)
        let text = try wrong.main.text
        #expect(text.contains("Ligne 2, colonne 2") && text.contains("Ligne 2, colonne 4"))
        #expect(try answers(desk).isEmpty)
        _ = try desk.send("saisie/2", [("reponse.0", "2")])
        #expect(try desk.send("saisie/lot", [("lot", "1\t1\tbleu\t2\n2\t2")]).status == 422)
        #expect(try answers(desk).count == 1)
        let kept = try desk.send("saisie/lot", [("lot", "1\t1\tbleu\t2\n4\t2")])
        #expect(kept.status == 303)
        #expect(try answers(desk).count == 3)
        #expect(try desk.send("saisie/lot", [("lot", " \n")]).status == 422)
    }

    @Test func `typed twice, what differs is settled with the sheet`() throws {
        let desk = try FormDesk(Self.whole, isOpen: true)
        try numbered(desk)
        #expect(try desk.send("papier", [("action", "saisies"), ("saisies", "2")]).status == 303)
        #expect(
            try desk.send("saisie/1", [("reponse.0", "1"), ("reponse.1", "bleu"), ("reponse.2", "2")]).status == 303)
        let answers = [("reponse.0", "1"), ("reponse.1", "bleue"), ("reponse.2", "3")]
        let own = try desk.send("saisie/1", answers)
        #expect(try own.status == 422 && own.main.text.contains("une autre personne la tape la seconde"))
        let other = try Reader(desk.site)
        try desk.seat(other)
        let second = try desk.send("saisie/1", by: other, answers)
        #expect(second.headers["Location"] == "\(desk.base)/saisie/1")
        try sound(desk, "saisie/1")
        let page = try desk.open("saisie/1")
        #expect(try page.main.text.contains("Première saisie") && page.main.all("fieldset").count == 2)
        #expect(try desk.send("saisie/1", [("retenu.1", "1")]).status == 422)
        let wrong = try desk.send("saisie/1", [("retenu.1", "2"), ("retenu.2", "3"), ("reponse.2", "x")])
        #expect(wrong.status == 422)
        let settled = try desk.send("saisie/1", [("retenu.1", "2"), ("retenu.2", "3"), ("reponse.2", "4")])
        #expect(settled.status == 303)
        let expected: SurveyAnswers.Sheet = [
            "q1": .choice("oui"), "q2": .text("bleue"), "q3": .number(ExactNumber(4)),
        ]
        #expect(try self.answers(desk) == [SurveyAnswers(expected)])
    }

    @Test func `who leads types nothing before they are named, and is told so`() throws {
        let desk = try FormDesk(Self.whole, isOpen: true, isSeated: false)
        try numbered(desk)
        for place in ["saisie", "saisie/1", "saisie/lot"] { #expect(try desk.open(place).status == 403, "\(place)") }
        try sound(desk, "papier")
        let page = try desk.open("papier").main
        #expect(!page.all("a").contains { $0["href"] == "\(desk.base)/saisie" })
        #expect(page.text.contains("Seules les personnes nommées pour saisir"))
        #expect(page.all("a").contains { $0["href"] == "\(desk.base)/equipe" })
        let team = try desk.open("equipe").main.text
        #expect(team.contains("Qui coordonne ne saisit pas"))
        try desk.seat(desk.reader)
        #expect(try desk.open("saisie").status == 200)
        #expect(try desk.open("papier").main.all("a").contains { $0["href"] == "\(desk.base)/saisie" })
    }

    @Test func `a typed paper is taken out after it is asked again, and how often papers are typed stays`() throws {
        let desk = try FormDesk(Self.whole, isOpen: true)
        try numbered(desk)
        _ = try desk.send("saisie/2", [("reponse.0", "1"), ("reponse.1", ""), ("reponse.2", "")])
        #expect(try answers(desk).count == 1)
        try sound(desk, "papier")
        let fixed = try desk.open("papier").main
        #expect(fixed.text.contains("cela ne change plus") && fixed.all("input", with: ["name": "saisies"]).isEmpty)
        let change = try desk.send("papier", [("action", "saisies"), ("saisies", "2")])
        #expect(try change.status == 422 && change.main.text.contains("le nombre de saisies ne change plus"))
        let unsure = try desk.send("saisie/2", [("action", "retirer")])
        #expect(try unsure.status == 422 && answers(desk).count == 1)
        let removed = try desk.send("saisie/2", [("action", "retirer"), ("certain", "oui")])
        #expect(try removed.status == 303 && answers(desk).isEmpty)
        let told = try desk.reader.open(try #require(removed.headers["Location"]))
        #expect(try told.main.text.contains("Le papier 2 est retiré"))
        let twice = try desk.send("saisie/2", [("action", "retirer"), ("certain", "oui")])
        #expect(try twice.status == 422 && twice.main.text.contains("rien n’est à retirer"))
        #expect(try desk.open("papier/imprimer?de=2&a=2").main.text.contains("notez le numéro de ce papier, 2"))
    }

    @Test func `a paper is printed and typed with the version it was numbered for`() throws {
        let desk = try FormDesk(Self.whole, isOpen: true)
        try numbered(desk, 2)
        var longer = Self.whole
        longer.sections[0].questions.append(Question("q4", .shortText, Wordings("Et la quatrième ?")))
        let world = desk.site.world
        try world.perform(SaveQuestionnaire(slug: desk.slug, try FormDesk.inFrench(longer)), by: desk.lead)
        try world.perform(PublishQuestionnaire(slug: desk.slug, note: ""), by: desk.lead)
        try numbered(desk, 2)
        for (paper, lines) in [(1, 3), (2, 3), (3, 4), (4, 4)] {
            let page = try desk.open("saisie/\(paper)").main
            #expect(page.all("li").count { $0["class"] == "entry" } == lines, "\(paper)")
        }
        let sheets = try desk.open("papier/imprimer?de=1&a=4")
        #expect(XML.htmlProblems(sheets.bytes) == [])
        #expect(try sheets.main.text.components(of: "Et la quatrième") == 2)
        try sound(desk, "saisie/lot")
        #expect(try desk.open("saisie/lot").main.text.contains("papiers 3 à 4"))
        let mixed = try desk.send("saisie/lot", [("lot", "1\t1\tbleu\t2\n3\t1\tbleu\t2\tx")])
        #expect(try mixed.status == 422 && mixed.main.text.contains("imprimé avec une version d’avant"))
        #expect(try desk.send("saisie/1", [("reponse.0", "2"), ("reponse.1", ""), ("reponse.2", "5")]).status == 303)
        #expect(try desk.send("saisie/lot", [("lot", "3\t1\tbleu\t2\tx")]).status == 303)
        let versions = try world.database.read { connection in
            try connection.query("SELECT version FROM campaign_response ORDER BY paper") { try $0.int(0) }
        }
        #expect(versions == [1, 2])
    }

    @Test func `an answer that is told aloud goes on with the pages of answers`() throws {
        let desk = try FormDesk(Self.whole, isOpen: true)
        #expect(try desk.send("saisie", [("action", "commencer"), ("canal", "phone")]).status == 422)
        let begun = try desk.send("saisie", [("action", "commencer"), ("canal", "meeting"), ("certain", "oui")])
        #expect(begun.status == 303)
        #expect(begun.headers["Location"] == "/repondre/\(desk.slug)/page/q1")
        let code = try #require(begun.cookie("essaim_enquete")?.prefix { $0 != ";" })
        let ongoing = try desk.site.world.perform(
            ReadAnswer(slug: desk.slug, code: try #require(ResponseCode(typed: String(code)))), by: .anyone)
        #expect(ongoing.response.channel == .meeting)
    }
}

extension String {
    /// How many times these words stand in it.
    fileprivate func components(of words: String) -> Int {
        split(separator: words, omittingEmptySubsequences: false).count - 1
    }
}
