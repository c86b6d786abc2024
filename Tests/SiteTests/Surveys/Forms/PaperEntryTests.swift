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
        let second = try desk.send("saisie/1", [("reponse.0", "1"), ("reponse.1", "bleue"), ("reponse.2", "3")])
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
        #expect(try answers(desk) == [SurveyAnswers(expected)])
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
