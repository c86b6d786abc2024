// Written by scripts/generate.py from Catalogue/surveyRefusals.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveyRefusals`, in one language.
package struct SurveyRefusalsTexts: Sendable {
    let language: Language

    /// Il manque quelque chose :
    package var faults: String {
        switch language {
        case .fr: "Il manque quelque chose\u{A0}:"
        case .en: "Something is missing:"
        }
    }

    /// Donnez un nom à l’enquête.
    package var missingTitle: String {
        switch language {
        case .fr: "Donnez un nom à l’enquête."
        case .en: "Give the survey a name."
        }
    }

    /// Dites qui demande cette enquête, et ce qui sera fait des réponses.
    package var missingMandate: String {
        switch language {
        case .fr: "Dites qui demande cette enquête, et ce qui sera fait des réponses."
        case .en: "Say who asks for this survey, and what will be done with the answers."
        }
    }

    /// Dites à qui l’enquête s’adresse, et où.
    package var missingScope: String {
        switch language {
        case .fr: "Dites à qui l’enquête s’adresse, et où."
        case .en: "Say whom the survey is for, and where."
        }
    }

    /// Dites sur quelles définitions elle repose.
    package var missingFrame: String {
        switch language {
        case .fr: "Dites sur quelles définitions elle repose."
        case .en: "Say which definitions it rests on."
        }
    }

    /// Écrivez à quoi la personne dit oui en répondant.
    package var missingConsent: String {
        switch language {
        case .fr: "Écrivez à quoi la personne dit oui en répondant."
        case .en: "Write what somebody agrees to by answering."
        }
    }

    /// Écrivez ce qu’il faut savoir pour lire les chiffres.
    package var missingDisclaimer: String {
        switch language {
        case .fr: "Écrivez ce qu’il faut savoir pour lire les chiffres."
        case .en: "Write what one must know to read the figures."
        }
    }

    /// Donnez un nom au relais.
    package var missingRelay: String {
        switch language {
        case .fr: "Donnez un nom au relais."
        case .en: "Give the relay a name."
        }
    }

    /// Écrivez le message à envoyer aux relais.
    package var missingWave: String {
        switch language {
        case .fr: "Écrivez le message à envoyer aux relais."
        case .en: "Write the message to send to the relays."
        }
    }

    /// Écrivez une raison.
    package var missingReason: String {
        switch language {
        case .fr: "Écrivez une raison."
        case .en: "Write a reason."
        }
    }

    /// Ce texte est trop long : {n} signes au plus.
    package func tooLong(n: Int) -> String {
        switch language {
        case .fr: "Ce texte est trop long\u{A0}: \(language.formatted(n)) signes au plus."
        case .en: "This text is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Le dernier jour vient avant le premier.
    package var endsBeforeItBegins: String {
        switch language {
        case .fr: "Le dernier jour vient avant le premier."
        case .en: "The last day comes before the first one."
        }
    }

    /// Ce jour est passé. Pour arrêter tout de suite, arrêtez l’enquête depuis le tableau de bord.
    package var endsBeforeToday: String {
        switch language {
        case .fr: "Ce jour est passé. Pour arrêter tout de suite, arrêtez l’enquête depuis le tableau de bord."
        case .en: "That day is over. To stop at once, close the survey from its dashboard."
        }
    }

    /// Des personnes ont laissé leurs coordonnées en lisant qu’elles seraient effacées le {day}. Rapproche…
    package func contactsTooLong(day: Int) -> String {
        switch language {
        case .fr: "Des personnes ont laissé leurs coordonnées en lisant qu’elles seraient effacées le \(language.date(day)). Rapprochez le dernier jour, ou gardez les coordonnées moins longtemps."
        case .en: "People left their contact details having read that these would be erased on \(language.date(day)). Choose an earlier last day, or keep the details for less time."
        }
    }

    /// Les coordonnées se gardent de {least} à {most} jours.
    package func contactDays(least: Int, most: Int) -> String {
        switch language {
        case .fr: "Les coordonnées se gardent de \(language.formatted(least)) à \(language.formatted(most)) jours."
        case .en: "Contact details are kept from \(language.formatted(least)) to \(language.formatted(most)) days."
        }
    }

    /// Cette date ne se lit pas. Écrivez-la ainsi : 31/03/2027.
    package var dayUnreadable: String {
        switch language {
        case .fr: "Cette date ne se lit pas. Écrivez-la ainsi\u{A0}: 31/03/2027."
        case .en: "This date cannot be read. Write it like this: 31/03/2027."
        }
    }

    /// Aucun territoire n’a ce nom, ou plusieurs l’ont. Écrivez-le comme sur sa page, avec le numéro du dé…
    package var placeUnknown: String {
        switch language {
        case .fr: "Aucun territoire n’a ce nom, ou plusieurs l’ont. Écrivez-le comme sur sa page, avec le numéro du département s’il le faut, ou laissez vide."
        case .en: "No territory has that name, or several have it. Write it as on its page, with the number of the département if need be, or leave it empty."
        }
    }

    /// Aucune structure de la plateforme n’a ce nom. Écrivez-le comme sur sa page.
    package var bodyUnknown: String {
        switch language {
        case .fr: "Aucune structure de la plateforme n’a ce nom. Écrivez-le comme sur sa page."
        case .en: "No organisation of the platform has that name. Write it as on its page."
        }
    }

    /// Cette adresse électronique n’est pas complète.
    package var notAMail: String {
        switch language {
        case .fr: "Cette adresse électronique n’est pas complète."
        case .en: "This mail address is not complete."
        }
    }

    /// On tire de {least} à {most} codes à la fois.
    package func codeCount(least: Int, most: Int) -> String {
        switch language {
        case .fr: "On tire de \(language.formatted(least)) à \(language.formatted(most)) codes à la fois."
        case .en: "Codes are drawn from \(language.formatted(least)) to \(language.formatted(most)) at a time."
        }
    }

    /// Cette enquête est en préparation : cela ne se fait pas encore.
    package var statePrepared: String {
        switch language {
        case .fr: "Cette enquête est en préparation\u{A0}: cela ne se fait pas encore."
        case .en: "This survey is being prepared: that cannot be done yet."
        }
    }

    /// Cette enquête est ouverte : cela ne se fait plus, ou pas encore.
    package var stateOpen: String {
        switch language {
        case .fr: "Cette enquête est ouverte\u{A0}: cela ne se fait plus, ou pas encore."
        case .en: "This survey is open: that can no longer be done, or not yet."
        }
    }

    /// Cette enquête est close : cela ne se fait plus.
    package var stateClosed: String {
        switch language {
        case .fr: "Cette enquête est close\u{A0}: cela ne se fait plus."
        case .en: "This survey is closed: that can no longer be done."
        }
    }

    /// Les réponses de cette enquête sont figées : plus rien ne change.
    package var stateFrozen: String {
        switch language {
        case .fr: "Les réponses de cette enquête sont figées\u{A0}: plus rien ne change."
        case .en: "The answers to this survey are frozen: nothing changes any more."
        }
    }

    /// Cette enquête est abandonnée : plus rien ne s’y fait.
    package var stateCancelled: String {
        switch language {
        case .fr: "Cette enquête est abandonnée\u{A0}: plus rien ne s’y fait."
        case .en: "This survey was given up: nothing is done there any more."
        }
    }

    /// Ce n’est pas le jour : on répond entre le premier et le dernier jour de l’enquête.
    package var notTheDay: String {
        switch language {
        case .fr: "Ce n’est pas le jour\u{A0}: on répond entre le premier et le dernier jour de l’enquête."
        case .en: "It is not the day: one answers between the first and the last day of the survey."
        }
    }

    /// Le questionnaire ne peut pas être publié :
    package var questionnaire: String {
        switch language {
        case .fr: "Le questionnaire ne peut pas être publié\u{A0}:"
        case .en: "The questionnaire cannot be published:"
        }
    }

    /// Personne ne peut arriver à {n} : {list}. Corrigez leurs conditions.
    package func unreachable(n: Int, list: String) -> String {
        switch language {
        case .fr: "Personne ne peut arriver à \(language.form(n, zero: "ces questions", one: "cette question", other: "ces questions"))\u{A0}: \(list). Corrigez leurs conditions."
        case .en: "Nobody can arrive at \(language.form(n, zero: "these questions", one: "this question", other: "these questions")): \(list). Correct their conditions."
        }
    }

    /// Le questionnaire a trop de chemins : on ne peut pas vérifier que chaque question est posée à quelqu…
    package var notProved: String {
        switch language {
        case .fr: "Le questionnaire a trop de chemins\u{A0}: on ne peut pas vérifier que chaque question est posée à quelqu’un. Simplifiez ses conditions."
        case .en: "The questionnaire has too many paths: it cannot be checked that each question is asked of somebody. Simplify its conditions."
        }
    }

    /// Il n’y a pas encore de questionnaire publié.
    package var noQuestionnaire: String {
        switch language {
        case .fr: "Il n’y a pas encore de questionnaire publié."
        case .en: "No questionnaire is published yet."
        }
    }

    /// Le texte de l’accord manque dans {n} du questionnaire : {list}.
    package func consentLanguages(n: Int, list: String) -> String {
        switch language {
        case .fr: "Le texte de l’accord manque dans \(language.form(n, zero: "ces langues", one: "cette langue", other: "ces langues")) du questionnaire\u{A0}: \(list)."
        case .en: "The words of consent are missing in \(language.form(n, zero: "these languages", one: "this language", other: "these languages")) of the questionnaire: \(list)."
        }
    }

    /// {n}
    package func notAgreed(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Toutes les structures sont d’accord.", one: "Une structure n’a pas encore donné son accord.", other: "\(language.formatted(n)) structures n’ont pas encore donné leur accord."))"
        case .en: "\(language.form(n, zero: "All organisations agree.", one: "One organisation has not agreed yet.", other: "\(language.formatted(n)) organisations have not agreed yet."))"
        }
    }

    /// Cette structure mène l’enquête : elle en répond déjà.
    package var bodyIsLead: String {
        switch language {
        case .fr: "Cette structure mène l’enquête\u{A0}: elle en répond déjà."
        case .en: "This organisation leads the survey: it answers for it already."
        }
    }

    /// Aucun compte ouvert n’a cette adresse.
    package var accountUnknown: String {
        switch language {
        case .fr: "Aucun compte ouvert n’a cette adresse."
        case .en: "No open account has that address."
        }
    }

    /// Cette personne a déjà ce rôle dans l’enquête.
    package var seatedAlready: String {
        switch language {
        case .fr: "Cette personne a déjà ce rôle dans l’enquête."
        case .en: "This person already has that part in the survey."
        }
    }

    /// Il y a trop de relais. Terminez-en un avant d’en ajouter.
    package var tooManyRelays: String {
        switch language {
        case .fr: "Il y a trop de relais. Terminez-en un avant d’en ajouter."
        case .en: "There are too many relays. End one before adding another."
        }
    }

    /// {n}
    package func answers(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune réponse n’est à revoir.", one: "Une réponse est à revoir.", other: "\(language.formatted(n)) réponses sont à revoir."))"
        case .en: "\(language.form(n, zero: "No answer needs another look.", one: "One answer needs another look.", other: "\(language.formatted(n)) answers need another look."))"
        }
    }

    /// Ce code n’ouvre rien. Vérifiez chaque signe ; si l’enquête est close, plus aucun code n’ouvre.
    package var codeUnknown: String {
        switch language {
        case .fr: "Ce code n’ouvre rien. Vérifiez chaque signe\u{202F}; si l’enquête est close, plus aucun code n’ouvre."
        case .en: "This code opens nothing. Check each sign; once the survey is closed, no code opens anything."
        }
    }

    /// Ce code a déjà servi : un code d’enveloppe commence une seule réponse. Pour reprendre, tapez le cod…
    package var codeUsed: String {
        switch language {
        case .fr: "Ce code a déjà servi\u{A0}: un code d’enveloppe commence une seule réponse. Pour reprendre, tapez le code de votre réponse."
        case .en: "This code was used already: the code of an envelope begins one answer only. To go on, type the code of your answer."
        }
    }

    /// Vos réponses sont déjà envoyées. Vous pouvez les retirer, pas les changer.
    package var submittedAlready: String {
        switch language {
        case .fr: "Vos réponses sont déjà envoyées. Vous pouvez les retirer, pas les changer."
        case .en: "Your answers were sent already. You can take them back, not change them."
        }
    }

    /// Ces réponses sont trop longues pour être gardées. Raccourcissez les textes.
    package var tooLarge: String {
        switch language {
        case .fr: "Ces réponses sont trop longues pour être gardées. Raccourcissez les textes."
        case .en: "These answers are too long to be kept. Shorten the texts."
        }
    }

    /// La feuille {n} est déjà saisie autant de fois que demandé.
    package func paperTyped(n: Int) -> String {
        switch language {
        case .fr: "La feuille \(language.formatted(n)) est déjà saisie autant de fois que demandé."
        case .en: "Sheet \(language.formatted(n)) was already typed as many times as asked."
        }
    }

    /// Aucune feuille ne porte le numéro {n}.
    package func noSuchPaper(n: Int) -> String {
        switch language {
        case .fr: "Aucune feuille ne porte le numéro \(language.formatted(n))."
        case .en: "No sheet has the number \(language.formatted(n))."
        }
    }

    /// Vous avez tapé la feuille {n} la première fois : une autre personne la tape la seconde.
    package func sameTypist(n: Int) -> String {
        switch language {
        case .fr: "Vous avez tapé la feuille \(language.formatted(n)) la première fois\u{A0}: une autre personne la tape la seconde."
        case .en: "You typed sheet \(language.formatted(n)) the first time: somebody else types it the second time."
        }
    }

    /// La feuille {n} n’est pas saisie : rien n’est à retirer.
    package func paperNotTyped(n: Int) -> String {
        switch language {
        case .fr: "La feuille \(language.formatted(n)) n’est pas saisie\u{A0}: rien n’est à retirer."
        case .en: "Sheet \(language.formatted(n)) is not typed in: there is nothing to take out."
        }
    }

    /// Des papiers sont déjà saisis : le nombre de saisies ne change plus.
    package var typingsFixed: String {
        switch language {
        case .fr: "Des papiers sont déjà saisis\u{A0}: le nombre de saisies ne change plus."
        case .en: "Papers have been typed in: how many times each is typed does not change any more."
        }
    }

    /// {n} Comparez-les avec la feuille, puis choisissez.
    package func typingsDiffer(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Les deux saisies disent la même chose.", one: "Les deux saisies diffèrent pour une question.", other: "Les deux saisies diffèrent pour \(language.formatted(n)) questions.")) Comparez-les avec la feuille, puis choisissez."
        case .en: "\(language.form(n, zero: "Both typings say the same.", one: "The two typings differ at one question.", other: "The two typings differ at \(language.formatted(n)) questions.")) Compare them with the sheet, then choose."
        }
    }

    /// Il n’y a aucune réponse envoyée : rien à figer.
    package var nothingToFreeze: String {
        switch language {
        case .fr: "Il n’y a aucune réponse envoyée\u{A0}: rien à figer."
        case .en: "No answers were sent: there is nothing to freeze."
        }
    }

    /// La liste des tableaux est close depuis que les réponses sont figées.
    package var tablesClosed: String {
        switch language {
        case .fr: "La liste des tableaux est close depuis que les réponses sont figées."
        case .en: "The list of tables is closed since the answers were frozen."
        }
    }

    /// Dites d’où viennent ces effectifs : qui les a comptés, et quand.
    package var profileNeedsSource: String {
        switch language {
        case .fr: "Dites d’où viennent ces effectifs\u{A0}: qui les a comptés, et quand."
        case .en: "Say where these counts come from: who counted them, and when."
        }
    }

    /// Relu, le jeu de données n’était pas celui qui avait été écrit : rien n’est figé. Prévenez la person…
    package var notReadBack: String {
        switch language {
        case .fr: "Relu, le jeu de données n’était pas celui qui avait été écrit\u{A0}: rien n’est figé. Prévenez la personne qui tient le serveur."
        case .en: "Read back, the data set was not the one that was written: nothing is frozen. Tell the person who runs the server."
        }
    }

    /// Ces mots peuvent nommer quelqu’un : {words}. Retirez-les.
    package func traces(words: String) -> String {
        switch language {
        case .fr: "Ces mots peuvent nommer quelqu’un\u{A0}: \(words). Retirez-les."
        case .en: "These words may name somebody: \(words). Remove them."
        }
    }

    /// Quelqu’un a changé cette page pendant ce temps. Ce que vous aviez écrit est ci-dessous : comparez a…
    package var stale: String {
        switch language {
        case .fr: "Quelqu’un a changé cette page pendant ce temps. Ce que vous aviez écrit est ci-dessous\u{A0}: comparez avec la page à jour, puis enregistrez de nouveau."
        case .en: "Somebody changed this page meanwhile. What you had written is below: compare it with the current page, then save again."
        }
    }

    /// Vous ne pouvez pas le faire.
    package var forbidden: String {
        switch language {
        case .fr: "Vous ne pouvez pas le faire."
        case .en: "You may not do that."
        }
    }

    /// français
    package var french: String {
        switch language {
        case .fr: "français"
        case .en: "French"
        }
    }

    /// anglais
    package var english: String {
        switch language {
        case .fr: "anglais"
        case .en: "English"
        }
    }

    /// arabe
    package var arabic: String {
        switch language {
        case .fr: "arabe"
        case .en: "Arabic"
        }
    }

    /// espagnol
    package var spanish: String {
        switch language {
        case .fr: "espagnol"
        case .en: "Spanish"
        }
    }

    /// portugais
    package var portuguese: String {
        switch language {
        case .fr: "portugais"
        case .en: "Portuguese"
        }
    }

    /// turc
    package var turkish: String {
        switch language {
        case .fr: "turc"
        case .en: "Turkish"
        }
    }

    /// ukrainien
    package var ukrainian: String {
        switch language {
        case .fr: "ukrainien"
        case .en: "Ukrainian"
        }
    }

    /// russe
    package var russian: String {
        switch language {
        case .fr: "russe"
        case .en: "Russian"
        }
    }

    /// roumain
    package var romanian: String {
        switch language {
        case .fr: "roumain"
        case .en: "Romanian"
        }
    }

    /// dari
    package var dari: String {
        switch language {
        case .fr: "dari"
        case .en: "Dari"
        }
    }

    /// pachto
    package var pashto: String {
        switch language {
        case .fr: "pachto"
        case .en: "Pashto"
        }
    }
}

extension Texts {
    package var surveyRefusals: SurveyRefusalsTexts { SurveyRefusalsTexts(language: language) }
}
