// Written by scripts/generate.py from Catalogue/microdata.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `microdata`, in one language.
package struct MicrodataTexts: Sendable {
    let language: Language

    /// {sheet}, ligne {row}, colonne « {column} » : {reason}
    package func atCell(sheet: String, row: Int, column: String, reason: String) -> String {
        switch language {
        case .fr: "\(sheet), ligne \(language.formatted(row)), colonne «\u{202F}\(column)\u{202F}»\u{A0}: \(reason)"
        case .en: "\(sheet), row \(language.formatted(row)), column “\(column)”: \(reason)"
        }
    }

    /// {sheet}, ligne {row} : {reason}
    package func atRow(sheet: String, row: Int, reason: String) -> String {
        switch language {
        case .fr: "\(sheet), ligne \(language.formatted(row))\u{A0}: \(reason)"
        case .en: "\(sheet), row \(language.formatted(row)): \(reason)"
        }
    }

    /// {sheet}, colonne « {column} » : {reason}
    package func atColumn(sheet: String, column: String, reason: String) -> String {
        switch language {
        case .fr: "\(sheet), colonne «\u{202F}\(column)\u{202F}»\u{A0}: \(reason)"
        case .en: "\(sheet), column “\(column)”: \(reason)"
        }
    }

    /// {sheet} : {reason}
    package func atSheet(sheet: String, reason: String) -> String {
        switch language {
        case .fr: "\(sheet)\u{A0}: \(reason)"
        case .en: "\(sheet): \(reason)"
        }
    }

    /// {n}
    package func more(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Il n’y a pas d’autre problème.", one: "Il y a \(language.formatted(n)) autre problème.", other: "Il y a \(language.formatted(n)) autres problèmes."))"
        case .en: "\(language.form(n, zero: "There is no other problem.", one: "There is \(language.formatted(n)) other problem.", other: "There are \(language.formatted(n)) other problems."))"
        }
    }

    /// aucune feuille ne contient les réponses du niveau « {level} ». Ajoutez le fichier ou la feuille qui…
    package func noSheet(level: String) -> String {
        switch language {
        case .fr: "aucune feuille ne contient les réponses du niveau «\u{202F}\(level)\u{202F}». Ajoutez le fichier ou la feuille qui les contient."
        case .en: "no sheet holds the answers of the level “\(level)”. Add the file or the sheet that holds them."
        }
    }

    /// il n’y a aucune réponse sous les noms de colonnes. Vérifiez que l’export est allé à son terme.
    package var noRows: String {
        switch language {
        case .fr: "il n’y a aucune réponse sous les noms de colonnes. Vérifiez que l’export est allé à son terme."
        case .en: "there is no answer below the names of columns. Check that the export came to its end."
        }
    }

    /// cette colonne du dictionnaire n’existe pas. Ajoutez-la, ou retirez-la du dictionnaire.
    package var missingColumn: String {
        switch language {
        case .fr: "cette colonne du dictionnaire n’existe pas. Ajoutez-la, ou retirez-la du dictionnaire."
        case .en: "this column of the codebook is not there. Add it, or take it out of the codebook."
        }
    }

    /// cette colonne du dictionnaire n’existe pas ; vouliez-vous dire « {nearest} » ?
    package func missingColumnNear(nearest: String) -> String {
        switch language {
        case .fr: "cette colonne du dictionnaire n’existe pas\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "this column of the codebook is not there; did you mean “\(nearest)”?"
        }
    }

    /// deux colonnes portent ce nom. Renommez l’une des deux.
    package var repeatedColumn: String {
        switch language {
        case .fr: "deux colonnes portent ce nom. Renommez l’une des deux."
        case .en: "two columns have this name. Give one of them another name."
        }
    }

    /// cette case n’a pas de nom de colonne. Nommez la colonne, ou videz la case.
    package var strayCell: String {
        switch language {
        case .fr: "cette case n’a pas de nom de colonne. Nommez la colonne, ou videz la case."
        case .en: "this cell has no column name. Name the column, or empty the cell."
        }
    }

    /// « {text} » n’est pas un numéro de ligne d’un jeu de données. Laissez la colonne telle qu’elle a été…
    package func badRow(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un numéro de ligne d’un jeu de données. Laissez la colonne telle qu’elle a été exportée, ou retirez-la."
        case .en: "“\(text)” is not the id of a row of a data set. Leave the column as it was exported, or take it out."
        }
    }

    /// le numéro « {text} » est déjà utilisé plus haut. Gardez une seule des deux lignes.
    package func repeatedRow(text: String) -> String {
        switch language {
        case .fr: "le numéro «\u{202F}\(text)\u{202F}» est déjà utilisé plus haut. Gardez une seule des deux lignes."
        case .en: "the id “\(text)” stands higher up already. Keep only one of the two rows."
        }
    }

    /// cette ligne dépend de « {text} », qui n’existe pas. Ajoutez ce questionnaire, ou retirez la ligne.
    package func noParent(text: String) -> String {
        switch language {
        case .fr: "cette ligne dépend de «\u{202F}\(text)\u{202F}», qui n’existe pas. Ajoutez ce questionnaire, ou retirez la ligne."
        case .en: "this row belongs to “\(text)”, which is not there. Add that questionnaire, or take the row out."
        }
    }

    /// « {text} » n’est pas une des réponses possibles. Corrigez la case, ou ajoutez la réponse au diction…
    package func notAValue(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une des réponses possibles. Corrigez la case, ou ajoutez la réponse au dictionnaire."
        case .en: "“\(text)” is not one of the possible answers. Correct the cell, or add the answer to the codebook."
        }
    }

    /// « {text} » n’est pas une des réponses possibles ; vouliez-vous dire « {nearest} » ?
    package func notAValueNear(text: String, nearest: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une des réponses possibles\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "“\(text)” is not one of the possible answers; did you mean “\(nearest)”?"
        }
    }

    /// « {text} » ne dit pas si la réponse est choisie. Écrivez 1 ou 0.
    package func notAChoice(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» ne dit pas si la réponse est choisie. Écrivez 1 ou 0."
        case .en: "“\(text)” does not say whether the answer is chosen. Write 1 or 0."
        }
    }

    /// « {text} » n’est pas un rang. Écrivez 1 pour le premier choix, 2 pour le deuxième…
    package func notARank(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un rang. Écrivez 1 pour le premier choix, 2 pour le deuxième…"
        case .en: "“\(text)” is not a rank. Write 1 for the first choice, 2 for the second…"
        }
    }

    /// « {text} » n’est pas un nombre. Écrivez par exemple 12,5.
    package func notANumber(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un nombre. Écrivez par exemple 12,5."
        case .en: "“\(text)” is not a number. Write 12.5, for example."
        }
    }

    /// « {text} » n’est pas une date. Écrivez par exemple 12/10/2026.
    package func notADay(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une date. Écrivez par exemple 12/10/2026."
        case .en: "“\(text)” is not a date. Write 12/10/2026, for example."
        }
    }

    /// « {text} » n’est pas un mois. Écrivez par exemple 10/2026.
    package func notAMonth(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un mois. Écrivez par exemple 10/2026."
        case .en: "“\(text)” is not a month. Write 10/2026, for example."
        }
    }

    /// « {text} » n’est pas une année. Écrivez par exemple 2026.
    package func notAYear(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une année. Écrivez par exemple 2026."
        case .en: "“\(text)” is not a year. Write 2026, for example."
        }
    }

    /// ce texte est trop long ou contient un caractère de contrôle. Raccourcissez-le, ou écrivez-le de nou…
    package var badText: String {
        switch language {
        case .fr: "ce texte est trop long ou contient un caractère de contrôle. Raccourcissez-le, ou écrivez-le de nouveau."
        case .en: "this text is too long or holds a control character. Shorten it, or write it again."
        }
    }

    /// Dictionnaire, {path} : {reason}
    package func bookAt(path: String, reason: String) -> String {
        switch language {
        case .fr: "Dictionnaire, \(path)\u{A0}: \(reason)"
        case .en: "Codebook, \(path): \(reason)"
        }
    }

    /// Dictionnaire : {reason}
    package func bookWhole(reason: String) -> String {
        switch language {
        case .fr: "Dictionnaire\u{A0}: \(reason)"
        case .en: "Codebook: \(reason)"
        }
    }

    /// ce n’est pas du JSON, ligne {line}, colonne {column}. Reprenez le fichier exporté.
    package func syntax(line: Int, column: Int) -> String {
        switch language {
        case .fr: "ce n’est pas du JSON, ligne \(language.formatted(line)), colonne \(language.formatted(column)). Reprenez le fichier exporté."
        case .en: "this is not JSON, line \(language.formatted(line)), column \(language.formatted(column)). Take the exported file again."
        }
    }

    /// ce n’est pas un dictionnaire d’Essaim (version 1). Choisissez le fichier codebook.json.
    package var otherFormat: String {
        switch language {
        case .fr: "ce n’est pas un dictionnaire d’Essaim (version 1). Choisissez le fichier codebook.json."
        case .en: "this is not a codebook of Essaim (version 1). Choose the file codebook.json."
        }
    }

    /// il manque une valeur. Ajoutez-la.
    package var missing: String {
        switch language {
        case .fr: "il manque une valeur. Ajoutez-la."
        case .en: "a value is missing. Add it."
        }
    }

    /// ce nom n’est pas connu. Retirez-le.
    package var unknownMember: String {
        switch language {
        case .fr: "ce nom n’est pas connu. Retirez-le."
        case .en: "this name is not known. Take it out."
        }
    }

    /// la valeur n’est pas de la bonne sorte (texte, nombre, liste ou objet). Voyez la documentation du fo…
    package var wrongType: String {
        switch language {
        case .fr: "la valeur n’est pas de la bonne sorte (texte, nombre, liste ou objet). Voyez la documentation du format."
        case .en: "the value is not of the right sort (text, number, list or object). See the page of the format."
        }
    }

    /// le texte dépasse {limit} caractères. Raccourcissez-le.
    package func tooLong(limit: Int) -> String {
        switch language {
        case .fr: "le texte dépasse \(language.formatted(limit)) caractères. Raccourcissez-le."
        case .en: "the text has more than \(language.formatted(limit)) characters. Shorten it."
        }
    }

    /// il y en a plus de {limit}. Retirez-en.
    package func tooMany(limit: Int) -> String {
        switch language {
        case .fr: "il y en a plus de \(language.formatted(limit)). Retirez-en."
        case .en: "there are more than \(language.formatted(limit)). Take some out."
        }
    }

    /// le texte contient un caractère de contrôle. Écrivez-le de nouveau.
    package var controlCharacter: String {
        switch language {
        case .fr: "le texte contient un caractère de contrôle. Écrivez-le de nouveau."
        case .en: "the text holds a control character. Write it again."
        }
    }

    /// « {text} » ne peut pas être un code : une lettre sans accent, puis des lettres, des chiffres ou _, …
    package func badCode(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» ne peut pas être un code\u{A0}: une lettre sans accent, puis des lettres, des chiffres ou _, 64 au plus."
        case .en: "“\(text)” cannot be a code: a letter without accent, then letters, digits or _, 64 at most."
        }
    }

    /// « {text} » est réservé. Choisissez un autre code.
    package func reservedCode(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» est réservé. Choisissez un autre code."
        case .en: "“\(text)” is reserved. Choose another code."
        }
    }

    /// « {text} » est déjà utilisé. Chaque code sert une seule fois.
    package func repeated(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» est déjà utilisé. Chaque code sert une seule fois."
        case .en: "“\(text)” is taken already. Each code serves once."
        }
    }

    /// « {text} » n’existe pas dans le dictionnaire. Ajoutez-le, ou corrigez le code.
    package func unknown(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’existe pas dans le dictionnaire. Ajoutez-le, ou corrigez le code."
        case .en: "“\(text)” is not in the codebook. Add it, or correct the code."
        }
    }

    /// écrivez un de ces mots : {list}.
    package func notAmong(list: String) -> String {
        switch language {
        case .fr: "écrivez un de ces mots\u{A0}: \(list)."
        case .en: "write one of these words: \(list)."
        }
    }

    /// le numéro d’une réponse commence à 1.
    package var badValue: String {
        switch language {
        case .fr: "le numéro d’une réponse commence à 1."
        case .en: "the number of an answer begins at 1."
        }
    }

    /// « {text} » est aussi le numéro d’une autre réponse. Donnez-lui le même numéro, ou un autre nom.
    package func confusingName(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» est aussi le numéro d’une autre réponse. Donnez-lui le même numéro, ou un autre nom."
        case .en: "“\(text)” is also the number of another answer. Give it the same number, or another name."
        }
    }

    /// la colonne et son groupe ne sont pas de la même nature. Corrigez l’un des deux.
    package var wrongGroup: String {
        switch language {
        case .fr: "la colonne et son groupe ne sont pas de la même nature. Corrigez l’un des deux."
        case .en: "the column and its group are not of one kind. Correct one of them."
        }
    }

    /// il faut au moins une réponse possible. Ajoutez-la, ou changez la nature de la colonne.
    package var noValue: String {
        switch language {
        case .fr: "il faut au moins une réponse possible. Ajoutez-la, ou changez la nature de la colonne."
        case .en: "at least one possible answer is needed. Add it, or change the kind of the column."
        }
    }

    /// les quatre codes des réponses manquantes doivent se suivre, en dessous de zéro.
    package var badMissing: String {
        switch language {
        case .fr: "les quatre codes des réponses manquantes doivent se suivre, en dessous de zéro."
        case .en: "the four codes of missing answers must follow each other, below zero."
        }
    }

    /// il n’y a aucune colonne.
    package var noVariable: String {
        switch language {
        case .fr: "il n’y a aucune colonne."
        case .en: "there is no column."
        }
    }

    /// « {text} » n’est pas une date. Écrivez par exemple 2026-10-12.
    package func badDay(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une date. Écrivez par exemple 2026-10-12."
        case .en: "“\(text)” is not a date. Write 2026-10-12, for example."
        }
    }

    /// {n} : une réponse au choix
    package func guessFewValues(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) réponse différente", other: "\(language.formatted(n)) réponses différentes"))\u{A0}: une réponse au choix"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) different answer", other: "\(language.formatted(n)) different answers")): one answer to choose"
        }
    }

    /// des nombres de 1 à 10 : des réponses numérotées
    package var guessSmallNumbers: String {
        switch language {
        case .fr: "des nombres de 1 à 10\u{A0}: des réponses numérotées"
        case .en: "numbers from 1 to 10: numbered answers"
        }
    }

    /// des nombres
    package var guessNumbers: String {
        switch language {
        case .fr: "des nombres"
        case .en: "numbers"
        }
    }

    /// des dates
    package var guessDays: String {
        switch language {
        case .fr: "des dates"
        case .en: "dates"
        }
    }

    /// une colonne par réponse : plusieurs réponses au choix
    package var guessSplit: String {
        switch language {
        case .fr: "une colonne par réponse\u{A0}: plusieurs réponses au choix"
        case .en: "a column for each answer: several answers to choose"
        }
    }

    /// des réponses séparées par des espaces : plusieurs réponses au choix
    package var guessListed: String {
        switch language {
        case .fr: "des réponses séparées par des espaces\u{A0}: plusieurs réponses au choix"
        case .en: "answers parted by blanks: several answers to choose"
        }
    }

    /// des textes
    package var guessTexts: String {
        switch language {
        case .fr: "des textes"
        case .en: "texts"
        }
    }

    /// une colonne vide
    package var guessEmpty: String {
        switch language {
        case .fr: "une colonne vide"
        case .en: "an empty column"
        }
    }

    /// laissée de côté : elle semble nommer des personnes
    package var leftName: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle semble nommer des personnes"
        case .en: "left out: it seems to name persons"
        }
    }

    /// laissée de côté : elle semble contenir des adresses électroniques
    package var leftMail: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle semble contenir des adresses électroniques"
        case .en: "left out: it seems to hold mail addresses"
        }
    }

    /// laissée de côté : elle semble contenir des numéros de téléphone
    package var leftPhone: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle semble contenir des numéros de téléphone"
        case .en: "left out: it seems to hold phone numbers"
        }
    }

    /// laissée de côté : elle semble contenir des adresses
    package var leftAddress: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle semble contenir des adresses"
        case .en: "left out: it seems to hold addresses"
        }
    }

    /// laissée de côté : elle semble contenir des dates de naissance
    package var leftBirth: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle semble contenir des dates de naissance"
        case .en: "left out: it seems to hold dates of birth"
        }
    }

    /// laissée de côté : elle semble dire où se trouvait la personne
    package var leftPlace: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle semble dire où se trouvait la personne"
        case .en: "left out: it seems to say where the person was"
        }
    }

    /// laissée de côté : elle semble contenir des adresses de réseau
    package var leftNetwork: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle semble contenir des adresses de réseau"
        case .en: "left out: it seems to hold network addresses"
        }
    }

    /// laissée de côté : elle dit qui a saisi, ou avec quel appareil
    package var leftCollector: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle dit qui a saisi, ou avec quel appareil"
        case .en: "left out: it says who typed it in, or with which device"
        }
    }

    /// laissée de côté : elle dit à quel instant
    package var leftMoment: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle dit à quel instant"
        case .en: "left out: it says at which moment"
        }
    }

    /// laissée de côté : c’est un numéro donné par un serveur
    package var leftKey: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: c’est un numéro donné par un serveur"
        case .en: "left out: it is a number given by a server"
        }
    }

    /// laissée de côté : ses réponses ont chacune leur colonne
    package var leftSplit: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: ses réponses ont chacune leur colonne"
        case .en: "left out: each of its answers has a column"
        }
    }

    /// laissée de côté : elle est vide
    package var leftEmpty: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: elle est vide"
        case .en: "left out: it is empty"
        }
    }

    /// laissée de côté : rien ne relie ses lignes aux questionnaires
    package var leftSheet: String {
        switch language {
        case .fr: "laissée de côté\u{A0}: rien ne relie ses lignes aux questionnaires"
        case .en: "left out: nothing links its rows to the questionnaires"
        }
    }
}

extension Texts {
    package var microdata: MicrodataTexts { MicrodataTexts(language: language) }
}
