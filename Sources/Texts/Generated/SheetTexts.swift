// Written by scripts/generate.py from Catalogue/sheet.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `sheet`, in one language.
package struct SheetTexts: Sendable {
    let language: Language

    /// Où, depuis quand
    package var wherePlace: String {
        switch language {
        case .fr: "Où, depuis quand"
        case .en: "Where, since when"
        }
    }

    /// Porté par
    package var carriedBy: String {
        switch language {
        case .fr: "Porté par"
        case .en: "Carried by"
        }
    }

    /// Pour qui
    package var forWhom: String {
        switch language {
        case .fr: "Pour qui"
        case .en: "For whom"
        }
    }

    /// Ce que cela demande
    package var asks: String {
        switch language {
        case .fr: "Ce que cela demande"
        case .en: "What it takes"
        }
    }

    /// Ce qui a changé
    package var changed: String {
        switch language {
        case .fr: "Ce qui a changé"
        case .en: "What changed"
        }
    }

    /// Avancement
    package var stage: String {
        switch language {
        case .fr: "Avancement"
        case .en: "Stage"
        }
    }

    /// Non indiqué par la source
    package var unstated: String {
        switch language {
        case .fr: "Non indiqué par la source"
        case .en: "Not stated in the source"
        }
    }

    /// Inconnu
    package var unknown: String {
        switch language {
        case .fr: "Inconnu"
        case .en: "Unknown"
        }
    }

    /// Sans objet
    package var notApplicable: String {
        switch language {
        case .fr: "Sans objet"
        case .en: "Not applicable"
        }
    }

    /// Dans cette fiche
    package var contents: String {
        switch language {
        case .fr: "Dans cette fiche"
        case .en: "In this sheet"
        }
    }

    /// Repères : ce que c’est
    package var identityStrand: String {
        switch language {
        case .fr: "Repères\u{A0}: ce que c’est"
        case .en: "Landmarks: what it is"
        }
    }

    /// Contexte : ce qui est d’ici
    package var contextStrand: String {
        switch language {
        case .fr: "Contexte\u{A0}: ce qui est d’ici"
        case .en: "Context: what belongs here"
        }
    }

    /// Démarche : ce qui voyage
    package var approachStrand: String {
        switch language {
        case .fr: "Démarche\u{A0}: ce qui voyage"
        case .en: "Approach: what travels"
        }
    }

    /// Résultats : ce qui s’est passé
    package var resultStrand: String {
        switch language {
        case .fr: "Résultats\u{A0}: ce qui s’est passé"
        case .en: "Results: what happened"
        }
    }

    /// Sources : d’où cela vient
    package var provenanceStrand: String {
        switch language {
        case .fr: "Sources\u{A0}: d’où cela vient"
        case .en: "Sources: where it comes from"
        }
    }

    /// Sa carte d’identité
    package var identityHeading: String {
        switch language {
        case .fr: "Sa carte d’identité"
        case .en: "Its identity card"
        }
    }

    /// Le point de départ
    package var contextHeading: String {
        switch language {
        case .fr: "Le point de départ"
        case .en: "The starting point"
        }
    }

    /// Comment on s’y prend
    package var approachHeading: String {
        switch language {
        case .fr: "Comment on s’y prend"
        case .en: "How it is done"
        }
    }

    /// Ce que l’on sait
    package var resultHeading: String {
        switch language {
        case .fr: "Ce que l’on sait"
        case .en: "What is known"
        }
    }

    /// Ce qu’il faut savoir de la source
    package var provenanceHeading: String {
        switch language {
        case .fr: "Ce qu’il faut savoir de la source"
        case .en: "What to know about the source"
        }
    }

    /// Ce qui a freiné
    package var obstacles: String {
        switch language {
        case .fr: "Ce qui a freiné"
        case .en: "What hindered"
        }
    }

    /// Ce qui a aidé
    package var levers: String {
        switch language {
        case .fr: "Ce qui a aidé"
        case .en: "What helped"
        }
    }

    /// Ce qui a débloqué
    package var pairs: String {
        switch language {
        case .fr: "Ce qui a débloqué"
        case .en: "What unblocked it"
        }
    }

    /// Frein
    package var pairObstacle: String {
        switch language {
        case .fr: "Frein"
        case .en: "Obstacle"
        }
    }

    /// Ce qui l’a levé
    package var pairLever: String {
        switch language {
        case .fr: "Ce qui l’a levé"
        case .en: "What lifted it"
        }
    }

    /// Les autres freins
    package var otherObstacles: String {
        switch language {
        case .fr: "Les autres freins"
        case .en: "Other obstacles"
        }
    }

    /// Les autres leviers
    package var otherLevers: String {
        switch language {
        case .fr: "Les autres leviers"
        case .en: "Other levers"
        }
    }

    /// Côte à côte, sans lien déclaré entre un frein et un levier.
    package var pairNote: String {
        switch language {
        case .fr: "Côte à côte, sans lien déclaré entre un frein et un levier."
        case .en: "Side by side; nobody declared a link between an obstacle and a lever."
        }
    }

    /// Aucun levier relevé : question ouverte.
    package var noLever: String {
        switch language {
        case .fr: "Aucun levier relevé\u{A0}: question ouverte."
        case .en: "No lever noted: open question."
        }
    }

    /// Mesures relevées dans la source
    package var measures: String {
        switch language {
        case .fr: "Mesures relevées dans la source"
        case .en: "Measurements found in the source"
        }
    }

    /// Les valeurs sont celles de la source, mises dans une unité commune ; quand la source imprime autre …
    package var measuresNote: String {
        switch language {
        case .fr: "Les valeurs sont celles de la source, mises dans une unité commune\u{202F}; quand la source imprime autre chose, c’est dit à côté."
        case .en: "Values are those of the source, put in a common unit; where the source prints something else, it is said beside."
        }
    }

    /// Mesure
    package var measure: String {
        switch language {
        case .fr: "Mesure"
        case .en: "Measurement"
        }
    }

    /// Valeur
    package var value: String {
        switch language {
        case .fr: "Valeur"
        case .en: "Value"
        }
    }

    /// Unité
    package var unit: String {
        switch language {
        case .fr: "Unité"
        case .en: "Unit"
        }
    }

    /// Période
    package var period: String {
        switch language {
        case .fr: "Période"
        case .en: "Period"
        }
    }

    /// Nature
    package var nature: String {
        switch language {
        case .fr: "Nature"
        case .en: "Nature"
        }
    }

    /// D’où vient ce chiffre ?
    package var whence: String {
        switch language {
        case .fr: "D’où vient ce chiffre\u{202F}?"
        case .en: "Where does this figure come from?"
        }
    }

    /// {document}, {lines}.
    package func whenceDetail(document: String, lines: String) -> String {
        switch language {
        case .fr: "\(document), \(lines)."
        case .en: "\(document), \(lines)."
        }
    }

    /// Valeur telle que la source la donne, écrite en chiffres.
    package var whenceReading: String {
        switch language {
        case .fr: "Valeur telle que la source la donne, écrite en chiffres."
        case .en: "The value as the source gives it, written in figures."
        }
    }

    /// La source donne un ordre de grandeur.
    package var whenceAbout: String {
        switch language {
        case .fr: "La source donne un ordre de grandeur."
        case .en: "The source gives an order of magnitude."
        }
    }

    /// La source dit « plus de ».
    package var whenceAbove: String {
        switch language {
        case .fr: "La source dit «\u{202F}plus de\u{202F}»."
        case .en: "The source says “more than”."
        }
    }

    /// La source dit « au moins ».
    package var whenceAtLeast: String {
        switch language {
        case .fr: "La source dit «\u{202F}au moins\u{202F}»."
        case .en: "The source says “at least”."
        }
    }

    /// La source dit « moins de ».
    package var whenceBelow: String {
        switch language {
        case .fr: "La source dit «\u{202F}moins de\u{202F}»."
        case .en: "The source says “less than”."
        }
    }

    /// La source dit « au plus ».
    package var whenceAtMost: String {
        switch language {
        case .fr: "La source dit «\u{202F}au plus\u{202F}»."
        case .en: "The source says “at most”."
        }
    }

    /// Périmètre : {text}.
    package func whenceScope(text: String) -> String {
        switch language {
        case .fr: "Périmètre\u{A0}: \(text)."
        case .en: "Scope: \(text)."
        }
    }

    /// Imprimé dans la source : « {text} ».
    package func whencePrinted(text: String) -> String {
        switch language {
        case .fr: "Imprimé dans la source\u{A0}: «\u{202F}\(text)\u{202F}»."
        case .en: "Printed in the source: “\(text)”."
        }
    }

    /// ligne {locator}
    package func line(locator: String) -> String {
        switch language {
        case .fr: "ligne \(locator)"
        case .en: "line \(locator)"
        }
    }

    /// lignes {locator}
    package func lines(locator: String) -> String {
        switch language {
        case .fr: "lignes \(locator)"
        case .en: "lines \(locator)"
        }
    }

    /// page {locator}
    package func page(locator: String) -> String {
        switch language {
        case .fr: "page \(locator)"
        case .en: "page \(locator)"
        }
    }

    /// pages {locator}
    package func pages(locator: String) -> String {
        switch language {
        case .fr: "pages \(locator)"
        case .en: "pages \(locator)"
        }
    }

    /// l. {locator}
    package func shortLines(locator: String) -> String {
        switch language {
        case .fr: "l. \(locator)"
        case .en: "l. \(locator)"
        }
    }

    /// p. {locator}
    package func shortPages(locator: String) -> String {
        switch language {
        case .fr: "p. \(locator)"
        case .en: "p. \(locator)"
        }
    }

    /// environ {value}
    package func about(value: String) -> String {
        switch language {
        case .fr: "environ \(value)"
        case .en: "about \(value)"
        }
    }

    /// plus de {value}
    package func above(value: String) -> String {
        switch language {
        case .fr: "plus de \(value)"
        case .en: "more than \(value)"
        }
    }

    /// au moins {value}
    package func atLeast(value: String) -> String {
        switch language {
        case .fr: "au moins \(value)"
        case .en: "at least \(value)"
        }
    }

    /// moins de {value}
    package func below(value: String) -> String {
        switch language {
        case .fr: "moins de \(value)"
        case .en: "less than \(value)"
        }
    }

    /// au plus {value}
    package func atMost(value: String) -> String {
        switch language {
        case .fr: "au plus \(value)"
        case .en: "at most \(value)"
        }
    }

    /// de {low} à {high}
    package func range(low: String, high: String) -> String {
        switch language {
        case .fr: "de \(low) à \(high)"
        case .en: "\(low) to \(high)"
        }
    }

    /// jusqu’en {date}
    package func until(date: String) -> String {
        switch language {
        case .fr: "jusqu’en \(date)"
        case .en: "until \(date)"
        }
    }

    /// jusqu’au {date}
    package func untilDay(date: String) -> String {
        switch language {
        case .fr: "jusqu’au \(date)"
        case .en: "until \(date)"
        }
    }

    /// depuis {date}
    package func since(date: String) -> String {
        switch language {
        case .fr: "depuis \(date)"
        case .en: "since \(date)"
        }
    }

    /// de {first} à {last}
    package func fromTo(first: String, last: String) -> String {
        switch language {
        case .fr: "de \(first) à \(last)"
        case .en: "from \(first) to \(last)"
        }
    }

    /// Classement fait à la lecture, pas par la source.
    package var inferred: String {
        switch language {
        case .fr: "Classement fait à la lecture, pas par la source."
        case .en: "Classified by the reader, not by the source."
        }
    }

    /// L’astérisque marque un classement fait à la lecture, pas par la source.
    package var inferredLegend: String {
        switch language {
        case .fr: "L’astérisque marque un classement fait à la lecture, pas par la source."
        case .en: "The asterisk marks a classification made by the reader, not by the source."
        }
    }

    /// Pratiques liées
    package var relations: String {
        switch language {
        case .fr: "Pratiques liées"
        case .en: "Related practices"
        }
    }

    /// Reliée aussi par
    package var incoming: String {
        switch language {
        case .fr: "Reliée aussi par"
        case .en: "Also linked by"
        }
    }

    /// La source laisse un doute :
    package var sourceDoubt: String {
        switch language {
        case .fr: "La source laisse un doute\u{A0}:"
        case .en: "The source leaves a doubt:"
        }
    }

    /// Démonstration : le lieu, les structures et les groupes de cette fiche sont inventés.
    package var fiction: String {
        switch language {
        case .fr: "Démonstration\u{A0}: le lieu, les structures et les groupes de cette fiche sont inventés."
        case .en: "Demonstration: the place, the organisations and the groups of this sheet are invented."
        }
    }

    /// Ce que la source ne dit pas, ou dit mal
    package var defects: String {
        switch language {
        case .fr: "Ce que la source ne dit pas, ou dit mal"
        case .en: "What the source does not say, or says badly"
        }
    }

    /// Fiche documentaire : elle cite une source publiée et ne parle pas au nom des structures nommées.
    package var documentary: String {
        switch language {
        case .fr: "Fiche documentaire\u{A0}: elle cite une source publiée et ne parle pas au nom des structures nommées."
        case .en: "Documentary sheet: it cites a published source and does not speak for the bodies it names."
        }
    }

    /// Une structure nommée ici peut demander une correction ou le retrait de la fiche à la personne qui a…
    package var reply: String {
        switch language {
        case .fr: "Une structure nommée ici peut demander une correction ou le retrait de la fiche à la personne qui administre cette instance."
        case .en: "A body named here can ask the person who runs this instance to correct the sheet or to take it back."
        }
    }

    /// Source : {title}, {publisher}{year}.
    package func source(title: String, publisher: String, year: String) -> String {
        switch language {
        case .fr: "Source\u{A0}: \(title), \(publisher)\(year)."
        case .en: "Source: \(title), \(publisher)\(year)."
        }
    }

    /// , {year}
    package func sourceYear(year: String) -> String {
        switch language {
        case .fr: ", \(year)"
        case .en: ", \(year)"
        }
    }

    /// Édition {number}, publiée le {date} sous {licence}.
    package func edition(number: Int, date: Int, licence: String) -> String {
        switch language {
        case .fr: "Édition \(language.formatted(number)), publiée le \(language.date(date)) sous \(licence)."
        case .en: "Edition \(language.formatted(number)), published on \(language.date(date)) under \(licence)."
        }
    }

    /// imprimé dans la source : « {text} »
    package func printed(text: String) -> String {
        switch language {
        case .fr: "imprimé dans la source\u{A0}: «\u{202F}\(text)\u{202F}»"
        case .en: "printed in the source: “\(text)”"
        }
    }

    /// Source de la fiche
    package var sourceHeading: String {
        switch language {
        case .fr: "Source de la fiche"
        case .en: "Source of the sheet"
        }
    }

    /// Fiche {code} de la source : rubriques remplies
    package func rubrics(code: String) -> String {
        switch language {
        case .fr: "Fiche \(code) de la source\u{A0}: rubriques remplies"
        case .en: "Sheet \(code) of the source: rubrics filled in"
        }
    }
}

extension Texts {
    package var sheet: SheetTexts { SheetTexts(language: language) }
}
