// Written by scripts/generate.py from Catalogue/surveyQuestions.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveyQuestions`, in one language.
package struct SurveyQuestionsTexts: Sendable {
    let language: Language

    /// Je préfère ne pas répondre
    package var missingRefused: String {
        switch language {
        case .fr: "Je préfère ne pas répondre"
        case .en: "I would rather not answer"
        }
    }

    /// Je ne sais pas
    package var missingUnknown: String {
        switch language {
        case .fr: "Je ne sais pas"
        case .en: "I don't know"
        }
    }

    /// Cela ne me concerne pas
    package var missingInapplicable: String {
        switch language {
        case .fr: "Cela ne me concerne pas"
        case .en: "This does not concern me"
        }
    }

    /// Question non posée
    package var missingNotAsked: String {
        switch language {
        case .fr: "Question non posée"
        case .en: "Question not asked"
        }
    }

    /// Cette question attend une réponse.
    package var blank: String {
        switch language {
        case .fr: "Cette question attend une réponse."
        case .en: "This question needs an answer."
        }
    }

    /// Cette réponse n’est pas de la sorte attendue ici.
    package var otherKind: String {
        switch language {
        case .fr: "Cette réponse n’est pas de la sorte attendue ici."
        case .en: "This answer is not of the kind expected here."
        }
    }

    /// « {choice} » n’est pas une des réponses proposées. Choisissez dans la liste.
    package func unknownChoice(choice: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(choice)\u{202F}» n’est pas une des réponses proposées. Choisissez dans la liste."
        case .en: "“\(choice)” is none of the answers proposed. Choose from the list."
        }
    }

    /// La même réponse est donnée deux fois. Gardez-la une fois.
    package var duplicateChoice: String {
        switch language {
        case .fr: "La même réponse est donnée deux fois. Gardez-la une fois."
        case .en: "The same answer is given twice. Keep it once."
        }
    }

    /// La ligne « {row} » n’est pas dans ce tableau.
    package func unknownRow(row: String) -> String {
        switch language {
        case .fr: "La ligne «\u{202F}\(row)\u{202F}» n’est pas dans ce tableau."
        case .en: "There is no row “\(row)” in this table."
        }
    }

    /// Il manque une réponse à la ligne « {row} ».
    package func rowBlank(row: String) -> String {
        switch language {
        case .fr: "Il manque une réponse à la ligne «\u{202F}\(row)\u{202F}»."
        case .en: "The row “\(row)” has no answer."
        }
    }

    /// {limit}
    package func tooManyChoices(limit: Int) -> String {
        switch language {
        case .fr: "\(language.form(limit, zero: "Aucune réponse n’est possible.", one: "Une seule réponse est possible.", other: "Choisissez \(language.formatted(limit)) réponses au plus."))"
        case .en: "\(language.form(limit, zero: "No answer is possible.", one: "Only one answer is possible.", other: "Choose \(language.formatted(limit)) answers at most."))"
        }
    }

    /// « {choice} » ne va pas avec une autre réponse. Gardez l’une ou l’autre.
    package func notAlone(choice: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(choice)\u{202F}» ne va pas avec une autre réponse. Gardez l’une ou l’autre."
        case .en: "“\(choice)” does not go with another answer. Keep one or the other."
        }
    }

    /// Cette façon de ne pas répondre n’est pas proposée ici.
    package var notOffered: String {
        switch language {
        case .fr: "Cette façon de ne pas répondre n’est pas proposée ici."
        case .en: "This way of not answering is not offered here."
        }
    }

    /// Écrivez un nombre, par exemple 12 ou 12,5.
    package var notANumber: String {
        switch language {
        case .fr: "Écrivez un nombre, par exemple 12 ou 12,5."
        case .en: "Write a number, for instance 12 or 12.5."
        }
    }

    /// Le plus petit nombre possible est {limit}.
    package func tooSmall(limit: String) -> String {
        switch language {
        case .fr: "Le plus petit nombre possible est \(limit)."
        case .en: "The smallest number possible is \(limit)."
        }
    }

    /// Le plus grand nombre possible est {limit}.
    package func tooBig(limit: String) -> String {
        switch language {
        case .fr: "Le plus grand nombre possible est \(limit)."
        case .en: "The largest number possible is \(limit)."
        }
    }

    /// {limit}
    package func tooManyDecimals(limit: Int) -> String {
        switch language {
        case .fr: "\(language.form(limit, zero: "Écrivez un nombre entier.", one: "Gardez \(language.formatted(limit)) chiffre après la virgule.", other: "Gardez \(language.formatted(limit)) chiffres au plus après la virgule."))"
        case .en: "\(language.form(limit, zero: "Write a whole number.", one: "Keep \(language.formatted(limit)) digit after the point.", other: "Keep \(language.formatted(limit)) digits at most after the point."))"
        }
    }

    /// Écrivez un jour, par exemple 12/10/2026.
    package var notADay: String {
        switch language {
        case .fr: "Écrivez un jour, par exemple 12/10/2026."
        case .en: "Write a day, for instance 12/10/2026."
        }
    }

    /// Écrivez un mois, par exemple 10/2026.
    package var notAMonth: String {
        switch language {
        case .fr: "Écrivez un mois, par exemple 10/2026."
        case .en: "Write a month, for instance 10/2026."
        }
    }

    /// Écrivez une année, par exemple 2026.
    package var notAYear: String {
        switch language {
        case .fr: "Écrivez une année, par exemple 2026."
        case .en: "Write a year, for instance 2026."
        }
    }

    /// La date la plus ancienne possible est {limit}.
    package func tooEarly(limit: String) -> String {
        switch language {
        case .fr: "La date la plus ancienne possible est \(limit)."
        case .en: "The earliest date possible is \(limit)."
        }
    }

    /// La date la plus récente possible est {limit}.
    package func tooLate(limit: String) -> String {
        switch language {
        case .fr: "La date la plus récente possible est \(limit)."
        case .en: "The latest date possible is \(limit)."
        }
    }

    /// {limit}
    package func tooLong(limit: Int) -> String {
        switch language {
        case .fr: "\(language.form(limit, one: "Raccourcissez à \(language.formatted(limit)) signe.", other: "Raccourcissez à \(language.formatted(limit)) signes au plus."))"
        case .en: "\(language.form(limit, one: "Make it shorter: \(language.formatted(limit)) character.", other: "Make it shorter: \(language.formatted(limit)) characters at most."))"
        }
    }

    /// Cochez l’accord, ou effacez vos coordonnées : sans accord, rien n’est gardé.
    package var contactNotAgreed: String {
        switch language {
        case .fr: "Cochez l’accord, ou effacez vos coordonnées\u{A0}: sans accord, rien n’est gardé."
        case .en: "Tick the agreement, or erase your details: without it nothing is kept."
        }
    }

    /// Cette coordonnée n’est pas demandée.
    package var contactNotAsked: String {
        switch language {
        case .fr: "Cette coordonnée n’est pas demandée."
        case .en: "This detail is not asked for."
        }
    }

    /// Cette adresse de courriel n’est pas complète.
    package var contactNotAMail: String {
        switch language {
        case .fr: "Cette adresse de courriel n’est pas complète."
        case .en: "This mail address is not complete."
        }
    }

    /// Donnez un courriel ou un téléphone, ou effacez tout.
    package var contactNoWayBack: String {
        switch language {
        case .fr: "Donnez un courriel ou un téléphone, ou effacez tout."
        case .en: "Give a mail address or a phone number, or erase everything."
        }
    }

    /// Le questionnaire : {sentence}
    package func atQuestionnaire(sentence: String) -> String {
        switch language {
        case .fr: "Le questionnaire\u{A0}: \(sentence)"
        case .en: "The questionnaire: \(sentence)"
        }
    }

    /// Branche {code} : {sentence}
    package func atBranch(code: String, sentence: String) -> String {
        switch language {
        case .fr: "Branche \(code)\u{A0}: \(sentence)"
        case .en: "Branch \(code): \(sentence)"
        }
    }

    /// Partie {code} : {sentence}
    package func atSection(code: String, sentence: String) -> String {
        switch language {
        case .fr: "Partie \(code)\u{A0}: \(sentence)"
        case .en: "Part \(code): \(sentence)"
        }
    }

    /// Question {code} : {sentence}
    package func atQuestion(code: String, sentence: String) -> String {
        switch language {
        case .fr: "Question \(code)\u{A0}: \(sentence)"
        case .en: "Question \(code): \(sentence)"
        }
    }

    /// Question {question}, réponse {code} : {sentence}
    package func atChoice(question: String, code: String, sentence: String) -> String {
        switch language {
        case .fr: "Question \(question), réponse \(code)\u{A0}: \(sentence)"
        case .en: "Question \(question), answer \(code): \(sentence)"
        }
    }

    /// Question {question}, ligne {code} : {sentence}
    package func atRow(question: String, code: String, sentence: String) -> String {
        switch language {
        case .fr: "Question \(question), ligne \(code)\u{A0}: \(sentence)"
        case .en: "Question \(question), row \(code): \(sentence)"
        }
    }

    /// Ce que l’enquête veut savoir, {code} : {sentence}
    package func atAim(code: String, sentence: String) -> String {
        switch language {
        case .fr: "Ce que l’enquête veut savoir, \(code)\u{A0}: \(sentence)"
        case .en: "What the survey wants to know, \(code): \(sentence)"
        }
    }

    /// ce code ne convient pas. Commencez par une lettre sans accent ; ensuite des lettres, des chiffres e…
    package var badCode: String {
        switch language {
        case .fr: "ce code ne convient pas. Commencez par une lettre sans accent\u{202F}; ensuite des lettres, des chiffres et des tirets bas simples, 40 au plus."
        case .en: "this code does not do. Begin with a letter without accent; then letters, digits and single underscores, 40 at most."
        }
    }

    /// ce code ne convient pas. Prenez des lettres sans accent, des chiffres, des tirets, 40 au plus.
    package var badChoiceCode: String {
        switch language {
        case .fr: "ce code ne convient pas. Prenez des lettres sans accent, des chiffres, des tirets, 40 au plus."
        case .en: "this code does not do. Take letters without accents, digits, hyphens, 40 at most."
        }
    }

    /// ce code sert déjà. Donnez-en un autre.
    package var duplicateCode: String {
        switch language {
        case .fr: "ce code sert déjà. Donnez-en un autre."
        case .en: "this code is taken. Give another one."
        }
    }

    /// la langue « {code} » n’est pas annoncée, ou pas bien écrite. Ajoutez-la aux langues du questionnair…
    package func badLanguage(code: String) -> String {
        switch language {
        case .fr: "la langue «\u{202F}\(code)\u{202F}» n’est pas annoncée, ou pas bien écrite. Ajoutez-la aux langues du questionnaire, comme «\u{202F}fr\u{202F}»."
        case .en: "the language “\(code)” is not announced, or not well spelled. Add it to the languages of the questionnaire, such as “fr”."
        }
    }

    /// il manque le texte en « {code} », la langue principale. Écrivez-le.
    package func missingWording(code: String) -> String {
        switch language {
        case .fr: "il manque le texte en «\u{202F}\(code)\u{202F}», la langue principale. Écrivez-le."
        case .en: "the words in “\(code)”, the main language, are missing. Write them."
        }
    }

    /// un texte est trop long. Gardez {limit} signes.
    package func tooLongText(limit: Int) -> String {
        switch language {
        case .fr: "un texte est trop long. Gardez \(language.formatted(limit)) signes."
        case .en: "a text is too long. Keep \(language.formatted(limit)) characters."
        }
    }

    /// il y en a trop. Gardez-en {limit} au plus.
    package func tooManyOf(limit: Int) -> String {
        switch language {
        case .fr: "il y en a trop. Gardez-en \(language.formatted(limit)) au plus."
        case .en: "there are too many. Keep \(language.formatted(limit)) at most."
        }
    }

    /// il n’y a rien dedans. Complétez, ou retirez.
    package var nothingInside: String {
        switch language {
        case .fr: "il n’y a rien dedans. Complétez, ou retirez."
        case .en: "there is nothing inside. Complete it, or remove it."
        }
    }

    /// le nombre le plus grand possible ne convient pas. Corrigez-le.
    package var badMost: String {
        switch language {
        case .fr: "le nombre le plus grand possible ne convient pas. Corrigez-le."
        case .en: "the highest number possible does not do. Correct it."
        }
    }

    /// le minimum dépasse le maximum. Corrigez l’un ou l’autre.
    package var boundsCrossed: String {
        switch language {
        case .fr: "le minimum dépasse le maximum. Corrigez l’un ou l’autre."
        case .en: "the minimum is above the maximum. Correct one of them."
        }
    }

    /// une date n’a pas la précision demandée (jour, mois ou année). Corrigez-la.
    package var otherPrecision: String {
        switch language {
        case .fr: "une date n’a pas la précision demandée (jour, mois ou année). Corrigez-la."
        case .en: "a date is not as precise as asked (day, month or year). Correct it."
        }
    }

    /// cette façon de ne pas répondre ne peut pas être proposée. Retirez-la.
    package var neverOffered: String {
        switch language {
        case .fr: "cette façon de ne pas répondre ne peut pas être proposée. Retirez-la."
        case .en: "this way of not answering cannot be offered. Remove it."
        }
    }

    /// rien n’y est répondu : elle ne peut pas être obligatoire.
    package var mandatoryNote: String {
        switch language {
        case .fr: "rien n’y est répondu\u{A0}: elle ne peut pas être obligatoire."
        case .en: "nothing is answered there: it cannot be mandatory."
        }
    }

    /// il manque le texte de l’accord. Écrivez à quoi serviront les coordonnées.
    package var consentMissing: String {
        switch language {
        case .fr: "il manque le texte de l’accord. Écrivez à quoi serviront les coordonnées."
        case .en: "the words of the agreement are missing. Write what the details will be used for."
        }
    }

    /// les coordonnées se demandent en dernier. Déplacez cette question à la fin.
    package var contactNotLast: String {
        switch language {
        case .fr: "les coordonnées se demandent en dernier. Déplacez cette question à la fin."
        case .en: "details to call back are asked for last. Move this question to the end."
        }
    }

    /// les coordonnées ne se demandent qu’une fois. Sortez cette question de la partie qui se répète.
    package var contactRepeated: String {
        switch language {
        case .fr: "les coordonnées ne se demandent qu’une fois. Sortez cette question de la partie qui se répète."
        case .en: "details to call back are asked for once. Take this question out of the part that is filled in again."
        }
    }

    /// les parties courtes viennent d’abord, puis l’enrichissement, puis la fin. Déplacez celle-ci.
    package var stageOrder: String {
        switch language {
        case .fr: "les parties courtes viennent d’abord, puis l’enrichissement, puis la fin. Déplacez celle-ci."
        case .en: "short parts come first, then the enrichment, then the end. Move this one."
        }
    }

    /// la question « {code} » n’existe pas. Corrigez le code.
    package func unknownQuestion(code: String) -> String {
        switch language {
        case .fr: "la question «\u{202F}\(code)\u{202F}» n’existe pas. Corrigez le code."
        case .en: "there is no question “\(code)”. Correct the code."
        }
    }

    /// la condition regarde la question « {code} », qui n’est pas encore posée. Une condition regarde les …
    package func looksAhead(code: String) -> String {
        switch language {
        case .fr: "la condition regarde la question «\u{202F}\(code)\u{202F}», qui n’est pas encore posée. Une condition regarde les questions d’avant."
        case .en: "the condition looks at the question “\(code)”, which is not asked yet. A condition looks at earlier questions."
        }
    }

    /// la condition regarde « {code} », dans une partie qui se répète : on ne sait pas laquelle. Mettez le…
    package func looksIntoRepetition(code: String) -> String {
        switch language {
        case .fr: "la condition regarde «\u{202F}\(code)\u{202F}», dans une partie qui se répète\u{A0}: on ne sait pas laquelle. Mettez les deux dans la même partie."
        case .en: "the condition looks at “\(code)”, in a part that is filled in again: nobody knows which time. Put both in one part."
        }
    }

    /// la condition regarde « {code} », qui n’a pas de réponse (note ou coordonnées). Prenez une autre que…
    package func saysNothing(code: String) -> String {
        switch language {
        case .fr: "la condition regarde «\u{202F}\(code)\u{202F}», qui n’a pas de réponse (note ou coordonnées). Prenez une autre question."
        case .en: "the condition looks at “\(code)”, which has no answer (a note or details to call back). Take another question."
        }
    }

    /// ce que la condition dit de « {code} » ne va pas avec cette sorte de question. Corrigez la condition.
    package func conditionOtherKind(code: String) -> String {
        switch language {
        case .fr: "ce que la condition dit de «\u{202F}\(code)\u{202F}» ne va pas avec cette sorte de question. Corrigez la condition."
        case .en: "what the condition says of “\(code)” does not go with this kind of question. Correct the condition."
        }
    }

    /// la condition nomme « {choice} », qui n’est pas une réponse de « {question} ». Corrigez-la.
    package func conditionUnknownChoice(choice: String, question: String) -> String {
        switch language {
        case .fr: "la condition nomme «\u{202F}\(choice)\u{202F}», qui n’est pas une réponse de «\u{202F}\(question)\u{202F}». Corrigez-la."
        case .en: "the condition names “\(choice)”, which is no answer of “\(question)”. Correct it."
        }
    }

    /// la condition nomme la ligne « {row} », qui n’est pas dans « {question} ». Corrigez-la.
    package func conditionUnknownRow(row: String, question: String) -> String {
        switch language {
        case .fr: "la condition nomme la ligne «\u{202F}\(row)\u{202F}», qui n’est pas dans «\u{202F}\(question)\u{202F}». Corrigez-la."
        case .en: "the condition names the row “\(row)”, which “\(question)” does not have. Correct it."
        }
    }

    /// la condition attend une réponse que « {question} » ne propose pas. Proposez-la, ou corrigez la cond…
    package func conditionNotOffered(question: String) -> String {
        switch language {
        case .fr: "la condition attend une réponse que «\u{202F}\(question)\u{202F}» ne propose pas. Proposez-la, ou corrigez la condition."
        case .en: "the condition waits for an answer that “\(question)” does not offer. Offer it, or correct the condition."
        }
    }

    /// la condition est vide. Complétez-la, ou retirez-la.
    package var emptyCondition: String {
        switch language {
        case .fr: "la condition est vide. Complétez-la, ou retirez-la."
        case .en: "the condition is empty. Complete it, or remove it."
        }
    }

    /// la condition est trop longue. Gardez {limit} comparaisons au plus.
    package func conditionTooBig(limit: Int) -> String {
        switch language {
        case .fr: "la condition est trop longue. Gardez \(language.formatted(limit)) comparaisons au plus."
        case .en: "the condition is too long. Keep \(language.formatted(limit)) comparisons at most."
        }
    }

    /// la condition a trop de parenthèses. Gardez-en {limit} au plus.
    package func conditionTooDeep(limit: Int) -> String {
        switch language {
        case .fr: "la condition a trop de parenthèses. Gardez-en \(language.formatted(limit)) au plus."
        case .en: "the condition has too many brackets. Keep \(language.formatted(limit)) at most."
        }
    }

    /// un saut dépend de la réponse à sa propre question, et d’elle seule. Corrigez sa condition.
    package var jumpLooksElsewhere: String {
        switch language {
        case .fr: "un saut dépend de la réponse à sa propre question, et d’elle seule. Corrigez sa condition."
        case .en: "a jump depends on the answer to its own question, and on it alone. Correct its condition."
        }
    }

    /// le saut mène à « {code} », qui n’existe pas. Corrigez-le.
    package func unknownTarget(code: String) -> String {
        switch language {
        case .fr: "le saut mène à «\u{202F}\(code)\u{202F}», qui n’existe pas. Corrigez-le."
        case .en: "the jump leads to “\(code)”, which does not exist. Correct it."
        }
    }

    /// le saut mène à « {code} », en arrière : cela n’en finirait pas. Un saut mène plus loin.
    package func jumpsBack(code: String) -> String {
        switch language {
        case .fr: "le saut mène à «\u{202F}\(code)\u{202F}», en arrière\u{A0}: cela n’en finirait pas. Un saut mène plus loin."
        case .en: "the jump leads back to “\(code)”: it would never end. A jump leads forward."
        }
    }

    /// le saut sort d’une partie qui se répète. Faites-le arriver dans la même partie.
    package var leavesRepetition: String {
        switch language {
        case .fr: "le saut sort d’une partie qui se répète. Faites-le arriver dans la même partie."
        case .en: "the jump leaves a part that is filled in again. Let it end in the same part."
        }
    }

    /// les branches viennent d’une question à une seule réponse, hors des parties qui se répètent. Changez…
    package var branchQuestionNotSingle: String {
        switch language {
        case .fr: "les branches viennent d’une question à une seule réponse, hors des parties qui se répètent. Changez-la."
        case .en: "branches come from a question with a single answer, outside of parts that are filled in again. Change it."
        }
    }

    /// la branche « {code} » n’existe pas. Corrigez le code.
    package func unknownBranch(code: String) -> String {
        switch language {
        case .fr: "la branche «\u{202F}\(code)\u{202F}» n’existe pas. Corrigez le code."
        case .en: "there is no branch “\(code)”. Correct the code."
        }
    }

    /// elle vient avant la question qui fait les branches. Déplacez-la, ou posez-la à tout le monde.
    package var beforeBranching: String {
        switch language {
        case .fr: "elle vient avant la question qui fait les branches. Déplacez-la, ou posez-la à tout le monde."
        case .en: "it comes before the question that makes branches. Move it, or ask it of everybody."
        }
    }

    /// la réponse « {choice} » mène déjà à une autre branche. Choisissez-en une.
    package func sharedChoice(choice: String) -> String {
        switch language {
        case .fr: "la réponse «\u{202F}\(choice)\u{202F}» mène déjà à une autre branche. Choisissez-en une."
        case .en: "the answer “\(choice)” already leads to another branch. Choose one."
        }
    }

    /// {path} : {sentence}
    package func inFile(path: String, sentence: String) -> String {
        switch language {
        case .fr: "\(path)\u{A0}: \(sentence)"
        case .en: "\(path): \(sentence)"
        }
    }

    /// ligne {line}, colonne {column} : ce n’est pas du JSON. Corrigez à cet endroit.
    package func fileSyntax(line: Int, column: Int) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne \(language.formatted(column))\u{A0}: ce n’est pas du JSON. Corrigez à cet endroit."
        case .en: "line \(language.formatted(line)), column \(language.formatted(column)): this is not JSON. Correct it there."
        }
    }

    /// le fichier est trop gros. Gardez {limit} octets au plus.
    package func fileTooBig(limit: Int) -> String {
        switch language {
        case .fr: "le fichier est trop gros. Gardez \(language.formatted(limit)) octets au plus."
        case .en: "the file is too big. Keep \(language.formatted(limit)) bytes at most."
        }
    }

    /// il manque ce qui est attendu ici. Ajoutez-le.
    package var fileMissing: String {
        switch language {
        case .fr: "il manque ce qui est attendu ici. Ajoutez-le."
        case .en: "what is expected here is missing. Add it."
        }
    }

    /// « {name} » n’est pas connu. Corrigez le nom, ou retirez-le.
    package func fileUnknownMember(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas connu. Corrigez le nom, ou retirez-le."
        case .en: "“\(name)” is not known. Correct the name, or remove it."
        }
    }

    /// un objet est attendu.
    package var fileNotObject: String {
        switch language {
        case .fr: "un objet est attendu."
        case .en: "an object is expected."
        }
    }

    /// un texte est attendu.
    package var fileNotText: String {
        switch language {
        case .fr: "un texte est attendu."
        case .en: "a text is expected."
        }
    }

    /// un nombre entier est attendu.
    package var fileNotWhole: String {
        switch language {
        case .fr: "un nombre entier est attendu."
        case .en: "a whole number is expected."
        }
    }

    /// vrai ou faux est attendu.
    package var fileNotFlag: String {
        switch language {
        case .fr: "vrai ou faux est attendu."
        case .en: "true or false is expected."
        }
    }

    /// une liste est attendue.
    package var fileNotList: String {
        switch language {
        case .fr: "une liste est attendue."
        case .en: "a list is expected."
        }
    }

    /// « {word} » n’est pas possible. Prenez l’un de : {known}.
    package func fileUnknownWord(word: String, known: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(word)\u{202F}» n’est pas possible. Prenez l’un de\u{A0}: \(known)."
        case .en: "“\(word)” is not possible. Take one of: \(known)."
        }
    }

    /// « {text} » n’est pas un nombre.
    package func fileNotANumber(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un nombre."
        case .en: "“\(text)” is not a number."
        }
    }

    /// « {text} » n’est pas une date, comme 2026-10-12, 2026-10 ou 2026.
    package func fileNotADate(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une date, comme 2026-10-12, 2026-10 ou 2026."
        case .en: "“\(text)” is not a date, such as 2026-10-12, 2026-10 or 2026."
        }
    }
}

extension Texts {
    package var surveyQuestions: SurveyQuestionsTexts { SurveyQuestionsTexts(language: language) }
}
