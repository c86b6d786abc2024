// Written by scripts/generate.py from Catalogue/ownData.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `ownData`, in one language.
package struct OwnDataTexts: Sendable {
    let language: Language

    /// Mes données
    package var title: String {
        switch language {
        case .fr: "Mes données"
        case .en: "My data"
        }
    }

    /// Tout ce qui est gardé de vous ici, et ce que vous pouvez en faire.
    package var lead: String {
        switch language {
        case .fr: "Tout ce qui est gardé de vous ici, et ce que vous pouvez en faire."
        case .en: "Everything kept about you here, and what you can do with it."
        }
    }

    /// Ce qui est gardé
    package var kept: String {
        switch language {
        case .fr: "Ce qui est gardé"
        case .en: "What is kept"
        }
    }

    /// Compte ouvert le
    package var created: String {
        switch language {
        case .fr: "Compte ouvert le"
        case .en: "Account opened on"
        }
    }

    /// gardé sous une forme qui ne permet pas de le relire
    package var passwordKept: String {
        switch language {
        case .fr: "gardé sous une forme qui ne permet pas de le relire"
        case .en: "kept in a form that cannot be read back"
        }
    }

    /// Structures et groupes
    package var organisations: String {
        switch language {
        case .fr: "Structures et groupes"
        case .en: "Bodies and groups"
        }
    }

    /// Équipes
    package var teams: String {
        switch language {
        case .fr: "Équipes"
        case .en: "Teams"
        }
    }

    /// Fournisseurs d’identité rattachés
    package var identities: String {
        switch language {
        case .fr: "Fournisseurs d’identité rattachés"
        case .en: "Attached identity providers"
        }
    }

    /// Demandes de compte
    package var requests: String {
        switch language {
        case .fr: "Demandes de compte"
        case .en: "Requests for an account"
        }
    }

    /// Pratiques que j’ai fait connaître
    package var reports: String {
        switch language {
        case .fr: "Pratiques que j’ai fait connaître"
        case .en: "Practices I made known"
        }
    }

    /// Brouillons que je n’ai pas enregistrés
    package var drafts: String {
        switch language {
        case .fr: "Brouillons que je n’ai pas enregistrés"
        case .en: "Drafts that I have not saved"
        }
    }

    /// {n}
    package func draftCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun", one: "un brouillon", other: "\(language.formatted(n)) brouillons"))"
        case .en: "\(language.form(n, zero: "none", one: "one draft", other: "\(language.formatted(n)) drafts"))"
        }
    }

    /// Pratiques que l’on m’a demandé de relire
    package var readings: String {
        switch language {
        case .fr: "Pratiques que l’on m’a demandé de relire"
        case .en: "Practices that I was asked to read"
        }
    }

    /// Jurys où je siège
    package var juries: String {
        switch language {
        case .fr: "Jurys où je siège"
        case .en: "Juries in which I sit"
        }
    }

    /// {n}
    package func juryCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun", one: "un jury", other: "\(language.formatted(n)) jurys"))"
        case .en: "\(language.form(n, zero: "none", one: "one jury", other: "\(language.formatted(n)) juries"))"
        }
    }

    /// {n}
    package func readingCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune", one: "une pratique", other: "\(language.formatted(n)) pratiques"))"
        case .en: "\(language.form(n, zero: "none", one: "one practice", other: "\(language.formatted(n)) practices"))"
        }
    }

    /// Enquêtes où je saisis ou analyse
    package var seats: String {
        switch language {
        case .fr: "Enquêtes où je saisis ou analyse"
        case .en: "Surveys I type in or analyse"
        }
    }

    /// {n}
    package func seatCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune", one: "une enquête", other: "\(language.formatted(n)) enquêtes"))"
        case .en: "\(language.form(n, zero: "none", one: "one survey", other: "\(language.formatted(n)) surveys"))"
        }
    }

    /// Fiches que l’on m’a proposé de cosigner
    package var cosignings: String {
        switch language {
        case .fr: "Fiches que l’on m’a proposé de cosigner"
        case .en: "Sheets that I was asked to sign"
        }
    }

    /// {n}
    package func cosigningCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune", one: "une fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, zero: "none", one: "one sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// Ce que j’ai écrit sur des décisions du comité éditorial
    package var exchanges: String {
        switch language {
        case .fr: "Ce que j’ai écrit sur des décisions du comité éditorial"
        case .en: "What I wrote about decisions of the editors"
        }
    }

    /// {n}
    package func exchangeCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun", one: "un message", other: "\(language.formatted(n)) messages"))"
        case .en: "\(language.form(n, zero: "none", one: "one message", other: "\(language.formatted(n)) messages"))"
        }
    }

    /// Réponses demandées au nom d’une structure
    package var replies: String {
        switch language {
        case .fr: "Réponses demandées au nom d’une structure"
        case .en: "Replies asked for in the name of an organisation"
        }
    }

    /// {n}
    package func replyCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune", one: "une réponse", other: "\(language.formatted(n)) réponses"))"
        case .en: "\(language.form(n, zero: "none", one: "one reply", other: "\(language.formatted(n)) replies"))"
        }
    }

    /// Reprises que j’ai dites
    package var adoptions: String {
        switch language {
        case .fr: "Reprises que j’ai dites"
        case .en: "Practices I said I take up"
        }
    }

    /// {n}
    package func adoptionCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune", one: "une reprise", other: "\(language.formatted(n)) reprises"))"
        case .en: "\(language.form(n, zero: "none", one: "one practice", other: "\(language.formatted(n)) practices"))"
        }
    }

    /// Rendez-vous que j’ai proposés
    package var events: String {
        switch language {
        case .fr: "Rendez-vous que j’ai proposés"
        case .en: "Events I proposed"
        }
    }

    /// {n}
    package func eventCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun", one: "un rendez-vous", other: "\(language.formatted(n)) rendez-vous"))"
        case .en: "\(language.form(n, zero: "none", one: "one event", other: "\(language.formatted(n)) events"))"
        }
    }

    /// {n}
    package func reportCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune", one: "une pratique", other: "\(language.formatted(n)) pratiques"))"
        case .en: "\(language.form(n, zero: "none", one: "one practice", other: "\(language.formatted(n)) practices"))"
        }
    }

    /// Ce que j’ai dit ou demandé sur des fiches
    package var inquiries: String {
        switch language {
        case .fr: "Ce que j’ai dit ou demandé sur des fiches"
        case .en: "What I said or asked about sheets"
        }
    }

    /// {n}
    package func inquiryCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune demande", one: "une demande", other: "\(language.formatted(n)) demandes"))"
        case .en: "\(language.form(n, zero: "no request", one: "one request", other: "\(language.formatted(n)) requests"))"
        }
    }

    /// Ce que je suis
    package var follows: String {
        switch language {
        case .fr: "Ce que je suis"
        case .en: "What I follow"
        }
    }

    /// {n}
    package func followCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "rien", one: "une chose", other: "\(language.formatted(n)) choses"))"
        case .en: "\(language.form(n, zero: "nothing", one: "one thing", other: "\(language.formatted(n)) things"))"
        }
    }

    /// Nouvelles
    package var news: String {
        switch language {
        case .fr: "Nouvelles"
        case .en: "News"
        }
    }

    /// {n}
    package func newsCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune", one: "une nouvelle", other: "\(language.formatted(n)) nouvelles"))"
        case .en: "\(language.form(n, zero: "none", one: "one", other: "\(language.formatted(n))"))"
        }
    }

    /// Courriers des trente derniers jours
    package var mails: String {
        switch language {
        case .fr: "Courriers des trente derniers jours"
        case .en: "Mails of the last thirty days"
        }
    }

    /// {n}
    package func mailCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun", one: "un courrier", other: "\(language.formatted(n)) courriers"))"
        case .en: "\(language.form(n, zero: "none", one: "one mail", other: "\(language.formatted(n)) mails"))"
        }
    }

    /// depuis le {day}
    package func since(day: Int) -> String {
        switch language {
        case .fr: "depuis le \(language.date(day))"
        case .en: "since \(language.date(day))"
        }
    }

    /// jusqu’au {day}
    package func ended(day: Int) -> String {
        switch language {
        case .fr: "jusqu’au \(language.date(day))"
        case .en: "until \(language.date(day))"
        }
    }

    /// rien
    package var nothing: String {
        switch language {
        case .fr: "rien"
        case .en: "nothing"
        }
    }

    /// toute l’instance
    package var everywhere: String {
        switch language {
        case .fr: "toute l’instance"
        case .en: "the whole instance"
        }
    }

    /// Emporter mes données (JSON)
    package var download: String {
        switch language {
        case .fr: "Emporter mes données (JSON)"
        case .en: "Take my data away (JSON)"
        }
    }

    /// Un fichier lisible par d’autres programmes, avec tout ce qui précède et le journal de ce qui vous c…
    package var downloadText: String {
        switch language {
        case .fr: "Un fichier lisible par d’autres programmes, avec tout ce qui précède et le journal de ce qui vous concerne. Aucun mot de passe ni code n’y figure."
        case .en: "A file that other programs can read, with all of the above and the log of what concerns you. It holds no password and no code."
        }
    }

    /// Voir le journal de ce qui me concerne
    package var journalLink: String {
        switch language {
        case .fr: "Voir le journal de ce qui me concerne"
        case .en: "See the log of what concerns me"
        }
    }

    /// Corriger
    package var correct: String {
        switch language {
        case .fr: "Corriger"
        case .en: "Correct"
        }
    }

    /// Le nom, la langue et l’adresse se changent sur la page
    package var correctText: String {
        switch language {
        case .fr: "Le nom, la langue et l’adresse se changent sur la page"
        case .en: "The name, the language and the address are changed on the page"
        }
    }

    /// Supprimer mon compte
    package var erase: String {
        switch language {
        case .fr: "Supprimer mon compte"
        case .en: "Delete my account"
        }
    }

    /// Votre nom et votre adresse disparaissent d’ici, aussi d’une sauvegarde remise en place.
    package var eraseText: String {
        switch language {
        case .fr: "Votre nom et votre adresse disparaissent d’ici, aussi d’une sauvegarde remise en place."
        case .en: "Your name and address disappear from here, also from a backup put back in place."
        }
    }

    /// Pourquoi ces données, pour combien de temps
    package var why: String {
        switch language {
        case .fr: "Pourquoi ces données, pour combien de temps"
        case .en: "Why these data, and for how long"
        }
    }

    /// La page « Données personnelles » le dit pour chaque usage.
    package var whyLink: String {
        switch language {
        case .fr: "La page «\u{202F}Données personnelles\u{202F}» le dit pour chaque usage."
        case .en: "The page “Personal data” says it for each use."
        }
    }

    /// Supprimer mon compte
    package var erasureTitle: String {
        switch language {
        case .fr: "Supprimer mon compte"
        case .en: "Delete my account"
        }
    }

    /// Cela ne se défait pas.
    package var erasureLead: String {
        switch language {
        case .fr: "Cela ne se défait pas."
        case .en: "This cannot be undone."
        }
    }

    /// Disparaissent tout de suite : votre nom, votre adresse, votre mot de passe, vos appareils connectés…
    package var erasureGone: String {
        switch language {
        case .fr: "Disparaissent tout de suite\u{A0}: votre nom, votre adresse, votre mot de passe, vos appareils connectés, vos équipes, vos rôles."
        case .en: "What disappears at once: your name, your address, your password, your signed-in devices, your teams, your roles."
        }
    }

    /// Restent, sous un nom qui ne dit rien de vous : les lignes du journal qui disent quel acte a eu lieu…
    package var erasureKept: String {
        switch language {
        case .fr: "Restent, sous un nom qui ne dit rien de vous\u{A0}: les lignes du journal qui disent quel acte a eu lieu, et les textes écrits au nom d’une structure."
        case .en: "What stays, under a name that says nothing of you: the lines of the log that tell which act took place, and what was written in the name of a body."
        }
    }

    /// Les sauvegardes déjà faites gardent votre compte jusqu’à ce qu’elles soient détruites ; si l’une d’…
    package var erasureBackups: String {
        switch language {
        case .fr: "Les sauvegardes déjà faites gardent votre compte jusqu’à ce qu’elles soient détruites\u{202F}; si l’une d’elles est remise en place, votre compte est effacé à nouveau."
        case .en: "Backups already made keep your account until they are destroyed; if one of them is put back in place, your account is erased again."
        }
    }

    /// Les pratiques que vous avez fait connaître
    package var erasureContributions: String {
        switch language {
        case .fr: "Les pratiques que vous avez fait connaître"
        case .en: "The practices you made known"
        }
    }

    /// les garder, sans lien avec vous
    package var erasureContributionsKept: String {
        switch language {
        case .fr: "les garder, sans lien avec vous"
        case .en: "keep them, tied to nobody"
        }
    }

    /// les retirer : celles que personne n’a encore décidé de garder sont effacées ; pour les autres, le r…
    package var erasureContributionsWithdrawn: String {
        switch language {
        case .fr: "les retirer\u{A0}: celles que personne n’a encore décidé de garder sont effacées\u{202F}; pour les autres, le retrait est demandé au comité éditorial"
        case .en: "withdraw them: those nobody has decided on yet are erased; for the others, the editors are asked to withdraw them"
        }
    }

    /// Je comprends que mon compte sera effacé pour de bon
    package var erasureAgree: String {
        switch language {
        case .fr: "Je comprends que mon compte sera effacé pour de bon"
        case .en: "I understand that my account will be erased for good"
        }
    }

    /// Supprimer mon compte
    package var erasureButton: String {
        switch language {
        case .fr: "Supprimer mon compte"
        case .en: "Delete my account"
        }
    }

    /// Cochez la case pour dire que vous avez compris : rien n’a été effacé.
    package var erasureMissing: String {
        switch language {
        case .fr: "Cochez la case pour dire que vous avez compris\u{A0}: rien n’a été effacé."
        case .en: "Tick the box to say that you understood: nothing was erased."
        }
    }

    /// La page était ouverte depuis trop longtemps : rien n’a été effacé. Recommencez.
    package var erasureExpired: String {
        switch language {
        case .fr: "La page était ouverte depuis trop longtemps\u{A0}: rien n’a été effacé. Recommencez."
        case .en: "The page had been open for too long: nothing was erased. Please start again."
        }
    }

    /// Vous êtes la seule personne qui administre cette instance : donnez d’abord ce rôle à quelqu’un d’au…
    package var erasureLast: String {
        switch language {
        case .fr: "Vous êtes la seule personne qui administre cette instance\u{A0}: donnez d’abord ce rôle à quelqu’un d’autre. Rien n’a été effacé."
        case .en: "You are the only person who administers this instance: give that role to somebody else first. Nothing was erased."
        }
    }

    /// Votre compte est supprimé.
    package var erasureDone: String {
        switch language {
        case .fr: "Votre compte est supprimé."
        case .en: "Your account is deleted."
        }
    }

    /// Votre nom et votre adresse ne sont plus ici. Merci de ce que vous avez partagé.
    package var erasureDoneText: String {
        switch language {
        case .fr: "Votre nom et votre adresse ne sont plus ici. Merci de ce que vous avez partagé."
        case .en: "Your name and address are no longer here. Thank you for what you shared."
        }
    }

    /// Ce qui me concerne
    package var journalTitle: String {
        switch language {
        case .fr: "Ce qui me concerne"
        case .en: "What concerns me"
        }
    }

    /// Ce que vous avez fait ici, ce qui a été fait à votre compte, et aux pratiques pour lesquelles vous …
    package var journalLead: String {
        switch language {
        case .fr: "Ce que vous avez fait ici, ce qui a été fait à votre compte, et aux pratiques pour lesquelles vous agissez. Le plus récent d’abord."
        case .en: "What you did here, what was done to your account, and to the practices you act for. The newest first."
        }
    }

    /// Rien encore.
    package var journalEmpty: String {
        switch language {
        case .fr: "Rien encore."
        case .en: "Nothing yet."
        }
    }

    /// Plus ancien
    package var journalOlder: String {
        switch language {
        case .fr: "Plus ancien"
        case .en: "Older"
        }
    }

    /// vous
    package var byMe: String {
        switch language {
        case .fr: "vous"
        case .en: "you"
        }
    }

    /// la personne qui administre la machine
    package var byOperator: String {
        switch language {
        case .fr: "la personne qui administre la machine"
        case .en: "the person who runs the machine"
        }
    }

    /// hors connexion
    package var byVisitor: String {
        switch language {
        case .fr: "hors connexion"
        case .en: "not signed in"
        }
    }

    /// un autre compte
    package var byOther: String {
        switch language {
        case .fr: "un autre compte"
        case .en: "another account"
        }
    }

    /// votre compte
    package var onAccount: String {
        switch language {
        case .fr: "votre compte"
        case .en: "your account"
        }
    }

    /// une pratique
    package var onPractice: String {
        switch language {
        case .fr: "une pratique"
        case .en: "a practice"
        }
    }

    /// l’instance
    package var onInstance: String {
        switch language {
        case .fr: "l’instance"
        case .en: "the instance"
        }
    }

    /// une structure
    package var onBody: String {
        switch language {
        case .fr: "une structure"
        case .en: "a body"
        }
    }

    /// une collection
    package var onCollection: String {
        switch language {
        case .fr: "une collection"
        case .en: "a collection"
        }
    }

    /// un vocabulaire
    package var onVocabulary: String {
        switch language {
        case .fr: "un vocabulaire"
        case .en: "a vocabulary"
        }
    }
}

extension Texts {
    package var ownData: OwnDataTexts { OwnDataTexts(language: language) }
}
