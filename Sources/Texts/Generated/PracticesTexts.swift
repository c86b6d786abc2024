// Written by scripts/generate.py from Catalogue/practices.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `practices`, in one language.
package struct PracticesTexts: Sendable {
    let language: Language

    /// Pratiques
    package var listTitle: String {
        switch language {
        case .fr: "Pratiques"
        case .en: "Practices"
        }
    }

    /// {n} par le besoin, l’envie ou le problème
    package func listHeading(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Des pratiques trouvées", one: "Une pratique, trouvée", other: "\(language.formatted(n)) pratiques, trouvées")) par le besoin, l’envie ou le problème"
        case .en: "\(language.form(n, zero: "Practices", one: "One practice", other: "\(language.formatted(n)) practices")), found by need, wish or problem"
        }
    }

    /// Votre besoin, votre envie ou votre problème, avec vos mots
    package var searchLabel: String {
        switch language {
        case .fr: "Votre besoin, votre envie ou votre problème, avec vos mots"
        case .en: "Your need, your wish or your problem, in your own words"
        }
    }

    /// Chercher
    package var searchButton: String {
        switch language {
        case .fr: "Chercher"
        case .en: "Search"
        }
    }

    /// Toutes les fiches, rangées par nom. Une fiche raconte une pratique ; elle ne mesure pas l’activité …
    package var all: String {
        switch language {
        case .fr: "Toutes les fiches, rangées par nom. Une fiche raconte une pratique\u{202F}; elle ne mesure pas l’activité d’un territoire."
        case .en: "All sheets, by name. A sheet tells a practice; it does not measure the activity of a place."
        }
    }

    /// Aucune fiche ne répond à « {words} »
    package func noneHeading(words: String) -> String {
        switch language {
        case .fr: "Aucune fiche ne répond à «\u{202F}\(words)\u{202F}»"
        case .en: "No sheet answers “\(words)”"
        }
    }

    /// Essayez avec moins de mots, ou avec le début d’un mot : « famill » trouve famille, familles et fami…
    package var noneAdvice: String {
        switch language {
        case .fr: "Essayez avec moins de mots, ou avec le début d’un mot\u{A0}: «\u{202F}famill\u{202F}» trouve famille, familles et familial."
        case .en: "Try fewer words, or the beginning of a word: “famill” finds famille, familles and familial."
        }
    }

    /// Vous connaissez une pratique comme celle-là ? Faites-la connaître
    package var noneReport: String {
        switch language {
        case .fr: "Vous connaissez une pratique comme celle-là\u{202F}? Faites-la connaître"
        case .en: "Do you know such a practice? Make it known"
        }
    }

    /// Voir toutes les fiches
    package var seeAll: String {
        switch language {
        case .fr: "Voir toutes les fiches"
        case .en: "See all sheets"
        }
    }

    /// Par exemple :
    package var example: String {
        switch language {
        case .fr: "Par exemple\u{A0}:"
        case .en: "For example:"
        }
    }

    /// depuis {year}
    package func since(year: String) -> String {
        switch language {
        case .fr: "depuis \(year)"
        case .en: "since \(year)"
        }
    }

    /// Effet relevé : {text}
    package func effect(text: String) -> String {
        switch language {
        case .fr: "Effet relevé\u{A0}: \(text)"
        case .en: "Effect noted: \(text)"
        }
    }

    /// frein : {text}
    package func obstacle(text: String) -> String {
        switch language {
        case .fr: "frein\u{A0}: \(text)"
        case .en: "obstacle: \(text)"
        }
    }

    /// Page {page} sur {pages}
    package func pageOf(page: Int, pages: Int) -> String {
        switch language {
        case .fr: "Page \(language.formatted(page)) sur \(language.formatted(pages))"
        case .en: "Page \(language.formatted(page)) of \(language.formatted(pages))"
        }
    }

    /// Page précédente
    package var previous: String {
        switch language {
        case .fr: "Page précédente"
        case .en: "Previous page"
        }
    }

    /// Page suivante
    package var next: String {
        switch language {
        case .fr: "Page suivante"
        case .en: "Next page"
        }
    }

    /// Pages de la liste
    package var pagesLabel: String {
        switch language {
        case .fr: "Pages de la liste"
        case .en: "Pages of the list"
        }
    }

    /// Pas encore de fiche ici
    package var emptyHeading: String {
        switch language {
        case .fr: "Pas encore de fiche ici"
        case .en: "No sheet here yet"
        }
    }

    /// La personne qui administre cette instance peut charger les fiches de démonstration, ou importer les…
    package var emptyAdvice: String {
        switch language {
        case .fr: "La personne qui administre cette instance peut charger les fiches de démonstration, ou importer les siennes\u{A0}: essaim import practices FICHIER."
        case .en: "The person who runs this instance can load the demonstration sheets, or import their own: essaim import practices FILE."
        }
    }

    /// Accueil
    package var homeTitle: String {
        switch language {
        case .fr: "Accueil"
        case .en: "Home"
        }
    }

    /// Qui d’autre a rencontré cela, et comment s’y est-on pris ?
    package var homeHeading: String {
        switch language {
        case .fr: "Qui d’autre a rencontré cela, et comment s’y est-on pris\u{202F}?"
        case .en: "Who else met this, and how did they go about it?"
        }
    }

    /// Des pratiques collectives de travail social, racontées avec leur source : ce qui a été fait, où, pa…
    package var homeLead: String {
        switch language {
        case .fr: "Des pratiques collectives de travail social, racontées avec leur source\u{A0}: ce qui a été fait, où, par qui, avec quel effet, et ce qui a coincé."
        case .en: "Collective practices of social work, told with their source: what was done, where, by whom, with what effect, and what got stuck."
        }
    }

    /// {n}
    package func homeCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Pas encore de pratique", one: "Une pratique à lire", other: "\(language.formatted(n)) pratiques à lire"))"
        case .en: "\(language.form(n, zero: "No practice yet", one: "One practice to read", other: "\(language.formatted(n)) practices to read"))"
        }
    }

    /// Entrer par un besoin, une envie ou un problème
    package var homeDoors: String {
        switch language {
        case .fr: "Entrer par un besoin, une envie ou un problème"
        case .en: "Come in by a need, a wish or a problem"
        }
    }

    /// Comment lire une fiche
    package var homeHow: String {
        switch language {
        case .fr: "Comment lire une fiche"
        case .en: "How to read a sheet"
        }
    }

    /// Le contexte reste sur place : d’où la pratique est née, avec quels moyens.
    package var homeContext: String {
        switch language {
        case .fr: "Le contexte reste sur place\u{A0}: d’où la pratique est née, avec quels moyens."
        case .en: "The context stays where it is: how the practice was born, with what means."
        }
    }

    /// La démarche peut voyager : comment on s’y prend, ce qui freine, ce qui aide.
    package var homeApproach: String {
        switch language {
        case .fr: "La démarche peut voyager\u{A0}: comment on s’y prend, ce qui freine, ce qui aide."
        case .en: "The approach can travel: how it is done, what hinders, what helps."
        }
    }

    /// Les résultats se vérifient : chaque chiffre dit d’où il vient.
    package var homeResult: String {
        switch language {
        case .fr: "Les résultats se vérifient\u{A0}: chaque chiffre dit d’où il vient."
        case .en: "The results can be checked: each figure says where it comes from."
        }
    }
}

extension Texts {
    package var practices: PracticesTexts { PracticesTexts(language: language) }
}
