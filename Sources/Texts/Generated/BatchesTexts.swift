// Written by scripts/generate.py from Catalogue/batches.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `batches`, in one language.
package struct BatchesTexts: Sendable {
    let language: Language

    /// Lecture : {n}
    package func checking(n: Int) -> String {
        switch language {
        case .fr: "Lecture\u{A0}: \(language.form(n, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "Reading: \(language.form(n, zero: "no sheet", one: "one sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// Lecture : {n} sur {total}
    package func checkingOf(n: Int, total: Int) -> String {
        switch language {
        case .fr: "Lecture\u{A0}: \(language.formatted(n)) sur \(language.formatted(total))"
        case .en: "Reading: \(language.formatted(n)) of \(language.formatted(total))"
        }
    }

    /// Enregistrement : {n} sur {total}
    package func storing(n: Int, total: Int) -> String {
        switch language {
        case .fr: "Enregistrement\u{A0}: \(language.formatted(n)) sur \(language.formatted(total))"
        case .en: "Storing: \(language.formatted(n)) of \(language.formatted(total))"
        }
    }

    /// Seules les {n} premières lignes sont gardées ici.
    package func moreLines(n: Int) -> String {
        switch language {
        case .fr: "Seules les \(language.formatted(n)) premières lignes sont gardées ici."
        case .en: "Only the first \(language.formatted(n)) lines are kept here."
        }
    }

    /// Pour revenir en arrière : essaim import undo {id}
    package func undoHint(id: String) -> String {
        switch language {
        case .fr: "Pour revenir en arrière\u{A0}: essaim import undo \(id)"
        case .en: "To go back: essaim import undo \(id)"
        }
    }

    /// Aucun import enregistré. « essaim import practices FICHIER » en fait un essai.
    package var none: String {
        switch language {
        case .fr: "Aucun import enregistré. «\u{202F}essaim import practices FICHIER\u{202F}» en fait un essai."
        case .en: "No import recorded. \"essaim import practices FILE\" tries one."
        }
    }

    /// {id} {at} {source} : {created}, {updated}
    package func line(id: String, at: String, source: String, created: Int, updated: Int) -> String {
        switch language {
        case .fr: "\(id)  \(at)  \(source)\u{A0}: \(language.form(created, zero: "aucune créée", one: "une créée", other: "\(language.formatted(created)) créées")), \(language.form(updated, zero: "aucune mise à jour", one: "une mise à jour", other: "\(language.formatted(updated)) mises à jour"))"
        case .en: "\(id)  \(at)  \(source): \(language.form(created, zero: "none created", one: "one created", other: "\(language.formatted(created)) created")), \(language.form(updated, zero: "none updated", one: "one updated", other: "\(language.formatted(updated)) updated"))"
        }
    }

    /// {line} ; annulé
    package func lineUndone(line: String) -> String {
        switch language {
        case .fr: "\(line)\u{202F}; annulé"
        case .en: "\(line); undone"
        }
    }

    /// Fichier : {name}
    package func headFile(name: String) -> String {
        switch language {
        case .fr: "Fichier\u{A0}: \(name)"
        case .en: "File: \(name)"
        }
    }

    /// Espace de clés : {name}
    package func headNamespace(name: String) -> String {
        switch language {
        case .fr: "Espace de clés\u{A0}: \(name)"
        case .en: "Key space: \(name)"
        }
    }

    /// Import annulé le {at}.
    package func headUndone(at: String) -> String {
        switch language {
        case .fr: "Import annulé le \(at)."
        case .en: "Import undone on \(at)."
        }
    }

    /// {action} : {title} (/pratiques/{slug})
    package func shown(action: String, title: String, slug: String) -> String {
        switch language {
        case .fr: "\(action)\u{A0}: \(title) (/pratiques/\(slug))"
        case .en: "\(action): \(title) (/pratiques/\(slug))"
        }
    }

    /// laissée : {title} (/pratiques/{slug}) : {reason}
    package func kept(title: String, slug: String, reason: String) -> String {
        switch language {
        case .fr: "laissée\u{A0}: \(title) (/pratiques/\(slug))\u{A0}: \(reason)"
        case .en: "left: \(title) (/pratiques/\(slug)): \(reason)"
        }
    }

    /// {removed}, {restored}, {kept}.
    package func undone(removed: Int, restored: Int, kept: Int) -> String {
        switch language {
        case .fr: "\(language.form(removed, zero: "Aucune fiche enlevée", one: "Une fiche enlevée", other: "\(language.formatted(removed)) fiches enlevées")), \(language.form(restored, zero: "aucune remise comme avant", one: "une remise comme avant", other: "\(language.formatted(restored)) remises comme avant")), \(language.form(kept, zero: "aucune laissée", one: "une laissée", other: "\(language.formatted(kept)) laissées"))."
        case .en: "\(language.form(removed, zero: "No sheet removed", one: "One sheet removed", other: "\(language.formatted(removed)) sheets removed")), \(language.form(restored, zero: "none put back as before", one: "one put back as before", other: "\(language.formatted(restored)) put back as before")), \(language.form(kept, zero: "none left", one: "one left", other: "\(language.formatted(kept)) left"))."
        }
    }

    /// Essai : rien n’a été changé. Ajoutez --apply pour annuler l’import.
    package var undoDryRun: String {
        switch language {
        case .fr: "Essai\u{A0}: rien n’a été changé. Ajoutez --apply pour annuler l’import."
        case .en: "Dry run: nothing was changed. Add --apply to undo the import."
        }
    }

    /// Import annulé.
    package var undoApplied: String {
        switch language {
        case .fr: "Import annulé."
        case .en: "Import undone."
        }
    }

    /// Cet import est déjà annulé.
    package var refusedUndone: String {
        switch language {
        case .fr: "Cet import est déjà annulé."
        case .en: "This import was undone already."
        }
    }

    /// Rien n’a été annulé : des fiches ont changé depuis. Réglez-les d’abord, ou ajoutez --keep-changed p…
    package var refusedChanged: String {
        switch language {
        case .fr: "Rien n’a été annulé\u{A0}: des fiches ont changé depuis. Réglez-les d’abord, ou ajoutez --keep-changed pour les laisser comme elles sont."
        case .en: "Nothing was undone: sheets have changed since. Settle them first, or add --keep-changed to leave them as they are."
        }
    }

    /// son texte a été changé depuis.
    package var becauseEdited: String {
        switch language {
        case .fr: "son texte a été changé depuis."
        case .en: "its text was changed since."
        }
    }

    /// elle a été retirée ou remise en ligne depuis.
    package var becauseState: String {
        switch language {
        case .fr: "elle a été retirée ou remise en ligne depuis."
        case .en: "it was withdrawn or published again since."
        }
    }

    /// l’import {id} l’a changée depuis ; annulez-le d’abord.
    package func becauseImported(id: String) -> String {
        switch language {
        case .fr: "l’import \(id) l’a changée depuis\u{202F}; annulez-le d’abord."
        case .en: "import \(id) changed it since; undo that one first."
        }
    }

    /// elle a été réunie à une autre ; « essaim sheet unmerge » les sépare.
    package var becauseMerged: String {
        switch language {
        case .fr: "elle a été réunie à une autre\u{202F}; «\u{202F}essaim sheet unmerge\u{202F}» les sépare."
        case .en: "it was merged with another; \"essaim sheet unmerge\" separates them."
        }
    }

    /// la fiche /pratiques/{slug}, qui reste, la nomme.
    package func becauseNamed(slug: String) -> String {
        switch language {
        case .fr: "la fiche /pratiques/\(slug), qui reste, la nomme."
        case .en: "the sheet /pratiques/\(slug), which stays, names it."
        }
    }

    /// elle a été effacée, et le reste.
    package var becauseErased: String {
        switch language {
        case .fr: "elle a été effacée, et le reste."
        case .en: "it was erased, and stays so."
        }
    }
}

extension Texts {
    package var batches: BatchesTexts { BatchesTexts(language: language) }
}
