package import Domain

/// A codebook with a variable of every kind and two levels.
package enum SampleCodebook {
    package static var codebook: Codebook {
        var codebook = Codebook(
            "e1", ["fr": "Ce qui nous aide, ce qui nous manque", "en": "What helps, what is missing"])
        codebook.languages = ["fr", "en"]
        codebook.version = "3"
        codebook.universe = [
            "fr": "Habitantes et habitants d’Aubrelle, « 15 ans et plus »", "en": "People of Aubrelle",
        ]
        codebook.since = CalendarDay(year: 2026, month: 9, day: 3)
        codebook.until = CalendarDay(year: 2026, month: 10, day: 10)
        codebook.producers = ["CCAS de Montaubrel", "Département d’Aubrelle"]
        codebook.licence = "Licence Ouverte 2.0"
        codebook.disclaimer = [
            "fr": "Les réponses ne représentent pas la population : 61 % de professionnels.\nÀ lire."
        ]
        codebook.levels.append(
            Codebook.Level("practices", ["fr": "Actions décrites", "en": "Practices"], parent: Codebook.mainLevel))
        codebook.groups = [
            Codebook.Group(
                "q4", .several, ["fr": "Ce qui freine", "en": "What holds back"],
                question: ["fr": "Qu’est-ce qui freine ? (plusieurs réponses)"], base: ["fr": "Toutes les personnes"]),
            Codebook.Group("q5", .ordered, ["fr": "Dans quel ordre ?"]),
            Codebook.Group("q7", .matrix, ["fr": "Implication"], question: ["fr": "À quel point s’impliquent…"]),
        ]
        codebook.variables = profile + asked + practice
        return codebook
    }

    private static var profile: [Variable] {
        var branch = Variable("branch", .single, ["fr": "Questionnaire"])
        branch.role = .branch
        branch.values = [
            .init(1, "professionals", ["fr": "Professionnels"]), .init(2, "volunteers", ["fr": "Bénévoles"]),
            .init(3, "concerned", ["fr": "Personnes concernées"]),
        ]
        var day = Variable("jour", .date, ["fr": "Semaine de la réponse"])
        day.role = .day
        var weight = Variable("poids", .number, ["fr": "Poids"])
        weight.role = .weight
        weight.missing = .wide
        return [branch, day, weight]
    }

    private static var asked: [Variable] {
        var known = Variable("Q3", .single, ["fr": "Connaît une action", "en": "Knows a practice"])
        known.question = ["fr": "Connaissez-vous une action qui aide près de chez vous ?"]
        known.base = ["fr": "Toutes les personnes"]
        known.values = [
            .init(1, "oui", ["fr": "Oui", "en": "Yes"]),
            .init(2, "non", ["fr": "Non, l'une \"ou\" l'autre", "en": "No"]),
            .init(7, "autre", ["fr": "Autre (préciser)"]),
        ]
        var other = Variable("Q3_autre", .text, ["fr": "Autre : précision"])
        other.detailOf = "Q3"
        var age = Variable("age", .number, ["fr": "Âge"])
        age.unit = ["fr": "ans"]
        age.decimals = 0
        age.missing = .wide
        var month = Variable("depuis", .date, ["fr": "Depuis quel mois"])
        month.precision = .month
        var year = Variable("annee", .date, ["fr": "Année d’arrivée"])
        year.precision = .year
        var place = Variable("dep", .territory, ["fr": "Département"])
        place.values = [.init(1, "62", ["fr": "Pas-de-Calais"]), .init(2, "2A", ["fr": "Corse-du-Sud"])]
        let body = Variable("structure", .organisation, ["fr": "Structure"])
        return [known, other, age, month, year, place, body] + several + ordered + matrix
    }

    private static var several: [Variable] {
        [("temps", "Le temps"), ("argent", "L’argent"), ("regard", "La peur d’être jugé")].map { choice, label in
            var variable = Variable("q4_\(choice)", .several, ["fr": label])
            variable.group = "q4"
            variable.choice = choice
            return variable
        }
    }

    private static var ordered: [Variable] {
        ["a", "b", "c"].map { choice in
            var variable = Variable("q5_\(choice)", .ordered, ["fr": "Choix \(choice)"])
            variable.group = "q5"
            variable.choice = choice
            return variable
        }
    }

    private static var matrix: [Variable] {
        ["equipes", "institution"].map { row in
            var variable = Variable("q7_\(row)", .matrix, ["fr": row])
            variable.group = "q7"
            variable.choice = row
            variable.values = (1...5).map { rank in
                Variable.Value(Int32(rank), "n\(rank)", ["fr": "\(rank) sur 5"], weight: Double(rank) * 0.5)
            }
            return variable
        }
    }

    private static var practice: [Variable] {
        var title = Variable("titre", .text, ["fr": "Titre de l’action"])
        title.level = "practices"
        var stage = Variable("stade", .single, ["fr": "Avancement"])
        stage.level = "practices"
        stage.values = [.init(1, "idee", ["fr": "Idée"]), .init(2, "essai", ["fr": "Essai"])]
        return [title, stage]
    }
}
