// Written by scripts/generate.py from Catalogue/notices.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `notices`, in one language.
package struct NoticesTexts: Sendable {
    let language: Language

    /// {n}
    package func navigationUnread(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Nouvelles", one: "Nouvelles\u{A0}: une non lue", other: "Nouvelles\u{A0}: \(language.formatted(n)) non lues"))"
        case .en: "\(language.form(n, zero: "News", one: "News: one unread", other: "News: \(language.formatted(n)) unread"))"
        }
    }

    /// Nouvelles : plus de {n} non lues
    package func navigationMany(n: Int) -> String {
        switch language {
        case .fr: "Nouvelles\u{A0}: plus de \(language.formatted(n)) non lues"
        case .en: "News: more than \(language.formatted(n)) unread"
        }
    }

    /// Nouvelles
    package var title: String {
        switch language {
        case .fr: "Nouvelles"
        case .en: "News"
        }
    }

    /// Ce qui a changé dans ce que vous suivez. Personne d’autre ne lit cette page.
    package var lead: String {
        switch language {
        case .fr: "Ce qui a changé dans ce que vous suivez. Personne d’autre ne lit cette page."
        case .en: "What changed in what you follow. Nobody else reads this page."
        }
    }

    /// {n}
    package func unread(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Tout est lu.", one: "Une nouvelle non lue.", other: "\(language.formatted(n)) nouvelles non lues."))"
        case .en: "\(language.form(n, zero: "Everything is read.", one: "One unread.", other: "\(language.formatted(n)) unread."))"
        }
    }

    /// Rien de nouveau
    package var emptyHeading: String {
        switch language {
        case .fr: "Rien de nouveau"
        case .en: "Nothing new"
        }
    }

    /// Ouvrez une fiche, un territoire ou une recherche, puis choisissez « Suivre » : ce qui s’y publie ou…
    package var emptyAdvice: String {
        switch language {
        case .fr: "Ouvrez une fiche, un territoire ou une recherche, puis choisissez «\u{202F}Suivre\u{202F}»\u{A0}: ce qui s’y publie ou y change viendra ici."
        case .en: "Open a sheet, a territory or a search, then choose “Follow”: what is published or changed there will come here."
        }
    }

    /// Non lue
    package var isNew: String {
        switch language {
        case .fr: "Non lue"
        case .en: "Unread"
        }
    }

    /// Nouvelle fiche :
    package var sheetPublished: String {
        switch language {
        case .fr: "Nouvelle fiche\u{A0}:"
        case .en: "New sheet:"
        }
    }

    /// Fiche modifiée :
    package var sheetChanged: String {
        switch language {
        case .fr: "Fiche modifiée\u{A0}:"
        case .en: "Changed sheet:"
        }
    }

    /// Vos courriers nous reviennent. Le résumé ne part plus. Vérifiez l’adresse de votre compte.
    package var mailUnreachable: String {
        switch language {
        case .fr: "Vos courriers nous reviennent. Le résumé ne part plus. Vérifiez l’adresse de votre compte."
        case .en: "Your mails come back to us. The digest is no longer sent. Check the address of your account."
        }
    }

    /// Un repérage vous attend :
    package var practiceReported: String {
        switch language {
        case .fr: "Un repérage vous attend\u{A0}:"
        case .en: "A report waits for you:"
        }
    }

    /// Quelqu’un attend une réponse du comité éditorial, que personne ne peut donner. Donnez le rôle de co…
    package var reportUnread: String {
        switch language {
        case .fr: "Quelqu’un attend une réponse du comité éditorial, que personne ne peut donner. Donnez le rôle de comité éditorial, ou la veille de la fiche, à quelqu’un."
        case .en: "Somebody waits for an answer of the editors, which nobody can give. Give the role of editor, or the care of the sheet, to somebody."
        }
    }

    /// Quelqu’un apporte quelque chose à cette fiche, vous en avez reçu les mots par courriel :
    package var reportJoined: String {
        switch language {
        case .fr: "Quelqu’un apporte quelque chose à cette fiche, vous en avez reçu les mots par courriel\u{A0}:"
        case .en: "Somebody brings something to this sheet, you received the words by mail:"
        }
    }

    /// On vous propose de cosigner la fiche
    package var cosigningAsked: String {
        switch language {
        case .fr: "On vous propose de cosigner la fiche"
        case .en: "You are asked to sign along the sheet"
        }
    }

    /// L’accord d’une personne vue sur une photo prend fin dans moins d’un mois, ou vient de prendre fin :
    package var agreementEnds: String {
        switch language {
        case .fr: "L’accord d’une personne vue sur une photo prend fin dans moins d’un mois, ou vient de prendre fin\u{A0}:"
        case .en: "What a person seen on a picture agreed to ends within a month, or has just ended:"
        }
    }

    /// À lire, pour tout le monde :
    package var sheetProposed: String {
        switch language {
        case .fr: "À lire, pour tout le monde\u{A0}:"
        case .en: "To read, for everyone:"
        }
    }

    /// Le comité éditorial a décidé :
    package var decisionTaken: String {
        switch language {
        case .fr: "Le comité éditorial a décidé\u{A0}:"
        case .en: "The editors decided:"
        }
    }

    /// Une réponse à une décision du comité éditorial :
    package var decisionAnswered: String {
        switch language {
        case .fr: "Une réponse à une décision du comité éditorial\u{A0}:"
        case .en: "An answer to a decision of the editors:"
        }
    }

    /// Le comité éditorial vous a écrit à propos de cette fiche :
    package var editorAnswered: String {
        switch language {
        case .fr: "Le comité éditorial vous a écrit à propos de cette fiche\u{A0}:"
        case .en: "The editors wrote to you about this sheet:"
        }
    }

    /// Une structure demande que sa réponse soit montrée :
    package var replyAsked: String {
        switch language {
        case .fr: "Une structure demande que sa réponse soit montrée\u{A0}:"
        case .en: "An organisation asks that its reply be shown:"
        }
    }

    /// On vous écrit au sujet de cette fiche :
    package var inquiryCame: String {
        switch language {
        case .fr: "On vous écrit au sujet de cette fiche\u{A0}:"
        case .en: "Somebody writes to you about this sheet:"
        }
    }

    /// Quelqu’un a écrit au sujet d’une fiche et attend une réponse, que personne ne peut donner. Donnez l…
    package var inquiryUnread: String {
        switch language {
        case .fr: "Quelqu’un a écrit au sujet d’une fiche et attend une réponse, que personne ne peut donner. Donnez le rôle de comité éditorial, ou la veille de la fiche, à quelqu’un."
        case .en: "Somebody wrote about a sheet and waits for an answer that nobody can give. Give the role of editor, or the care of the sheet, to somebody."
        }
    }

    /// Une réponse est attendue dans trois jours, au sujet de cette fiche :
    package var inquiryDue: String {
        switch language {
        case .fr: "Une réponse est attendue dans trois jours, au sujet de cette fiche\u{A0}:"
        case .en: "An answer is expected in three days, about this sheet:"
        }
    }

    /// Une réponse est attendue, au sujet de cette fiche :
    package var inquiryLate: String {
        switch language {
        case .fr: "Une réponse est attendue, au sujet de cette fiche\u{A0}:"
        case .en: "An answer is expected, about this sheet:"
        }
    }

    /// Un message vous attend dans vos demandes.
    package var inquiryAnswered: String {
        switch language {
        case .fr: "Un message vous attend dans vos demandes."
        case .en: "A message waits for you in your requests."
        }
    }

    /// Le comité éditorial a pris une décision sur cette fiche :
    package var problemDecided: String {
        switch language {
        case .fr: "Le comité éditorial a pris une décision sur cette fiche\u{A0}:"
        case .en: "The editors took a decision about this sheet:"
        }
    }

    /// Est-ce toujours exact ? Personne n’a relu depuis longtemps :
    package var sheetToConfirm: String {
        switch language {
        case .fr: "Est-ce toujours exact\u{202F}? Personne n’a relu depuis longtemps\u{A0}:"
        case .en: "Is it still true? Nobody has read it again for long:"
        }
    }

    /// Cette fiche a été réunie à une autre, ou séparée d’une autre :
    package var sheetMerged: String {
        switch language {
        case .fr: "Cette fiche a été réunie à une autre, ou séparée d’une autre\u{A0}:"
        case .en: "This sheet was made one with another, or taken out of one:"
        }
    }

    /// Une autre équipe dit ce qu’elle fait d’une pratique dont vous répondez.
    package var adoptionCame: String {
        switch language {
        case .fr: "Une autre équipe dit ce qu’elle fait d’une pratique dont vous répondez."
        case .en: "Another team says what it does with a practice you answer for."
        }
    }

    /// Qui reprend une pratique dont vous répondez a écrit : un retour, ou un message.
    package var adoptionTold: String {
        switch language {
        case .fr: "Qui reprend une pratique dont vous répondez a écrit\u{A0}: un retour, ou un message."
        case .en: "Those who take up a practice you answer for wrote: how it went, or a message."
        }
    }

    /// Une réponse au sujet d’une reprise.
    package var adoptionAnswered: String {
        switch language {
        case .fr: "Une réponse au sujet d’une reprise."
        case .en: "An answer about a practice taken up."
        }
    }

    /// Une structure demande que sa reprise soit montrée à tout le monde :
    package var adoptionAsked: String {
        switch language {
        case .fr: "Une structure demande que sa reprise soit montrée à tout le monde\u{A0}:"
        case .en: "An organisation asks that what it takes up be shown to everyone:"
        }
    }

    /// Une personne déléguée est partie, le relais est à préparer :
    package var handoverAsked: String {
        switch language {
        case .fr: "Une personne déléguée est partie, le relais est à préparer\u{A0}:"
        case .en: "Somebody who acted for its bearer left, prepare to hand over:"
        }
    }

    /// Vous êtes nommé dans une enquête, pour saisir ou pour analyser
    package var campaignSeat: String {
        switch language {
        case .fr: "Vous êtes nommé dans une enquête, pour saisir ou pour analyser"
        case .en: "You are named in a survey, to type in or to analyse"
        }
    }

    /// On demande à une structure que vous coordonnez de répondre d’une enquête
    package var campaignAsked: String {
        switch language {
        case .fr: "On demande à une structure que vous coordonnez de répondre d’une enquête"
        case .en: "An organisation that you coordinate is asked to answer for a survey"
        }
    }

    /// Vous siégez au jury d’un prix
    package var prizeSeat: String {
        switch language {
        case .fr: "Vous siégez au jury d’un prix"
        case .en: "You sit in the jury of a prize"
        }
    }

    /// Le prix est décidé, pour la fiche :
    package var prizeDecided: String {
        switch language {
        case .fr: "Le prix est décidé, pour la fiche\u{A0}:"
        case .en: "The prize is decided, for the sheet:"
        }
    }

    /// Un rendez-vous du mois du développement social attend votre lecture.
    package var eventProposed: String {
        switch language {
        case .fr: "Un rendez-vous du mois du développement social attend votre lecture."
        case .en: "An event of the month of social development waits to be read."
        }
    }

    /// Le rendez-vous que vous avez proposé est annoncé.
    package var eventAnnounced: String {
        switch language {
        case .fr: "Le rendez-vous que vous avez proposé est annoncé."
        case .en: "The event you proposed is announced."
        }
    }

    /// La coordination n’annonce pas le rendez-vous que vous avez proposé, et dit pourquoi.
    package var eventDeclined: String {
        switch language {
        case .fr: "La coordination n’annonce pas le rendez-vous que vous avez proposé, et dit pourquoi."
        case .en: "The coordination does not announce the event you proposed, and says why."
        }
    }

    /// La coordination a modifié ou annulé un rendez-vous que vous avez proposé.
    package var eventChanged: String {
        switch language {
        case .fr: "La coordination a modifié ou annulé un rendez-vous que vous avez proposé."
        case .en: "The coordination changed or cancelled an event you proposed."
        }
    }

    /// Vous répondez de cette fiche.
    package var becauseAnswers: String {
        switch language {
        case .fr: "Vous répondez de cette fiche."
        case .en: "You answer for this sheet."
        }
    }

    /// Ouvrir mes demandes
    package var toInquiries: String {
        switch language {
        case .fr: "Ouvrir mes demandes"
        case .en: "Open my requests"
        }
    }

    /// Vous lisez pour ce territoire.
    package var becauseReads: String {
        switch language {
        case .fr: "Vous lisez pour ce territoire."
        case .en: "You read for this territory."
        }
    }

    /// Vous veillez sur cette fiche.
    package var becauseKeeps: String {
        switch language {
        case .fr: "Vous veillez sur cette fiche."
        case .en: "You look after this sheet."
        }
    }

    /// Un repérage vous attend.
    package var mailReported: String {
        switch language {
        case .fr: "Un repérage vous attend."
        case .en: "A report waits for you."
        }
    }

    /// Un message vous attend, au sujet d’une décision du comité éditorial.
    package var mailAnswered: String {
        switch language {
        case .fr: "Un message vous attend, au sujet d’une décision du comité éditorial."
        case .en: "A message about a decision of the editors waits for you."
        }
    }

    /// Le comité éditorial a décidé au sujet d’une fiche sur laquelle vous veillez.
    package var mailDecided: String {
        switch language {
        case .fr: "Le comité éditorial a décidé au sujet d’une fiche sur laquelle vous veillez."
        case .en: "The editors decided about a sheet that you look after."
        }
    }

    /// Une demande attend le comité éditorial.
    package var mailProposed: String {
        switch language {
        case .fr: "Une demande attend le comité éditorial."
        case .en: "A request waits for the editors."
        }
    }

    /// Vous suivez cette fiche.
    package var becausePractice: String {
        switch language {
        case .fr: "Vous suivez cette fiche."
        case .en: "You follow this sheet."
        }
    }

    /// Elle répond à une recherche que vous suivez.
    package var becauseSearch: String {
        switch language {
        case .fr: "Elle répond à une recherche que vous suivez."
        case .en: "It answers a search that you follow."
        }
    }

    /// Elle se passe dans un lieu que vous suivez.
    package var becauseTerritory: String {
        switch language {
        case .fr: "Elle se passe dans un lieu que vous suivez."
        case .en: "It takes place somewhere that you follow."
        }
    }

    /// Marquer comme lue
    package var markRead: String {
        switch language {
        case .fr: "Marquer comme lue"
        case .en: "Mark as read"
        }
    }

    /// Marquer comme lue : {title}
    package func markReadOf(title: String) -> String {
        switch language {
        case .fr: "Marquer comme lue\u{A0}: \(title)"
        case .en: "Mark as read: \(title)"
        }
    }

    /// Tout marquer comme lu
    package var markAll: String {
        switch language {
        case .fr: "Tout marquer comme lu"
        case .en: "Mark all as read"
        }
    }

    /// Choisir ce que je suis
    package var toFollows: String {
        switch language {
        case .fr: "Choisir ce que je suis"
        case .en: "Choose what I follow"
        }
    }

    /// Ce formulaire a attendu trop longtemps. Recommencez.
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps. Recommencez."
        case .en: "This form waited too long. Please start again."
        }
    }

    /// Suivre
    package var followHeading: String {
        switch language {
        case .fr: "Suivre"
        case .en: "Follow"
        }
    }

    /// Suivre cette fiche
    package var followPractice: String {
        switch language {
        case .fr: "Suivre cette fiche"
        case .en: "Follow this sheet"
        }
    }

    /// Suivre cette recherche
    package var followSearch: String {
        switch language {
        case .fr: "Suivre cette recherche"
        case .en: "Follow this search"
        }
    }

    /// Suivre ce lieu
    package var followTerritory: String {
        switch language {
        case .fr: "Suivre ce lieu"
        case .en: "Follow this place"
        }
    }

    /// Ce qui s’y publie ou y change vous sera dit dans vos nouvelles, et par courrier si vous l’avez choi…
    package var followHelp: String {
        switch language {
        case .fr: "Ce qui s’y publie ou y change vous sera dit dans vos nouvelles, et par courrier si vous l’avez choisi."
        case .en: "What is published or changed there will be told in your news, and by mail if you chose so."
        }
    }

    /// Vous suivez ceci.
    package var following: String {
        switch language {
        case .fr: "Vous suivez ceci."
        case .en: "You follow this."
        }
    }

    /// Ne plus suivre
    package var stop: String {
        switch language {
        case .fr: "Ne plus suivre"
        case .en: "Stop following"
        }
    }

    /// Ne plus suivre : {title}
    package func stopOf(title: String) -> String {
        switch language {
        case .fr: "Ne plus suivre\u{A0}: \(title)"
        case .en: "Stop following: \(title)"
        }
    }

    /// Ce que je suis
    package var followsTitle: String {
        switch language {
        case .fr: "Ce que je suis"
        case .en: "What I follow"
        }
    }

    /// Des fiches, des lieux et des recherches. Personne d’autre ne voit cette liste.
    package var followsLead: String {
        switch language {
        case .fr: "Des fiches, des lieux et des recherches. Personne d’autre ne voit cette liste."
        case .en: "Sheets, places and searches. Nobody else sees this list."
        }
    }

    /// Des fiches
    package var followsPractices: String {
        switch language {
        case .fr: "Des fiches"
        case .en: "Sheets"
        }
    }

    /// Des lieux
    package var followsTerritories: String {
        switch language {
        case .fr: "Des lieux"
        case .en: "Places"
        }
    }

    /// Des recherches
    package var followsSearches: String {
        switch language {
        case .fr: "Des recherches"
        case .en: "Searches"
        }
    }

    /// Plus en ligne pour vous
    package var followsHidden: String {
        switch language {
        case .fr: "Plus en ligne pour vous"
        case .en: "No longer online for you"
        }
    }

    /// Quelque chose qui n’est plus en ligne
    package var hidden: String {
        switch language {
        case .fr: "Quelque chose qui n’est plus en ligne"
        case .en: "Something that is no longer online"
        }
    }

    /// Toutes les fiches
    package var everySheet: String {
        switch language {
        case .fr: "Toutes les fiches"
        case .en: "All the sheets"
        }
    }

    /// « {words} »
    package func wordsSearched(words: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(words)\u{202F}»"
        case .en: "“\(words)”"
        }
    }

    /// Vous ne suivez rien
    package var followsNone: String {
        switch language {
        case .fr: "Vous ne suivez rien"
        case .en: "You follow nothing"
        }
    }

    /// Ouvrez une fiche, un territoire ou une recherche, puis choisissez « Suivre ».
    package var followsNoneAdvice: String {
        switch language {
        case .fr: "Ouvrez une fiche, un territoire ou une recherche, puis choisissez «\u{202F}Suivre\u{202F}»."
        case .en: "Open a sheet, a territory or a search, then choose “Follow”."
        }
    }

    /// Vous suivez déjà {limit} choses. Retirez-en une, puis recommencez.
    package func tooMany(limit: Int) -> String {
        switch language {
        case .fr: "Vous suivez déjà \(language.formatted(limit)) choses. Retirez-en une, puis recommencez."
        case .en: "You already follow \(language.formatted(limit)) things. Take one away, then start again."
        }
    }

    /// Lire mes nouvelles
    package var toNotices: String {
        switch language {
        case .fr: "Lire mes nouvelles"
        case .en: "Read my news"
        }
    }

    /// Le résumé par courrier
    package var digestHeading: String {
        switch language {
        case .fr: "Le résumé par courrier"
        case .en: "The digest by mail"
        }
    }

    /// Un seul courrier, le matin, avec ce que vous n’avez pas encore lu. Rien s’il n’y a rien de nouveau.
    package var digestHelp: String {
        switch language {
        case .fr: "Un seul courrier, le matin, avec ce que vous n’avez pas encore lu. Rien s’il n’y a rien de nouveau."
        case .en: "One mail, in the morning, with what you have not read yet. None when there is nothing new."
        }
    }

    /// À quel rythme ?
    package var digestLegend: String {
        switch language {
        case .fr: "À quel rythme\u{202F}?"
        case .en: "How often?"
        }
    }

    /// jamais
    package var digestNever: String {
        switch language {
        case .fr: "jamais"
        case .en: "never"
        }
    }

    /// chaque jour
    package var digestDaily: String {
        switch language {
        case .fr: "chaque jour"
        case .en: "every day"
        }
    }

    /// chaque semaine
    package var digestWeekly: String {
        switch language {
        case .fr: "chaque semaine"
        case .en: "every week"
        }
    }

    /// Enregistrer
    package var digestSave: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// C’est enregistré.
    package var digestSaved: String {
        switch language {
        case .fr: "C’est enregistré."
        case .en: "Saved."
        }
    }

    /// Les courriers envoyés à votre adresse nous reviennent. Corrigez l’adresse dans votre compte, puis e…
    package var digestUnreachable: String {
        switch language {
        case .fr: "Les courriers envoyés à votre adresse nous reviennent. Corrigez l’adresse dans votre compte, puis enregistrez ici."
        case .en: "Mails sent to your address come back to us. Correct the address in your account, then save here."
        }
    }

    /// Ce site n’envoie pas encore de courrier : vos nouvelles sont à lire ici.
    package var digestNoServer: String {
        switch language {
        case .fr: "Ce site n’envoie pas encore de courrier\u{A0}: vos nouvelles sont à lire ici."
        case .en: "This site does not send mail yet: your news are to be read here."
        }
    }

    /// Dans un lecteur de flux
    package var feedHeading: String {
        switch language {
        case .fr: "Dans un lecteur de flux"
        case .en: "In a feed reader"
        }
    }

    /// Un lecteur de flux, dans un navigateur, un téléphone ou une messagerie, rassemble les nouvelles de …
    package var feedHelp: String {
        switch language {
        case .fr: "Un lecteur de flux, dans un navigateur, un téléphone ou une messagerie, rassemble les nouvelles de plusieurs sites. Donnez-lui une adresse pour y lire ce qui vous concerne. Qui a cette adresse lit vos nouvelles sans se connecter\u{A0}: ne la partagez pas."
        case .en: "A feed reader, in a browser, a telephone or a mail program, gathers the news of several sites. Give it an address to read there what concerns you. Whoever has that address reads your news without signing in: do not share it."
        }
    }

    /// Créer une adresse
    package var feedOpen: String {
        switch language {
        case .fr: "Créer une adresse"
        case .en: "Make an address"
        }
    }

    /// Remplacer l’adresse
    package var feedReplace: String {
        switch language {
        case .fr: "Remplacer l’adresse"
        case .en: "Replace the address"
        }
    }

    /// Supprimer l’adresse
    package var feedClose: String {
        switch language {
        case .fr: "Supprimer l’adresse"
        case .en: "Remove the address"
        }
    }

    /// Adresse créée le {day}.
    package func feedSince(day: Int) -> String {
        switch language {
        case .fr: "Adresse créée le \(language.date(day))."
        case .en: "Address made on \(language.date(day))."
        }
    }

    /// Lue pour la dernière fois le {day}.
    package func feedRead(day: Int) -> String {
        switch language {
        case .fr: "Lue pour la dernière fois le \(language.date(day))."
        case .en: "Last read on \(language.date(day))."
        }
    }

    /// Aucun lecteur ne l’a encore lue.
    package var feedUnread: String {
        switch language {
        case .fr: "Aucun lecteur ne l’a encore lue."
        case .en: "No reader has read it yet."
        }
    }

    /// L’adresse de vos nouvelles
    package var feedOpened: String {
        switch language {
        case .fr: "L’adresse de vos nouvelles"
        case .en: "The address of your news"
        }
    }

    /// Copiez-la dans votre lecteur de flux. Elle ne sera plus montrée ; vous pourrez la remplacer ou la s…
    package var feedOpenedAdvice: String {
        switch language {
        case .fr: "Copiez-la dans votre lecteur de flux. Elle ne sera plus montrée\u{202F}; vous pourrez la remplacer ou la supprimer en bas de cette page."
        case .en: "Copy it into your feed reader. It will not be shown again; you can replace or remove it at the end of this page."
        }
    }

    /// Adresse à copier (Atom)
    package var feedAtom: String {
        switch language {
        case .fr: "Adresse à copier (Atom)"
        case .en: "Address to copy (Atom)"
        }
    }

    /// Autre format, si votre lecteur le demande (JSON Feed)
    package var feedJSON: String {
        switch language {
        case .fr: "Autre format, si votre lecteur le demande (JSON Feed)"
        case .en: "Another format, if your reader asks for it (JSON Feed)"
        }
    }

    /// L’adresse est supprimée : elle n’ouvre plus rien.
    package var feedClosed: String {
        switch language {
        case .fr: "L’adresse est supprimée\u{A0}: elle n’ouvre plus rien."
        case .en: "The address is removed: it opens nothing any more."
        }
    }

    /// {site} : ce qui vous concerne
    package func feedTitle(site: String) -> String {
        switch language {
        case .fr: "\(site)\u{A0}: ce qui vous concerne"
        case .en: "\(site): what concerns you"
        }
    }

    /// Ce qui a changé dans ce que vous suivez.
    package var feedSubtitle: String {
        switch language {
        case .fr: "Ce qui a changé dans ce que vous suivez."
        case .en: "What changed in what you follow."
        }
    }

    /// {n}
    package func mailSubject(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien de nouveau dans ce que vous suivez", one: "Une nouvelle dans ce que vous suivez", other: "\(language.formatted(n)) nouvelles dans ce que vous suivez"))"
        case .en: "\(language.form(n, zero: "Nothing new in what you follow", one: "One piece of news in what you follow", other: "\(language.formatted(n)) pieces of news in what you follow"))"
        }
    }

    /// Bonjour,
    package var mailHello: String {
        switch language {
        case .fr: "Bonjour,"
        case .en: "Hello,"
        }
    }

    /// {n} dans ce que vous suivez sur {site}.
    package func mailLead(n: Int, site: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien de nouveau", one: "Voici une nouvelle", other: "Voici \(language.formatted(n)) nouvelles")) dans ce que vous suivez sur \(site)."
        case .en: "\(language.form(n, zero: "Nothing new", one: "Here is one piece of news", other: "Here are \(language.formatted(n)) pieces of news")) in what you follow on \(site)."
        }
    }

    /// Nouvelle fiche : {title}
    package func mailPublished(title: String) -> String {
        switch language {
        case .fr: "Nouvelle fiche\u{A0}: \(title)"
        case .en: "New sheet: \(title)"
        }
    }

    /// Fiche modifiée : {title}
    package func mailChanged(title: String) -> String {
        switch language {
        case .fr: "Fiche modifiée\u{A0}: \(title)"
        case .en: "Changed sheet: \(title)"
        }
    }

    /// Tout lire, et choisir ce que vous suivez :
    package var mailAll: String {
        switch language {
        case .fr: "Tout lire, et choisir ce que vous suivez\u{A0}:"
        case .en: "Read everything, and choose what you follow:"
        }
    }

    /// Vous recevez ce courrier chaque jour où il y a du nouveau.
    package var mailWhyDaily: String {
        switch language {
        case .fr: "Vous recevez ce courrier chaque jour où il y a du nouveau."
        case .en: "You receive this mail each day on which there is something new."
        }
    }

    /// Vous recevez ce courrier une fois par semaine, s’il y a du nouveau.
    package var mailWhyWeekly: String {
        switch language {
        case .fr: "Vous recevez ce courrier une fois par semaine, s’il y a du nouveau."
        case .en: "You receive this mail once a week, if there is something new."
        }
    }

    /// Ne plus recevoir ce courrier, sans vous connecter :
    package var mailStop: String {
        switch language {
        case .fr: "Ne plus recevoir ce courrier, sans vous connecter\u{A0}:"
        case .en: "Stop receiving this mail, without signing in:"
        }
    }

    /// Ne plus recevoir le résumé
    package var stopTitle: String {
        switch language {
        case .fr: "Ne plus recevoir le résumé"
        case .en: "Stop receiving the digest"
        }
    }

    /// Vous ne recevrez plus de courrier de nouvelles. Ce que vous suivez reste dans votre compte.
    package var stopLead: String {
        switch language {
        case .fr: "Vous ne recevrez plus de courrier de nouvelles. Ce que vous suivez reste dans votre compte."
        case .en: "You will receive no more mails of news. What you follow stays in your account."
        }
    }

    /// Ne plus recevoir
    package var stopButton: String {
        switch language {
        case .fr: "Ne plus recevoir"
        case .en: "Stop receiving"
        }
    }

    /// C’est fait : plus aucun résumé ne vous sera envoyé.
    package var stopDone: String {
        switch language {
        case .fr: "C’est fait\u{A0}: plus aucun résumé ne vous sera envoyé."
        case .en: "Done: no more digests will be sent to you."
        }
    }

    /// Vous pouvez en reprendre l’envoi dans votre compte, à la page « Ce que je suis ».
    package var stopLater: String {
        switch language {
        case .fr: "Vous pouvez en reprendre l’envoi dans votre compte, à la page «\u{202F}Ce que je suis\u{202F}»."
        case .en: "You can start them again in your account, on the page “What I follow”."
        }
    }

    /// Qui porte cette fiche ? Qui peut voir ?
    package var bearing: String {
        switch language {
        case .fr: "Qui porte cette fiche\u{202F}? Qui peut voir\u{202F}?"
        case .en: "Who carries this sheet? Who may see it?"
        }
    }

    /// Une relecture à plusieurs est ouverte sur votre fiche :
    package var reviewOpened: String {
        switch language {
        case .fr: "Une relecture à plusieurs est ouverte sur votre fiche\u{A0}:"
        case .en: "A reading together is open on your sheet:"
        }
    }

    /// Votre lecture est attendue sur :
    package var reviewAsked: String {
        switch language {
        case .fr: "Votre lecture est attendue sur\u{A0}:"
        case .en: "Your reading is awaited on:"
        }
    }

    /// Une lecture est arrivée sur :
    package var reviewGiven: String {
        switch language {
        case .fr: "Une lecture est arrivée sur\u{A0}:"
        case .en: "A reading came in on:"
        }
    }

    /// Un profil argumenté est arrêté sur :
    package var reviewFinal: String {
        switch language {
        case .fr: "Un profil argumenté est arrêté sur\u{A0}:"
        case .en: "An argued profile is closed on:"
        }
    }

    /// La structure porteuse répond à une lecture de :
    package var reviewContested: String {
        switch language {
        case .fr: "La structure porteuse répond à une lecture de\u{A0}:"
        case .en: "The bearer answers a reading of:"
        }
    }
}

extension Texts {
    package var notices: NoticesTexts { NoticesTexts(language: language) }
}
