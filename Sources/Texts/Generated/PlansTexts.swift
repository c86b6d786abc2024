// Written by scripts/generate.py from Catalogue/plans.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `plans`, in one language.
package struct PlansTexts: Sendable {
    let language: Language

    /// Plan de diffusion
    package var diffusionTitle: String {
        switch language {
        case .fr: "Plan de diffusion"
        case .en: "Plan to make it known"
        }
    }

    /// À qui faire connaître cette pratique, comment, qui s’en charge et pour quand. Lu des personnes qui …
    package var diffusionLead: String {
        switch language {
        case .fr: "À qui faire connaître cette pratique, comment, qui s’en charge et pour quand. Lu des personnes qui portent la fiche, de leur équipe et de qui coordonne la structure."
        case .en: "To whom this practice is made known, how, who does it and by when. Read by those who keep the sheet, their team and whoever coordinates the organisation."
        }
    }

    /// Le relais
    package var handoverTitle: String {
        switch language {
        case .fr: "Le relais"
        case .en: "Handing over"
        }
    }

    /// Ce qu’une seule personne sait ou détient, pour que la pratique continue sans elle. Lu des personnes…
    package var handoverLead: String {
        switch language {
        case .fr: "Ce qu’une seule personne sait ou détient, pour que la pratique continue sans elle. Lu des personnes qui portent la fiche, de leur équipe et de qui coordonne la structure."
        case .en: "What one person alone knows or holds, so that the practice goes on without them. Read by those who keep the sheet, their team and whoever coordinates the organisation."
        }
    }

    /// Cette pratique repose sur une seule personne. Préparez le relais tant qu’elle est là.
    package var restsOnOne: String {
        switch language {
        case .fr: "Cette pratique repose sur une seule personne. Préparez le relais tant qu’elle est là."
        case .en: "This practice rests on one person. Prepare to hand over while they are there."
        }
    }

    /// Préparer le relais
    package var prepare: String {
        switch language {
        case .fr: "Préparer le relais"
        case .en: "Prepare to hand over"
        }
    }

    /// Écrivez des rôles, des lieux, des mois : jamais un nom, une adresse, un numéro ni un mot de passe.
    package var noNames: String {
        switch language {
        case .fr: "Écrivez des rôles, des lieux, des mois\u{A0}: jamais un nom, une adresse, un numéro ni un mot de passe."
        case .en: "Write roles, places, months: never a name, an address, a number nor a password."
        }
    }

    /// Ce qui est prévu
    package var steps: String {
        switch language {
        case .fr: "Ce qui est prévu"
        case .en: "What is planned"
        }
    }

    /// Rien n’est prévu encore. Une présentation en réunion d’équipe est un bon début.
    package var stepsNone: String {
        switch language {
        case .fr: "Rien n’est prévu encore. Une présentation en réunion d’équipe est un bon début."
        case .en: "Nothing is planned yet. A presentation in a team meeting is a good start."
        }
    }

    /// Prévoir quelque chose
    package var addStep: String {
        switch language {
        case .fr: "Prévoir quelque chose"
        case .en: "Plan something"
        }
    }

    /// À qui
    package var toward: String {
        switch language {
        case .fr: "À qui"
        case .en: "To whom"
        }
    }

    /// Une équipe, une structure, un lieu.
    package var towardHelp: String {
        switch language {
        case .fr: "Une équipe, une structure, un lieu."
        case .en: "A team, an organisation, a place."
        }
    }

    /// Comment
    package var way: String {
        switch language {
        case .fr: "Comment"
        case .en: "How"
        }
    }

    /// présentation
    package var wayPresentation: String {
        switch language {
        case .fr: "présentation"
        case .en: "presentation"
        }
    }

    /// immersion
    package var wayImmersion: String {
        switch language {
        case .fr: "immersion"
        case .en: "immersion"
        }
    }

    /// coanimation
    package var wayTogether: String {
        switch language {
        case .fr: "coanimation"
        case .en: "leading it together"
        }
    }

    /// formation
    package var wayTraining: String {
        switch language {
        case .fr: "formation"
        case .en: "training"
        }
    }

    /// kit
    package var wayKit: String {
        switch language {
        case .fr: "kit"
        case .en: "kit"
        }
    }

    /// autrement
    package var wayOther: String {
        switch language {
        case .fr: "autrement"
        case .en: "otherwise"
        }
    }

    /// Qui s’en charge (facultatif)
    package var role: String {
        switch language {
        case .fr: "Qui s’en charge (facultatif)"
        case .en: "Who does it (optional)"
        }
    }

    /// Un rôle, par exemple : une animatrice du centre social.
    package var roleHelp: String {
        switch language {
        case .fr: "Un rôle, par exemple\u{A0}: une animatrice du centre social."
        case .en: "A role, for example: a facilitator of the community centre."
        }
    }

    /// Pour quand (facultatif)
    package var due: String {
        switch language {
        case .fr: "Pour quand (facultatif)"
        case .en: "By when (optional)"
        }
    }

    /// Une année, un mois ou un jour : 2027, 03/2027 ou 12/03/2027.
    package var dueHelp: String {
        switch language {
        case .fr: "Une année, un mois ou un jour\u{A0}: 2027, 03/2027 ou 12/03/2027."
        case .en: "A year, a month or a day: 2027, 03/2027 or 12/03/2027."
        }
    }

    /// Ajouter
    package var add: String {
        switch language {
        case .fr: "Ajouter"
        case .en: "Add"
        }
    }

    /// avant le {day}
    package func by(day: Int) -> String {
        switch language {
        case .fr: "avant le \(language.date(day))"
        case .en: "before \(language.date(day))"
        }
    }

    /// à faire
    package var stillOpen: String {
        switch language {
        case .fr: "à faire"
        case .en: "to do"
        }
    }

    /// fait le {day}
    package func doneOn(day: Int) -> String {
        switch language {
        case .fr: "fait le \(language.date(day))"
        case .en: "done on \(language.date(day))"
        }
    }

    /// C’est fait
    package var markDone: String {
        switch language {
        case .fr: "C’est fait"
        case .en: "Done"
        }
    }

    /// À refaire
    package var markUndone: String {
        switch language {
        case .fr: "À refaire"
        case .en: "To do again"
        }
    }

    /// Retirer
    package var remove: String {
        switch language {
        case .fr: "Retirer"
        case .en: "Take away"
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Cette pratique repose sur une seule personne
    package var alone: String {
        switch language {
        case .fr: "Cette pratique repose sur une seule personne"
        case .en: "This practice rests on one person"
        }
    }

    /// Qui prend le relais (facultatif)
    package var successor: String {
        switch language {
        case .fr: "Qui prend le relais (facultatif)"
        case .en: "Who takes over (optional)"
        }
    }

    /// Qui prend le relais : {role}
    package func successorIs(role: String) -> String {
        switch language {
        case .fr: "Qui prend le relais\u{A0}: \(role)"
        case .en: "Who takes over: \(role)"
        }
    }

    /// Personne n’est encore prévu pour prendre le relais.
    package var successorNone: String {
        switch language {
        case .fr: "Personne n’est encore prévu pour prendre le relais."
        case .en: "Nobody is meant to take over yet."
        }
    }

    /// Pour quand (facultatif)
    package var handoverDue: String {
        switch language {
        case .fr: "Pour quand (facultatif)"
        case .en: "By when (optional)"
        }
    }

    /// Ce qui est à transmettre
    package var items: String {
        switch language {
        case .fr: "Ce qui est à transmettre"
        case .en: "What is to be handed over"
        }
    }

    /// Rien encore. Commencez par ce que cette personne est seule à savoir.
    package var itemsNone: String {
        switch language {
        case .fr: "Rien encore. Commencez par ce que cette personne est seule à savoir."
        case .en: "Nothing yet. Begin with what this person alone knows."
        }
    }

    /// Ajouter quelque chose à transmettre
    package var addItem: String {
        switch language {
        case .fr: "Ajouter quelque chose à transmettre"
        case .en: "Add something to hand over"
        }
    }

    /// De quoi s’agit-il
    package var kind: String {
        switch language {
        case .fr: "De quoi s’agit-il"
        case .en: "What it is"
        }
    }

    /// un savoir-faire
    package var kindKnowledge: String {
        switch language {
        case .fr: "un savoir-faire"
        case .en: "a know-how"
        }
    }

    /// un accès, une clé
    package var kindAccess: String {
        switch language {
        case .fr: "un accès, une clé"
        case .en: "an access, a key"
        }
    }

    /// un contact
    package var kindContact: String {
        switch language {
        case .fr: "un contact"
        case .en: "a contact"
        }
    }

    /// une date, un rythme
    package var kindCalendar: String {
        switch language {
        case .fr: "une date, un rythme"
        case .en: "a date, a rhythm"
        }
    }

    /// autre chose
    package var kindOther: String {
        switch language {
        case .fr: "autre chose"
        case .en: "something else"
        }
    }

    /// En quelques mots
    package var item: String {
        switch language {
        case .fr: "En quelques mots"
        case .en: "In a few words"
        }
    }

    /// Par exemple : la clé de la salle est à l’accueil de la mairie.
    package var itemHelp: String {
        switch language {
        case .fr: "Par exemple\u{A0}: la clé de la salle est à l’accueil de la mairie."
        case .en: "For example: the key of the room is at the town hall reception."
        }
    }

    /// C’est enregistré.
    package var done: String {
        switch language {
        case .fr: "C’est enregistré."
        case .en: "Saved."
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait : r…
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait\u{A0}: recommencez."
        case .en: "This form waited too long, or your browser refuses cookies. Nothing is done: begin again."
        }
    }

    /// Ce n’est pas fait. Écrivez quelque chose.
    package var nothingSaid: String {
        switch language {
        case .fr: "Ce n’est pas fait. Écrivez quelque chose."
        case .en: "Not done. Write something."
        }
    }

    /// Ce n’est pas fait. C’est trop long : {n} caractères au plus.
    package func tooLong(n: Int) -> String {
        switch language {
        case .fr: "Ce n’est pas fait. C’est trop long\u{A0}: \(language.formatted(n)) caractères au plus."
        case .en: "Not done. This is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Ce n’est pas fait. La date ne se lit pas : écrivez 2027, 03/2027 ou 12/03/2027.
    package var dayUnreadable: String {
        switch language {
        case .fr: "Ce n’est pas fait. La date ne se lit pas\u{A0}: écrivez 2027, 03/2027 ou 12/03/2027."
        case .en: "Not done. The date cannot be read: write 2027, 03/2027 or 12/03/2027."
        }
    }

    /// Ce n’est pas fait. Il y a là un nom, une adresse ou un numéro : écrivez un rôle ou un lieu.
    package var named: String {
        switch language {
        case .fr: "Ce n’est pas fait. Il y a là un nom, une adresse ou un numéro\u{A0}: écrivez un rôle ou un lieu."
        case .en: "Not done. There is a name, an address or a number in it: write a role or a place."
        }
    }

    /// Ce n’est pas fait. {n} lignes au plus.
    package func tooMany(n: Int) -> String {
        switch language {
        case .fr: "Ce n’est pas fait. \(language.formatted(n)) lignes au plus."
        case .en: "Not done. \(language.formatted(n)) lines at most."
        }
    }

    /// Ce n’est pas fait. Quelqu’un a retiré cette ligne.
    package var gone: String {
        switch language {
        case .fr: "Ce n’est pas fait. Quelqu’un a retiré cette ligne."
        case .en: "Not done. Somebody took this line away."
        }
    }
}

extension Texts {
    package var plans: PlansTexts { PlansTexts(language: language) }
}
