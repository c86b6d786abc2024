// Written by scripts/generate.py from Catalogue/opinion.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `opinion`, in one language.
package struct OpinionTexts: Sendable {
    let language: Language

    /// {votes} de {people} sur {statements}.
    package func head(votes: Int, people: Int, statements: Int) -> String {
        switch language {
        case .fr: "\(language.form(votes, one: "\(language.formatted(votes)) vote", other: "\(language.formatted(votes)) votes")) de \(language.form(people, one: "\(language.formatted(people)) personne", other: "\(language.formatted(people)) personnes")) sur \(language.form(statements, one: "\(language.formatted(statements)) énoncé", other: "\(language.formatted(statements)) énoncés"))."
        case .en: "\(language.form(votes, one: "\(language.formatted(votes)) vote", other: "\(language.formatted(votes)) votes")) by \(language.form(people, one: "\(language.formatted(people)) person", other: "\(language.formatted(people)) people")) on \(language.form(statements, one: "\(language.formatted(statements)) statement", other: "\(language.formatted(statements)) statements"))."
        }
    }

    /// {statements}. Les nombres de votes et de personnes ne sont pas dits : ils donneraient celui d’un gr…
    package func headFew(statements: Int) -> String {
        switch language {
        case .fr: "\(language.form(statements, one: "\(language.formatted(statements)) énoncé", other: "\(language.formatted(statements)) énoncés")). Les nombres de votes et de personnes ne sont pas dits\u{A0}: ils donneraient celui d’un groupe de moins de cinq personnes."
        case .en: "\(language.form(statements, one: "\(language.formatted(statements)) statement", other: "\(language.formatted(statements)) statements")). The numbers of votes and of people are not told: they would give that of a group of fewer than five people."
        }
    }

    /// {n} dans un groupe ; les autres ont trop peu voté.
    package func placed(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) personne est placée", other: "\(language.formatted(n)) personnes sont placées")) dans un groupe\u{202F}; les autres ont trop peu voté."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) person is placed", other: "\(language.formatted(n)) people are placed")) in a group; the others have voted too little."
        }
    }

    /// Les deux directions de la carte disent {percent} des différences.
    package func explained(percent: String) -> String {
        switch language {
        case .fr: "Les deux directions de la carte disent \(percent) des différences."
        case .en: "The two directions of the map tell \(percent) of the differences."
        }
    }

    /// Aucun groupe ne se détache : tout le monde reste ensemble.
    package var oneGroup: String {
        switch language {
        case .fr: "Aucun groupe ne se détache\u{A0}: tout le monde reste ensemble."
        case .en: "No group stands out: everybody stays together."
        }
    }

    /// {n}, netteté {clarity} (0 : des groupes faits au hasard ; 1 : des groupes bien séparés).
    package func groups(n: Int, clarity: Double) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) groupe", other: "\(language.formatted(n)) groupes")), netteté \(language.formatted(clarity)) (0\u{A0}: des groupes faits au hasard\u{202F}; 1\u{A0}: des groupes bien séparés)."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) group", other: "\(language.formatted(n)) groups")), clearness \(language.formatted(clarity)) (0: groups made at random; 1: groups well apart)."
        }
    }

    /// Groupe {letter} : {n}
    package func group(letter: String, n: Int) -> String {
        switch language {
        case .fr: "Groupe \(letter)\u{A0}: \(language.form(n, one: "\(language.formatted(n)) personne", other: "\(language.formatted(n)) personnes"))"
        case .en: "Group \(letter): \(language.form(n, one: "\(language.formatted(n)) person", other: "\(language.formatted(n)) people"))"
        }
    }

    /// Groupe {letter} : moins de cinq personnes
    package func groupFew(letter: String) -> String {
        switch language {
        case .fr: "Groupe \(letter)\u{A0}: moins de cinq personnes"
        case .en: "Group \(letter): fewer than five people"
        }
    }

    /// Une personne ne vote comme aucune autre. La carte n’en dit rien.
    package var groupHidden: String {
        switch language {
        case .fr: "Une personne ne vote comme aucune autre. La carte n’en dit rien."
        case .en: "One person votes like nobody else. The map says nothing of them."
        }
    }

    /// plutôt d’accord avec {statement} ({successes} sur {trials})
    package func agrees(statement: String, successes: Int, trials: Int) -> String {
        switch language {
        case .fr: "plutôt d’accord avec \(statement) (\(language.formatted(successes)) sur \(language.formatted(trials)))"
        case .en: "mostly agree with \(statement) (\(language.formatted(successes)) of \(language.formatted(trials)))"
        }
    }

    /// plutôt pas d’accord avec {statement} ({successes} sur {trials})
    package func disagrees(statement: String, successes: Int, trials: Int) -> String {
        switch language {
        case .fr: "plutôt pas d’accord avec \(statement) (\(language.formatted(successes)) sur \(language.formatted(trials)))"
        case .en: "mostly disagree with \(statement) (\(language.formatted(successes)) of \(language.formatted(trials)))"
        }
    }

    /// plutôt d’accord avec {statement}
    package func agreesFew(statement: String) -> String {
        switch language {
        case .fr: "plutôt d’accord avec \(statement)"
        case .en: "mostly agree with \(statement)"
        }
    }

    /// plutôt pas d’accord avec {statement}
    package func disagreesFew(statement: String) -> String {
        switch language {
        case .fr: "plutôt pas d’accord avec \(statement)"
        case .en: "mostly disagree with \(statement)"
        }
    }

    /// rien ne le distingue des autres
    package var nothingOwn: String {
        switch language {
        case .fr: "rien ne le distingue des autres"
        case .en: "nothing tells it from the others"
        }
    }

    /// Ce que tous les groupes partagent
    package var shared: String {
        switch language {
        case .fr: "Ce que tous les groupes partagent"
        case .en: "What all groups share"
        }
    }

    /// Aucun énoncé n’a l’accord de tous les groupes.
    package var sharedNone: String {
        switch language {
        case .fr: "Aucun énoncé n’a l’accord de tous les groupes."
        case .en: "No statement has the agreement of all groups."
        }
    }

    /// Ce que l’ensemble des votes partage
    package var consensus: String {
        switch language {
        case .fr: "Ce que l’ensemble des votes partage"
        case .en: "What the votes as a whole share"
        }
    }

    /// Aucun énoncé ne réunit assez de votes.
    package var consensusNone: String {
        switch language {
        case .fr: "Aucun énoncé ne réunit assez de votes."
        case .en: "No statement gathers enough votes."
        }
    }

    /// « {text} »
    package func quoted(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}»"
        case .en: "“\(text)”"
        }
    }

    /// l’énoncé {number}
    package func numbered(number: String) -> String {
        switch language {
        case .fr: "l’énoncé \(number)"
        case .en: "statement \(number)"
        }
    }

    /// La carte dit qui vote de façon proche, ici, aujourd’hui. Elle ne dit ni combien de gens pensent ain…
    package var warning: String {
        switch language {
        case .fr: "La carte dit qui vote de façon proche, ici, aujourd’hui. Elle ne dit ni combien de gens pensent ainsi ailleurs, ni qui ils sont."
        case .en: "The map says who votes alike, here and today. It does not say how many people think so elsewhere, nor who they are."
        }
    }

    /// Carte des avis
    package var pictureTitle: String {
        switch language {
        case .fr: "Carte des avis"
        case .en: "Map of opinions"
        }
    }

    /// groupe {letter} : {n}
    package func pictureGroup(letter: String, n: Int) -> String {
        switch language {
        case .fr: "groupe \(letter)\u{A0}: \(language.form(n, one: "\(language.formatted(n)) personne", other: "\(language.formatted(n)) personnes"))"
        case .en: "group \(letter): \(language.form(n, one: "\(language.formatted(n)) person", other: "\(language.formatted(n)) people"))"
        }
    }

    /// Chaque point réunit des personnes qui votent de façon très proche : {list}.
    package func pictureText(list: String) -> String {
        switch language {
        case .fr: "Chaque point réunit des personnes qui votent de façon très proche\u{A0}: \(list)."
        case .en: "Each dot gathers people who vote very much alike: \(list)."
        }
    }

    /// Trop peu de personnes pour une image : la carte se dit en mots.
    package var pictureEmpty: String {
        switch language {
        case .fr: "Trop peu de personnes pour une image\u{A0}: la carte se dit en mots."
        case .en: "Too few people for a picture: the map is told in words."
        }
    }

    /// {n} dans {folder}.
    package func written(n: Int, folder: String) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) fichier écrit", other: "\(language.formatted(n)) fichiers écrits")) dans \(folder)."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) file", other: "\(language.formatted(n)) files")) written to \(folder)."
        }
    }

    /// {file} : {sentence}
    package func inFile(file: String, sentence: String) -> String {
        switch language {
        case .fr: "\(file)\u{A0}: \(sentence)"
        case .en: "\(file): \(sentence)"
        }
    }

    /// la première ligne n’a pas les colonnes attendues : {needed}. Colonnes trouvées : {found}. Donnez un…
    package func unknownHeader(needed: String, found: String) -> String {
        switch language {
        case .fr: "la première ligne n’a pas les colonnes attendues\u{A0}: \(needed). Colonnes trouvées\u{A0}: \(found). Donnez un export de pol.is, ou renommez les colonnes."
        case .en: "the first line does not have the expected columns: \(needed). Columns found: \(found). Give an export of pol.is, or rename the columns."
        }
    }

    /// la colonne « {column} » s’y trouve deux fois. Gardez-en une.
    package func repeatedColumn(column: String) -> String {
        switch language {
        case .fr: "la colonne «\u{202F}\(column)\u{202F}» s’y trouve deux fois. Gardez-en une."
        case .en: "the column “\(column)” is there twice. Keep one."
        }
    }

    /// il n’y a rien sous la ligne des titres. Ajoutez au moins une ligne.
    package var noLines: String {
        switch language {
        case .fr: "il n’y a rien sous la ligne des titres. Ajoutez au moins une ligne."
        case .en: "there is nothing below the line of titles. Add at least one line."
        }
    }

    /// ligne {line}, colonne « {column} » : « {text} » n’est pas un nombre entier. Écrivez un nombre sans …
    package func badNumber(line: Int, column: String, text: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne «\u{202F}\(column)\u{202F}»\u{A0}: «\u{202F}\(text)\u{202F}» n’est pas un nombre entier. Écrivez un nombre sans virgule ni espace."
        case .en: "line \(language.formatted(line)), column “\(column)”: “\(text)” is not a whole number. Write a number without point or space."
        }
    }

    /// ligne {line}, colonne « {column} » : « {text} » n’est pas un vote. Écrivez 1 pour d’accord, -1 pour…
    package func badVote(line: Int, column: String, text: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne «\u{202F}\(column)\u{202F}»\u{A0}: «\u{202F}\(text)\u{202F}» n’est pas un vote. Écrivez 1 pour d’accord, -1 pour pas d’accord, 0 pour je passe."
        case .en: "line \(language.formatted(line)), column “\(column)”: “\(text)” is not a vote. Write 1 for agree, -1 for disagree, 0 for pass."
        }
    }

    /// ligne {line}, colonne « moderated » : « {text} » n’est pas connu. Écrivez 1 pour accepté, 0 pour pa…
    package func badModeration(line: Int, text: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne «\u{202F}moderated\u{202F}»\u{A0}: «\u{202F}\(text)\u{202F}» n’est pas connu. Écrivez 1 pour accepté, 0 pour pas encore vu, -1 pour écarté."
        case .en: "line \(language.formatted(line)), column “moderated”: “\(text)” is not known. Write 1 for accepted, 0 for not seen yet, -1 for taken out."
        }
    }

    /// ligne {line}, colonne « {column} » : « {text} » n’est pas connu. Écrivez true ou false.
    package func badFlag(line: Int, column: String, text: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne «\u{202F}\(column)\u{202F}»\u{A0}: «\u{202F}\(text)\u{202F}» n’est pas connu. Écrivez true ou false."
        case .en: "line \(language.formatted(line)), column “\(column)”: “\(text)” is not known. Write true or false."
        }
    }

    /// ligne {line} : la colonne « {column} » est vide. Complétez-la ou retirez la ligne.
    package func missing(line: Int, column: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line))\u{A0}: la colonne «\u{202F}\(column)\u{202F}» est vide. Complétez-la ou retirez la ligne."
        case .en: "line \(language.formatted(line)): the column “\(column)” is empty. Fill it in or take the line away."
        }
    }

    /// ligne {line}, colonne « {column} » : le numéro {number} est déjà à la ligne {first}. Gardez une des…
    package func repeated(line: Int, column: String, number: String, first: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne «\u{202F}\(column)\u{202F}»\u{A0}: le numéro \(number) est déjà à la ligne \(first). Gardez une des deux lignes."
        case .en: "line \(language.formatted(line)), column “\(column)”: the number \(number) is already on line \(first). Keep one of the two lines."
        }
    }

    /// ligne {line} : « {name} » s’y trouve deux fois. Gardez une des deux lignes.
    package func repeatedName(line: Int, name: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line))\u{A0}: «\u{202F}\(name)\u{202F}» s’y trouve deux fois. Gardez une des deux lignes."
        case .en: "line \(language.formatted(line)): “\(name)” is there twice. Keep one of the two lines."
        }
    }

    /// il n’y a aucun vote.
    package var noVotes: String {
        switch language {
        case .fr: "il n’y a aucun vote."
        case .en: "there is no vote."
        }
    }

    /// il y a plus de {n} votes ou énoncés. Partagez le fichier.
    package func tooMany(n: Int) -> String {
        switch language {
        case .fr: "il y a plus de \(language.formatted(n)) votes ou énoncés. Partagez le fichier."
        case .en: "there are more than \(language.formatted(n)) votes or statements. Split the file."
        }
    }
}

extension Texts {
    package var opinion: OpinionTexts { OpinionTexts(language: language) }
}
