// Written by scripts/generate.py from Catalogue/common.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `common`, in one language.
package struct CommonTexts: Sendable {
    let language: Language

    /// Essaim
    package var siteName: String {
        switch language {
        case .fr: "Essaim"
        case .en: "Essaim"
        }
    }

    /// {page} – Essaim
    package func pageTitle(page: String) -> String {
        switch language {
        case .fr: "\(page) – Essaim"
        case .en: "\(page) – Essaim"
        }
    }

    /// Aller au contenu
    package var skipToContent: String {
        switch language {
        case .fr: "Aller au contenu"
        case .en: "Skip to content"
        }
    }

    /// Navigation principale
    package var navigationLabel: String {
        switch language {
        case .fr: "Navigation principale"
        case .en: "Main navigation"
        }
    }

    /// À propos
    package var navigationAbout: String {
        switch language {
        case .fr: "À propos"
        case .en: "About"
        }
    }

    /// Se connecter
    package var navigationSignIn: String {
        switch language {
        case .fr: "Se connecter"
        case .en: "Sign in"
        }
    }

    /// Menu
    package var navigationMenu: String {
        switch language {
        case .fr: "Menu"
        case .en: "Menu"
        }
    }

    /// Mon compte
    package var navigationAccount: String {
        switch language {
        case .fr: "Mon compte"
        case .en: "My account"
        }
    }

    /// Affichage
    package var navigationDisplay: String {
        switch language {
        case .fr: "Affichage"
        case .en: "Display"
        }
    }

    /// Langue et affichage
    package var displayLabel: String {
        switch language {
        case .fr: "Langue et affichage"
        case .en: "Language and display"
        }
    }

    /// Pratiques
    package var navigationPractices: String {
        switch language {
        case .fr: "Pratiques"
        case .en: "Practices"
        }
    }

    /// Près de chez moi
    package var navigationNearby: String {
        switch language {
        case .fr: "Près de chez moi"
        case .en: "Near me"
        }
    }

    /// Démarches
    package var navigationMethods: String {
        switch language {
        case .fr: "Démarches"
        case .en: "Methods"
        }
    }

    /// Territoires
    package var navigationTerritories: String {
        switch language {
        case .fr: "Territoires"
        case .en: "Places"
        }
    }

    /// Structures
    package var navigationOrganisations: String {
        switch language {
        case .fr: "Structures"
        case .en: "Organisations"
        }
    }

    /// Vous êtes ici
    package var pathLabel: String {
        switch language {
        case .fr: "Vous êtes ici"
        case .en: "You are here"
        }
    }

    /// Français
    package var languageFrench: String {
        switch language {
        case .fr: "Français"
        case .en: "Français"
        }
    }

    /// English
    package var languageEnglish: String {
        switch language {
        case .fr: "English"
        case .en: "English"
        }
    }

    /// Pied de page
    package var footerLabel: String {
        switch language {
        case .fr: "Pied de page"
        case .en: "Footer"
        }
    }

    /// À propos
    package var footerAbout: String {
        switch language {
        case .fr: "À propos"
        case .en: "About"
        }
    }

    /// Faire connaître une pratique
    package var footerReport: String {
        switch language {
        case .fr: "Faire connaître une pratique"
        case .en: "Make a practice known"
        }
    }

    /// Groupes d’habitants
    package var footerGroups: String {
        switch language {
        case .fr: "Groupes d’habitants"
        case .en: "Residents’ groups"
        }
    }

    /// Glossaire
    package var footerGlossary: String {
        switch language {
        case .fr: "Glossaire"
        case .en: "Glossary"
        }
    }

    /// Vocabulaires
    package var footerVocabularies: String {
        switch language {
        case .fr: "Vocabulaires"
        case .en: "Vocabularies"
        }
    }

    /// Sources
    package var footerSources: String {
        switch language {
        case .fr: "Sources"
        case .en: "Sources"
        }
    }

    /// Mentions légales
    package var footerLegal: String {
        switch language {
        case .fr: "Mentions légales"
        case .en: "Legal notice"
        }
    }

    /// Données personnelles
    package var footerPrivacy: String {
        switch language {
        case .fr: "Données personnelles"
        case .en: "Personal data"
        }
    }

    /// Données ouvertes
    package var footerOpenData: String {
        switch language {
        case .fr: "Données ouvertes"
        case .en: "Open data"
        }
    }

    /// Accessibilité : non conforme
    package var footerAccessibility: String {
        switch language {
        case .fr: "Accessibilité\u{A0}: non conforme"
        case .en: "Accessibility: not compliant"
        }
    }

    /// Une personne est en danger ? Appelez le 112, le 119 (enfance), le 3919 (violences) ou le 115 (abri)…
    package var footerDanger: String {
        switch language {
        case .fr: "Une personne est en danger\u{202F}? Appelez le 112, le 119 (enfance), le 3919 (violences) ou le 115 (abri). Ce site ne remplace pas ces numéros."
        case .en: "Is somebody in danger? In France call 112, 119 (children), 3919 (violence) or 115 (shelter). This site does not replace these numbers."
        }
    }
}

extension Texts {
    package var common: CommonTexts { CommonTexts(language: language) }
}
