import Acts
import Domain
import SQL
import TestSupport
import Testing
import Texts
import XML

/// A questionnaire written without a script, one form at a time.
@Suite struct FormEditingTests {
    private func sound(_ desk: FormDesk, _ places: String...) throws {
        for place in places {
            for language in Language.allCases {
                try expectSound(try desk.open(place, language), language, at: place)
            }
        }
    }

    @Test func `a questionnaire is begun, filled and published`() throws {
        let desk = try FormDesk()
        try sound(desk, "questionnaire", "bibliotheque", "fichier", "parcours", "papier")
        #expect(try desk.send("questionnaire", [("action", "commencer"), ("titre", " ")]).status == 422)
        #expect(try desk.send("questionnaire", [("action", "commencer"), ("titre", "Mon enquête")]).status == 303)
        #expect(try desk.draft.title == Wordings("Mon enquête") && desk.draft.languages == ["fr", "en"])
        let added = try desk.send(
            "questionnaire",
            [
                ("action", "ajouter-question"), ("partie", "s1"), ("texte.s1", "Depuis quand\u{202F}?"),
                ("sorte.s1", "date"),
            ])
        #expect(added.status == 303)
        let question = try #require(try desk.draft.question("q1"))
        #expect(question.kind == .date(DateBounds(.day)) && question.asked == Wordings("Depuis quand\u{202F}?"))
        let empty = try desk.send(
            "questionnaire", [("action", "ajouter-question"), ("partie", "s1"), ("texte.s1", "")])
        #expect(empty.status == 422)
        #expect(
            try desk.send("questionnaire", [("action", "ajouter-partie"), ("titre", "Fin"), ("moment", "closing")])
                .status == 303)
        try sound(desk, "questionnaire", "questionnaire/q1", "questionnaire/s2", "textes", "buts")
        // A part without a question: it is told at its place, and nothing is published.
        let refused = try desk.send("questionnaire", [("action", "publier"), ("note", "")])
        #expect(refused.status == 422)
        #expect(try refused.main.all("section").last?.text.contains("il n’y a rien dedans") == true)
        #expect(try desk.led.published == nil)
        #expect(try desk.send("questionnaire", [("action", "descendre q1")]).status == 303)
        #expect(try desk.draft.section("s2")?.questions.map(\.code) == ["q1"])
        #expect(try desk.send("questionnaire", [("action", "monter q1")]).status == 303)
        let unsure = try desk.send("questionnaire/s2", [("action", "retirer")])
        #expect(unsure.status == 422)
        #expect(try desk.send("questionnaire/s2", [("action", "retirer"), ("certain", "oui")]).status == 303)
        #expect(try desk.send("questionnaire", [("action", "publier"), ("note", "Au début.")]).status == 303)
        #expect(try desk.led.published?.questions.map(\.code) == ["q1"])
        #expect(try desk.open("questionnaire").main.text.contains("Au début."))
    }

    @Test func `sending each page as it stands changes nothing`() throws {
        let desk = try FormDesk(SurveyDraft.whole)
        let before = try desk.draft
        for code in before.sections.map(\.code) + before.questions.map(\.code) {
            let place = "questionnaire/\(code)"
            let fields = try desk.standing(place) + [("action", "enregistrer")]
            let answer = try desk.send(place, fields)
            #expect(answer.status == 303, "\(code) \((try? answer.main.text.prefix(400)) ?? "")")
            #expect(try desk.draft.normal == before.normal, "\(code)")
        }
        for place in ["textes", "buts"] {
            #expect(try desk.send(place, desk.standing(place) + [("action", "enregistrer")]).status == 303)
            #expect(try desk.draft.normal == before.normal, "\(place)")
        }
        try sound(desk, "questionnaire", "buts", "textes", "parcours")
        for code in before.questions.map(\.code) { try sound(desk, "questionnaire/\(code)") }
    }

    @Test func `what is typed in a question is what it becomes`() throws {
        let desk = try FormDesk(SurveyDraft.whole)
        let code = try #require(
            try desk.draft.questions.first { $0.kind.name == "shortText" || $0.kind.name == "short-text" }?.code)
        let place = "questionnaire/\(code)"
        let first = replacing(
            try desk.standing(place),
            ["sorte": "several", "texte.fr": "Qui vient ?", "texte.en": "Who comes?", "manque": "refused"])
        #expect(try desk.send(place, first + [("action", "enregistrer")]).status == 303)
        let second = replacing(
            try desk.standing(place),
            [
                "choix.1.libelle.fr": "Des voisins", "choix.1.libelle.en": "Neighbours", "choix.2.code": "rien",
                "choix.2.libelle.fr": "Personne", "choix.2.seule": "oui", "choix.3.libelle.fr": "Autre",
                "choix.3.precise": "oui", "choix.3.rang": "1", "choix.3.poids": "2", "nombre": "2",
                "liste.choix": "Des élèves\n\n Des élues ",
            ])
        let answer = try desk.send(place, second + [("action", "enregistrer")])
        #expect(answer.status == 303, "\((try? answer.main.text.prefix(600)) ?? "")")
        let question = try #require(try desk.draft.question(code))
        #expect(
            question.asked == Wordings("Qui vient ?", english: "Who comes?") && question.offered == [.refused])
        guard case .several(let choices, let most) = question.kind else {
            Issue.record("another kind")
            return
        }
        #expect(most == 2 && choices.map(\.code) == ["autre", "des-voisins", "rien", "des-eleves", "des-elues"])
        #expect(choices.map(\.isExclusive) == [false, false, true, false, false])
        #expect(choices[0].takesWords && choices[0].weight == 2)
        #expect(choices[1].label == Wordings("Des voisins", english: "Neighbours"))
    }

    @Test func `conditions are joined, written as formulas, and told in words`() throws {
        let desk = try FormDesk(
            SurveyDraft.questionnaire(
                SurveyDraft.section(
                    "s1", SurveyDraft.yesNo("q1"), SurveyDraft.question("q2", .number(NumberBounds())),
                    SurveyDraft.question("q3", .shortText))))
        let place = "questionnaire/q3"
        var fields = replacing(
            try desk.standing(place),
            [
                "quand": "toutes", "quand.1.question": "q1", "quand.1.relation": "parmi", "quand.1.valeur": "yes",
                "quand.2.question": "q2", "quand.2.relation": "au-moins", "quand.2.valeur": "3,5",
            ])
        #expect(try desk.send(place, fields + [("action", "enregistrer")]).status == 303)
        let bound = try #require(ExactNumber(typed: "3.5"))
        let both = SurveyCondition.all([.chosen("q1", among: ["yes"]), .number("q2", .atLeast, bound)])
        #expect(try desk.draft.question("q3")?.condition == both)
        #expect(
            try desk.open("questionnaire").main.text.contains(
                "vous répondez «\u{202F}Choix yes\u{202F}» à la question q1 et vous répondez au moins 3,5"))
        fields = replacing(
            try desk.standing(place),
            [
                "quand": "une", "quand.3.relation": "formule",
                "quand.3.valeur": "not(selected(${q1}, 'no')) and ${q2} > 1",
            ])
        #expect(try desk.send(place, fields + [("action", "enregistrer")]).status == 303)
        let one = SurveyCondition.all([.not(.chosen("q1", among: ["no"])), .number("q2", .more, ExactNumber(1))])
        #expect(
            try desk.draft.question("q3")?.condition
                == .any([.chosen("q1", among: ["yes"]), .number("q2", .atLeast, bound), one]))
        let wrong = replacing(fields, ["quand.3.valeur": "${q9} >", "texte.fr": "Gardé"])
        let told = try desk.send(place, wrong + [("action", "enregistrer")])
        #expect(told.status == 422)
        #expect(try told.main.text.contains("Ligne 3") && told.main.all("textarea").contains { $0.text == "Gardé" })
    }

    @Test func `what somebody else changed meanwhile is told, and what was typed stays`() throws {
        let desk = try FormDesk(SurveyDraft.whole)
        let code = try #require(try desk.draft.questions.last?.code)
        let place = "questionnaire/\(code)"
        let fields = replacing(try desk.standing(place), ["texte.fr": "Mes mots"]) + [("action", "enregistrer")]
        let stale = try desk.reader.send(
            "\(desk.base)/\(place)", from: "\(desk.base)/\(place)", replacing: ["depuis": "1"],
            adding: FormDesk.encoded(fields))
        #expect(stale.status == 422)
        let text = try stale.main.text
        #expect(text.contains("Quelqu’un a changé") && stale.html.contains("Mes mots"))
        let again = try #require(try stale.main.all("form").first { $0["action"] == "\(desk.base)/\(place)" })
        #expect(
            try again.all("input").first { $0["name"] == "depuis" }?["value"] == String(desk.led.versions[0].changedAt))
        #expect(try desk.draft.question(code)?.asked["fr"] != "Mes mots")
        #expect(try desk.send(place, fields).status == 303)
        #expect(try desk.draft.question(code)?.asked["fr"] == "Mes mots")
    }

    @Test func `questions of the library come with a code of their own`() throws {
        let desk = try FormDesk(SurveyDraft.whole)
        let page = try desk.open("bibliotheque?mots=hi%C3%A9rarchie&sorte=single")
        #expect(page.status == 200)
        let form = try #require(try page.main.all("form").first { $0["method"] == "post" })
        let key = try #require(form.all("input").first { $0["name"] == "code" }?["value"])
        let action = try #require(form["action"])
        let section = try #require(try desk.draft.sections.first?.code)
        let before = try desk.draft.questions.count
        let taken = try desk.reader.send(
            action, from: "\(desk.base)/bibliotheque?mots=hi%C3%A9rarchie&sorte=single",
            replacing: ["code": key], adding: "partie=\(section)")
        #expect(taken.status == 303)
        let last = try #require(try desk.draft.sections.first?.questions.last)
        #expect(try desk.draft.questions.count == before + 1)
        #expect(last.kind.name == "single" && last.condition == nil && last.jumps.isEmpty && last.branches.isEmpty)
        #expect(try desk.open("bibliotheque?mots=introuvablement").main.text.contains("Aucune question"))
    }

    @Test func `nobody else writes it`() throws {
        let desk = try FormDesk(SurveyDraft.whole)
        let stranger = try Reader(desk.site)
        for place in ["questionnaire", "textes", "papier", "saisie", "saisie/1"] {
            #expect(try stranger.open("\(desk.base)/\(place)").status == 404, "\(place)")
            #expect(try desk.site.ask("\(desk.base)/\(place)").status == 303, "\(place)")
        }
    }
}
