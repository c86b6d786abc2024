// Written by scripts/generate.py from Catalogue/reading.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `reading`, in one language.
package struct ReadingTexts: Sendable {
    let language: Language

    /// En langage clair
    package var plainHeading: String {
        switch language {
        case .fr: "En langage clair"
        case .en: "In plain language"
        }
    }

    /// Écrit par {who}.
    package func plainBy(who: String) -> String {
        switch language {
        case .fr: "Écrit par \(who)."
        case .en: "Written by \(who)."
        }
    }

    /// Écrit avec {who}.
    package func plainWith(who: String) -> String {
        switch language {
        case .fr: "Écrit avec \(who)."
        case .en: "Written with \(who)."
        }
    }

    /// Testé par {who}.
    package func plainTested(who: String) -> String {
        switch language {
        case .fr: "Testé par \(who)."
        case .en: "Tested by \(who)."
        }
    }

    /// Cette fiche dit avec qui ce texte est écrit et qui l’a testé, comme le demande le facile à lire et …
    package var plainEasy: String {
        switch language {
        case .fr: "Cette fiche dit avec qui ce texte est écrit et qui l’a testé, comme le demande le facile à lire et à comprendre (FALC)."
        case .en: "This sheet says with whom the text was written and who tested it, as the French easy-to-read rules (FALC) ask."
        }
    }

    /// Ce n’est pas du facile à lire et à comprendre (FALC), qui s’écrit et se teste avec des personnes co…
    package var plainNotEasy: String {
        switch language {
        case .fr: "Ce n’est pas du facile à lire et à comprendre (FALC), qui s’écrit et se teste avec des personnes concernées."
        case .en: "This is not easy-to-read text (FALC in French), which is written and tested with people concerned."
        }
    }

    /// Ce qui a coincé
    package var stuck: String {
        switch language {
        case .fr: "Ce qui a coincé"
        case .en: "What got stuck"
        }
    }

    /// {n}
    package func others(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "et \(language.formatted(n)) autre", other: "et \(language.formatted(n)) autres"))"
        case .en: "\(language.form(n, one: "and \(language.formatted(n)) more", other: "and \(language.formatted(n)) more"))"
        }
    }

    /// dans « {name} »
    package func othersOf(name: String) -> String {
        switch language {
        case .fr: "dans «\u{202F}\(name)\u{202F}»"
        case .en: "in “\(name)”"
        }
    }

    /// {n} : {years}. Les numéros sont ceux de la liste.
    package func timeline(n: Int, years: String) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) date repère", other: "\(language.formatted(n)) dates repères"))\u{A0}: \(years). Les numéros sont ceux de la liste."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) dated moment", other: "\(language.formatted(n)) dated moments")): \(years). The numbers are those of the list."
        }
    }

    /// Ce qui était prévu
    package var ahead: String {
        switch language {
        case .fr: "Ce qui était prévu"
        case .en: "What was planned"
        }
    }

    /// Sans date
    package var undated: String {
        switch language {
        case .fr: "Sans date"
        case .en: "Without a date"
        }
    }

    /// imprimé : « {text} »
    package func printed(text: String) -> String {
        switch language {
        case .fr: "imprimé\u{A0}: «\u{202F}\(text)\u{202F}»"
        case .en: "printed: “\(text)”"
        }
    }

    /// périmètre : {text}
    package func scope(text: String) -> String {
        switch language {
        case .fr: "périmètre\u{A0}: \(text)"
        case .en: "scope: \(text)"
        }
    }

    /// La source de la fiche
    package var toSource: String {
        switch language {
        case .fr: "La source de la fiche"
        case .en: "The source of the sheet"
        }
    }

    /// À savoir de la source :
    package var sourceNote: String {
        switch language {
        case .fr: "À savoir de la source\u{A0}:"
        case .en: "About the source:"
        }
    }

    /// À voir ensuite
    package var nextHeading: String {
        switch language {
        case .fr: "À voir ensuite"
        case .en: "What to look at next"
        }
    }

    /// Choisi d’après ce que dit cette fiche ; la raison est sous chaque lien.
    package var nextLead: String {
        switch language {
        case .fr: "Choisi d’après ce que dit cette fiche\u{202F}; la raison est sous chaque lien."
        case .en: "Chosen from what this sheet says; the reason is under each link."
        }
    }

    /// La démarche que suit cette pratique : ce que c’est, les étapes, d’autres exemples.
    package var nextMethod: String {
        switch language {
        case .fr: "La démarche que suit cette pratique\u{A0}: ce que c’est, les étapes, d’autres exemples."
        case .en: "The method this practice follows: what it is, its steps, other examples."
        }
    }

    /// {label}, d’après ce que disent les fiches.
    package func nextRelated(label: String) -> String {
        switch language {
        case .fr: "\(label), d’après ce que disent les fiches."
        case .en: "\(label), after what the sheets say."
        }
    }

    /// Les deux fiches sont reliées ; la raison est dans « Pratiques liées ».
    package var nextRelatedPlain: String {
        switch language {
        case .fr: "Les deux fiches sont reliées\u{202F}; la raison est dans «\u{202F}Pratiques liées\u{202F}»."
        case .en: "The two sheets are linked; why is said under “Linked practices”."
        }
    }

    /// Qui d’autre a rencontré ce frein ?
    package var nextObstacle: String {
        switch language {
        case .fr: "Qui d’autre a rencontré ce frein\u{202F}?"
        case .en: "Who else met this obstacle?"
        }
    }

    /// Les autres pratiques, les structures et les groupes de ce lieu.
    package var nextPlace: String {
        switch language {
        case .fr: "Les autres pratiques, les structures et les groupes de ce lieu."
        case .en: "The other practices, organisations and groups of this place."
        }
    }
}

extension Texts {
    package var reading: ReadingTexts { ReadingTexts(language: language) }
}
