// Written by scripts/generate.py from Catalogue/merging.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `merging`, in one language.
package struct MergingTexts: Sendable {
    let language: Language

    /// « {merged} » est réunie à « {kept} » : son adresse y mène, chaque source garde ses faits.
    package func merged(merged: String, kept: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(merged)\u{202F}» est réunie à «\u{202F}\(kept)\u{202F}»\u{A0}: son adresse y mène, chaque source garde ses faits."
        case .en: "\"\(merged)\" is merged into \"\(kept)\": its address leads there, each source keeps its facts."
        }
    }

    /// « {merged} » serait réunie à « {kept} » : son adresse y mènerait, chaque source garderait ses faits.
    package func wouldMerge(merged: String, kept: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(merged)\u{202F}» serait réunie à «\u{202F}\(kept)\u{202F}»\u{A0}: son adresse y mènerait, chaque source garderait ses faits."
        case .en: "\"\(merged)\" would be merged into \"\(kept)\": its address would lead there, each source would keep its facts."
        }
    }

    /// les deux sources ne disent pas la même chose : {field} ; la fiche montre les deux.
    package func contradiction(field: String) -> String {
        switch language {
        case .fr: "les deux sources ne disent pas la même chose\u{A0}: \(field)\u{202F}; la fiche montre les deux."
        case .en: "the two sources do not say the same: \(field); the sheet shows both."
        }
    }

    /// Essai : rien n’a été changé. Ajoutez --apply pour réunir les deux fiches.
    package var dryRun: String {
        switch language {
        case .fr: "Essai\u{A0}: rien n’a été changé. Ajoutez --apply pour réunir les deux fiches."
        case .en: "Dry run: nothing was changed. Add --apply to merge the two sheets."
        }
    }

    /// Pour les séparer : essaim sheet unmerge {slug}
    package func undoHint(slug: String) -> String {
        switch language {
        case .fr: "Pour les séparer\u{A0}: essaim sheet unmerge \(slug)"
        case .en: "To separate them: essaim sheet unmerge \(slug)"
        }
    }

    /// Fiche de nouveau seule : {slug}
    package func unmerged(slug: String) -> String {
        switch language {
        case .fr: "Fiche de nouveau seule\u{A0}: \(slug)"
        case .en: "Sheet on its own again: \(slug)"
        }
    }

    /// Noté : ce sont deux pratiques. Elles ne seront plus proposées ensemble.
    package var distinct: String {
        switch language {
        case .fr: "Noté\u{A0}: ce sont deux pratiques. Elles ne seront plus proposées ensemble."
        case .en: "Noted: these are two practices. They will not be proposed together again."
        }
    }

    /// {first} + {second}
    package func proposal(first: String, second: String) -> String {
        switch language {
        case .fr: "\(first) + \(second)"
        case .en: "\(first) + \(second)"
        }
    }

    /// « {first} » et « {second} » : {percent} des mots des titres en commun
    package func proposalTitles(first: String, second: String, percent: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(first)\u{202F}» et «\u{202F}\(second)\u{202F}»\u{A0}: \(percent) des mots des titres en commun"
        case .en: "\"\(first)\" and \"\(second)\": \(percent) of the words of the titles in common"
        }
    }

    /// même lieu : {names}
    package func proposalPlace(names: String) -> String {
        switch language {
        case .fr: "même lieu\u{A0}: \(names)"
        case .en: "same place: \(names)"
        }
    }

    /// même structure porteuse : {names}
    package func proposalBearer(names: String) -> String {
        switch language {
        case .fr: "même structure porteuse\u{A0}: \(names)"
        case .en: "same bearer: \(names)"
        }
    }

    /// Aucune paire de fiches ne se ressemble assez pour être proposée.
    package var proposalNone: String {
        switch language {
        case .fr: "Aucune paire de fiches ne se ressemble assez pour être proposée."
        case .en: "No two sheets look alike enough to be proposed."
        }
    }

    /// Rien n’est réuni tout seul. Une même pratique : essaim sheet merge ADRESSE --into ADRESSE. Deux pra…
    package var proposalHint: String {
        switch language {
        case .fr: "Rien n’est réuni tout seul. Une même pratique\u{A0}: essaim sheet merge ADRESSE --into ADRESSE. Deux pratiques\u{A0}: essaim sheet distinct ADRESSE ADRESSE."
        case .en: "Nothing is merged by itself. One practice: essaim sheet merge SLUG --into SLUG. Two practices: essaim sheet distinct SLUG SLUG."
        }
    }

    /// Les deux adresses mènent déjà à la même fiche.
    package var refusedSame: String {
        switch language {
        case .fr: "Les deux adresses mènent déjà à la même fiche."
        case .en: "Both addresses lead to the same sheet already."
        }
    }

    /// Les deux fiches ne sont pas lues par les mêmes personnes ; publiez ou retirez l’une des deux d’abor…
    package var refusedReaders: String {
        switch language {
        case .fr: "Les deux fiches ne sont pas lues par les mêmes personnes\u{202F}; publiez ou retirez l’une des deux d’abord."
        case .en: "The two sheets are not read by the same people; publish or withdraw one of them first."
        }
    }

    /// Une autre fiche a déjà été réunie à celle-ci : séparez-les d’abord, ou réunissez dans l’autre sens.
    package var refusedHoldsOthers: String {
        switch language {
        case .fr: "Une autre fiche a déjà été réunie à celle-ci\u{A0}: séparez-les d’abord, ou réunissez dans l’autre sens."
        case .en: "Another sheet was merged into this one: separate them first, or merge the other way round."
        }
    }

    /// Cette fiche n’est réunie à aucune autre.
    package var refusedAlone: String {
        switch language {
        case .fr: "Cette fiche n’est réunie à aucune autre."
        case .en: "This sheet is merged with no other."
        }
    }

    /// source {n}
    package func sourceNumber(n: Int) -> String {
        switch language {
        case .fr: "source \(language.formatted(n))"
        case .en: "source \(language.formatted(n))"
        }
    }

    /// {place}, source {n}
    package func placeOfSource(place: String, n: Int) -> String {
        switch language {
        case .fr: "\(place), source \(language.formatted(n))"
        case .en: "\(place), source \(language.formatted(n))"
        }
    }

    /// Plusieurs publications parlent de cette pratique. Chaque fait dit de laquelle il vient, par son num…
    package var severalSources: String {
        switch language {
        case .fr: "Plusieurs publications parlent de cette pratique. Chaque fait dit de laquelle il vient, par son numéro\u{202F}; quand elles se contredisent, les deux sont données."
        case .en: "Several publications speak of this practice. Each fact says which one it comes from, by its number; when they contradict each other, both are given."
        }
    }
}

extension Texts {
    package var merging: MergingTexts { MergingTexts(language: language) }
}
