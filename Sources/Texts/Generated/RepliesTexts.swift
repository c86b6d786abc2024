// Written by scripts/generate.py from Catalogue/replies.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `replies`, in one language.
package struct RepliesTexts: Sendable {
    let language: Language

    /// Répondre à cette fiche
    package var title: String {
        switch language {
        case .fr: "Répondre à cette fiche"
        case .en: "Reply to this sheet"
        }
    }

    /// Votre structure est nommée ici ? Demander qu’une réponse soit montrée
    package var offer: String {
        switch language {
        case .fr: "Votre structure est nommée ici\u{202F}? Demander qu’une réponse soit montrée"
        case .en: "Your organisation is named here? Ask that a reply be shown"
        }
    }

    /// Cette fiche cite une publication. Une structure ou un groupe qu’elle nomme peut demander que sa rép…
    package var lead: String {
        switch language {
        case .fr: "Cette fiche cite une publication. Une structure ou un groupe qu’elle nomme peut demander que sa réponse soit montrée à côté du texte. Le comité éditorial lit et décide."
        case .en: "This sheet cites a publication. An organisation or a group that it names may ask that its reply be shown beside the text. The editors read and decide."
        }
    }

    /// Cette fiche ne prend pas de réponse : une structure la porte et la corrige, ou elle ne cite pas de …
    package var closed: String {
        switch language {
        case .fr: "Cette fiche ne prend pas de réponse\u{A0}: une structure la porte et la corrige, ou elle ne cite pas de publication."
        case .en: "This sheet takes no reply: a body carries and corrects it, or it cites no publication."
        }
    }

    /// Écrivez au nom de la structure. Aucun nom de personne, aucun détail qui ferait reconnaître quelqu’u…
    package var noNames: String {
        switch language {
        case .fr: "Écrivez au nom de la structure. Aucun nom de personne, aucun détail qui ferait reconnaître quelqu’un."
        case .en: "Write in the name of the organisation. No name of a person, no detail that would identify somebody."
        }
    }

    /// Vous répondez pour
    package var organisation: String {
        switch language {
        case .fr: "Vous répondez pour"
        case .en: "You reply for"
        }
    }

    /// une autre structure, écrite ci-dessous
    package var otherBody: String {
        switch language {
        case .fr: "une autre structure, écrite ci-dessous"
        case .en: "another organisation, written below"
        }
    }

    /// Nom de la structure ou du groupe
    package var body: String {
        switch language {
        case .fr: "Nom de la structure ou du groupe"
        case .en: "Name of the organisation or group"
        }
    }

    /// Il sera montré avec la réponse. Jamais le nom d’une personne.
    package var bodyHelp: String {
        switch language {
        case .fr: "Il sera montré avec la réponse. Jamais le nom d’une personne."
        case .en: "It will be shown with the reply. Never the name of a person."
        }
    }

    /// Votre réponse
    package var text: String {
        switch language {
        case .fr: "Votre réponse"
        case .en: "Your reply"
        }
    }

    /// Ce qui est inexact, ce qui a changé, ce qui manque. {n} caractères au plus.
    package func textHelp(n: Int) -> String {
        switch language {
        case .fr: "Ce qui est inexact, ce qui a changé, ce qui manque. \(language.formatted(n)) caractères au plus."
        case .en: "What is wrong, what changed, what is missing. \(language.formatted(n)) characters at most."
        }
    }

    /// Envoyer au comité éditorial
    package var send: String {
        switch language {
        case .fr: "Envoyer au comité éditorial"
        case .en: "Send to the editors"
        }
    }

    /// Ce qui est gardé : le nom de la structure, la réponse, la date, et votre compte si vous êtes connec…
    package var notice: String {
        switch language {
        case .fr: "Ce qui est gardé\u{A0}: le nom de la structure, la réponse, la date, et votre compte si vous êtes connectée ou connecté. Ni adresse, ni nom de personne."
        case .en: "What is kept: the name of the organisation, the reply, the date, and your account if you are signed in. No address, no name of a person."
        }
    }

    /// Vos droits et vos données
    package var privacy: String {
        switch language {
        case .fr: "Vos droits et vos données"
        case .en: "Your rights and your data"
        }
    }

    /// C’est envoyé, merci
    package var sentTitle: String {
        switch language {
        case .fr: "C’est envoyé, merci"
        case .en: "Sent, thank you"
        }
    }

    /// Votre lien privé. Il n’est montré qu’ici : gardez-le, il dit la suite et permet de retirer la répon…
    package var sentLink: String {
        switch language {
        case .fr: "Votre lien privé. Il n’est montré qu’ici\u{A0}: gardez-le, il dit la suite et permet de retirer la réponse, même une fois montrée."
        case .en: "Your private link. It is shown only here: keep it, it tells what comes next and withdraws the reply, even once shown."
        }
    }

    /// Revenir à la fiche
    package var backToSheet: String {
        switch language {
        case .fr: "Revenir à la fiche"
        case .en: "Back to the sheet"
        }
    }

    /// Votre réponse à une fiche
    package var followTitle: String {
        switch language {
        case .fr: "Votre réponse à une fiche"
        case .en: "Your reply to a sheet"
        }
    }

    /// Ce lien ne mène plus à rien.
    package var followOver: String {
        switch language {
        case .fr: "Ce lien ne mène plus à rien."
        case .en: "This link leads nowhere any more."
        }
    }

    /// Envoyée le {day}, au nom de : {body}
    package func followOn(day: Int, body: String) -> String {
        switch language {
        case .fr: "Envoyée le \(language.date(day)), au nom de\u{A0}: \(body)"
        case .en: "Sent on \(language.date(day)), in the name of: \(body)"
        }
    }

    /// Reçue. Le comité éditorial va la lire.
    package var stateWaiting: String {
        switch language {
        case .fr: "Reçue. Le comité éditorial va la lire."
        case .en: "Received. The editors will read it."
        }
    }

    /// Elle est montrée sur la fiche depuis le {day}.
    package func stateShown(day: Int) -> String {
        switch language {
        case .fr: "Elle est montrée sur la fiche depuis le \(language.date(day))."
        case .en: "It is shown on the sheet since \(language.date(day))."
        }
    }

    /// Elle n’est pas montrée, parce que : {reason}
    package func stateDeclined(reason: String) -> String {
        switch language {
        case .fr: "Elle n’est pas montrée, parce que\u{A0}: \(reason)"
        case .en: "It is not shown, because: \(reason)"
        }
    }

    /// Vous l’avez retirée. Il n’en reste pas un mot.
    package var stateWithdrawn: String {
        switch language {
        case .fr: "Vous l’avez retirée. Il n’en reste pas un mot."
        case .en: "You withdrew it. No word of it is left."
        }
    }

    /// Retirer la réponse
    package var withdraw: String {
        switch language {
        case .fr: "Retirer la réponse"
        case .en: "Withdraw the reply"
        }
    }

    /// Tout de suite, sans demander à personne. Le texte est effacé.
    package var withdrawHelp: String {
        switch language {
        case .fr: "Tout de suite, sans demander à personne. Le texte est effacé."
        case .en: "At once, without asking anybody. The text is erased."
        }
    }

    /// {n}
    package func heading(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune réponse", one: "La réponse d’une structure", other: "Les réponses de structures"))"
        case .en: "\(language.form(n, zero: "No reply", one: "The reply of an organisation", other: "The replies of organisations"))"
        }
    }

    /// {body}, le {day}
    package func saidBy(body: String, day: Int) -> String {
        switch language {
        case .fr: "\(body), le \(language.date(day))"
        case .en: "\(body), on \(language.date(day))"
        }
    }

    /// Ce texte est celui de la structure. Le comité éditorial a accepté de le montrer ; il ne l’a pas écr…
    package var saidHelp: String {
        switch language {
        case .fr: "Ce texte est celui de la structure. Le comité éditorial a accepté de le montrer\u{202F}; il ne l’a pas écrit."
        case .en: "This text is the organisation's. The editors agreed to show it; they did not write it."
        }
    }

    /// {n}
    package func decideHeading(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune réponse demandée", one: "Une réponse est demandée", other: "\(language.formatted(n)) réponses sont demandées"))"
        case .en: "\(language.form(n, zero: "No reply is asked for", one: "A reply is asked for", other: "\(language.formatted(n)) replies are asked for"))"
        }
    }

    /// La fiche ne change pas : la réponse est montrée à côté, sous le nom de la structure. Vérifiez que c…
    package var decideHelp: String {
        switch language {
        case .fr: "La fiche ne change pas\u{A0}: la réponse est montrée à côté, sous le nom de la structure. Vérifiez que c’est bien elle qui parle, et qu’aucune personne privée n’est nommée."
        case .en: "The sheet does not change: the reply is shown beside it, under the name of the organisation. Check that it is the one who speaks, and that no private person is named."
        }
    }

    /// Reçue le {day}, au nom de : {body}
    package func asked(day: Int, body: String) -> String {
        switch language {
        case .fr: "Reçue le \(language.date(day)), au nom de\u{A0}: \(body)"
        case .en: "Received on \(language.date(day)), in the name of: \(body)"
        }
    }

    /// écrite par une personne de cette structure
    package var vouched: String {
        switch language {
        case .fr: "écrite par une personne de cette structure"
        case .en: "written by somebody of this organisation"
        }
    }

    /// écrite sans compte de cette structure
    package var unvouched: String {
        switch language {
        case .fr: "écrite sans compte de cette structure"
        case .en: "written without an account of this organisation"
        }
    }

    /// Montrer cette réponse
    package var show: String {
        switch language {
        case .fr: "Montrer cette réponse"
        case .en: "Show this reply"
        }
    }

    /// Raison de ne pas la montrer, dite à qui l’a écrite
    package var declineLabel: String {
        switch language {
        case .fr: "Raison de ne pas la montrer, dite à qui l’a écrite"
        case .en: "Reason not to show it, told to whoever wrote"
        }
    }

    /// Ne pas la montrer
    package var decline: String {
        switch language {
        case .fr: "Ne pas la montrer"
        case .en: "Do not show it"
        }
    }

    /// Réponses montrées
    package var shownHeading: String {
        switch language {
        case .fr: "Réponses montrées"
        case .en: "Replies shown"
        }
    }

    /// Rien n’est envoyé, rien n’est perdu
    package var errorTitle: String {
        switch language {
        case .fr: "Rien n’est envoyé, rien n’est perdu"
        case .en: "Nothing is sent, nothing is lost"
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Envoyez de nouveau.
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Envoyez de nouveau."
        case .en: "This form waited too long, or your browser refuses cookies. Send it again."
        }
    }

    /// Relisez quelques secondes, puis envoyez.
    package var tooFast: String {
        switch language {
        case .fr: "Relisez quelques secondes, puis envoyez."
        case .en: "Read again for a few seconds, then send."
        }
    }

    /// Beaucoup de réponses viennent d’arriver ici. Réessayez dans {n}.
    package func tooMany(n: Int) -> String {
        switch language {
        case .fr: "Beaucoup de réponses viennent d’arriver ici. Réessayez dans \(language.form(n, zero: "une minute", one: "une minute", other: "\(language.formatted(n)) minutes"))."
        case .en: "Many replies just arrived here. Try again in \(language.form(n, zero: "one minute", one: "one minute", other: "\(language.formatted(n)) minutes"))."
        }
    }

    /// Écrivez le nom de la structure ou du groupe.
    package var bodyMissing: String {
        switch language {
        case .fr: "Écrivez le nom de la structure ou du groupe."
        case .en: "Write the name of the organisation or group."
        }
    }

    /// Écrivez votre réponse.
    package var textMissing: String {
        switch language {
        case .fr: "Écrivez votre réponse."
        case .en: "Write your reply."
        }
    }

    /// C’est trop long : {n} caractères au plus.
    package func tooLong(n: Int) -> String {
        switch language {
        case .fr: "C’est trop long\u{A0}: \(language.formatted(n)) caractères au plus."
        case .en: "It is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Il y a trop d’adresses de pages dans ce texte.
    package var tooManyLinks: String {
        switch language {
        case .fr: "Il y a trop d’adresses de pages dans ce texte."
        case .en: "There are too many addresses of pages in this text."
        }
    }

    /// Choisissez une structure dont vous êtes.
    package var refusedBody: String {
        switch language {
        case .fr: "Choisissez une structure dont vous êtes."
        case .en: "Choose an organisation that you belong to."
        }
    }

    /// Une réponse est déjà donnée.
    package var refusedAnswered: String {
        switch language {
        case .fr: "Une réponse est déjà donnée."
        case .en: "An answer was given already."
        }
    }

    /// Ce formulaire a déjà été envoyé. Le premier envoi reste ; celui-ci est nouveau, et ne part que si v…
    package var sentBefore: String {
        switch language {
        case .fr: "Ce formulaire a déjà été envoyé. Le premier envoi reste\u{202F}; celui-ci est nouveau, et ne part que si vous l’envoyez."
        case .en: "This form was sent before. The first sending stays; this one is new, and leaves only if you send it."
        }
    }
}

extension Texts {
    package var replies: RepliesTexts { RepliesTexts(language: language) }
}
