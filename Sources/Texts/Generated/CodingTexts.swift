// Written by scripts/generate.py from Catalogue/coding.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `coding`, in one language.
package struct CodingTexts: Sendable {
    let language: Language

    /// Pages de cette question
    package var partsLabel: String {
        switch language {
        case .fr: "Pages de cette question"
        case .en: "Pages of this question"
        }
    }

    /// Où on en est
    package var partQuestion: String {
        switch language {
        case .fr: "Où on en est"
        case .en: "Where it stands"
        }
    }

    /// Codes
    package var partCodes: String {
        switch language {
        case .fr: "Codes"
        case .en: "Codes"
        }
    }

    /// Coder
    package var partCoder: String {
        switch language {
        case .fr: "Coder"
        case .en: "Code"
        }
    }

    /// Désaccords
    package var partDisagreements: String {
        switch language {
        case .fr: "Désaccords"
        case .en: "Disagreements"
        }
    }

    /// Accord
    package var partAgreement: String {
        switch language {
        case .fr: "Accord"
        case .en: "Agreement"
        }
    }

    /// Nombres
    package var partCounts: String {
        switch language {
        case .fr: "Nombres"
        case .en: "Counts"
        }
    }

    /// Mots
    package var partWords: String {
        switch language {
        case .fr: "Mots"
        case .en: "Words"
        }
    }

    /// Classes
    package var partClasses: String {
        switch language {
        case .fr: "Classes"
        case .en: "Classes"
        }
    }

    /// Citations
    package var partQuotations: String {
        switch language {
        case .fr: "Citations"
        case .en: "Quotations"
        }
    }

    /// Ce que les personnes ont écrit avec leurs mots. Deux personnes le lisent chacune de leur côté et di…
    package var listLead: String {
        switch language {
        case .fr: "Ce que les personnes ont écrit avec leurs mots. Deux personnes le lisent chacune de leur côté et disent, avec des codes, ce que dit chaque réponse."
        case .en: "What people wrote in their own words. Two people read it apart and say with codes what each answer says."
        }
    }

    /// Chaque lecture des réponses est inscrite au journal.
    package var listLogged: String {
        switch language {
        case .fr: "Chaque lecture des réponses est inscrite au journal."
        case .en: "Each reading of answers is written in the log."
        }
    }

    /// Personne n’a répondu avec ses mots dans ce jeu de données.
    package var listNone: String {
        switch language {
        case .fr: "Personne n’a répondu avec ses mots dans ce jeu de données."
        case .en: "Nobody answered in their own words in this data set."
        }
    }

    /// Questions ouvertes
    package var listQuestions: String {
        switch language {
        case .fr: "Questions ouvertes"
        case .en: "Open questions"
        }
    }

    /// {n}
    package func answerCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune réponse", one: "une réponse", other: "\(language.formatted(n)) réponses"))"
        case .en: "\(language.form(n, zero: "no answer", one: "one answer", other: "\(language.formatted(n)) answers"))"
        }
    }

    /// {n}
    package func codeCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun code", one: "un code", other: "\(language.formatted(n)) codes"))"
        case .en: "\(language.form(n, zero: "no code", one: "one code", other: "\(language.formatted(n)) codes"))"
        }
    }

    /// {n}
    package func settledCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune réponse comptée", one: "une réponse comptée", other: "\(language.formatted(n)) réponses comptées"))"
        case .en: "\(language.form(n, zero: "no answer counted", one: "one answer counted", other: "\(language.formatted(n)) answers counted"))"
        }
    }

    /// {n}
    package func toDecideCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun désaccord à trancher", one: "un désaccord à trancher", other: "\(language.formatted(n)) désaccords à trancher"))"
        case .en: "\(language.form(n, zero: "no disagreement to decide", one: "one disagreement to decide", other: "\(language.formatted(n)) disagreements to decide"))"
        }
    }

    /// Base : {base}
    package func baseLine(base: String) -> String {
        switch language {
        case .fr: "Base\u{A0}: \(base)"
        case .en: "Base: \(base)"
        }
    }

    /// Qui peut être cité
    package var consentHeading: String {
        switch language {
        case .fr: "Qui peut être cité"
        case .en: "Who may be quoted"
        }
    }

    /// On ne cite que les personnes qui ont accepté de l’être. Dites comment on le sait : sans cela, aucun…
    package var consentLead: String {
        switch language {
        case .fr: "On ne cite que les personnes qui ont accepté de l’être. Dites comment on le sait\u{A0}: sans cela, aucune citation ne se choisit."
        case .en: "Only people who agreed to be quoted are. Say how one knows: without that, no quotation can be chosen."
        }
    }

    /// Pour l’instant, personne ne peut être cité.
    package var consentNone: String {
        switch language {
        case .fr: "Pour l’instant, personne ne peut être cité."
        case .en: "For now nobody may be quoted."
        }
    }

    /// Tout le monde peut être cité, par ces mots du texte d’accord : « {words} »
    package func consentWordsNow(words: String) -> String {
        switch language {
        case .fr: "Tout le monde peut être cité, par ces mots du texte d’accord\u{A0}: «\u{202F}\(words)\u{202F}»"
        case .en: "Everybody may be quoted, by these words of the agreement: “\(words)”"
        }
    }

    /// Peuvent être citées les personnes qui ont répondu : {name}.
    package func consentAnswerNow(name: String) -> String {
        switch language {
        case .fr: "Peuvent être citées les personnes qui ont répondu\u{A0}: \(name)."
        case .en: "Those who answered this may be quoted: \(name)."
        }
    }

    /// Ne plus citer personne
    package var consentForget: String {
        switch language {
        case .fr: "Ne plus citer personne"
        case .en: "Quote nobody any more"
        }
    }

    /// Par le texte d’accord
    package var consentByWords: String {
        switch language {
        case .fr: "Par le texte d’accord"
        case .en: "By the words of the agreement"
        }
    }

    /// Si le texte que chaque personne a lu avant de répondre dit que ses mots peuvent être cités, recopie…
    package var consentByWordsLead: String {
        switch language {
        case .fr: "Si le texte que chaque personne a lu avant de répondre dit que ses mots peuvent être cités, recopiez ces mots."
        case .en: "If the text that everybody read before answering says that their words may be quoted, copy those words."
        }
    }

    /// Les mots qui le disent
    package var consentWords: String {
        switch language {
        case .fr: "Les mots qui le disent"
        case .en: "The words that say so"
        }
    }

    /// Exactement comme ils sont écrits au-dessus.
    package var consentWordsHelp: String {
        switch language {
        case .fr: "Exactement comme ils sont écrits au-dessus."
        case .en: "Exactly as they stand above."
        }
    }

    /// Retenir ces mots
    package var consentByWordsSave: String {
        switch language {
        case .fr: "Retenir ces mots"
        case .en: "Keep these words"
        }
    }

    /// Par une réponse
    package var consentByAnswer: String {
        switch language {
        case .fr: "Par une réponse"
        case .en: "By an answer"
        }
    }

    /// Si une question demandait à chaque personne si elle accepte d’être citée, choisissez la réponse qui…
    package var consentByAnswerLead: String {
        switch language {
        case .fr: "Si une question demandait à chaque personne si elle accepte d’être citée, choisissez la réponse qui veut dire oui."
        case .en: "If a question asked each person whether they agree to be quoted, choose the answer that means yes."
        }
    }

    /// La réponse qui veut dire oui
    package var consentAnswer: String {
        switch language {
        case .fr: "La réponse qui veut dire oui"
        case .en: "The answer that means yes"
        }
    }

    /// Retenir cette réponse
    package var consentByAnswerSave: String {
        switch language {
        case .fr: "Retenir cette réponse"
        case .en: "Keep this answer"
        }
    }

    /// {question} : {answer}
    package func answerOf(question: String, answer: String) -> String {
        switch language {
        case .fr: "\(question)\u{A0}: \(answer)"
        case .en: "\(question): \(answer)"
        }
    }

    /// Chaque personne lit de son côté, sans voir les codes de l’autre. Quand un lot est lu par les deux, …
    package var howItGoes: String {
        switch language {
        case .fr: "Chaque personne lit de son côté, sans voir les codes de l’autre. Quand un lot est lu par les deux, les codes se comparent et ne changent plus\u{202F}; là où ils diffèrent, on en parle et quelqu’un tranche."
        case .en: "Each person reads apart and does not see the codes of the other. Once both have read a batch, codes are compared and do not change any more; where they differ, people talk and somebody decides."
        }
    }

    /// Vous codez cette question.
    package var youCode: String {
        switch language {
        case .fr: "Vous codez cette question."
        case .en: "You code this question."
        }
    }

    /// Continuer
    package var goOn: String {
        switch language {
        case .fr: "Continuer"
        case .en: "Go on"
        }
    }

    /// Deux autres personnes codent cette question. Vous pouvez trancher les désaccords et lire les nombre…
    package var othersCode: String {
        switch language {
        case .fr: "Deux autres personnes codent cette question. Vous pouvez trancher les désaccords et lire les nombres."
        case .en: "Two others code this question. You may decide disagreements and read the counts."
        }
    }

    /// Il faut d’abord des codes :
    package var codesFirst: String {
        switch language {
        case .fr: "Il faut d’abord des codes\u{A0}:"
        case .en: "Codes are needed first:"
        }
    }

    /// Coder cette question
    package var take: String {
        switch language {
        case .fr: "Coder cette question"
        case .en: "Code this question"
        }
    }

    /// Lots
    package var batchesHeading: String {
        switch language {
        case .fr: "Lots"
        case .en: "Batches"
        }
    }

    /// Les réponses viennent dans un ordre tiré au sort, par lots de {n}. Comparez après le premier lot : …
    package func batchesLead(n: Int) -> String {
        switch language {
        case .fr: "Les réponses viennent dans un ordre tiré au sort, par lots de \(language.formatted(n)). Comparez après le premier lot\u{A0}: les définitions des codes y gagnent."
        case .en: "Answers come in an order drawn by lot, in batches of \(language.formatted(n)). Compare after the first batch: the definitions of the codes gain by it."
        }
    }

    /// Lot
    package var batch: String {
        switch language {
        case .fr: "Lot"
        case .en: "Batch"
        }
    }

    /// État
    package var batchState: String {
        switch language {
        case .fr: "État"
        case .en: "State"
        }
    }

    /// Première lecture
    package var firstReading: String {
        switch language {
        case .fr: "Première lecture"
        case .en: "First reading"
        }
    }

    /// Deuxième lecture
    package var secondReading: String {
        switch language {
        case .fr: "Deuxième lecture"
        case .en: "Second reading"
        }
    }

    /// {name} (vous)
    package func yours(name: String) -> String {
        switch language {
        case .fr: "\(name) (vous)"
        case .en: "\(name) (you)"
        }
    }

    /// {n} sur {all}
    package func readOf(n: Int, all: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(n)) sur \(language.formatted(all))"
        case .en: "\(language.formatted(n)) of \(language.formatted(all))"
        }
    }

    /// comparé
    package var batchOpen: String {
        switch language {
        case .fr: "comparé"
        case .en: "compared"
        }
    }

    /// une seule personne lit chaque réponse
    package var batchSingle: String {
        switch language {
        case .fr: "une seule personne lit chaque réponse"
        case .en: "one person reads each answer"
        }
    }

    /// en cours
    package var batchWaiting: String {
        switch language {
        case .fr: "en cours"
        case .en: "going on"
        }
    }

    /// Finir avec une seule lecture
    package var singleHeading: String {
        switch language {
        case .fr: "Finir avec une seule lecture"
        case .en: "Finish with one reading"
        }
    }

    /// Quand deux personnes codent de la même façon, une seule peut lire la suite. Les nombres disent alor…
    package var singleLead: String {
        switch language {
        case .fr: "Quand deux personnes codent de la même façon, une seule peut lire la suite. Les nombres disent alors combien de réponses une seule personne a lues."
        case .en: "When two people code alike, one of them may read the rest. The counts then say how many answers one person alone has read."
        }
    }

    /// Qui lit
    package var singleLabel: String {
        switch language {
        case .fr: "Qui lit"
        case .en: "Who reads"
        }
    }

    /// Enregistrer
    package var singleSave: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Deux personnes lisent tout
    package var twoThroughout: String {
        switch language {
        case .fr: "Deux personnes lisent tout"
        case .en: "Two people read all of it"
        }
    }

    /// À partir du lot {n}, une seule personne lit chaque réponse
    package func oneFrom(n: Int) -> String {
        switch language {
        case .fr: "À partir du lot \(language.formatted(n)), une seule personne lit chaque réponse"
        case .en: "From batch \(language.formatted(n)) on one person reads each answer"
        }
    }

    /// Un code dit une chose que disent des réponses. Sa définition doit permettre à deux personnes de le …
    package var codesLead: String {
        switch language {
        case .fr: "Un code dit une chose que disent des réponses. Sa définition doit permettre à deux personnes de le donner de la même façon. Un code peut en préciser un autre\u{202F}; une réponse peut en recevoir plusieurs."
        case .en: "A code says one thing that answers say. Its definition must let two people give it alike. A code may make another one finer; an answer may get several."
        }
    }

    /// Il n’y a pas encore de code. Lisez quelques réponses, ou partez des classes que propose la machine,…
    package var codesNone: String {
        switch language {
        case .fr: "Il n’y a pas encore de code. Lisez quelques réponses, ou partez des classes que propose la machine, puis écrivez le premier."
        case .en: "There is no code yet. Read some answers, or start from the classes that the machine proposes, then write the first one."
        }
    }

    /// Ce que dit cette réponse
    package var codesLegend: String {
        switch language {
        case .fr: "Ce que dit cette réponse"
        case .en: "What this answer says"
        }
    }

    /// Aucun code ne le dit
    package var noneSays: String {
        switch language {
        case .fr: "Aucun code ne le dit"
        case .en: "No code says it"
        }
    }

    /// Ajouter un code
    package var codeAdd: String {
        switch language {
        case .fr: "Ajouter un code"
        case .en: "Add a code"
        }
    }

    /// Ajouter plutôt un code
    package var codeNew: String {
        switch language {
        case .fr: "Ajouter plutôt un code"
        case .en: "Add a code instead"
        }
    }

    /// Changer le code « {name} »
    package func codeChange(name: String) -> String {
        switch language {
        case .fr: "Changer le code «\u{202F}\(name)\u{202F}»"
        case .en: "Change the code “\(name)”"
        }
    }

    /// Nom
    package var codeLabel: String {
        switch language {
        case .fr: "Nom"
        case .en: "Name"
        }
    }

    /// Court : « Manque de temps ».
    package var codeLabelHelp: String {
        switch language {
        case .fr: "Court\u{A0}: «\u{202F}Manque de temps\u{202F}»."
        case .en: "Short: “Lack of time”."
        }
    }

    /// Définition
    package var codeDefinition: String {
        switch language {
        case .fr: "Définition"
        case .en: "Definition"
        }
    }

    /// Quand le donner, et quand ne pas le donner.
    package var codeDefinitionHelp: String {
        switch language {
        case .fr: "Quand le donner, et quand ne pas le donner."
        case .en: "When to give it, and when not."
        }
    }

    /// Exemple (facultatif)
    package var codeExample: String {
        switch language {
        case .fr: "Exemple (facultatif)"
        case .en: "Example (optional)"
        }
    }

    /// Une réponse qui le reçoit, sans rien qui fasse reconnaître quelqu’un.
    package var codeExampleHelp: String {
        switch language {
        case .fr: "Une réponse qui le reçoit, sans rien qui fasse reconnaître quelqu’un."
        case .en: "An answer that gets it, with nothing that tells who somebody is."
        }
    }

    /// Précise le code
    package var codeParent: String {
        switch language {
        case .fr: "Précise le code"
        case .en: "Makes finer"
        }
    }

    /// Aucun : premier rang
    package var firstRank: String {
        switch language {
        case .fr: "Aucun\u{A0}: premier rang"
        case .en: "None: first rank"
        }
    }

    /// Retirer ce code
    package var codeRemove: String {
        switch language {
        case .fr: "Retirer ce code"
        case .en: "Remove this code"
        }
    }

    /// Par exemple :
    package var exampleOf: String {
        switch language {
        case .fr: "Par exemple\u{A0}:"
        case .en: "For example:"
        }
    }

    /// Changer
    package var change: String {
        switch language {
        case .fr: "Changer"
        case .en: "Change"
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Vous ne codez pas cette question. Commencez ici :
    package var notCoder: String {
        switch language {
        case .fr: "Vous ne codez pas cette question. Commencez ici\u{A0}:"
        case .en: "You do not code this question. Begin here:"
        }
    }

    /// Vous avez tout lu.
    package var allRead: String {
        switch language {
        case .fr: "Vous avez tout lu."
        case .en: "You have read everything."
        }
    }

    /// L’autre personne ne voit pas vos codes avant que vous ayez lu ce lot toutes les deux.
    package var apart: String {
        switch language {
        case .fr: "L’autre personne ne voit pas vos codes avant que vous ayez lu ce lot toutes les deux."
        case .en: "The other person does not see your codes before both of you have read this batch."
        }
    }

    /// Enregistrer, puis la suivante
    package var saveNext: String {
        switch language {
        case .fr: "Enregistrer, puis la suivante"
        case .en: "Save, then the next one"
        }
    }

    /// Note (facultatif)
    package var memo: String {
        switch language {
        case .fr: "Note (facultatif)"
        case .en: "Note (optional)"
        }
    }

    /// Pour vous deux : un doute, une idée de code.
    package var memoHelp: String {
        switch language {
        case .fr: "Pour vous deux\u{A0}: un doute, une idée de code."
        case .en: "For the two of you: a doubt, an idea for a code."
        }
    }

    /// Pourquoi cette décision.
    package var reasonHelp: String {
        switch language {
        case .fr: "Pourquoi cette décision."
        case .en: "Why this decision."
        }
    }

    /// Revenir à la précédente
    package var previous: String {
        switch language {
        case .fr: "Revenir à la précédente"
        case .en: "Back to the one before"
        }
    }

    /// {n} sur {all}
    package func progress(n: Int, all: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune réponse lue", one: "Une réponse lue", other: "\(language.formatted(n)) réponses lues")) sur \(language.formatted(all))"
        case .en: "\(language.form(n, zero: "No answer read", one: "One answer read", other: "\(language.formatted(n)) answers read")) of \(language.formatted(all))"
        }
    }

    /// {n}
    package func disagreementCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun désaccord dans les lots comparés.", one: "Un désaccord dans les lots comparés.", other: "\(language.formatted(n)) désaccords dans les lots comparés."))"
        case .en: "\(language.form(n, zero: "No disagreement in the batches that are compared.", one: "One disagreement in the batches that are compared.", other: "\(language.formatted(n)) disagreements in the batches that are compared."))"
        }
    }

    /// Les deux lectures restent écrites ; la décision s’y ajoute. Un désaccord montre souvent une définit…
    package var disagreementsLead: String {
        switch language {
        case .fr: "Les deux lectures restent écrites\u{202F}; la décision s’y ajoute. Un désaccord montre souvent une définition à préciser."
        case .en: "Both readings stay written; the decision is added. A disagreement often shows a definition to sharpen."
        }
    }

    /// Tous les désaccords
    package var disagreementsAll: String {
        switch language {
        case .fr: "Tous les désaccords"
        case .en: "All disagreements"
        }
    }

    /// Trancher
    package var decide: String {
        switch language {
        case .fr: "Trancher"
        case .en: "Decide"
        }
    }

    /// tranché : {list}
    package func decided(list: String) -> String {
        switch language {
        case .fr: "tranché\u{A0}: \(list)"
        case .en: "decided: \(list)"
        }
    }

    /// à trancher
    package var toDecide: String {
        switch language {
        case .fr: "à trancher"
        case .en: "to be decided"
        }
    }

    /// {n}
    package func andMore(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien de plus.", one: "Et une autre.", other: "Et \(language.formatted(n)) autres."))"
        case .en: "\(language.form(n, zero: "Nothing more.", one: "And one more.", other: "And \(language.formatted(n)) more."))"
        }
    }

    /// Aucun lot n’a encore été lu par deux personnes : l’accord ne se mesure pas.
    package var agreementNone: String {
        switch language {
        case .fr: "Aucun lot n’a encore été lu par deux personnes\u{A0}: l’accord ne se mesure pas."
        case .en: "No batch has been read by two people yet: agreement cannot be measured."
        }
    }

    /// Alpha de Krippendorff, tous codes ensemble : {value}
    package func agreementAlpha(value: String) -> String {
        switch language {
        case .fr: "Alpha de Krippendorff, tous codes ensemble\u{A0}: \(value)"
        case .en: "Krippendorff's alpha, all codes together: \(value)"
        }
    }

    /// Il n’y a pas assez de réponses différentes pour le dire.
    package var agreementUntold: String {
        switch language {
        case .fr: "Il n’y a pas assez de réponses différentes pour le dire."
        case .en: "There are not enough different answers to say."
        }
    }

    /// À partir de 0,80, les codes peuvent servir d’appui.
    package var agreementFirm: String {
        switch language {
        case .fr: "À partir de 0,80, les codes peuvent servir d’appui."
        case .en: "From 0.80 on, the codes can be relied upon."
        }
    }

    /// Entre 0,67 et 0,80, ne concluez qu’avec prudence : précisez les définitions.
    package var agreementTentative: String {
        switch language {
        case .fr: "Entre 0,67 et 0,80, ne concluez qu’avec prudence\u{A0}: précisez les définitions."
        case .en: "Between 0.67 and 0.80, conclude with care only: sharpen the definitions."
        }
    }

    /// Sous 0,67, ces codes ne disent pas la même chose aux deux personnes : reprenez les définitions avan…
    package var agreementWeak: String {
        switch language {
        case .fr: "Sous 0,67, ces codes ne disent pas la même chose aux deux personnes\u{A0}: reprenez les définitions avant de compter."
        case .en: "Below 0.67 these codes do not say the same to both people: take up the definitions again before counting."
        }
    }

    /// {n} reçu exactement les mêmes codes des deux côtés, sur {all}.
    package func agreementSame(n: Int, all: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune réponse n’a", one: "Une réponse a", other: "\(language.formatted(n)) réponses ont")) reçu exactement les mêmes codes des deux côtés, sur \(language.formatted(all))."
        case .en: "\(language.form(n, zero: "No answer got", one: "One answer got", other: "\(language.formatted(n)) answers got")) exactly the same codes from both, of \(language.formatted(all))."
        }
    }

    /// Code par code
    package var agreementByCode: String {
        switch language {
        case .fr: "Code par code"
        case .en: "Code by code"
        }
    }

    /// Donner un code, c’est aussi donner ceux qu’il précise. Alpha de tous les codes : distance MASI entr…
    package var agreementMethod: String {
        switch language {
        case .fr: "Donner un code, c’est aussi donner ceux qu’il précise. Alpha de tous les codes\u{A0}: distance MASI entre deux ensembles (Passonneau, 2006), égale à zéro quand ils sont les mêmes. Code par code\u{A0}: le kappa de Cohen et l’alpha nominal de «\u{202F}donné\u{202F}» et «\u{202F}pas donné\u{202F}». Un code presque jamais donné a un accord brut élevé et un kappa faible. Tout est mesuré avant les décisions."
        case .en: "Giving a code gives those that it makes finer too. Alpha of all codes: the MASI distance between two sets (Passonneau, 2006), zero when they are the same. Code by code: Cohen's kappa and nominal alpha of “given” and “not given”. A code that is hardly ever given has a high raw agreement and a low kappa. All is measured before decisions."
        }
    }

    /// Code
    package var columnCode: String {
        switch language {
        case .fr: "Code"
        case .en: "Code"
        }
    }

    /// Accord brut
    package var columnSame: String {
        switch language {
        case .fr: "Accord brut"
        case .en: "Raw agreement"
        }
    }

    /// Kappa
    package var columnKappa: String {
        switch language {
        case .fr: "Kappa"
        case .en: "Kappa"
        }
    }

    /// Alpha
    package var columnAlpha: String {
        switch language {
        case .fr: "Alpha"
        case .en: "Alpha"
        }
    }

    /// sans objet
    package var notTold: String {
        switch language {
        case .fr: "sans objet"
        case .en: "not applicable"
        }
    }

    /// Moins de cinq réponses sont comptées : rien n’est dit encore.
    package var countsFew: String {
        switch language {
        case .fr: "Moins de cinq réponses sont comptées\u{A0}: rien n’est dit encore."
        case .en: "Fewer than five answers are counted: nothing is told yet."
        }
    }

    /// {n} sur {all}.
    package func countsBase(n: Int, all: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune réponse comptée", one: "Une réponse comptée", other: "\(language.formatted(n)) réponses comptées")) sur \(language.formatted(all))."
        case .en: "\(language.form(n, zero: "No answer counted", one: "One answer counted", other: "\(language.formatted(n)) answers counted")) of \(language.formatted(all))."
        }
    }

    /// {n}
    package func byOneCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune réponse n’est comptée sur la lecture d’une seule personne.", one: "Une réponse est comptée sur la lecture d’une seule personne.", other: "\(language.formatted(n)) réponses sont comptées sur la lecture d’une seule personne."))"
        case .en: "\(language.form(n, zero: "No answer is counted on the reading of one person.", one: "One answer is counted on the reading of one person.", other: "\(language.formatted(n)) answers are counted on the reading of one person."))"
        }
    }

    /// Une réponse compte quand les deux lectures disent la même chose, ou quand quelqu’un a tranché. Un c…
    package var countsMethod: String {
        switch language {
        case .fr: "Une réponse compte quand les deux lectures disent la même chose, ou quand quelqu’un a tranché. Un code compte aussi les réponses de ceux qui le précisent. Une réponse peut avoir plusieurs codes\u{A0}: les parts ne font pas 100\u{A0}%. Un nombre de 1 à 4 n’est pas dit\u{202F}; quand il serait seul caché, le plus petit de ses voisins l’est aussi."
        case .en: "An answer counts when both readings say the same, or when somebody decided. A code also counts the answers of those that make it finer. An answer may have several codes: shares do not add up to 100%. A number from 1 to 4 is not told; where it alone would be hidden, the smallest of its neighbours is too."
        }
    }

    /// Réponses
    package var columnAnswers: String {
        switch language {
        case .fr: "Réponses"
        case .en: "Answers"
        }
    }

    /// Part
    package var columnShare: String {
        switch language {
        case .fr: "Part"
        case .en: "Share"
        }
    }

    /// Ce qu’on peut en dire
    package var columnSaying: String {
        switch language {
        case .fr: "Ce qu’on peut en dire"
        case .en: "What may be said of it"
        }
    }

    /// caché
    package var few: String {
        switch language {
        case .fr: "caché"
        case .en: "hidden"
        }
    }

    /// personne
    package var sayNone: String {
        switch language {
        case .fr: "personne"
        case .en: "nobody"
        }
    }

    /// quelques personnes, sans le nombre
    package var sayFew: String {
        switch language {
        case .fr: "quelques personnes, sans le nombre"
        case .en: "some people, without the number"
        }
    }

    /// « le plus souvent », pas « la majorité » : {n} sur {all}
    package func sayLeading(n: Int, all: Int) -> String {
        switch language {
        case .fr: "«\u{202F}le plus souvent\u{202F}», pas «\u{202F}la majorité\u{202F}»\u{A0}: \(language.formatted(n)) sur \(language.formatted(all))"
        case .en: "“most often”, not “the majority”: \(language.formatted(n)) of \(language.formatted(all))"
        }
    }

    /// « certaines personnes » : {n} sur {all}
    package func sayMinority(n: Int, all: Int) -> String {
        switch language {
        case .fr: "«\u{202F}certaines personnes\u{202F}»\u{A0}: \(language.formatted(n)) sur \(language.formatted(all))"
        case .en: "“some people”: \(language.formatted(n)) of \(language.formatted(all))"
        }
    }

    /// « la moitié » : {n} sur {all}
    package func sayHalf(n: Int, all: Int) -> String {
        switch language {
        case .fr: "«\u{202F}la moitié\u{202F}»\u{A0}: \(language.formatted(n)) sur \(language.formatted(all))"
        case .en: "“half”: \(language.formatted(n)) of \(language.formatted(all))"
        }
    }

    /// « la majorité » : {n} sur {all}
    package func sayMajority(n: Int, all: Int) -> String {
        switch language {
        case .fr: "«\u{202F}la majorité\u{202F}»\u{A0}: \(language.formatted(n)) sur \(language.formatted(all))"
        case .en: "“the majority”: \(language.formatted(n)) of \(language.formatted(all))"
        }
    }

    /// « toutes » : {n}
    package func sayAll(n: Int) -> String {
        switch language {
        case .fr: "«\u{202F}toutes\u{202F}»\u{A0}: \(language.formatted(n))"
        case .en: "“all”: \(language.formatted(n))"
        }
    }

    /// Un mot
    package var word: String {
        switch language {
        case .fr: "Un mot"
        case .en: "A word"
        }
    }

    /// Les mots de sa famille viennent avec : accueillir, accueil.
    package var wordHelp: String {
        switch language {
        case .fr: "Les mots de sa famille viennent avec\u{A0}: accueillir, accueil."
        case .en: "The words of its family come with it: welcoming, welcome."
        }
    }

    /// Regarder
    package var look: String {
        switch language {
        case .fr: "Regarder"
        case .en: "Look"
        }
    }

    /// « {word} » : {n}
    package func wordCount(word: String, n: Int) -> String {
        switch language {
        case .fr: "«\u{202F}\(word)\u{202F}»\u{A0}: \(language.form(n, zero: "aucune fois", one: "une fois", other: "\(language.formatted(n)) fois"))"
        case .en: "“\(word)”: \(language.form(n, zero: "not once", one: "once", other: "\(language.formatted(n)) times"))"
        }
    }

    /// Aucune réponse ne contient « {word} » ni un mot de sa famille.
    package func wordNone(word: String) -> String {
        switch language {
        case .fr: "Aucune réponse ne contient «\u{202F}\(word)\u{202F}» ni un mot de sa famille."
        case .en: "No answer holds “\(word)” or a word of its family."
        }
    }

    /// La machine rapproche les réponses qui emploient les mêmes mots. Elle ne les comprend pas et ne code…
    package var classesLead: String {
        switch language {
        case .fr: "La machine rapproche les réponses qui emploient les mêmes mots. Elle ne les comprend pas et ne code rien\u{A0}: elle propose des groupes, et vous en faites un code ou non. Lisez les extraits avant de donner un nom."
        case .en: "The machine brings together answers that use the same words. It does not understand them and codes nothing: it proposes groups, and you make a code of one or not. Read the extracts before you give a name."
        }
    }

    /// Combien de classes
    package var classesCount: String {
        switch language {
        case .fr: "Combien de classes"
        case .en: "How many classes"
        }
    }

    /// Proposer des classes
    package var classesLook: String {
        switch language {
        case .fr: "Proposer des classes"
        case .en: "Propose classes"
        }
    }

    /// Classe {number}
    package func classNumber(number: Int) -> String {
        switch language {
        case .fr: "Classe \(language.formatted(number))"
        case .en: "Class \(language.formatted(number))"
        }
    }

    /// Moins de cinq réponses : ni ses mots ni ses phrases ne sont dits.
    package var classFew: String {
        switch language {
        case .fr: "Moins de cinq réponses\u{A0}: ni ses mots ni ses phrases ne sont dits."
        case .en: "Fewer than five answers: neither its words nor its sentences are told."
        }
    }

    /// Mots : {list}
    package func classWords(list: String) -> String {
        switch language {
        case .fr: "Mots\u{A0}: \(list)"
        case .en: "Words: \(list)"
        }
    }

    /// En faire un code : « {name} » ?
    package func classPropose(name: String) -> String {
        switch language {
        case .fr: "En faire un code\u{A0}: «\u{202F}\(name)\u{202F}»\u{202F}?"
        case .en: "Make a code of it: “\(name)”?"
        }
    }

    /// Faire ce code
    package var classMake: String {
        switch language {
        case .fr: "Faire ce code"
        case .en: "Make this code"
        }
    }

    /// Il n’y a pas assez de mots pour former des classes.
    package var classesTooShort: String {
        switch language {
        case .fr: "Il n’y a pas assez de mots pour former des classes."
        case .en: "There are not enough words to form classes."
        }
    }

    /// Un autre calcul est en cours. Réessayez dans un instant.
    package var classesBusy: String {
        switch language {
        case .fr: "Un autre calcul est en cours. Réessayez dans un instant."
        case .en: "Another computation is going on. Try again in a moment."
        }
    }

    /// Personne ne peut encore être cité :
    package var consentFirst: String {
        switch language {
        case .fr: "Personne ne peut encore être cité\u{A0}:"
        case .en: "Nobody may be quoted yet:"
        }
    }

    /// Une citation sort d’ici quand la personne a accepté d’être citée et que chaque passage qui peut fai…
    package var quotationsLead: String {
        switch language {
        case .fr: "Une citation sort d’ici quand la personne a accepté d’être citée et que chaque passage qui peut faire reconnaître quelqu’un a reçu une réponse."
        case .en: "A quotation leaves this place when its author agreed to be quoted and every passage that may tell who somebody is has got its answer."
        }
    }

    /// Aucune citation n’est choisie.
    package var quotationsNone: String {
        switch language {
        case .fr: "Aucune citation n’est choisie."
        case .en: "No quotation has been chosen."
        }
    }

    /// Emporter les citations (CSV)
    package var takeFile: String {
        switch language {
        case .fr: "Emporter les citations (CSV)"
        case .en: "Take the quotations away (CSV)"
        }
    }

    /// Seulement celles qui sont prêtes. Le journal dit qui les a emportées.
    package var takeFileLead: String {
        switch language {
        case .fr: "Seulement celles qui sont prêtes. Le journal dit qui les a emportées."
        case .en: "Only those that are ready. The log tells who took them."
        }
    }

    /// la personne n’a pas accepté d’être citée : ne sort pas
    package var notAllowed: String {
        switch language {
        case .fr: "la personne n’a pas accepté d’être citée\u{A0}: ne sort pas"
        case .en: "its author did not agree to be quoted: stays here"
        }
    }

    /// {n}
    package func toLookAt(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "prête", one: "un passage à regarder", other: "\(language.formatted(n)) passages à regarder"))"
        case .en: "\(language.form(n, zero: "ready", one: "one passage to look at", other: "\(language.formatted(n)) passages to look at"))"
        }
    }

    /// prête
    package var ready: String {
        switch language {
        case .fr: "prête"
        case .en: "ready"
        }
    }

    /// Choisir une citation
    package var chooseHeading: String {
        switch language {
        case .fr: "Choisir une citation"
        case .en: "Choose a quotation"
        }
    }

    /// Réponses qui disent
    package var chooseCode: String {
        switch language {
        case .fr: "Réponses qui disent"
        case .en: "Answers that say"
        }
    }

    /// {n} sur {all} qui le disent.
    package func chooseCount(n: Int, all: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune réponse ne peut être citée", one: "Une réponse peut être citée", other: "\(language.formatted(n)) réponses peuvent être citées")) sur \(language.formatted(all)) qui le disent."
        case .en: "\(language.form(n, zero: "No answer may be quoted", one: "One answer may be quoted", other: "\(language.formatted(n)) answers may be quoted")) of \(language.formatted(all)) that say so."
        }
    }

    /// Citer cette réponse
    package var quoteThis: String {
        switch language {
        case .fr: "Citer cette réponse"
        case .en: "Quote this answer"
        }
    }

    /// Passage à citer
    package var passage: String {
        switch language {
        case .fr: "Passage à citer"
        case .en: "Passage to quote"
        }
    }

    /// Gardez la réponse entière, ou coupez le début et la fin. Ne changez aucun mot.
    package var passageHelp: String {
        switch language {
        case .fr: "Gardez la réponse entière, ou coupez le début et la fin. Ne changez aucun mot."
        case .en: "Keep the whole answer, or cut its beginning and its end. Change no word."
        }
    }

    /// Citer
    package var quote: String {
        switch language {
        case .fr: "Citer"
        case .en: "Quote"
        }
    }

    /// Une citation
    package var quotationTitle: String {
        switch language {
        case .fr: "Une citation"
        case .en: "A quotation"
        }
    }

    /// Aucun passage n’a été trouvé qui puisse faire reconnaître quelqu’un. Relisez quand même.
    package var findingsNone: String {
        switch language {
        case .fr: "Aucun passage n’a été trouvé qui puisse faire reconnaître quelqu’un. Relisez quand même."
        case .en: "No passage was found that may tell who somebody is. Read it again all the same."
        }
    }

    /// {n} Dites pour chacun ce qu’il devient.
    package func findingsLead(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien n’a été trouvé.", one: "Un passage peut faire reconnaître quelqu’un.", other: "\(language.formatted(n)) passages peuvent faire reconnaître quelqu’un.")) Dites pour chacun ce qu’il devient."
        case .en: "\(language.form(n, zero: "Nothing was found.", one: "One passage may tell who somebody is.", other: "\(language.formatted(n)) passages may tell who somebody is.")) Say for each what becomes of it."
        }
    }

    /// La machine propose, elle se trompe : elle oublie des passages, et en montre qui ne nomment personne…
    package var findingsLimit: String {
        switch language {
        case .fr: "La machine propose, elle se trompe\u{A0}: elle oublie des passages, et en montre qui ne nomment personne. Un âge et un lieu ensemble suffisent parfois à reconnaître quelqu’un."
        case .en: "The machine proposes, and it errs: it misses passages, and shows some that name nobody. An age and a place together are sometimes enough to recognise somebody."
        }
    }

    /// « {words} » : {name}
    package func findingLegend(words: String, name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(words)\u{202F}»\u{A0}: \(name)"
        case .en: "“\(words)”: \(name)"
        }
    }

    /// [{name} ?]
    package func kindMark(name: String) -> String {
        switch language {
        case .fr: "[\(name)\u{202F}?]"
        case .en: "[\(name)?]"
        }
    }

    /// [{name}]
    package func hiddenWords(name: String) -> String {
        switch language {
        case .fr: "[\(name)]"
        case .en: "[\(name)]"
        }
    }

    /// Le cacher : la citation dira seulement ce que c’était
    package var fateHidden: String {
        switch language {
        case .fr: "Le cacher\u{A0}: la citation dira seulement ce que c’était"
        case .en: "Hide it: the quotation will only say what it was"
        }
    }

    /// Le garder : il ne fait reconnaître personne
    package var fateKept: String {
        switch language {
        case .fr: "Le garder\u{A0}: il ne fait reconnaître personne"
        case .en: "Keep it: it tells of nobody"
        }
    }

    /// Ce que les autres liront
    package var toldHeading: String {
        switch language {
        case .fr: "Ce que les autres liront"
        case .en: "What others will read"
        }
    }

    /// Ne plus citer ce passage
    package var quotationRemove: String {
        switch language {
        case .fr: "Ne plus citer ce passage"
        case .en: "Quote this passage no more"
        }
    }

    /// adresse électronique
    package var kindMail: String {
        switch language {
        case .fr: "adresse électronique"
        case .en: "mail address"
        }
    }

    /// téléphone
    package var kindPhone: String {
        switch language {
        case .fr: "téléphone"
        case .en: "phone number"
        }
    }

    /// adresse d’une page ou pseudonyme
    package var kindWeb: String {
        switch language {
        case .fr: "adresse d’une page ou pseudonyme"
        case .en: "address of a page or a user name"
        }
    }

    /// date de naissance
    package var kindBirth: String {
        switch language {
        case .fr: "date de naissance"
        case .en: "date of birth"
        }
    }

    /// numéro
    package var kindNumber: String {
        switch language {
        case .fr: "numéro"
        case .en: "number"
        }
    }

    /// nom
    package var kindName: String {
        switch language {
        case .fr: "nom"
        case .en: "name"
        }
    }

    /// nom propre
    package var kindCapital: String {
        switch language {
        case .fr: "nom propre"
        case .en: "proper noun"
        }
    }

    /// santé
    package var kindHealth: String {
        switch language {
        case .fr: "santé"
        case .en: "health"
        }
    }

    /// question
    package var fileQuestion: String {
        switch language {
        case .fr: "question"
        case .en: "question"
        }
    }

    /// citation
    package var fileQuotation: String {
        switch language {
        case .fr: "citation"
        case .en: "quotation"
        }
    }

    /// codes
    package var fileCodes: String {
        switch language {
        case .fr: "codes"
        case .en: "codes"
        }
    }

    /// Donnez un nom au code.
    package var missingLabel: String {
        switch language {
        case .fr: "Donnez un nom au code."
        case .en: "Give the code a name."
        }
    }

    /// Écrivez quand donner ce code : sans définition, deux personnes ne le donneront pas de la même façon.
    package var missingDefinition: String {
        switch language {
        case .fr: "Écrivez quand donner ce code\u{A0}: sans définition, deux personnes ne le donneront pas de la même façon."
        case .en: "Write when this code is given: without a definition two people will not give it alike."
        }
    }

    /// Écrivez le passage à citer.
    package var missingPassage: String {
        switch language {
        case .fr: "Écrivez le passage à citer."
        case .en: "Write the passage to quote."
        }
    }

    /// Il manque quelque chose.
    package var missingOther: String {
        switch language {
        case .fr: "Il manque quelque chose."
        case .en: "Something is missing."
        }
    }

    /// Ce texte est trop long : {n} signes au plus.
    package func tooLong(n: Int) -> String {
        switch language {
        case .fr: "Ce texte est trop long\u{A0}: \(language.formatted(n)) signes au plus."
        case .en: "This text is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Un code voisin porte déjà ce nom.
    package var twin: String {
        switch language {
        case .fr: "Un code voisin porte déjà ce nom."
        case .en: "A code beside it has that name already."
        }
    }

    /// Ce code ne peut pas être placé là.
    package var parentUnknown: String {
        switch language {
        case .fr: "Ce code ne peut pas être placé là."
        case .en: "This code cannot be put there."
        }
    }

    /// Les codes ont {n} rangs au plus.
    package func tooDeep(n: Int) -> String {
        switch language {
        case .fr: "Les codes ont \(language.formatted(n)) rangs au plus."
        case .en: "Codes have \(language.formatted(n)) ranks at most."
        }
    }

    /// Une question a {n} codes au plus. Retirez-en un, ou réunissez-en deux.
    package func tooMany(n: Int) -> String {
        switch language {
        case .fr: "Une question a \(language.formatted(n)) codes au plus. Retirez-en un, ou réunissez-en deux."
        case .en: "A question has \(language.formatted(n)) codes at most. Remove one, or join two."
        }
    }

    /// Des réponses ont ce code : il ne se retire plus. Vous pouvez encore changer son nom et sa définitio…
    package var codeInUse: String {
        switch language {
        case .fr: "Des réponses ont ce code\u{A0}: il ne se retire plus. Vous pouvez encore changer son nom et sa définition."
        case .en: "Answers have this code: it cannot be removed any more. You may still change its name and definition."
        }
    }

    /// D’autres codes le précisent : retirez-les d’abord, ou placez-les ailleurs.
    package var codeHasFiner: String {
        switch language {
        case .fr: "D’autres codes le précisent\u{A0}: retirez-les d’abord, ou placez-les ailleurs."
        case .en: "Other codes make it finer: remove them first, or put them elsewhere."
        }
    }

    /// Deux personnes codent déjà cette question.
    package var placesTaken: String {
        switch language {
        case .fr: "Deux personnes codent déjà cette question."
        case .en: "Two people code this question already."
        }
    }

    /// Vous ne codez pas cette question.
    package var notCoderYet: String {
        switch language {
        case .fr: "Vous ne codez pas cette question."
        case .en: "You do not code this question."
        }
    }

    /// Ce lot a été lu par les deux personnes : ses codes ne changent plus. Vous pouvez trancher un désacc…
    package var compared: String {
        switch language {
        case .fr: "Ce lot a été lu par les deux personnes\u{A0}: ses codes ne changent plus. Vous pouvez trancher un désaccord."
        case .en: "Both people have read this batch: its codes do not change any more. You may decide a disagreement."
        }
    }

    /// Un de ces codes n’existe plus. Relisez la liste, puis enregistrez de nouveau.
    package var codeUnknown: String {
        switch language {
        case .fr: "Un de ces codes n’existe plus. Relisez la liste, puis enregistrez de nouveau."
        case .en: "One of these codes is no more. Read the list again, then save again."
        }
    }

    /// Cochez au moins un code, ou « Aucun code ne le dit », mais pas les deux.
    package var nothingSaid: String {
        switch language {
        case .fr: "Cochez au moins un code, ou «\u{202F}Aucun code ne le dit\u{202F}», mais pas les deux."
        case .en: "Tick one code at least, or “No code says it”, but not both."
        }
    }

    /// L’autre personne n’a pas encore lu ce lot.
    package var notCompared: String {
        switch language {
        case .fr: "L’autre personne n’a pas encore lu ce lot."
        case .en: "The other person has not read this batch yet."
        }
    }

    /// Les deux lectures disent la même chose : il n’y a rien à trancher.
    package var agreed: String {
        switch language {
        case .fr: "Les deux lectures disent la même chose\u{A0}: il n’y a rien à trancher."
        case .en: "Both readings say the same: there is nothing to decide."
        }
    }

    /// Dites d’abord comment on sait qui accepte d’être cité.
    package var consentUnknown: String {
        switch language {
        case .fr: "Dites d’abord comment on sait qui accepte d’être cité."
        case .en: "Say first how one knows who agrees to be quoted."
        }
    }

    /// Ces mots ne sont pas dans le texte que les personnes ont lu, ou cette réponse n’existe pas.
    package var consentNotThere: String {
        switch language {
        case .fr: "Ces mots ne sont pas dans le texte que les personnes ont lu, ou cette réponse n’existe pas."
        case .en: "These words are not in the text that people read, or there is no such answer."
        }
    }

    /// La personne n’a pas accepté d’être citée.
    package var notQuotable: String {
        switch language {
        case .fr: "La personne n’a pas accepté d’être citée."
        case .en: "The person did not agree to be quoted."
        }
    }

    /// Ce passage n’est pas dans la réponse : recopiez ses mots sans les changer.
    package var passageNotThere: String {
        switch language {
        case .fr: "Ce passage n’est pas dans la réponse\u{A0}: recopiez ses mots sans les changer."
        case .en: "This passage is not in the answer: copy its words without changing them."
        }
    }

    /// Ce passage est déjà cité.
    package var quotedAlready: String {
        switch language {
        case .fr: "Ce passage est déjà cité."
        case .en: "This passage is quoted already."
        }
    }

    /// {n}
    package func findingsOpen(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Tout est dit.", one: "Il reste un passage à regarder.", other: "Il reste \(language.formatted(n)) passages à regarder."))"
        case .en: "\(language.form(n, zero: "All is said.", one: "One passage is left to look at.", other: "\(language.formatted(n)) passages are left to look at."))"
        }
    }

    /// Un lot déjà comparé reste comme il a été lu. Choisissez un lot plus loin.
    package var batchCompared: String {
        switch language {
        case .fr: "Un lot déjà comparé reste comme il a été lu. Choisissez un lot plus loin."
        case .en: "A batch that is compared stays as it was read. Choose a batch further on."
        }
    }
}

extension Texts {
    package var coding: CodingTexts { CodingTexts(language: language) }
}
