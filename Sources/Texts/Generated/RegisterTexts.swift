// Written by scripts/generate.py from Catalogue/register.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `register`, in one language.
package struct RegisterTexts: Sendable {
    let language: Language

    /// Registre des activités de traitement
    package var title: String {
        switch language {
        case .fr: "Registre des activités de traitement"
        case .en: "Record of processing activities"
        }
    }

    /// Règlement général sur la protection des données (RGPD), article 30. Établi le {day} par Essaim {ver…
    package func lead(day: Int, version: String) -> String {
        switch language {
        case .fr: "Règlement général sur la protection des données (RGPD), article 30. Établi le \(language.date(day)) par Essaim \(version), d’après les usages que cette version fait de données qui touchent des personnes et les réglages de l’instance."
        case .en: "General Data Protection Regulation (GDPR), article 30. Made on \(language.date(day)) by Essaim \(version), from the uses that this version makes of data about people and the settings of the instance."
        }
    }

    /// Responsable du traitement
    package var controller: String {
        switch language {
        case .fr: "Responsable du traitement"
        case .en: "Controller"
        }
    }

    /// Délégué à la protection des données
    package var officer: String {
        switch language {
        case .fr: "Délégué à la protection des données"
        case .en: "Data-protection officer"
        }
    }

    /// à compléter : réglage « {setting} »
    package func missing(setting: String) -> String {
        switch language {
        case .fr: "à compléter\u{A0}: réglage «\u{202F}\(setting)\u{202F}»"
        case .en: "to be completed: setting “\(setting)”"
        }
    }

    /// Traitement
    package var processing: String {
        switch language {
        case .fr: "Traitement"
        case .en: "Processing"
        }
    }

    /// But
    package var purpose: String {
        switch language {
        case .fr: "But"
        case .en: "Purpose"
        }
    }

    /// Base légale
    package var basis: String {
        switch language {
        case .fr: "Base légale"
        case .en: "Legal basis"
        }
    }

    /// Personnes concernées
    package var people: String {
        switch language {
        case .fr: "Personnes concernées"
        case .en: "People"
        }
    }

    /// Données
    package var data: String {
        switch language {
        case .fr: "Données"
        case .en: "Data"
        }
    }

    /// Destinataires
    package var recipients: String {
        switch language {
        case .fr: "Destinataires"
        case .en: "Recipients"
        }
    }

    /// Transferts hors de l’Union européenne
    package var transfers: String {
        switch language {
        case .fr: "Transferts hors de l’Union européenne"
        case .en: "Transfers outside the European Union"
        }
    }

    /// aucun par le programme ; voir où la machine est hébergée
    package var transfersNone: String {
        switch language {
        case .fr: "aucun par le programme\u{202F}; voir où la machine est hébergée"
        case .en: "none by the program; see where the machine is hosted"
        }
    }

    /// Durée
    package var retention: String {
        switch language {
        case .fr: "Durée"
        case .en: "Retention"
        }
    }

    /// Mesures de sécurité
    package var security: String {
        switch language {
        case .fr: "Mesures de sécurité"
        case .en: "Security measures"
        }
    }

    /// accès par rôles, droits vérifiés à chaque demande, mots de passe et liens gardés sous forme d’empre…
    package var securityText: String {
        switch language {
        case .fr: "accès par rôles, droits vérifiés à chaque demande, mots de passe et liens gardés sous forme d’empreintes, secrets scellés par une clé hors de la base, journal des actes, sauvegardes vérifiées, effacement rejoué après une restauration"
        case .en: "access by roles, rights checked at each request, passwords and links kept as digests, secrets sealed by a key outside the database, log of acts, verified backups, erasure replayed after a restore"
        }
    }

    /// Durées de conservation et sort final
    package var rules: String {
        switch language {
        case .fr: "Durées de conservation et sort final"
        case .en: "Retention and final fate"
        }
    }

    /// Quoi
    package var rule: String {
        switch language {
        case .fr: "Quoi"
        case .en: "What"
        }
    }

    /// Jours
    package var days: String {
        switch language {
        case .fr: "Jours"
        case .en: "Days"
        }
    }

    /// Sort final
    package var fate: String {
        switch language {
        case .fr: "Sort final"
        case .en: "Final fate"
        }
    }

    /// détruit chaque jour par le programme
    package var fateDestroyed: String {
        switch language {
        case .fr: "détruit chaque jour par le programme"
        case .en: "destroyed every day by the program"
        }
    }

    /// détruit sur décision, avec visa des Archives départementales s’il s’agit d’archives publiques
    package var fateListed: String {
        switch language {
        case .fr: "détruit sur décision, avec visa des Archives départementales s’il s’agit d’archives publiques"
        case .en: "destroyed on decision, with the visa of the departmental archives where they are public archives"
        }
    }

    /// Ce que les durées de conservation disent échu à ce jour. Rien n’est détruit par cette commande sans…
    package var eliminationsLead: String {
        switch language {
        case .fr: "Ce que les durées de conservation disent échu à ce jour. Rien n’est détruit par cette commande sans --apply."
        case .en: "What the rules of retention find due today. This command destroys nothing without --apply."
        }
    }

    /// {code} : {n}, {span}, {fate}
    package func eliminationLine(code: String, n: Int, span: String, fate: String) -> String {
        switch language {
        case .fr: "\(code)\u{A0}: \(language.form(n, zero: "rien", one: "un élément", other: "\(language.formatted(n)) éléments")), \(span), \(fate)"
        case .en: "\(code): \(language.form(n, zero: "nothing", one: "one item", other: "\(language.formatted(n)) items")), \(span), \(fate)"
        }
    }

    /// du {first} au {last}
    package func span(first: Int, last: Int) -> String {
        switch language {
        case .fr: "du \(language.date(first)) au \(language.date(last))"
        case .en: "from \(language.date(first)) to \(language.date(last))"
        }
    }

    /// rien d’échu
    package var spanNone: String {
        switch language {
        case .fr: "rien d’échu"
        case .en: "nothing due"
        }
    }

    /// {n}
    package func eliminated(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien n’était échu.", one: "Un élément détruit.", other: "\(language.formatted(n)) éléments détruits."))"
        case .en: "\(language.form(n, zero: "Nothing was due.", one: "One item destroyed.", other: "\(language.formatted(n)) items destroyed."))"
        }
    }

    /// Il manque --visa RÉFÉRENCE : la décision qui permet de détruire, gardée au journal. Rien n’a été dé…
    package var visaMissing: String {
        switch language {
        case .fr: "Il manque --visa RÉFÉRENCE\u{A0}: la décision qui permet de détruire, gardée au journal. Rien n’a été détruit."
        case .en: "--visa REFERENCE is missing: the decision that allows the destruction, kept in the log. Nothing was destroyed."
        }
    }

    /// appareils connectés : sessions finies
    package var ruleSession: String {
        switch language {
        case .fr: "appareils connectés\u{A0}: sessions finies"
        case .en: "signed-in devices: ended sessions"
        }
    }

    /// liens à usage unique
    package var ruleLink: String {
        switch language {
        case .fr: "liens à usage unique"
        case .en: "one-time links"
        }
    }

    /// demandes de compte traitées
    package var ruleRequest: String {
        switch language {
        case .fr: "demandes de compte traitées"
        case .en: "requests for an account, decided"
        }
    }

    /// invitations jamais ouvertes
    package var ruleInvitation: String {
        switch language {
        case .fr: "invitations jamais ouvertes"
        case .en: "invitations never opened"
        }
    }

    /// comptes sans visite depuis trois ans
    package var ruleAccount: String {
        switch language {
        case .fr: "comptes sans visite depuis trois ans"
        case .en: "accounts without a visit for three years"
        }
    }

    /// journal des actes de plus de cinq ans
    package var ruleAudit: String {
        switch language {
        case .fr: "journal des actes de plus de cinq ans"
        case .en: "log of acts older than five years"
        }
    }

    /// adresse et lien privé de qui a fait connaître une pratique, après la réponse
    package var ruleReportContact: String {
        switch language {
        case .fr: "adresse et lien privé de qui a fait connaître une pratique, après la réponse"
        case .en: "address and private link of whoever made a practice known, after the answer"
        }
    }

    /// accord d’une personne vue sur une photo, après son dernier jour
    package var ruleAgreement: String {
        switch language {
        case .fr: "accord d’une personne vue sur une photo, après son dernier jour"
        case .en: "agreement of a person seen on a picture, after its last day"
        }
    }

    /// repérages non retenus, ou joints à une autre fiche
    package var ruleReport: String {
        switch language {
        case .fr: "repérages non retenus, ou joints à une autre fiche"
        case .en: "reports not kept, or joined to another sheet"
        }
    }

    /// repérages restés sans réponse depuis deux ans
    package var ruleReportOpen: String {
        switch language {
        case .fr: "repérages restés sans réponse depuis deux ans"
        case .en: "reports without an answer for two years"
        }
    }

    /// questions et problèmes sur une fiche, après la réponse
    package var ruleInquiry: String {
        switch language {
        case .fr: "questions et problèmes sur une fiche, après la réponse"
        case .en: "questions and problems about a sheet, after the answer"
        }
    }

    /// questions et problèmes restés sans réponse depuis un an
    package var ruleInquiryOpen: String {
        switch language {
        case .fr: "questions et problèmes restés sans réponse depuis un an"
        case .en: "questions and problems without an answer for a year"
        }
    }

    /// échanges d’une mise en relation, après le dernier message
    package var ruleInquiryContact: String {
        switch language {
        case .fr: "échanges d’une mise en relation, après le dernier message"
        case .en: "exchanges between people put in touch, after the last message"
        }
    }

    /// messages au sujet d’une reprise
    package var ruleAdoptionMessage: String {
        switch language {
        case .fr: "messages au sujet d’une reprise"
        case .en: "messages about a practice taken up"
        }
    }

    /// lectures d’un jury, une fois le prix décidé
    package var rulePrizeReading: String {
        switch language {
        case .fr: "lectures d’un jury, une fois le prix décidé"
        case .en: "readings of a jury, once the prize is decided"
        }
    }

    /// coordonnées laissées après une enquête, au bout du délai qu’elle annonce
    package var ruleSurveyContact: String {
        switch language {
        case .fr: "coordonnées laissées après une enquête, au bout du délai qu’elle annonce"
        case .en: "contacts left after a survey, after the days that it announces"
        }
    }

    /// rendez-vous du mois que personne n’a annoncés
    package var ruleEvent: String {
        switch language {
        case .fr: "rendez-vous du mois que personne n’a annoncés"
        case .en: "events of the month that nobody announced"
        }
    }
}

extension Texts {
    package var register: RegisterTexts { RegisterTexts(language: language) }
}
