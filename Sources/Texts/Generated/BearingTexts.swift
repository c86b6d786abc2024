// Written by scripts/generate.py from Catalogue/bearing.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `bearing`, in one language.
package struct BearingTexts: Sendable {
    let language: Language

    /// Qui porte cette fiche ? Qui peut voir ?
    package var title: String {
        switch language {
        case .fr: "Qui porte cette fiche\u{202F}? Qui peut voir\u{202F}?"
        case .en: "Who carries this sheet? Who may see it?"
        }
    }

    /// Qui porte cette fiche ?
    package var bearerHeading: String {
        switch language {
        case .fr: "Qui porte cette fiche\u{202F}?"
        case .en: "Who carries this sheet?"
        }
    }

    /// Portée par
    package var carried: String {
        switch language {
        case .fr: "Portée par"
        case .en: "Carried by"
        }
    }

    /// Fiche documentaire : elle cite une source publiée, et personne ne la porte encore.
    package var documentary: String {
        switch language {
        case .fr: "Fiche documentaire\u{A0}: elle cite une source publiée, et personne ne la porte encore."
        case .en: "Documentary sheet: it cites a published source, and nobody carries it yet."
        }
    }

    /// Personne ne la porte encore.
    package var unclaimed: String {
        switch language {
        case .fr: "Personne ne la porte encore."
        case .en: "Nobody carries it yet."
        }
    }

    /// Qui agit pour elle
    package var keepersHeading: String {
        switch language {
        case .fr: "Qui agit pour elle"
        case .en: "Who acts for it"
        }
    }

    /// personne déléguée
    package var delegate: String {
        switch language {
        case .fr: "personne déléguée"
        case .en: "delegate"
        }
    }

    /// veille sur la fiche
    package var custodian: String {
        switch language {
        case .fr: "veille sur la fiche"
        case .en: "looks after the sheet"
        }
    }

    /// Deux personnes au plus agissent pour la structure, pour que l’une puisse s’arrêter.
    package var twoHelp: String {
        switch language {
        case .fr: "Deux personnes au plus agissent pour la structure, pour que l’une puisse s’arrêter."
        case .en: "Two people at most act for the organisation, so that one may stop."
        }
    }

    /// Retirer
    package var endKeeper: String {
        switch language {
        case .fr: "Retirer"
        case .en: "Take back"
        }
    }

    /// Ne plus agir pour la structure
    package var leave: String {
        switch language {
        case .fr: "Ne plus agir pour la structure"
        case .en: "Act for the organisation no more"
        }
    }

    /// Une personne de la structure
    package var appointLabel: String {
        switch language {
        case .fr: "Une personne de la structure"
        case .en: "Somebody of the organisation"
        }
    }

    /// Confier la fiche
    package var appoint: String {
        switch language {
        case .fr: "Confier la fiche"
        case .en: "Entrust the sheet"
        }
    }

    /// Adresse de quelqu’un du comité éditorial
    package var custodianLabel: String {
        switch language {
        case .fr: "Adresse de quelqu’un du comité éditorial"
        case .en: "Address of somebody of the editorial committee"
        }
    }

    /// Cette personne veille sur la fiche jusqu’à ce qu’une structure la porte.
    package var custodianHelp: String {
        switch language {
        case .fr: "Cette personne veille sur la fiche jusqu’à ce qu’une structure la porte."
        case .en: "This person looks after the sheet until an organisation carries it."
        }
    }

    /// Confier la veille
    package var appointCustodian: String {
        switch language {
        case .fr: "Confier la veille"
        case .en: "Entrust the watch"
        }
    }

    /// Qui peut voir ?
    package var seeHeading: String {
        switch language {
        case .fr: "Qui peut voir\u{202F}?"
        case .en: "Who may see it?"
        }
    }

    /// moi
    package var rungMe: String {
        switch language {
        case .fr: "moi"
        case .en: "me"
        }
    }

    /// mon équipe
    package var rungTeam: String {
        switch language {
        case .fr: "mon équipe"
        case .en: "my team"
        }
    }

    /// ma structure
    package var rungOrganisation: String {
        switch language {
        case .fr: "ma structure"
        case .en: "my organisation"
        }
    }

    /// le réseau
    package var rungNetwork: String {
        switch language {
        case .fr: "le réseau"
        case .en: "the network"
        }
    }

    /// tout le monde
    package var rungEveryone: String {
        switch language {
        case .fr: "tout le monde"
        case .en: "everybody"
        }
    }

    /// Seulement les personnes qui agissent pour elle.
    package var seenMe: String {
        switch language {
        case .fr: "Seulement les personnes qui agissent pour elle."
        case .en: "Only the people who act for it."
        }
    }

    /// L’équipe {name}.
    package func seenTeam(name: String) -> String {
        switch language {
        case .fr: "L’équipe \(name)."
        case .en: "The team \(name)."
        }
    }

    /// Seulement les personnes qui agissent pour elle : aucune équipe n’est choisie.
    package var seenTeamless: String {
        switch language {
        case .fr: "Seulement les personnes qui agissent pour elle\u{A0}: aucune équipe n’est choisie."
        case .en: "Only the people who act for it: no team is chosen."
        }
    }

    /// Toute la structure.
    package var seenOrganisation: String {
        switch language {
        case .fr: "Toute la structure."
        case .en: "The whole organisation."
        }
    }

    /// Le réseau : toutes les personnes qui ont un compte ici.
    package var seenNetwork: String {
        switch language {
        case .fr: "Le réseau\u{A0}: toutes les personnes qui ont un compte ici."
        case .en: "The network: everybody who has an account here."
        }
    }

    /// Tout le monde.
    package var seenEveryone: String {
        switch language {
        case .fr: "Tout le monde."
        case .en: "Everybody."
        }
    }

    /// La fiche n’est pas publiée : seules les personnes qui y travaillent la lisent.
    package var notPublished: String {
        switch language {
        case .fr: "La fiche n’est pas publiée\u{A0}: seules les personnes qui y travaillent la lisent."
        case .en: "The sheet is not published: only the people who work on it read it."
        }
    }

    /// La fiche a été retirée : seules les personnes qui y travaillent la lisent.
    package var withdrawn: String {
        switch language {
        case .fr: "La fiche a été retirée\u{A0}: seules les personnes qui y travaillent la lisent."
        case .en: "The sheet was withdrawn: only the people who work on it read it."
        }
    }

    /// Montrer cette fiche à
    package var choose: String {
        switch language {
        case .fr: "Montrer cette fiche à"
        case .en: "Show this sheet to"
        }
    }

    /// Pour tout le monde, le comité éditorial décide.
    package var chooseHelp: String {
        switch language {
        case .fr: "Pour tout le monde, le comité éditorial décide."
        case .en: "For everybody, the editorial committee decides."
        }
    }

    /// Quelle équipe
    package var teamLabel: String {
        switch language {
        case .fr: "Quelle équipe"
        case .en: "Which team"
        }
    }

    /// aucune
    package var noTeam: String {
        switch language {
        case .fr: "aucune"
        case .en: "none"
        }
    }

    /// Raison, si vous n’êtes pas de la structure
    package var narrowReason: String {
        switch language {
        case .fr: "Raison, si vous n’êtes pas de la structure"
        case .en: "Reason, if you are not of the organisation"
        }
    }

    /// Changer qui peut voir
    package var share: String {
        switch language {
        case .fr: "Changer qui peut voir"
        case .en: "Change who may see it"
        }
    }

    /// Il est demandé de la montrer à tout le monde. Le comité éditorial répondra.
    package var proposed: String {
        switch language {
        case .fr: "Il est demandé de la montrer à tout le monde. Le comité éditorial répondra."
        case .en: "It is asked that everybody see it. The editorial committee will answer."
        }
    }

    /// Lire et décider
    package var decide: String {
        switch language {
        case .fr: "Lire et décider"
        case .en: "Read and decide"
        }
    }

    /// Retirer la fiche
    package var withdrawHeading: String {
        switch language {
        case .fr: "Retirer la fiche"
        case .en: "Withdraw the sheet"
        }
    }

    /// Plus personne d’autre ne pourra la lire. Rien n’est perdu, elle peut être remise.
    package var withdrawHelp: String {
        switch language {
        case .fr: "Plus personne d’autre ne pourra la lire. Rien n’est perdu, elle peut être remise."
        case .en: "Nobody else will be able to read it. Nothing is lost, it can be put back."
        }
    }

    /// Raison
    package var withdrawReason: String {
        switch language {
        case .fr: "Raison"
        case .en: "Reason"
        }
    }

    /// Retirer
    package var withdraw: String {
        switch language {
        case .fr: "Retirer"
        case .en: "Withdraw"
        }
    }

    /// Remettre la fiche
    package var publishHeading: String {
        switch language {
        case .fr: "Remettre la fiche"
        case .en: "Put the sheet back"
        }
    }

    /// Le réseau la lira aussitôt. Pour tout le monde, le comité éditorial décidera.
    package var publishHelp: String {
        switch language {
        case .fr: "Le réseau la lira aussitôt. Pour tout le monde, le comité éditorial décidera."
        case .en: "The network will read it at once. For everybody, the editorial committee will decide."
        }
    }

    /// Remettre
    package var publish: String {
        switch language {
        case .fr: "Remettre"
        case .en: "Put back"
        }
    }

    /// Votre structure fait cela ?
    package var claimHeading: String {
        switch language {
        case .fr: "Votre structure fait cela\u{202F}?"
        case .en: "Does your organisation do this?"
        }
    }

    /// Demandez à porter la fiche : votre structure pourra la corriger et dire qui peut voir.
    package var claimHelp: String {
        switch language {
        case .fr: "Demandez à porter la fiche\u{A0}: votre structure pourra la corriger et dire qui peut voir."
        case .en: "Ask to carry the sheet: your organisation will be able to correct it and to say who may see it."
        }
    }

    /// Structure ou groupe
    package var claimBody: String {
        switch language {
        case .fr: "Structure ou groupe"
        case .en: "Organisation or group"
        }
    }

    /// Ce qui le montre
    package var claimEvidence: String {
        switch language {
        case .fr: "Ce qui le montre"
        case .en: "What shows it"
        }
    }

    /// Demander à la porter
    package var claim: String {
        switch language {
        case .fr: "Demander à la porter"
        case .en: "Ask to carry it"
        }
    }

    /// {body} demande à porter cette fiche.
    package func claimWaiting(body: String) -> String {
        switch language {
        case .fr: "\(body) demande à porter cette fiche."
        case .en: "\(body) asks to carry this sheet."
        }
    }

    /// Votre demande pour {body} attend une réponse.
    package func claimOwnWaiting(body: String) -> String {
        switch language {
        case .fr: "Votre demande pour \(body) attend une réponse."
        case .en: "Your request for \(body) waits for an answer."
        }
    }

    /// Votre demande pour {body} n’a pas été retenue : « {reason} »
    package func claimOwnDeclined(body: String, reason: String) -> String {
        switch language {
        case .fr: "Votre demande pour \(body) n’a pas été retenue\u{A0}: «\u{202F}\(reason)\u{202F}»"
        case .en: "Your request for \(body) was not accepted: “\(reason)”"
        }
    }

    /// Votre demande pour {body} a été acceptée.
    package func claimOwnAccepted(body: String) -> String {
        switch language {
        case .fr: "Votre demande pour \(body) a été acceptée."
        case .en: "Your request for \(body) was accepted."
        }
    }

    /// Votre raison
    package var answerReason: String {
        switch language {
        case .fr: "Votre raison"
        case .en: "Your reason"
        }
    }

    /// Accepter
    package var accept: String {
        switch language {
        case .fr: "Accepter"
        case .en: "Accept"
        }
    }

    /// Refuser
    package var decline: String {
        switch language {
        case .fr: "Refuser"
        case .en: "Decline"
        }
    }

    /// Pour porter une fiche, il faut appartenir à une structure ou à un groupe sur ce site. Demandez à qu…
    package var noBody: String {
        switch language {
        case .fr: "Pour porter une fiche, il faut appartenir à une structure ou à un groupe sur ce site. Demandez à qui le coordonne, ou au comité éditorial."
        case .en: "To carry a sheet, one must belong to an organisation or a group on this site. Ask whoever coordinates it, or the editorial committee."
        }
    }

    /// C’est fait.
    package var done: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// C’est demandé. Le comité éditorial répondra.
    package var doneProposed: String {
        switch language {
        case .fr: "C’est demandé. Le comité éditorial répondra."
        case .en: "Asked. The editorial committee will answer."
        }
    }

    /// Vous n’avez rien à décider ici.
    package var nothing: String {
        switch language {
        case .fr: "Vous n’avez rien à décider ici."
        case .en: "There is nothing for you to decide here."
        }
    }

    /// Une structure ou un groupe porte déjà cette fiche.
    package var refusedCarried: String {
        switch language {
        case .fr: "Une structure ou un groupe porte déjà cette fiche."
        case .en: "An organisation or a group carries this sheet already."
        }
    }

    /// C’est déjà demandé.
    package var refusedAsked: String {
        switch language {
        case .fr: "C’est déjà demandé."
        case .en: "It is asked already."
        }
    }

    /// Quelqu’un a déjà répondu.
    package var refusedAnswered: String {
        switch language {
        case .fr: "Quelqu’un a déjà répondu."
        case .en: "Somebody answered already."
        }
    }

    /// Deux personnes agissent déjà pour la structure.
    package var refusedTwo: String {
        switch language {
        case .fr: "Deux personnes agissent déjà pour la structure."
        case .en: "Two people act for the organisation already."
        }
    }

    /// La dernière personne qui agit pour la structure reste, jusqu’à ce qu’il y en ait une autre.
    package var refusedLast: String {
        switch language {
        case .fr: "La dernière personne qui agit pour la structure reste, jusqu’à ce qu’il y en ait une autre."
        case .en: "The last person who acts for the organisation stays until there is another."
        }
    }

    /// Personne ne porte cette fiche : elle s’arrête au réseau.
    package var refusedNobody: String {
        switch language {
        case .fr: "Personne ne porte cette fiche\u{A0}: elle s’arrête au réseau."
        case .en: "Nobody carries this sheet: it stops at the network."
        }
    }

    /// Choisissez une équipe ouverte de la structure.
    package var refusedTeam: String {
        switch language {
        case .fr: "Choisissez une équipe ouverte de la structure."
        case .en: "Choose an open team of the organisation."
        }
    }

    /// C’est déjà le cas.
    package var refusedThatFar: String {
        switch language {
        case .fr: "C’est déjà le cas."
        case .en: "It is so already."
        }
    }

    /// Rien n’attend de décision.
    package var refusedNothing: String {
        switch language {
        case .fr: "Rien n’attend de décision."
        case .en: "Nothing waits for a decision."
        }
    }

    /// La fiche n’est pas publiée : personne d’autre ne la lit.
    package var refusedNotPublished: String {
        switch language {
        case .fr: "La fiche n’est pas publiée\u{A0}: personne d’autre ne la lit."
        case .en: "The sheet is not published: nobody else reads it."
        }
    }

    /// Votre structure porte une fiche
    package var claimAcceptedSubject: String {
        switch language {
        case .fr: "Votre structure porte une fiche"
        case .en: "Your organisation carries a sheet"
        }
    }

    /// Bonjour, Votre demande a été acceptée : vous agissez maintenant pour la structure qui porte la fich…
    package func claimAcceptedBody(reason: String) -> String {
        switch language {
        case .fr: "Bonjour,\n\nVotre demande a été acceptée\u{A0}: vous agissez maintenant pour la structure qui porte la fiche. Raison donnée\u{A0}: \(reason)"
        case .en: "Hello,\n\nYour request was accepted: you now act for the organisation that carries the sheet. Reason given: \(reason)"
        }
    }

    /// Votre demande de porter une fiche
    package var claimDeclinedSubject: String {
        switch language {
        case .fr: "Votre demande de porter une fiche"
        case .en: "Your request to carry a sheet"
        }
    }

    /// Bonjour, Votre demande de porter une fiche n’a pas été retenue. Raison donnée : {reason}
    package func claimDeclinedBody(reason: String) -> String {
        switch language {
        case .fr: "Bonjour,\n\nVotre demande de porter une fiche n’a pas été retenue. Raison donnée\u{A0}: \(reason)"
        case .en: "Hello,\n\nYour request to carry a sheet was not accepted. Reason given: \(reason)"
        }
    }

    /// La fiche « {title} » est montrée à moins de monde
    package func narrowedSubject(title: String) -> String {
        switch language {
        case .fr: "La fiche «\u{202F}\(title)\u{202F}» est montrée à moins de monde"
        case .en: "The sheet “\(title)” is shown to fewer people"
        }
    }

    /// Bonjour, Le comité éditorial a changé qui peut voir la fiche « {title} ». Raison donnée : {reason}
    package func narrowedBody(title: String, reason: String) -> String {
        switch language {
        case .fr: "Bonjour,\n\nLe comité éditorial a changé qui peut voir la fiche «\u{202F}\(title)\u{202F}». Raison donnée\u{A0}: \(reason)"
        case .en: "Hello,\n\nThe editorial committee changed who may see the sheet “\(title)”. Reason given: \(reason)"
        }
    }

    /// La fiche « {title} » a été retirée
    package func withdrawnSubject(title: String) -> String {
        switch language {
        case .fr: "La fiche «\u{202F}\(title)\u{202F}» a été retirée"
        case .en: "The sheet “\(title)” was withdrawn"
        }
    }

    /// Bonjour, La fiche « {title} » a été retirée. Raison donnée : {reason}
    package func withdrawnBody(title: String, reason: String) -> String {
        switch language {
        case .fr: "Bonjour,\n\nLa fiche «\u{202F}\(title)\u{202F}» a été retirée. Raison donnée\u{A0}: \(reason)"
        case .en: "Hello,\n\nThe sheet “\(title)” was withdrawn. Reason given: \(reason)"
        }
    }
}

extension Texts {
    package var bearing: BearingTexts { BearingTexts(language: language) }
}
