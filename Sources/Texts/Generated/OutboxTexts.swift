// Written by scripts/generate.py from Catalogue/outbox.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `outbox`, in one language.
package struct OutboxTexts: Sendable {
    let language: Language

    /// en attente
    package var stateWaiting: String {
        switch language {
        case .fr: "en attente"
        case .en: "waiting"
        }
    }

    /// envoyé
    package var stateSent: String {
        switch language {
        case .fr: "envoyé"
        case .en: "sent"
        }
    }

    /// abandonné
    package var stateFailed: String {
        switch language {
        case .fr: "abandonné"
        case .en: "given up"
        }
    }

    /// revenu
    package var stateBounced: String {
        switch language {
        case .fr: "revenu"
        case .en: "returned"
        }
    }

    /// lien de connexion
    package var kindSignInLink: String {
        switch language {
        case .fr: "lien de connexion"
        case .en: "sign-in link"
        }
    }

    /// invitation
    package var kindInvitation: String {
        switch language {
        case .fr: "invitation"
        case .en: "invitation"
        }
    }

    /// demande de compte
    package var kindAccountRequest: String {
        switch language {
        case .fr: "demande de compte"
        case .en: "account request"
        }
    }

    /// décision
    package var kindDecision: String {
        switch language {
        case .fr: "décision"
        case .en: "decision"
        }
    }

    /// résumé
    package var kindDigest: String {
        switch language {
        case .fr: "résumé"
        case .en: "digest"
        }
    }

    /// nouvelle
    package var kindNotice: String {
        switch language {
        case .fr: "nouvelle"
        case .en: "news"
        }
    }

    /// sécurité
    package var kindSecurity: String {
        switch language {
        case .fr: "sécurité"
        case .en: "security"
        }
    }

    /// il était trop tard pour l’envoyer
    package var faultLate: String {
        switch language {
        case .fr: "il était trop tard pour l’envoyer"
        case .en: "it was too late to send it"
        }
    }

    /// l’envoi s’est arrêté plusieurs fois
    package var faultLost: String {
        switch language {
        case .fr: "l’envoi s’est arrêté plusieurs fois"
        case .en: "sending stopped several times"
        }
    }

    /// le serveur de courrier ne répond pas à cette adresse
    package var faultConnect: String {
        switch language {
        case .fr: "le serveur de courrier ne répond pas à cette adresse"
        case .en: "the mail server does not answer at this address"
        }
    }

    /// le serveur de courrier a mis trop longtemps
    package var faultTimeout: String {
        switch language {
        case .fr: "le serveur de courrier a mis trop longtemps"
        case .en: "the mail server took too long"
        }
    }

    /// pas de liaison chiffrée avec le serveur de courrier
    package var faultTls: String {
        switch language {
        case .fr: "pas de liaison chiffrée avec le serveur de courrier"
        case .en: "no encrypted link with the mail server"
        }
    }

    /// le serveur de courrier refuse le nom ou le mot de passe, ou en demande
    package var faultLogin: String {
        switch language {
        case .fr: "le serveur de courrier refuse le nom ou le mot de passe, ou en demande"
        case .en: "the mail server refuses the name or the password, or asks for them"
        }
    }

    /// l’adresse n’en est pas une
    package var faultAddress: String {
        switch language {
        case .fr: "l’adresse n’en est pas une"
        case .en: "the address is none"
        }
    }

    /// le texte contient un caractère interdit
    package var faultText: String {
        switch language {
        case .fr: "le texte contient un caractère interdit"
        case .en: "the text holds a forbidden character"
        }
    }

    /// la liaison avec le serveur de courrier s’est rompue
    package var faultBroken: String {
        switch language {
        case .fr: "la liaison avec le serveur de courrier s’est rompue"
        case .en: "the link with the mail server broke"
        }
    }

    /// réponse {code} du serveur de courrier
    package func faultCode(code: String) -> String {
        switch language {
        case .fr: "réponse \(code) du serveur de courrier"
        case .en: "answer \(code) of the mail server"
        }
    }

    /// {n}
    package func attempts(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "pas encore essayé", one: "un essai", other: "\(language.formatted(n)) essais"))"
        case .en: "\(language.form(n, zero: "not tried yet", one: "one try", other: "\(language.formatted(n)) tries"))"
        }
    }

    /// Boîte d’envoi
    package var title: String {
        switch language {
        case .fr: "Boîte d’envoi"
        case .en: "Outbox"
        }
    }

    /// Les courriers que ce site envoie, et ce qu’ils sont devenus. Chacun est oublié au bout de trente jo…
    package var lead: String {
        switch language {
        case .fr: "Les courriers que ce site envoie, et ce qu’ils sont devenus. Chacun est oublié au bout de trente jours."
        case .en: "The mails that this site sends, and what became of them. Each is forgotten after thirty days."
        }
    }

    /// Aucun serveur de courrier n’est réglé : les courriers restent ici. Pour une invitation ou une décis…
    package var noServer: String {
        switch language {
        case .fr: "Aucun serveur de courrier n’est réglé\u{A0}: les courriers restent ici. Pour une invitation ou une décision, ouvrez le courrier et transmettez son texte vous-même."
        case .en: "No mail server is set: mails stay here. For an invitation or a decision, open the mail and pass its text on yourself."
        }
    }

    /// {n}
    package func waiting(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun courrier en attente.", one: "Un courrier en attente.", other: "\(language.formatted(n)) courriers en attente."))"
        case .en: "\(language.form(n, zero: "No mail is waiting.", one: "One mail is waiting.", other: "\(language.formatted(n)) mails are waiting."))"
        }
    }

    /// Les derniers courriers, du plus récent au plus ancien
    package var caption: String {
        switch language {
        case .fr: "Les derniers courriers, du plus récent au plus ancien"
        case .en: "The latest mails, newest first"
        }
    }

    /// Quand
    package var columnWhen: String {
        switch language {
        case .fr: "Quand"
        case .en: "When"
        }
    }

    /// Sujet
    package var columnKind: String {
        switch language {
        case .fr: "Sujet"
        case .en: "About"
        }
    }

    /// À
    package var columnTo: String {
        switch language {
        case .fr: "À"
        case .en: "To"
        }
    }

    /// Où il en est
    package var columnState: String {
        switch language {
        case .fr: "Où il en est"
        case .en: "Where it stands"
        }
    }

    /// Aucun courrier
    package var emptyHeading: String {
        switch language {
        case .fr: "Aucun courrier"
        case .en: "No mail"
        }
    }

    /// Ce site n’a rien envoyé depuis trente jours.
    package var emptyAdvice: String {
        switch language {
        case .fr: "Ce site n’a rien envoyé depuis trente jours."
        case .en: "This site has sent nothing for thirty days."
        }
    }

    /// Un courrier
    package var messageTitle: String {
        switch language {
        case .fr: "Un courrier"
        case .en: "A mail"
        }
    }

    /// Objet
    package var subjectLabel: String {
        switch language {
        case .fr: "Objet"
        case .en: "Subject"
        }
    }

    /// Nature
    package var kindLabel: String {
        switch language {
        case .fr: "Nature"
        case .en: "Kind"
        }
    }

    /// Demandé le
    package var createdLabel: String {
        switch language {
        case .fr: "Demandé le"
        case .en: "Asked on"
        }
    }

    /// Où il en est
    package var stateLabel: String {
        switch language {
        case .fr: "Où il en est"
        case .en: "Where it stands"
        }
    }

    /// Son texte
    package var textHeading: String {
        switch language {
        case .fr: "Son texte"
        case .en: "Its text"
        }
    }

    /// adresse chiffrée
    package var addressHidden: String {
        switch language {
        case .fr: "adresse chiffrée"
        case .en: "encrypted address"
        }
    }

    /// Ce courrier peut contenir un lien qui ouvre un compte, ou les mots de quelqu’un : personne d’autre …
    package var hiddenText: String {
        switch language {
        case .fr: "Ce courrier peut contenir un lien qui ouvre un compte, ou les mots de quelqu’un\u{A0}: personne d’autre ne le lit."
        case .en: "This mail may hold a link that opens an account, or what somebody wrote: nobody else reads it."
        }
    }

    /// Son texte est oublié : il a été envoyé, ou abandonné.
    package var forgottenText: String {
        switch language {
        case .fr: "Son texte est oublié\u{A0}: il a été envoyé, ou abandonné."
        case .en: "Its text is forgotten: it was sent, or given up."
        }
    }

    /// Aucun courrier.
    package var none: String {
        switch language {
        case .fr: "Aucun courrier."
        case .en: "No mail."
        }
    }

    /// Aucun serveur de courrier n’est réglé. Donnez smtp-host et mail-from, puis recommencez.
    package var noServerSet: String {
        switch language {
        case .fr: "Aucun serveur de courrier n’est réglé. Donnez smtp-host et mail-from, puis recommencez."
        case .en: "No mail server is set. Give smtp-host and mail-from, then start again."
        }
    }

    /// L’adresse d’envoi manque ou n’en est pas une. Donnez mail-from.
    package var noSender: String {
        switch language {
        case .fr: "L’adresse d’envoi manque ou n’en est pas une. Donnez mail-from."
        case .en: "The address that mails come from is missing, or is none. Give mail-from."
        }
    }

    /// Aucun courrier de ce numéro. La liste : essaim mail list
    package var notFound: String {
        switch language {
        case .fr: "Aucun courrier de ce numéro. La liste\u{A0}: essaim mail list"
        case .en: "No mail has this number. The list: essaim mail list"
        }
    }

    /// Le serveur de courrier a pris le courrier d’essai pour {address}.
    package func tested(address: String) -> String {
        switch language {
        case .fr: "Le serveur de courrier a pris le courrier d’essai pour \(address)."
        case .en: "The mail server took the test mail for \(address)."
        }
    }

    /// Essai d’envoi
    package var testSubject: String {
        switch language {
        case .fr: "Essai d’envoi"
        case .en: "Test mail"
        }
    }

    /// Bonjour, Ce courrier montre que {name} sait envoyer du courrier. Il n’appelle pas de réponse.
    package func testBody(name: String) -> String {
        switch language {
        case .fr: "Bonjour,\n\nCe courrier montre que \(name) sait envoyer du courrier. Il n’appelle pas de réponse."
        case .en: "Hello,\n\nThis mail shows that \(name) can send mail. It asks for no answer."
        }
    }

    /// Le courrier d’essai n’est pas parti : {reason}.
    package func testFailed(reason: String) -> String {
        switch language {
        case .fr: "Le courrier d’essai n’est pas parti\u{A0}: \(reason)."
        case .en: "The test mail did not leave: \(reason)."
        }
    }

    /// Retour noté pour le courrier {id}.
    package func bounceNoted(id: String) -> String {
        switch language {
        case .fr: "Retour noté pour le courrier \(id)."
        case .en: "Return noted for mail \(id)."
        }
    }

    /// Retour noté pour le courrier {id}. Trois retours : plus aucun résumé ne part vers cette adresse.
    package func bounceUnreachable(id: String) -> String {
        switch language {
        case .fr: "Retour noté pour le courrier \(id). Trois retours\u{A0}: plus aucun résumé ne part vers cette adresse."
        case .en: "Return noted for mail \(id). Three returns: no more digests leave for this address."
        }
    }

    /// Rien à noter.
    package var bounceIgnored: String {
        switch language {
        case .fr: "Rien à noter."
        case .en: "Nothing to note."
        }
    }
}

extension Texts {
    package var outbox: OutboxTexts { OutboxTexts(language: language) }
}
