// Written by scripts/generate.py from Catalogue/ballots.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `ballots`, in one language.
package struct BallotsTexts: Sendable {
    let language: Language

    /// {options}, {voters}
    package func head(options: Int, voters: Int) -> String {
        switch language {
        case .fr: "\(language.form(options, one: "\(language.formatted(options)) option", other: "\(language.formatted(options)) options")), \(language.form(voters, one: "\(language.formatted(voters)) bulletin", other: "\(language.formatted(voters)) bulletins"))"
        case .en: "\(language.form(options, one: "\(language.formatted(options)) option", other: "\(language.formatted(options)) options")), \(language.form(voters, one: "\(language.formatted(voters)) ballot", other: "\(language.formatted(voters)) ballots"))"
        }
    }

    /// {rank}. {options}
    package func rank(rank: String, options: String) -> String {
        switch language {
        case .fr: "\(rank). \(options)"
        case .en: "\(rank). \(options)"
        }
    }

    /// Jugement majoritaire : la mention majoritaire d’une option est la meilleure que plus de la moitié l…
    package var judgementTitle: String {
        switch language {
        case .fr: "Jugement majoritaire\u{A0}: la mention majoritaire d’une option est la meilleure que plus de la moitié lui donne, ou mieux."
        case .en: "Majority judgement: the majority grade of each option is the best one that more than half find it worth, or better."
        }
    }

    /// {rank}. {option} : {grade}. {above} au-dessus, {below} au-dessous, {silent}.
    package func judgementOption(rank: String, option: String, grade: String, above: String, below: String, silent: Int) -> String {
        switch language {
        case .fr: "\(rank). \(option)\u{A0}: \(grade). \(above) au-dessus, \(below) au-dessous, \(language.form(silent, zero: "tout le monde s’est exprimé", one: "\(language.formatted(silent)) sans réponse, compté au plus bas", other: "\(language.formatted(silent)) sans réponse, comptés au plus bas"))."
        case .en: "\(rank). \(option): \(grade). \(above) better, \(below) worse, \(language.form(silent, zero: "everybody spoke", one: "\(language.formatted(silent)) without an answer, counted as the worst", other: "\(language.formatted(silent)) without an answer, counted as the worst"))."
        }
    }

    /// {first} avant {then} : {grade} contre {other}.
    package func judgementGrades(first: String, then: String, grade: String, other: String) -> String {
        switch language {
        case .fr: "\(first) avant \(then)\u{A0}: \(grade) contre \(other)."
        case .en: "\(first) before \(then): \(grade) against \(other)."
        }
    }

    /// {first} avant {then} : même mention majoritaire ; quand on retire {n} à chaque option, {grade} appa…
    package func judgementRemovals(first: String, then: String, n: Int, grade: String, other: String) -> String {
        switch language {
        case .fr: "\(first) avant \(then)\u{A0}: même mention majoritaire\u{202F}; quand on retire \(language.form(n, one: "\(language.formatted(n)) vote", other: "\(language.formatted(n)) votes")) à chaque option, \(grade) apparaît contre \(other)."
        case .en: "\(first) before \(then): same majority grade; when \(language.form(n, one: "\(language.formatted(n)) vote is", other: "\(language.formatted(n)) votes are")) taken away from each, \(grade) comes up against \(other)."
        }
    }

    /// {options} : exactement les mêmes votes. La règle ne les départage pas.
    package func judgementEqual(options: String) -> String {
        switch language {
        case .fr: "\(options)\u{A0}: exactement les mêmes votes. La règle ne les départage pas."
        case .en: "\(options): the same votes exactly. The rule does not tell them apart."
        }
    }

    /// Schulze : chaque option rencontre chaque autre en duel.
    package var schulzeTitle: String {
        switch language {
        case .fr: "Schulze\u{A0}: chaque option rencontre chaque autre en duel."
        case .en: "Schulze: each option meets each other one in a duel."
        }
    }

    /// {option} gagne tous ses duels.
    package func condorcet(option: String) -> String {
        switch language {
        case .fr: "\(option) gagne tous ses duels."
        case .en: "\(option) wins all its duels."
        }
    }

    /// Aucune option ne gagne tous ses duels.
    package var noCondorcet: String {
        switch language {
        case .fr: "Aucune option ne gagne tous ses duels."
        case .en: "No option wins all its duels."
        }
    }

    /// {first} avant {then} : {n}, contre {back}.
    package func schulzeDuel(first: String, then: String, n: Int, back: String) -> String {
        switch language {
        case .fr: "\(first) avant \(then)\u{A0}: \(language.form(n, one: "\(language.formatted(n)) votant préfère", other: "\(language.formatted(n)) votants préfèrent")), contre \(back)."
        case .en: "\(first) before \(then): preferred by \(language.form(n, one: "\(language.formatted(n)) voter", other: "\(language.formatted(n)) voters")), against \(back)."
        }
    }

    /// {first} avant {then} : en passant par {path}, {n} au duel le plus faible ; le chemin du retour vaut…
    package func schulzePath(first: String, then: String, path: String, n: Int, back: String) -> String {
        switch language {
        case .fr: "\(first) avant \(then)\u{A0}: en passant par \(path), \(language.formatted(n)) au duel le plus faible\u{202F}; le chemin du retour vaut \(back)."
        case .en: "\(first) before \(then): by way of \(path), \(language.formatted(n)) at the weakest duel; the way back is worth \(back)."
        }
    }

    /// {options} : la règle ne les départage pas.
    package func schulzeEqual(options: String) -> String {
        switch language {
        case .fr: "\(options)\u{A0}: la règle ne les départage pas."
        case .en: "\(options): the rule does not tell them apart."
        }
    }

    /// Approbation : chaque votant approuve autant d’options qu’il veut.
    package var approvalTitle: String {
        switch language {
        case .fr: "Approbation\u{A0}: chaque votant approuve autant d’options qu’il veut."
        case .en: "Approval: each voter approves of as many options as they like."
        }
    }

    /// {rank}. {option} : {n}
    package func approvalOption(rank: String, option: String, n: Int) -> String {
        switch language {
        case .fr: "\(rank). \(option)\u{A0}: \(language.form(n, one: "\(language.formatted(n)) approbation", other: "\(language.formatted(n)) approbations"))"
        case .en: "\(rank). \(option): \(language.form(n, one: "\(language.formatted(n)) approval", other: "\(language.formatted(n)) approvals"))"
        }
    }

    /// Retenu : {options}.
    package func approvalWinners(options: String) -> String {
        switch language {
        case .fr: "Retenu\u{A0}: \(options)."
        case .en: "Retained: \(options)."
        }
    }

    /// {options} ont autant d’approbations, pour {n}. La règle ne choisit pas : parlez-en, ou tirez au sor…
    package func approvalTied(options: String, n: Int) -> String {
        switch language {
        case .fr: "\(options) ont autant d’approbations, pour \(language.form(n, one: "\(language.formatted(n)) place qui reste", other: "\(language.formatted(n)) places qui restent")). La règle ne choisit pas\u{A0}: parlez-en, ou tirez au sort."
        case .en: "\(options) have as many approvals, for \(language.form(n, one: "\(language.formatted(n)) place", other: "\(language.formatted(n)) places")) left. The rule does not choose: talk, or draw lots."
        }
    }

    /// {n} rien.
    package func approvalBlank(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) votant n’approuve", other: "\(language.formatted(n)) votants n’approuvent")) rien."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) voter approves", other: "\(language.formatted(n)) voters approve")) of nothing."
        }
    }

    /// La proposition est adoptée : aucune objection ne tient.
    package var consentAdopted: String {
        switch language {
        case .fr: "La proposition est adoptée\u{A0}: aucune objection ne tient."
        case .en: "The proposal is adopted: no objection stands."
        }
    }

    /// La proposition est adoptée telle que modifiée : relisez-la avec ses changements.
    package var consentChanged: String {
        switch language {
        case .fr: "La proposition est adoptée telle que modifiée\u{A0}: relisez-la avec ses changements."
        case .en: "The proposal is adopted as changed: read it out again with its changes."
        }
    }

    /// La proposition n’est pas adoptée : {n}.
    package func consentStopped(n: Int) -> String {
        switch language {
        case .fr: "La proposition n’est pas adoptée\u{A0}: \(language.form(n, one: "\(language.formatted(n)) objection raisonnée est maintenue", other: "\(language.formatted(n)) objections raisonnées sont maintenues"))."
        case .en: "The proposal is not adopted: \(language.form(n, one: "\(language.formatted(n)) reasoned objection stands", other: "\(language.formatted(n)) reasoned objections stand"))."
        }
    }

    /// Ce n’est pas fini.
    package var consentUnfinished: String {
        switch language {
        case .fr: "Ce n’est pas fini."
        case .en: "It is not finished."
        }
    }

    /// {consents}, {concerns}, {aside}. Rien ne s’additionne : une objection raisonnée suffit.
    package func consentCounts(consents: Int, concerns: Int, aside: Int) -> String {
        switch language {
        case .fr: "\(language.form(consents, one: "\(language.formatted(consents)) consentement", other: "\(language.formatted(consents)) consentements")), \(language.form(concerns, one: "\(language.formatted(concerns)) réserve", other: "\(language.formatted(concerns)) réserves")), \(language.form(aside, one: "\(language.formatted(aside)) personne en retrait", other: "\(language.formatted(aside)) personnes en retrait")). Rien ne s’additionne\u{A0}: une objection raisonnée suffit."
        case .en: "\(language.form(consents, one: "\(language.formatted(consents)) consent", other: "\(language.formatted(consents)) consents")), \(language.form(concerns, one: "\(language.formatted(concerns)) concern", other: "\(language.formatted(concerns)) concerns")), \(language.form(aside, one: "\(language.formatted(aside)) person aside", other: "\(language.formatted(aside)) people aside")). Nothing is added up: one reasoned objection is enough."
        }
    }

    /// Objection de {voter} : {reason}
    package func consentStanding(voter: String, reason: String) -> String {
        switch language {
        case .fr: "Objection de \(voter)\u{A0}: \(reason)"
        case .en: "Objection of \(voter): \(reason)"
        }
    }

    /// Objection de {voter}, intégrée : {reason}. Changement : {change}
    package func consentIntegrated(voter: String, reason: String, change: String) -> String {
        switch language {
        case .fr: "Objection de \(voter), intégrée\u{A0}: \(reason). Changement\u{A0}: \(change)"
        case .en: "Objection of \(voter), integrated: \(reason). Change: \(change)"
        }
    }

    /// Objection de {voter} : elle est dite intégrée, et le changement n’est pas écrit. Écrivez-le.
    package func consentUnwritten(voter: String) -> String {
        switch language {
        case .fr: "Objection de \(voter)\u{A0}: elle est dite intégrée, et le changement n’est pas écrit. Écrivez-le."
        case .en: "Objection of \(voter): it is said to be integrated, and the change is not written. Write it."
        }
    }

    /// Objection de {voter}, levée : {reason}
    package func consentWithdrawn(voter: String, reason: String) -> String {
        switch language {
        case .fr: "Objection de \(voter), levée\u{A0}: \(reason)"
        case .en: "Objection of \(voter), withdrawn: \(reason)"
        }
    }

    /// Objection de {voter} sans raison pour l’instant : demandez-la.
    package func consentUnreasoned(voter: String) -> String {
        switch language {
        case .fr: "Objection de \(voter) sans raison pour l’instant\u{A0}: demandez-la."
        case .en: "Objection of \(voter) without a reason yet: ask for it."
        }
    }

    /// Réserve de {voter} : {reason}
    package func consentConcern(voter: String, reason: String) -> String {
        switch language {
        case .fr: "Réserve de \(voter)\u{A0}: \(reason)"
        case .en: "Concern of \(voter): \(reason)"
        }
    }

    /// {voter} n’a pas encore parlé.
    package func consentUnheard(voter: String) -> String {
        switch language {
        case .fr: "\(voter) n’a pas encore parlé."
        case .en: "\(voter) was not heard yet."
        }
    }

    /// une personne
    package var somebody: String {
        switch language {
        case .fr: "une personne"
        case .en: "somebody"
        }
    }

    /// sans mots
    package var noReason: String {
        switch language {
        case .fr: "sans mots"
        case .en: "without words"
        }
    }

    /// Abaque de Régnier : les énoncés les plus partagés en haut, les personnes les plus proches des autre…
    package var regnierTitle: String {
        switch language {
        case .fr: "Abaque de Régnier\u{A0}: les énoncés les plus partagés en haut, les personnes les plus proches des autres à gauche."
        case .en: "Abacus of Régnier: the most shared statements first, the people nearest to the others on the left."
        }
    }

    /// A vert foncé, B vert clair, C orange, D rouge clair, E rouge foncé, S sans avis, N ne veut pas répo…
    package var regnierLegend: String {
        switch language {
        case .fr: "A vert foncé, B vert clair, C orange, D rouge clair, E rouge foncé, S sans avis, N ne veut pas répondre, un point pour rien."
        case .en: "A dark green, B light green, C orange, D light red, E dark red, S no opinion, N does not want to answer, a dot for nothing."
        }
    }

    /// {letters} {statement} : {climate}
    package func regnierRow(letters: String, statement: String, climate: String) -> String {
        switch language {
        case .fr: "\(letters)  \(statement)\u{A0}: \(climate)"
        case .en: "\(letters)  \(statement): \(climate)"
        }
    }

    /// Non dit : {white} sans avis, {black}, {missing}.
    package func regnierUnsaid(white: Int, black: Int, missing: Int) -> String {
        switch language {
        case .fr: "Non dit\u{A0}: \(language.formatted(white)) sans avis, \(language.form(black, one: "\(language.formatted(black)) ne veut pas répondre", other: "\(language.formatted(black)) ne veulent pas répondre")), \(language.form(missing, one: "\(language.formatted(missing)) case vide", other: "\(language.formatted(missing)) cases vides"))."
        case .en: "Unsaid: \(language.formatted(white)) without opinion, \(language.form(black, one: "\(language.formatted(black)) who does not want to answer", other: "\(language.formatted(black)) who do not want to answer")), \(language.form(missing, one: "\(language.formatted(missing)) empty cell", other: "\(language.formatted(missing)) empty cells"))."
        }
    }

    /// partagé, pour
    package var climateFor: String {
        switch language {
        case .fr: "partagé, pour"
        case .en: "shared, in favour"
        }
    }

    /// partagé, contre
    package var climateAgainst: String {
        switch language {
        case .fr: "partagé, contre"
        case .en: "shared, against"
        }
    }

    /// avis opposés
    package var climateDivided: String {
        switch language {
        case .fr: "avis opposés"
        case .en: "divided"
        }
    }

    /// hésitant
    package var climateHesitant: String {
        switch language {
        case .fr: "hésitant"
        case .en: "hesitant"
        }
    }

    /// peu dit
    package var climateLittle: String {
        switch language {
        case .fr: "peu dit"
        case .en: "hardly said"
        }
    }

    /// Le résultat dépend de la règle. Il sert à en parler, pas à clore la discussion.
    package var endingRule: String {
        switch language {
        case .fr: "Le résultat dépend de la règle. Il sert à en parler, pas à clore la discussion."
        case .en: "The result depends on the rule. It is made for talking, not for ending the talk."
        }
    }

    /// Le fichier dépasse {limit} Mio.
    package func errorTooBig(limit: Int) -> String {
        switch language {
        case .fr: "Le fichier dépasse \(language.formatted(limit)) Mio."
        case .en: "The file is larger than \(language.formatted(limit)) MiB."
        }
    }

    /// Ce n’est pas un fichier CSV. Dans le tableur, enregistrez la feuille au format CSV, en UTF-8.
    package var errorFormat: String {
        switch language {
        case .fr: "Ce n’est pas un fichier CSV. Dans le tableur, enregistrez la feuille au format CSV, en UTF-8."
        case .en: "This is no CSV file. In the spreadsheet, save the sheet as CSV, in UTF-8."
        }
    }

    /// Le calcul a été arrêté : il demande trop de temps ici. Prenez la commande « essaim ».
    package var errorStopped: String {
        switch language {
        case .fr: "Le calcul a été arrêté\u{A0}: il demande trop de temps ici. Prenez la commande «\u{202F}essaim\u{202F}»."
        case .en: "The computing was stopped: it takes too long here. Use the command “essaim”."
        }
    }

    /// Le fichier n’a qu’une colonne. Après la colonne des votants, il en faut une par option.
    package var errorNoOption: String {
        switch language {
        case .fr: "Le fichier n’a qu’une colonne. Après la colonne des votants, il en faut une par option."
        case .en: "The file has one column only. After the column of voters, give one per option."
        }
    }

    /// Le fichier n’a aucun bulletin après sa première ligne.
    package var errorNoVoter: String {
        switch language {
        case .fr: "Le fichier n’a aucun bulletin après sa première ligne."
        case .en: "The file has no ballot after its first line."
        }
    }

    /// La colonne {column} n’a pas de nom. Nommez-la comme l’option.
    package func errorNameless(column: String) -> String {
        switch language {
        case .fr: "La colonne \(column) n’a pas de nom. Nommez-la comme l’option."
        case .en: "Column \(column) has no name. Name it after the option."
        }
    }

    /// La colonne « {column} » s’y trouve deux fois. Gardez-en une.
    package func errorColumnTwice(column: String) -> String {
        switch language {
        case .fr: "La colonne «\u{202F}\(column)\u{202F}» s’y trouve deux fois. Gardez-en une."
        case .en: "The column “\(column)” stands there twice. Keep one."
        }
    }

    /// Ligne {line} : le votant {id} est déjà à la ligne {before} : une personne, un bulletin.
    package func errorVoterTwice(line: Int, id: String, before: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le votant \(id) est déjà à la ligne \(language.formatted(before))\u{A0}: une personne, un bulletin."
        case .en: "Line \(language.formatted(line)): voter \(id) is already on line \(language.formatted(before)): one person, one ballot."
        }
    }

    /// Ligne {line} : {found} pour {expected}. Mettez entre guillemets le texte qui contient un séparateur.
    package func errorCells(line: Int, found: Int, expected: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: \(language.form(found, one: "\(language.formatted(found)) case", other: "\(language.formatted(found)) cases")) pour \(language.form(expected, one: "\(language.formatted(expected)) colonne", other: "\(language.formatted(expected)) colonnes")). Mettez entre guillemets le texte qui contient un séparateur."
        case .en: "Line \(language.formatted(line)): \(language.form(found, one: "\(language.formatted(found)) cell", other: "\(language.formatted(found)) cells")) for \(language.form(expected, one: "\(language.formatted(expected)) column", other: "\(language.formatted(expected)) columns")). Put quotes around the text that holds a separator."
        }
    }

    /// Ligne {line}, « {option} » : « {found} » n’est pas une réponse pour cette règle. Connues : {known}.
    package func errorAnswer(line: Int, option: String, found: String, known: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line)), «\u{202F}\(option)\u{202F}»\u{A0}: «\u{202F}\(found)\u{202F}» n’est pas une réponse pour cette règle. Connues\u{A0}: \(known)."
        case .en: "Line \(language.formatted(line)), “\(option)”: “\(found)” is not an answer for this rule. Known: \(known)."
        }
    }

    /// Ligne {line}, « {option} » : « {found} » n’est la mention d’aucune échelle connue. Donnez l’échelle…
    package func errorScale(line: Int, option: String, found: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line)), «\u{202F}\(option)\u{202F}»\u{A0}: «\u{202F}\(found)\u{202F}» n’est la mention d’aucune échelle connue. Donnez l’échelle, la meilleure mention d’abord, avec des virgules\u{A0}: A,B,C."
        case .en: "Line \(language.formatted(line)), “\(option)”: “\(found)” is no grade of a known scale. Give the scale, the best grade first, with commas: A,B,C."
        }
    }

    /// Ligne {line}, « {option} » : « {found} » n’est pas un rang. Écrivez 1 pour l’option préférée, 2 pou…
    package func errorRank(line: Int, option: String, found: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line)), «\u{202F}\(option)\u{202F}»\u{A0}: «\u{202F}\(found)\u{202F}» n’est pas un rang. Écrivez 1 pour l’option préférée, 2 pour la suivante."
        case .en: "Line \(language.formatted(line)), “\(option)”: “\(found)” is no rank. Write 1 for the preferred option, 2 for the next."
        }
    }

    /// La colonne « {column} » manque. Le fichier a : {known}.
    package func errorMissing(column: String, known: String) -> String {
        switch language {
        case .fr: "La colonne «\u{202F}\(column)\u{202F}» manque. Le fichier a\u{A0}: \(known)."
        case .en: "The column “\(column)” is missing. The file has: \(known)."
        }
    }

    /// « {found} » n’est pas une échelle. Donnez au moins deux mentions, chacune une fois, avec des virgul…
    package func errorGrades(found: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(found)\u{202F}» n’est pas une échelle. Donnez au moins deux mentions, chacune une fois, avec des virgules."
        case .en: "“\(found)” is no scale. Give two grades at least, each once, with commas."
        }
    }

    /// {n} : demandez-en au moins une, et pas plus que d’options.
    package func errorSeats(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) place ne peut pas être donnée", other: "\(language.formatted(n)) places ne peuvent pas être données"))\u{A0}: demandez-en au moins une, et pas plus que d’options."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) place", other: "\(language.formatted(n)) places")) cannot be given: ask for one at least, and no more than there are options."
        }
    }

    /// Cette règle prend {limit} au plus.
    package func errorOptions(limit: Int) -> String {
        switch language {
        case .fr: "Cette règle prend \(language.form(limit, one: "\(language.formatted(limit)) option", other: "\(language.formatted(limit)) options")) au plus."
        case .en: "This rule takes \(language.form(limit, one: "\(language.formatted(limit)) option", other: "\(language.formatted(limit)) options")) at most."
        }
    }
}

extension Texts {
    package var ballots: BallotsTexts { BallotsTexts(language: language) }
}
