// Written by scripts/generate.py from Catalogue/panel.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `panel`, in one language.
package struct PanelTexts: Sendable {
    let language: Language

    /// Tirage de {size} parmi {n}.
    package func question(size: Int, n: Int) -> String {
        switch language {
        case .fr: "Tirage de \(language.form(size, one: "\(language.formatted(size)) personne", other: "\(language.formatted(size)) personnes")) parmi \(language.form(n, one: "\(language.formatted(n)) volontaire", other: "\(language.formatted(n)) volontaires"))."
        case .en: "A draw of \(language.form(size, one: "\(language.formatted(size)) person", other: "\(language.formatted(size)) people")) among \(language.form(n, one: "\(language.formatted(n)) volunteer", other: "\(language.formatted(n)) volunteers"))."
        }
    }

    /// Chacun a entre {smallest} et {largest} de chances d’être tiré ; {mean} si les cibles n’obligeaient …
    package func chances(smallest: String, largest: String, mean: String) -> String {
        switch language {
        case .fr: "Chacun a entre \(smallest) et \(largest) de chances d’être tiré\u{202F}; \(mean) si les cibles n’obligeaient à rien."
        case .en: "Everybody has between \(smallest) and \(largest) chances of being drawn; \(mean) if the targets asked for nothing."
        }
    }

    /// Chacun a {chance} de chances d’être tiré.
    package func chancesEqual(chance: String) -> String {
        switch language {
        case .fr: "Chacun a \(chance) de chances d’être tiré."
        case .en: "Everybody has \(chance) chances of being drawn."
        }
    }

    /// Une seule personne par foyer : la plus petite chance est de {with}, au lieu de {without} sans cette…
    package func homes(with: String, without: String) -> String {
        switch language {
        case .fr: "Une seule personne par foyer\u{A0}: la plus petite chance est de \(with), au lieu de \(without) sans cette règle."
        case .en: "One person of a household at most: the smallest chance is \(with), in the place of \(without) without this rule."
        }
    }

    /// {n} dans aucun panel qui tient les cibles : {names}
    package func excluded(n: Int, names: String) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) personne n’entre", other: "\(language.formatted(n)) personnes n’entrent")) dans aucun panel qui tient les cibles\u{A0}: \(names)"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) person is", other: "\(language.formatted(n)) people are")) in no panel that keeps the targets: \(names)"
        }
    }

    /// La recherche s’est arrêtée avant de prouver qu’aucun tirage n’est plus juste. Celui-ci est proche d…
    package var notProved: String {
        switch language {
        case .fr: "La recherche s’est arrêtée avant de prouver qu’aucun tirage n’est plus juste. Celui-ci est proche du meilleur."
        case .en: "The search stopped before it was proved that no draw is fairer. This one is near the best."
        }
    }

    /// Billet {ticket} sur {tickets}. Empreinte de la graine à publier avant le tirage : {commitment}
    package func ticket(ticket: Int, tickets: Int, commitment: String) -> String {
        switch language {
        case .fr: "Billet \(language.formatted(ticket)) sur \(language.formatted(tickets)). Empreinte de la graine à publier avant le tirage\u{A0}: \(commitment)"
        case .en: "Ticket \(language.formatted(ticket)) of \(language.formatted(tickets)). Digest of the seed to publish before the draw: \(commitment)"
        }
    }

    /// Remplacements : {leaving} laisse la place à {entering}
    package func replaced(leaving: String, entering: String) -> String {
        switch language {
        case .fr: "Remplacements\u{A0}: \(leaving) laisse la place à \(entering)"
        case .en: "Replacements: \(leaving) makes room for \(entering)"
        }
    }

    /// Panel de {n} :
    package func panel(n: Int) -> String {
        switch language {
        case .fr: "Panel de \(language.form(n, one: "\(language.formatted(n)) personne", other: "\(language.formatted(n)) personnes"))\u{A0}:"
        case .en: "Panel of \(language.form(n, one: "\(language.formatted(n)) person", other: "\(language.formatted(n)) people")):"
        }
    }

    /// Les cibles :
    package var targetsHeading: String {
        switch language {
        case .fr: "Les cibles\u{A0}:"
        case .en: "The targets:"
        }
    }

    /// - {feature}, {value} : {drawn}, entre {min} et {max}
    package func target(feature: String, value: String, drawn: Int, min: Int, max: Int) -> String {
        switch language {
        case .fr: "- \(feature), \(value)\u{A0}: \(language.formatted(drawn)), entre \(language.formatted(min)) et \(language.formatted(max))"
        case .en: "- \(feature), \(value): \(language.formatted(drawn)), between \(language.formatted(min)) and \(language.formatted(max))"
        }
    }

    /// Publiez les deux fichiers, les billets et l’empreinte de la graine. Le tirage se fait ensuite avec …
    package var lotteryEnding: String {
        switch language {
        case .fr: "Publiez les deux fichiers, les billets et l’empreinte de la graine. Le tirage se fait ensuite avec essaim panel draw."
        case .en: "Publish the two files, the tickets and the digest of the seed. The draw is then made with essaim panel draw."
        }
    }

    /// {file} : {sentence}
    package func inFile(file: String, sentence: String) -> String {
        switch language {
        case .fr: "\(file)\u{A0}: \(sentence)"
        case .en: "\(file): \(sentence)"
        }
    }

    /// {id} n’est pas dans le fichier des candidats. Vérifiez l’identifiant donné à --without.
    package func unknownPerson(id: String) -> String {
        switch language {
        case .fr: "\(id) n’est pas dans le fichier des candidats. Vérifiez l’identifiant donné à --without."
        case .en: "\(id) is not in the file of candidates. Check the identifier given to --without."
        }
    }

    /// {id} n’est pas dans le panel : personne ne peut prendre sa place. Vérifiez l’identifiant donné à --…
    package func notDrawn(id: String) -> String {
        switch language {
        case .fr: "\(id) n’est pas dans le panel\u{A0}: personne ne peut prendre sa place. Vérifiez l’identifiant donné à --without."
        case .en: "\(id) is not in the panel: nobody can take that place. Check the identifier given to --without."
        }
    }

    /// Personne ne peut prendre ces places en tenant les cibles. Le plus petit changement qui le permet : …
    package func noReplacement(changes: String) -> String {
        switch language {
        case .fr: "Personne ne peut prendre ces places en tenant les cibles. Le plus petit changement qui le permet\u{A0}: \(changes)."
        case .en: "Nobody can take these places and keep the targets. The smallest change that would allow it: \(changes)."
        }
    }

    /// Il ne reste personne qui puisse prendre ces places. Gardez le panel plus petit, ou cherchez d’autre…
    package var nobodyLeft: String {
        switch language {
        case .fr: "Il ne reste personne qui puisse prendre ces places. Gardez le panel plus petit, ou cherchez d’autres volontaires."
        case .en: "Nobody is left who could take these places. Keep the panel smaller, or look for more volunteers."
        }
    }

    /// Aucun panel ne tient toutes les cibles de {file}. Le plus petit changement qui le permet : {changes…
    package func infeasible(file: String, changes: String) -> String {
        switch language {
        case .fr: "Aucun panel ne tient toutes les cibles de \(file). Le plus petit changement qui le permet\u{A0}: \(changes)."
        case .en: "No panel keeps all targets of \(file). The smallest change that would allow one: \(changes)."
        }
    }

    /// Aucun panel ne tient toutes les cibles de {file}, même avec min_flex et max_flex. Le plus petit cha…
    package func beyondFlex(file: String, changes: String) -> String {
        switch language {
        case .fr: "Aucun panel ne tient toutes les cibles de \(file), même avec min_flex et max_flex. Le plus petit changement qui le permet\u{A0}: \(changes)."
        case .en: "No panel keeps all targets of \(file), even with min_flex and max_flex. The smallest change that would allow one: \(changes)."
        }
    }

    /// {feature}, {value} : minimum de {old} à {new}
    package func lower(feature: String, value: String, old: Int, new: Int) -> String {
        switch language {
        case .fr: "\(feature), \(value)\u{A0}: minimum de \(language.formatted(old)) à \(language.formatted(new))"
        case .en: "\(feature), \(value): minimum from \(language.formatted(old)) to \(language.formatted(new))"
        }
    }

    /// {feature}, {value} : maximum de {old} à {new}
    package func raise(feature: String, value: String, old: Int, new: Int) -> String {
        switch language {
        case .fr: "\(feature), \(value)\u{A0}: maximum de \(language.formatted(old)) à \(language.formatted(new))"
        case .en: "\(feature), \(value): maximum from \(language.formatted(old)) to \(language.formatted(new))"
        }
    }

    /// Il faut {wanted} et il y a {n}. Tirez moins de personnes, ou cherchez d’autres volontaires.
    package func tooFew(wanted: Int, n: Int) -> String {
        switch language {
        case .fr: "Il faut \(language.form(wanted, one: "\(language.formatted(wanted)) personne", other: "\(language.formatted(wanted)) personnes")) et il y a \(language.form(n, one: "\(language.formatted(n)) volontaire", other: "\(language.formatted(n)) volontaires")). Tirez moins de personnes, ou cherchez d’autres volontaires."
        case .en: "\(language.form(wanted, one: "\(language.formatted(wanted)) person is", other: "\(language.formatted(wanted)) people are")) wanted and there \(language.form(n, one: "is \(language.formatted(n)) volunteer", other: "are \(language.formatted(n)) volunteers")). Draw fewer people, or look for more volunteers."
        }
    }

    /// Il y a moins de foyers que de places : aucun changement des cibles n’y peut rien. Tirez moins de pe…
    package var hopeless: String {
        switch language {
        case .fr: "Il y a moins de foyers que de places\u{A0}: aucun changement des cibles n’y peut rien. Tirez moins de personnes, ou renoncez à la règle des foyers."
        case .en: "There are fewer households than places: no change of the targets helps. Draw fewer people, or give up the rule of households."
        }
    }

    /// Il n’a pas été possible de savoir si un panel tient les cibles de {file}. Élargissez les cibles les…
    package func undecided(file: String) -> String {
        switch language {
        case .fr: "Il n’a pas été possible de savoir si un panel tient les cibles de \(file). Élargissez les cibles les plus serrées."
        case .en: "It could not be found out whether a panel keeps the targets of \(file). Widen the narrowest targets."
        }
    }

    /// Le calcul a été arrêté : il demande trop de temps ici. Prenez la commande « essaim ».
    package var stopped: String {
        switch language {
        case .fr: "Le calcul a été arrêté\u{A0}: il demande trop de temps ici. Prenez la commande «\u{202F}essaim\u{202F}»."
        case .en: "The computing was stopped: it takes too long here. Use the command “essaim”."
        }
    }

    /// il manque la colonne « {name} ». Ajoutez-la sur la première ligne.
    package func missingColumn(name: String) -> String {
        switch language {
        case .fr: "il manque la colonne «\u{202F}\(name)\u{202F}». Ajoutez-la sur la première ligne."
        case .en: "the column “\(name)” is missing. Add it to the first line."
        }
    }

    /// il manque la colonne « {name} » ; vouliez-vous l’écrire à la place de « {nearest} » ?
    package func missingColumnNear(name: String, nearest: String) -> String {
        switch language {
        case .fr: "il manque la colonne «\u{202F}\(name)\u{202F}»\u{202F}; vouliez-vous l’écrire à la place de «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "the column “\(name)” is missing; did you mean to write it in the place of “\(nearest)”?"
        }
    }

    /// ligne {line}, deux colonnes s’appellent « {name} ». Renommez-en une.
    package func repeatedColumn(line: Int, name: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), deux colonnes s’appellent «\u{202F}\(name)\u{202F}». Renommez-en une."
        case .en: "line \(language.formatted(line)), two columns are called “\(name)”. Rename one."
        }
    }

    /// ligne {line}, la colonne « {column} » est vide. Complétez-la, ou retirez la ligne.
    package func emptyCell(line: Int, column: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), la colonne «\u{202F}\(column)\u{202F}» est vide. Complétez-la, ou retirez la ligne."
        case .en: "line \(language.formatted(line)), the column “\(column)” is empty. Fill it in, or remove the line."
        }
    }

    /// ligne {line}, colonne « {column} », « {text} » n’est pas un nombre entier de 0 à un million. Corrig…
    package func notANumber(line: Int, column: String, text: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne «\u{202F}\(column)\u{202F}», «\u{202F}\(text)\u{202F}» n’est pas un nombre entier de 0 à un million. Corrigez-le."
        case .en: "line \(language.formatted(line)), column “\(column)”, “\(text)” is no whole number from 0 to a million. Correct it."
        }
    }

    /// ligne {line}, {feature}, {value} : le minimum {min} dépasse le maximum {max}. Corrigez l’un ou l’au…
    package func minAboveMax(line: Int, feature: String, value: String, min: Int, max: Int) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), \(feature), \(value)\u{A0}: le minimum \(language.formatted(min)) dépasse le maximum \(language.formatted(max)). Corrigez l’un ou l’autre."
        case .en: "line \(language.formatted(line)), \(feature), \(value): the minimum \(language.formatted(min)) is above the maximum \(language.formatted(max)). Correct one of them."
        }
    }

    /// ligne {line}, {feature}, {value} : {column} est plus serré que la cible. Mettez au moins la cible.
    package func flexInside(line: Int, feature: String, value: String, column: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), \(feature), \(value)\u{A0}: \(column) est plus serré que la cible. Mettez au moins la cible."
        case .en: "line \(language.formatted(line)), \(feature), \(value): \(column) is narrower than the target. Give at least the target."
        }
    }

    /// ligne {line}, {feature}, {value} a déjà une cible à la ligne {first}. Gardez-en une.
    package func repeatedTarget(line: Int, feature: String, value: String, first: Int) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), \(feature), \(value) a déjà une cible à la ligne \(language.formatted(first)). Gardez-en une."
        case .en: "line \(language.formatted(line)), \(feature), \(value) has a target on line \(language.formatted(first)) already. Keep one."
        }
    }

    /// aucune cible sous la première ligne. Donnez une ligne par valeur : feature, value, min, max.
    package var noTargets: String {
        switch language {
        case .fr: "aucune cible sous la première ligne. Donnez une ligne par valeur\u{A0}: feature, value, min, max."
        case .en: "no target below the first line. Give one line a value: feature, value, min, max."
        }
    }

    /// aucune personne sous la première ligne. Donnez une ligne par volontaire.
    package var noCandidates: String {
        switch language {
        case .fr: "aucune personne sous la première ligne. Donnez une ligne par volontaire."
        case .en: "nobody below the first line. Give one line a volunteer."
        }
    }

    /// ligne {line}, colonne « {column} », « {text} » n’est pas dans les cibles. Corrigez la réponse, ou a…
    package func unknownValue(line: Int, column: String, text: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne «\u{202F}\(column)\u{202F}», «\u{202F}\(text)\u{202F}» n’est pas dans les cibles. Corrigez la réponse, ou ajoutez la cible."
        case .en: "line \(language.formatted(line)), column “\(column)”, “\(text)” is not among the targets. Correct the answer, or add the target."
        }
    }

    /// ligne {line}, colonne « {column} », « {text} » n’est pas dans les cibles ; vouliez-vous dire « {nea…
    package func unknownValueNear(line: Int, column: String, text: String, nearest: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne «\u{202F}\(column)\u{202F}», «\u{202F}\(text)\u{202F}» n’est pas dans les cibles\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "line \(language.formatted(line)), column “\(column)”, “\(text)” is not among the targets; did you mean “\(nearest)”?"
        }
    }

    /// ligne {line}, l’identifiant « {id} » est déjà à la ligne {first}. Chaque personne a le sien.
    package func repeatedID(line: Int, id: String, first: Int) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), l’identifiant «\u{202F}\(id)\u{202F}» est déjà à la ligne \(language.formatted(first)). Chaque personne a le sien."
        case .en: "line \(language.formatted(line)), the identifier “\(id)” is on line \(language.formatted(first)) already. Each person has one."
        }
    }

    /// plus de {limit} personnes. Faites un tirage par territoire.
    package func tooManyCandidates(limit: Int) -> String {
        switch language {
        case .fr: "plus de \(language.formatted(limit)) personnes. Faites un tirage par territoire."
        case .en: "more than \(language.formatted(limit)) people. Make a draw for each territory."
        }
    }
}

extension Texts {
    package var panel: PanelTexts { PanelTexts(language: language) }
}
