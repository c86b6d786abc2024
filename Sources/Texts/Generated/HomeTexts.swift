// Written by scripts/generate.py from Catalogue/home.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `home`, in one language.
package struct HomeTexts: Sendable {
    let language: Language

    /// Du nouveau
    package var newHeading: String {
        switch language {
        case .fr: "Du nouveau"
        case .en: "What is new"
        }
    }

    /// Les dernières fiches publiées ; d’un même jour, d’abord celles qui racontent le plus.
    package var newLead: String {
        switch language {
        case .fr: "Les dernières fiches publiées\u{202F}; d’un même jour, d’abord celles qui racontent le plus."
        case .en: "The sheets published last; of one day, those that tell more come first."
        }
    }

    /// publiée le {day}
    package func newDate(day: Int) -> String {
        switch language {
        case .fr: "publiée le \(language.date(day))"
        case .en: "published on \(language.date(day))"
        }
    }

    /// fiche inventée, pour la démonstration
    package var fictional: String {
        switch language {
        case .fr: "fiche inventée, pour la démonstration"
        case .en: "an invented sheet, for the demonstration"
        }
    }

    /// Voir les dernières fiches
    package var newAll: String {
        switch language {
        case .fr: "Voir les dernières fiches"
        case .en: "See the latest sheets"
        }
    }

    /// Une collection
    package var collectionKicker: String {
        switch language {
        case .fr: "Une collection"
        case .en: "A collection"
        }
    }

    /// {n}
    package func collectionRead(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Lire cette collection", one: "Lire cette collection\u{A0}: une fiche", other: "Lire cette collection\u{A0}: \(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, zero: "Read this collection", one: "Read this collection: one sheet", other: "Read this collection: \(language.formatted(n)) sheets"))"
        }
    }

    /// À lire aussi :
    package var collectionOthers: String {
        switch language {
        case .fr: "À lire aussi\u{A0}:"
        case .en: "Also to read:"
        }
    }

    /// Où cela se passe
    package var mapHeading: String {
        switch language {
        case .fr: "Où cela se passe"
        case .en: "Where it takes place"
        }
    }

    /// Carte des départements : {placed} dans {places}
    package func mapName(placed: Int, places: Int) -> String {
        switch language {
        case .fr: "Carte des départements\u{A0}: \(language.form(placed, zero: "aucune fiche placée", one: "une fiche placée", other: "\(language.formatted(placed)) fiches placées")) dans \(language.form(places, zero: "aucun département", one: "un département", other: "\(language.formatted(places)) départements"))"
        case .en: "Map of the départements: \(language.form(placed, zero: "no sheet placed", one: "one sheet placed", other: "\(language.formatted(placed)) sheets placed")) in \(language.form(places, zero: "no département", one: "one département", other: "\(language.formatted(places)) départements"))"
        }
    }

    /// {placed} dans {places}. Plus la couleur est forte, plus il y a de fiches.
    package func mapCounts(placed: Int, places: Int) -> String {
        switch language {
        case .fr: "\(language.form(placed, zero: "Aucune fiche placée", one: "Une fiche placée", other: "\(language.formatted(placed)) fiches placées")) dans \(language.form(places, zero: "aucun département", one: "un département", other: "\(language.formatted(places)) départements")). Plus la couleur est forte, plus il y a de fiches."
        case .en: "\(language.form(placed, zero: "No sheet placed", one: "One sheet placed", other: "\(language.formatted(placed)) sheets placed")) in \(language.form(places, zero: "no département", one: "one département", other: "\(language.formatted(places)) départements")). The stronger the colour, the more sheets."
        }
    }

    /// Ce sont des fiches, pas l’activité des territoires : un département sans couleur dit seulement qu’a…
    package var mapNote: String {
        switch language {
        case .fr: "Ce sont des fiches, pas l’activité des territoires\u{A0}: un département sans couleur dit seulement qu’aucune fiche ne s’y rapporte."
        case .en: "These are sheets, not the activity of the territories: a département without colour only says that no sheet is about a place there."
        }
    }

    /// Voir la carte et son tableau
    package var mapFull: String {
        switch language {
        case .fr: "Voir la carte et son tableau"
        case .en: "See the map and its table"
        }
    }

    /// Vous habitez ici ?
    package var residentsHeading: String {
        switch language {
        case .fr: "Vous habitez ici\u{202F}?"
        case .en: "Do you live here?"
        }
    }

    /// Vous pouvez tout lire, sans compte et sans être du métier. Regardez ce que des habitantes et habita…
    package var residentsText: String {
        switch language {
        case .fr: "Vous pouvez tout lire, sans compte et sans être du métier. Regardez ce que des habitantes et habitants ont fait ailleurs\u{A0}: c’est une idée à reprendre, ou une question à poser près de chez vous."
        case .en: "You can read everything, without an account and without being a professional. See what residents did elsewhere: it is an idea to take up, or a question to ask near you."
        }
    }

    /// Ce qui se fait près de chez moi
    package var residentsNearby: String {
        switch language {
        case .fr: "Ce qui se fait près de chez moi"
        case .en: "What is done near me"
        }
    }

    /// Les groupes d’habitants
    package var residentsGroups: String {
        switch language {
        case .fr: "Les groupes d’habitants"
        case .en: "Groups of residents"
        }
    }

    /// Les mots du social, expliqués
    package var residentsWords: String {
        switch language {
        case .fr: "Les mots du social, expliqués"
        case .en: "The words of social work, explained"
        }
    }

    /// Raconter ce qui se fait chez vous
    package var residentsTell: String {
        switch language {
        case .fr: "Raconter ce qui se fait chez vous"
        case .en: "Tell what is done where you live"
        }
    }

    /// Rien à lire pour l’instant
    package var emptyHeading: String {
        switch language {
        case .fr: "Rien à lire pour l’instant"
        case .en: "Nothing to read for now"
        }
    }

    /// La personne qui administre ce site peut charger les fiches de démonstration : essaim demo load. Ou …
    package var emptyAdvice: String {
        switch language {
        case .fr: "La personne qui administre ce site peut charger les fiches de démonstration\u{A0}: essaim demo load. Ou importer les siennes\u{A0}: essaim import practices FICHIER."
        case .en: "The person who runs this site can load the demonstration sheets: essaim demo load. Or import their own: essaim import practices FILE."
        }
    }

    /// En attendant, deux pages se lisent déjà :
    package var emptyMeanwhile: String {
        switch language {
        case .fr: "En attendant, deux pages se lisent déjà\u{A0}:"
        case .en: "Meanwhile, two pages can be read already:"
        }
    }

    /// les démarches
    package var emptyMethods: String {
        switch language {
        case .fr: "les démarches"
        case .en: "the methods"
        }
    }

    /// le glossaire
    package var emptyGlossary: String {
        switch language {
        case .fr: "le glossaire"
        case .en: "the glossary"
        }
    }
}

extension Texts {
    package var home: HomeTexts { HomeTexts(language: language) }
}
