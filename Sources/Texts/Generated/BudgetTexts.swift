// Written by scripts/generate.py from Catalogue/budget.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `budget`, in one language.
package struct BudgetTexts: Sendable {
    let language: Language

    /// {projects}, {voters}, un budget de {budget}
    package func head(projects: Int, voters: Int, budget: String) -> String {
        switch language {
        case .fr: "\(language.form(projects, one: "\(language.formatted(projects)) projet", other: "\(language.formatted(projects)) projets")), \(language.form(voters, one: "\(language.formatted(voters)) votant", other: "\(language.formatted(voters)) votants")), un budget de \(budget)"
        case .en: "\(language.form(projects, one: "\(language.formatted(projects)) project", other: "\(language.formatted(projects)) projects")), \(language.form(voters, one: "\(language.formatted(voters)) voter", other: "\(language.formatted(voters)) voters")), a budget of \(budget)"
        }
    }

    /// Règle : d’abord les projets les plus soutenus, tant qu’il reste de l’argent.
    package var ruleGreedy: String {
        switch language {
        case .fr: "Règle\u{A0}: d’abord les projets les plus soutenus, tant qu’il reste de l’argent."
        case .en: "Rule: the most supported projects first, as long as there is money."
        }
    }

    /// Règle : parts égales. {completion}
    package func ruleShares(completion: String) -> String {
        switch language {
        case .fr: "Règle\u{A0}: parts égales. \(completion)"
        case .en: "Rule: Equal Shares. \(completion)"
        }
    }

    /// L’argent qui reste n’est pas dépensé.
    package var completionNone: String {
        switch language {
        case .fr: "L’argent qui reste n’est pas dépensé."
        case .en: "The money that is left stays there."
        }
    }

    /// L’argent qui reste va aux projets les plus soutenus.
    package var completionGreedy: String {
        switch language {
        case .fr: "L’argent qui reste va aux projets les plus soutenus."
        case .en: "The money that is left goes to the most supported projects."
        }
    }

    /// La part de chaque votant augmente ensuite jusqu’à ce qu’aucun autre projet ne tienne.
    package var completionAdd1: String {
        switch language {
        case .fr: "La part de chaque votant augmente ensuite jusqu’à ce qu’aucun autre projet ne tienne."
        case .en: "The share of each voter then grows until no other project fits."
        }
    }

    /// La part de chaque votant augmente ensuite, et l’argent qui reste va aux projets les plus soutenus.
    package var completionAdd1u: String {
        switch language {
        case .fr: "La part de chaque votant augmente ensuite, et l’argent qui reste va aux projets les plus soutenus."
        case .en: "The share of each voter then grows, and what is left goes to the most supported projects."
        }
    }

    /// Ce qu’un projet gagnant vaut pour ses votants : son coût.
    package var worthCost: String {
        switch language {
        case .fr: "Ce qu’un projet gagnant vaut pour ses votants\u{A0}: son coût."
        case .en: "What a winning project is worth to its voters: its cost."
        }
    }

    /// Ce qu’un projet gagnant vaut pour ses votants : autant pour tous les projets.
    package var worthCardinality: String {
        switch language {
        case .fr: "Ce qu’un projet gagnant vaut pour ses votants\u{A0}: autant pour tous les projets."
        case .en: "What a winning project is worth to its voters: the same for all projects."
        }
    }

    /// {n} pour {spent}, il reste {left} :
    package func winners(n: Int, spent: String, left: String) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) projet gagnant", other: "\(language.formatted(n)) projets gagnants")) pour \(spent), il reste \(left)\u{A0}:"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) winning project", other: "\(language.formatted(n)) winning projects")), \(spent) spent, \(left) left:"
        }
    }

    /// Aucun projet ne gagne.
    package var noWinner: String {
        switch language {
        case .fr: "Aucun projet ne gagne."
        case .en: "No project wins."
        }
    }

    /// {id}, {name} : {cost}
    package func project(id: String, name: String, cost: String) -> String {
        switch language {
        case .fr: "\(id), \(name)\u{A0}: \(cost)"
        case .en: "\(id), \(name): \(cost)"
        }
    }

    /// {id} : {cost}
    package func projectBare(id: String, cost: String) -> String {
        switch language {
        case .fr: "\(id)\u{A0}: \(cost)"
        case .en: "\(id): \(cost)"
        }
    }

    /// Part de chaque votant à la fin : {share}, {n}.
    package func share(share: String, n: Int) -> String {
        switch language {
        case .fr: "Part de chaque votant à la fin\u{A0}: \(share), \(language.form(n, zero: "sans augmentation", one: "après \(language.formatted(n)) augmentation", other: "après \(language.formatted(n)) augmentations"))."
        case .en: "Share of each voter at the end: \(share), \(language.form(n, zero: "without any increase", one: "after \(language.formatted(n)) increase", other: "after \(language.formatted(n)) increases"))."
        }
    }

    /// {n} En moyenne, un votant en soutient {average}.
    package func withNone(n: Int, average: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Chaque votant soutient au moins un projet gagnant.", one: "\(language.formatted(n)) votant ne soutient aucun projet gagnant.", other: "\(language.formatted(n)) votants ne soutiennent aucun projet gagnant.")) En moyenne, un votant en soutient \(average)."
        case .en: "\(language.form(n, zero: "Each voter supports at least one winning project.", one: "\(language.formatted(n)) voter supports no winning project.", other: "\(language.formatted(n)) voters support no winning project.")) On average, a voter supports \(average) of them."
        }
    }

    /// Tour {round} : {winner} et {others} sont exactement à égalité. L’ordre convenu, {order}, a choisi {…
    package func tied(round: String, winner: String, others: String, order: String) -> String {
        switch language {
        case .fr: "Tour \(round)\u{A0}: \(winner) et \(others) sont exactement à égalité. L’ordre convenu, \(order), a choisi \(winner)."
        case .en: "Round \(round): \(winner) and \(others) are exactly equal. The agreed order, \(order), chose \(winner)."
        }
    }

    /// Cela change le résultat : il n’y a plus eu de place pour {losers}.
    package func tiedDecisive(losers: String) -> String {
        switch language {
        case .fr: "Cela change le résultat\u{A0}: il n’y a plus eu de place pour \(losers)."
        case .en: "This changes the result: \(losers) did not win afterwards."
        }
    }

    /// les voix
    package var orderVotes: String {
        switch language {
        case .fr: "les voix"
        case .en: "votes"
        }
    }

    /// le moins cher d’abord
    package var orderCheapest: String {
        switch language {
        case .fr: "le moins cher d’abord"
        case .en: "the cheapest first"
        }
    }

    /// le plus cher d’abord
    package var orderDearest: String {
        switch language {
        case .fr: "le plus cher d’abord"
        case .en: "the dearest first"
        }
    }

    /// les identifiants
    package var orderRank: String {
        switch language {
        case .fr: "les identifiants"
        case .en: "the identifiers"
        }
    }

    /// {winner} exclut {losers} : ces projets sont rivaux.
    package func barred(winner: String, losers: String) -> String {
        switch language {
        case .fr: "\(winner) exclut \(losers)\u{A0}: ces projets sont rivaux."
        case .en: "\(losers) cannot win beside \(winner): they are rivals."
        }
    }

    /// Tour {round} : {winner}. {payers}.
    package func roundShares(round: String, winner: String, payers: Int, rate: String) -> String {
        switch language {
        case .fr: "Tour \(round)\u{A0}: \(winner). \(language.form(payers, one: "\(language.formatted(payers)) votant paie \(rate)", other: "\(language.formatted(payers)) votants paient chacun \(rate)"))."
        case .en: "Round \(round): \(winner). \(language.form(payers, one: "\(language.formatted(payers)) voter pays", other: "Each of \(language.formatted(payers)) voters pays")) \(rate)."
        }
    }

    /// Tour {round} : {winner}. {payers}.
    package func roundPoints(round: String, winner: String, payers: Int, rate: String) -> String {
        switch language {
        case .fr: "Tour \(round)\u{A0}: \(winner). \(language.form(payers, one: "\(language.formatted(payers)) votant paie \(rate) pour chaque point qu’il a donné", other: "\(language.formatted(payers)) votants paient \(rate) pour chaque point qu’ils ont donné"))."
        case .en: "Round \(round): \(winner). \(language.form(payers, one: "\(language.formatted(payers)) voter pays", other: "\(language.formatted(payers)) voters pay")) \(rate) for each point given."
        }
    }

    /// {n}.
    package func roundEmptied(n: Int, money: String) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) votant donne tout ce qui lui reste, \(money)", other: "\(language.formatted(n)) votants donnent tout ce qui leur reste, \(money) ensemble"))."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) voter gives all they have left, \(money)", other: "\(language.formatted(n)) voters give all they have left, \(money) together"))."
        }
    }

    /// {n} plus rien.
    package func roundPenniless(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) votant qui le soutient n’a", other: "\(language.formatted(n)) votants qui le soutiennent n’ont")) plus rien."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) voter who supports it has", other: "\(language.formatted(n)) voters who support it have")) nothing left."
        }
    }

    /// Tour {round} : {winner}, avec un total de {score}. Il reste {left}.
    package func roundGreedy(round: String, winner: String, score: Int, left: String) -> String {
        switch language {
        case .fr: "Tour \(round)\u{A0}: \(winner), avec un total de \(language.formatted(score)). Il reste \(left)."
        case .en: "Round \(round): \(winner), with a score of \(language.formatted(score)). \(left) left."
        }
    }

    /// Tour {round} : {winner} ne coûte rien et il est soutenu.
    package func roundFree(round: String, winner: String) -> String {
        switch language {
        case .fr: "Tour \(round)\u{A0}: \(winner) ne coûte rien et il est soutenu."
        case .en: "Round \(round): \(winner) costs nothing and is supported."
        }
    }

    /// Décidé par des personnes, à côté du calcul : {n}, {spent}.
    package func decided(n: Int, spent: String) -> String {
        switch language {
        case .fr: "Décidé par des personnes, à côté du calcul\u{A0}: \(language.form(n, one: "\(language.formatted(n)) projet", other: "\(language.formatted(n)) projets")), \(spent)."
        case .en: "Decided by people, beside the count: \(language.form(n, one: "\(language.formatted(n)) project", other: "\(language.formatted(n)) projects")), \(spent)."
        }
    }

    /// {project} est pris : {reason}
    package func decidedIn(project: String, reason: String) -> String {
        switch language {
        case .fr: "\(project) est pris\u{A0}: \(reason)"
        case .en: "\(project) is taken in: \(reason)"
        }
    }

    /// {project} est retiré : {reason}
    package func decidedOut(project: String, reason: String) -> String {
        switch language {
        case .fr: "\(project) est retiré\u{A0}: \(reason)"
        case .en: "\(project) is taken out: \(reason)"
        }
    }

    /// {project} : la décision ne change rien.
    package func decidedIdle(project: String) -> String {
        switch language {
        case .fr: "\(project)\u{A0}: la décision ne change rien."
        case .en: "\(project): the decision changes nothing."
        }
    }

    /// Les projets décidés coûtent {money} de plus que le budget.
    package func decidedExcess(money: String) -> String {
        switch language {
        case .fr: "Les projets décidés coûtent \(money) de plus que le budget."
        case .en: "The decided projects cost \(money) more than the budget."
        }
    }

    /// Le fichier dit les mêmes gagnants.
    package var officialSame: String {
        switch language {
        case .fr: "Le fichier dit les mêmes gagnants."
        case .en: "The file says the same winners."
        }
    }

    /// Le fichier dit aussi gagnants : {list}.
    package func officialMore(list: String) -> String {
        switch language {
        case .fr: "Le fichier dit aussi gagnants\u{A0}: \(list)."
        case .en: "The file also says as winners: \(list)."
        }
    }

    /// Le fichier ne dit pas gagnants : {list}.
    package func officialLess(list: String) -> String {
        switch language {
        case .fr: "Le fichier ne dit pas gagnants\u{A0}: \(list)."
        case .en: "The file does not say as winners: \(list)."
        }
    }

    /// Ce résultat dit ce que la règle donne avec ces votes. Il ne dit pas qu’un projet est bon ou réalisa…
    package var ending: String {
        switch language {
        case .fr: "Ce résultat dit ce que la règle donne avec ces votes. Il ne dit pas qu’un projet est bon ou réalisable."
        case .en: "The result says what the rule gives for these votes. It does not say that a project is good or feasible."
        }
    }

    /// Le fichier commence par une marque d’ordre des octets.
    package var warningMark: String {
        switch language {
        case .fr: "Le fichier commence par une marque d’ordre des octets."
        case .en: "The file begins with a byte order mark."
        }
    }

    /// Ligne {line} : META commence sans « key;value » ; le fichier est lu quand même.
    package func warningHeader(line: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: META commence sans «\u{202F}key;value\u{202F}»\u{202F}; le fichier est lu quand même."
        case .en: "Line \(language.formatted(line)): META begins without “key;value”; it is read all the same."
        }
    }

    /// Ligne {line} : un point-virgule sans guillemets a été pris pour du texte de la colonne « {column} ».
    package func warningJoined(line: Int, column: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: un point-virgule sans guillemets a été pris pour du texte de la colonne «\u{202F}\(column)\u{202F}»."
        case .en: "Line \(language.formatted(line)): a semicolon without quotes was taken as part of the column “\(column)”."
        }
    }

    /// Ligne {line} : une virgule décimale a été lue comme un point.
    package func warningComma(line: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: une virgule décimale a été lue comme un point."
        case .en: "Line \(language.formatted(line)): a decimal comma was read as a point."
        }
    }

    /// Ligne {line} : « {key} » s’y trouve deux fois.
    package func warningKey(line: Int, key: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: «\u{202F}\(key)\u{202F}» s’y trouve deux fois."
        case .en: "Line \(language.formatted(line)): “\(key)” stands there twice."
        }
    }

    /// Ligne {line} : le projet {id} est deux fois sur le bulletin ; il compte une fois.
    package func warningOnce(line: Int, id: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le projet \(id) est deux fois sur le bulletin\u{202F}; il compte une fois."
        case .en: "Line \(language.formatted(line)): project \(id) stands twice on the ballot; it counts once."
        }
    }

    /// Le fichier annonce {said} projets et en contient {found}.
    package func warningProjects(said: String, found: Int) -> String {
        switch language {
        case .fr: "Le fichier annonce \(said) projets et en contient \(language.formatted(found))."
        case .en: "The file says \(said) projects and holds \(language.formatted(found))."
        }
    }

    /// Le fichier annonce {said} votes et en contient {found}.
    package func warningVotes(said: String, found: Int) -> String {
        switch language {
        case .fr: "Le fichier annonce \(said) votes et en contient \(language.formatted(found))."
        case .en: "The file says \(said) votes and holds \(language.formatted(found))."
        }
    }

    /// La colonne « votes » n’est pas ce que donnent les bulletins pour : {list}.
    package func warningTotals(list: String) -> String {
        switch language {
        case .fr: "La colonne «\u{202F}votes\u{202F}» n’est pas ce que donnent les bulletins pour\u{A0}: \(list)."
        case .en: "The column “votes” is not what the ballots give for: \(list)."
        }
    }

    /// {n} sans numéro.
    package func warningNameless(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) votant est", other: "\(language.formatted(n)) votants sont")) sans numéro."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) voter has", other: "\(language.formatted(n)) voters have")) no number."
        }
    }

    /// Le fichier est vide.
    package var errorEmpty: String {
        switch language {
        case .fr: "Le fichier est vide."
        case .en: "The file is empty."
        }
    }

    /// Le fichier dépasse {limit} Mio.
    package func errorTooBig(limit: Int) -> String {
        switch language {
        case .fr: "Le fichier dépasse \(language.formatted(limit)) Mio."
        case .en: "The file is larger than \(language.formatted(limit)) MiB."
        }
    }

    /// Ce n’est pas un fichier de texte : donnez un fichier .pb, enregistré comme texte en UTF-8.
    package var errorNotText: String {
        switch language {
        case .fr: "Ce n’est pas un fichier de texte\u{A0}: donnez un fichier .pb, enregistré comme texte en UTF-8."
        case .en: "This is not a text file: give a .pb file, saved as text in UTF-8."
        }
    }

    /// Ligne {line} : une lettre n’est pas en UTF-8. Enregistrez de nouveau le fichier en UTF-8.
    package func errorNotUTF8(line: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: une lettre n’est pas en UTF-8. Enregistrez de nouveau le fichier en UTF-8."
        case .en: "Line \(language.formatted(line)): a letter is not in UTF-8. Save the file again in UTF-8."
        }
    }

    /// Ligne {line} : le caractère U+{code} ne peut pas être dans un texte. Retirez-le.
    package func errorControl(line: Int, code: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le caractère U+\(code) ne peut pas être dans un texte. Retirez-le."
        case .en: "Line \(language.formatted(line)): the character U+\(code) may not stand in a text. Take it out."
        }
    }

    /// Ligne {line} : un guillemet est ouvert et jamais fermé. Fermez-le, ou retirez-le.
    package func errorQuote(line: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: un guillemet est ouvert et jamais fermé. Fermez-le, ou retirez-le."
        case .en: "Line \(language.formatted(line)): a quote is opened and never closed. Close it, or take it out."
        }
    }

    /// La section {section} manque. Un fichier a META, PROJECTS et VOTES, chacun seul sur sa ligne.
    package func errorMissingSection(section: String) -> String {
        switch language {
        case .fr: "La section \(section) manque. Un fichier a META, PROJECTS et VOTES, chacun seul sur sa ligne."
        case .en: "The section \(section) is missing. A file has META, PROJECTS and VOTES, each alone on its line."
        }
    }

    /// Ligne {line} : la section {section} s’y trouve deux fois. Gardez-en une.
    package func errorRepeatedSection(line: Int, section: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: la section \(section) s’y trouve deux fois. Gardez-en une."
        case .en: "Line \(language.formatted(line)): the section \(section) stands there twice. Keep one."
        }
    }

    /// Ligne {line} : il y a quelque chose avant la première section. Le fichier commence par META, PROJEC…
    package func errorBefore(line: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: il y a quelque chose avant la première section. Le fichier commence par META, PROJECTS ou VOTES."
        case .en: "Line \(language.formatted(line)): something stands before the first section. The file begins with META, PROJECTS or VOTES."
        }
    }

    /// Ligne {line} : la section {section} doit commencer par les noms de ses colonnes.
    package func errorHeader(line: Int, section: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: la section \(section) doit commencer par les noms de ses colonnes."
        case .en: "Line \(language.formatted(line)): the section \(section) must begin with the names of its columns."
        }
    }

    /// Ligne {line} : la colonne « {column} » manque dans {section}.
    package func errorColumn(line: Int, column: String, section: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: la colonne «\u{202F}\(column)\u{202F}» manque dans \(section)."
        case .en: "Line \(language.formatted(line)): the column “\(column)” is missing in \(section)."
        }
    }

    /// Ligne {line} : la colonne « {column} » s’y trouve deux fois. Gardez-en une.
    package func errorRepeatedColumn(line: Int, column: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: la colonne «\u{202F}\(column)\u{202F}» s’y trouve deux fois. Gardez-en une."
        case .en: "Line \(language.formatted(line)): the column “\(column)” stands there twice. Keep one."
        }
    }

    /// Ligne {line} : {found} pour {expected}. Mettez entre guillemets le texte qui contient un point-virg…
    package func errorCells(line: Int, found: Int, expected: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: \(language.form(found, one: "\(language.formatted(found)) case", other: "\(language.formatted(found)) cases")) pour \(language.form(expected, one: "\(language.formatted(expected)) colonne", other: "\(language.formatted(expected)) colonnes")). Mettez entre guillemets le texte qui contient un point-virgule."
        case .en: "Line \(language.formatted(line)): \(language.form(found, one: "\(language.formatted(found)) cell", other: "\(language.formatted(found)) cells")) for \(language.form(expected, one: "\(language.formatted(expected)) column", other: "\(language.formatted(expected)) columns")). Put quotes around the text that holds a semicolon."
        }
    }

    /// META ne donne pas « {key} ». Ajoutez une ligne : {key} ;…
    package func errorKey(key: String) -> String {
        switch language {
        case .fr: "META ne donne pas «\u{202F}\(key)\u{202F}». Ajoutez une ligne\u{A0}: \(key)\u{202F};…"
        case .en: "META does not give “\(key)”. Add a line: \(key);…"
        }
    }

    /// Ligne {line} : « {key} » a deux valeurs. Gardez-en une.
    package func errorContradiction(line: Int, key: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: «\u{202F}\(key)\u{202F}» a deux valeurs. Gardez-en une."
        case .en: "Line \(language.formatted(line)): “\(key)” has two values. Keep one."
        }
    }

    /// Ligne {line} : « {column} » est vide. Donnez une valeur.
    package func errorValue(line: Int, column: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: «\u{202F}\(column)\u{202F}» est vide. Donnez une valeur."
        case .en: "Line \(language.formatted(line)): “\(column)” is empty. Give it a value."
        }
    }

    /// Ligne {line} : « {found} » n’est pas un nombre pour « {column} ». Écrivez des chiffres, neuf au plu…
    package func errorNumber(line: Int, found: String, column: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: «\u{202F}\(found)\u{202F}» n’est pas un nombre pour «\u{202F}\(column)\u{202F}». Écrivez des chiffres, neuf au plus après un point."
        case .en: "Line \(language.formatted(line)): “\(found)” is no number for “\(column)”. Write digits, and at most nine after a point."
        }
    }

    /// Ligne {line} : « {found} » peut se lire de deux façons. Écrivez « {column} » sans virgule.
    package func errorAmbiguous(line: Int, found: String, column: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: «\u{202F}\(found)\u{202F}» peut se lire de deux façons. Écrivez «\u{202F}\(column)\u{202F}» sans virgule."
        case .en: "Line \(language.formatted(line)): “\(found)” may be read in two ways. Write “\(column)” without a comma."
        }
    }

    /// Ligne {line} : « {found} » est au-dessous de zéro pour « {column} ».
    package func errorNegative(line: Int, found: String, column: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: «\u{202F}\(found)\u{202F}» est au-dessous de zéro pour «\u{202F}\(column)\u{202F}»."
        case .en: "Line \(language.formatted(line)): “\(found)” is below zero for “\(column)”."
        }
    }

    /// Ligne {line} : « {found} » est trop grand pour « {column} ».
    package func errorBig(line: Int, found: String, column: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: «\u{202F}\(found)\u{202F}» est trop grand pour «\u{202F}\(column)\u{202F}»."
        case .en: "Line \(language.formatted(line)): “\(found)” is too large for “\(column)”."
        }
    }

    /// Ligne {line} : le type de vote « {found} » n’est pas connu. Connus : {known}.
    package func errorVoteType(line: Int, found: String, known: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le type de vote «\u{202F}\(found)\u{202F}» n’est pas connu. Connus\u{A0}: \(known)."
        case .en: "Line \(language.formatted(line)): the type of vote “\(found)” is not known. Known: \(known)."
        }
    }

    /// Ligne {line} : le projet {id} est déjà à la ligne {before}. Gardez-en un.
    package func errorProjectTwice(line: Int, id: String, before: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le projet \(id) est déjà à la ligne \(language.formatted(before)). Gardez-en un."
        case .en: "Line \(language.formatted(line)): project \(id) is already on line \(language.formatted(before)). Keep one."
        }
    }

    /// Ligne {line} : le votant {id} est déjà à la ligne {before} : une personne, un bulletin.
    package func errorVoterTwice(line: Int, id: String, before: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le votant \(id) est déjà à la ligne \(language.formatted(before))\u{A0}: une personne, un bulletin."
        case .en: "Line \(language.formatted(line)): voter \(id) is already on line \(language.formatted(before)): one person, one ballot."
        }
    }

    /// Le fichier ne contient aucun projet.
    package var errorNoProject: String {
        switch language {
        case .fr: "Le fichier ne contient aucun projet."
        case .en: "The file holds no project."
        }
    }

    /// Le fichier ne contient aucun vote.
    package var errorNoVoter: String {
        switch language {
        case .fr: "Le fichier ne contient aucun vote."
        case .en: "The file holds no vote."
        }
    }

    /// Ligne {line} : le projet « {id} » n’est pas dans la liste des projets.
    package func errorUnknownProject(line: Int, id: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le projet «\u{202F}\(id)\u{202F}» n’est pas dans la liste des projets."
        case .en: "Line \(language.formatted(line)): project “\(id)” is not in the list of projects."
        }
    }

    /// Ligne {line} : le projet « {id} » n’est pas dans la liste des projets. Peut-être « {nearest} ».
    package func errorUnknownNear(line: Int, id: String, nearest: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le projet «\u{202F}\(id)\u{202F}» n’est pas dans la liste des projets. Peut-être «\u{202F}\(nearest)\u{202F}»."
        case .en: "Line \(language.formatted(line)): project “\(id)” is not in the list of projects. Perhaps “\(nearest)”."
        }
    }

    /// Ligne {line} : le projet {id} est deux fois sur un bulletin qui donne des points.
    package func errorOnBallot(line: Int, id: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le projet \(id) est deux fois sur un bulletin qui donne des points."
        case .en: "Line \(language.formatted(line)): project \(id) stands twice on a ballot that gives points."
        }
    }

    /// Ligne {line} : {projects} et {points} de points. Donnez-en un pour chacun.
    package func errorPoints(line: Int, projects: Int, points: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: \(language.form(projects, one: "\(language.formatted(projects)) projet", other: "\(language.formatted(projects)) projets")) et \(language.form(points, one: "\(language.formatted(points)) nombre", other: "\(language.formatted(points)) nombres")) de points. Donnez-en un pour chacun."
        case .en: "Line \(language.formatted(line)): \(language.form(projects, one: "\(language.formatted(projects)) project", other: "\(language.formatted(projects)) projects")) and \(language.form(points, one: "\(language.formatted(points)) number", other: "\(language.formatted(points)) numbers")) of points. Give one for each."
        }
    }

    /// Le budget doit être au-dessus de zéro.
    package var errorBudget: String {
        switch language {
        case .fr: "Le budget doit être au-dessus de zéro."
        case .en: "The budget must be above zero."
        }
    }

    /// Le fichier a plus de {limit} projets ; comptez par territoire ou par thème.
    package func errorProjects(limit: Int) -> String {
        switch language {
        case .fr: "Le fichier a plus de \(language.formatted(limit)) projets\u{202F}; comptez par territoire ou par thème."
        case .en: "The file has more than \(language.formatted(limit)) projects: count by place or by theme."
        }
    }

    /// Les nombres sont trop grands pour être additionnés exactement.
    package var errorSums: String {
        switch language {
        case .fr: "Les nombres sont trop grands pour être additionnés exactement."
        case .en: "The numbers are too large to be added exactly."
        }
    }

    /// La part de chaque votant augmente et il faut compter de nouveau plus de {limit} fois. Comptez sans …
    package func errorSteps(limit: Int) -> String {
        switch language {
        case .fr: "La part de chaque votant augmente et il faut compter de nouveau plus de \(language.formatted(limit)) fois. Comptez sans add1, ou dans une unité plus grande."
        case .en: "The share of each voter grows and has to be counted anew more than \(language.formatted(limit)) times. Count without add1, or in a larger unit."
        }
    }

    /// Le calcul a été arrêté : il demande trop de temps ici. Prenez la commande « essaim ».
    package var errorStopped: String {
        switch language {
        case .fr: "Le calcul a été arrêté\u{A0}: il demande trop de temps ici. Prenez la commande «\u{202F}essaim\u{202F}»."
        case .en: "The computing was stopped: it takes too long here. Use the command “essaim”."
        }
    }

    /// La colonne « {column} » manque. Le fichier a : {known}.
    package func errorSideColumn(column: String, known: String) -> String {
        switch language {
        case .fr: "La colonne «\u{202F}\(column)\u{202F}» manque. Le fichier a\u{A0}: \(known)."
        case .en: "The column “\(column)” is missing. The file has: \(known)."
        }
    }

    /// Le fichier n’a aucune ligne après ses colonnes.
    package var errorSideEmpty: String {
        switch language {
        case .fr: "Le fichier n’a aucune ligne après ses colonnes."
        case .en: "The file has no row after its columns."
        }
    }

    /// Ligne {line} : la décision « {found} » n’est pas connue. Écrivez « pris » ou « retiré ».
    package func errorDecision(line: Int, found: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: la décision «\u{202F}\(found)\u{202F}» n’est pas connue. Écrivez «\u{202F}pris\u{202F}» ou «\u{202F}retiré\u{202F}»."
        case .en: "Line \(language.formatted(line)): the decision “\(found)” is not known. Write “in” or “out”."
        }
    }

    /// Ligne {line} : la raison manque. Dites pourquoi.
    package func errorReason(line: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: la raison manque. Dites pourquoi."
        case .en: "Line \(language.formatted(line)): the reason is missing. Say why."
        }
    }

    /// Ligne {line} : le groupe « {group} » n’a qu’un projet. Des rivaux sont au moins deux.
    package func errorLone(line: Int, group: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le groupe «\u{202F}\(group)\u{202F}» n’a qu’un projet. Des rivaux sont au moins deux."
        case .en: "Line \(language.formatted(line)): the group “\(group)” has one project only. Rivals are at least two."
        }
    }
}

extension Texts {
    package var budget: BudgetTexts { BudgetTexts(language: language) }
}
