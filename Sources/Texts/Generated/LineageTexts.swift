// Written by scripts/generate.py from Catalogue/lineage.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `lineage`, in one language.
package struct LineageTexts: Sendable {
    let language: Language

    /// D’où elle vient, où elle est allée : {title}
    package func title(title: String) -> String {
        switch language {
        case .fr: "D’où elle vient, où elle est allée\u{A0}: \(title)"
        case .en: "Where it comes from, where it went: \(title)"
        }
    }

    /// D’où elle vient, où elle est allée
    package var heading: String {
        switch language {
        case .fr: "D’où elle vient, où elle est allée"
        case .en: "Where it comes from, where it went"
        }
    }

    /// Filiation
    package var trail: String {
        switch language {
        case .fr: "Filiation"
        case .en: "Lineage"
        }
    }

    /// Ce que des fiches disent de « {title} » : ce qui l’a inspirée, ce qu’elle a fait naître, avec qui e…
    package func lead(title: String) -> String {
        switch language {
        case .fr: "Ce que des fiches disent de «\u{202F}\(title)\u{202F}»\u{A0}: ce qui l’a inspirée, ce qu’elle a fait naître, avec qui elle va. Rien n’est déduit."
        case .en: "What sheets say of “\(title)”: what inspired it, what it gave birth to, whom it goes with. Nothing is deduced."
        }
    }

    /// Toute la filiation, avec ce qui la montre
    package var seeAll: String {
        switch language {
        case .fr: "Toute la filiation, avec ce qui la montre"
        case .en: "The whole lineage, with what shows it"
        }
    }

    /// de « {title} »
    package func seeAllOf(title: String) -> String {
        switch language {
        case .fr: "de «\u{202F}\(title)\u{202F}»"
        case .en: "of “\(title)”"
        }
    }

    /// Cette pratique
    package var thisSheet: String {
        switch language {
        case .fr: "Cette pratique"
        case .en: "This practice"
        }
    }

    /// elle-même
    package var itself: String {
        switch language {
        case .fr: "elle-même"
        case .en: "itself"
        }
    }

    /// Cette pratique {label}
    package func outgoing(label: String) -> String {
        switch language {
        case .fr: "Cette pratique \(label)"
        case .en: "This practice: \(label)"
        }
    }

    /// Cette pratique nomme
    package var outgoingPlain: String {
        switch language {
        case .fr: "Cette pratique nomme"
        case .en: "This practice names"
        }
    }

    /// {label} cette pratique
    package func incoming(label: String) -> String {
        switch language {
        case .fr: "\(label) cette pratique"
        case .en: "\(label) this practice"
        }
    }

    /// nomme cette pratique
    package var incomingPlain: String {
        switch language {
        case .fr: "nomme cette pratique"
        case .en: "names this practice"
        }
    }

    /// {label}
    package func stepOutgoing(label: String) -> String {
        switch language {
        case .fr: "\(label)"
        case .en: "\(label)"
        }
    }

    /// nomme
    package var stepOutgoingPlain: String {
        switch language {
        case .fr: "nomme"
        case .en: "names"
        }
    }

    /// {label} la précédente
    package func stepIncoming(label: String) -> String {
        switch language {
        case .fr: "\(label) la précédente"
        case .en: "\(label) the one above"
        }
    }

    /// nomme la précédente
    package var stepIncomingPlain: String {
        switch language {
        case .fr: "nomme la précédente"
        case .en: "names the one above"
        }
    }

    /// D’où elle vient
    package var before: String {
        switch language {
        case .fr: "D’où elle vient"
        case .en: "Where it comes from"
        }
    }

    /// Où elle est allée
    package var after: String {
        switch language {
        case .fr: "Où elle est allée"
        case .en: "Where it went"
        }
    }

    /// À côté d’elle
    package var beside: String {
        switch language {
        case .fr: "À côté d’elle"
        case .en: "Beside it"
        }
    }

    /// Dessin de la filiation : {n} autour de celle-ci.
    package func drawing(n: Int) -> String {
        switch language {
        case .fr: "Dessin de la filiation\u{A0}: \(language.form(n, zero: "aucune pratique", one: "une pratique", other: "\(language.formatted(n)) pratiques")) autour de celle-ci."
        case .en: "Drawing of the lineage: \(language.form(n, zero: "no practice", one: "one practice", other: "\(language.formatted(n)) practices")) around this one."
        }
    }

    /// De haut en bas : ce qui vient avant, cette pratique, ce qui vient après, ce qui va à côté. En point…
    package var caption: String {
        switch language {
        case .fr: "De haut en bas\u{A0}: ce qui vient avant, cette pratique, ce qui vient après, ce qui va à côté. En pointillé\u{A0}: ce qui n’a pas de fiche ici. La liste dit la même chose."
        case .en: "From top to bottom: what came before, this practice, what came after, what goes beside. Dashed: what has no sheet here. The list says the same."
        }
    }

    /// Le dessin montre {drawn} sur {total} ; la liste les dit toutes.
    package func drawnSome(drawn: Int, total: Int) -> String {
        switch language {
        case .fr: "Le dessin montre \(language.form(drawn, zero: "aucune pratique", one: "une pratique", other: "\(language.formatted(drawn)) pratiques")) sur \(language.formatted(total))\u{202F}; la liste les dit toutes."
        case .en: "The drawing shows \(language.form(drawn, zero: "no practice", one: "one practice", other: "\(language.formatted(drawn)) practices")) of \(language.formatted(total)); the list says them all."
        }
    }

    /// Montrer aussi ce qui les entoure (deux pas)
    package var wider: String {
        switch language {
        case .fr: "Montrer aussi ce qui les entoure (deux pas)"
        case .en: "Show what surrounds them too (two steps)"
        }
    }

    /// Ne montrer que le premier pas
    package var narrower: String {
        switch language {
        case .fr: "Ne montrer que le premier pas"
        case .en: "Show the first step only"
        }
    }

    /// La liste
    package var listHeading: String {
        switch language {
        case .fr: "La liste"
        case .en: "The list"
        }
    }

    /// Chaque lien tel qu’une fiche le dit. Deux fiches qui disent la même chose font deux lignes.
    package var listCaption: String {
        switch language {
        case .fr: "Chaque lien tel qu’une fiche le dit. Deux fiches qui disent la même chose font deux lignes."
        case .en: "Each link as a sheet says it. Two sheets that say the same make two lines."
        }
    }

    /// Ce qui est dit
    package var columnTie: String {
        switch language {
        case .fr: "Ce qui est dit"
        case .en: "What is said"
        }
    }

    /// Quand
    package var columnDate: String {
        switch language {
        case .fr: "Quand"
        case .en: "When"
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
    package var columnSaid: String {
        switch language {
        case .fr: "Dit par"
        case .en: "Said by"
        }
    }

    /// non indiqué
    package var dateUnknown: String {
        switch language {
        case .fr: "non indiqué"
        case .en: "not stated"
        }
    }

    /// les mots de la fiche
    package var evidenceNone: String {
        switch language {
        case .fr: "les mots de la fiche"
        case .en: "the words of the sheet"
        }
    }

    /// cette fiche
    package var saidHere: String {
        switch language {
        case .fr: "cette fiche"
        case .en: "this sheet"
        }
    }

    /// {n} par d’autres fiches, ressemblances comprises.
    package func incomingCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun lien dit", one: "Un lien dit", other: "\(language.formatted(n)) liens dits")) par d’autres fiches, ressemblances comprises."
        case .en: "\(language.form(n, zero: "No link", one: "One link", other: "\(language.formatted(n)) links")) said by other sheets, likenesses included."
        }
    }

    /// Aucune fiche ne dit d’où vient cette pratique, ni où elle est allée.
    package var none: String {
        switch language {
        case .fr: "Aucune fiche ne dit d’où vient cette pratique, ni où elle est allée."
        case .en: "No sheet says where this practice comes from, nor where it went."
        }
    }

    /// Si vous l’écrivez, dites-le dans la rubrique « Pratiques liées » : un nom suffit, même sans fiche.
    package var noneAdvice: String {
        switch language {
        case .fr: "Si vous l’écrivez, dites-le dans la rubrique «\u{202F}Pratiques liées\u{202F}»\u{A0}: un nom suffit, même sans fiche."
        case .en: "If you write it, say so under “Related practices”: a name is enough, even without a sheet."
        }
    }

    /// Ressemblances relevées à la lecture
    package var likenessHeading: String {
        switch language {
        case .fr: "Ressemblances relevées à la lecture"
        case .en: "Likenesses found by the reading"
        }
    }

    /// Même démarche, même structure, même formation : la lecture l’a relevé, personne n’a dit que l’une v…
    package var likenessLead: String {
        switch language {
        case .fr: "Même démarche, même structure, même formation\u{A0}: la lecture l’a relevé, personne n’a dit que l’une vient de l’autre."
        case .en: "Same method, same organisation, same training: the reading found it, nobody said that one comes from the other."
        }
    }

    /// Proches par ce qu’elles ont en commun
    package var closeHeading: String {
        switch language {
        case .fr: "Proches par ce qu’elles ont en commun"
        case .en: "Near by what they share"
        }
    }

    /// Trouvées par le calcul, à partir des mots des fiches. Ce n’est pas une filiation.
    package var closeLead: String {
        switch language {
        case .fr: "Trouvées par le calcul, à partir des mots des fiches. Ce n’est pas une filiation."
        case .en: "Found by computation, from the words of the sheets. This is no lineage."
        }
    }

    /// À deux pas
    package var stepsHeading: String {
        switch language {
        case .fr: "À deux pas"
        case .en: "Two steps away"
        }
    }

    /// Ce que disent les fiches autour des pratiques du dessin. Une fiche très citée n’en montre que quelq…
    package var stepsLead: String {
        switch language {
        case .fr: "Ce que disent les fiches autour des pratiques du dessin. Une fiche très citée n’en montre que quelques-unes."
        case .en: "What sheets say around the practices of the drawing. A sheet that many name shows only some."
        }
    }

    /// Autour de « {title} »
    package func stepOf(title: String) -> String {
        switch language {
        case .fr: "Autour de «\u{202F}\(title)\u{202F}»"
        case .en: "Around “\(title)”"
        }
    }

    /// Toute sa filiation
    package var stepMore: String {
        switch language {
        case .fr: "Toute sa filiation"
        case .en: "Its whole lineage"
        }
    }
}

extension Texts {
    package var lineage: LineageTexts { LineageTexts(language: language) }
}
