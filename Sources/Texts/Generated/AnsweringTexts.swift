// Written by scripts/generate.py from Catalogue/answering.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `answering`, in one language.
package struct AnsweringTexts: Sendable {
    let language: Language

    /// Enquêtes
    package var title: String {
        switch language {
        case .fr: "Enquêtes"
        case .en: "Surveys"
        }
    }

    /// Des enquêtes demandent au terrain ce qu’il voit, ce qui aide, ce qui manque. Répondre ne demande ni…
    package var lead: String {
        switch language {
        case .fr: "Des enquêtes demandent au terrain ce qu’il voit, ce qui aide, ce qui manque. Répondre ne demande ni compte, ni nom."
        case .en: "Surveys ask the field what it sees, what helps, what is missing. Answering takes neither an account nor a name."
        }
    }

    /// Aucune enquête pour l’instant.
    package var none: String {
        switch language {
        case .fr: "Aucune enquête pour l’instant."
        case .en: "No survey yet."
        }
    }

    /// Ouvertes en ce moment
    package var openHeading: String {
        switch language {
        case .fr: "Ouvertes en ce moment"
        case .en: "Open now"
        }
    }

    /// Bientôt
    package var soonHeading: String {
        switch language {
        case .fr: "Bientôt"
        case .en: "Soon"
        }
    }

    /// Terminées
    package var pastHeading: String {
        switch language {
        case .fr: "Terminées"
        case .en: "Over"
        }
    }

    /// Enquête inventée, pour montrer comment cela marche. Ses réponses sont fabriquées par un programme :…
    package var synthetic: String {
        switch language {
        case .fr: "Enquête inventée, pour montrer comment cela marche. Ses réponses sont fabriquées par un programme\u{A0}: aucun chiffre ne dit rien de personnes réelles."
        case .en: "A made-up survey, to show how this works. Its answers are made by a program: no figure says anything of real people."
        }
    }

    /// On répond jusqu’au {day}.
    package func until(day: Int) -> String {
        switch language {
        case .fr: "On répond jusqu’au \(language.date(day))."
        case .en: "One answers until \(language.date(day))."
        }
    }

    /// On répondra du {from} au {to}.
    package func opensOn(from: Int, to: Int) -> String {
        switch language {
        case .fr: "On répondra du \(language.date(from)) au \(language.date(to))."
        case .en: "One will answer from \(language.date(from)) to \(language.date(to))."
        }
    }

    /// On répond du {from} au {to}.
    package func isOpen(from: Int, to: Int) -> String {
        switch language {
        case .fr: "On répond du \(language.date(from)) au \(language.date(to))."
        case .en: "One answers from \(language.date(from)) to \(language.date(to))."
        }
    }

    /// On a répondu du {from} au {to}.
    package func wasOpen(from: Int, to: Int) -> String {
        switch language {
        case .fr: "On a répondu du \(language.date(from)) au \(language.date(to))."
        case .en: "One answered from \(language.date(from)) to \(language.date(to))."
        }
    }

    /// Qui demande : {names}
    package func askedBy(names: String) -> String {
        switch language {
        case .fr: "Qui demande\u{A0}: \(names)"
        case .en: "Who asks: \(names)"
        }
    }

    /// Répondre à cette enquête
    package var answer: String {
        switch language {
        case .fr: "Répondre à cette enquête"
        case .en: "Answer this survey"
        }
    }

    /// Répondre
    package var answerPlain: String {
        switch language {
        case .fr: "Répondre"
        case .en: "Answer"
        }
    }

    /// J’ai un code
    package var haveCode: String {
        switch language {
        case .fr: "J’ai un code"
        case .en: "I have a code"
        }
    }

    /// Vous avez une enveloppe avec un code, ou le code de vos réponses ? Tapez-le ici.
    package var codeLink: String {
        switch language {
        case .fr: "Vous avez une enveloppe avec un code, ou le code de vos réponses\u{202F}? Tapez-le ici."
        case .en: "You have an envelope with a code, or the code of your answers? Type it here."
        }
    }

    /// Préparer ou suivre une enquête
    package var leadLink: String {
        switch language {
        case .fr: "Préparer ou suivre une enquête"
        case .en: "Prepare or follow a survey"
        }
    }

    /// Terminée
    package var stateClosed: String {
        switch language {
        case .fr: "Terminée"
        case .en: "Over"
        }
    }

    /// Terminée, réponses figées
    package var stateFrozen: String {
        switch language {
        case .fr: "Terminée, réponses figées"
        case .en: "Over, answers frozen"
        }
    }

    /// Abandonnée
    package var stateCancelled: String {
        switch language {
        case .fr: "Abandonnée"
        case .en: "Given up"
        }
    }

    /// Ouverte
    package var stateOpen: String {
        switch language {
        case .fr: "Ouverte"
        case .en: "Open"
        }
    }

    /// En préparation
    package var statePrepared: String {
        switch language {
        case .fr: "En préparation"
        case .en: "In preparation"
        }
    }

    /// Qui demande, et pour quoi faire
    package var mandateHeading: String {
        switch language {
        case .fr: "Qui demande, et pour quoi faire"
        case .en: "Who asks, and what for"
        }
    }

    /// Une structure répond de vos données :
    package var controllersOne: String {
        switch language {
        case .fr: "Une structure répond de vos données\u{A0}:"
        case .en: "One body answers for your data:"
        }
    }

    /// Ces structures répondent ensemble de vos données :
    package var controllersMany: String {
        switch language {
        case .fr: "Ces structures répondent ensemble de vos données\u{A0}:"
        case .en: "These bodies answer for your data together:"
        }
    }

    /// {name} (mène l’enquête)
    package func leadBody(name: String) -> String {
        switch language {
        case .fr: "\(name) (mène l’enquête)"
        case .en: "\(name) (leads the survey)"
        }
    }

    /// À qui l’enquête s’adresse
    package var scopeHeading: String {
        switch language {
        case .fr: "À qui l’enquête s’adresse"
        case .en: "Who is asked"
        }
    }

    /// Territoire : {name}
    package func place(name: String) -> String {
        switch language {
        case .fr: "Territoire\u{A0}: \(name)"
        case .en: "Place: \(name)"
        }
    }

    /// Tout le territoire de la plateforme
    package var placeAll: String {
        switch language {
        case .fr: "Tout le territoire de la plateforme"
        case .en: "The whole area of the platform"
        }
    }

    /// Sur quelles définitions elle repose
    package var frameHeading: String {
        switch language {
        case .fr: "Sur quelles définitions elle repose"
        case .en: "The definitions it rests on"
        }
    }

    /// Le calendrier
    package var calendarHeading: String {
        switch language {
        case .fr: "Le calendrier"
        case .en: "The calendar"
        }
    }

    /// Ce que deviennent les réponses
    package var afterHeading: String {
        switch language {
        case .fr: "Ce que deviennent les réponses"
        case .en: "What becomes of the answers"
        }
    }

    /// Tant que l’enquête est ouverte, personne ne lit les réponses : ni les structures, ni vos responsabl…
    package var afterNobody: String {
        switch language {
        case .fr: "Tant que l’enquête est ouverte, personne ne lit les réponses\u{A0}: ni les structures, ni vos responsables, ni les personnes qui tiennent la plateforme. On voit seulement combien de réponses sont arrivées."
        case .en: "As long as the survey is open, nobody reads the answers: neither the bodies, nor your managers, nor those who run the platform. One only sees how many answers came."
        }
    }

    /// Après le dernier jour, les réponses sont figées en un jeu de données qui ne change plus. Ce qui per…
    package var afterFrozen: String {
        switch language {
        case .fr: "Après le dernier jour, les réponses sont figées en un jeu de données qui ne change plus. Ce qui permettait d’y revenir est détruit."
        case .en: "After the last day, the answers are frozen into a data set that no longer changes. What led back to them is destroyed."
        }
    }

    /// {n} La structure qui mène l’enquête ne le lit pas, sauf si elle est désignée pour l’analyse. Chaque…
    package func afterReaders(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Personne ne pourra lire ce jeu de données pour l’instant\u{A0}: aucune personne chargée de l’analyse n’est désignée.", one: "Une seule personne, chargée de l’analyse, peut lire ce jeu de données.", other: "\(language.formatted(n)) personnes, chargées de l’analyse, peuvent lire ce jeu de données.")) La structure qui mène l’enquête ne le lit pas, sauf si elle est désignée pour l’analyse. Chaque lecture est notée."
        case .en: "\(language.form(n, zero: "Nobody will be able to read this data set for now: no analyst is named.", one: "One person only, an analyst, may read this data set.", other: "\(language.formatted(n)) people, analysts, may read this data set.")) The body that leads the survey does not read it, unless it is named for the analysis. Each reading is noted."
        }
    }

    /// Le jour de votre réponse est gardé seulement ainsi : {how}.
    package func afterDay(how: String) -> String {
        switch language {
        case .fr: "Le jour de votre réponse est gardé seulement ainsi\u{A0}: \(how)."
        case .en: "The day of your answer is kept only like this: \(how)."
        }
    }

    /// le jour exact
    package var roundingDay: String {
        switch language {
        case .fr: "le jour exact"
        case .en: "the exact day"
        }
    }

    /// la semaine
    package var roundingWeek: String {
        switch language {
        case .fr: "la semaine"
        case .en: "the week"
        }
    }

    /// le mois
    package var roundingMonth: String {
        switch language {
        case .fr: "le mois"
        case .en: "the month"
        }
    }

    /// l’année
    package var roundingYear: String {
        switch language {
        case .fr: "l’année"
        case .en: "the year"
        }
    }

    /// aucune date
    package var roundingHidden: String {
        switch language {
        case .fr: "aucune date"
        case .en: "no date"
        }
    }

    /// Jusqu’au dernier jour, vous pouvez retirer vos réponses avec le code donné au début. Ensuite, plus …
    package var afterBack: String {
        switch language {
        case .fr: "Jusqu’au dernier jour, vous pouvez retirer vos réponses avec le code donné au début. Ensuite, plus personne ne sait lesquelles sont les vôtres."
        case .en: "Until the last day, you may take your answers back with the code given at the beginning. Afterwards, nobody knows any more which ones are yours."
        }
    }

    /// {n}
    package func afterContact(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Si vous laissez des coordonnées, elles sont gardées à part.", one: "Si vous laissez des coordonnées, elles sont gardées à part de vos réponses, \(language.formatted(n)) jour après le dernier jour, puis effacées.", other: "Si vous laissez des coordonnées, elles sont gardées à part de vos réponses, \(language.formatted(n)) jours après le dernier jour, puis effacées."))"
        case .en: "\(language.form(n, zero: "If you leave a way to be called back, it is kept apart.", one: "If you leave a way to be called back, it is kept apart from your answers, \(language.formatted(n)) day after the last day, then erased.", other: "If you leave a way to be called back, it is kept apart from your answers, \(language.formatted(n)) days after the last day, then erased."))"
        }
    }

    /// Combien de réponses
    package var countsHeading: String {
        switch language {
        case .fr: "Combien de réponses"
        case .en: "How many answers"
        }
    }

    /// {n}
    package func counts(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun questionnaire rempli.", one: "Un questionnaire rempli.", other: "\(language.formatted(n)) questionnaires remplis."))"
        case .en: "\(language.form(n, zero: "No questionnaire filled in.", one: "One questionnaire filled in.", other: "\(language.formatted(n)) questionnaires filled in."))"
        }
    }

    /// {n}
    package func countsLive(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun questionnaire rempli pour l’instant.", one: "Au moins un questionnaire rempli.", other: "Au moins \(language.formatted(n)) questionnaires remplis."))"
        case .en: "\(language.form(n, zero: "No questionnaire filled in yet.", one: "At least one questionnaire filled in.", other: "At least \(language.formatted(n)) questionnaires filled in."))"
        }
    }

    /// Moins de {n} questionnaires remplis. Le nombre exact n’est pas montré.
    package func countsFew(n: Int) -> String {
        switch language {
        case .fr: "Moins de \(language.formatted(n)) questionnaires remplis. Le nombre exact n’est pas montré."
        case .en: "Fewer than \(language.formatted(n)) questionnaires filled in. The exact number is not shown."
        }
    }

    /// Pour lire les chiffres
    package var disclaimerHeading: String {
        switch language {
        case .fr: "Pour lire les chiffres"
        case .en: "To read the figures"
        }
    }

    /// Le questionnaire
    package var questionnaireHeading: String {
        switch language {
        case .fr: "Le questionnaire"
        case .en: "The questionnaire"
        }
    }

    /// Lire tout le questionnaire avant de répondre
    package var questionnaireLink: String {
        switch language {
        case .fr: "Lire tout le questionnaire avant de répondre"
        case .en: "Read the whole questionnaire before answering"
        }
    }

    /// Version {n}
    package func questionnaireVersion(n: Int) -> String {
        switch language {
        case .fr: "Version \(language.formatted(n))"
        case .en: "Version \(language.formatted(n))"
        }
    }

    /// Le questionnaire n’est pas encore publié.
    package var questionnaireNone: String {
        switch language {
        case .fr: "Le questionnaire n’est pas encore publié."
        case .en: "The questionnaire is not published yet."
        }
    }

    /// {n}
    package func languages(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune langue", one: "Une langue\u{A0}: \(names)", other: "\(language.formatted(n)) langues\u{A0}: \(names)"))"
        case .en: "\(language.form(n, zero: "No language", one: "One language: \(names)", other: "\(language.formatted(n)) languages: \(names)"))"
        }
    }

    /// Le jeu de données figé
    package var frozenHeading: String {
        switch language {
        case .fr: "Le jeu de données figé"
        case .en: "The frozen data set"
        }
    }

    /// Figé le {day}. Son empreinte permet de vérifier que rien n’a changé depuis :
    package func frozenSaid(day: Int) -> String {
        switch language {
        case .fr: "Figé le \(language.date(day)). Son empreinte permet de vérifier que rien n’a changé depuis\u{A0}:"
        case .en: "Frozen on \(language.date(day)). Its fingerprint lets anyone check that nothing has changed since:"
        }
    }

    /// Cette enquête ne prend plus de réponses. Merci à celles et ceux qui ont répondu.
    package var closedSaid: String {
        switch language {
        case .fr: "Cette enquête ne prend plus de réponses. Merci à celles et ceux qui ont répondu."
        case .en: "This survey takes no more answers. Thank you to those who answered."
        }
    }

    /// Cette enquête est abandonnée. Ce qui avait été répondu est détruit.
    package var cancelledSaid: String {
        switch language {
        case .fr: "Cette enquête est abandonnée. Ce qui avait été répondu est détruit."
        case .en: "This survey is given up. What had been answered is destroyed."
        }
    }

    /// Cette enquête n’a pas encore commencé.
    package var soonSaid: String {
        switch language {
        case .fr: "Cette enquête n’a pas encore commencé."
        case .en: "This survey has not begun yet."
        }
    }

    /// On ne peut pas répondre maintenant
    package var notYours: String {
        switch language {
        case .fr: "On ne peut pas répondre maintenant"
        case .en: "One cannot answer now"
        }
    }

    /// Toutes les questions, avec qui les voit. On n’en pose qu’une partie à chaque personne.
    package var wholeLead: String {
        switch language {
        case .fr: "Toutes les questions, avec qui les voit. On n’en pose qu’une partie à chaque personne."
        case .en: "All the questions, with who sees them. Each person is asked only some of them."
        }
    }

    /// Cette page s’imprime. Pour répondre, prenez plutôt le lien ou le papier donné par une structure.
    package var wholePrint: String {
        switch language {
        case .fr: "Cette page s’imprime. Pour répondre, prenez plutôt le lien ou le papier donné par une structure."
        case .en: "This page can be printed. To answer, rather take the link or the paper given by a body."
        }
    }

    /// Posée à : {names}
    package func branchOnly(names: String) -> String {
        switch language {
        case .fr: "Posée à\u{A0}: \(names)"
        case .en: "Asked of: \(names)"
        }
    }

    /// Partie posée à : {names}
    package func sectionOnly(names: String) -> String {
        switch language {
        case .fr: "Partie posée à\u{A0}: \(names)"
        case .en: "Part asked of: \(names)"
        }
    }

    /// Posée selon les réponses d’avant
    package var sometimes: String {
        switch language {
        case .fr: "Posée selon les réponses d’avant"
        case .en: "Asked depending on earlier answers"
        }
    }

    /// Partie posée selon les réponses d’avant
    package var sectionSometimes: String {
        switch language {
        case .fr: "Partie posée selon les réponses d’avant"
        case .en: "Part asked depending on earlier answers"
        }
    }

    /// Pour qui veut continuer
    package var enrichment: String {
        switch language {
        case .fr: "Pour qui veut continuer"
        case .en: "For whoever wishes to go on"
        }
    }

    /// {n}
    package func repeated(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Cette partie ne se remplit pas.", one: "Cette partie se remplit une fois.", other: "Cette partie peut se remplir jusqu’à \(language.formatted(n)) fois."))"
        case .en: "\(language.form(n, zero: "This part is not filled in.", one: "This part is filled in once.", other: "This part may be filled in up to \(language.formatted(n)) times."))"
        }
    }

    /// Taper un code
    package var codeTitle: String {
        switch language {
        case .fr: "Taper un code"
        case .en: "Type a code"
        }
    }

    /// Un code d’enveloppe commence une réponse. Le code de vos réponses permet de les reprendre, de les e…
    package var codeLead: String {
        switch language {
        case .fr: "Un code d’enveloppe commence une réponse. Le code de vos réponses permet de les reprendre, de les envoyer ou de les retirer."
        case .en: "The code of an envelope begins an answer. The code of your answers lets you take them up again, send them or take them back."
        }
    }

    /// Votre code
    package var codeField: String {
        switch language {
        case .fr: "Votre code"
        case .en: "Your code"
        }
    }

    /// Douze lettres et chiffres. Les tirets et les majuscules ne comptent pas.
    package var codeHelp: String {
        switch language {
        case .fr: "Douze lettres et chiffres. Les tirets et les majuscules ne comptent pas."
        case .en: "Twelve letters and digits. Hyphens and capitals do not matter."
        }
    }

    /// Ouvrir
    package var codeOpen: String {
        switch language {
        case .fr: "Ouvrir"
        case .en: "Open"
        }
    }

    /// Ce code ne se lit pas : il faut douze lettres et chiffres. Vérifiez chaque signe. Le zéro et la let…
    package var codeBad: String {
        switch language {
        case .fr: "Ce code ne se lit pas\u{A0}: il faut douze lettres et chiffres. Vérifiez chaque signe. Le zéro et la lettre O se valent, le un et la lettre L aussi."
        case .en: "This code cannot be read: it takes twelve letters and digits. Check each sign. Zero and the letter O are the same, one and the letter L too."
        }
    }

    /// Retirer mes coordonnées
    package var codeContactHeading: String {
        switch language {
        case .fr: "Retirer mes coordonnées"
        case .en: "Take back my contact details"
        }
    }

    /// L’enquête est close ? Avec votre code, vous pouvez encore retirer les coordonnées que vous aviez la…
    package var codeContact: String {
        switch language {
        case .fr: "L’enquête est close\u{202F}? Avec votre code, vous pouvez encore retirer les coordonnées que vous aviez laissées."
        case .en: "Is the survey over? With your code, you may still take back the contact details that you left."
        }
    }

    /// Retirer mes coordonnées
    package var codeContactSend: String {
        switch language {
        case .fr: "Retirer mes coordonnées"
        case .en: "Take back my contact details"
        }
    }

    /// Vos coordonnées sont effacées.
    package var codeContactDone: String {
        switch language {
        case .fr: "Vos coordonnées sont effacées."
        case .en: "Your contact details are erased."
        }
    }

    /// Aucune coordonnée ne correspond à ce code. Elles sont peut-être déjà effacées.
    package var codeContactNone: String {
        switch language {
        case .fr: "Aucune coordonnée ne correspond à ce code. Elles sont peut-être déjà effacées."
        case .en: "No contact details go with this code. They may be erased already."
        }
    }

    /// Répondre : {name}
    package func startTitle(name: String) -> String {
        switch language {
        case .fr: "Répondre\u{A0}: \(name)"
        case .en: "Answer: \(name)"
        }
    }

    /// {n} pour la version courte. Vous pouvez vous arrêter et reprendre. Aucune question n’est obligatoir…
    package func startMinutes(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Quelques questions", one: "Environ une minute", other: "Environ \(language.formatted(n)) minutes")) pour la version courte. Vous pouvez vous arrêter et reprendre. Aucune question n’est obligatoire, sauf si c’est écrit."
        case .en: "\(language.form(n, zero: "A few questions", one: "About one minute", other: "About \(language.formatted(n)) minutes")) for the short version. You may stop and take it up again. No question is mandatory, unless it says so."
        }
    }

    /// Personne ne saura que c’est vous : pas de compte, pas de nom, aucune trace de votre ordinateur.
    package var startNobody: String {
        switch language {
        case .fr: "Personne ne saura que c’est vous\u{A0}: pas de compte, pas de nom, aucune trace de votre ordinateur."
        case .en: "Nobody will know that it is you: no account, no name, no trace of your computer."
        }
    }

    /// Ce lien est pour : {name}
    package func startBranch(name: String) -> String {
        switch language {
        case .fr: "Ce lien est pour\u{A0}: \(name)"
        case .en: "This link is for: \(name)"
        }
    }

    /// Essai : ces réponses seront détruites à l’ouverture de l’enquête. Elles ne comptent nulle part.
    package var startTrial: String {
        switch language {
        case .fr: "Essai\u{A0}: ces réponses seront détruites à l’ouverture de l’enquête. Elles ne comptent nulle part."
        case .en: "Trial: these answers will be destroyed when the survey opens. They count nowhere."
        }
    }

    /// Le lien que vous avez reçu sert seulement à compter combien de réponses viennent par lui.
    package var startRelay: String {
        switch language {
        case .fr: "Le lien que vous avez reçu sert seulement à compter combien de réponses viennent par lui."
        case .en: "The link you were given only serves to count how many answers come by it."
        }
    }

    /// Votre code d’enveloppe est bon. Il commence une seule réponse, et rien ne dit laquelle.
    package var startEnvelope: String {
        switch language {
        case .fr: "Votre code d’enveloppe est bon. Il commence une seule réponse, et rien ne dit laquelle."
        case .en: "Your envelope code is right. It begins one answer only, and nothing says which."
        }
    }

    /// Avant de commencer
    package var consentHeading: String {
        switch language {
        case .fr: "Avant de commencer"
        case .en: "Before you begin"
        }
    }

    /// J’ai 15 ans ou plus et j’accepte
    package var agree: String {
        switch language {
        case .fr: "J’ai 15 ans ou plus et j’accepte"
        case .en: "I am 15 or older and I agree"
        }
    }

    /// Avant 15 ans, on ne répond pas seul à cette enquête : parlez-en avec une personne d’une structure.
    package var agreeHelp: String {
        switch language {
        case .fr: "Avant 15 ans, on ne répond pas seul à cette enquête\u{A0}: parlez-en avec une personne d’une structure."
        case .en: "Before 15, one does not answer this survey alone: talk about it with somebody of a body that helps."
        }
    }

    /// Cochez la case pour commencer : sans votre accord, rien n’est gardé.
    package var agreeMissing: String {
        switch language {
        case .fr: "Cochez la case pour commencer\u{A0}: sans votre accord, rien n’est gardé."
        case .en: "Tick the box to begin: without your agreement, nothing is kept."
        }
    }

    /// Langue
    package var languageLabel: String {
        switch language {
        case .fr: "Langue"
        case .en: "Language"
        }
    }

    /// Commencer
    package var begin: String {
        switch language {
        case .fr: "Commencer"
        case .en: "Begin"
        }
    }

    /// Je préfère répondre au téléphone ou sur papier
    package var spokenHeading: String {
        switch language {
        case .fr: "Je préfère répondre au téléphone ou sur papier"
        case .en: "I prefer to answer by phone or on paper"
        }
    }

    /// C’est possible. Demandez à la personne ou à la structure qui vous a parlé de l’enquête, ou à : {nam…
    package func spoken(names: String) -> String {
        switch language {
        case .fr: "C’est possible. Demandez à la personne ou à la structure qui vous a parlé de l’enquête, ou à\u{A0}: \(names). Quelqu’un peut vous lire les questions, ou vous donner le questionnaire sur papier."
        case .en: "That is possible. Ask the person or the body that told you of the survey, or: \(names). Somebody can read you the questions, or give you the questionnaire on paper."
        }
    }

    /// Vous pouvez aussi appeler : {phone}
    package func spokenCall(phone: String) -> String {
        switch language {
        case .fr: "Vous pouvez aussi appeler\u{A0}: \(phone)"
        case .en: "You may also call: \(phone)"
        }
    }

    /// Répondre sans réseau (page à garder sur l’appareil)
    package var offlineLink: String {
        switch language {
        case .fr: "Répondre sans réseau (page à garder sur l’appareil)"
        case .en: "Answer without a network (a page to keep on the device)"
        }
    }

    /// Tout savoir sur cette enquête
    package var aboutLink: String {
        switch language {
        case .fr: "Tout savoir sur cette enquête"
        case .en: "All about this survey"
        }
    }

    /// J’ai déjà commencé : taper mon code
    package var resumeLink: String {
        switch language {
        case .fr: "J’ai déjà commencé\u{A0}: taper mon code"
        case .en: "I have already begun: type my code"
        }
    }

    /// La page a attendu trop longtemps, ou votre navigateur refuse les cookies. Il en faut un, le temps d…
    package var expired: String {
        switch language {
        case .fr: "La page a attendu trop longtemps, ou votre navigateur refuse les cookies. Il en faut un, le temps de répondre\u{A0}: il ne dit rien de vous. Essayez encore."
        case .en: "The page waited too long, or your browser refuses cookies. One is needed, for the time of answering: it says nothing of you. Try again."
        }
    }

    /// Nous ne savons plus quelles réponses sont les vôtres : la page a attendu trop longtemps, ou votre n…
    package var lost: String {
        switch language {
        case .fr: "Nous ne savons plus quelles réponses sont les vôtres\u{A0}: la page a attendu trop longtemps, ou votre navigateur refuse les cookies. Tapez votre code pour reprendre."
        case .en: "We no longer know which answers are yours: the page waited too long, or your browser refuses cookies. Type your code to take them up again."
        }
    }

    /// Reprendre mes réponses
    package var lostTitle: String {
        switch language {
        case .fr: "Reprendre mes réponses"
        case .en: "Take up my answers"
        }
    }

    /// Commencer une réponse
    package var lostBegin: String {
        switch language {
        case .fr: "Commencer une réponse"
        case .en: "Begin an answer"
        }
    }

    /// Page {page} sur environ {count}
    package func pageProgress(page: Int, count: Int) -> String {
        switch language {
        case .fr: "Page \(language.formatted(page)) sur environ \(language.formatted(count))"
        case .en: "Page \(language.formatted(page)) of about \(language.formatted(count))"
        }
    }

    /// {title} ({n})
    package func occurrence(title: String, n: Int) -> String {
        switch language {
        case .fr: "\(title) (\(language.formatted(n)))"
        case .en: "\(title) (\(language.formatted(n)))"
        }
    }

    /// Votre code, à noter :
    package var keepCode: String {
        switch language {
        case .fr: "Votre code, à noter\u{A0}:"
        case .en: "Your code, to write down:"
        }
    }

    /// Il sert à reprendre plus tard, ou à retirer vos réponses. Il n’est écrit nulle part ailleurs.
    package var keepCodeWhy: String {
        switch language {
        case .fr: "Il sert à reprendre plus tard, ou à retirer vos réponses. Il n’est écrit nulle part ailleurs."
        case .en: "It serves to take up later, or to take your answers back. It is written nowhere else."
        }
    }

    /// réponse attendue
    package var mandatory: String {
        switch language {
        case .fr: "réponse attendue"
        case .en: "answer expected"
        }
    }

    /// Vous pouvez laisser une question sans réponse.
    package var optionalAll: String {
        switch language {
        case .fr: "Vous pouvez laisser une question sans réponse."
        case .en: "You may leave a question without an answer."
        }
    }

    /// Enregistrer et continuer
    package var next: String {
        switch language {
        case .fr: "Enregistrer et continuer"
        case .en: "Save and go on"
        }
    }

    /// Précédent
    package var previous: String {
        switch language {
        case .fr: "Précédent"
        case .en: "Previous"
        }
    }

    /// Enregistrer et reprendre plus tard
    package var later: String {
        switch language {
        case .fr: "Enregistrer et reprendre plus tard"
        case .en: "Save and take up later"
        }
    }

    /// Ajouter une fiche
    package var another: String {
        switch language {
        case .fr: "Ajouter une fiche"
        case .en: "Add one more"
        }
    }

    /// Retirer cette fiche
    package var remove: String {
        switch language {
        case .fr: "Retirer cette fiche"
        case .en: "Remove this one"
        }
    }

    /// Retirer ou vider cette partie
    package var removeMore: String {
        switch language {
        case .fr: "Retirer ou vider cette partie"
        case .en: "Remove or empty this part"
        }
    }

    /// Ce que vous avez écrit dans cette partie sera effacé.
    package var removeHelp: String {
        switch language {
        case .fr: "Ce que vous avez écrit dans cette partie sera effacé."
        case .en: "What you wrote in this part will be erased."
        }
    }

    /// Effacer ma réponse
    package var clear: String {
        switch language {
        case .fr: "Effacer ma réponse"
        case .en: "Clear my answer"
        }
    }

    /// {n}
    package func faultsTitle(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Tout va bien.", one: "Une réponse est à revoir\u{A0}:", other: "\(language.formatted(n)) réponses sont à revoir\u{A0}:"))"
        case .en: "\(language.form(n, zero: "All is well.", one: "One answer to look at again:", other: "\(language.formatted(n)) answers to look at again:"))"
        }
    }

    /// {question} : {sentence}
    package func faultAt(question: String, sentence: String) -> String {
        switch language {
        case .fr: "\(question)\u{A0}: \(sentence)"
        case .en: "\(question): \(sentence)"
        }
    }

    /// Ce n’est pas enregistré. {sentence}
    package func refused(sentence: String) -> String {
        switch language {
        case .fr: "Ce n’est pas enregistré. \(sentence)"
        case .en: "It is not saved. \(sentence)"
        }
    }

    /// Une seule réponse
    package var chooseOne: String {
        switch language {
        case .fr: "Une seule réponse"
        case .en: "One answer only"
        }
    }

    /// Plusieurs réponses possibles
    package var chooseSeveral: String {
        switch language {
        case .fr: "Plusieurs réponses possibles"
        case .en: "Several answers possible"
        }
    }

    /// {n}
    package func chooseMost(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune réponse possible", one: "Une réponse au plus", other: "\(language.formatted(n)) réponses au plus"))"
        case .en: "\(language.form(n, zero: "No answer possible", one: "One answer at most", other: "\(language.formatted(n)) answers at most"))"
        }
    }

    /// (sans autre réponse)
    package var alone: String {
        switch language {
        case .fr: "(sans autre réponse)"
        case .en: "(with no other answer)"
        }
    }

    /// Mettez 1 devant ce qui compte le plus pour vous, 2 ensuite. Vous pouvez en laisser sans rang.
    package var orderHelp: String {
        switch language {
        case .fr: "Mettez 1 devant ce qui compte le plus pour vous, 2 ensuite. Vous pouvez en laisser sans rang."
        case .en: "Put 1 by what matters most to you, then 2. You may leave some without a rank."
        }
    }

    /// {n}
    package func orderMost(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun rang", one: "Donnez un rang à une seule réponse.", other: "Donnez un rang à \(language.formatted(n)) réponses au plus."))"
        case .en: "\(language.form(n, zero: "No rank", one: "Give a rank to one answer only.", other: "Give a rank to \(language.formatted(n)) answers at most."))"
        }
    }

    /// Rang : {name}
    package func orderRank(name: String) -> String {
        switch language {
        case .fr: "Rang\u{A0}: \(name)"
        case .en: "Rank: \(name)"
        }
    }

    /// Sans rang
    package var orderNone: String {
        switch language {
        case .fr: "Sans rang"
        case .en: "No rank"
        }
    }

    /// Monter : {name}
    package func orderUp(name: String) -> String {
        switch language {
        case .fr: "Monter\u{A0}: \(name)"
        case .en: "Up: \(name)"
        }
    }

    /// Descendre : {name}
    package func orderDown(name: String) -> String {
        switch language {
        case .fr: "Descendre\u{A0}: \(name)"
        case .en: "Down: \(name)"
        }
    }

    /// Une réponse par ligne.
    package var matrixHelp: String {
        switch language {
        case .fr: "Une réponse par ligne."
        case .en: "One answer for each line."
        }
    }

    /// {least} au moins
    package func numberAtLeast(least: String) -> String {
        switch language {
        case .fr: "\(least) au moins"
        case .en: "\(least) at least"
        }
    }

    /// {most} au plus
    package func numberAtMost(most: String) -> String {
        switch language {
        case .fr: "\(most) au plus"
        case .en: "\(most) at most"
        }
    }

    /// De {least} à {most}
    package func numberBetween(least: String, most: String) -> String {
        switch language {
        case .fr: "De \(least) à \(most)"
        case .en: "From \(least) to \(most)"
        }
    }

    /// Un jour, par exemple 12/10/2026
    package var dateDay: String {
        switch language {
        case .fr: "Un jour, par exemple 12/10/2026"
        case .en: "A day, for example 12/10/2026"
        }
    }

    /// Un mois, par exemple 10/2026
    package var dateMonth: String {
        switch language {
        case .fr: "Un mois, par exemple 10/2026"
        case .en: "A month, for example 10/2026"
        }
    }

    /// Une année, par exemple 2026
    package var dateYear: String {
        switch language {
        case .fr: "Une année, par exemple 2026"
        case .en: "A year, for example 2026"
        }
    }

    /// Le nom d’une commune, d’un quartier ou d’un territoire
    package var placeTerritory: String {
        switch language {
        case .fr: "Le nom d’une commune, d’un quartier ou d’un territoire"
        case .en: "The name of a town, a neighbourhood or an area"
        }
    }

    /// Le nom de la structure, comme vous le dites
    package var placeOrganisation: String {
        switch language {
        case .fr: "Le nom de la structure, comme vous le dites"
        case .en: "The name of the body, as you say it"
        }
    }

    /// Précisez
    package var specify: String {
        switch language {
        case .fr: "Précisez"
        case .en: "Please specify"
        }
    }

    /// N’écrivez ni nom, ni adresse, ni rien qui fasse reconnaître quelqu’un.
    package var textWarning: String {
        switch language {
        case .fr: "N’écrivez ni nom, ni adresse, ni rien qui fasse reconnaître quelqu’un."
        case .en: "Write no name, no address, nothing by which somebody could be recognised."
        }
    }

    /// Ou bien
    package var instead: String {
        switch language {
        case .fr: "Ou bien"
        case .en: "Or else"
        }
    }

    /// Ou bien : {list}
    package func insteadSaid(list: String) -> String {
        switch language {
        case .fr: "Ou bien\u{A0}: \(list)"
        case .en: "Or else: \(list)"
        }
    }

    /// Autrement dit :
    package var plainWords: String {
        switch language {
        case .fr: "Autrement dit\u{A0}:"
        case .en: "In other words:"
        }
    }

    /// À lire à voix haute
    package var readAloud: String {
        switch language {
        case .fr: "À lire à voix haute"
        case .en: "To be read aloud"
        }
    }

    /// Écouter
    package var listen: String {
        switch language {
        case .fr: "Écouter"
        case .en: "Listen"
        }
    }

    /// Arrêter
    package var listenStop: String {
        switch language {
        case .fr: "Arrêter"
        case .en: "Stop"
        }
    }

    /// La question, enregistrée
    package var recording: String {
        switch language {
        case .fr: "La question, enregistrée"
        case .en: "The question, recorded"
        }
    }

    /// Image de la question
    package var picture: String {
        switch language {
        case .fr: "Image de la question"
        case .en: "Picture of the question"
        }
    }

    /// À part de vos réponses
    package var contactHeading: String {
        switch language {
        case .fr: "À part de vos réponses"
        case .en: "Apart from your answers"
        }
    }

    /// Ces coordonnées sont gardées ailleurs que vos réponses. Personne ne peut les rapprocher.
    package var contactApart: String {
        switch language {
        case .fr: "Ces coordonnées sont gardées ailleurs que vos réponses. Personne ne peut les rapprocher."
        case .en: "These contact details are kept elsewhere than your answers. Nobody can bring them together."
        }
    }

    /// Vous avez déjà laissé des coordonnées. Elles ne sont pas montrées ici. Laissez vide pour ne rien y …
    package var contactHas: String {
        switch language {
        case .fr: "Vous avez déjà laissé des coordonnées. Elles ne sont pas montrées ici. Laissez vide pour ne rien y changer."
        case .en: "You have already left contact details. They are not shown here. Leave empty to change nothing."
        }
    }

    /// Nom ou prénom
    package var contactName: String {
        switch language {
        case .fr: "Nom ou prénom"
        case .en: "Name or first name"
        }
    }

    /// Courriel
    package var contactMail: String {
        switch language {
        case .fr: "Courriel"
        case .en: "E-mail"
        }
    }

    /// Téléphone
    package var contactPhone: String {
        switch language {
        case .fr: "Téléphone"
        case .en: "Phone"
        }
    }

    /// Mon accord
    package var contactAgree: String {
        switch language {
        case .fr: "Mon accord"
        case .en: "My agreement"
        }
    }

    /// Relire et envoyer
    package var reviewTitle: String {
        switch language {
        case .fr: "Relire et envoyer"
        case .en: "Read again and send"
        }
    }

    /// Rien n’est envoyé pour l’instant. Relisez, changez ce que vous voulez.
    package var reviewLead: String {
        switch language {
        case .fr: "Rien n’est envoyé pour l’instant. Relisez, changez ce que vous voulez."
        case .en: "Nothing is sent yet. Read again, change what you want."
        }
    }

    /// Vos réponses sont envoyées. Vous pouvez les relire, plus les changer.
    package var reviewSent: String {
        switch language {
        case .fr: "Vos réponses sont envoyées. Vous pouvez les relire, plus les changer."
        case .en: "Your answers are sent. You may read them again, not change them."
        }
    }

    /// Changer
    package var reviewChange: String {
        switch language {
        case .fr: "Changer"
        case .en: "Change"
        }
    }

    /// Sans réponse
    package var reviewBlank: String {
        switch language {
        case .fr: "Sans réponse"
        case .en: "No answer"
        }
    }

    /// Coordonnées laissées, gardées à part
    package var reviewContact: String {
        switch language {
        case .fr: "Coordonnées laissées, gardées à part"
        case .en: "Contact details left, kept apart"
        }
    }

    /// Pas de coordonnées
    package var reviewContactNone: String {
        switch language {
        case .fr: "Pas de coordonnées"
        case .en: "No contact details"
        }
    }

    /// La version courte est finie. Vous pouvez envoyer maintenant, ou en dire plus.
    package var reviewShortDone: String {
        switch language {
        case .fr: "La version courte est finie. Vous pouvez envoyer maintenant, ou en dire plus."
        case .en: "The short version is done. You may send now, or say more."
        }
    }

    /// {n}
    package func reviewMissing(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien ne manque.", one: "Une question attend encore une réponse avant l’envoi\u{A0}:", other: "\(language.formatted(n)) questions attendent encore une réponse avant l’envoi\u{A0}:"))"
        case .en: "\(language.form(n, zero: "Nothing is missing.", one: "One question still expects an answer before sending:", other: "\(language.formatted(n)) questions still expect an answer before sending:"))"
        }
    }

    /// Envoyer maintenant
    package var send: String {
        switch language {
        case .fr: "Envoyer maintenant"
        case .en: "Send now"
        }
    }

    /// {n}
    package func goOn(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Continuer", one: "Continuer (environ une question)", other: "Continuer (environ \(language.formatted(n)) questions)"))"
        case .en: "\(language.form(n, zero: "Go on", one: "Go on (about one question)", other: "Go on (about \(language.formatted(n)) questions)"))"
        }
    }

    /// Envoyer mes réponses
    package var sendWhole: String {
        switch language {
        case .fr: "Envoyer mes réponses"
        case .en: "Send my answers"
        }
    }

    /// Merci, vos réponses sont envoyées
    package var thanksTitle: String {
        switch language {
        case .fr: "Merci, vos réponses sont envoyées"
        case .en: "Thank you, your answers are sent"
        }
    }

    /// C’est gardé, à bientôt
    package var laterTitle: String {
        switch language {
        case .fr: "C’est gardé, à bientôt"
        case .en: "It is kept, see you soon"
        }
    }

    /// Vos réponses ne sont pas encore envoyées. Pour reprendre, tapez votre code sur la page « {page} », …
    package func laterLead(page: String, day: Int) -> String {
        switch language {
        case .fr: "Vos réponses ne sont pas encore envoyées. Pour reprendre, tapez votre code sur la page «\u{202F}\(page)\u{202F}», avant le \(language.date(day)) au soir."
        case .en: "Your answers are not sent yet. To take them up, type your code on the page “\(page)”, before the evening of \(language.date(day))."
        }
    }

    /// Votre code
    package var codeIs: String {
        switch language {
        case .fr: "Votre code"
        case .en: "Your code"
        }
    }

    /// Notez-le ou imprimez cette page : il n’est écrit nulle part ailleurs, et nous ne pouvons pas le ret…
    package var codeCopy: String {
        switch language {
        case .fr: "Notez-le ou imprimez cette page\u{A0}: il n’est écrit nulle part ailleurs, et nous ne pouvons pas le retrouver."
        case .en: "Write it down or print this page: it is written nowhere else, and we cannot find it again."
        }
    }

    /// Jusqu’au {day}, ce code permet de retirer vos réponses. Après, il ne sert plus à rien : plus person…
    package func thanksUntil(day: Int) -> String {
        switch language {
        case .fr: "Jusqu’au \(language.date(day)), ce code permet de retirer vos réponses. Après, il ne sert plus à rien\u{A0}: plus personne ne saura lesquelles sont les vôtres."
        case .en: "Until \(language.date(day)), this code lets you take your answers back. Afterwards it is of no use: nobody will know any more which ones are yours."
        }
    }

    /// Il permet aussi de retirer vos coordonnées, tant qu’elles sont gardées.
    package var thanksContact: String {
        switch language {
        case .fr: "Il permet aussi de retirer vos coordonnées, tant qu’elles sont gardées."
        case .en: "It also lets you take back your contact details, as long as they are kept."
        }
    }

    /// Reprendre maintenant
    package var resume: String {
        switch language {
        case .fr: "Reprendre maintenant"
        case .en: "Take up now"
        }
    }

    /// Relire mes réponses
    package var reread: String {
        switch language {
        case .fr: "Relire mes réponses"
        case .en: "Read my answers again"
        }
    }

    /// Retirer mes réponses
    package var takeBack: String {
        switch language {
        case .fr: "Retirer mes réponses"
        case .en: "Take my answers back"
        }
    }

    /// Oublier mon code sur cet appareil
    package var forget: String {
        switch language {
        case .fr: "Oublier mon code sur cet appareil"
        case .en: "Forget my code on this device"
        }
    }

    /// Si d’autres se servent de cet appareil.
    package var forgetHelp: String {
        switch language {
        case .fr: "Si d’autres se servent de cet appareil."
        case .en: "If others use this device."
        }
    }

    /// Cet appareil ne garde plus votre code.
    package var forgotten: String {
        switch language {
        case .fr: "Cet appareil ne garde plus votre code."
        case .en: "This device no longer keeps your code."
        }
    }

    /// Imprimer cette page
    package var print: String {
        switch language {
        case .fr: "Imprimer cette page"
        case .en: "Print this page"
        }
    }

    /// Retirer mes réponses
    package var withdrawTitle: String {
        switch language {
        case .fr: "Retirer mes réponses"
        case .en: "Take my answers back"
        }
    }

    /// Ce que vous cochez est effacé pour toujours. Personne ne saura que vous aviez répondu.
    package var withdrawLead: String {
        switch language {
        case .fr: "Ce que vous cochez est effacé pour toujours. Personne ne saura que vous aviez répondu."
        case .en: "What you tick is erased for ever. Nobody will know that you had answered."
        }
    }

    /// Mes réponses
    package var withdrawAnswers: String {
        switch language {
        case .fr: "Mes réponses"
        case .en: "My answers"
        }
    }

    /// Mes coordonnées
    package var withdrawContact: String {
        switch language {
        case .fr: "Mes coordonnées"
        case .en: "My contact details"
        }
    }

    /// Effacer
    package var withdrawSend: String {
        switch language {
        case .fr: "Effacer"
        case .en: "Erase"
        }
    }

    /// Cochez ce que vous voulez retirer.
    package var withdrawNothing: String {
        switch language {
        case .fr: "Cochez ce que vous voulez retirer."
        case .en: "Tick what you want to take back."
        }
    }

    /// C’est effacé
    package var withdrawnTitle: String {
        switch language {
        case .fr: "C’est effacé"
        case .en: "It is erased"
        }
    }

    /// Vos réponses sont effacées. Le code ne sert plus à rien.
    package var withdrawnAnswers: String {
        switch language {
        case .fr: "Vos réponses sont effacées. Le code ne sert plus à rien."
        case .en: "Your answers are erased. The code is of no more use."
        }
    }

    /// Vos coordonnées sont effacées.
    package var withdrawnContact: String {
        switch language {
        case .fr: "Vos coordonnées sont effacées."
        case .en: "Your contact details are erased."
        }
    }

    /// Il n’y avait plus rien à effacer.
    package var withdrawnAbsent: String {
        switch language {
        case .fr: "Il n’y avait plus rien à effacer."
        case .en: "There was nothing left to erase."
        }
    }

    /// La page de l’enquête
    package var backToSurvey: String {
        switch language {
        case .fr: "La page de l’enquête"
        case .en: "The page of the survey"
        }
    }

    /// Répondre sans réseau
    package var offlineTitle: String {
        switch language {
        case .fr: "Répondre sans réseau"
        case .en: "Answer without a network"
        }
    }

    /// Ouvrez cette page une fois avec le réseau. Ensuite elle s’ouvre sans : tout se remplit sur l’appare…
    package var offlineLead: String {
        switch language {
        case .fr: "Ouvrez cette page une fois avec le réseau. Ensuite elle s’ouvre sans\u{A0}: tout se remplit sur l’appareil, et part au retour du réseau."
        case .en: "Open this page once with the network. Then it opens without: all is filled in on the device, and leaves when the network is back."
        }
    }

    /// Cette page a besoin de JavaScript. Sans lui, imprimez le questionnaire, ou répondez page par page a…
    package var offlineScript: String {
        switch language {
        case .fr: "Cette page a besoin de JavaScript. Sans lui, imprimez le questionnaire, ou répondez page par page avec le réseau."
        case .en: "This page needs JavaScript. Without it, print the questionnaire, or answer page by page with the network."
        }
    }

    /// Jusqu’à l’envoi, les réponses sont gardées sur cet appareil seulement. Qui l’utilise peut les lire …
    package var offlineDevice: String {
        switch language {
        case .fr: "Jusqu’à l’envoi, les réponses sont gardées sur cet appareil seulement. Qui l’utilise peut les lire\u{A0}: envoyez-les dès que possible."
        case .en: "Until they are sent, the answers are kept on this device only. Whoever uses it can read them: send them as soon as possible."
        }
    }

    /// Cette page s’ouvrira sans réseau.
    package var offlineReady: String {
        switch language {
        case .fr: "Cette page s’ouvrira sans réseau."
        case .en: "This page will open without a network."
        }
    }

    /// Ce navigateur ne garde pas la page : laissez-la ouverte.
    package var offlineNotReady: String {
        switch language {
        case .fr: "Ce navigateur ne garde pas la page\u{A0}: laissez-la ouverte."
        case .en: "This browser does not keep the page: leave it open."
        }
    }

    /// Gardé sur cet appareil.
    package var offlineKept: String {
        switch language {
        case .fr: "Gardé sur cet appareil."
        case .en: "Kept on this device."
        }
    }

    /// Cet appareil n’a plus de place : rien de plus n’est gardé.
    package var offlineFull: String {
        switch language {
        case .fr: "Cet appareil n’a plus de place\u{A0}: rien de plus n’est gardé."
        case .en: "This device has no more room: nothing more is kept."
        }
    }

    /// Réponse
    package var offlineEntry: String {
        switch language {
        case .fr: "Réponse"
        case .en: "Answer"
        }
    }

    /// en attente d’envoi.
    package var offlineWaiting: String {
        switch language {
        case .fr: "en attente d’envoi."
        case .en: "waiting to be sent."
        }
    }

    /// commencée, pas terminée.
    package var offlineBegun: String {
        switch language {
        case .fr: "commencée, pas terminée."
        case .en: "begun, not finished."
        }
    }

    /// Le questionnaire a changé depuis : cette réponse ne peut plus être complétée ici.
    package var offlineOther: String {
        switch language {
        case .fr: "Le questionnaire a changé depuis\u{A0}: cette réponse ne peut plus être complétée ici."
        case .en: "The questionnaire has changed since: this answer can no longer be completed here."
        }
    }

    /// Pas de réseau. Nouvel essai dès qu’il revient.
    package var offlineNoNetwork: String {
        switch language {
        case .fr: "Pas de réseau. Nouvel essai dès qu’il revient."
        case .en: "No network. It will be tried again when it is back."
        }
    }

    /// Envoi…
    package var offlineSending: String {
        switch language {
        case .fr: "Envoi…"
        case .en: "Sending…"
        }
    }

    /// Une réponse est envoyée, et effacée de cet appareil.
    package var offlineSent: String {
        switch language {
        case .fr: "Une réponse est envoyée, et effacée de cet appareil."
        case .en: "One answer is sent, and erased from this device."
        }
    }

    /// Les coordonnées ne sont pas gardées.
    package var offlineUncalled: String {
        switch language {
        case .fr: "Les coordonnées ne sont pas gardées."
        case .en: "The way to call back is not kept."
        }
    }

    /// pas prise.
    package var offlineRefused: String {
        switch language {
        case .fr: "pas prise."
        case .en: "not taken."
        }
    }

    /// Ce code a déjà servi pour une autre réponse. Appuyez sur « Changer », puis terminez encore : un aut…
    package var offlineCodeUsed: String {
        switch language {
        case .fr: "Ce code a déjà servi pour une autre réponse. Appuyez sur «\u{202F}Changer\u{202F}», puis terminez encore\u{A0}: un autre code sera donné."
        case .en: "This code has served for another answer. Press “Change”, then finish again: another code will be given."
        }
    }

    /// Notez-le maintenant : il n’est montré qu’une fois. Une fois les réponses envoyées, il sert à les re…
    package var offlineCodeOnce: String {
        switch language {
        case .fr: "Notez-le maintenant\u{A0}: il n’est montré qu’une fois. Une fois les réponses envoyées, il sert à les retirer."
        case .en: "Write it down now: it is shown only once. Once the answers are sent, it serves to take them back."
        }
    }

    /// J’ai noté mon code
    package var offlineNoted: String {
        switch language {
        case .fr: "J’ai noté mon code"
        case .en: "I have written my code down"
        }
    }

    /// Reprendre
    package var offlineResume: String {
        switch language {
        case .fr: "Reprendre"
        case .en: "Go on"
        }
    }

    /// Effacer cette réponse de l’appareil ? Si elle n’est pas envoyée, elle est perdue.
    package var offlineSure: String {
        switch language {
        case .fr: "Effacer cette réponse de l’appareil\u{202F}? Si elle n’est pas envoyée, elle est perdue."
        case .en: "Erase this answer from the device? If it is not sent, it is lost."
        }
    }

    /// Le dernier jour est passé. Terminez et envoyez aujourd’hui ce qui attend sur cet appareil : demain,…
    package var offlineLate: String {
        switch language {
        case .fr: "Le dernier jour est passé. Terminez et envoyez aujourd’hui ce qui attend sur cet appareil\u{A0}: demain, plus rien ne sera pris."
        case .en: "The last day is over. Finish and send today what waits on this device: tomorrow nothing will be taken any more."
        }
    }

    /// Ce qui attend encore sur cet appareil ne peut plus être envoyé. Effacez-le : d’autres pourraient le…
    package var offlineOver: String {
        switch language {
        case .fr: "Ce qui attend encore sur cet appareil ne peut plus être envoyé. Effacez-le\u{A0}: d’autres pourraient le lire."
        case .en: "What still waits on this device can no longer be sent. Erase it: others could read it."
        }
    }

    /// Rien n’attend sur cet appareil.
    package var offlineNothing: String {
        switch language {
        case .fr: "Rien n’attend sur cet appareil."
        case .en: "Nothing waits on this device."
        }
    }

    /// Terminer cette réponse
    package var offlineFinish: String {
        switch language {
        case .fr: "Terminer cette réponse"
        case .en: "Finish this answer"
        }
    }

    /// Effacer cette réponse de l’appareil
    package var offlineErase: String {
        switch language {
        case .fr: "Effacer cette réponse de l’appareil"
        case .en: "Erase this answer from the device"
        }
    }

    /// Une réponse commencée sur cet appareil est revenue.
    package var offlineRestored: String {
        switch language {
        case .fr: "Une réponse commencée sur cet appareil est revenue."
        case .en: "An answer begun on this device is back."
        }
    }

    /// En dire plus
    package var offlineFurther: String {
        switch language {
        case .fr: "En dire plus"
        case .en: "Say more"
        }
    }

    /// Montrer les autres questions
    package var offlineFurtherHelp: String {
        switch language {
        case .fr: "Montrer les autres questions"
        case .en: "Show the other questions"
        }
    }

    /// L’envoi n’a pas été compris. Rechargez la page avec le réseau.
    package var offlineBroken: String {
        switch language {
        case .fr: "L’envoi n’a pas été compris. Rechargez la page avec le réseau."
        case .en: "What was sent was not understood. Load the page again with the network."
        }
    }

    /// {n}
    package func tooMany(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Trop d’essais. Attendez un peu.", one: "Trop d’essais depuis ce réseau. Attendez une seconde, puis recommencez.", other: "Trop d’essais depuis ce réseau. Attendez \(language.formatted(n)) secondes, puis recommencez."))"
        case .en: "\(language.form(n, zero: "Too many tries. Wait a little.", one: "Too many tries from this network. Wait one second, then try again.", other: "Too many tries from this network. Wait \(language.formatted(n)) seconds, then try again."))"
        }
    }

    /// Français
    package var languageFr: String {
        switch language {
        case .fr: "Français"
        case .en: "Français"
        }
    }

    /// English
    package var languageEn: String {
        switch language {
        case .fr: "English"
        case .en: "English"
        }
    }

    /// العربية
    package var languageAr: String {
        switch language {
        case .fr: "العربية"
        case .en: "العربية"
        }
    }

    /// Español
    package var languageEs: String {
        switch language {
        case .fr: "Español"
        case .en: "Español"
        }
    }

    /// Português
    package var languagePt: String {
        switch language {
        case .fr: "Português"
        case .en: "Português"
        }
    }

    /// Türkçe
    package var languageTr: String {
        switch language {
        case .fr: "Türkçe"
        case .en: "Türkçe"
        }
    }

    /// Українська
    package var languageUk: String {
        switch language {
        case .fr: "Українська"
        case .en: "Українська"
        }
    }

    /// Русский
    package var languageRu: String {
        switch language {
        case .fr: "Русский"
        case .en: "Русский"
        }
    }

    /// Română
    package var languageRo: String {
        switch language {
        case .fr: "Română"
        case .en: "Română"
        }
    }

    /// دری
    package var languageFa: String {
        switch language {
        case .fr: "دری"
        case .en: "دری"
        }
    }

    /// پښتو
    package var languagePs: String {
        switch language {
        case .fr: "پښتو"
        case .en: "پښتو"
        }
    }
}

extension Texts {
    package var answering: AnsweringTexts { AnsweringTexts(language: language) }
}
