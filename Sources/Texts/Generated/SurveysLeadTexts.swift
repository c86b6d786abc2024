// Written by scripts/generate.py from Catalogue/surveysLead.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveysLead`, in one language.
package struct SurveysLeadTexts: Sendable {
    let language: Language

    /// Mener une enquête
    package var listTitle: String {
        switch language {
        case .fr: "Mener une enquête"
        case .en: "Lead a survey"
        }
    }

    /// Enquêtes
    package var publicList: String {
        switch language {
        case .fr: "Enquêtes"
        case .en: "Surveys"
        }
    }

    /// Pages de cette enquête
    package var navLabel: String {
        switch language {
        case .fr: "Pages de cette enquête"
        case .en: "Pages of this survey"
        }
    }

    /// Tableau de bord
    package var navDashboard: String {
        switch language {
        case .fr: "Tableau de bord"
        case .en: "Dashboard"
        }
    }

    /// Cadre
    package var navCharter: String {
        switch language {
        case .fr: "Cadre"
        case .en: "Charter"
        }
    }

    /// Questionnaire
    package var navQuestionnaire: String {
        switch language {
        case .fr: "Questionnaire"
        case .en: "Questionnaire"
        }
    }

    /// Parcours
    package var navPaths: String {
        switch language {
        case .fr: "Parcours"
        case .en: "Paths"
        }
    }

    /// Relais et codes
    package var navRelays: String {
        switch language {
        case .fr: "Relais et codes"
        case .en: "Relays and codes"
        }
    }

    /// Saisie
    package var navEntry: String {
        switch language {
        case .fr: "Saisie"
        case .en: "Typing in"
        }
    }

    /// Équipe
    package var navTeam: String {
        switch language {
        case .fr: "Équipe"
        case .en: "Team"
        }
    }

    /// Coordonnées
    package var navContacts: String {
        switch language {
        case .fr: "Coordonnées"
        case .en: "Contact details"
        }
    }

    /// Données
    package var navData: String {
        switch language {
        case .fr: "Données"
        case .en: "Data"
        }
    }

    /// En préparation
    package var statePrepared: String {
        switch language {
        case .fr: "En préparation"
        case .en: "In preparation"
        }
    }

    /// Ouverte
    package var stateOpen: String {
        switch language {
        case .fr: "Ouverte"
        case .en: "Open"
        }
    }

    /// Close
    package var stateClosed: String {
        switch language {
        case .fr: "Close"
        case .en: "Closed"
        }
    }

    /// Figée
    package var stateFrozen: String {
        switch language {
        case .fr: "Figée"
        case .en: "Frozen"
        }
    }

    /// Abandonnée
    package var stateCancelled: String {
        switch language {
        case .fr: "Abandonnée"
        case .en: "Given up"
        }
    }

    /// Données synthétiques : cette enquête et ses réponses sont fabriquées par un programme. Elles ne dis…
    package var synthetic: String {
        switch language {
        case .fr: "Données synthétiques\u{A0}: cette enquête et ses réponses sont fabriquées par un programme. Elles ne disent rien de personne."
        case .en: "Synthetic data: this survey and its answers were made by a program. They say nothing about anybody."
        }
    }
}

extension Texts {
    package var surveysLead: SurveysLeadTexts { SurveysLeadTexts(language: language) }
}
