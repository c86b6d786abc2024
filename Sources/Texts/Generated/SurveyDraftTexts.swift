// Written by scripts/generate.py from Catalogue/surveyDraft.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveyDraft`, in one language.
package struct SurveyDraftTexts: Sendable {
    let language: Language

    /// C’est enregistré.
    package var done: String {
        switch language {
        case .fr: "C’est enregistré."
        case .en: "It is saved."
        }
    }

    /// {n}
    package func problems(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien à corriger.", one: "Il y a une chose à corriger\u{A0}:", other: "Il y a \(language.formatted(n)) choses à corriger\u{A0}:"))"
        case .en: "\(language.form(n, zero: "Nothing to mend.", one: "There is one thing to mend:", other: "There are \(language.formatted(n)) things to mend:"))"
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Ajouter
    package var add: String {
        switch language {
        case .fr: "Ajouter"
        case .en: "Add"
        }
    }

    /// « {text} »
    package func quoted(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}»"
        case .en: "“\(text)”"
        }
    }

    /// {label} : {value}
    package func pair(label: String, value: String) -> String {
        switch language {
        case .fr: "\(label)\u{A0}: \(value)"
        case .en: "\(label): \(value)"
        }
    }

    /// {label} ({code})
    package func inLanguage(label: String, code: String) -> String {
        switch language {
        case .fr: "\(label) (\(code))"
        case .en: "\(label) (\(code))"
        }
    }

    /// {label} : les autres langues
    package func otherLanguages(label: String) -> String {
        switch language {
        case .fr: "\(label)\u{A0}: les autres langues"
        case .en: "\(label): the other languages"
        }
    }

    /// Ligne {rank}
    package func rowName(rank: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(rank))"
        case .en: "Line \(language.formatted(rank))"
        }
    }

    /// Code
    package var code: String {
        switch language {
        case .fr: "Code"
        case .en: "Code"
        }
    }

    /// Le questionnaire ne change plus : l’enquête n’est ni en préparation ni ouverte.
    package var notEditable: String {
        switch language {
        case .fr: "Le questionnaire ne change plus\u{A0}: l’enquête n’est ni en préparation ni ouverte."
        case .en: "The questionnaire does not change any more: the survey is neither being prepared nor open."
        }
    }

    /// Le formulaire a trop attendu. Envoyez-le de nouveau : ce que vous avez écrit est gardé.
    package var expired: String {
        switch language {
        case .fr: "Le formulaire a trop attendu. Envoyez-le de nouveau\u{A0}: ce que vous avez écrit est gardé."
        case .en: "The form waited too long. Send it again: what you wrote is kept."
        }
    }

    /// Quelqu’un a changé le questionnaire pendant que vous écriviez. Ce que vous avez écrit est gardé ci-…
    package var stale: String {
        switch language {
        case .fr: "Quelqu’un a changé le questionnaire pendant que vous écriviez. Ce que vous avez écrit est gardé ci-dessous\u{202F}; enregistrez de nouveau pour le mettre à la place."
        case .en: "Somebody changed the questionnaire while you were writing. What you wrote is kept below; save again to put it in its place."
        }
    }

    /// Écrivez la question.
    package var noAsked: String {
        switch language {
        case .fr: "Écrivez la question."
        case .en: "Write the question."
        }
    }

    /// Écrivez le titre.
    package var noTitle: String {
        switch language {
        case .fr: "Écrivez le titre."
        case .en: "Write the title."
        }
    }

    /// Cochez la case pour confirmer.
    package var notSure: String {
        switch language {
        case .fr: "Cochez la case pour confirmer."
        case .en: "Tick the box to confirm."
        }
    }

    /// Cette question n’existe plus : quelqu’un l’a retirée.
    package var gone: String {
        switch language {
        case .fr: "Cette question n’existe plus\u{A0}: quelqu’un l’a retirée."
        case .en: "This question does not exist any more: somebody removed it."
        }
    }

    /// Titre du questionnaire
    package var title: String {
        switch language {
        case .fr: "Titre du questionnaire"
        case .en: "Title of the questionnaire"
        }
    }

    /// Il n’y a pas encore de questionnaire.
    package var none: String {
        switch language {
        case .fr: "Il n’y a pas encore de questionnaire."
        case .en: "There is no questionnaire yet."
        }
    }

    /// Il n’y a pas encore de questionnaire. Commencez-en un, ou reprenez un fichier.
    package var beginLead: String {
        switch language {
        case .fr: "Il n’y a pas encore de questionnaire. Commencez-en un, ou reprenez un fichier."
        case .en: "There is no questionnaire yet. Begin one, or bring a file."
        }
    }

    /// Première partie
    package var firstSection: String {
        switch language {
        case .fr: "Première partie"
        case .en: "First part"
        }
    }

    /// Celui que liront les personnes qui répondent.
    package var beginHelp: String {
        switch language {
        case .fr: "Celui que liront les personnes qui répondent."
        case .en: "The one that people who answer will read."
        }
    }

    /// Commencer
    package var begin: String {
        switch language {
        case .fr: "Commencer"
        case .en: "Begin"
        }
    }

    /// Reprendre un fichier
    package var beginFile: String {
        switch language {
        case .fr: "Reprendre un fichier"
        case .en: "Bring a file"
        }
    }

    /// version {n}, en cours d’écriture
    package func isDraft(n: Int) -> String {
        switch language {
        case .fr: "version \(language.formatted(n)), en cours d’écriture"
        case .en: "version \(language.formatted(n)), being written"
        }
    }

    /// version {n}, publiée
    package func isPublished(n: Int) -> String {
        switch language {
        case .fr: "version \(language.formatted(n)), publiée"
        case .en: "version \(language.formatted(n)), published"
        }
    }

    /// {questions} en {parts}
    package func counts(questions: Int, parts: Int) -> String {
        switch language {
        case .fr: "\(language.form(questions, one: "\(language.formatted(questions)) question", other: "\(language.formatted(questions)) questions")) en \(language.form(parts, one: "\(language.formatted(parts)) partie", other: "\(language.formatted(parts)) parties"))"
        case .en: "\(language.form(questions, one: "\(language.formatted(questions)) question", other: "\(language.formatted(questions)) questions")) in \(language.form(parts, one: "\(language.formatted(parts)) part", other: "\(language.formatted(parts)) parts"))"
        }
    }

    /// langues : {list}
    package func spoken(list: String) -> String {
        switch language {
        case .fr: "langues\u{A0}: \(list)"
        case .en: "languages: \(list)"
        }
    }

    /// {rank}. {title}
    package func sectionHeading(rank: Int, title: String) -> String {
        switch language {
        case .fr: "\(language.formatted(rank)). \(title)"
        case .en: "\(language.formatted(rank)). \(title)"
        }
    }

    /// Modifier cette partie
    package var editSection: String {
        switch language {
        case .fr: "Modifier cette partie"
        case .en: "Change this part"
        }
    }

    /// Ajouter une partie
    package var addSection: String {
        switch language {
        case .fr: "Ajouter une partie"
        case .en: "Add a part"
        }
    }

    /// Titre de la partie
    package var sectionTitle: String {
        switch language {
        case .fr: "Titre de la partie"
        case .en: "Title of the part"
        }
    }

    /// Ajouter une question
    package var addQuestion: String {
        switch language {
        case .fr: "Ajouter une question"
        case .en: "Add a question"
        }
    }

    /// La question, en une phrase
    package var newAsked: String {
        switch language {
        case .fr: "La question, en une phrase"
        case .en: "The question, in one sentence"
        }
    }

    /// Sorte de question
    package var kind: String {
        switch language {
        case .fr: "Sorte de question"
        case .en: "Kind of question"
        }
    }

    /// Monter {name}
    package func moveUp(name: String) -> String {
        switch language {
        case .fr: "Monter \(name)"
        case .en: "Move \(name) up"
        }
    }

    /// Descendre {name}
    package func moveDown(name: String) -> String {
        switch language {
        case .fr: "Descendre \(name)"
        case .en: "Move \(name) down"
        }
    }

    /// {n}
    package func choiceCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) réponse proposée", other: "\(language.formatted(n)) réponses proposées"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) answer to choose", other: "\(language.formatted(n)) answers to choose from"))"
        }
    }

    /// obligatoire
    package var isMandatory: String {
        switch language {
        case .fr: "obligatoire"
        case .en: "mandatory"
        }
    }

    /// propose {list}
    package func offers(list: String) -> String {
        switch language {
        case .fr: "propose \(list)"
        case .en: "offers \(list)"
        }
    }

    /// sert à {list}
    package func serves(list: String) -> String {
        switch language {
        case .fr: "sert à \(list)"
        case .en: "serves \(list)"
        }
    }

    /// ne sert à rien d’annoncé
    package var servesNothing: String {
        switch language {
        case .fr: "ne sert à rien d’annoncé"
        case .en: "serves nothing announced"
        }
    }

    /// Posée si {clause}
    package func askedIf(clause: String) -> String {
        switch language {
        case .fr: "Posée si \(clause)"
        case .en: "Asked if \(clause)"
        }
    }

    /// Seulement pour : {list}
    package func onlyBranches(list: String) -> String {
        switch language {
        case .fr: "Seulement pour\u{A0}: \(list)"
        case .en: "Only for: \(list)"
        }
    }

    /// se remplit {n} fois au plus
    package func repeated(n: Int) -> String {
        switch language {
        case .fr: "se remplit \(language.formatted(n)) fois au plus"
        case .en: "filled in \(language.formatted(n)) times at most"
        }
    }

    /// Si {clause}, aller {target}
    package func jumpsTo(clause: String, target: String) -> String {
        switch language {
        case .fr: "Si \(clause), aller \(target)"
        case .en: "If \(clause), go \(target)"
        }
    }

    /// Publier cette version
    package var publish: String {
        switch language {
        case .fr: "Publier cette version"
        case .en: "Publish this version"
        }
    }

    /// Une version publiée ne change plus. Les réponses commencées gardent la version où elles ont commenc…
    package var publishLead: String {
        switch language {
        case .fr: "Une version publiée ne change plus. Les réponses commencées gardent la version où elles ont commencé."
        case .en: "A published version does not change any more. Answers that were begun keep the version they began with."
        }
    }

    /// Cette version attend l’accord des autres structures. Si vous la changez, il sera redemandé.
    package var publishAsked: String {
        switch language {
        case .fr: "Cette version attend l’accord des autres structures. Si vous la changez, il sera redemandé."
        case .en: "This version awaits the agreement of the other organisations. If you change it, they are asked again."
        }
    }

    /// Voir les accords
    package var publishAskedLink: String {
        switch language {
        case .fr: "Voir les accords"
        case .en: "See who agreed"
        }
    }

    /// {n}
    package func mustMend(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien n’empêche de publier.", one: "Une chose empêche de publier\u{A0}: elle est dite à sa place, plus haut.", other: "\(language.formatted(n)) choses empêchent de publier\u{A0}: elles sont dites à leur place, plus haut."))"
        case .en: "\(language.form(n, zero: "Nothing keeps it from being published.", one: "One thing keeps it from being published: it is told at its place above.", other: "\(language.formatted(n)) things keep it from being published: they are told at their places above."))"
        }
    }

    /// Ce qui change, et pourquoi
    package var versionNote: String {
        switch language {
        case .fr: "Ce qui change, et pourquoi"
        case .en: "What changes, and why"
        }
    }

    /// Par exemple : après l’essai avec six personnes, la question 4 est plus courte.
    package var versionNoteHelp: String {
        switch language {
        case .fr: "Par exemple\u{A0}: après l’essai avec six personnes, la question 4 est plus courte."
        case .en: "For example: after a trial with six people, question 4 is shorter."
        }
    }

    /// Versions publiées
    package var versions: String {
        switch language {
        case .fr: "Versions publiées"
        case .en: "Published versions"
        }
    }

    /// Version {n}
    package func version(n: Int) -> String {
        switch language {
        case .fr: "Version \(language.formatted(n))"
        case .en: "Version \(language.formatted(n))"
        }
    }

    /// une réponse
    package var kindSingle: String {
        switch language {
        case .fr: "une réponse"
        case .en: "one answer"
        }
    }

    /// plusieurs réponses
    package var kindSeveral: String {
        switch language {
        case .fr: "plusieurs réponses"
        case .en: "several answers"
        }
    }

    /// réponses à mettre en ordre
    package var kindOrdered: String {
        switch language {
        case .fr: "réponses à mettre en ordre"
        case .en: "answers to put in order"
        }
    }

    /// tableau
    package var kindMatrix: String {
        switch language {
        case .fr: "tableau"
        case .en: "table"
        }
    }

    /// nombre
    package var kindNumber: String {
        switch language {
        case .fr: "nombre"
        case .en: "number"
        }
    }

    /// date
    package var kindDate: String {
        switch language {
        case .fr: "date"
        case .en: "date"
        }
    }

    /// territoire
    package var kindTerritory: String {
        switch language {
        case .fr: "territoire"
        case .en: "territory"
        }
    }

    /// structure
    package var kindOrganisation: String {
        switch language {
        case .fr: "structure"
        case .en: "organisation"
        }
    }

    /// texte court
    package var kindShortText: String {
        switch language {
        case .fr: "texte court"
        case .en: "short text"
        }
    }

    /// texte long
    package var kindLongText: String {
        switch language {
        case .fr: "texte long"
        case .en: "long text"
        }
    }

    /// coordonnées
    package var kindContact: String {
        switch language {
        case .fr: "coordonnées"
        case .en: "how to be called back"
        }
    }

    /// texte à lire, sans réponse
    package var kindNote: String {
        switch language {
        case .fr: "texte à lire, sans réponse"
        case .en: "words to read, without an answer"
        }
    }

    /// d’abord, pour tout le monde
    package var stageShort: String {
        switch language {
        case .fr: "d’abord, pour tout le monde"
        case .en: "first, for everybody"
        }
    }

    /// pour aller plus loin, si on veut
    package var stageEnrichment: String {
        switch language {
        case .fr: "pour aller plus loin, si on veut"
        case .en: "to go further, for who wishes"
        }
    }

    /// à la fin, pour tout le monde
    package var stageClosing: String {
        switch language {
        case .fr: "à la fin, pour tout le monde"
        case .en: "at the end, for everybody"
        }
    }

    /// et
    package var wordAnd: String {
        switch language {
        case .fr: "et"
        case .en: "and"
        }
    }

    /// ou
    package var wordOr: String {
        switch language {
        case .fr: "ou"
        case .en: "or"
        }
    }

    /// la question {question} a une réponse
    package func clauseAnswered(question: String) -> String {
        switch language {
        case .fr: "la question \(question) a une réponse"
        case .en: "question \(question) has an answer"
        }
    }

    /// la question {question} n’a pas de réponse
    package func clauseUnanswered(question: String) -> String {
        switch language {
        case .fr: "la question \(question) n’a pas de réponse"
        case .en: "question \(question) has no answer"
        }
    }

    /// vous répondez {list} à la question {question}
    package func clauseChosen(list: String, question: String) -> String {
        switch language {
        case .fr: "vous répondez \(list) à la question \(question)"
        case .en: "you answer \(list) to question \(question)"
        }
    }

    /// vous ne répondez pas {list} à la question {question}
    package func clauseNotChosen(list: String, question: String) -> String {
        switch language {
        case .fr: "vous ne répondez pas \(list) à la question \(question)"
        case .en: "you do not answer \(list) to question \(question)"
        }
    }

    /// vous répondez {list} à la ligne {row} de la question {question}
    package func clauseMarked(list: String, row: String, question: String) -> String {
        switch language {
        case .fr: "vous répondez \(list) à la ligne \(row) de la question \(question)"
        case .en: "you answer \(list) to line \(row) of question \(question)"
        }
    }

    /// vous donnez {bound} réponses à la question {question}
    package func clauseCount(bound: String, question: String) -> String {
        switch language {
        case .fr: "vous donnez \(bound) réponses à la question \(question)"
        case .en: "you give \(bound) answers to question \(question)"
        }
    }

    /// vous répondez {bound} à la question {question}
    package func clauseNumber(bound: String, question: String) -> String {
        switch language {
        case .fr: "vous répondez \(bound) à la question \(question)"
        case .en: "you answer \(bound) to question \(question)"
        }
    }

    /// il n’est pas vrai que ({clause})
    package func clauseNot(clause: String) -> String {
        switch language {
        case .fr: "il n’est pas vrai que (\(clause))"
        case .en: "it is not true that (\(clause))"
        }
    }

    /// moins de {value}
    package func boundLess(value: String) -> String {
        switch language {
        case .fr: "moins de \(value)"
        case .en: "less than \(value)"
        }
    }

    /// {value} au plus
    package func boundAtMost(value: String) -> String {
        switch language {
        case .fr: "\(value) au plus"
        case .en: "\(value) at most"
        }
    }

    /// exactement {value}
    package func boundEqual(value: String) -> String {
        switch language {
        case .fr: "exactement \(value)"
        case .en: "exactly \(value)"
        }
    }

    /// autre chose que {value}
    package func boundDifferent(value: String) -> String {
        switch language {
        case .fr: "autre chose que \(value)"
        case .en: "something else than \(value)"
        }
    }

    /// au moins {value}
    package func boundAtLeast(value: String) -> String {
        switch language {
        case .fr: "au moins \(value)"
        case .en: "at least \(value)"
        }
    }

    /// plus de {value}
    package func boundMore(value: String) -> String {
        switch language {
        case .fr: "plus de \(value)"
        case .en: "more than \(value)"
        }
    }

    /// une date avant {value}
    package func timeBefore(value: String) -> String {
        switch language {
        case .fr: "une date avant \(value)"
        case .en: "a date before \(value)"
        }
    }

    /// {value} au plus tard
    package func timeUntil(value: String) -> String {
        switch language {
        case .fr: "\(value) au plus tard"
        case .en: "\(value) at the latest"
        }
    }

    /// exactement {value}
    package func timeAt(value: String) -> String {
        switch language {
        case .fr: "exactement \(value)"
        case .en: "exactly \(value)"
        }
    }

    /// autre chose que {value}
    package func timeNotAt(value: String) -> String {
        switch language {
        case .fr: "autre chose que \(value)"
        case .en: "something else than \(value)"
        }
    }

    /// {value} ou plus tard
    package func timeSince(value: String) -> String {
        switch language {
        case .fr: "\(value) ou plus tard"
        case .en: "\(value) or later"
        }
    }

    /// une date après {value}
    package func timeAfter(value: String) -> String {
        switch language {
        case .fr: "une date après \(value)"
        case .en: "a date after \(value)"
        }
    }

    /// à la question {code}
    package func toQuestion(code: String) -> String {
        switch language {
        case .fr: "à la question \(code)"
        case .en: "to question \(code)"
        }
    }

    /// à la partie « {title} »
    package func toSection(title: String) -> String {
        switch language {
        case .fr: "à la partie «\u{202F}\(title)\u{202F}»"
        case .en: "to part “\(title)”"
        }
    }

    /// à la fin
    package var toEnd: String {
        switch language {
        case .fr: "à la fin"
        case .en: "to the end"
        }
    }

    /// Question {code}
    package func questionHeading(code: String) -> String {
        switch language {
        case .fr: "Question \(code)"
        case .en: "Question \(code)"
        }
    }

    /// ← {code}
    package func before(code: String) -> String {
        switch language {
        case .fr: "← \(code)"
        case .en: "← \(code)"
        }
    }

    /// {code} →
    package func after(code: String) -> String {
        switch language {
        case .fr: "\(code) →"
        case .en: "\(code) →"
        }
    }

    /// Ce qui est demandé
    package var wordsHeading: String {
        switch language {
        case .fr: "Ce qui est demandé"
        case .en: "What is asked"
        }
    }

    /// Si vous changez de sorte, enregistrez : les champs qui vont avec apparaissent ensuite.
    package var kindHelp: String {
        switch language {
        case .fr: "Si vous changez de sorte, enregistrez\u{A0}: les champs qui vont avec apparaissent ensuite."
        case .en: "If you change the kind, save: the fields that go with it then appear."
        }
    }

    /// La question
    package var asked: String {
        switch language {
        case .fr: "La question"
        case .en: "The question"
        }
    }

    /// La même en mots simples
    package var plainWords: String {
        switch language {
        case .fr: "La même en mots simples"
        case .en: "The same in plain words"
        }
    }

    /// Lue au téléphone et face à face. Une phrase, des mots de tous les jours.
    package var plainHelp: String {
        switch language {
        case .fr: "Lue au téléphone et face à face. Une phrase, des mots de tous les jours."
        case .en: "Read aloud on the phone and face to face. One sentence, everyday words."
        }
    }

    /// Aide
    package var hint: String {
        switch language {
        case .fr: "Aide"
        case .en: "Help"
        }
    }

    /// Sous la question, en petit : un exemple, une précision.
    package var hintHelp: String {
        switch language {
        case .fr: "Sous la question, en petit\u{A0}: un exemple, une précision."
        case .en: "Under the question, in small letters: an example, a precision."
        }
    }

    /// Mise en garde
    package var warning: String {
        switch language {
        case .fr: "Mise en garde"
        case .en: "Warning"
        }
    }

    /// Ce qu’il ne faut pas écrire : des noms, ce qui ferait reconnaître quelqu’un.
    package var warningHelp: String {
        switch language {
        case .fr: "Ce qu’il ne faut pas écrire\u{A0}: des noms, ce qui ferait reconnaître quelqu’un."
        case .en: "What not to write: names, what would let somebody be recognised."
        }
    }

    /// Réponses proposées
    package var choicesHeading: String {
        switch language {
        case .fr: "Réponses proposées"
        case .en: "Answers to choose from"
        }
    }

    /// Le code ne change plus une fois l’enquête ouverte : les chiffres se comptent par lui. Vide, il est …
    package var choicesHelp: String {
        switch language {
        case .fr: "Le code ne change plus une fois l’enquête ouverte\u{A0}: les chiffres se comptent par lui. Vide, il est donné. Videz le libellé pour retirer une réponse."
        case .en: "The code does not change once the survey is open: figures are counted by it. Left empty, it is given. Empty the label to remove an answer."
        }
    }

    /// Lignes du tableau
    package var rowsHeading: String {
        switch language {
        case .fr: "Lignes du tableau"
        case .en: "Lines of the table"
        }
    }

    /// Une ligne pour chaque chose dont on parle. Videz le libellé pour retirer une ligne.
    package var rowsHelp: String {
        switch language {
        case .fr: "Une ligne pour chaque chose dont on parle. Videz le libellé pour retirer une ligne."
        case .en: "One line for each thing that is spoken of. Empty the label to remove a line."
        }
    }

    /// Colonnes du tableau
    package var scaleHeading: String {
        switch language {
        case .fr: "Colonnes du tableau"
        case .en: "Columns of the table"
        }
    }

    /// Libellé
    package var label: String {
        switch language {
        case .fr: "Libellé"
        case .en: "Label"
        }
    }

    /// Rang
    package var rank: String {
        switch language {
        case .fr: "Rang"
        case .en: "Rank"
        }
    }

    /// Autres réglages
    package var rowMore: String {
        switch language {
        case .fr: "Autres réglages"
        case .en: "Other settings"
        }
    }

    /// Ne va avec aucune autre
    package var alone: String {
        switch language {
        case .fr: "Ne va avec aucune autre"
        case .en: "Goes with no other"
        }
    }

    /// Avec un champ à préciser
    package var specify: String {
        switch language {
        case .fr: "Avec un champ à préciser"
        case .en: "With words to type"
        }
    }

    /// Poids
    package var weight: String {
        switch language {
        case .fr: "Poids"
        case .en: "Weight"
        }
    }

    /// Coller une liste
    package var paste: String {
        switch language {
        case .fr: "Coller une liste"
        case .en: "Paste a list"
        }
    }

    /// Une réponse par ligne, ajoutée à la fin.
    package var pasteHelp: String {
        switch language {
        case .fr: "Une réponse par ligne, ajoutée à la fin."
        case .en: "One answer a line, added at the end."
        }
    }

    /// Nombre de réponses au plus
    package var most: String {
        switch language {
        case .fr: "Nombre de réponses au plus"
        case .en: "Answers at most"
        }
    }

    /// Vide : autant qu’on veut.
    package var mostHelp: String {
        switch language {
        case .fr: "Vide\u{A0}: autant qu’on veut."
        case .en: "Empty: as many as one wishes."
        }
    }

    /// Bornes
    package var boundsHeading: String {
        switch language {
        case .fr: "Bornes"
        case .en: "Bounds"
        }
    }

    /// Le plus petit possible
    package var least: String {
        switch language {
        case .fr: "Le plus petit possible"
        case .en: "The smallest possible"
        }
    }

    /// Le plus grand possible
    package var greatest: String {
        switch language {
        case .fr: "Le plus grand possible"
        case .en: "The greatest possible"
        }
    }

    /// Chiffres après la virgule
    package var decimals: String {
        switch language {
        case .fr: "Chiffres après la virgule"
        case .en: "Digits after the point"
        }
    }

    /// 0 pour un nombre entier, 6 au plus.
    package var decimalsHelp: String {
        switch language {
        case .fr: "0 pour un nombre entier, 6 au plus."
        case .en: "0 for a whole number, 6 at most."
        }
    }

    /// Unité
    package var unit: String {
        switch language {
        case .fr: "Unité"
        case .en: "Unit"
        }
    }

    /// Par exemple : heures, personnes, euros.
    package var unitHelp: String {
        switch language {
        case .fr: "Par exemple\u{A0}: heures, personnes, euros."
        case .en: "For example: hours, people, euros."
        }
    }

    /// Précision
    package var precision: String {
        switch language {
        case .fr: "Précision"
        case .en: "Precision"
        }
    }

    /// le jour
    package var precisionDay: String {
        switch language {
        case .fr: "le jour"
        case .en: "the day"
        }
    }

    /// le mois
    package var precisionMonth: String {
        switch language {
        case .fr: "le mois"
        case .en: "the month"
        }
    }

    /// l’année
    package var precisionYear: String {
        switch language {
        case .fr: "l’année"
        case .en: "the year"
        }
    }

    /// La plus ancienne possible
    package var earliest: String {
        switch language {
        case .fr: "La plus ancienne possible"
        case .en: "The earliest possible"
        }
    }

    /// La plus récente possible
    package var latest: String {
        switch language {
        case .fr: "La plus récente possible"
        case .en: "The latest possible"
        }
    }

    /// Ce qui est demandé pour rappeler
    package var contactHeading: String {
        switch language {
        case .fr: "Ce qui est demandé pour rappeler"
        case .en: "What is asked to call back"
        }
    }

    /// Gardé à part des réponses, jamais obligatoire, effacé après l’enquête.
    package var contactHelp: String {
        switch language {
        case .fr: "Gardé à part des réponses, jamais obligatoire, effacé après l’enquête."
        case .en: "Kept apart from answers, never mandatory, erased after the survey."
        }
    }

    /// Ce à quoi la personne dit oui
    package var consent: String {
        switch language {
        case .fr: "Ce à quoi la personne dit oui"
        case .en: "What the person agrees to"
        }
    }

    /// Qui rappelle, pourquoi, jusqu’à quand c’est gardé.
    package var consentHelp: String {
        switch language {
        case .fr: "Qui rappelle, pourquoi, jusqu’à quand c’est gardé."
        case .en: "Who calls back, why, how long it is kept."
        }
    }

    /// Ce qu’on peut répondre à la place
    package var missingHeading: String {
        switch language {
        case .fr: "Ce qu’on peut répondre à la place"
        case .en: "What may be answered instead"
        }
    }

    /// Ne rien cocher laisse le choix entre répondre et passer.
    package var missingHelp: String {
        switch language {
        case .fr: "Ne rien cocher laisse le choix entre répondre et passer."
        case .en: "Ticking nothing leaves the choice between answering and skipping."
        }
    }

    /// Réponse obligatoire
    package var mandatoryHeading: String {
        switch language {
        case .fr: "Réponse obligatoire"
        case .en: "Mandatory answer"
        }
    }

    /// On ne peut pas envoyer sans répondre à cette question
    package var mandatory: String {
        switch language {
        case .fr: "On ne peut pas envoyer sans répondre à cette question"
        case .en: "One cannot send without answering this question"
        }
    }

    /// Rarement une bonne idée : qui ne sait pas ou ne veut pas dire invente, ou s’en va. Mieux vaut propo…
    package var mandatoryHelp: String {
        switch language {
        case .fr: "Rarement une bonne idée\u{A0}: qui ne sait pas ou ne veut pas dire invente, ou s’en va. Mieux vaut proposer «\u{202F}Je ne sais pas\u{202F}»."
        case .en: "Rarely a good idea: who does not know or will not say makes something up, or leaves. Better to offer “I do not know”."
        }
    }

    /// Quand elle est posée
    package var whenHeading: String {
        switch language {
        case .fr: "Quand elle est posée"
        case .en: "When it is asked"
        }
    }

    /// Toujours
    package var whenAlways: String {
        switch language {
        case .fr: "Toujours"
        case .en: "Always"
        }
    }

    /// Quand tout cela est vrai
    package var whenAll: String {
        switch language {
        case .fr: "Quand tout cela est vrai"
        case .en: "When all of this is true"
        }
    }

    /// Quand l’une de ces choses est vraie
    package var whenAny: String {
        switch language {
        case .fr: "Quand l’une de ces choses est vraie"
        case .en: "When one of these things is true"
        }
    }

    /// Une chose par ligne. Pour les réponses, écrivez leurs codes avec des virgules ; sinon un nombre ou …
    package var whenHelp: String {
        switch language {
        case .fr: "Une chose par ligne. Pour les réponses, écrivez leurs codes avec des virgules\u{202F}; sinon un nombre ou une date."
        case .en: "One thing a line. For answers, write their codes with commas; otherwise a number or a date."
        }
    }

    /// Choisissez une question
    package var noQuestion: String {
        switch language {
        case .fr: "Choisissez une question"
        case .en: "Choose a question"
        }
    }

    /// Question
    package var ofQuestion: String {
        switch language {
        case .fr: "Question"
        case .en: "Question"
        }
    }

    /// Ce qu’on regarde
    package var relation: String {
        switch language {
        case .fr: "Ce qu’on regarde"
        case .en: "What is looked at"
        }
    }

    /// Réponses, nombre ou date
    package var value: String {
        switch language {
        case .fr: "Réponses, nombre ou date"
        case .en: "Answers, number or date"
        }
    }

    /// a une réponse
    package var relationAnswered: String {
        switch language {
        case .fr: "a une réponse"
        case .en: "has an answer"
        }
    }

    /// n’a pas de réponse
    package var relationUnanswered: String {
        switch language {
        case .fr: "n’a pas de réponse"
        case .en: "has no answer"
        }
    }

    /// est l’une de
    package var relationChosen: String {
        switch language {
        case .fr: "est l’une de"
        case .en: "is one of"
        }
    }

    /// n’est aucune de
    package var relationNotChosen: String {
        switch language {
        case .fr: "n’est aucune de"
        case .en: "is none of"
        }
    }

    /// égale
    package var relationEqual: String {
        switch language {
        case .fr: "égale"
        case .en: "equals"
        }
    }

    /// diffère de
    package var relationDifferent: String {
        switch language {
        case .fr: "diffère de"
        case .en: "differs from"
        }
    }

    /// est moins que, ou avant
    package var relationLess: String {
        switch language {
        case .fr: "est moins que, ou avant"
        case .en: "is less than, or before"
        }
    }

    /// est au plus
    package var relationAtMost: String {
        switch language {
        case .fr: "est au plus"
        case .en: "is at most"
        }
    }

    /// est au moins
    package var relationAtLeast: String {
        switch language {
        case .fr: "est au moins"
        case .en: "is at least"
        }
    }

    /// est plus que, ou après
    package var relationMore: String {
        switch language {
        case .fr: "est plus que, ou après"
        case .en: "is more than, or after"
        }
    }

    /// formule (XLSForm)
    package var relationFormula: String {
        switch language {
        case .fr: "formule (XLSForm)"
        case .en: "formula (XLSForm)"
        }
    }

    /// Codes des réponses aux questions d’avant
    package var answerCodes: String {
        switch language {
        case .fr: "Codes des réponses aux questions d’avant"
        case .en: "Codes of the answers to earlier questions"
        }
    }

    /// Ligne {row} : choisissez une question.
    package func noSubject(row: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(row))\u{A0}: choisissez une question."
        case .en: "Line \(language.formatted(row)): choose a question."
        }
    }

    /// Ligne {row} : écrivez ce qui est attendu.
    package func noValue(row: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(row))\u{A0}: écrivez ce qui est attendu."
        case .en: "Line \(language.formatted(row)): write what is expected."
        }
    }

    /// Ligne {row} : « {value} » n’est ni un nombre ni une date.
    package func badValue(row: Int, value: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(row))\u{A0}: «\u{202F}\(value)\u{202F}» n’est ni un nombre ni une date."
        case .en: "Line \(language.formatted(row)): “\(value)” is neither a number nor a date."
        }
    }

    /// Ligne {row} : {sentence}
    package func badFormula(row: Int, sentence: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(row))\u{A0}: \(sentence)"
        case .en: "Line \(language.formatted(row)): \(sentence)"
        }
    }

    /// Choisissez où aller
    package var noTarget: String {
        switch language {
        case .fr: "Choisissez où aller"
        case .en: "Choose where to go"
        }
    }

    /// Aller
    package var target: String {
        switch language {
        case .fr: "Aller"
        case .en: "Go"
        }
    }

    /// Toute la question
    package var wholeQuestion: String {
        switch language {
        case .fr: "Toute la question"
        case .en: "The whole question"
        }
    }

    /// Sauts : où mènent ses réponses
    package var jumpsHeading: String {
        switch language {
        case .fr: "Sauts\u{A0}: où mènent ses réponses"
        case .en: "Jumps: where its answers lead"
        }
    }

    /// Une condition sur la question d’après suffit presque toujours, et se lit mieux.
    package var jumpsHelp: String {
        switch language {
        case .fr: "Une condition sur la question d’après suffit presque toujours, et se lit mieux."
        case .en: "A condition on the next question is nearly always enough, and reads better."
        }
    }

    /// Pour qui
    package var branchesHeading: String {
        switch language {
        case .fr: "Pour qui"
        case .en: "For whom"
        }
    }

    /// Ne rien cocher : pour tout le monde.
    package var branchesHelp: String {
        switch language {
        case .fr: "Ne rien cocher\u{A0}: pour tout le monde."
        case .en: "Tick nothing: for everybody."
        }
    }

    /// Image et lecture à voix haute
    package var media: String {
        switch language {
        case .fr: "Image et lecture à voix haute"
        case .en: "Picture and reading aloud"
        }
    }

    /// Adresse d’une image
    package var picture: String {
        switch language {
        case .fr: "Adresse d’une image"
        case .en: "Address of a picture"
        }
    }

    /// Une adresse du site, qui commence par /.
    package var pictureHelp: String {
        switch language {
        case .fr: "Une adresse du site, qui commence par /."
        case .en: "An address of the site, which begins with /."
        }
    }

    /// Adresse de l’enregistrement ({code})
    package func recording(code: String) -> String {
        switch language {
        case .fr: "Adresse de l’enregistrement (\(code))"
        case .en: "Address of the recording (\(code))"
        }
    }

    /// Retirer cette question
    package var removeQuestion: String {
        switch language {
        case .fr: "Retirer cette question"
        case .en: "Remove this question"
        }
    }

    /// Elle disparaît de la version en cours d’écriture. Les versions publiées la gardent.
    package var removeHelp: String {
        switch language {
        case .fr: "Elle disparaît de la version en cours d’écriture. Les versions publiées la gardent."
        case .en: "It goes from the version being written. Published versions keep it."
        }
    }

    /// Oui, retirer
    package var removeSure: String {
        switch language {
        case .fr: "Oui, retirer"
        case .en: "Yes, remove"
        }
    }

    /// « {text} » n’est pas un nombre.
    package func notANumber(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un nombre."
        case .en: "“\(text)” is not a number."
        }
    }

    /// « {text} » n’est pas une date.
    package func notADate(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une date."
        case .en: "“\(text)” is not a date."
        }
    }

    /// Partie : {title}
    package func sectionPage(title: String) -> String {
        switch language {
        case .fr: "Partie\u{A0}: \(title)"
        case .en: "Part: \(title)"
        }
    }

    /// Introduction
    package var introduction: String {
        switch language {
        case .fr: "Introduction"
        case .en: "Introduction"
        }
    }

    /// À quel moment
    package var stage: String {
        switch language {
        case .fr: "À quel moment"
        case .en: "At what moment"
        }
    }

    /// La forme courte d’abord ; ce qui va plus loin ensuite, pour qui veut ; la fin pour tout le monde.
    package var stageHelp: String {
        switch language {
        case .fr: "La forme courte d’abord\u{202F}; ce qui va plus loin ensuite, pour qui veut\u{202F}; la fin pour tout le monde."
        case .en: "The short form first; what goes further next, for who wishes; the end for everybody."
        }
    }

    /// Partie qui se remplit plusieurs fois
    package var repeatHeading: String {
        switch language {
        case .fr: "Partie qui se remplit plusieurs fois"
        case .en: "Part filled in several times"
        }
    }

    /// Nombre de fois au plus
    package var repeatMost: String {
        switch language {
        case .fr: "Nombre de fois au plus"
        case .en: "Times at most"
        }
    }

    /// Vide : une seule fois.
    package var repeatHelp: String {
        switch language {
        case .fr: "Vide\u{A0}: une seule fois."
        case .en: "Empty: once."
        }
    }

    /// Pour en remplir une autre
    package var another: String {
        switch language {
        case .fr: "Pour en remplir une autre"
        case .en: "To fill in another one"
        }
    }

    /// Le bouton : « Décrire une autre pratique ».
    package var anotherHelp: String {
        switch language {
        case .fr: "Le bouton\u{A0}: «\u{202F}Décrire une autre pratique\u{202F}»."
        case .en: "The button: “Describe another practice”."
        }
    }

    /// Retirer cette partie
    package var removeSection: String {
        switch language {
        case .fr: "Retirer cette partie"
        case .en: "Remove this part"
        }
    }

    /// {n}
    package func removeSectionHelp(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Elle disparaît de la version en cours d’écriture.", one: "Elle disparaît avec sa question.", other: "Elle disparaît avec ses \(language.formatted(n)) questions."))"
        case .en: "\(language.form(n, zero: "It goes from the version being written.", one: "It goes with its question.", other: "It goes with its \(language.formatted(n)) questions."))"
        }
    }

    /// Titre, langues et branches
    package var wordsTitle: String {
        switch language {
        case .fr: "Titre, langues et branches"
        case .en: "Title, languages and branches"
        }
    }

    /// Ce qu’on lit avant de commencer : pourquoi, pour qui, combien de temps.
    package var introductionHelp: String {
        switch language {
        case .fr: "Ce qu’on lit avant de commencer\u{A0}: pourquoi, pour qui, combien de temps."
        case .en: "What one reads before beginning: why, for whom, how long."
        }
    }

    /// Remerciements
    package var thanks: String {
        switch language {
        case .fr: "Remerciements"
        case .en: "Thanks"
        }
    }

    /// Ce qu’on lit à la fin.
    package var thanksHelp: String {
        switch language {
        case .fr: "Ce qu’on lit à la fin."
        case .en: "What one reads at the end."
        }
    }

    /// Langues
    package var languages: String {
        switch language {
        case .fr: "Langues"
        case .en: "Languages"
        }
    }

    /// Leurs codes, la principale d’abord, comme : fr, ar, en.
    package var languagesHelp: String {
        switch language {
        case .fr: "Leurs codes, la principale d’abord, comme\u{A0}: fr, ar, en."
        case .en: "Their codes, the main one first, such as: fr, ar, en."
        }
    }

    /// « {code} » n’est pas le code d’une langue, comme « fr ».
    package func badLanguages(code: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(code)\u{202F}» n’est pas le code d’une langue, comme «\u{202F}fr\u{202F}»."
        case .en: "“\(code)” is not the code of a language, such as “fr”."
        }
    }

    /// Branches
    package var branchingHeading: String {
        switch language {
        case .fr: "Branches"
        case .en: "Branches"
        }
    }

    /// Des chemins parallèles, d’après la réponse à une question : professionnels, bénévoles, personnes co…
    package var branchingHelp: String {
        switch language {
        case .fr: "Des chemins parallèles, d’après la réponse à une question\u{A0}: professionnels, bénévoles, personnes concernées."
        case .en: "Parallel ways, by what is answered to one question: professionals, volunteers, people concerned."
        }
    }

    /// La question qui fait les branches
    package var branchingQuestion: String {
        switch language {
        case .fr: "La question qui fait les branches"
        case .en: "The question that makes branches"
        }
    }

    /// Pas de branches
    package var noBranching: String {
        switch language {
        case .fr: "Pas de branches"
        case .en: "No branches"
        }
    }

    /// Nom de la branche
    package var branchName: String {
        switch language {
        case .fr: "Nom de la branche"
        case .en: "Name of the branch"
        }
    }

    /// Codes des réponses qui y mènent
    package var branchChoices: String {
        switch language {
        case .fr: "Codes des réponses qui y mènent"
        case .en: "Codes of the answers that lead there"
        }
    }

    /// Ce que l’enquête veut savoir
    package var aimsTitle: String {
        switch language {
        case .fr: "Ce que l’enquête veut savoir"
        case .en: "What the survey wants to know"
        }
    }

    /// Les questions évaluatives, et celles du questionnaire qui y répondent. Ce qui n’est demandé à perso…
    package var aimsLead: String {
        switch language {
        case .fr: "Les questions évaluatives, et celles du questionnaire qui y répondent. Ce qui n’est demandé à personne se voit, et ce qui est demandé pour rien aussi."
        case .en: "The evaluative questions, and those of the questionnaire that answer them. What nobody is asked shows, and what is asked for nothing too."
        }
    }

    /// Modifier
    package var aimsEdit: String {
        switch language {
        case .fr: "Modifier"
        case .en: "Change"
        }
    }

    /// Un axe regroupe plusieurs questions évaluatives. Les codes des questions se suivent avec des virgul…
    package var aimsHelp: String {
        switch language {
        case .fr: "Un axe regroupe plusieurs questions évaluatives. Les codes des questions se suivent avec des virgules."
        case .en: "An axis groups several evaluative questions. Codes of questions follow each other with commas."
        }
    }

    /// Axe
    package var axis: String {
        switch language {
        case .fr: "Axe"
        case .en: "Axis"
        }
    }

    /// Question évaluative
    package var aim: String {
        switch language {
        case .fr: "Question évaluative"
        case .en: "Evaluative question"
        }
    }

    /// Questions qui y répondent
    package var aimQuestions: String {
        switch language {
        case .fr: "Questions qui y répondent"
        case .en: "Questions that answer it"
        }
    }

    /// Le questionnaire ne dit pas encore ce que l’enquête veut savoir.
    package var noAims: String {
        switch language {
        case .fr: "Le questionnaire ne dit pas encore ce que l’enquête veut savoir."
        case .en: "The questionnaire does not say yet what the survey wants to know."
        }
    }

    /// n’est demandé à personne
    package var askedNowhere: String {
        switch language {
        case .fr: "n’est demandé à personne"
        case .en: "nobody is asked"
        }
    }

    /// {n}
    package func orphanAims(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Tout est demandé.", one: "Une chose que l’enquête veut savoir n’est demandée à personne.", other: "\(language.formatted(n)) choses que l’enquête veut savoir ne sont demandées à personne."))"
        case .en: "\(language.form(n, zero: "Everything is asked.", one: "One thing that the survey wants to know is asked of nobody.", other: "\(language.formatted(n)) things that the survey wants to know are asked of nobody."))"
        }
    }

    /// {n}
    package func orphanQuestions(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Chaque question sert.", one: "Une question ne sert à rien d’annoncé. Dites à quoi, ou retirez-la.", other: "\(language.formatted(n)) questions ne servent à rien d’annoncé. Dites à quoi, ou retirez-les."))"
        case .en: "\(language.form(n, zero: "Each question serves.", one: "One question serves nothing announced. Say what for, or remove it.", other: "\(language.formatted(n)) questions serve nothing announced. Say what for, or remove them."))"
        }
    }

    /// Chaque question sert à quelque chose que l’enquête veut savoir, et tout ce qu’elle veut savoir est …
    package var allServed: String {
        switch language {
        case .fr: "Chaque question sert à quelque chose que l’enquête veut savoir, et tout ce qu’elle veut savoir est demandé."
        case .en: "Each question serves something that the survey wants to know, and everything it wants to know is asked."
        }
    }

    /// Bibliothèque de questions
    package var libraryTitle: String {
        switch language {
        case .fr: "Bibliothèque de questions"
        case .en: "Library of questions"
        }
    }

    /// Des questions déjà posées ailleurs. Reprises telles quelles, les réponses se comparent.
    package var libraryLead: String {
        switch language {
        case .fr: "Des questions déjà posées ailleurs. Reprises telles quelles, les réponses se comparent."
        case .en: "Questions that were asked elsewhere. Taken as they are, their answers compare."
        }
    }

    /// Mots
    package var libraryWords: String {
        switch language {
        case .fr: "Mots"
        case .en: "Words"
        }
    }

    /// Toutes les sortes
    package var libraryAnyKind: String {
        switch language {
        case .fr: "Toutes les sortes"
        case .en: "All kinds"
        }
    }

    /// Chercher
    package var librarySearch: String {
        switch language {
        case .fr: "Chercher"
        case .en: "Search"
        }
    }

    /// {n}
    package func libraryFound(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune question ne va.", one: "\(language.formatted(n)) question", other: "\(language.formatted(n)) questions"))"
        case .en: "\(language.form(n, zero: "No question fits.", one: "\(language.formatted(n)) question", other: "\(language.formatted(n)) questions"))"
        }
    }

    /// Les {n} premières sont montrées. Ajoutez un mot pour chercher plus près.
    package func libraryMore(n: Int) -> String {
        switch language {
        case .fr: "Les \(language.formatted(n)) premières sont montrées. Ajoutez un mot pour chercher plus près."
        case .en: "The first \(language.formatted(n)) are shown. Add a word to look closer."
        }
    }

    /// vient de « {origin} »
    package func libraryFrom(origin: String) -> String {
        switch language {
        case .fr: "vient de «\u{202F}\(origin)\u{202F}»"
        case .en: "from “\(origin)”"
        }
    }

    /// Dans la partie
    package var libraryInto: String {
        switch language {
        case .fr: "Dans la partie"
        case .en: "Into the part"
        }
    }

    /// Reprendre cette question
    package var libraryTake: String {
        switch language {
        case .fr: "Reprendre cette question"
        case .en: "Take this question"
        }
    }

    /// Commencez d’abord un questionnaire : la question y sera ajoutée.
    package var libraryNothing: String {
        switch language {
        case .fr: "Commencez d’abord un questionnaire\u{A0}: la question y sera ajoutée."
        case .en: "Begin a questionnaire first: the question will be added to it."
        }
    }

    /// Fichier du questionnaire
    package var fileTitle: String {
        switch language {
        case .fr: "Fichier du questionnaire"
        case .en: "File of the questionnaire"
        }
    }

    /// Emporter
    package var fileTake: String {
        switch language {
        case .fr: "Emporter"
        case .en: "Take away"
        }
    }

    /// La version en cours d’écriture, ou celle qui est publiée.
    package var fileTakeLead: String {
        switch language {
        case .fr: "La version en cours d’écriture, ou celle qui est publiée."
        case .en: "The version being written, or the published one."
        }
    }

    /// Classeur XLSForm (.xlsx), que lisent les outils d’enquête
    package var fileXLSX: String {
        switch language {
        case .fr: "Classeur XLSForm (.xlsx), que lisent les outils d’enquête"
        case .en: "XLSForm workbook (.xlsx), which survey tools read"
        }
    }

    /// Fichier complet (.json), pour le reprendre ici
    package var fileJSON: String {
        switch language {
        case .fr: "Fichier complet (.json), pour le reprendre ici"
        case .en: "Complete file (.json), to bring it in here again"
        }
    }

    /// Reprendre un fichier
    package var fileBring: String {
        switch language {
        case .fr: "Reprendre un fichier"
        case .en: "Bring a file"
        }
    }

    /// Un XLSForm ou le fichier d’ici. Vous verrez ce qui change avant que rien ne soit gardé.
    package var fileBringLead: String {
        switch language {
        case .fr: "Un XLSForm ou le fichier d’ici. Vous verrez ce qui change avant que rien ne soit gardé."
        case .en: "An XLSForm, or the file from here. You will see what changes before anything is kept."
        }
    }

    /// Fichier .xlsx ou .json
    package var fileChoose: String {
        switch language {
        case .fr: "Fichier .xlsx ou .json"
        case .en: "File .xlsx or .json"
        }
    }

    /// Voir ce qui change
    package var fileLook: String {
        switch language {
        case .fr: "Voir ce qui change"
        case .en: "See what changes"
        }
    }

    /// Choisissez un fichier.
    package var fileMissing: String {
        switch language {
        case .fr: "Choisissez un fichier."
        case .en: "Choose a file."
        }
    }

    /// Il n’y a plus de place pour lire ce fichier. Réessayez plus tard.
    package var fileFull: String {
        switch language {
        case .fr: "Il n’y a plus de place pour lire ce fichier. Réessayez plus tard."
        case .en: "There is no room left to read this file. Try again later."
        }
    }

    /// Un autre fichier est en train d’être lu. Réessayez dans un instant.
    package var fileBusy: String {
        switch language {
        case .fr: "Un autre fichier est en train d’être lu. Réessayez dans un instant."
        case .en: "Another file is being read. Try again in a moment."
        }
    }

    /// Ce qui change
    package var fileDifferences: String {
        switch language {
        case .fr: "Ce qui change"
        case .en: "What changes"
        }
    }

    /// Rien : le fichier dit la même chose que le questionnaire.
    package var fileSame: String {
        switch language {
        case .fr: "Rien\u{A0}: le fichier dit la même chose que le questionnaire."
        case .en: "Nothing: the file says the same as the questionnaire."
        }
    }

    /// Le titre, l’introduction, les langues, les branches ou ce que l’enquête veut savoir changent.
    package var fileWhole: String {
        switch language {
        case .fr: "Le titre, l’introduction, les langues, les branches ou ce que l’enquête veut savoir changent."
        case .en: "The title, the introduction, the languages, the branches or what the survey wants to know change."
        }
    }

    /// L’ordre des questions ou les parties changent.
    package var fileOrder: String {
        switch language {
        case .fr: "L’ordre des questions ou les parties changent."
        case .en: "The order of questions or the parts change."
        }
    }

    /// {n}
    package func fileAdded(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien d’ajouté", one: "Une question ajoutée", other: "\(language.formatted(n)) questions ajoutées"))"
        case .en: "\(language.form(n, zero: "Nothing added", one: "One question added", other: "\(language.formatted(n)) questions added"))"
        }
    }

    /// {n}
    package func fileRemoved(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien de retiré", one: "Une question retirée", other: "\(language.formatted(n)) questions retirées"))"
        case .en: "\(language.form(n, zero: "Nothing removed", one: "One question removed", other: "\(language.formatted(n)) questions removed"))"
        }
    }

    /// {n}
    package func fileChanged(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien de changé", one: "Une question changée", other: "\(language.formatted(n)) questions changées"))"
        case .en: "\(language.form(n, zero: "Nothing changed", one: "One question changed", other: "\(language.formatted(n)) questions changed"))"
        }
    }

    /// Ce qui est laissé de côté ou compris autrement :
    package var fileNotices: String {
        switch language {
        case .fr: "Ce qui est laissé de côté ou compris autrement\u{A0}:"
        case .en: "What is left aside or understood otherwise:"
        }
    }

    /// Mettre à la place du questionnaire
    package var fileReplace: String {
        switch language {
        case .fr: "Mettre à la place du questionnaire"
        case .en: "Put in place of the questionnaire"
        }
    }

    /// Papier et lecture à voix haute
    package var paperTitle: String {
        switch language {
        case .fr: "Papier et lecture à voix haute"
        case .en: "Paper and reading aloud"
        }
    }

    /// Ce que le simulateur a trouvé en essayant toutes les réponses qui décident de quelque chose.
    package var waysLead: String {
        switch language {
        case .fr: "Ce que le simulateur a trouvé en essayant toutes les réponses qui décident de quelque chose."
        case .en: "What the simulator found by trying all the answers that decide of something."
        }
    }

    /// Il n’y a pas de questionnaire à essayer.
    package var waysNone: String {
        switch language {
        case .fr: "Il n’y a pas de questionnaire à essayer."
        case .en: "There is no questionnaire to try."
        }
    }

    /// Le questionnaire ne peut pas être essayé tant que cela n’est pas corrigé :
    package var waysFaults: String {
        switch language {
        case .fr: "Le questionnaire ne peut pas être essayé tant que cela n’est pas corrigé\u{A0}:"
        case .en: "The questionnaire cannot be tried until this is mended:"
        }
    }

    /// Le simulateur travaille pour quelqu’un d’autre. Rechargez la page dans un instant.
    package var waysBusy: String {
        switch language {
        case .fr: "Le simulateur travaille pour quelqu’un d’autre. Rechargez la page dans un instant."
        case .en: "The simulator works for somebody else. Load the page again in a moment."
        }
    }

    /// Chaque question peut être posée, et toute suite de réponses arrive à la fin en {steps} au plus.
    package func allReached(steps: Int) -> String {
        switch language {
        case .fr: "Chaque question peut être posée, et toute suite de réponses arrive à la fin en \(language.form(steps, one: "\(language.formatted(steps)) pas", other: "\(language.formatted(steps)) pas")) au plus."
        case .en: "Each question may be asked, and any answers arrive at the end in \(language.form(steps, one: "\(language.formatted(steps)) step", other: "\(language.formatted(steps)) steps")) at most."
        }
    }

    /// Des questions ne sont jamais posées, ou on ne sait pas :
    package var notAllReached: String {
        switch language {
        case .fr: "Des questions ne sont jamais posées, ou on ne sait pas\u{A0}:"
        case .en: "Some questions are never asked, or it is not known:"
        }
    }

    /// {question} n’est jamais posée : ses conditions se contredisent. Voyez {list}.
    package func never(question: String, list: String) -> String {
        switch language {
        case .fr: "\(question) n’est jamais posée\u{A0}: ses conditions se contredisent. Voyez \(list)."
        case .en: "\(question) is never asked: its conditions contradict each other. See \(list)."
        }
    }

    /// {question} n’est jamais posée : elle dépend de {list}, qui ne l’est pas non plus.
    package func neverAfter(question: String, list: String) -> String {
        switch language {
        case .fr: "\(question) n’est jamais posée\u{A0}: elle dépend de \(list), qui ne l’est pas non plus."
        case .en: "\(question) is never asked: it depends on \(list), which is not asked either."
        }
    }

    /// {question} : il y a trop de combinaisons pour le savoir. Le simulateur s’arrête après quelques seco…
    package func unsure(question: String, list: String) -> String {
        switch language {
        case .fr: "\(question)\u{A0}: il y a trop de combinaisons pour le savoir. Le simulateur s’arrête après quelques secondes\u{202F}; voyez \(list)."
        case .en: "\(question): there are too many combinations to know. The simulator stops after some seconds; see \(list)."
        }
    }

    /// Combien de temps
    package var lengths: String {
        switch language {
        case .fr: "Combien de temps"
        case .en: "How long"
        }
    }

    /// Durées estimées d’après les mots à lire ; un essai avec quelques personnes dit mieux.
    package var lengthsCaption: String {
        switch language {
        case .fr: "Durées estimées d’après les mots à lire\u{202F}; un essai avec quelques personnes dit mieux."
        case .en: "Times estimated from the words to read; a trial with a few people tells better."
        }
    }

    /// Qui
    package var who: String {
        switch language {
        case .fr: "Qui"
        case .en: "Who"
        }
    }

    /// Chemins
    package var ways: String {
        switch language {
        case .fr: "Chemins"
        case .en: "Ways"
        }
    }

    /// Le plus court
    package var shortest: String {
        switch language {
        case .fr: "Le plus court"
        case .en: "The shortest"
        }
    }

    /// Le plus long
    package var longest: String {
        switch language {
        case .fr: "Le plus long"
        case .en: "The longest"
        }
    }

    /// Tout le monde
    package var everybody: String {
        switch language {
        case .fr: "Tout le monde"
        case .en: "Everybody"
        }
    }

    /// Hors des branches
    package var noBranch: String {
        switch language {
        case .fr: "Hors des branches"
        case .en: "Outside the branches"
        }
    }

    /// personne
    package var nobody: String {
        switch language {
        case .fr: "personne"
        case .en: "nobody"
        }
    }

    /// trop pour être comptés
    package var tooManyWays: String {
        switch language {
        case .fr: "trop pour être comptés"
        case .en: "too many to be counted"
        }
    }

    /// {questions}, environ {minutes}
    package func length(questions: Int, minutes: Int) -> String {
        switch language {
        case .fr: "\(language.form(questions, one: "\(language.formatted(questions)) question", other: "\(language.formatted(questions)) questions")), environ \(language.form(minutes, one: "\(language.formatted(minutes)) minute", other: "\(language.formatted(minutes)) minutes"))"
        case .en: "\(language.form(questions, one: "\(language.formatted(questions)) question", other: "\(language.formatted(questions)) questions")), about \(language.form(minutes, one: "\(language.formatted(minutes)) minute", other: "\(language.formatted(minutes)) minutes"))"
        }
    }

    /// Ce que l’enquête saura
    package var coverage: String {
        switch language {
        case .fr: "Ce que l’enquête saura"
        case .en: "What the survey will know"
        }
    }

    /// Ce qui est demandé à chacun
    package var parity: String {
        switch language {
        case .fr: "Ce qui est demandé à chacun"
        case .en: "What each is asked"
        }
    }

    /// Chaque branche est interrogée sur tout.
    package var parityEven: String {
        switch language {
        case .fr: "Chaque branche est interrogée sur tout."
        case .en: "Each branch is asked about everything."
        }
    }

    /// {n}
    package func parityUneven(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Tout est égal.", one: "Un sujet n’est pas demandé à tout le monde.", other: "\(language.formatted(n)) sujets ne sont pas demandés à tout le monde."))"
        case .en: "\(language.form(n, zero: "All is even.", one: "One subject is not asked of everybody.", other: "\(language.formatted(n)) subjects are not asked of everybody."))"
        }
    }

    /// Nombre de questions sur chaque sujet, par branche.
    package var parityCaption: String {
        switch language {
        case .fr: "Nombre de questions sur chaque sujet, par branche."
        case .en: "Number of questions on each subject, by branch."
        }
    }

    /// Sujet
    package var paritySubject: String {
        switch language {
        case .fr: "Sujet"
        case .en: "Subject"
        }
    }

    /// {n}
    package func parityAsked(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) question", other: "\(language.formatted(n)) questions"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) question", other: "\(language.formatted(n)) questions"))"
        }
    }

    /// rien
    package var parityNothing: String {
        switch language {
        case .fr: "rien"
        case .en: "nothing"
        }
    }

    /// trop de combinaisons
    package var parityUnknown: String {
        switch language {
        case .fr: "trop de combinaisons"
        case .en: "too many combinations"
        }
    }

    /// Partie « {title} »
    package func paritySection(title: String) -> String {
        switch language {
        case .fr: "Partie «\u{202F}\(title)\u{202F}»"
        case .en: "Part “\(title)”"
        }
    }

    /// Essayer un chemin
    package var tryWalk: String {
        switch language {
        case .fr: "Essayer un chemin"
        case .en: "Try a way"
        }
    }

    /// Donnez quelques réponses et voyez les pages qui viendraient. Rien n’est gardé.
    package var tryLead: String {
        switch language {
        case .fr: "Donnez quelques réponses et voyez les pages qui viendraient. Rien n’est gardé."
        case .en: "Give some answers and see the pages that would come. Nothing is kept."
        }
    }

    /// Tout le monde suit le même chemin.
    package var tryNothing: String {
        switch language {
        case .fr: "Tout le monde suit le même chemin."
        case .en: "Everybody follows the same way."
        }
    }

    /// Pas de réponse
    package var tryBlank: String {
        switch language {
        case .fr: "Pas de réponse"
        case .en: "No answer"
        }
    }

    /// Aller plus loin que la forme courte
    package var tryWhole: String {
        switch language {
        case .fr: "Aller plus loin que la forme courte"
        case .en: "Go further than the short form"
        }
    }

    /// Voir les pages
    package var tryGo: String {
        switch language {
        case .fr: "Voir les pages"
        case .en: "See the pages"
        }
    }

    /// {pages}, {questions} :
    package func walkFound(pages: Int, questions: Int) -> String {
        switch language {
        case .fr: "\(language.form(pages, one: "\(language.formatted(pages)) page", other: "\(language.formatted(pages)) pages")), \(language.form(questions, one: "\(language.formatted(questions)) question", other: "\(language.formatted(questions)) questions"))\u{A0}:"
        case .en: "\(language.form(pages, one: "\(language.formatted(pages)) page", other: "\(language.formatted(pages)) pages")), \(language.form(questions, one: "\(language.formatted(questions)) question", other: "\(language.formatted(questions)) questions")):"
        }
    }

    /// Comment on arrive à chaque question
    package var reaches: String {
        switch language {
        case .fr: "Comment on arrive à chaque question"
        case .en: "How one comes to each question"
        }
    }

    /// {n}
    package func reachesShow(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune question", one: "La question", other: "Les \(language.formatted(n)) questions"))"
        case .en: "\(language.form(n, one: "The question", other: "The \(language.formatted(n)) questions"))"
        }
    }

    /// on n’y arrive pas, ou on ne sait pas
    package var notReached: String {
        switch language {
        case .fr: "on n’y arrive pas, ou on ne sait pas"
        case .en: "one does not come there, or it is not known"
        }
    }

    /// posée à tout le monde
    package var askedAll: String {
        switch language {
        case .fr: "posée à tout le monde"
        case .en: "asked of everybody"
        }
    }

    /// en répondant {list}
    package func reachedBy(list: String) -> String {
        switch language {
        case .fr: "en répondant \(list)"
        case .en: "by answering \(list)"
        }
    }

    /// {question} : {answer}
    package func says(question: String, answer: String) -> String {
        switch language {
        case .fr: "\(question)\u{A0}: \(answer)"
        case .en: "\(question): \(answer)"
        }
    }

    /// {question} sans réponse
    package func saysNothing(question: String) -> String {
        switch language {
        case .fr: "\(question) sans réponse"
        case .en: "\(question) without an answer"
        }
    }
}

extension Texts {
    package var surveyDraft: SurveyDraftTexts { SurveyDraftTexts(language: language) }
}
