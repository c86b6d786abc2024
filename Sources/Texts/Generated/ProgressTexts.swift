// Written by scripts/generate.py from Catalogue/progress.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `progress`, in one language.
package struct ProgressTexts: Sendable {
    let language: Language

    /// Ce qui est dit de chaque lieu. Ce n’est pas une échelle : on peut revenir en arrière, s’arrêter, ou…
    package var tableCaption: String {
        switch language {
        case .fr: "Ce qui est dit de chaque lieu. Ce n’est pas une échelle\u{A0}: on peut revenir en arrière, s’arrêter, ou rester une possibilité."
        case .en: "What is said of each place. It is no ladder: one may go back, stop, or remain a possibility."
        }
    }

    /// N°
    package var columnNumber: String {
        switch language {
        case .fr: "N°"
        case .en: "No."
        }
    }

    /// Lieu
    package var columnPlace: String {
        switch language {
        case .fr: "Lieu"
        case .en: "Place"
        }
    }

    /// Où elle en est
    package var columnStage: String {
        switch language {
        case .fr: "Où elle en est"
        case .en: "How far it is"
        }
    }

    /// Depuis, ou dit en
    package var columnDate: String {
        switch language {
        case .fr: "Depuis, ou dit en"
        case .en: "Since, or said in"
        }
    }

    /// Ce qui le montre
    package var columnEvidence: String {
        switch language {
        case .fr: "Ce qui le montre"
        case .en: "What shows it"
        }
    }

    /// Dit par
    package var columnBy: String {
        switch language {
        case .fr: "Dit par"
        case .en: "Said by"
        }
    }

    /// non indiqué
    package var unknown: String {
        switch language {
        case .fr: "non indiqué"
        case .en: "not stated"
        }
    }

    /// qui la porte
    package var byBearer: String {
        switch language {
        case .fr: "qui la porte"
        case .en: "those who lead it"
        }
    }

    /// En France, par année
    package var heading: String {
        switch language {
        case .fr: "En France, par année"
        case .en: "In France, by year"
        }
    }

    /// {name} : en France, par année
    package func title(name: String) -> String {
        switch language {
        case .fr: "\(name)\u{A0}: en France, par année"
        case .en: "\(name): in France, by year"
        }
    }

    /// Où en sont les pratiques de cette démarche, d’après les dates que leurs fiches disent. Un départeme…
    package var lead: String {
        switch language {
        case .fr: "Où en sont les pratiques de cette démarche, d’après les dates que leurs fiches disent. Un département sans couleur dit seulement qu’aucune fiche n’en parle."
        case .en: "How far the practices of this method are, by the dates that their sheets say. A département without colour only says that no sheet speaks of it."
        }
    }

    /// {n} un avancement daté, sur {total}.
    package func base(n: Int, total: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche ne dit", one: "Une fiche dit", other: "\(language.formatted(n)) fiches disent")) un avancement daté, sur \(language.formatted(total))."
        case .en: "\(language.form(n, zero: "No sheet says", one: "One sheet says", other: "\(language.formatted(n)) sheets say")) a dated stage, out of \(language.formatted(total))."
        }
    }

    /// Années dont elles parlent : {years}.
    package func span(years: String) -> String {
        switch language {
        case .fr: "Années dont elles parlent\u{A0}: \(years)."
        case .en: "Years they speak of: \(years)."
        }
    }

    /// Voir la carte, année par année
    package var see: String {
        switch language {
        case .fr: "Voir la carte, année par année"
        case .en: "See the map, year by year"
        }
    }

    /// Aucune fiche de cette démarche ne dit encore un avancement daté.
    package var none: String {
        switch language {
        case .fr: "Aucune fiche de cette démarche ne dit encore un avancement daté."
        case .en: "No sheet of this method says a dated stage yet."
        }
    }

    /// Une fiche le dit dans « Où elle en est », lieu par lieu, ou par une date repère.
    package var noneAdvice: String {
        switch language {
        case .fr: "Une fiche le dit dans «\u{202F}Où elle en est\u{202F}», lieu par lieu, ou par une date repère."
        case .en: "A sheet says it under “progress place by place”, or by a milestone."
        }
    }

    /// Revenir à la démarche
    package var toMethod: String {
        switch language {
        case .fr: "Revenir à la démarche"
        case .en: "Back to the method"
        }
    }

    /// La page lit {n} par leur nom.
    package func firstRead(n: Int) -> String {
        switch language {
        case .fr: "La page lit \(language.form(n, zero: "aucune fiche", one: "la première fiche", other: "les \(language.formatted(n)) premières fiches")) par leur nom."
        case .en: "The page reads \(language.form(n, zero: "no sheet", one: "the first sheet", other: "the first \(language.formatted(n)) sheets")) by name."
        }
    }

    /// Année
    package var yearLabel: String {
        switch language {
        case .fr: "Année"
        case .en: "Year"
        }
    }

    /// Voir cette année
    package var yearButton: String {
        switch language {
        case .fr: "Voir cette année"
        case .en: "See this year"
        }
    }

    /// Année {year} (précédente)
    package func previousYear(year: String) -> String {
        switch language {
        case .fr: "Année \(year) (précédente)"
        case .en: "Year \(year) (previous)"
        }
    }

    /// Année {year} (suivante)
    package func nextYear(year: String) -> String {
        switch language {
        case .fr: "Année \(year) (suivante)"
        case .en: "Year \(year) (next)"
        }
    }

    /// En {year}
    package func yearHeading(year: String) -> String {
        switch language {
        case .fr: "En \(year)"
        case .en: "In \(year)"
        }
    }

    /// {said} ; {before} dont on sait seulement ce qui avait été dit avant.
    package func yearSentence(said: Int, before: Int) -> String {
        switch language {
        case .fr: "\(language.form(said, zero: "Aucun département dont une fiche parle cette année-là", one: "Un département dont une fiche parle cette année-là", other: "\(language.formatted(said)) départements dont une fiche parle cette année-là"))\u{202F}; \(language.form(before, zero: "aucun", one: "un", other: "\(language.formatted(before))")) dont on sait seulement ce qui avait été dit avant."
        case .en: "\(language.form(said, zero: "No département that a sheet speaks of that year", one: "One département that a sheet speaks of that year", other: "\(language.formatted(said)) départements that a sheet speaks of that year")); \(language.form(before, zero: "none", one: "one", other: "\(language.formatted(before))")) of which only what had been said before is known."
        }
    }

    /// {n} sans département : dans le tableau seulement.
    package func unplaced(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien", one: "Une ligne", other: "\(language.formatted(n)) lignes")) sans département\u{A0}: dans le tableau seulement."
        case .en: "\(language.form(n, zero: "Nothing", one: "One line", other: "\(language.formatted(n)) lines")) without a département: in the table only."
        }
    }

    /// Couleurs et traits de la carte
    package var legend: String {
        switch language {
        case .fr: "Couleurs et traits de la carte"
        case .en: "Colours and lines of the map"
        }
    }

    /// dit cette année-là
    package var legendSaid: String {
        switch language {
        case .fr: "dit cette année-là"
        case .en: "said that year"
        }
    }

    /// dit avant, rien depuis
    package var legendBefore: String {
        switch language {
        case .fr: "dit avant, rien depuis"
        case .en: "said before, nothing since"
        }
    }

    /// rien de dit
    package var legendNone: String {
        switch language {
        case .fr: "rien de dit"
        case .en: "nothing said"
        }
    }

    /// {name} ({code}) : {what}
    package func mapCell(name: String, code: String, what: String) -> String {
        switch language {
        case .fr: "\(name) (\(code))\u{A0}: \(what)"
        case .en: "\(name) (\(code)): \(what)"
        }
    }

    /// rien de dit
    package var mapNothing: String {
        switch language {
        case .fr: "rien de dit"
        case .en: "nothing said"
        }
    }

    /// {stage}, dit en {when}
    package func mapSaid(stage: String, when: String) -> String {
        switch language {
        case .fr: "\(stage), dit en \(when)"
        case .en: "\(stage), said in \(when)"
        }
    }

    /// {stage}, dit en {when}, rien depuis
    package func mapBefore(stage: String, when: String) -> String {
        switch language {
        case .fr: "\(stage), dit en \(when), rien depuis"
        case .en: "\(stage), said in \(when), nothing since"
        }
    }

    /// Un hexagone par département, son numéro au milieu. La couleur ne dit pas combien : elle dit que c’e…
    package var mapCaption: String {
        switch language {
        case .fr: "Un hexagone par département, son numéro au milieu. La couleur ne dit pas combien\u{A0}: elle dit que c’est dit."
        case .en: "One hexagon a département, its number in the middle. The colour does not say how many: it says that it is said."
        }
    }

    /// La même chose en mots.
    package var yearCaption: String {
        switch language {
        case .fr: "La même chose en mots."
        case .en: "The same in words."
        }
    }

    /// Pratique
    package var columnPractice: String {
        switch language {
        case .fr: "Pratique"
        case .en: "Practice"
        }
    }

    /// Quand
    package var columnWhen: String {
        switch language {
        case .fr: "Quand"
        case .en: "When"
        }
    }

    /// Ce que dit la fiche
    package var columnWhat: String {
        switch language {
        case .fr: "Ce que dit la fiche"
        case .en: "What the sheet says"
        }
    }

    /// dit avant
    package var before: String {
        switch language {
        case .fr: "dit avant"
        case .en: "said before"
        }
    }
}

extension Texts {
    package var progress: ProgressTexts { ProgressTexts(language: language) }
}
