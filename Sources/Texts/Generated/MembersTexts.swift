// Written by scripts/generate.py from Catalogue/members.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `members`, in one language.
package struct MembersTexts: Sendable {
    let language: Language

    /// administration
    package var roleAdministrator: String {
        switch language {
        case .fr: "administration"
        case .en: "administration"
        }
    }

    /// coordination
    package var roleCoordinator: String {
        switch language {
        case .fr: "coordination"
        case .en: "coordination"
        }
    }

    /// comité éditorial
    package var roleEditor: String {
        switch language {
        case .fr: "comité éditorial"
        case .en: "editorial committee"
        }
    }

    /// personne déléguée
    package var roleDelegate: String {
        switch language {
        case .fr: "personne déléguée"
        case .en: "delegate"
        }
    }

    /// veille sur une fiche
    package var roleCustodian: String {
        switch language {
        case .fr: "veille sur une fiche"
        case .en: "looks after a sheet"
        }
    }

    /// S’occupe des comptes et des réglages. Ne lit aucun texte privé.
    package var aboutAdministrator: String {
        switch language {
        case .fr: "S’occupe des comptes et des réglages. Ne lit aucun texte privé."
        case .en: "Looks after accounts and settings. Reads no private text."
        }
    }

    /// S’occupe des vocabulaires ; pour une structure, de ses membres et de ses équipes.
    package var aboutCoordinator: String {
        switch language {
        case .fr: "S’occupe des vocabulaires\u{202F}; pour une structure, de ses membres et de ses équipes."
        case .en: "Looks after vocabularies; for an organisation, after its members and teams."
        }
    }

    /// Relit et publie ce que son territoire propose.
    package var aboutEditor: String {
        switch language {
        case .fr: "Relit et publie ce que son territoire propose."
        case .en: "Reads over and publishes what its territory proposes."
        }
    }

    /// sur tout le site
    package var scopeInstance: String {
        switch language {
        case .fr: "sur tout le site"
        case .en: "on the whole site"
        }
    }

    /// pour {name}
    package func scopeTerritory(name: String) -> String {
        switch language {
        case .fr: "pour \(name)"
        case .en: "for \(name)"
        }
    }

    /// pour {name}
    package func scopeOrganisation(name: String) -> String {
        switch language {
        case .fr: "pour \(name)"
        case .en: "for \(name)"
        }
    }

    /// pour la fiche « {name} »
    package func scopePractice(name: String) -> String {
        switch language {
        case .fr: "pour la fiche «\u{202F}\(name)\u{202F}»"
        case .en: "for the sheet “\(name)”"
        }
    }

    /// pour une fiche que vous ne pouvez pas lire
    package var scopeHiddenPractice: String {
        switch language {
        case .fr: "pour une fiche que vous ne pouvez pas lire"
        case .en: "for a sheet that you cannot read"
        }
    }

    /// invitation envoyée
    package var stateInvited: String {
        switch language {
        case .fr: "invitation envoyée"
        case .en: "invitation sent"
        }
    }

    /// compte ouvert
    package var stateActive: String {
        switch language {
        case .fr: "compte ouvert"
        case .en: "account open"
        }
    }

    /// compte fermé
    package var stateClosed: String {
        switch language {
        case .fr: "compte fermé"
        case .en: "account closed"
        }
    }

    /// compte effacé
    package var stateErased: String {
        switch language {
        case .fr: "compte effacé"
        case .en: "account erased"
        }
    }

    /// Membres
    package var title: String {
        switch language {
        case .fr: "Membres"
        case .en: "Members"
        }
    }

    /// Les comptes de ce site, rangés par nom. Un rôle permet d’agir ; il ne donne jamais à lire.
    package var lead: String {
        switch language {
        case .fr: "Les comptes de ce site, rangés par nom. Un rôle permet d’agir\u{202F}; il ne donne jamais à lire."
        case .en: "The accounts of this site, by name. A role lets somebody act; it never gives anything to read."
        }
    }

    /// Début du nom ou de l’adresse
    package var wordsLabel: String {
        switch language {
        case .fr: "Début du nom ou de l’adresse"
        case .en: "Beginning of the name or of the address"
        }
    }

    /// État du compte
    package var stateLabel: String {
        switch language {
        case .fr: "État du compte"
        case .en: "State of the account"
        }
    }

    /// Tous les états
    package var anyState: String {
        switch language {
        case .fr: "Tous les états"
        case .en: "Any state"
        }
    }

    /// Rôle
    package var roleLabel: String {
        switch language {
        case .fr: "Rôle"
        case .en: "Role"
        }
    }

    /// Tous les rôles
    package var anyRole: String {
        switch language {
        case .fr: "Tous les rôles"
        case .en: "Any role"
        }
    }

    /// Chercher
    package var search: String {
        switch language {
        case .fr: "Chercher"
        case .en: "Search"
        }
    }

    /// {n}
    package func found(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun compte ne répond.", one: "Un compte.", other: "\(language.formatted(n)) comptes."))"
        case .en: "\(language.form(n, zero: "No account answers.", one: "One account.", other: "\(language.formatted(n)) accounts."))"
        }
    }

    /// Essayez le début d’un mot du nom, ou retirez un choix.
    package var noneAdvice: String {
        switch language {
        case .fr: "Essayez le début d’un mot du nom, ou retirez un choix."
        case .en: "Try the beginning of a word of the name, or take a choice away."
        }
    }

    /// sans rôle particulier
    package var noRole: String {
        switch language {
        case .fr: "sans rôle particulier"
        case .en: "no particular role"
        }
    }

    /// personne fictive
    package var demo: String {
        switch language {
        case .fr: "personne fictive"
        case .en: "fictional person"
        }
    }

    /// Inviter quelqu’un
    package var invite: String {
        switch language {
        case .fr: "Inviter quelqu’un"
        case .en: "Invite somebody"
        }
    }

    /// {n}
    package func requests(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune demande de compte n’attend.", one: "Une demande de compte attend une réponse.", other: "\(language.formatted(n)) demandes de compte attendent une réponse."))"
        case .en: "\(language.form(n, zero: "No request for an account waits.", one: "One request for an account waits for an answer.", other: "\(language.formatted(n)) requests for an account wait for an answer."))"
        }
    }

    /// Lire les demandes
    package var readRequests: String {
        switch language {
        case .fr: "Lire les demandes"
        case .en: "Read the requests"
        }
    }

    /// Revenir à la liste des membres
    package var list: String {
        switch language {
        case .fr: "Revenir à la liste des membres"
        case .en: "Back to the list of members"
        }
    }

    /// Adresse
    package var mail: String {
        switch language {
        case .fr: "Adresse"
        case .en: "Address"
        }
    }

    /// État
    package var state: String {
        switch language {
        case .fr: "État"
        case .en: "State"
        }
    }

    /// Structures et groupes
    package var bodies: String {
        switch language {
        case .fr: "Structures et groupes"
        case .en: "Organisations and groups"
        }
    }

    /// Équipes
    package var teams: String {
        switch language {
        case .fr: "Équipes"
        case .en: "Teams"
        }
    }

    /// aucune
    package var noBody: String {
        switch language {
        case .fr: "aucune"
        case .en: "none"
        }
    }

    /// Ses rôles
    package var rolesTitle: String {
        switch language {
        case .fr: "Ses rôles"
        case .en: "Roles"
        }
    }

    /// Aucun rôle : cette personne lit et propose, comme toute personne connectée.
    package var noRoles: String {
        switch language {
        case .fr: "Aucun rôle\u{A0}: cette personne lit et propose, comme toute personne connectée."
        case .en: "No role: this person reads and proposes, as everybody who signs in."
        }
    }

    /// Retirer ce rôle
    package var endRole: String {
        switch language {
        case .fr: "Retirer ce rôle"
        case .en: "Take this role back"
        }
    }

    /// Donner un rôle
    package var giveTitle: String {
        switch language {
        case .fr: "Donner un rôle"
        case .en: "Give a role"
        }
    }

    /// Rôle
    package var giveRole: String {
        switch language {
        case .fr: "Rôle"
        case .en: "Role"
        }
    }

    /// Où
    package var givePlace: String {
        switch language {
        case .fr: "Où"
        case .en: "Where"
        }
    }

    /// Rien pour tout le site. Sinon, le nom du territoire ou de la structure, ou son début : « Ain », « c…
    package var givePlaceHelp: String {
        switch language {
        case .fr: "Rien pour tout le site. Sinon, le nom du territoire ou de la structure, ou son début\u{A0}: «\u{202F}Ain\u{202F}», «\u{202F}centre social\u{202F}»."
        case .en: "Nothing for the whole site. Otherwise the name of the territory or the organisation, or its beginning: “Ain”, “centre social”."
        }
    }

    /// Donner ce rôle
    package var give: String {
        switch language {
        case .fr: "Donner ce rôle"
        case .en: "Give this role"
        }
    }

    /// Fermer le compte
    package var closeTitle: String {
        switch language {
        case .fr: "Fermer le compte"
        case .en: "Close the account"
        }
    }

    /// La personne ne peut plus se connecter. Ce qu’elle a écrit reste, et le compte peut être rouvert.
    package var closeHelp: String {
        switch language {
        case .fr: "La personne ne peut plus se connecter. Ce qu’elle a écrit reste, et le compte peut être rouvert."
        case .en: "The person can no longer sign in. What they wrote stays, and the account can be opened again."
        }
    }

    /// Fermer ce compte
    package var close: String {
        switch language {
        case .fr: "Fermer ce compte"
        case .en: "Close this account"
        }
    }

    /// Rouvrir ce compte
    package var reopen: String {
        switch language {
        case .fr: "Rouvrir ce compte"
        case .en: "Open this account again"
        }
    }

    /// Ce compte est fermé : personne ne peut s’y connecter.
    package var closedHelp: String {
        switch language {
        case .fr: "Ce compte est fermé\u{A0}: personne ne peut s’y connecter."
        case .en: "This account is closed: nobody can sign in with it."
        }
    }

    /// C’est fait.
    package var done: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// C’est votre compte : vos rôles et sa fermeture relèvent de quelqu’un d’autre.
    package var yourself: String {
        switch language {
        case .fr: "C’est votre compte\u{A0}: vos rôles et sa fermeture relèvent de quelqu’un d’autre."
        case .en: "This is your account: your roles and its closing are somebody else's to decide."
        }
    }

    /// Inviter quelqu’un
    package var inviteTitle: String {
        switch language {
        case .fr: "Inviter quelqu’un"
        case .en: "Invite somebody"
        }
    }

    /// La personne reçoit un lien, valable sept jours, qui ouvre son compte. Elle choisit ensuite comment …
    package var inviteLead: String {
        switch language {
        case .fr: "La personne reçoit un lien, valable sept jours, qui ouvre son compte. Elle choisit ensuite comment se connecter."
        case .en: "The person receives a link, good for seven days, that opens their account. They then choose how to sign in."
        }
    }

    /// Nom, comme la personne veut être lue
    package var nameLabel: String {
        switch language {
        case .fr: "Nom, comme la personne veut être lue"
        case .en: "Name, as the person wants to be read"
        }
    }

    /// Adresse électronique
    package var mailLabel: String {
        switch language {
        case .fr: "Adresse électronique"
        case .en: "E-mail address"
        }
    }

    /// Langue du courrier
    package var languageLabel: String {
        switch language {
        case .fr: "Langue du courrier"
        case .en: "Language of the mail"
        }
    }

    /// Structure ou groupe
    package var bodyLabel: String {
        switch language {
        case .fr: "Structure ou groupe"
        case .en: "Organisation or group"
        }
    }

    /// Facultatif. Son nom, ou un mot de son nom.
    package var bodyHelp: String {
        switch language {
        case .fr: "Facultatif. Son nom, ou un mot de son nom."
        case .en: "Optional. Its name, or a word of its name."
        }
    }

    /// Envoyer l’invitation
    package var send: String {
        switch language {
        case .fr: "Envoyer l’invitation"
        case .en: "Send the invitation"
        }
    }

    /// Invitation prête pour {name}.
    package func invited(name: String) -> String {
        switch language {
        case .fr: "Invitation prête pour \(name)."
        case .en: "Invitation ready for \(name)."
        }
    }

    /// Le courrier part dans un instant.
    package var invitedMail: String {
        switch language {
        case .fr: "Le courrier part dans un instant."
        case .en: "The mail leaves in a moment."
        }
    }

    /// Aucun serveur de courrier n’est réglé. Transmettez vous-même ce lien ; il ne sera plus montré :
    package var invitedByHand: String {
        switch language {
        case .fr: "Aucun serveur de courrier n’est réglé. Transmettez vous-même ce lien\u{202F}; il ne sera plus montré\u{A0}:"
        case .en: "No mail server is set. Hand this link over yourself; it will not be shown again:"
        }
    }

    /// Demandes de compte
    package var requestsTitle: String {
        switch language {
        case .fr: "Demandes de compte"
        case .en: "Requests for an account"
        }
    }

    /// Ces personnes demandent un compte. Acceptée, une demande devient une invitation. Refusée, la person…
    package var requestsLead: String {
        switch language {
        case .fr: "Ces personnes demandent un compte. Acceptée, une demande devient une invitation. Refusée, la personne reçoit votre raison. Dans les deux cas, ce qu’elle a écrit ici est effacé."
        case .en: "These people ask for an account. Accepted, a request becomes an invitation. Declined, the person receives your reason. Either way, what they wrote here is erased."
        }
    }

    /// Aucune demande n’attend de réponse.
    package var requestsNone: String {
        switch language {
        case .fr: "Aucune demande n’attend de réponse."
        case .en: "No request waits for an answer."
        }
    }

    /// Structure
    package var requestBody: String {
        switch language {
        case .fr: "Structure"
        case .en: "Organisation"
        }
    }

    /// Pourquoi
    package var requestReason: String {
        switch language {
        case .fr: "Pourquoi"
        case .en: "Why"
        }
    }

    /// Demandé le
    package var requestDate: String {
        switch language {
        case .fr: "Demandé le"
        case .en: "Asked on"
        }
    }

    /// Accepter et inviter
    package var accept: String {
        switch language {
        case .fr: "Accepter et inviter"
        case .en: "Accept and invite"
        }
    }

    /// Raison, qui lui sera écrite
    package var declineReason: String {
        switch language {
        case .fr: "Raison, qui lui sera écrite"
        case .en: "Reason, which will be written to them"
        }
    }

    /// Refuser
    package var decline: String {
        switch language {
        case .fr: "Refuser"
        case .en: "Decline"
        }
    }

    /// Membres et équipes
    package var teamsTitle: String {
        switch language {
        case .fr: "Membres et équipes"
        case .en: "Members and teams"
        }
    }

    /// Qui appartient à la structure peut lire ce qui est partagé avec elle. Une équipe en réunit quelques…
    package var teamsLead: String {
        switch language {
        case .fr: "Qui appartient à la structure peut lire ce qui est partagé avec elle. Une équipe en réunit quelques-uns, pour un premier partage."
        case .en: "Whoever belongs to the organisation may read what is shared with it. A team brings a few together, for a first sharing."
        }
    }

    /// Les membres
    package var membersHeading: String {
        switch language {
        case .fr: "Les membres"
        case .en: "Members"
        }
    }

    /// Personne n’appartient encore à cette structure sur ce site.
    package var membersNone: String {
        switch language {
        case .fr: "Personne n’appartient encore à cette structure sur ce site."
        case .en: "Nobody belongs to this organisation on this site yet."
        }
    }

    /// coordination
    package var coordinates: String {
        switch language {
        case .fr: "coordination"
        case .en: "coordination"
        }
    }

    /// invitation pas encore ouverte
    package var invitedMember: String {
        switch language {
        case .fr: "invitation pas encore ouverte"
        case .en: "has not come yet"
        }
    }

    /// compte fermé
    package var closedMember: String {
        switch language {
        case .fr: "compte fermé"
        case .en: "account closed"
        }
    }

    /// Retirer de la structure
    package var takeOut: String {
        switch language {
        case .fr: "Retirer de la structure"
        case .en: "Take out of the organisation"
        }
    }

    /// Ajouter quelqu’un qui a un compte
    package var joinTitle: String {
        switch language {
        case .fr: "Ajouter quelqu’un qui a un compte"
        case .en: "Add somebody who has an account"
        }
    }

    /// Son adresse électronique
    package var joinLabel: String {
        switch language {
        case .fr: "Son adresse électronique"
        case .en: "Their e-mail address"
        }
    }

    /// Ajouter
    package var join: String {
        switch language {
        case .fr: "Ajouter"
        case .en: "Add"
        }
    }

    /// Changer
    package var change: String {
        switch language {
        case .fr: "Changer"
        case .en: "Change"
        }
    }

    /// Confier la coordination
    package var appoint: String {
        switch language {
        case .fr: "Confier la coordination"
        case .en: "Give the coordination"
        }
    }

    /// Retirer la coordination
    package var endCoordination: String {
        switch language {
        case .fr: "Retirer la coordination"
        case .en: "Take the coordination back"
        }
    }

    /// Les équipes
    package var teamsHeading: String {
        switch language {
        case .fr: "Les équipes"
        case .en: "Teams"
        }
    }

    /// Aucune équipe. Sans équipe, on partage avec toute la structure.
    package var teamsNone: String {
        switch language {
        case .fr: "Aucune équipe. Sans équipe, on partage avec toute la structure."
        case .en: "No team. Without a team, one shares with the whole organisation."
        }
    }

    /// Personne encore.
    package var teamEmpty: String {
        switch language {
        case .fr: "Personne encore."
        case .en: "Nobody yet."
        }
    }

    /// Son nom
    package var newTeam: String {
        switch language {
        case .fr: "Son nom"
        case .en: "Its name"
        }
    }

    /// Ouvrir une équipe
    package var openTeam: String {
        switch language {
        case .fr: "Ouvrir une équipe"
        case .en: "Open a team"
        }
    }

    /// Renommer
    package var renameTeam: String {
        switch language {
        case .fr: "Renommer"
        case .en: "Rename"
        }
    }

    /// Fermer l’équipe
    package var closeTeam: String {
        switch language {
        case .fr: "Fermer l’équipe"
        case .en: "Close the team"
        }
    }

    /// Ajouter à l’équipe
    package var addToTeam: String {
        switch language {
        case .fr: "Ajouter à l’équipe"
        case .en: "Add to the team"
        }
    }

    /// Un membre
    package var chooseMember: String {
        switch language {
        case .fr: "Un membre"
        case .en: "A member"
        }
    }

    /// Nom de l’équipe
    package var teamName: String {
        switch language {
        case .fr: "Nom de l’équipe"
        case .en: "Name of the team"
        }
    }

    /// Retirer
    package var leaveTeam: String {
        switch language {
        case .fr: "Retirer"
        case .en: "Take out"
        }
    }

    /// Elle voudrait porter ces fiches
    package var claimsHeading: String {
        switch language {
        case .fr: "Elle voudrait porter ces fiches"
        case .en: "It would carry these sheets"
        }
    }

    /// Aucune demande n’attend de réponse.
    package var claimsNone: String {
        switch language {
        case .fr: "Aucune demande n’attend de réponse."
        case .en: "No request waits for an answer."
        }
    }

    /// Demandé par {name} : « {evidence} »
    package func claimBy(name: String, evidence: String) -> String {
        switch language {
        case .fr: "Demandé par \(name)\u{A0}: «\u{202F}\(evidence)\u{202F}»"
        case .en: "Asked by \(name): “\(evidence)”"
        }
    }

    /// Une fiche que vous ne pouvez pas lire
    package var claimHidden: String {
        switch language {
        case .fr: "Une fiche que vous ne pouvez pas lire"
        case .en: "A sheet that you cannot read"
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
    package var acceptClaim: String {
        switch language {
        case .fr: "Accepter"
        case .en: "Accept"
        }
    }

    /// Refuser
    package var declineClaim: String {
        switch language {
        case .fr: "Refuser"
        case .en: "Decline"
        }
    }

    /// Rien n’a changé
    package var errorTitle: String {
        switch language {
        case .fr: "Rien n’a changé"
        case .en: "Nothing changed"
        }
    }

    /// Le formulaire est trop ancien. Vérifiez-le et envoyez-le encore.
    package var expired: String {
        switch language {
        case .fr: "Le formulaire est trop ancien. Vérifiez-le et envoyez-le encore."
        case .en: "The form is too old. Check it and send it again."
        }
    }

    /// Quelqu’un a changé cette page entre-temps. Relisez-la, puis recommencez.
    package var stale: String {
        switch language {
        case .fr: "Quelqu’un a changé cette page entre-temps. Relisez-la, puis recommencez."
        case .en: "Somebody changed this page meanwhile. Read it again, then start over."
        }
    }

    /// Cela ne relève pas de vous.
    package var refusedForbidden: String {
        switch language {
        case .fr: "Cela ne relève pas de vous."
        case .en: "This is not yours to do."
        }
    }

    /// Dites pourquoi, en quelques mots.
    package var refusedReason: String {
        switch language {
        case .fr: "Dites pourquoi, en quelques mots."
        case .en: "Say why, in a few words."
        }
    }

    /// Personne ne se donne un rôle ou un accès : demandez à quelqu’un d’autre.
    package var refusedOneself: String {
        switch language {
        case .fr: "Personne ne se donne un rôle ou un accès\u{A0}: demandez à quelqu’un d’autre."
        case .en: "Nobody gives themselves a role or an access: ask somebody else."
        }
    }

    /// C’est la dernière personne qui administre ce site. Confiez d’abord ce rôle à quelqu’un d’autre.
    package var refusedLastAdministrator: String {
        switch language {
        case .fr: "C’est la dernière personne qui administre ce site. Confiez d’abord ce rôle à quelqu’un d’autre."
        case .en: "This is the last person who administers this site. Give that role to somebody else first."
        }
    }

    /// C’est déjà le cas.
    package var refusedHeldAlready: String {
        switch language {
        case .fr: "C’est déjà le cas."
        case .en: "It is so already."
        }
    }

    /// Aucun territoire ni aucune structure de ce nom, ou ce rôle n’y vaut pas. Essayez un mot du nom.
    package var refusedUnknownScope: String {
        switch language {
        case .fr: "Aucun territoire ni aucune structure de ce nom, ou ce rôle n’y vaut pas. Essayez un mot du nom."
        case .en: "No territory and no organisation has this name, or this role does not hold there. Try one word of the name."
        }
    }

    /// Choisissez plus bas le nom que vous cherchiez, puis envoyez encore.
    package var severalPlaces: String {
        switch language {
        case .fr: "Choisissez plus bas le nom que vous cherchiez, puis envoyez encore."
        case .en: "Choose below the name you meant, then send again."
        }
    }

    /// Aucun de ceux-là : écrire un autre nom
    package var otherPlace: String {
        switch language {
        case .fr: "Aucun de ceux-là\u{A0}: écrire un autre nom"
        case .en: "None of these: write another name"
        }
    }

    /// Cette personne n’appartient pas à la structure. Ajoutez-la d’abord à ses membres.
    package var refusedNotOfBody: String {
        switch language {
        case .fr: "Cette personne n’appartient pas à la structure. Ajoutez-la d’abord à ses membres."
        case .en: "This person does not belong to the organisation. Add them to its members first."
        }
    }

    /// Un compte a déjà cette adresse.
    package var refusedMailTaken: String {
        switch language {
        case .fr: "Un compte a déjà cette adresse."
        case .en: "An account has this address already."
        }
    }

    /// Ce n’est pas une adresse de courriel. Elle ressemble à « prenom@exemple.fr ».
    package var refusedBadMail: String {
        switch language {
        case .fr: "Ce n’est pas une adresse de courriel. Elle ressemble à «\u{202F}prenom@exemple.fr\u{202F}»."
        case .en: "This is not an e-mail address. One looks like “name@example.org”."
        }
    }

    /// Écrivez un nom.
    package var refusedNameMissing: String {
        switch language {
        case .fr: "Écrivez un nom."
        case .en: "Write a name."
        }
    }

    /// Une équipe de cette structure porte déjà ce nom.
    package var refusedNameTaken: String {
        switch language {
        case .fr: "Une équipe de cette structure porte déjà ce nom."
        case .en: "A team of this organisation has this name already."
        }
    }

    /// Aucun compte ouvert n’a cette adresse. Invitez d’abord la personne.
    package var refusedNotActive: String {
        switch language {
        case .fr: "Aucun compte ouvert n’a cette adresse. Invitez d’abord la personne."
        case .en: "No open account has this address. Invite the person first."
        }
    }

    /// Quelqu’un a déjà répondu.
    package var refusedAnswered: String {
        switch language {
        case .fr: "Quelqu’un a déjà répondu."
        case .en: "Somebody answered already."
        }
    }

    /// Votre demande de compte sur {site}
    package func declinedSubject(site: String) -> String {
        switch language {
        case .fr: "Votre demande de compte sur \(site)"
        case .en: "Your request for an account on \(site)"
        }
    }

    /// Bonjour, Votre demande de compte n’a pas été retenue. Voici pourquoi : {reason} Ce que vous aviez é…
    package func declinedBody(reason: String) -> String {
        switch language {
        case .fr: "Bonjour,\n\nVotre demande de compte n’a pas été retenue. Voici pourquoi\u{A0}:\n\n\(reason)\n\nCe que vous aviez écrit dans votre demande a été effacé."
        case .en: "Hello,\n\nYour request for an account was not accepted. Here is why:\n\n\(reason)\n\nWhat you wrote in your request was erased."
        }
    }
}

extension Texts {
    package var members: MembersTexts { MembersTexts(language: language) }
}
