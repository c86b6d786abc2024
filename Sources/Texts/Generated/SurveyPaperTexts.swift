// Written by scripts/generate.py from Catalogue/surveyPaper.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveyPaper`, in one language.
package struct SurveyPaperTexts: Sendable {
    let language: Language

    /// Questionnaires sur papier
    package var title: String {
        switch language {
        case .fr: "Questionnaires sur papier"
        case .en: "Questionnaires on paper"
        }
    }

    /// Chaque papier a un numéro et un carré qui mène à sa saisie. Le numéro ne dit rien de qui répond.
    package var lead: String {
        switch language {
        case .fr: "Chaque papier a un numéro et un carré qui mène à sa saisie. Le numéro ne dit rien de qui répond."
        case .en: "Each paper has a number and a square that leads to its entry. The number tells nothing of who answers."
        }
    }

    /// Le questionnaire n’est pas encore publié.
    package var notPublished: String {
        switch language {
        case .fr: "Le questionnaire n’est pas encore publié."
        case .en: "The questionnaire is not published yet."
        }
    }

    /// Numéroter
    package var numberHeading: String {
        switch language {
        case .fr: "Numéroter"
        case .en: "Number"
        }
    }

    /// Aucun papier n’est numéroté.
    package var numberNone: String {
        switch language {
        case .fr: "Aucun papier n’est numéroté."
        case .en: "No paper is numbered."
        }
    }

    /// {n}
    package func numbered(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun papier", one: "\(language.formatted(n)) papier est numéroté, de 1 à 1.", other: "\(language.formatted(n)) papiers sont numérotés, de 1 à \(language.formatted(n))."))"
        case .en: "\(language.form(n, zero: "No paper", one: "\(language.formatted(n)) paper is numbered, from 1 to 1.", other: "\(language.formatted(n)) papers are numbered, from 1 to \(language.formatted(n))."))"
        }
    }

    /// Combien de papiers en plus
    package var numberCount: String {
        switch language {
        case .fr: "Combien de papiers en plus"
        case .en: "How many papers more"
        }
    }

    /// Imprimez-en {n} au plus à la fois.
    package func numberHelp(n: Int) -> String {
        switch language {
        case .fr: "Imprimez-en \(language.formatted(n)) au plus à la fois."
        case .en: "Print \(language.formatted(n)) at most at once."
        }
    }

    /// Numéroter
    package var numberGo: String {
        switch language {
        case .fr: "Numéroter"
        case .en: "Number"
        }
    }

    /// Donnez un nombre de papiers, de 1 à 2 000.
    package var numberBad: String {
        switch language {
        case .fr: "Donnez un nombre de papiers, de 1 à 2 000."
        case .en: "Give a number of papers, from 1 to 2,000."
        }
    }

    /// Imprimer
    package var printHeading: String {
        switch language {
        case .fr: "Imprimer"
        case .en: "Print"
        }
    }

    /// Format A4. Dans la fenêtre d’impression, gardez la taille réelle.
    package var printLead: String {
        switch language {
        case .fr: "Format A4. Dans la fenêtre d’impression, gardez la taille réelle."
        case .en: "A4. In the print window, keep the real size."
        }
    }

    /// Du numéro
    package var printFirst: String {
        switch language {
        case .fr: "Du numéro"
        case .en: "From number"
        }
    }

    /// au numéro
    package var printLast: String {
        switch language {
        case .fr: "au numéro"
        case .en: "to number"
        }
    }

    /// Où rendre le papier
    package var printBack: String {
        switch language {
        case .fr: "Où rendre le papier"
        case .en: "Where to bring the paper back"
        }
    }

    /// Une adresse ou un lieu, imprimé à la fin.
    package var printBackHelp: String {
        switch language {
        case .fr: "Une adresse ou un lieu, imprimé à la fin."
        case .en: "An address or a place, printed at the end."
        }
    }

    /// Ouvrir la feuille à imprimer
    package var printGo: String {
        switch language {
        case .fr: "Ouvrir la feuille à imprimer"
        case .en: "Open the sheet to print"
        }
    }

    /// Langue
    package var spokenIn: String {
        switch language {
        case .fr: "Langue"
        case .en: "Language"
        }
    }

    /// Questionnaire à lire à voix haute
    package var scriptTitle: String {
        switch language {
        case .fr: "Questionnaire à lire à voix haute"
        case .en: "Questionnaire to read aloud"
        }
    }

    /// Pour le téléphone et les entretiens : les mots simples, et où continuer.
    package var scriptLead: String {
        switch language {
        case .fr: "Pour le téléphone et les entretiens\u{A0}: les mots simples, et où continuer."
        case .en: "For the phone and interviews: the plain words, and where to go on."
        }
    }

    /// Questionnaire à lire ({name})
    package func scriptIn(name: String) -> String {
        switch language {
        case .fr: "Questionnaire à lire (\(name))"
        case .en: "Questionnaire to read (\(name))"
        }
    }

    /// Saisie des papiers
    package var typingsHeading: String {
        switch language {
        case .fr: "Saisie des papiers"
        case .en: "Typing papers in"
        }
    }

    /// Chaque papier est tapé
    package var typingsLegend: String {
        switch language {
        case .fr: "Chaque papier est tapé"
        case .en: "Each paper is typed"
        }
    }

    /// une fois
    package var typedOnce: String {
        switch language {
        case .fr: "une fois"
        case .en: "once"
        }
    }

    /// deux fois, par deux personnes, sans voir la première ; les différences sont tranchées
    package var typedTwice: String {
        switch language {
        case .fr: "deux fois, par deux personnes, sans voir la première\u{202F}; les différences sont tranchées"
        case .en: "twice, by two people, without seeing the first; differences are settled"
        }
    }

    /// Chaque papier est tapé une fois. Des papiers sont déjà saisis : cela ne change plus.
    package var typingsFixedOnce: String {
        switch language {
        case .fr: "Chaque papier est tapé une fois. Des papiers sont déjà saisis\u{A0}: cela ne change plus."
        case .en: "Each paper is typed once. Papers have been typed in: that does not change any more."
        }
    }

    /// Chaque papier est tapé deux fois, par deux personnes. Des papiers sont déjà saisis : cela ne change…
    package var typingsFixedTwice: String {
        switch language {
        case .fr: "Chaque papier est tapé deux fois, par deux personnes. Des papiers sont déjà saisis\u{A0}: cela ne change plus."
        case .en: "Each paper is typed twice, by two people. Papers have been typed in: that does not change any more."
        }
    }

    /// Seules les personnes nommées pour saisir tapent les papiers. Pour taper vous-même, nommez-vous auss…
    package var typists: String {
        switch language {
        case .fr: "Seules les personnes nommées pour saisir tapent les papiers. Pour taper vous-même, nommez-vous aussi."
        case .en: "Only the people named to type in type the papers. To type yourself, name yourself too."
        }
    }

    /// Nommer une personne dans Équipe
    package var typistsLink: String {
        switch language {
        case .fr: "Nommer une personne dans Équipe"
        case .en: "Name somebody in Team"
        }
    }

    /// Papier n° {n}
    package func number(n: Int) -> String {
        switch language {
        case .fr: "Papier n° \(language.formatted(n))"
        case .en: "Paper no. \(language.formatted(n))"
        }
    }

    /// Revenir aux papiers
    package var back: String {
        switch language {
        case .fr: "Revenir aux papiers"
        case .en: "Back to the papers"
        }
    }

    /// Imprimez cette page depuis votre navigateur, en A4 et en taille réelle.
    package var printNow: String {
        switch language {
        case .fr: "Imprimez cette page depuis votre navigateur, en A4 et en taille réelle."
        case .en: "Print this page from your browser, on A4 and at its real size."
        }
    }

    /// Carré qui mène à la saisie du papier {n}
    package func squareLabel(n: Int) -> String {
        switch language {
        case .fr: "Carré qui mène à la saisie du papier \(language.formatted(n))"
        case .en: "Square that leads to the entry of paper \(language.formatted(n))"
        }
    }

    /// Pour la personne qui tape les réponses
    package var squareWords: String {
        switch language {
        case .fr: "Pour la personne qui tape les réponses"
        case .en: "For the person who types the answers"
        }
    }

    /// Enquête de démonstration : rien n’est vrai.
    package var synthetic: String {
        switch language {
        case .fr: "Enquête de démonstration\u{A0}: rien n’est vrai."
        case .en: "Demonstration survey: nothing is true."
        }
    }

    /// Cochez la case qui va. Les petits chiffres servent à taper vos réponses.
    package var howTo: String {
        switch language {
        case .fr: "Cochez la case qui va. Les petits chiffres servent à taper vos réponses."
        case .en: "Tick the box that fits. The small figures serve to type your answers."
        }
    }

    /// Vous pouvez passer une question. Suivez les flèches « allez à ».
    package var howToSkip: String {
        switch language {
        case .fr: "Vous pouvez passer une question. Suivez les flèches «\u{202F}allez à\u{202F}»."
        case .en: "You may skip a question. Follow the arrows “go to”."
        }
    }

    /// N’écrivez pas votre nom sur ces feuilles, ni celui d’une autre personne.
    package var agreeing: String {
        switch language {
        case .fr: "N’écrivez pas votre nom sur ces feuilles, ni celui d’une autre personne."
        case .en: "Do not write your name on these sheets, nor somebody else's."
        }
    }

    /// Pour retirer vos réponses : notez le numéro de ce papier, {n}, et donnez-le à la structure qui mène…
    package func takenBack(n: Int) -> String {
        switch language {
        case .fr: "Pour retirer vos réponses\u{A0}: notez le numéro de ce papier, \(language.formatted(n)), et donnez-le à la structure qui mène l’enquête, tant que les réponses ne sont pas figées."
        case .en: "To take your answers back: note the number of this paper, \(language.formatted(n)), and give it to the organisation that leads the survey, as long as the answers are not frozen."
        }
    }

    /// On répond à partir de 15 ans ; avant, avec quelqu’un d’une structure.
    package var age: String {
        switch language {
        case .fr: "On répond à partir de 15 ans\u{202F}; avant, avec quelqu’un d’une structure."
        case .en: "One answers from 15 on; before, with somebody of an organisation."
        }
    }

    /// À rendre ici :
    package var backTo: String {
        switch language {
        case .fr: "À rendre ici\u{A0}:"
        case .en: "Bring back here:"
        }
    }

    /// Feuille à détacher.
    package var coupon: String {
        switch language {
        case .fr: "Feuille à détacher."
        case .en: "Sheet to tear off."
        }
    }

    /// Elle est séparée des réponses dès qu’elle arrive. Ne la remplissez que si vous voulez être rappelé.
    package var couponWords: String {
        switch language {
        case .fr: "Elle est séparée des réponses dès qu’elle arrive. Ne la remplissez que si vous voulez être rappelé."
        case .en: "It is separated from the answers as soon as it arrives. Fill it in only if you wish to be called back."
        }
    }

    /// À remplir seulement si {clause}.
    package func onlyIf(clause: String) -> String {
        switch language {
        case .fr: "À remplir seulement si \(clause)."
        case .en: "To fill in only if \(clause)."
        }
    }

    /// {title} ({rank} sur {count})
    package func again(title: String, rank: Int, count: Int) -> String {
        switch language {
        case .fr: "\(title) (\(language.formatted(rank)) sur \(language.formatted(count)))"
        case .en: "\(title) (\(language.formatted(rank)) of \(language.formatted(count)))"
        }
    }

    /// À remplir seulement si vous en avez une autre à décrire.
    package var onlyAgain: String {
        switch language {
        case .fr: "À remplir seulement si vous en avez une autre à décrire."
        case .en: "To fill in only if you have another one to describe."
        }
    }

    /// La suite est pour aller plus loin. Vous pouvez vous arrêter ici.
    package var enrichment: String {
        switch language {
        case .fr: "La suite est pour aller plus loin. Vous pouvez vous arrêter ici."
        case .en: "What follows is to go further. You may stop here."
        }
    }

    /// Si {clause}, allez {target}.
    package func jump(clause: String, target: String) -> String {
        switch language {
        case .fr: "Si \(clause), allez \(target)."
        case .en: "If \(clause), go \(target)."
        }
    }

    /// → allez à la question {number}
    package func goTo(number: Int) -> String {
        switch language {
        case .fr: "→ allez à la question \(language.formatted(number))"
        case .en: "→ go to question \(language.formatted(number))"
        }
    }

    /// → allez à la partie d’après
    package var goAfter: String {
        switch language {
        case .fr: "→ allez à la partie d’après"
        case .en: "→ go to the next part"
        }
    }

    /// → allez à la fin
    package var goEnd: String {
        switch language {
        case .fr: "→ allez à la fin"
        case .en: "→ go to the end"
        }
    }

    /// {most}
    package func several(most: Int) -> String {
        switch language {
        case .fr: "\(language.form(most, zero: "Cochez une case.", one: "Cochez une case.", other: "\(language.formatted(most)) réponses au plus."))"
        case .en: "\(language.form(most, one: "Tick one box.", other: "\(language.formatted(most)) answers at most."))"
        }
    }

    /// Plusieurs réponses sont possibles.
    package var severalAny: String {
        switch language {
        case .fr: "Plusieurs réponses sont possibles."
        case .en: "Several answers are possible."
        }
    }

    /// Écrivez les numéros dans votre ordre, le premier d’abord.
    package var ordered: String {
        switch language {
        case .fr: "Écrivez les numéros dans votre ordre, le premier d’abord."
        case .en: "Write the numbers in your order, the first one first."
        }
    }

    /// {n}
    package func rank(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "\(language.formatted(n))", one: "1er\u{A0}:", other: "\(language.formatted(n))e\u{A0}:"))"
        case .en: "\(language.form(n, one: "1st:", other: "\(language.formatted(n)):"))"
        }
    }

    /// Commune, quartier ou territoire :
    package var place: String {
        switch language {
        case .fr: "Commune, quartier ou territoire\u{A0}:"
        case .en: "Town, neighbourhood or territory:"
        }
    }

    /// Nom de la structure :
    package var body: String {
        switch language {
        case .fr: "Nom de la structure\u{A0}:"
        case .en: "Name of the organisation:"
        }
    }

    /// (jour / mois / année)
    package var day: String {
        switch language {
        case .fr: "(jour / mois / année)"
        case .en: "(day / month / year)"
        }
    }

    /// (mois / année)
    package var month: String {
        switch language {
        case .fr: "(mois / année)"
        case .en: "(month / year)"
        }
    }

    /// (année)
    package var year: String {
        switch language {
        case .fr: "(année)"
        case .en: "(year)"
        }
    }

    /// Lisez ce qui est en grand, tel quel. Ce qui est en petit est pour vous.
    package var scriptHow: String {
        switch language {
        case .fr: "Lisez ce qui est en grand, tel quel. Ce qui est en petit est pour vous."
        case .en: "Read what is in large letters, as it is. What is in small letters is for you."
        }
    }

    /// Dites d’abord que la personne peut s’arrêter quand elle veut et ne pas répondre. Elle dit : « J’ai …
    package var scriptAgree: String {
        switch language {
        case .fr: "Dites d’abord que la personne peut s’arrêter quand elle veut et ne pas répondre. Elle dit\u{A0}: «\u{202F}J’ai 15 ans ou plus et j’accepte.\u{202F}»"
        case .en: "Say first that the person may stop at any time and not answer. They say: “I am 15 or older and I agree.”"
        }
    }

    /// Demandez si la personne veut aller plus loin. Sinon, passez à la fin.
    package var scriptEnrichment: String {
        switch language {
        case .fr: "Demandez si la personne veut aller plus loin. Sinon, passez à la fin."
        case .en: "Ask whether the person wishes to go further. Otherwise go to the end."
        }
    }

    /// Cette partie se remplit autant de fois qu’il faut.
    package var scriptAgain: String {
        switch language {
        case .fr: "Cette partie se remplit autant de fois qu’il faut."
        case .en: "This part is filled in as many times as needed."
        }
    }

    /// À demander seulement si {clause}.
    package func askOnlyIf(clause: String) -> String {
        switch language {
        case .fr: "À demander seulement si \(clause)."
        case .en: "To ask only if \(clause)."
        }
    }

    /// Lisez :
    package var readAnswers: String {
        switch language {
        case .fr: "Lisez\u{A0}:"
        case .en: "Read:"
        }
    }

    /// Ne lisez pas, cochez ce qui va :
    package var doNotRead: String {
        switch language {
        case .fr: "Ne lisez pas, cochez ce qui va\u{A0}:"
        case .en: "Do not read, tick what fits:"
        }
    }

    /// Tapez pour quelqu’un qui répond. Ce que vous entendez ou lisez ne se répète pas, et aucune autre ré…
    package var entryLead: String {
        switch language {
        case .fr: "Tapez pour quelqu’un qui répond. Ce que vous entendez ou lisez ne se répète pas, et aucune autre réponse ne vous est montrée."
        case .en: "Type for somebody who answers. What you hear or read is not repeated, and no other answer is shown to you."
        }
    }

    /// L’enquête n’est pas ouverte : seuls les papiers reçus se tapent encore, jusqu’à son arrêt.
    package var notOpen: String {
        switch language {
        case .fr: "L’enquête n’est pas ouverte\u{A0}: seuls les papiers reçus se tapent encore, jusqu’à son arrêt."
        case .en: "The survey is not open: only papers that have come are still typed in, until it is stopped."
        }
    }

    /// Quelqu’un répond à voix haute
    package var spokenHeading: String {
        switch language {
        case .fr: "Quelqu’un répond à voix haute"
        case .en: "Somebody answers aloud"
        }
    }

    /// Les mots simples sont à lire tels quels. Le code de retrait, à la fin, est à dicter à la personne.
    package var spokenLead: String {
        switch language {
        case .fr: "Les mots simples sont à lire tels quels. Le code de retrait, à la fin, est à dicter à la personne."
        case .en: "The plain words are to be read as they are. The code to take the answer back, at the end, is to be dictated."
        }
    }

    /// Comment
    package var channel: String {
        switch language {
        case .fr: "Comment"
        case .en: "How"
        }
    }

    /// Au téléphone
    package var byPhone: String {
        switch language {
        case .fr: "Au téléphone"
        case .en: "On the phone"
        }
    }

    /// En face à face
    package var faceToFace: String {
        switch language {
        case .fr: "En face à face"
        case .en: "Face to face"
        }
    }

    /// La personne a entendu à quoi sert l’enquête ; elle a 15 ans ou plus, ou quelqu’un avec elle, et ell…
    package var toldAgreement: String {
        switch language {
        case .fr: "La personne a entendu à quoi sert l’enquête\u{202F}; elle a 15 ans ou plus, ou quelqu’un avec elle, et elle accepte."
        case .en: "The person heard what the survey is for; they are 15 or older, or somebody is with them, and they agree."
        }
    }

    /// Cochez que la personne accepte.
    package var notTold: String {
        switch language {
        case .fr: "Cochez que la personne accepte."
        case .en: "Tick that the person agrees."
        }
    }

    /// Commencer
    package var begin: String {
        switch language {
        case .fr: "Commencer"
        case .en: "Begin"
        }
    }

    /// Un papier est arrivé
    package var onPaper: String {
        switch language {
        case .fr: "Un papier est arrivé"
        case .en: "A paper has come"
        }
    }

    /// Prenez la feuille et tapez son numéro, ou visez son carré avec un téléphone.
    package var onPaperLead: String {
        switch language {
        case .fr: "Prenez la feuille et tapez son numéro, ou visez son carré avec un téléphone."
        case .en: "Take the sheet and type its number, or aim at its square with a phone."
        }
    }

    /// Chaque papier est tapé deux fois, par deux personnes. Tapez son numéro, ou visez son carré.
    package var onPaperTwice: String {
        switch language {
        case .fr: "Chaque papier est tapé deux fois, par deux personnes. Tapez son numéro, ou visez son carré."
        case .en: "Each paper is typed twice, by two people. Type its number, or aim at its square."
        }
    }

    /// Numéro du papier
    package var paperNumber: String {
        switch language {
        case .fr: "Numéro du papier"
        case .en: "Number of the paper"
        }
    }

    /// En haut de chaque feuille.
    package var paperNumberHelp: String {
        switch language {
        case .fr: "En haut de chaque feuille."
        case .en: "At the top of each sheet."
        }
    }

    /// Ce n’est pas un numéro de papier.
    package var paperBad: String {
        switch language {
        case .fr: "Ce n’est pas un numéro de papier."
        case .en: "This is not the number of a paper."
        }
    }

    /// Taper ce papier
    package var openPaper: String {
        switch language {
        case .fr: "Taper ce papier"
        case .en: "Type this paper"
        }
    }

    /// Une ligne par question, comme elle est numérotée sur la feuille. Vide : pas de réponse. La touche d…
    package var typingLead: String {
        switch language {
        case .fr: "Une ligne par question, comme elle est numérotée sur la feuille. Vide\u{A0}: pas de réponse. La touche de tabulation mène à la suivante."
        case .en: "One line a question, as it is numbered on the sheet. Empty: no answer. The tab key leads to the next one."
        }
    }

    /// Enregistrer ce papier
    package var typingSave: String {
        switch language {
        case .fr: "Enregistrer ce papier"
        case .en: "Save this paper"
        }
    }

    /// Le papier {n} est enregistré.
    package func typedFirst(n: Int) -> String {
        switch language {
        case .fr: "Le papier \(language.formatted(n)) est enregistré."
        case .en: "Paper \(language.formatted(n)) is saved."
        }
    }

    /// Le papier {n} est enregistré : les deux saisies disent la même chose.
    package func typedSame(n: Int) -> String {
        switch language {
        case .fr: "Le papier \(language.formatted(n)) est enregistré\u{A0}: les deux saisies disent la même chose."
        case .en: "Paper \(language.formatted(n)) is saved: both typings say the same."
        }
    }

    /// Les deux saisies du papier {n} diffèrent. Tranchez avec la feuille sous les yeux.
    package func typedDiffer(n: Int) -> String {
        switch language {
        case .fr: "Les deux saisies du papier \(language.formatted(n)) diffèrent. Tranchez avec la feuille sous les yeux."
        case .en: "Both typings of paper \(language.formatted(n)) differ. Settle with the sheet before your eyes."
        }
    }

    /// Retirer ce papier
    package var removeTitle: String {
        switch language {
        case .fr: "Retirer ce papier"
        case .en: "Take this paper out"
        }
    }

    /// La personne qui l’a rempli le demande et donne son numéro, ou il a été tapé sous le numéro d’un aut…
    package var removeLead: String {
        switch language {
        case .fr: "La personne qui l’a rempli le demande et donne son numéro, ou il a été tapé sous le numéro d’un autre. Ce qui a été tapé est détruit\u{202F}; le papier peut être tapé de nouveau. Le journal garde votre nom et ce numéro."
        case .en: "The person who filled it in asks for it and gives its number, or it was typed under the number of another one. What was typed is destroyed; the paper can be typed in again. The log keeps your name and this number."
        }
    }

    /// J’ai vérifié le numéro sur la feuille.
    package var removeSure: String {
        switch language {
        case .fr: "J’ai vérifié le numéro sur la feuille."
        case .en: "I checked the number on the sheet."
        }
    }

    /// Cochez que vous avez vérifié le numéro. Rien n’est retiré.
    package var removeUnsure: String {
        switch language {
        case .fr: "Cochez que vous avez vérifié le numéro. Rien n’est retiré."
        case .en: "Tick that you checked the number. Nothing is taken out."
        }
    }

    /// Retirer ce papier
    package var removeGo: String {
        switch language {
        case .fr: "Retirer ce papier"
        case .en: "Take this paper out"
        }
    }

    /// Le papier {n} est retiré.
    package func removed(n: Int) -> String {
        switch language {
        case .fr: "Le papier \(language.formatted(n)) est retiré."
        case .en: "Paper \(language.formatted(n)) is taken out."
        }
    }

    /// Comment taper
    package var grammarTitle: String {
        switch language {
        case .fr: "Comment taper"
        case .en: "How to type"
        }
    }

    /// Une réponse : son petit chiffre, comme `2`.
    package var grammarChoice: String {
        switch language {
        case .fr: "Une réponse\u{A0}: son petit chiffre, comme `2`."
        case .en: "One answer: its small figure, such as `2`."
        }
    }

    /// Plusieurs réponses : `2,5`.
    package var grammarSeveral: String {
        switch language {
        case .fr: "Plusieurs réponses\u{A0}: `2,5`."
        case .en: "Several answers: `2,5`."
        }
    }

    /// Ce qui est écrit à côté d’une réponse : `5(une fanfare)`.
    package var grammarWords: String {
        switch language {
        case .fr: "Ce qui est écrit à côté d’une réponse\u{A0}: `5(une fanfare)`."
        case .en: "What is written beside an answer: `5(a brass band)`."
        }
    }

    /// En ordre : les chiffres dans l’ordre, `3,1,2`.
    package var grammarOrder: String {
        switch language {
        case .fr: "En ordre\u{A0}: les chiffres dans l’ordre, `3,1,2`."
        case .en: "In order: the figures in order, `3,1,2`."
        }
    }

    /// Un tableau : un chiffre par ligne, `1 3 2` ou `132` ; un trait `-` pour une ligne vide.
    package var grammarMatrix: String {
        switch language {
        case .fr: "Un tableau\u{A0}: un chiffre par ligne, `1 3 2` ou `132`\u{202F}; un trait `-` pour une ligne vide."
        case .en: "A table: one figure a line, `1 3 2` or `132`; a dash `-` for a blank line."
        }
    }

    /// Nombres et dates comme ils sont écrits : `12,5`, `12/10/2026`.
    package var grammarNumber: String {
        switch language {
        case .fr: "Nombres et dates comme ils sont écrits\u{A0}: `12,5`, `12/10/2026`."
        case .en: "Numbers and dates as they are written: `12.5`, `12/10/2026`."
        }
    }

    /// Sans réponse : `nsp` (ne sait pas), `refus` (ne veut pas dire), `nc` (non concerné).
    package var grammarMissing: String {
        switch language {
        case .fr: "Sans réponse\u{A0}: `nsp` (ne sait pas), `refus` (ne veut pas dire), `nc` (non concerné)."
        case .en: "Without an answer: `nsp` (does not know), `refus` (will not say), `nc` (not concerned)."
        }
    }

    /// Rien d’écrit sur la feuille : laissez vide.
    package var grammarBlank: String {
        switch language {
        case .fr: "Rien d’écrit sur la feuille\u{A0}: laissez vide."
        case .en: "Nothing written on the sheet: leave it empty."
        }
    }

    /// Plusieurs papiers à la fois
    package var batchTitle: String {
        switch language {
        case .fr: "Plusieurs papiers à la fois"
        case .en: "Several papers at once"
        }
    }

    /// Une ligne par papier, {n} colonnes : le numéro du papier, puis les questions dans l’ordre. Collez d…
    package func batchLead(n: Int) -> String {
        switch language {
        case .fr: "Une ligne par papier, \(language.formatted(n)) colonnes\u{A0}: le numéro du papier, puis les questions dans l’ordre. Collez depuis un tableur."
        case .en: "One line a paper, \(language.formatted(n)) columns: the number of the paper, then the questions in order. Paste from a spreadsheet."
        }
    }

    /// Ces colonnes sont celles des papiers {first} à {last}. Les autres ont été imprimés avec une autre v…
    package func batchRange(first: Int, last: Int) -> String {
        switch language {
        case .fr: "Ces colonnes sont celles des papiers \(language.formatted(first)) à \(language.formatted(last)). Les autres ont été imprimés avec une autre version\u{A0}: tapez-les un par un."
        case .en: "These columns are those of papers \(language.formatted(first)) to \(language.formatted(last)). The others were printed with another version: type them one by one."
        }
    }

    /// Ligne de titre à copier dans le tableur
    package var batchColumns: String {
        switch language {
        case .fr: "Ligne de titre à copier dans le tableur"
        case .en: "Heading line to copy into the spreadsheet"
        }
    }

    /// papier
    package var paperColumn: String {
        switch language {
        case .fr: "papier"
        case .en: "paper"
        }
    }

    /// Lignes
    package var batchLines: String {
        switch language {
        case .fr: "Lignes"
        case .en: "Lines"
        }
    }

    /// Rien n’est gardé tant qu’une ligne ne va pas.
    package var batchHelp: String {
        switch language {
        case .fr: "Rien n’est gardé tant qu’une ligne ne va pas."
        case .en: "Nothing is kept as long as one line does not fit."
        }
    }

    /// Enregistrer ces papiers
    package var batchSave: String {
        switch language {
        case .fr: "Enregistrer ces papiers"
        case .en: "Save these papers"
        }
    }

    /// {n}
    package func batchKept(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun papier n’est enregistré.", one: "\(language.formatted(n)) papier est enregistré.", other: "\(language.formatted(n)) papiers sont enregistrés."))"
        case .en: "\(language.form(n, zero: "No paper is saved.", one: "\(language.formatted(n)) paper is saved.", other: "\(language.formatted(n)) papers are saved."))"
        }
    }

    /// Collez au moins une ligne.
    package var batchEmpty: String {
        switch language {
        case .fr: "Collez au moins une ligne."
        case .en: "Paste at least one line."
        }
    }

    /// Collez {n} lignes au plus à la fois.
    package func batchTooMany(n: Int) -> String {
        switch language {
        case .fr: "Collez \(language.formatted(n)) lignes au plus à la fois."
        case .en: "Paste \(language.formatted(n)) lines at most at once."
        }
    }

    /// Ligne {line}, colonne {column} (question {question}) : {sentence}
    package func atCell(line: Int, column: Int, question: String, sentence: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line)), colonne \(language.formatted(column)) (question \(question))\u{A0}: \(sentence)"
        case .en: "Line \(language.formatted(line)), column \(language.formatted(column)) (question \(question)): \(sentence)"
        }
    }

    /// Ligne {line} : {sentence}
    package func atLine(line: Int, sentence: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: \(sentence)"
        case .en: "Line \(language.formatted(line)): \(sentence)"
        }
    }

    /// {found} colonnes, il en faut {expected}.
    package func lineWidth(found: Int, expected: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(found)) colonnes, il en faut \(language.formatted(expected))."
        case .en: "\(language.formatted(found)) columns, \(language.formatted(expected)) are needed."
        }
    }

    /// « {text} » n’est pas un numéro de papier.
    package func lineNumber(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un numéro de papier."
        case .en: "“\(text)” is not the number of a paper."
        }
    }

    /// le papier {n} est déjà plus haut.
    package func lineTwice(n: Int) -> String {
        switch language {
        case .fr: "le papier \(language.formatted(n)) est déjà plus haut."
        case .en: "paper \(language.formatted(n)) is above already."
        }
    }

    /// le papier {n} n’a pas été numéroté.
    package func lineMissing(n: Int) -> String {
        switch language {
        case .fr: "le papier \(language.formatted(n)) n’a pas été numéroté."
        case .en: "paper \(language.formatted(n)) was not numbered."
        }
    }

    /// le papier {n} a été imprimé avec une version d’avant ; tapez-le seul, par son numéro.
    package func lineOlder(n: Int) -> String {
        switch language {
        case .fr: "le papier \(language.formatted(n)) a été imprimé avec une version d’avant\u{202F}; tapez-le seul, par son numéro."
        case .en: "paper \(language.formatted(n)) was printed with an older version; type it alone, by its number."
        }
    }

    /// Papier n° {n} : deux saisies
    package func settleTitle(n: Int) -> String {
        switch language {
        case .fr: "Papier n° \(language.formatted(n))\u{A0}: deux saisies"
        case .en: "Paper no. \(language.formatted(n)): two typings"
        }
    }

    /// {n}
    package func settleLead(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Les deux saisies sont les mêmes.", one: "Une réponse diffère. Regardez la feuille et choisissez.", other: "\(language.formatted(n)) réponses diffèrent. Regardez la feuille et choisissez."))"
        case .en: "\(language.form(n, zero: "Both typings are the same.", one: "One answer differs. Look at the sheet and choose.", other: "\(language.formatted(n)) answers differ. Look at the sheet and choose."))"
        }
    }

    /// Première saisie : {answer}
    package func settleFirst(answer: String) -> String {
        switch language {
        case .fr: "Première saisie\u{A0}: \(answer)"
        case .en: "First typing: \(answer)"
        }
    }

    /// Deuxième saisie : {answer}
    package func settleSecond(answer: String) -> String {
        switch language {
        case .fr: "Deuxième saisie\u{A0}: \(answer)"
        case .en: "Second typing: \(answer)"
        }
    }

    /// Autre chose, tapé ci-dessous
    package var settleOther: String {
        switch language {
        case .fr: "Autre chose, tapé ci-dessous"
        case .en: "Something else, typed below"
        }
    }

    /// Ce que dit la feuille
    package var settleTyped: String {
        switch language {
        case .fr: "Ce que dit la feuille"
        case .en: "What the sheet says"
        }
    }

    /// Choisissez ce qui est retenu.
    package var settleMissing: String {
        switch language {
        case .fr: "Choisissez ce qui est retenu."
        case .en: "Choose what is kept."
        }
    }

    /// Retenir ces réponses
    package var settleSave: String {
        switch language {
        case .fr: "Retenir ces réponses"
        case .en: "Keep these answers"
        }
    }

    /// Le papier {n} est tranché.
    package func settled(n: Int) -> String {
        switch language {
        case .fr: "Le papier \(language.formatted(n)) est tranché."
        case .en: "Paper \(language.formatted(n)) is settled."
        }
    }

    /// rien
    package var leftBlank: String {
        switch language {
        case .fr: "rien"
        case .en: "nothing"
        }
    }
}

extension Texts {
    package var surveyPaper: SurveyPaperTexts { SurveyPaperTexts(language: language) }
}
