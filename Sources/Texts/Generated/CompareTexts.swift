// Written by scripts/generate.py from Catalogue/compare.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `compare`, in one language.
package struct CompareTexts: Sendable {
    let language: Language

    /// Comparer
    package var title: String {
        switch language {
        case .fr: "Comparer"
        case .en: "Compare"
        }
    }

    /// Comparer des pratiques
    package var heading: String {
        switch language {
        case .fr: "Comparer des pratiques"
        case .en: "Compare practices"
        }
    }

    /// Deux à quatre fiches côte à côte, champ par champ. On compare des récits, pas des territoires : rie…
    package var lead: String {
        switch language {
        case .fr: "Deux à quatre fiches côte à côte, champ par champ. On compare des récits, pas des territoires\u{A0}: rien n’est compté ni classé."
        case .en: "Two to four sheets side by side, field by field. Stories are compared, not territories: nothing is counted nor ranked."
        }
    }

    /// Choisissez deux à quatre fiches. Cherchez la première ci-dessous, ou ouvrez une fiche et suivez « C…
    package var none: String {
        switch language {
        case .fr: "Choisissez deux à quatre fiches. Cherchez la première ci-dessous, ou ouvrez une fiche et suivez «\u{202F}Comparer avec…\u{202F}»."
        case .en: "Choose two to four sheets. Look for the first one below, or open a sheet and follow “Compare with…”."
        }
    }

    /// Une seule fiche est choisie. Ajoutez-en une autre ci-dessous pour les voir côte à côte.
    package var one: String {
        switch language {
        case .fr: "Une seule fiche est choisie. Ajoutez-en une autre ci-dessous pour les voir côte à côte."
        case .en: "Only one sheet is chosen. Add another one below to see them side by side."
        }
    }

    /// {n} fiches sont choisies, et la page en montre quatre à la fois. Retirez-en {more}.
    package func tooMany(n: Int, more: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(n)) fiches sont choisies, et la page en montre quatre à la fois. Retirez-en \(language.formatted(more))."
        case .en: "\(language.formatted(n)) sheets are chosen, and the page shows four at a time. Remove \(language.formatted(more)) of them."
        }
    }

    /// Aucune fiche à lire à l’adresse « {slug} ». Retirez-la, ou cherchez la fiche par son nom.
    package func absent(slug: String) -> String {
        switch language {
        case .fr: "Aucune fiche à lire à l’adresse «\u{202F}\(slug)\u{202F}». Retirez-la, ou cherchez la fiche par son nom."
        case .en: "No sheet to read at the address “\(slug)”. Remove it, or look for the sheet by its name."
        }
    }

    /// « {title} » était choisie plusieurs fois ; elle est montrée une seule fois.
    package func repeated(title: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(title)\u{202F}» était choisie plusieurs fois\u{202F}; elle est montrée une seule fois."
        case .en: "“\(title)” was chosen several times; it is shown once."
        }
    }

    /// Fiches choisies
    package var chosen: String {
        switch language {
        case .fr: "Fiches choisies"
        case .en: "Chosen sheets"
        }
    }

    /// Retirer
    package var remove: String {
        switch language {
        case .fr: "Retirer"
        case .en: "Remove"
        }
    }

    /// « {title} »
    package func removeOf(title: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(title)\u{202F}»"
        case .en: "“\(title)”"
        }
    }

    /// « {slug} », sans fiche
    package func removeAddress(slug: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(slug)\u{202F}», sans fiche"
        case .en: "“\(slug)”, without a sheet"
        }
    }

    /// {n} (sur {all})
    package func onlyDifferences(n: Int, all: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune ligne ne diffère", one: "Ne montrer que la ligne qui diffère", other: "Ne montrer que les \(language.formatted(n)) lignes qui diffèrent")) (sur \(language.formatted(all)))"
        case .en: "\(language.form(n, zero: "No row differs", one: "Show only the row that differs", other: "Show only the \(language.formatted(n)) rows that differ")) (of \(language.formatted(all)))"
        }
    }

    /// Toutes les lignes diffèrent.
    package var allDiffer: String {
        switch language {
        case .fr: "Toutes les lignes diffèrent."
        case .en: "All rows differ."
        }
    }

    /// {n}
    package func everything(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "Montrer \(language.formatted(n)) ligne", other: "Montrer les \(language.formatted(n)) lignes"))"
        case .en: "\(language.form(n, one: "Show \(language.formatted(n)) row", other: "Show all \(language.formatted(n)) rows"))"
        }
    }

    /// Ces fiches disent la même chose partout où elles disent quelque chose.
    package var same: String {
        switch language {
        case .fr: "Ces fiches disent la même chose partout où elles disent quelque chose."
        case .en: "These sheets say the same wherever they say something."
        }
    }

    /// Fiches côte à côte
    package var table: String {
        switch language {
        case .fr: "Fiches côte à côte"
        case .en: "Sheets side by side"
        }
    }

    /// Une ligne par champ de la fiche, une colonne par fiche. Un champ dont aucune fiche ne parle n’est p…
    package var caption: String {
        switch language {
        case .fr: "Une ligne par champ de la fiche, une colonne par fiche. Un champ dont aucune fiche ne parle n’est pas montré."
        case .en: "One row for each field of the sheet, one column for each sheet. A field of which no sheet speaks is not shown."
        }
    }

    /// Champ
    package var field: String {
        switch language {
        case .fr: "Champ"
        case .en: "Field"
        }
    }

    /// La fiche n’en dit rien
    package var silent: String {
        switch language {
        case .fr: "La fiche n’en dit rien"
        case .en: "The sheet says nothing of it"
        }
    }

    /// Ajouter une fiche
    package var add: String {
        switch language {
        case .fr: "Ajouter une fiche"
        case .en: "Add a sheet"
        }
    }

    /// Le nom de la fiche, ou des mots à elle
    package var addLabel: String {
        switch language {
        case .fr: "Le nom de la fiche, ou des mots à elle"
        case .en: "The name of the sheet, or words of it"
        }
    }

    /// Chercher
    package var addButton: String {
        switch language {
        case .fr: "Chercher"
        case .en: "Search"
        }
    }

    /// Ajouter
    package var adding: String {
        switch language {
        case .fr: "Ajouter"
        case .en: "Add"
        }
    }

    /// Aucune autre fiche ne répond à « {words} ». Essayez avec moins de mots, ou avec le début d’un mot.
    package func foundNone(words: String) -> String {
        switch language {
        case .fr: "Aucune autre fiche ne répond à «\u{202F}\(words)\u{202F}». Essayez avec moins de mots, ou avec le début d’un mot."
        case .en: "No other sheet answers “\(words)”. Try fewer words, or the beginning of a word."
        }
    }

    /// {n}
    package func foundHeading(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Fiche trouvée", one: "Fiche trouvée", other: "Fiches trouvées"))"
        case .en: "\(language.form(n, zero: "Sheet found", one: "Sheet found", other: "Sheets found"))"
        }
    }

    /// Proches de « {title} »
    package func closeTo(title: String) -> String {
        switch language {
        case .fr: "Proches de «\u{202F}\(title)\u{202F}»"
        case .en: "Close to “\(title)”"
        }
    }

    /// Comparer avec d’autres fiches
    package var compareWith: String {
        switch language {
        case .fr: "Comparer avec d’autres fiches"
        case .en: "Compare with other sheets"
        }
    }

    /// Pratiques proches
    package var closeHeading: String {
        switch language {
        case .fr: "Pratiques proches"
        case .en: "Close practices"
        }
    }

    /// Rapprochées par ce que les fiches disent, du plus rare au plus courant. Personne n’a dit que l’une …
    package var closeLead: String {
        switch language {
        case .fr: "Rapprochées par ce que les fiches disent, du plus rare au plus courant. Personne n’a dit que l’une vient de l’autre."
        case .en: "Brought together by what the sheets say, from the rarest to the most common. Nobody said that one comes from the other."
        }
    }

    /// Comparer
    package var compareBoth: String {
        switch language {
        case .fr: "Comparer"
        case .en: "Compare"
        }
    }

    /// avec « {title} »
    package func compareBothOf(title: String) -> String {
        switch language {
        case .fr: "avec «\u{202F}\(title)\u{202F}»"
        case .en: "with “\(title)”"
        }
    }

    /// {n} : {names}
    package func sameNeed(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "même besoin", one: "même besoin", other: "mêmes besoins"))\u{A0}: \(names)"
        case .en: "\(language.form(n, zero: "same need", one: "same need", other: "same needs")): \(names)"
        }
    }

    /// {n} : {names}
    package func sameMethod(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "même démarche", one: "même démarche", other: "mêmes démarches"))\u{A0}: \(names)"
        case .en: "\(language.form(n, zero: "same method", one: "same method", other: "same methods")): \(names)"
        }
    }

    /// {n} : {names}
    package func sameObstacle(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "même frein", one: "même frein", other: "mêmes freins"))\u{A0}: \(names)"
        case .en: "\(language.form(n, zero: "same obstacle", one: "same obstacle", other: "same obstacles")): \(names)"
        }
    }

    /// {n} : {names}
    package func sameLever(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "même levier", one: "même levier", other: "mêmes leviers"))\u{A0}: \(names)"
        case .en: "\(language.form(n, zero: "same lever", one: "same lever", other: "same levers")): \(names)"
        }
    }

    /// {n} : {names}
    package func sameApproach(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "même approche", one: "même approche", other: "mêmes approches"))\u{A0}: \(names)"
        case .en: "\(language.form(n, zero: "same approach", one: "same approach", other: "same approaches")): \(names)"
        }
    }

    /// {n} : {names}
    package func sameTheme(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "même thème", one: "même thème", other: "mêmes thèmes"))\u{A0}: \(names)"
        case .en: "\(language.form(n, zero: "same theme", one: "same theme", other: "same themes")): \(names)"
        }
    }

    /// {n} : {names}
    package func samePeople(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "même public", one: "même public", other: "mêmes publics"))\u{A0}: \(names)"
        case .en: "\(language.form(n, zero: "same public", one: "same public", other: "same publics")): \(names)"
        }
    }

    /// {n} : {names}
    package func samePlace(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "même département", one: "même département", other: "mêmes départements"))\u{A0}: \(names)"
        case .en: "\(language.form(n, zero: "same département", one: "same département", other: "same départements")): \(names)"
        }
    }

    /// {n} : {names}
    package func besidePlace(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "département voisin", one: "département voisin", other: "départements voisins"))\u{A0}: \(names)"
        case .en: "\(language.form(n, zero: "neighbouring département", one: "neighbouring département", other: "neighbouring départements")): \(names)"
        }
    }

    /// {one} ; {two}
    package func twoReasons(one: String, two: String) -> String {
        switch language {
        case .fr: "\(one)\u{202F}; \(two)"
        case .en: "\(one); \(two)"
        }
    }
}

extension Texts {
    package var compare: CompareTexts { CompareTexts(language: language) }
}
