// Written by scripts/generate.py from Catalogue/pages.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `pages`, in one language.
package struct PagesTexts: Sendable {
    let language: Language

    /// À propos
    package var aboutTitle: String {
        switch language {
        case .fr: "À propos"
        case .en: "About"
        }
    }

    /// Essaim aide un territoire à faire connaître ses pratiques collectives, à les lire à plusieurs, et à…
    package var aboutLead: String {
        switch language {
        case .fr: "Essaim aide un territoire à faire connaître ses pratiques collectives, à les lire à plusieurs, et à les reprendre ailleurs."
        case .en: "Essaim helps a place make its collective practices known, read them together, and take them up elsewhere."
        }
    }

    /// Ce que l’on trouve ici
    package var aboutWhat: String {
        switch language {
        case .fr: "Ce que l’on trouve ici"
        case .en: "What is here"
        }
    }

    /// {n} Chaque information dit de quelle ligne de sa source elle vient.
    package func aboutSheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Pas encore de fiche pratique.", one: "Une fiche pratique.", other: "\(language.formatted(n)) fiches pratiques.")) Chaque information dit de quelle ligne de sa source elle vient."
        case .en: "\(language.form(n, zero: "No practice sheet yet.", one: "One practice sheet.", other: "\(language.formatted(n)) practice sheets.")) Every piece of information says which line of its source it comes from."
        }
    }

    /// Les fiches sont rangées par nom. Rien n’est noté ni classé : une fiche n’est pas un jugement.
    package var aboutOrder: String {
        switch language {
        case .fr: "Les fiches sont rangées par nom. Rien n’est noté ni classé\u{A0}: une fiche n’est pas un jugement."
        case .en: "Sheets are ordered by name. Nothing is scored or ranked: a sheet is not a verdict."
        }
    }

    /// D’où viennent les fiches
    package var aboutSource: String {
        switch language {
        case .fr: "D’où viennent les fiches"
        case .en: "Where the sheets come from"
        }
    }

    /// Les fiches documentaires rassemblent des faits publiés dans des rapports publics, réécrits dans nos…
    package var aboutSourceText: String {
        switch language {
        case .fr: "Les fiches documentaires rassemblent des faits publiés dans des rapports publics, réécrits dans nos mots. Chaque fiche nomme sa source."
        case .en: "Documentary sheets gather facts published in public reports, written again in our own words. Each sheet names its source."
        }
    }

    /// Corriger ou retirer
    package var aboutReply: String {
        switch language {
        case .fr: "Corriger ou retirer"
        case .en: "Correct or take back"
        }
    }

    /// Une structure nommée dans une fiche peut demander une correction ou un retrait. Une fiche retirée n…
    package var aboutReplyText: String {
        switch language {
        case .fr: "Une structure nommée dans une fiche peut demander une correction ou un retrait. Une fiche retirée ne se lit plus, et son adresse le dit."
        case .en: "A body named in a sheet can ask for a correction or for the sheet to be taken back. A sheet taken back can no longer be read, and its address says so."
        }
    }

    /// Vos données
    package var aboutData: String {
        switch language {
        case .fr: "Vos données"
        case .en: "Your data"
        }
    }

    /// Lire ne demande ni compte ni nom. Un seul cookie garde vos choix d’affichage si vous en faites, un …
    package var aboutDataText: String {
        switch language {
        case .fr: "Lire ne demande ni compte ni nom. Un seul cookie garde vos choix d’affichage si vous en faites, un autre protège le formulaire qui les enregistre. Ni adresse ni mots cherchés ne sont gardés dans les journaux."
        case .en: "Reading asks for no account and no name. One cookie keeps your display choices if you make some, another protects the form that saves them. Neither addresses nor searched words are kept in the logs."
        }
    }

    /// Logiciel libre
    package var aboutFree: String {
        switch language {
        case .fr: "Logiciel libre"
        case .en: "Free software"
        }
    }

    /// Essaim est un logiciel libre, sous licence MPL 2.0 ; version {version}.
    package func aboutFreeText(version: String) -> String {
        switch language {
        case .fr: "Essaim est un logiciel libre, sous licence MPL 2.0\u{202F}; version \(version)."
        case .en: "Essaim is free software under the MPL 2.0 licence; version \(version)."
        }
    }

    /// Accessibilité
    package var accessibilityTitle: String {
        switch language {
        case .fr: "Accessibilité"
        case .en: "Accessibility"
        }
    }

    /// Affichage
    package var displayTitle: String {
        switch language {
        case .fr: "Affichage"
        case .en: "Display"
        }
    }

    /// Choisissez ce qui se lit le mieux pour vous. Vos choix restent sur cet appareil.
    package var displayLead: String {
        switch language {
        case .fr: "Choisissez ce qui se lit le mieux pour vous. Vos choix restent sur cet appareil."
        case .en: "Choose what reads best for you. Your choices stay on this device."
        }
    }

    /// Langue des écrans
    package var displayLanguage: String {
        switch language {
        case .fr: "Langue des écrans"
        case .en: "Language of the screens"
        }
    }

    /// Couleurs
    package var displayTheme: String {
        switch language {
        case .fr: "Couleurs"
        case .en: "Colours"
        }
    }

    /// Comme l’appareil
    package var displayThemeAuto: String {
        switch language {
        case .fr: "Comme l’appareil"
        case .en: "As the device"
        }
    }

    /// Claires
    package var displayThemeLight: String {
        switch language {
        case .fr: "Claires"
        case .en: "Light"
        }
    }

    /// Sombres
    package var displayThemeDark: String {
        switch language {
        case .fr: "Sombres"
        case .en: "Dark"
        }
    }

    /// Taille du texte
    package var displaySize: String {
        switch language {
        case .fr: "Taille du texte"
        case .en: "Text size"
        }
    }

    /// Normale
    package var displaySizeNormal: String {
        switch language {
        case .fr: "Normale"
        case .en: "Normal"
        }
    }

    /// Grande
    package var displaySizeLarge: String {
        switch language {
        case .fr: "Grande"
        case .en: "Large"
        }
    }

    /// Très grande
    package var displaySizeLarger: String {
        switch language {
        case .fr: "Très grande"
        case .en: "Very large"
        }
    }

    /// Enregistrer ces choix
    package var displaySave: String {
        switch language {
        case .fr: "Enregistrer ces choix"
        case .en: "Save these choices"
        }
    }

    /// C’est enregistré.
    package var displaySaved: String {
        switch language {
        case .fr: "C’est enregistré."
        case .en: "Saved."
        }
    }

    /// Le formulaire était trop ancien, ou votre navigateur refuse les cookies. Rien n’a été enregistré : …
    package var displayExpired: String {
        switch language {
        case .fr: "Le formulaire était trop ancien, ou votre navigateur refuse les cookies. Rien n’a été enregistré\u{A0}: vérifiez vos choix et enregistrez de nouveau."
        case .en: "The form was too old, or your browser refuses cookies. Nothing was saved: check your choices and save again."
        }
    }
}

extension Texts {
    package var pages: PagesTexts { PagesTexts(language: language) }
}
