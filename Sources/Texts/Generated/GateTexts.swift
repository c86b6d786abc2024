// Written by scripts/generate.py from Catalogue/gate.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `gate`, in one language.
package struct GateTexts: Sendable {
    let language: Language

    /// Décider
    package var title: String {
        switch language {
        case .fr: "Décider"
        case .en: "Decide"
        }
    }

    /// Il est demandé de montrer cette fiche à tout le monde.
    package var askedEveryone: String {
        switch language {
        case .fr: "Il est demandé de montrer cette fiche à tout le monde."
        case .en: "Somebody asks that everyone may read this sheet."
        }
    }

    /// Tout le monde lit cette fiche. Il est demandé d’en publier de nouveaux mots.
    package var askedWords: String {
        switch language {
        case .fr: "Tout le monde lit cette fiche. Il est demandé d’en publier de nouveaux mots."
        case .en: "Everyone reads this sheet. Somebody asks that new words of it be published."
        }
    }

    /// Rien n’attend de décision.
    package var askedNothing: String {
        switch language {
        case .fr: "Rien n’attend de décision."
        case .en: "Nothing waits for a decision."
        }
    }

    /// Les personnes qui veillent sur cette fiche vous ont écrit.
    package var askedAnswer: String {
        switch language {
        case .fr: "Les personnes qui veillent sur cette fiche vous ont écrit."
        case .en: "The people who look after this sheet wrote to you."
        }
    }

    /// Une structure que cette fiche nomme demande que sa réponse soit montrée.
    package var askedReply: String {
        switch language {
        case .fr: "Une structure que cette fiche nomme demande que sa réponse soit montrée."
        case .en: "An organisation that this sheet names asks that its reply be shown."
        }
    }

    /// Lire la fiche comme ses lecteurs
    package var readSheet: String {
        switch language {
        case .fr: "Lire la fiche comme ses lecteurs"
        case .en: "Read the sheet as its readers do"
        }
    }

    /// Voir le texte de travail
    package var readText: String {
        switch language {
        case .fr: "Voir le texte de travail"
        case .en: "See the working text"
        }
    }

    /// Ce qui change
    package var differences: String {
        switch language {
        case .fr: "Ce qui change"
        case .en: "What changes"
        }
    }

    /// Quelqu’un du comité éditorial, qui ne porte pas cette fiche, lira et décidera. Vous aurez la répons…
    package var forOthers: String {
        switch language {
        case .fr: "Quelqu’un du comité éditorial, qui ne porte pas cette fiche, lira et décidera. Vous aurez la réponse ici et dans vos nouvelles."
        case .en: "An editor who does not carry this sheet will read and decide. You will find the answer here and in your news."
        }
    }

    /// À lire avant de publier : ce qui peut parler d’une personne
    package var tracesHeading: String {
        switch language {
        case .fr: "À lire avant de publier\u{A0}: ce qui peut parler d’une personne"
        case .en: "To read before publishing: what may speak of a person"
        }
    }

    /// Une simple aide, qui en oublie et en montre trop. Lisez, corrigez ce qui doit l’être ; le reste peu…
    package var tracesHelp: String {
        switch language {
        case .fr: "Une simple aide, qui en oublie et en montre trop. Lisez, corrigez ce qui doit l’être\u{202F}; le reste peut rester."
        case .en: "Only a help, which misses some and shows too much. Read, correct what must be; the rest may stay."
        }
    }

    /// J’ai lu ces passages : ils ne font reconnaître personne.
    package var tracesRead: String {
        switch language {
        case .fr: "J’ai lu ces passages\u{A0}: ils ne font reconnaître personne."
        case .en: "I have read these passages: they identify nobody."
        }
    }

    /// Corriger dans « {section} »
    package func traceRepair(section: String) -> String {
        switch language {
        case .fr: "Corriger dans «\u{202F}\(section)\u{202F}»"
        case .en: "Correct in “\(section)”"
        }
    }

    /// {place} ({why}) :
    package func traceAt(place: String, why: String) -> String {
        switch language {
        case .fr: "\(place) (\(why))\u{A0}:"
        case .en: "\(place) (\(why)):"
        }
    }

    /// dans les échanges
    package var traceMessage: String {
        switch language {
        case .fr: "dans les échanges"
        case .en: "in the messages"
        }
    }

    /// dans la réponse
    package var traceReply: String {
        switch language {
        case .fr: "dans la réponse"
        case .en: "in the reply"
        }
    }

    /// dans la reprise
    package var traceAdoption: String {
        switch language {
        case .fr: "dans la reprise"
        case .en: "in what is said elsewhere"
        }
    }

    /// dans le rendez-vous
    package var traceEvent: String {
        switch language {
        case .fr: "dans le rendez-vous"
        case .en: "in the event"
        }
    }

    /// adresse électronique
    package var whyMail: String {
        switch language {
        case .fr: "adresse électronique"
        case .en: "e-mail address"
        }
    }

    /// numéro de téléphone
    package var whyPhone: String {
        switch language {
        case .fr: "numéro de téléphone"
        case .en: "telephone number"
        }
    }

    /// numéro de sécurité sociale
    package var whyNumber: String {
        switch language {
        case .fr: "numéro de sécurité sociale"
        case .en: "social security number"
        }
    }

    /// date qui peut être de naissance
    package var whyBirth: String {
        switch language {
        case .fr: "date qui peut être de naissance"
        case .en: "a date that may be of birth"
        }
    }

    /// nom possible
    package var whyName: String {
        switch language {
        case .fr: "nom possible"
        case .en: "possible name"
        }
    }

    /// santé : une maladie, près d’une personne
    package var whyIllness: String {
        switch language {
        case .fr: "santé\u{A0}: une maladie, près d’une personne"
        case .en: "health: an illness, beside a person"
        }
    }

    /// santé : un traitement, près d’une personne
    package var whyTreatment: String {
        switch language {
        case .fr: "santé\u{A0}: un traitement, près d’une personne"
        case .en: "health: a treatment, beside a person"
        }
    }

    /// santé : un handicap, près d’une personne
    package var whyHandicap: String {
        switch language {
        case .fr: "santé\u{A0}: un handicap, près d’une personne"
        case .en: "health: a disability, beside a person"
        }
    }

    /// santé : une hospitalisation, près d’une personne
    package var whyHospital: String {
        switch language {
        case .fr: "santé\u{A0}: une hospitalisation, près d’une personne"
        case .en: "health: a stay in hospital, beside a person"
        }
    }

    /// santé : une grossesse, près d’une personne
    package var whyPregnancy: String {
        switch language {
        case .fr: "santé\u{A0}: une grossesse, près d’une personne"
        case .en: "health: a pregnancy, beside a person"
        }
    }

    /// santé : une addiction, près d’une personne
    package var whyAddiction: String {
        switch language {
        case .fr: "santé\u{A0}: une addiction, près d’une personne"
        case .en: "health: an addiction, beside a person"
        }
    }

    /// santé psychique, près d’une personne
    package var whyMind: String {
        switch language {
        case .fr: "santé psychique, près d’une personne"
        case .en: "mental health, beside a person"
        }
    }

    /// Dites le rôle au lieu du nom : une habitante, l’animateur.
    package var howName: String {
        switch language {
        case .fr: "Dites le rôle au lieu du nom\u{A0}: une habitante, l’animateur."
        case .en: "Say the role instead of the name: a resident, the facilitator."
        }
    }

    /// Gardez seulement ce qui est à un service, dans « Contact ».
    package var howContact: String {
        switch language {
        case .fr: "Gardez seulement ce qui est à un service, dans «\u{202F}Contact\u{202F}»."
        case .en: "Keep only what belongs to a service, under “Contact”."
        }
    }

    /// Retirez-le, ou gardez seulement l’année.
    package var howNumber: String {
        switch language {
        case .fr: "Retirez-le, ou gardez seulement l’année."
        case .en: "Remove it, or keep the year alone."
        }
    }

    /// Parlez du groupe au lieu d’une personne, ou retirez ce qui la fait reconnaître : son nom, son âge, …
    package var howHealth: String {
        switch language {
        case .fr: "Parlez du groupe au lieu d’une personne, ou retirez ce qui la fait reconnaître\u{A0}: son nom, son âge, son lien."
        case .en: "Speak of the group instead of one person, or remove what identifies them: name, age, tie."
        }
    }

    /// Ce que vous avez vérifié
    package var checksHeading: String {
        switch language {
        case .fr: "Ce que vous avez vérifié"
        case .en: "What you checked"
        }
    }

    /// Tout est à cocher pour publier. C’est gardé, et montré aux personnes qui veillent sur la fiche.
    package var checksHelp: String {
        switch language {
        case .fr: "Tout est à cocher pour publier. C’est gardé, et montré aux personnes qui veillent sur la fiche."
        case .en: "Everything must be ticked to publish. It is kept, and shown to those who look after the sheet."
        }
    }

    /// Aucune personne privée n’est reconnaissable.
    package var checkPerson: String {
        switch language {
        case .fr: "Aucune personne privée n’est reconnaissable."
        case .en: "No private person can be identified."
        }
    }

    /// Ce que dit la structure, ce qui est observé et ce qui est évalué se distinguent.
    package var checkStrands: String {
        switch language {
        case .fr: "Ce que dit la structure, ce qui est observé et ce qui est évalué se distinguent."
        case .en: "What the body states, what is observed and what is evaluated stand apart."
        }
    }

    /// Une version en langage clair existe, ou viendra.
    package var checkPlain: String {
        switch language {
        case .fr: "Une version en langage clair existe, ou viendra."
        case .en: "A version in plain language exists, or will come."
        }
    }

    /// Les personnes sur les images ont donné leur accord.
    package var checkPictures: String {
        switch language {
        case .fr: "Les personnes sur les images ont donné leur accord."
        case .en: "The people on the pictures agreed."
        }
    }

    /// Le contact est public et professionnel.
    package var checkContact: String {
        switch language {
        case .fr: "Le contact est public et professionnel."
        case .en: "The contact is public and professional."
        }
    }

    /// La structure accepte la Licence Ouverte 2.0 : tout peut être repris en citant la source.
    package var checkLicence: String {
        switch language {
        case .fr: "La structure accepte la Licence Ouverte 2.0\u{A0}: tout peut être repris en citant la source."
        case .en: "The body accepts the Open Licence 2.0: everything may be reused with its source."
        }
    }

    /// Vos raisons
    package var reasonsLabel: String {
        switch language {
        case .fr: "Vos raisons"
        case .en: "Your reasons"
        }
    }

    /// Nécessaires pour rendre la fiche, utiles pour publier. Les personnes qui veillent sur elle les liro…
    package var reasonsHelp: String {
        switch language {
        case .fr: "Nécessaires pour rendre la fiche, utiles pour publier. Les personnes qui veillent sur elle les liront, et celle qui l’a fait connaître."
        case .en: "Needed to send back, useful to publish. Those who look after the sheet will read them, and whoever made it known."
        }
    }

    /// Publier pour tout le monde
    package var publish: String {
        switch language {
        case .fr: "Publier pour tout le monde"
        case .en: "Publish for everyone"
        }
    }

    /// Rendre, avec mes raisons
    package var sendBack: String {
        switch language {
        case .fr: "Rendre, avec mes raisons"
        case .en: "Send back, with my reasons"
        }
    }

    /// Ce qui a été décidé
    package var decisionsHeading: String {
        switch language {
        case .fr: "Ce qui a été décidé"
        case .en: "What was decided"
        }
    }

    /// La dernière décision du comité éditorial
    package var decisionHeading: String {
        switch language {
        case .fr: "La dernière décision du comité éditorial"
        case .en: "The last decision of the editors"
        }
    }

    /// Publiée pour tout le monde le {day}.
    package func published(day: Int) -> String {
        switch language {
        case .fr: "Publiée pour tout le monde le \(language.date(day))."
        case .en: "Published for everyone on \(language.date(day))."
        }
    }

    /// Nouveaux mots publiés le {day}.
    package func publishedWords(day: Int) -> String {
        switch language {
        case .fr: "Nouveaux mots publiés le \(language.date(day))."
        case .en: "New words published on \(language.date(day))."
        }
    }

    /// Rendue le {day}, sans être montrée à tout le monde.
    package func returned(day: Int) -> String {
        switch language {
        case .fr: "Rendue le \(language.date(day)), sans être montrée à tout le monde."
        case .en: "Sent back on \(language.date(day)), without being shown to everyone."
        }
    }

    /// Nouveaux mots rendus le {day}, sans être publiés.
    package func returnedWords(day: Int) -> String {
        switch language {
        case .fr: "Nouveaux mots rendus le \(language.date(day)), sans être publiés."
        case .en: "New words sent back on \(language.date(day)), not published."
        }
    }

    /// Raisons : {reasons}
    package func reasons(reasons: String) -> String {
        switch language {
        case .fr: "Raisons\u{A0}: \(reasons)"
        case .en: "Reasons: \(reasons)"
        }
    }

    /// Vérifié :
    package var checked: String {
        switch language {
        case .fr: "Vérifié\u{A0}:"
        case .en: "Checked:"
        }
    }

    /// {n}
    package func tracesJudged(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun passage à lire.", one: "Un passage lu, qui ne fait reconnaître personne.", other: "\(language.formatted(n)) passages lus, qui ne font reconnaître personne."))"
        case .en: "\(language.form(n, zero: "No passage to read.", one: "One passage read, which identifies nobody.", other: "\(language.formatted(n)) passages read, which identify nobody."))"
        }
    }

    /// Lire la décision et répondre
    package var toDecision: String {
        switch language {
        case .fr: "Lire la décision et répondre"
        case .en: "Read the decision and answer"
        }
    }

    /// Échanges sur cette décision
    package var threadHeading: String {
        switch language {
        case .fr: "Échanges sur cette décision"
        case .en: "Messages about this decision"
        }
    }

    /// Le comité éditorial, le {day} :
    package func fromEditor(day: Int) -> String {
        switch language {
        case .fr: "Le comité éditorial, le \(language.date(day))\u{A0}:"
        case .en: "The editors, on \(language.date(day)):"
        }
    }

    /// Les personnes qui veillent sur la fiche, le {day} :
    package func fromKeeper(day: Int) -> String {
        switch language {
        case .fr: "Les personnes qui veillent sur la fiche, le \(language.date(day))\u{A0}:"
        case .en: "The people who look after the sheet, on \(language.date(day)):"
        }
    }

    /// Votre message
    package var writeLabel: String {
        switch language {
        case .fr: "Votre message"
        case .en: "Your message"
        }
    }

    /// Le comité éditorial pourra relire la fiche tant qu’il ne vous a pas répondu. N’écrivez aucun nom de…
    package var writeHelpKeeper: String {
        switch language {
        case .fr: "Le comité éditorial pourra relire la fiche tant qu’il ne vous a pas répondu. N’écrivez aucun nom de personne."
        case .en: "The editors may read the sheet again until they have answered. Write no name of a person."
        }
    }

    /// Les personnes qui veillent sur la fiche le liront. N’écrivez aucun nom de personne.
    package var writeHelpEditor: String {
        switch language {
        case .fr: "Les personnes qui veillent sur la fiche le liront. N’écrivez aucun nom de personne."
        case .en: "Those who look after the sheet will read it. Write no name of a person."
        }
    }

    /// Envoyer
    package var write: String {
        switch language {
        case .fr: "Envoyer"
        case .en: "Send"
        }
    }

    /// C’est fait.
    package var done: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// Rien n’est décidé, rien n’est perdu
    package var errorTitle: String {
        switch language {
        case .fr: "Rien n’est décidé, rien n’est perdu"
        case .en: "Nothing is decided, nothing is lost"
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Recommencez.
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Recommencez."
        case .en: "This form waited too long, or your browser refuses cookies. Try again."
        }
    }

    /// Quelqu’un a changé la fiche entre-temps. Relisez ce qui suit, puis décidez.
    package var stale: String {
        switch language {
        case .fr: "Quelqu’un a changé la fiche entre-temps. Relisez ce qui suit, puis décidez."
        case .en: "Somebody changed the sheet meanwhile. Read what follows again, then decide."
        }
    }

    /// Lisez les passages montrés, puis cochez que vous l’avez fait.
    package var tracesUnread: String {
        switch language {
        case .fr: "Lisez les passages montrés, puis cochez que vous l’avez fait."
        case .en: "Read the passages shown, then tick that you did."
        }
    }

    /// {n}
    package func unchecked(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Un point reste à cocher.", one: "Un point reste à cocher.", other: "\(language.formatted(n)) points restent à cocher."))"
        case .en: "\(language.form(n, zero: "One point is left to tick.", one: "One point is left to tick.", other: "\(language.formatted(n)) points are left to tick."))"
        }
    }

    /// Écrivez quelques mots.
    package var nothingSaid: String {
        switch language {
        case .fr: "Écrivez quelques mots."
        case .en: "Write a few words."
        }
    }

    /// Aucune décision n’a encore été prise sur cette fiche.
    package var notDecided: String {
        switch language {
        case .fr: "Aucune décision n’a encore été prise sur cette fiche."
        case .en: "No decision was taken about this sheet yet."
        }
    }

    /// Pour rendre la fiche, dites pourquoi.
    package var reasonMissing: String {
        switch language {
        case .fr: "Pour rendre la fiche, dites pourquoi."
        case .en: "To send the sheet back, say why."
        }
    }

    /// Rien n’attend de décision : quelqu’un a déjà répondu, ou la demande est retirée.
    package var nothingAsked: String {
        switch language {
        case .fr: "Rien n’attend de décision\u{A0}: quelqu’un a déjà répondu, ou la demande est retirée."
        case .en: "Nothing waits for a decision: somebody answered already, or the question was withdrawn."
        }
    }
}

extension Texts {
    package var gate: GateTexts { GateTexts(language: language) }
}
