// Written by scripts/generate.py from Catalogue/reports.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `reports`, in one language.
package struct ReportsTexts: Sendable {
    let language: Language

    /// Faire connaître une pratique
    package var title: String {
        switch language {
        case .fr: "Faire connaître une pratique"
        case .en: "Make a practice known"
        }
    }

    /// Quatre questions, cinq minutes, sans compte. Un comité éditorial lit vos réponses avant toute publi…
    package var lead: String {
        switch language {
        case .fr: "Quatre questions, cinq minutes, sans compte. Un comité éditorial lit vos réponses avant toute publication."
        case .en: "Four questions, five minutes, no account. Editors read your answers before anything is published."
        }
    }

    /// Qu’est-ce qui se fait ?
    package var what: String {
        switch language {
        case .fr: "Qu’est-ce qui se fait\u{202F}?"
        case .en: "What is done?"
        }
    }

    /// En quelques phrases. La première donnera son titre à la fiche.
    package var whatHelp: String {
        switch language {
        case .fr: "En quelques phrases. La première donnera son titre à la fiche."
        case .en: "In a few sentences. The first one will be the title of the sheet."
        }
    }

    /// Où ?
    package var place: String {
        switch language {
        case .fr: "Où\u{202F}?"
        case .en: "Where?"
        }
    }

    /// Une commune, un quartier, un département, ou un autre lieu.
    package var placeHelp: String {
        switch language {
        case .fr: "Une commune, un quartier, un département, ou un autre lieu."
        case .en: "A town, a neighbourhood, a département, or another place."
        }
    }

    /// Qui le fait vivre ?
    package var bearer: String {
        switch language {
        case .fr: "Qui le fait vivre\u{202F}?"
        case .en: "Who keeps it going?"
        }
    }

    /// Un service, une association, un groupe d’habitants.
    package var bearerHelp: String {
        switch language {
        case .fr: "Un service, une association, un groupe d’habitants."
        case .en: "A service, an association, a group of residents."
        }
    }

    /// À quel besoin, quelle envie ou quel problème cela répond-il ?
    package var need: String {
        switch language {
        case .fr: "À quel besoin, quelle envie ou quel problème cela répond-il\u{202F}?"
        case .en: "Which need, wish or problem does it answer?"
        }
    }

    /// En une phrase.
    package var needHelp: String {
        switch language {
        case .fr: "En une phrase."
        case .en: "In one sentence."
        }
    }

    /// N’écrivez aucun nom de personne, aucune adresse, aucun détail qui ferait reconnaître quelqu’un.
    package var noNames: String {
        switch language {
        case .fr: "N’écrivez aucun nom de personne, aucune adresse, aucun détail qui ferait reconnaître quelqu’un."
        case .en: "Write no name of a person, no address, no detail by which somebody could be recognised."
        }
    }

    /// Vous écrivez
    package var capacityLegend: String {
        switch language {
        case .fr: "Vous écrivez"
        case .en: "You write"
        }
    }

    /// en votre nom
    package var capacityOwn: String {
        switch language {
        case .fr: "en votre nom"
        case .en: "in your own name"
        }
    }

    /// pour votre service
    package var capacityService: String {
        switch language {
        case .fr: "pour votre service"
        case .en: "for your service"
        }
    }

    /// Quel service, si vous écrivez pour lui
    package var serviceName: String {
        switch language {
        case .fr: "Quel service, si vous écrivez pour lui"
        case .en: "Which service, if you write for one"
        }
    }

    /// Votre adresse électronique (facultatif)
    package var contact: String {
        switch language {
        case .fr: "Votre adresse électronique (facultatif)"
        case .en: "Your e-mail address (optional)"
        }
    }

    /// Pour vous répondre. Elle est chiffrée : aucune page ne la montre.
    package var contactHelp: String {
        switch language {
        case .fr: "Pour vous répondre. Elle est chiffrée\u{A0}: aucune page ne la montre."
        case .en: "To answer you. It is encrypted: no page shows it."
        }
    }

    /// Vous recopiez un papier ?
    package var paperLegend: String {
        switch language {
        case .fr: "Vous recopiez un papier\u{202F}?"
        case .en: "Are you typing in a paper?"
        }
    }

    /// Oui, ces réponses viennent d’un papier
    package var paperChoice: String {
        switch language {
        case .fr: "Oui, ces réponses viennent d’un papier"
        case .en: "Yes, these answers come from a paper"
        }
    }

    /// Date écrite sur le papier
    package var paperDay: String {
        switch language {
        case .fr: "Date écrite sur le papier"
        case .en: "Date written on the paper"
        }
    }

    /// Qui l’a transmis
    package var paperRelay: String {
        switch language {
        case .fr: "Qui l’a transmis"
        case .en: "Who handed it over"
        }
    }

    /// Un lieu ou un service, jamais une personne.
    package var paperRelayHelp: String {
        switch language {
        case .fr: "Un lieu ou un service, jamais une personne."
        case .en: "A place or a service, never a person."
        }
    }

    /// Continuer
    package var next: String {
        switch language {
        case .fr: "Continuer"
        case .en: "Continue"
        }
    }

    /// Rien n’est envoyé encore : la page suivante montre tout.
    package var nextHelp: String {
        switch language {
        case .fr: "Rien n’est envoyé encore\u{A0}: la page suivante montre tout."
        case .en: "Nothing is sent yet: the next page shows everything."
        }
    }

    /// Le formulaire à imprimer
    package var toPaper: String {
        switch language {
        case .fr: "Le formulaire à imprimer"
        case .en: "The form to print"
        }
    }

    /// {n}
    package func fault(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Une réponse est à revoir\u{A0}:", one: "Une réponse est à revoir\u{A0}:", other: "\(language.formatted(n)) réponses sont à revoir\u{A0}:"))"
        case .en: "\(language.form(n, zero: "One answer needs another look:", one: "One answer needs another look:", other: "\(language.formatted(n)) answers need another look:"))"
        }
    }

    /// Répondez à cette question, même en quelques mots.
    package var missing: String {
        switch language {
        case .fr: "Répondez à cette question, même en quelques mots."
        case .en: "Answer this question, if only in a few words."
        }
    }

    /// Cette réponse est trop longue : {n} caractères au plus.
    package func tooLong(n: Int) -> String {
        switch language {
        case .fr: "Cette réponse est trop longue\u{A0}: \(language.formatted(n)) caractères au plus."
        case .en: "This answer is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Cette adresse électronique ne se lit pas. Corrigez-la, ou laissez le champ vide.
    package var mailUnreadable: String {
        switch language {
        case .fr: "Cette adresse électronique ne se lit pas. Corrigez-la, ou laissez le champ vide."
        case .en: "This e-mail address cannot be read. Correct it, or leave the field empty."
        }
    }

    /// Il y a trop d’adresses de pages dans ces réponses : deux au plus.
    package var tooManyLinks: String {
        switch language {
        case .fr: "Il y a trop d’adresses de pages dans ces réponses\u{A0}: deux au plus."
        case .en: "There are too many addresses of pages in these answers: two at most."
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est parti et…
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est parti et rien n’est perdu\u{A0}: vérifiez vos réponses et continuez."
        case .en: "This form has waited too long, or your browser refuses cookies. Nothing was sent and nothing is lost: check your answers and go on."
        }
    }

    /// Rien n’est parti encore. Relisez quelques secondes, puis envoyez.
    package var tooFast: String {
        switch language {
        case .fr: "Rien n’est parti encore. Relisez quelques secondes, puis envoyez."
        case .en: "Nothing was sent yet. Read it again for a few seconds, then send."
        }
    }

    /// Rien n’est parti encore. Voici qui lira vos réponses : si cela vous convient, envoyez.
    package var placeChanged: String {
        switch language {
        case .fr: "Rien n’est parti encore. Voici qui lira vos réponses\u{A0}: si cela vous convient, envoyez."
        case .en: "Nothing was sent yet. This is who will read your answers: if you agree, send."
        }
    }

    /// Ce formulaire a déjà été envoyé. Ce premier envoi reste, par son lien privé. Ce que vous voyez ici …
    package var sentBefore: String {
        switch language {
        case .fr: "Ce formulaire a déjà été envoyé. Ce premier envoi reste, par son lien privé. Ce que vous voyez ici est un nouvel envoi\u{A0}: il ne part que si vous continuez."
        case .en: "This form was sent already. That first sending stays, by its private link. What you see here is a new one: it only leaves if you go on."
        }
    }

    /// Beaucoup de réponses viennent d’arriver ici. Rien n’est perdu : réessayez dans {n}.
    package func tooMany(n: Int) -> String {
        switch language {
        case .fr: "Beaucoup de réponses viennent d’arriver ici. Rien n’est perdu\u{A0}: réessayez dans \(language.form(n, zero: "une minute", one: "une minute", other: "\(language.formatted(n)) minutes"))."
        case .en: "Many answers have just arrived here. Nothing is lost: try again in \(language.form(n, zero: "one minute", one: "one minute", other: "\(language.formatted(n)) minutes"))."
        }
    }

    /// Laissez ce champ vide
    package var trap: String {
        switch language {
        case .fr: "Laissez ce champ vide"
        case .en: "Leave this field empty"
        }
    }

    /// Ce que deviennent vos réponses, et vos droits
    package var noticeTitle: String {
        switch language {
        case .fr: "Ce que deviennent vos réponses, et vos droits"
        case .en: "What becomes of your answers, and your rights"
        }
    }

    /// la structure qui répond de cette instance
    package var noticeOperator: String {
        switch language {
        case .fr: "la structure qui répond de cette instance"
        case .en: "the body that answers for this instance"
        }
    }

    /// Quelqu’un est en danger ? N’écrivez pas ici, appelez.
    package var dangerTitle: String {
        switch language {
        case .fr: "Quelqu’un est en danger\u{202F}? N’écrivez pas ici, appelez."
        case .en: "Is somebody in danger? Do not write here, call."
        }
    }

    /// 17 ou 112 : urgence. 114 par SMS.
    package var dangerEmergency: String {
        switch language {
        case .fr: "17 ou 112\u{A0}: urgence. 114 par SMS."
        case .en: "17 or 112: emergency. 114 by text message."
        }
    }

    /// 119 : un enfant en danger ou qui risque de l’être.
    package var dangerChild: String {
        switch language {
        case .fr: "119\u{A0}: un enfant en danger ou qui risque de l’être."
        case .en: "119: a child in danger, or at risk."
        }
    }

    /// 3919 : violences faites aux femmes.
    package var dangerViolence: String {
        switch language {
        case .fr: "3919\u{A0}: violences faites aux femmes."
        case .en: "3919: violence against women."
        }
    }

    /// 3977 : maltraitance d’une personne âgée ou handicapée.
    package var dangerAbuse: String {
        switch language {
        case .fr: "3977\u{A0}: maltraitance d’une personne âgée ou handicapée."
        case .en: "3977: abuse of an elderly or disabled person."
        }
    }

    /// 115 : sans abri ce soir.
    package var dangerShelter: String {
        switch language {
        case .fr: "115\u{A0}: sans abri ce soir."
        case .en: "115: no shelter tonight."
        }
    }

    /// Ce site ne reçoit pas d’alerte : personne ne le lit en urgence.
    package var dangerWhy: String {
        switch language {
        case .fr: "Ce site ne reçoit pas d’alerte\u{A0}: personne ne le lit en urgence."
        case .en: "This site receives no alerts: nobody reads it in an emergency."
        }
    }

    /// Vérifier, puis envoyer
    package var checkTitle: String {
        switch language {
        case .fr: "Vérifier, puis envoyer"
        case .en: "Check, then send"
        }
    }

    /// Est-ce l’une de celles-ci ?
    package var nearestHeading: String {
        switch language {
        case .fr: "Est-ce l’une de celles-ci\u{202F}?"
        case .en: "Is it one of these?"
        }
    }

    /// Si l’une d’elles dit déjà la même chose, il n’est pas nécessaire d’envoyer la vôtre. Les fiches s’o…
    package var nearestLead: String {
        switch language {
        case .fr: "Si l’une d’elles dit déjà la même chose, il n’est pas nécessaire d’envoyer la vôtre. Les fiches s’ouvrent dans un nouvel onglet."
        case .en: "If one of them says the same already, there is no need to send yours. Sheets open in a new tab."
        }
    }

    /// Aucune fiche publique ne ressemble à la vôtre.
    package var nearestNone: String {
        switch language {
        case .fr: "Aucune fiche publique ne ressemble à la vôtre."
        case .en: "No public sheet looks like yours."
        }
    }

    /// Ce que vous envoyez
    package var sentHeading: String {
        switch language {
        case .fr: "Ce que vous envoyez"
        case .en: "What you send"
        }
    }

    /// Quel lieu est-ce ?
    package var placeChoice: String {
        switch language {
        case .fr: "Quel lieu est-ce\u{202F}?"
        case .en: "Which place is it?"
        }
    }

    /// aucun de ceux-là
    package var placeOther: String {
        switch language {
        case .fr: "aucun de ceux-là"
        case .en: "none of these"
        }
    }

    /// Qui verra quoi
    package var whoHeading: String {
        switch language {
        case .fr: "Qui verra quoi"
        case .en: "Who will see what"
        }
    }

    /// Le comité éditorial du territoire lira vos réponses ({place}). Personne d’autre.
    package func whoPlace(place: String) -> String {
        switch language {
        case .fr: "Le comité éditorial du territoire lira vos réponses (\(place)). Personne d’autre."
        case .en: "The editors of the territory will read your answers (\(place)). Nobody else."
        }
    }

    /// Personne ne lit encore ce qui se passe dans ce lieu : qui administre le site est prévenu, sans voir…
    package var whoNobody: String {
        switch language {
        case .fr: "Personne ne lit encore ce qui se passe dans ce lieu\u{A0}: qui administre le site est prévenu, sans voir vos réponses, et doit nommer un comité éditorial. En attendant, rien ne paraît."
        case .en: "Nobody reads what happens in this place yet: whoever runs the site is told, without seeing your answers, and has to name editors. Meanwhile nothing appears."
        }
    }

    /// Selon le lieu que vous choisissez ci-dessus : la page le dira avant que rien ne parte.
    package var whoChoose: String {
        switch language {
        case .fr: "Selon le lieu que vous choisissez ci-dessus\u{A0}: la page le dira avant que rien ne parte."
        case .en: "It depends on the place that you choose above: the page will say so before anything leaves."
        }
    }

    /// Le lieu n’est pas dans nos listes : le comité éditorial de toute l’instance lira vos réponses. Pers…
    package var whoUnknown: String {
        switch language {
        case .fr: "Le lieu n’est pas dans nos listes\u{A0}: le comité éditorial de toute l’instance lira vos réponses. Personne d’autre."
        case .en: "The place is not in our lists: the editors of the whole instance will read your answers. Nobody else."
        }
    }

    /// Votre adresse sert à vous répondre. Elle est chiffrée, ne paraît sur aucune page et n’est dans aucu…
    package var whoContact: String {
        switch language {
        case .fr: "Votre adresse sert à vous répondre. Elle est chiffrée, ne paraît sur aucune page et n’est dans aucun export."
        case .en: "Your address serves to answer you. It is encrypted, stands on no page and is in no export."
        }
    }

    /// Vous ne laissez pas d’adresse : un lien privé vous dira la suite.
    package var whoNoContact: String {
        switch language {
        case .fr: "Vous ne laissez pas d’adresse\u{A0}: un lien privé vous dira la suite."
        case .en: "You leave no address: a private link will tell you what happens."
        }
    }

    /// Le comité verra que vous écrivez avec votre compte ({name}).
    package func whoAccount(name: String) -> String {
        switch language {
        case .fr: "Le comité verra que vous écrivez avec votre compte (\(name))."
        case .en: "The editors will see that you write with your account (\(name))."
        }
    }

    /// Rien ne paraît sans une décision du comité. Vous saurez ce qui est décidé, et pourquoi.
    package var whoPublish: String {
        switch language {
        case .fr: "Rien ne paraît sans une décision du comité. Vous saurez ce qui est décidé, et pourquoi."
        case .en: "Nothing appears without a decision of the editors. You will know what is decided, and why."
        }
    }

    /// Pendant 48 heures, vous pouvez tout reprendre : il n’en restera pas un mot. Ensuite, vous pourrez d…
    package var whoBack: String {
        switch language {
        case .fr: "Pendant 48 heures, vous pouvez tout reprendre\u{A0}: il n’en restera pas un mot. Ensuite, vous pourrez demander le retrait."
        case .en: "For 48 hours you can take everything back: not a word of it will be left. Later, you can ask for its withdrawal."
        }
    }

    /// Envoyer
    package var send: String {
        switch language {
        case .fr: "Envoyer"
        case .en: "Send"
        }
    }

    /// Modifier
    package var change: String {
        switch language {
        case .fr: "Modifier"
        case .en: "Change"
        }
    }

    /// C’est envoyé, merci
    package var doneTitle: String {
        switch language {
        case .fr: "C’est envoyé, merci"
        case .en: "It is sent, thank you"
        }
    }

    /// Votre lien privé. Il n’est montré qu’ici : gardez-le, il dit la suite et permet de tout reprendre p…
    package var doneLink: String {
        switch language {
        case .fr: "Votre lien privé. Il n’est montré qu’ici\u{A0}: gardez-le, il dit la suite et permet de tout reprendre pendant 48 heures."
        case .en: "Your private link. It is shown here only: keep it, it tells what happens and lets you take everything back for 48 hours."
        }
    }

    /// Le même lien part à votre adresse.
    package var doneMailed: String {
        switch language {
        case .fr: "Le même lien part à votre adresse."
        case .en: "The same link goes to your address."
        }
    }

    /// Il ne part pas à votre adresse : trop de courriels y sont déjà partis. Copiez-le.
    package var doneNotMailed: String {
        switch language {
        case .fr: "Il ne part pas à votre adresse\u{A0}: trop de courriels y sont déjà partis. Copiez-le."
        case .en: "It does not go to your address: too many mails were sent there already. Copy it."
        }
    }

    /// Une personne du comité éditorial va vous lire. Elle peut vous poser une question.
    package var doneNext: String {
        switch language {
        case .fr: "Une personne du comité éditorial va vous lire. Elle peut vous poser une question."
        case .en: "One of the editors will read you. They may ask you something."
        }
    }

    /// Faire connaître une autre pratique
    package var doneAnother: String {
        switch language {
        case .fr: "Faire connaître une autre pratique"
        case .en: "Make another practice known"
        }
    }

    /// Vos réponses sont gardées sur cet appareil seulement, sauf votre adresse. Elles reviennent ici si l…
    package var draftKept: String {
        switch language {
        case .fr: "Vos réponses sont gardées sur cet appareil seulement, sauf votre adresse. Elles reviennent ici si la page se ferme."
        case .en: "Your answers are kept on this device only, except your address. They come back here if the page closes."
        }
    }

    /// Effacer ce brouillon
    package var draftErase: String {
        switch language {
        case .fr: "Effacer ce brouillon"
        case .en: "Erase this draft"
        }
    }

    /// Votre brouillon est revenu.
    package var draftBack: String {
        switch language {
        case .fr: "Votre brouillon est revenu."
        case .en: "Your draft is back."
        }
    }

    /// Ce que vous avez fait connaître
    package var followTitle: String {
        switch language {
        case .fr: "Ce que vous avez fait connaître"
        case .en: "What you made known"
        }
    }

    /// Ce lien ne mène plus à rien. Il a peut-être été fermé.
    package var followOver: String {
        switch language {
        case .fr: "Ce lien ne mène plus à rien. Il a peut-être été fermé."
        case .en: "This link leads nowhere any more. It may have been closed."
        }
    }

    /// Envoyé le {day}
    package func followOn(day: Int) -> String {
        switch language {
        case .fr: "Envoyé le \(language.date(day))"
        case .en: "Sent on \(language.date(day))"
        }
    }

    /// Reçu. Le comité éditorial va le lire.
    package var stateWaiting: String {
        switch language {
        case .fr: "Reçu. Le comité éditorial va le lire."
        case .en: "Received. The editors will read it."
        }
    }

    /// Quelqu’un le lit.
    package var stateReading: String {
        switch language {
        case .fr: "Quelqu’un le lit."
        case .en: "Somebody is reading it."
        }
    }

    /// Le comité vous pose une question.
    package var stateAsked: String {
        switch language {
        case .fr: "Le comité vous pose une question."
        case .en: "The editors ask you something."
        }
    }

    /// Le comité l’a retenu et prépare la fiche. Rien n’est encore publié.
    package var stateTaken: String {
        switch language {
        case .fr: "Le comité l’a retenu et prépare la fiche. Rien n’est encore publié."
        case .en: "The editors took it and prepare the sheet. Nothing is published yet."
        }
    }

    /// C’est publié depuis le {day}.
    package func statePublished(day: Int) -> String {
        switch language {
        case .fr: "C’est publié depuis le \(language.date(day))."
        case .en: "It has been published since \(language.date(day))."
        }
    }

    /// Lire la fiche
    package var statePublishedLink: String {
        switch language {
        case .fr: "Lire la fiche"
        case .en: "Read the sheet"
        }
    }

    /// Une fiche le disait déjà : ce que vous apportez a été transmis à celles et ceux qui veillent sur el…
    package var stateJoined: String {
        switch language {
        case .fr: "Une fiche le disait déjà\u{A0}: ce que vous apportez a été transmis à celles et ceux qui veillent sur elle."
        case .en: "A sheet said so already: what you bring was handed to those who look after it."
        }
    }

    /// Ce n’est pas retenu, parce que : {reason}
    package func stateDeclined(reason: String) -> String {
        switch language {
        case .fr: "Ce n’est pas retenu, parce que\u{A0}: \(reason)"
        case .en: "It was not kept, because: \(reason)"
        }
    }

    /// Vous l’avez repris. Il n’en reste pas un mot ici.
    package var stateTakenBack: String {
        switch language {
        case .fr: "Vous l’avez repris. Il n’en reste pas un mot ici."
        case .en: "You took it back. Not a word of it is left here."
        }
    }

    /// Vos mots ont quitté ce site : il n’en reste rien ici.
    package var stateRemoved: String {
        switch language {
        case .fr: "Vos mots ont quitté ce site\u{A0}: il n’en reste rien ici."
        case .en: "Your words have left this site: nothing of them is left here."
        }
    }

    /// Questions et réponses
    package var messagesHeading: String {
        switch language {
        case .fr: "Questions et réponses"
        case .en: "Questions and answers"
        }
    }

    /// Le comité, le {day} :
    package func fromEditor(day: Int) -> String {
        switch language {
        case .fr: "Le comité, le \(language.date(day))\u{A0}:"
        case .en: "The editors, on \(language.date(day)):"
        }
    }

    /// Vous, le {day} :
    package func fromAuthor(day: Int) -> String {
        switch language {
        case .fr: "Vous, le \(language.date(day))\u{A0}:"
        case .en: "You, on \(language.date(day)):"
        }
    }

    /// Votre réponse
    package var answer: String {
        switch language {
        case .fr: "Votre réponse"
        case .en: "Your answer"
        }
    }

    /// Répondre
    package var answerSend: String {
        switch language {
        case .fr: "Répondre"
        case .en: "Answer"
        }
    }

    /// Tout reprendre
    package var takeBackHeading: String {
        switch language {
        case .fr: "Tout reprendre"
        case .en: "Taking everything back"
        }
    }

    /// Jusqu’au {day}, sans demander à personne. Tout est effacé.
    package func takeBackHelp(day: Int) -> String {
        switch language {
        case .fr: "Jusqu’au \(language.date(day)), sans demander à personne. Tout est effacé."
        case .en: "Until \(language.date(day)), without asking anybody. Everything is erased."
        }
    }

    /// Tout reprendre et effacer
    package var takeBack: String {
        switch language {
        case .fr: "Tout reprendre et effacer"
        case .en: "Take everything back and erase"
        }
    }

    /// Demander le retrait
    package var askHeading: String {
        switch language {
        case .fr: "Demander le retrait"
        case .en: "Asking for its withdrawal"
        }
    }

    /// La fiche est publiée, ou une structure la porte : les personnes qui veillent sur elle répondent, et…
    package var askHelpCarried: String {
        switch language {
        case .fr: "La fiche est publiée, ou une structure la porte\u{A0}: les personnes qui veillent sur elle répondent, et le comité éditorial."
        case .en: "The sheet is published, or a body carries it: those who look after it will answer, and the editors."
        }
    }

    /// Les 48 heures sont passées : le comité éditorial décide et vous le dira ici.
    package var askHelp: String {
        switch language {
        case .fr: "Les 48 heures sont passées\u{A0}: le comité éditorial décide et vous le dira ici."
        case .en: "The 48 hours are over: the editors decide, and will tell you here."
        }
    }

    /// Demander le retrait
    package var ask: String {
        switch language {
        case .fr: "Demander le retrait"
        case .en: "Ask for its withdrawal"
        }
    }

    /// Le {day}, le retrait a été refusé, parce que : {reason}
    package func withdrawalRefused(day: Int, reason: String) -> String {
        switch language {
        case .fr: "Le \(language.date(day)), le retrait a été refusé, parce que\u{A0}: \(reason)"
        case .en: "On \(language.date(day)), the withdrawal was refused, because: \(reason)"
        }
    }

    /// Vous avez demandé le retrait le {day}. La fiche est publiée, ou une structure la porte : les person…
    package func askedCarried(day: Int) -> String {
        switch language {
        case .fr: "Vous avez demandé le retrait le \(language.date(day)). La fiche est publiée, ou une structure la porte\u{A0}: les personnes qui veillent sur elle vous répondront."
        case .en: "You asked for its withdrawal on \(language.date(day)). The sheet is published, or a body carries it: those who look after it will answer."
        }
    }

    /// Vous avez demandé le retrait le {day}. Le comité éditorial répondra.
    package func asked(day: Int) -> String {
        switch language {
        case .fr: "Vous avez demandé le retrait le \(language.date(day)). Le comité éditorial répondra."
        case .en: "You asked for its withdrawal on \(language.date(day)). The editors will answer."
        }
    }

    /// Fermer ce lien
    package var endHeading: String {
        switch language {
        case .fr: "Fermer ce lien"
        case .en: "Closing this link"
        }
    }

    /// Il ne mènera plus à rien, et votre adresse sera oubliée. Ce que vous avez écrit reste.
    package var endHelp: String {
        switch language {
        case .fr: "Il ne mènera plus à rien, et votre adresse sera oubliée. Ce que vous avez écrit reste."
        case .en: "It will lead nowhere any more, and your address will be forgotten. What you wrote stays."
        }
    }

    /// Fermer ce lien
    package var end: String {
        switch language {
        case .fr: "Fermer ce lien"
        case .en: "Close this link"
        }
    }

    /// Le lien est fermé.
    package var ended: String {
        switch language {
        case .fr: "Le lien est fermé."
        case .en: "The link is closed."
        }
    }

    /// C’est fait.
    package var stepDone: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// Rien n’a été fait :
    package var notTaken: String {
        switch language {
        case .fr: "Rien n’a été fait\u{A0}:"
        case .en: "Nothing was done:"
        }
    }

    /// une réponse est déjà donnée.
    package var refusedAnswered: String {
        switch language {
        case .fr: "une réponse est déjà donnée."
        case .en: "there is an answer already."
        }
    }

    /// les 48 heures sont passées.
    package var refusedLate: String {
        switch language {
        case .fr: "les 48 heures sont passées."
        case .en: "the 48 hours are over."
        }
    }

    /// il n’y a pas de fiche publiée à cette adresse.
    package var refusedSheet: String {
        switch language {
        case .fr: "il n’y a pas de fiche publiée à cette adresse."
        case .en: "there is no published sheet at this address."
        }
    }

    /// écrivez quelques mots.
    package var refusedWords: String {
        switch language {
        case .fr: "écrivez quelques mots."
        case .en: "write a few words."
        }
    }

    /// une structure porte la fiche désormais, ou elle est publiée : passez par « Qui porte cette fiche ? …
    package var refusedCarried: String {
        switch language {
        case .fr: "une structure porte la fiche désormais, ou elle est publiée\u{A0}: passez par «\u{202F}Qui porte cette fiche\u{202F}?\u{202F}»."
        case .en: "a body carries the sheet by now, or it is published: go through \"Who carries this sheet?\"."
        }
    }

    /// la personne n’a pas demandé le retrait.
    package var refusedNotAsked: String {
        switch language {
        case .fr: "la personne n’a pas demandé le retrait."
        case .en: "its writer did not ask for a withdrawal."
        }
    }

    /// personne d’autre que vous ne recevrait ces mots. Il faut au moins une personne qui veille sur cette…
    package var refusedNobody: String {
        switch language {
        case .fr: "personne d’autre que vous ne recevrait ces mots. Il faut au moins une personne qui veille sur cette fiche, avec un compte ouvert et une adresse, et que ce site envoie du courrier. Prenez plutôt ce repérage, puis complétez la fiche vous-même."
        case .en: "nobody but you would receive these words. At least one person has to look after this sheet, with an open account and an address, and this site has to send mail. Take this report instead, then complete the sheet yourself."
        }
    }

    /// donnez une raison.
    package var refusedReason: String {
        switch language {
        case .fr: "donnez une raison."
        case .en: "give a reason."
        }
    }

    /// dites à qui vous l’avez remis.
    package var refusedService: String {
        switch language {
        case .fr: "dites à qui vous l’avez remis."
        case .en: "say to whom you handed it over."
        }
    }

    /// À lire
    package var listTitle: String {
        switch language {
        case .fr: "À lire"
        case .en: "To read"
        }
    }

    /// Ce qui attend une réponse du comité éditorial dans vos territoires : ce qui attend depuis le plus l…
    package var listLead: String {
        switch language {
        case .fr: "Ce qui attend une réponse du comité éditorial dans vos territoires\u{A0}: ce qui attend depuis le plus longtemps d’abord."
        case .en: "What waits for an answer of the editors in your territories: what waits longest first."
        }
    }

    /// Rien n’attend
    package var listNone: String {
        switch language {
        case .fr: "Rien n’attend"
        case .en: "Nothing waits"
        }
    }

    /// Ce qui est fait connaître dans les territoires que vous lisez, et les fiches à montrer à tout le mo…
    package var listNoneHelp: String {
        switch language {
        case .fr: "Ce qui est fait connaître dans les territoires que vous lisez, et les fiches à montrer à tout le monde, viendront ici."
        case .en: "What is made known in the territories that you read for, and sheets to show to everyone, will come here."
        }
    }

    /// repérage à lire
    package var listWaiting: String {
        switch language {
        case .fr: "repérage à lire"
        case .en: "report to read"
        }
    }

    /// repérage en lecture
    package var listReading: String {
        switch language {
        case .fr: "repérage en lecture"
        case .en: "report being read"
        }
    }

    /// repérage, question posée
    package var listAsked: String {
        switch language {
        case .fr: "repérage, question posée"
        case .en: "report, question asked"
        }
    }

    /// retrait demandé
    package var listWithdrawal: String {
        switch language {
        case .fr: "retrait demandé"
        case .en: "withdrawal asked"
        }
    }

    /// attend depuis le {day}
    package func listSince(day: Int) -> String {
        switch language {
        case .fr: "attend depuis le \(language.date(day))"
        case .en: "waits since \(language.date(day))"
        }
    }

    /// à montrer à tout le monde
    package var listEveryone: String {
        switch language {
        case .fr: "à montrer à tout le monde"
        case .en: "to show to everyone"
        }
    }

    /// nouveaux mots à publier
    package var listWords: String {
        switch language {
        case .fr: "nouveaux mots à publier"
        case .en: "new words to publish"
        }
    }

    /// réponse à une décision
    package var listAnswer: String {
        switch language {
        case .fr: "réponse à une décision"
        case .en: "answer to a decision"
        }
    }

    /// réponse d’une structure
    package var listReply: String {
        switch language {
        case .fr: "réponse d’une structure"
        case .en: "reply of an organisation"
        }
    }

    /// Lire un repérage
    package var reportTitle: String {
        switch language {
        case .fr: "Lire un repérage"
        case .en: "Read a report"
        }
    }

    /// Reçu le {day}
    package func reportOn(day: Int) -> String {
        switch language {
        case .fr: "Reçu le \(language.date(day))"
        case .en: "Received on \(language.date(day))"
        }
    }

    /// Recopié d’un papier. Transmis par : {relay}.
    package func reportPaper(relay: String) -> String {
        switch language {
        case .fr: "Recopié d’un papier. Transmis par\u{A0}: \(relay)."
        case .en: "Typed in from a paper. Handed over by: \(relay)."
        }
    }

    /// Papier du {day}.
    package func reportPaperDay(day: Int) -> String {
        switch language {
        case .fr: "Papier du \(language.date(day))."
        case .en: "Paper of \(language.date(day))."
        }
    }

    /// écrit en son nom
    package var reportOwn: String {
        switch language {
        case .fr: "écrit en son nom"
        case .en: "written in their own name"
        }
    }

    /// écrit pour un service
    package var reportService: String {
        switch language {
        case .fr: "écrit pour un service"
        case .en: "written for a service"
        }
    }

    /// écrit pour un service : {name}
    package func reportServiceNamed(name: String) -> String {
        switch language {
        case .fr: "écrit pour un service\u{A0}: \(name)"
        case .en: "written for a service: \(name)"
        }
    }

    /// avec le compte de {name}
    package func reportAuthor(name: String) -> String {
        switch language {
        case .fr: "avec le compte de \(name)"
        case .en: "with the account of \(name)"
        }
    }

    /// Une adresse a été laissée : la personne sera prévenue.
    package var reportContact: String {
        switch language {
        case .fr: "Une adresse a été laissée\u{A0}: la personne sera prévenue."
        case .en: "An address was left: the person will be told."
        }
    }

    /// Aucune adresse : la personne lira votre réponse par son lien privé.
    package var reportNoContact: String {
        switch language {
        case .fr: "Aucune adresse\u{A0}: la personne lira votre réponse par son lien privé."
        case .en: "No address: the person will read your answer by their private link."
        }
    }

    /// Les fiches les plus proches
    package var nearestEditor: String {
        switch language {
        case .fr: "Les fiches les plus proches"
        case .en: "The nearest sheets"
        }
    }

    /// Décider
    package var decideHeading: String {
        switch language {
        case .fr: "Décider"
        case .en: "Decide"
        }
    }

    /// Je le lis
    package var read: String {
        switch language {
        case .fr: "Je le lis"
        case .en: "I am reading it"
        }
    }

    /// La personne verra que quelqu’un lit.
    package var readHelp: String {
        switch language {
        case .fr: "La personne verra que quelqu’un lit."
        case .en: "The person will see that somebody reads."
        }
    }

    /// Votre question
    package var askLabel: String {
        switch language {
        case .fr: "Votre question"
        case .en: "Your question"
        }
    }

    /// La personne répond par son lien privé.
    package var askHelpEditor: String {
        switch language {
        case .fr: "La personne répond par son lien privé."
        case .en: "The person answers by their private link."
        }
    }

    /// Poser la question
    package var askSend: String {
        switch language {
        case .fr: "Poser la question"
        case .en: "Ask"
        }
    }

    /// Le prendre : il devient une fiche en préparation
    package var take: String {
        switch language {
        case .fr: "Le prendre\u{A0}: il devient une fiche en préparation"
        case .en: "Take it: it becomes a sheet in preparation"
        }
    }

    /// Vous veillez sur elle jusqu’à ce qu’une structure la porte. Rien n’est publié.
    package var takeHelp: String {
        switch language {
        case .fr: "Vous veillez sur elle jusqu’à ce qu’une structure la porte. Rien n’est publié."
        case .en: "You look after it until a body carries it. Nothing is published."
        }
    }

    /// Adresse de la fiche qui le dit déjà
    package var joinLabel: String {
        switch language {
        case .fr: "Adresse de la fiche qui le dit déjà"
        case .en: "Address of the sheet that says so already"
        }
    }

    /// La fin de son adresse, ou l’adresse entière. Ses mots partent par courriel à celles et ceux qui vei…
    package var joinHelp: String {
        switch language {
        case .fr: "La fin de son adresse, ou l’adresse entière. Ses mots partent par courriel à celles et ceux qui veillent sur elle."
        case .en: "The end of its address, or the whole address. Its words go by mail to those who look after it."
        }
    }

    /// Le joindre à cette fiche
    package var join: String {
        switch language {
        case .fr: "Le joindre à cette fiche"
        case .en: "Join it to this sheet"
        }
    }

    /// Raison, dite à la personne
    package var declineLabel: String {
        switch language {
        case .fr: "Raison, dite à la personne"
        case .en: "Reason, told to the person"
        }
    }

    /// Ne pas le garder
    package var decline: String {
        switch language {
        case .fr: "Ne pas le garder"
        case .en: "Do not keep it"
        }
    }

    /// Danger possible
    package var dangerLink: String {
        switch language {
        case .fr: "Danger possible"
        case .en: "Possible danger"
        }
    }

    /// Si ces mots font craindre qu’une personne soit en danger, ils ne doivent pas rester ici.
    package var dangerLinkHelp: String {
        switch language {
        case .fr: "Si ces mots font craindre qu’une personne soit en danger, ils ne doivent pas rester ici."
        case .en: "If these words give reason to fear for somebody, they must not stay here."
        }
    }

    /// La personne demande le retrait depuis le {day}.
    package func withdrawalAsked(day: Int) -> String {
        switch language {
        case .fr: "La personne demande le retrait depuis le \(language.date(day))."
        case .en: "The person asks for its withdrawal since \(language.date(day))."
        }
    }

    /// Tout effacer, comme demandé
    package var withdraw: String {
        switch language {
        case .fr: "Tout effacer, comme demandé"
        case .en: "Erase everything, as asked"
        }
    }

    /// Raison de ne pas retirer, dite à la personne
    package var withdrawalKeepLabel: String {
        switch language {
        case .fr: "Raison de ne pas retirer, dite à la personne"
        case .en: "Reason not to withdraw it, told to the person"
        }
    }

    /// Ne pas retirer
    package var withdrawalKeep: String {
        switch language {
        case .fr: "Ne pas retirer"
        case .en: "Do not withdraw"
        }
    }

    /// Qui porte cette fiche ? Qui peut voir ?
    package var toBearing: String {
        switch language {
        case .fr: "Qui porte cette fiche\u{202F}? Qui peut voir\u{202F}?"
        case .en: "Who carries this sheet? Who can see it?"
        }
    }

    /// Danger possible
    package var dangerPage: String {
        switch language {
        case .fr: "Danger possible"
        case .en: "Possible danger"
        }
    }

    /// Si quelqu’un est en danger maintenant, appelez d’abord.
    package var dangerNow: String {
        switch language {
        case .fr: "Si quelqu’un est en danger maintenant, appelez d’abord."
        case .en: "If somebody is in danger now, call first."
        }
    }

    /// Ensuite, la procédure de votre structure
    package var dangerSteps: String {
        switch language {
        case .fr: "Ensuite, la procédure de votre structure"
        case .en: "Then, the procedure of your body"
        }
    }

    /// Pour un enfant : la cellule de recueil des informations préoccupantes (Crip) du département, ou le …
    package var dangerStepChild: String {
        switch language {
        case .fr: "Pour un enfant\u{A0}: la cellule de recueil des informations préoccupantes (Crip) du département, ou le procureur de la République s’il y a urgence."
        case .en: "For a child: the unit of the département that gathers worrying information (Crip), or the public prosecutor in an emergency."
        }
    }

    /// Emportez le texte et remettez-le au service compétent.
    package var dangerStepFile: String {
        switch language {
        case .fr: "Emportez le texte et remettez-le au service compétent."
        case .en: "Take the text away and hand it to the service in charge."
        }
    }

    /// Puis effacez-le ici. Il n’en reste qu’une trace sans mots : la date, et à qui il a été remis.
    package var dangerStepErase: String {
        switch language {
        case .fr: "Puis effacez-le ici. Il n’en reste qu’une trace sans mots\u{A0}: la date, et à qui il a été remis."
        case .en: "Then erase it here. Only a trace without words stays: the date, and to whom it was handed over."
        }
    }

    /// Emporter le texte
    package var dangerFile: String {
        switch language {
        case .fr: "Emporter le texte"
        case .en: "Take the text away"
        }
    }

    /// Le texte
    package var dangerText: String {
        switch language {
        case .fr: "Le texte"
        case .en: "The text"
        }
    }

    /// À qui l’avez-vous remis ?
    package var dangerTo: String {
        switch language {
        case .fr: "À qui l’avez-vous remis\u{202F}?"
        case .en: "To whom did you hand it over?"
        }
    }

    /// à la cellule de recueil des informations préoccupantes (Crip)
    package var dangerToChild: String {
        switch language {
        case .fr: "à la cellule de recueil des informations préoccupantes (Crip)"
        case .en: "to the unit that gathers worrying information (Crip)"
        }
    }

    /// à la police, à la gendarmerie ou aux secours
    package var dangerToEmergency: String {
        switch language {
        case .fr: "à la police, à la gendarmerie ou aux secours"
        case .en: "to the police, the gendarmerie or the emergency services"
        }
    }

    /// au procureur de la République
    package var dangerToProsecutor: String {
        switch language {
        case .fr: "au procureur de la République"
        case .en: "to the public prosecutor"
        }
    }

    /// selon la procédure de ma structure
    package var dangerToProcedure: String {
        switch language {
        case .fr: "selon la procédure de ma structure"
        case .en: "by the procedure of my body"
        }
    }

    /// Je l’ai remis : effacer ici
    package var dangerErase: String {
        switch language {
        case .fr: "Je l’ai remis\u{A0}: effacer ici"
        case .en: "I handed it over: erase it here"
        }
    }

    /// Texte reçu par « Faire connaître une pratique » le {day}. À remettre au service compétent, puis à e…
    package func fileHead(day: Int) -> String {
        switch language {
        case .fr: "Texte reçu par «\u{202F}Faire connaître une pratique\u{202F}» le \(language.date(day)). À remettre au service compétent, puis à effacer de cet appareil."
        case .en: "Text received by \"Make a practice known\" on \(language.date(day)). To be handed to the service in charge, then erased from this device."
        }
    }

    /// Faire connaître une pratique, sur papier
    package var paperTitle: String {
        switch language {
        case .fr: "Faire connaître une pratique, sur papier"
        case .en: "Make a practice known, on paper"
        }
    }

    /// Remplissez, puis confiez la feuille à un relais : il la recopiera sur {site}.
    package func paperLead(site: String) -> String {
        switch language {
        case .fr: "Remplissez, puis confiez la feuille à un relais\u{A0}: il la recopiera sur \(site)."
        case .en: "Fill it in, then hand the sheet to a relay, who will type it in on \(site)."
        }
    }

    /// Relais (lieu ou service) :
    package var paperRelayLine: String {
        switch language {
        case .fr: "Relais (lieu ou service)\u{A0}:"
        case .en: "Relay (place or service):"
        }
    }

    /// Date :
    package var paperDayLine: String {
        switch language {
        case .fr: "Date\u{A0}:"
        case .en: "Date:"
        }
    }

    /// en mon nom
    package var paperOwn: String {
        switch language {
        case .fr: "en mon nom"
        case .en: "in my own name"
        }
    }

    /// pour mon service :
    package var paperService: String {
        switch language {
        case .fr: "pour mon service\u{A0}:"
        case .en: "for my service:"
        }
    }

    /// Pour me répondre (facultatif) :
    package var paperContactLine: String {
        switch language {
        case .fr: "Pour me répondre (facultatif)\u{A0}:"
        case .en: "To answer me (optional):"
        }
    }

    /// Un comité éditorial lit vos réponses ; rien ne paraît sans sa décision. Vous pouvez les reprendre e…
    package var paperRights: String {
        switch language {
        case .fr: "Un comité éditorial lit vos réponses\u{202F}; rien ne paraît sans sa décision. Vous pouvez les reprendre en vous adressant au relais."
        case .en: "Editors read your answers; nothing appears without their decision. You can take them back by asking the relay."
        }
    }

    /// Remplir le formulaire à l’écran
    package var paperBack: String {
        switch language {
        case .fr: "Remplir le formulaire à l’écran"
        case .en: "Fill the form in on the screen"
        }
    }

    /// Ce que vous avez fait connaître
    package var mailReceivedSubject: String {
        switch language {
        case .fr: "Ce que vous avez fait connaître"
        case .en: "What you made known"
        }
    }

    /// Vos réponses sont arrivées. Ce lien privé dit la suite, et permet de tout reprendre pendant 48 heur…
    package var mailReceived: String {
        switch language {
        case .fr: "Vos réponses sont arrivées. Ce lien privé dit la suite, et permet de tout reprendre pendant 48 heures. Ne le donnez à personne."
        case .en: "Your answers have arrived. This private link tells what happens, and lets you take everything back for 48 hours. Give it to nobody."
        }
    }

    /// Du nouveau sur ce que vous avez fait connaître
    package var mailNewsSubject: String {
        switch language {
        case .fr: "Du nouveau sur ce que vous avez fait connaître"
        case .en: "News of what you made known"
        }
    }

    /// Pour répondre, ouvrez le lien privé que vous avez reçu.
    package var mailOpenLink: String {
        switch language {
        case .fr: "Pour répondre, ouvrez le lien privé que vous avez reçu."
        case .en: "To answer, open the private link that you received."
        }
    }

    /// Le comité éditorial vous pose une question :
    package var mailAsked: String {
        switch language {
        case .fr: "Le comité éditorial vous pose une question\u{A0}:"
        case .en: "The editors ask you something:"
        }
    }

    /// Le comité éditorial l’a retenu et prépare la fiche. Rien n’est encore publié.
    package var mailTaken: String {
        switch language {
        case .fr: "Le comité éditorial l’a retenu et prépare la fiche. Rien n’est encore publié."
        case .en: "The editors took it and prepare the sheet. Nothing is published yet."
        }
    }

    /// Une fiche le disait déjà : ce que vous apportez a été transmis à celles et ceux qui veillent sur el…
    package var mailJoined: String {
        switch language {
        case .fr: "Une fiche le disait déjà\u{A0}: ce que vous apportez a été transmis à celles et ceux qui veillent sur elle."
        case .en: "A sheet said so already: what you bring was handed to those who look after it."
        }
    }

    /// Vous avez demandé le retrait de ce que vous avez fait connaître. Ce n’est pas fait, parce que :
    package var mailKept: String {
        switch language {
        case .fr: "Vous avez demandé le retrait de ce que vous avez fait connaître. Ce n’est pas fait, parce que\u{A0}:"
        case .en: "You asked that what you made known be withdrawn. It was not, because:"
        }
    }

    /// Ce n’est pas retenu, parce que :
    package var mailDeclined: String {
        switch language {
        case .fr: "Ce n’est pas retenu, parce que\u{A0}:"
        case .en: "It was not kept, because:"
        }
    }

    /// Vos mots ont quitté le site : il n’en reste rien.
    package var mailRemoved: String {
        switch language {
        case .fr: "Vos mots ont quitté le site\u{A0}: il n’en reste rien."
        case .en: "Your words have left the site: nothing of them is left."
        }
    }

    /// Quelqu’un apporte quelque chose à « {title} »
    package func mailAddedSubject(title: String) -> String {
        switch language {
        case .fr: "Quelqu’un apporte quelque chose à «\u{202F}\(title)\u{202F}»"
        case .en: "Somebody brings something to \"\(title)\""
        }
    }

    /// Quelqu’un a fait connaître une pratique que votre fiche « {title} » dit déjà. Voici ses mots ; à vo…
    package func mailAdded(title: String) -> String {
        switch language {
        case .fr: "Quelqu’un a fait connaître une pratique que votre fiche «\u{202F}\(title)\u{202F}» dit déjà. Voici ses mots\u{202F}; à vous de voir ce qui peut servir."
        case .en: "Somebody made known a practice that your sheet \"\(title)\" tells already. Here are their words; see what may be of use."
        }
    }
}

extension Texts {
    package var reports: ReportsTexts { ReportsTexts(language: language) }
}
