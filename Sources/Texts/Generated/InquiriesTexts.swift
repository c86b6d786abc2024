// Written by scripts/generate.py from Catalogue/inquiries.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `inquiries`, in one language.
package struct InquiriesTexts: Sendable {
    let language: Language

    /// Une question, une remarque
    package var footHeading: String {
        switch language {
        case .fr: "Une question, une remarque"
        case .en: "A question, a remark"
        }
    }

    /// Poser une question
    package var footQuestion: String {
        switch language {
        case .fr: "Poser une question"
        case .en: "Ask a question"
        }
    }

    /// Demander une mise en relation
    package var footContact: String {
        switch language {
        case .fr: "Demander une mise en relation"
        case .en: "Ask to be put in touch"
        }
    }

    /// Ce contenu pose problème
    package var footProblem: String {
        switch language {
        case .fr: "Ce contenu pose problème"
        case .en: "Something is wrong with this content"
        }
    }

    /// Questions posées et réponses
    package var shownHeading: String {
        switch language {
        case .fr: "Questions posées et réponses"
        case .en: "Questions asked and answers"
        }
    }

    /// Réponse du {day}
    package func shownAnswer(day: Int) -> String {
        switch language {
        case .fr: "Réponse du \(language.date(day))"
        case .en: "Answered on \(language.date(day))"
        }
    }

    /// Ce contenu pose problème
    package var problemTitle: String {
        switch language {
        case .fr: "Ce contenu pose problème"
        case .en: "Something is wrong with this content"
        }
    }

    /// Dites ce qui ne va pas dans « {title} ». Le comité éditorial du territoire lit, décide et donne ses…
    package func problemLead(title: String) -> String {
        switch language {
        case .fr: "Dites ce qui ne va pas dans «\u{202F}\(title)\u{202F}». Le comité éditorial du territoire lit, décide et donne ses raisons. Sans compte."
        case .en: "Say what is wrong in “\(title)”. The editors of the territory read, decide and give their reasons. No account needed."
        }
    }

    /// Poser une question
    package var questionTitle: String {
        switch language {
        case .fr: "Poser une question"
        case .en: "Ask a question"
        }
    }

    /// Votre question sur « {title} » va aux personnes qui portent la pratique ou veillent sur la fiche. U…
    package func questionLead(title: String, days: Int) -> String {
        switch language {
        case .fr: "Votre question sur «\u{202F}\(title)\u{202F}» va aux personnes qui portent la pratique ou veillent sur la fiche. Une réponse est attendue sous \(language.formatted(days)) jours. Sans compte."
        case .en: "Your question about “\(title)” goes to those who carry the practice or look after the sheet. An answer is expected within \(language.formatted(days)) days. No account needed."
        }
    }

    /// La question et la réponse peuvent être montrées sur la fiche, sans dire qui a demandé. Vous serez p…
    package var questionShown: String {
        switch language {
        case .fr: "La question et la réponse peuvent être montrées sur la fiche, sans dire qui a demandé. Vous serez prévenu."
        case .en: "Question and answer may be shown on the sheet, without telling who asked. You will be told."
        }
    }

    /// Demander une mise en relation
    package var contactTitle: String {
        switch language {
        case .fr: "Demander une mise en relation"
        case .en: "Ask to be put in touch"
        }
    }

    /// Les personnes qui portent « {title} » voient qui vous êtes et pourquoi vous écrivez, et choisissent…
    package func contactLead(title: String) -> String {
        switch language {
        case .fr: "Les personnes qui portent «\u{202F}\(title)\u{202F}» voient qui vous êtes et pourquoi vous écrivez, et choisissent de répondre. Les messages passent par ce site\u{A0}: aucune adresse n’est montrée, ni la vôtre ni la leur."
        case .en: "Those who carry “\(title)” see who you are and why you write, and choose to answer. Messages pass through this site: no address is shown, neither yours nor theirs."
        }
    }

    /// Personne n’est encore délégué par une structure pour cette fiche : il n’y a personne à qui vous met…
    package var contactClosed: String {
        switch language {
        case .fr: "Personne n’est encore délégué par une structure pour cette fiche\u{A0}: il n’y a personne à qui vous mettre en relation. Vous pouvez poser une question, elle ira à qui veille sur la fiche."
        case .en: "Nobody acts for a body about this sheet yet: there is nobody to put you in touch with. You may ask a question, it will go to those who look after the sheet."
        }
    }

    /// La demande ira à : {name}.
    package func contactTo(name: String) -> String {
        switch language {
        case .fr: "La demande ira à\u{A0}: \(name)."
        case .en: "It will go to: \(name)."
        }
    }

    /// Ce qui pose problème
    package var matterLegend: String {
        switch language {
        case .fr: "Ce qui pose problème"
        case .en: "What is wrong"
        }
    }

    /// une erreur, quelque chose qui n’est pas ou plus vrai
    package var matterWrong: String {
        switch language {
        case .fr: "une erreur, quelque chose qui n’est pas ou plus vrai"
        case .en: "a mistake, something that is not or no longer true"
        }
    }

    /// une personne privée est nommée ou reconnaissable
    package var matterPerson: String {
        switch language {
        case .fr: "une personne privée est nommée ou reconnaissable"
        case .en: "a private person is named or can be recognised"
        }
    }

    /// une image
    package var matterImage: String {
        switch language {
        case .fr: "une image"
        case .en: "an image"
        }
    }

    /// un texte ou une image publiés sans droit
    package var matterRights: String {
        switch language {
        case .fr: "un texte ou une image publiés sans droit"
        case .en: "a text or an image published without the right to"
        }
    }

    /// quelqu’un est en danger
    package var matterDanger: String {
        switch language {
        case .fr: "quelqu’un est en danger"
        case .en: "somebody is in danger"
        }
    }

    /// autre chose
    package var matterOther: String {
        switch language {
        case .fr: "autre chose"
        case .en: "something else"
        }
    }

    /// Ce qui ne va pas, et où dans la fiche
    package var problemText: String {
        switch language {
        case .fr: "Ce qui ne va pas, et où dans la fiche"
        case .en: "What is wrong, and where in the sheet"
        }
    }

    /// Votre question
    package var questionText: String {
        switch language {
        case .fr: "Votre question"
        case .en: "Your question"
        }
    }

    /// Pourquoi vous écrivez, ce que vous aimeriez échanger
    package var contactText: String {
        switch language {
        case .fr: "Pourquoi vous écrivez, ce que vous aimeriez échanger"
        case .en: "Why you write, what you would like to exchange"
        }
    }

    /// Qui vous êtes (facultatif)
    package var asker: String {
        switch language {
        case .fr: "Qui vous êtes (facultatif)"
        case .en: "Who you are (optional)"
        }
    }

    /// Qui vous êtes
    package var askerContact: String {
        switch language {
        case .fr: "Qui vous êtes"
        case .en: "Who you are"
        }
    }

    /// Un service, une association, un groupe : pas besoin de votre nom.
    package var askerHelp: String {
        switch language {
        case .fr: "Un service, une association, un groupe\u{A0}: pas besoin de votre nom."
        case .en: "A service, an association, a group: your name is not needed."
        }
    }

    /// Votre adresse électronique (facultatif)
    package var contact: String {
        switch language {
        case .fr: "Votre adresse électronique (facultatif)"
        case .en: "Your e-mail address (optional)"
        }
    }

    /// Pour vous dire qu’une réponse est là. Elle est chiffrée : aucune page ne la montre.
    package var contactHelp: String {
        switch language {
        case .fr: "Pour vous dire qu’une réponse est là. Elle est chiffrée\u{A0}: aucune page ne la montre."
        case .en: "To tell you that an answer is there. It is encrypted: no page shows it."
        }
    }

    /// La réponse sera dans vos nouvelles et dans la page « Demandes ».
    package var answerAccount: String {
        switch language {
        case .fr: "La réponse sera dans vos nouvelles et dans la page «\u{202F}Demandes\u{202F}»."
        case .en: "The answer will be in your news and on the page “Requests”."
        }
    }

    /// Envoyer
    package var send: String {
        switch language {
        case .fr: "Envoyer"
        case .en: "Send"
        }
    }

    /// N’écrivez aucun nom de personne, aucune adresse, aucun détail qui ferait reconnaître quelqu’un.
    package var noNames: String {
        switch language {
        case .fr: "N’écrivez aucun nom de personne, aucune adresse, aucun détail qui ferait reconnaître quelqu’un."
        case .en: "Write no name of a person, no address, no detail by which somebody could be recognised."
        }
    }

    /// C’est envoyé
    package var doneTitle: String {
        switch language {
        case .fr: "C’est envoyé"
        case .en: "Sent"
        }
    }

    /// Gardez cette adresse : elle seule permet de lire la réponse. Elle ne sera plus montrée.
    package var doneLink: String {
        switch language {
        case .fr: "Gardez cette adresse\u{A0}: elle seule permet de lire la réponse. Elle ne sera plus montrée."
        case .en: "Keep this address: it alone leads to the answer. It will not be shown again."
        }
    }

    /// Elle part aussi à l’adresse que vous avez laissée.
    package var doneMailed: String {
        switch language {
        case .fr: "Elle part aussi à l’adresse que vous avez laissée."
        case .en: "It is also sent to the address that you left."
        }
    }

    /// Trop de courriers sont partis vers cette adresse : elle n’est pas envoyée, copiez-la.
    package var doneNotMailed: String {
        switch language {
        case .fr: "Trop de courriers sont partis vers cette adresse\u{A0}: elle n’est pas envoyée, copiez-la."
        case .en: "Too many mails went to this address: it is not sent, copy it."
        }
    }

    /// Vous retrouverez la réponse dans la page « Demandes ».
    package var doneAccount: String {
        switch language {
        case .fr: "Vous retrouverez la réponse dans la page «\u{202F}Demandes\u{202F}»."
        case .en: "You will find the answer on the page “Requests”."
        }
    }

    /// Retour à la fiche
    package var doneBack: String {
        switch language {
        case .fr: "Retour à la fiche"
        case .en: "Back to the sheet"
        }
    }

    /// Si quelqu’un est en danger maintenant, n’attendez pas de réponse ici : appelez.
    package var doneDanger: String {
        switch language {
        case .fr: "Si quelqu’un est en danger maintenant, n’attendez pas de réponse ici\u{A0}: appelez."
        case .en: "If somebody is in danger now, do not wait for an answer here: call."
        }
    }

    /// Ce n’est pas fait.
    package var notTaken: String {
        switch language {
        case .fr: "Ce n’est pas fait."
        case .en: "This was not done."
        }
    }

    /// Choisissez ce qui pose problème.
    package var refusedMatter: String {
        switch language {
        case .fr: "Choisissez ce qui pose problème."
        case .en: "Choose what is wrong."
        }
    }

    /// Écrivez au moins quelques mots.
    package var refusedWords: String {
        switch language {
        case .fr: "Écrivez au moins quelques mots."
        case .en: "Write a few words at least."
        }
    }

    /// Dites qui vous êtes, en quelques mots.
    package var refusedAsker: String {
        switch language {
        case .fr: "Dites qui vous êtes, en quelques mots."
        case .en: "Say who you are, in a few words."
        }
    }

    /// Ce texte est trop long : {n} caractères au plus.
    package func refusedLong(n: Int) -> String {
        switch language {
        case .fr: "Ce texte est trop long\u{A0}: \(language.formatted(n)) caractères au plus."
        case .en: "This text is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Quelqu’un a déjà répondu, ou il n’y a plus rien ici.
    package var refusedAnswered: String {
        switch language {
        case .fr: "Quelqu’un a déjà répondu, ou il n’y a plus rien ici."
        case .en: "Somebody answered already, or nothing is left here."
        }
    }

    /// Personne n’est délégué par une structure pour cette fiche.
    package var refusedNobody: String {
        switch language {
        case .fr: "Personne n’est délégué par une structure pour cette fiche."
        case .en: "Nobody acts for a body about this sheet."
        }
    }

    /// Cela ne s’applique pas à cette demande.
    package var refusedKind: String {
        switch language {
        case .fr: "Cela ne s’applique pas à cette demande."
        case .en: "This does not apply here."
        }
    }

    /// Ce formulaire a déjà été envoyé, avec d’autres mots. Rien de nouveau n’est parti.
    package var refusedSent: String {
        switch language {
        case .fr: "Ce formulaire a déjà été envoyé, avec d’autres mots. Rien de nouveau n’est parti."
        case .en: "This form was sent before, with other words. Nothing new was sent."
        }
    }

    /// Ces mots peuvent dire qui est une personne, ou comment elle va : {words}. Corrigez, ou cochez que v…
    package func refusedTraces(words: String) -> String {
        switch language {
        case .fr: "Ces mots peuvent dire qui est une personne, ou comment elle va\u{A0}: \(words). Corrigez, ou cochez que vous avez vérifié."
        case .en: "These words may tell who a person is, or how they are: \(words). Correct them, or tick that you checked."
        }
    }

    /// Donnez une raison : la personne qui a écrit et celles qui veillent sur la fiche la liront.
    package var refusedReason: String {
        switch language {
        case .fr: "Donnez une raison\u{A0}: la personne qui a écrit et celles qui veillent sur la fiche la liront."
        case .en: "Give a reason: whoever wrote and those who look after the sheet will read it."
        }
    }

    /// Dites à qui vous avez transmis.
    package var refusedService: String {
        switch language {
        case .fr: "Dites à qui vous avez transmis."
        case .en: "Say to whom you handed it over."
        }
    }

    /// Ma demande
    package var followTitle: String {
        switch language {
        case .fr: "Ma demande"
        case .en: "My request"
        }
    }

    /// Ce lien ne mène plus à rien : il a été fermé, la demande a été reprise, ou sa durée est passée.
    package var followOver: String {
        switch language {
        case .fr: "Ce lien ne mène plus à rien\u{A0}: il a été fermé, la demande a été reprise, ou sa durée est passée."
        case .en: "This link leads nowhere any more: it was closed, the request was taken back, or its time is over."
        }
    }

    /// C’est fait : le lien est fermé et l’adresse oubliée.
    package var ended: String {
        switch language {
        case .fr: "C’est fait\u{A0}: le lien est fermé et l’adresse oubliée."
        case .en: "Done: the link is closed and the address forgotten."
        }
    }

    /// À propos de la fiche
    package var followSheet: String {
        switch language {
        case .fr: "À propos de la fiche"
        case .en: "About the sheet"
        }
    }

    /// Envoyée le {day}
    package func followOn(day: Int) -> String {
        switch language {
        case .fr: "Envoyée le \(language.date(day))"
        case .en: "Sent on \(language.date(day))"
        }
    }

    /// En attente de réponse. Elle est attendue pour le {day}.
    package func stateWaiting(day: Int) -> String {
        switch language {
        case .fr: "En attente de réponse. Elle est attendue pour le \(language.date(day))."
        case .en: "Waiting for an answer, expected by \(language.date(day))."
        }
    }

    /// En attente : le comité éditorial lira.
    package var stateProblem: String {
        switch language {
        case .fr: "En attente\u{A0}: le comité éditorial lira."
        case .en: "Waiting: the editors will read it."
        }
    }

    /// Une réponse vous est donnée.
    package var stateAnswered: String {
        switch language {
        case .fr: "Une réponse vous est donnée."
        case .en: "You are given an answer."
        }
    }

    /// Une réponse vous est donnée ; question et réponse sont montrées sur la fiche, sans dire qui a deman…
    package var stateShown: String {
        switch language {
        case .fr: "Une réponse vous est donnée\u{202F}; question et réponse sont montrées sur la fiche, sans dire qui a demandé."
        case .en: "You are given an answer; question and answer are shown on the sheet, without telling who asked."
        }
    }

    /// Votre demande est acceptée : vous pouvez vous écrire ici.
    package var stateAccepted: String {
        switch language {
        case .fr: "Votre demande est acceptée\u{A0}: vous pouvez vous écrire ici."
        case .en: "Your request is accepted: you may write to each other here."
        }
    }

    /// Votre demande n’est pas retenue.
    package var stateDeclined: String {
        switch language {
        case .fr: "Votre demande n’est pas retenue."
        case .en: "Your request is not taken up."
        }
    }

    /// Le comité a regardé : la fiche reste telle quelle.
    package var stateKept: String {
        switch language {
        case .fr: "Le comité a regardé\u{A0}: la fiche reste telle quelle."
        case .en: "The editors looked: the sheet stays as it is."
        }
    }

    /// Le comité a regardé : la fiche est corrigée.
    package var stateMended: String {
        switch language {
        case .fr: "Le comité a regardé\u{A0}: la fiche est corrigée."
        case .en: "The editors looked: the sheet is corrected."
        }
    }

    /// Le comité a regardé : la fiche est retirée.
    package var stateWithdrawn: String {
        switch language {
        case .fr: "Le comité a regardé\u{A0}: la fiche est retirée."
        case .en: "The editors looked: the sheet is withdrawn."
        }
    }

    /// Ces mots ont quitté le site.
    package var stateRemoved: String {
        switch language {
        case .fr: "Ces mots ont quitté le site."
        case .en: "These words left the site."
        }
    }

    /// Les raisons
    package var reasonHeading: String {
        switch language {
        case .fr: "Les raisons"
        case .en: "The reasons"
        }
    }

    /// Ce que vous avez écrit
    package var written: String {
        switch language {
        case .fr: "Ce que vous avez écrit"
        case .en: "What you wrote"
        }
    }

    /// Les messages
    package var messagesHeading: String {
        switch language {
        case .fr: "Les messages"
        case .en: "Messages"
        }
    }

    /// De qui veille sur la fiche, le {day}
    package func fromKeeper(day: Int) -> String {
        switch language {
        case .fr: "De qui veille sur la fiche, le \(language.date(day))"
        case .en: "From those who look after the sheet, \(language.date(day))"
        }
    }

    /// De qui a demandé, le {day}
    package func fromAsker(day: Int) -> String {
        switch language {
        case .fr: "De qui a demandé, le \(language.date(day))"
        case .en: "From whoever asked, \(language.date(day))"
        }
    }

    /// Votre message
    package var writeAgain: String {
        switch language {
        case .fr: "Votre message"
        case .en: "Your message"
        }
    }

    /// Répondre à cette décision (une fois)
    package var writeObjection: String {
        switch language {
        case .fr: "Répondre à cette décision (une fois)"
        case .en: "Answer this decision (once)"
        }
    }

    /// Envoyer
    package var writeSend: String {
        switch language {
        case .fr: "Envoyer"
        case .en: "Send"
        }
    }

    /// Reprendre
    package var takeBackHeading: String {
        switch language {
        case .fr: "Reprendre"
        case .en: "Take back"
        }
    }

    /// Tant que personne n’a répondu, tout ce que vous avez écrit peut être effacé.
    package var takeBackHelp: String {
        switch language {
        case .fr: "Tant que personne n’a répondu, tout ce que vous avez écrit peut être effacé."
        case .en: "As long as nobody answered, everything you wrote can be erased."
        }
    }

    /// Reprendre ma demande
    package var takeBack: String {
        switch language {
        case .fr: "Reprendre ma demande"
        case .en: "Take my request back"
        }
    }

    /// Fermer ce lien
    package var endHeading: String {
        switch language {
        case .fr: "Fermer ce lien"
        case .en: "Close this link"
        }
    }

    /// Le lien ne mènera plus à rien, et l’adresse que vous avez laissée est oubliée. Ce que vous avez écr…
    package var endHelp: String {
        switch language {
        case .fr: "Le lien ne mènera plus à rien, et l’adresse que vous avez laissée est oubliée. Ce que vous avez écrit reste lisible par qui y répond."
        case .en: "The link will lead nowhere any more, and the address you left is forgotten. What you wrote stays readable by those who answer."
        }
    }

    /// Fermer le lien
    package var end: String {
        switch language {
        case .fr: "Fermer le lien"
        case .en: "Close the link"
        }
    }

    /// C’est fait.
    package var stepDone: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// Demandes
    package var listTitle: String {
        switch language {
        case .fr: "Demandes"
        case .en: "Requests"
        }
    }

    /// Ce que des personnes disent ou demandent sur les fiches dont vous répondez, et ce que vous avez dem…
    package var listLead: String {
        switch language {
        case .fr: "Ce que des personnes disent ou demandent sur les fiches dont vous répondez, et ce que vous avez demandé."
        case .en: "What people say or ask about the sheets you answer for, and what you asked."
        }
    }

    /// Ce qui attend une réponse
    package var listWaiting: String {
        switch language {
        case .fr: "Ce qui attend une réponse"
        case .en: "Waiting for an answer"
        }
    }

    /// Rien n’attend de vous.
    package var listNone: String {
        switch language {
        case .fr: "Rien n’attend de vous."
        case .en: "Nothing waits for you."
        }
    }

    /// Échanges et décisions
    package var listOthers: String {
        switch language {
        case .fr: "Échanges et décisions"
        case .en: "Exchanges and decisions"
        }
    }

    /// Réponses attendues dans vos structures
    package var listLate: String {
        switch language {
        case .fr: "Réponses attendues dans vos structures"
        case .en: "Answers expected in your bodies"
        }
    }

    /// La date prévue est passée. Un mot aux personnes déléguées suffit souvent ; vous ne voyez pas les qu…
    package var listLateHelp: String {
        switch language {
        case .fr: "La date prévue est passée. Un mot aux personnes déléguées suffit souvent\u{202F}; vous ne voyez pas les questions elles-mêmes."
        case .en: "The date is past. A word to the delegates is often enough; you do not see the questions themselves."
        }
    }

    /// Ce que j’ai demandé
    package var listOwn: String {
        switch language {
        case .fr: "Ce que j’ai demandé"
        case .en: "What I asked"
        }
    }

    /// Problème
    package var kindProblem: String {
        switch language {
        case .fr: "Problème"
        case .en: "Problem"
        }
    }

    /// Question
    package var kindQuestion: String {
        switch language {
        case .fr: "Question"
        case .en: "Question"
        }
    }

    /// Mise en relation
    package var kindContact: String {
        switch language {
        case .fr: "Mise en relation"
        case .en: "Put in touch"
        }
    }

    /// réponse attendue pour le {day}
    package func dueOn(day: Int) -> String {
        switch language {
        case .fr: "réponse attendue pour le \(language.date(day))"
        case .en: "answer expected by \(language.date(day))"
        }
    }

    /// la date prévue, le {day}, est passée
    package func dueLate(day: Int) -> String {
        switch language {
        case .fr: "la date prévue, le \(language.date(day)), est passée"
        case .en: "the date, \(language.date(day)), is past"
        }
    }

    /// reçue le {day}
    package func sentOn(day: Int) -> String {
        switch language {
        case .fr: "reçue le \(language.date(day))"
        case .en: "received on \(language.date(day))"
        }
    }

    /// une fiche qui n’est plus en ligne pour vous
    package var hiddenSheet: String {
        switch language {
        case .fr: "une fiche qui n’est plus en ligne pour vous"
        case .en: "a sheet that is no longer online for you"
        }
    }

    /// Un problème sur une fiche
    package var pageProblem: String {
        switch language {
        case .fr: "Un problème sur une fiche"
        case .en: "A problem on a sheet"
        }
    }

    /// Une question sur une fiche
    package var pageQuestion: String {
        switch language {
        case .fr: "Une question sur une fiche"
        case .en: "A question about a sheet"
        }
    }

    /// Une demande de mise en relation
    package var pageContact: String {
        switch language {
        case .fr: "Une demande de mise en relation"
        case .en: "A wish to be put in touch"
        }
    }

    /// Écrite avec le compte de {name}
    package func writtenBy(name: String) -> String {
        switch language {
        case .fr: "Écrite avec le compte de \(name)"
        case .en: "Written with the account of \(name)"
        }
    }

    /// De la part de : {name}
    package func writtenAsker(name: String) -> String {
        switch language {
        case .fr: "De la part de\u{A0}: \(name)"
        case .en: "On behalf of: \(name)"
        }
    }

    /// Quelqu’un a dit qu’un contenu de cette fiche posait problème. Vous lisez la décision et ses raisons…
    package var decisionOnly: String {
        switch language {
        case .fr: "Quelqu’un a dit qu’un contenu de cette fiche posait problème. Vous lisez la décision et ses raisons, pas ce que la personne a écrit\u{A0}: elle est protégée."
        case .en: "Somebody said that something was wrong with this sheet. You read the decision and its reasons, not what the person wrote: they are protected."
        }
    }

    /// Peut-être un nom ou un numéro
    package var tracesHeading: String {
        switch language {
        case .fr: "Peut-être un nom ou un numéro"
        case .en: "Perhaps a name or a number"
        }
    }

    /// Une aide, qui se trompe : regardez avant de répondre ou de montrer.
    package var tracesHelp: String {
        switch language {
        case .fr: "Une aide, qui se trompe\u{A0}: regardez avant de répondre ou de montrer."
        case .en: "A help, which errs: look before you answer or show."
        }
    }

    /// Votre réponse
    package var answer: String {
        switch language {
        case .fr: "Votre réponse"
        case .en: "Your answer"
        }
    }

    /// La personne la lira par son lien privé ou dans ses nouvelles.
    package var answerHelp: String {
        switch language {
        case .fr: "La personne la lira par son lien privé ou dans ses nouvelles."
        case .en: "The person will read it by their private link or in their news."
        }
    }

    /// Montrer la question et la réponse sur la fiche
    package var answerShow: String {
        switch language {
        case .fr: "Montrer la question et la réponse sur la fiche"
        case .en: "Show question and answer on the sheet"
        }
    }

    /// J’ai vérifié : rien n’y nomme ni ne fait reconnaître une personne
    package var answerChecked: String {
        switch language {
        case .fr: "J’ai vérifié\u{A0}: rien n’y nomme ni ne fait reconnaître une personne"
        case .en: "I checked: nothing in it names a person or lets one be recognised"
        }
    }

    /// Répondre
    package var answerSend: String {
        switch language {
        case .fr: "Répondre"
        case .en: "Answer"
        }
    }

    /// Question et réponse sont montrées sur la fiche.
    package var shownNow: String {
        switch language {
        case .fr: "Question et réponse sont montrées sur la fiche."
        case .en: "Question and answer are shown on the sheet."
        }
    }

    /// Montrer sur la fiche
    package var show: String {
        switch language {
        case .fr: "Montrer sur la fiche"
        case .en: "Show on the sheet"
        }
    }

    /// Ne plus montrer sur la fiche
    package var hide: String {
        switch language {
        case .fr: "Ne plus montrer sur la fiche"
        case .en: "Show on the sheet no more"
        }
    }

    /// Dites ce que vous voulez échanger, et comment. Vous vous écrirez ici.
    package var acceptHelp: String {
        switch language {
        case .fr: "Dites ce que vous voulez échanger, et comment. Vous vous écrirez ici."
        case .en: "Say what you want to exchange, and how. You will write to each other here."
        }
    }

    /// Accepter et écrire
    package var accept: String {
        switch language {
        case .fr: "Accepter et écrire"
        case .en: "Accept and write"
        }
    }

    /// Ne pas donner suite
    package var decline: String {
        switch language {
        case .fr: "Ne pas donner suite"
        case .en: "Not take it up"
        }
    }

    /// Un mot pour la personne
    package var declineLabel: String {
        switch language {
        case .fr: "Un mot pour la personne"
        case .en: "A word for the person"
        }
    }

    /// Quelques mots suffisent ; la personne les lira.
    package var declineHelp: String {
        switch language {
        case .fr: "Quelques mots suffisent\u{202F}; la personne les lira."
        case .en: "A word is enough; the person will read it."
        }
    }

    /// Décider
    package var decideHeading: String {
        switch language {
        case .fr: "Décider"
        case .en: "Decide"
        }
    }

    /// Vos raisons
    package var reason: String {
        switch language {
        case .fr: "Vos raisons"
        case .en: "Your reasons"
        }
    }

    /// La personne qui a écrit et celles qui veillent sur la fiche les liront, et peuvent répondre une foi…
    package var reasonHelp: String {
        switch language {
        case .fr: "La personne qui a écrit et celles qui veillent sur la fiche les liront, et peuvent répondre une fois."
        case .en: "Whoever wrote and those who look after the sheet will read them, and may answer once."
        }
    }

    /// La fiche reste telle quelle
    package var keep: String {
        switch language {
        case .fr: "La fiche reste telle quelle"
        case .en: "The sheet stays as it is"
        }
    }

    /// La fiche est corrigée
    package var mend: String {
        switch language {
        case .fr: "La fiche est corrigée"
        case .en: "The sheet is corrected"
        }
    }

    /// Corrigez d’abord dans l’écriture de la fiche, puis dites-le ici.
    package var mendHelp: String {
        switch language {
        case .fr: "Corrigez d’abord dans l’écriture de la fiche, puis dites-le ici."
        case .en: "Correct the sheet first where it is written, then say so here."
        }
    }

    /// Retirer la fiche
    package var withdraw: String {
        switch language {
        case .fr: "Retirer la fiche"
        case .en: "Withdraw the sheet"
        }
    }

    /// Elle quitte aussitôt toutes les pages, la recherche, les flux et les fichiers.
    package var withdrawHelp: String {
        switch language {
        case .fr: "Elle quitte aussitôt toutes les pages, la recherche, les flux et les fichiers."
        case .en: "It leaves at once every page, the search, the feeds and the files."
        }
    }

    /// Écrire dans la fiche
    package var toWriting: String {
        switch language {
        case .fr: "Écrire dans la fiche"
        case .en: "Write in the sheet"
        }
    }

    /// Répondre à cette décision (une fois)
    package var contest: String {
        switch language {
        case .fr: "Répondre à cette décision (une fois)"
        case .en: "Answer this decision (once)"
        }
    }

    /// Envoyer ma réponse
    package var contestSend: String {
        switch language {
        case .fr: "Envoyer ma réponse"
        case .en: "Send my answer"
        }
    }

    /// Ces mots parlent d’un danger
    package var dangerHeading: String {
        switch language {
        case .fr: "Ces mots parlent d’un danger"
        case .en: "These words speak of a danger"
        }
    }

    /// Ce site n’est pas un canal d’alerte. Transmettez ces mots à qui doit agir, puis effacez-les d’ici :…
    package var dangerHelp: String {
        switch language {
        case .fr: "Ce site n’est pas un canal d’alerte. Transmettez ces mots à qui doit agir, puis effacez-les d’ici\u{A0}: il n’en restera que la date et à qui vous avez transmis."
        case .en: "This site is not a danger line. Hand these words over to those who must act, then erase them here: only the date and to whom will stay."
        }
    }

    /// Transmis à
    package var dangerTo: String {
        switch language {
        case .fr: "Transmis à"
        case .en: "Handed over to"
        }
    }

    /// J’ai transmis : effacer d’ici
    package var dangerErase: String {
        switch language {
        case .fr: "J’ai transmis\u{A0}: effacer d’ici"
        case .en: "Handed over: erase here"
        }
    }

    /// Votre demande sur une fiche
    package var mailReceivedSubject: String {
        switch language {
        case .fr: "Votre demande sur une fiche"
        case .en: "Your request about a sheet"
        }
    }

    /// Vous avez dit qu’un contenu posait problème. Voici l’adresse où lire la décision ; gardez-la, elle …
    package var mailReceivedProblem: String {
        switch language {
        case .fr: "Vous avez dit qu’un contenu posait problème. Voici l’adresse où lire la décision\u{202F}; gardez-la, elle seule y mène."
        case .en: "You said that something was wrong. Here is the address where you read the decision; keep it, it alone leads there."
        }
    }

    /// Vous avez posé une question sur une fiche. Voici l’adresse où lire la réponse ; gardez-la, elle seu…
    package var mailReceivedQuestion: String {
        switch language {
        case .fr: "Vous avez posé une question sur une fiche. Voici l’adresse où lire la réponse\u{202F}; gardez-la, elle seule y mène."
        case .en: "You asked a question about a sheet. Here is the address where you read the answer; keep it, it alone leads there."
        }
    }

    /// Vous avez demandé une mise en relation. Voici l’adresse où lire la réponse ; gardez-la, elle seule …
    package var mailReceivedContact: String {
        switch language {
        case .fr: "Vous avez demandé une mise en relation. Voici l’adresse où lire la réponse\u{202F}; gardez-la, elle seule y mène."
        case .en: "You asked to be put in touch. Here is the address where you read the answer; keep it, it alone leads there."
        }
    }

    /// Un message vous attend
    package var mailNewsSubject: String {
        switch language {
        case .fr: "Un message vous attend"
        case .en: "A message waits for you"
        }
    }

    /// Un message vous attend au sujet de votre demande sur une fiche.
    package var mailNews: String {
        switch language {
        case .fr: "Un message vous attend au sujet de votre demande sur une fiche."
        case .en: "A message waits for you about your request on a sheet."
        }
    }

    /// Ouvrez le lien privé reçu quand vous avez écrit.
    package var mailNewsLink: String {
        switch language {
        case .fr: "Ouvrez le lien privé reçu quand vous avez écrit."
        case .en: "Open the private link that you got when you wrote."
        }
    }

    /// Un message vous attend : {title}
    package func mailWaitingSubject(title: String) -> String {
        switch language {
        case .fr: "Un message vous attend\u{A0}: \(title)"
        case .en: "A message waits for you: \(title)"
        }
    }

    /// Quelqu’un souhaite être mis en relation au sujet de cette fiche, ou vous écrit. Lisez et répondez s…
    package var mailWaiting: String {
        switch language {
        case .fr: "Quelqu’un souhaite être mis en relation au sujet de cette fiche, ou vous écrit. Lisez et répondez sur le site\u{A0}:"
        case .en: "Somebody wishes to be put in touch about this sheet, or writes to you. Read and answer on the site:"
        }
    }

    /// Une décision sur votre fiche : {title}
    package func mailDecidedSubject(title: String) -> String {
        switch language {
        case .fr: "Une décision sur votre fiche\u{A0}: \(title)"
        case .en: "A decision about your sheet: \(title)"
        }
    }

    /// Quelqu’un a dit qu’un contenu de cette fiche posait problème. Le comité éditorial la laisse telle q…
    package var mailDecidedKept: String {
        switch language {
        case .fr: "Quelqu’un a dit qu’un contenu de cette fiche posait problème. Le comité éditorial la laisse telle quelle."
        case .en: "Somebody said that something was wrong with this sheet. The editors leave it as it is."
        }
    }

    /// Quelqu’un a dit qu’un contenu de cette fiche posait problème. Le comité éditorial l’a corrigée.
    package var mailDecidedMended: String {
        switch language {
        case .fr: "Quelqu’un a dit qu’un contenu de cette fiche posait problème. Le comité éditorial l’a corrigée."
        case .en: "Somebody said that something was wrong with this sheet. The editors corrected it."
        }
    }

    /// Quelqu’un a dit qu’un contenu de cette fiche posait problème. Le comité éditorial l’a retirée.
    package var mailDecidedWithdrawn: String {
        switch language {
        case .fr: "Quelqu’un a dit qu’un contenu de cette fiche posait problème. Le comité éditorial l’a retirée."
        case .en: "Somebody said that something was wrong with this sheet. The editors withdrew it."
        }
    }

    /// Les raisons : {reason}
    package func mailReason(reason: String) -> String {
        switch language {
        case .fr: "Les raisons\u{A0}: \(reason)"
        case .en: "The reasons: \(reason)"
        }
    }

    /// Vous pouvez répondre une fois, sur le site :
    package var mailContest: String {
        switch language {
        case .fr: "Vous pouvez répondre une fois, sur le site\u{A0}:"
        case .en: "You may answer once, on the site:"
        }
    }
}

extension Texts {
    package var inquiries: InquiriesTexts { InquiriesTexts(language: language) }
}
