// Written by scripts/generate.py from Catalogue/formats.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `formats`, in one language.
package struct FormatsTexts: Sendable {
    let language: Language

    /// Le fichier n’a la forme d’aucun format connu ; sa première fiche a les noms : {names}. Voyez docs/f…
    package func unknownShape(names: String) -> String {
        switch language {
        case .fr: "Le fichier n’a la forme d’aucun format connu\u{202F}; sa première fiche a les noms\u{A0}: \(names). Voyez docs/formats."
        case .en: "The file has the shape of no known format; its first record has the names: \(names). See docs/formats."
        }
    }

    /// « {word} » ne mène à aucun terme des vocabulaires ; le mot est gardé tel quel.
    package func unknownWord(word: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(word)\u{202F}» ne mène à aucun terme des vocabulaires\u{202F}; le mot est gardé tel quel."
        case .en: "“\(word)” leads to no term of the vocabularies; the word is kept as it is."
        }
    }

    /// « {text} » n’est pas une date que nous savons lire ; elle est gardée telle qu’imprimée.
    package func unreadDate(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une date que nous savons lire\u{202F}; elle est gardée telle qu’imprimée."
        case .en: "“\(text)” is not a date we can read; it is kept as printed."
        }
    }

    /// une autre fiche du fichier porte le nom « {name} » au même endroit ; elles sont numérotées dans l’o…
    package func sameName(name: String) -> String {
        switch language {
        case .fr: "une autre fiche du fichier porte le nom «\u{202F}\(name)\u{202F}» au même endroit\u{202F}; elles sont numérotées dans l’ordre du fichier."
        case .en: "another record of the file is called “\(name)” in the same place; they are numbered in the order of the file."
        }
    }

    /// sans identifiant, le titre en tient lieu : s’il est corrigé, l’import suivant créera une autre fich…
    package var noIdentifier: String {
        switch language {
        case .fr: "sans identifiant, le titre en tient lieu\u{A0}: s’il est corrigé, l’import suivant créera une autre fiche. Remplissez la colonne id."
        case .en: "without an identifier the title serves as one: once corrected, the next import will make another sheet. Fill in the id column."
        }
    }

    /// cette colonne commence par un tiret bas : elle n’est pas lue.
    package var ignoredColumn: String {
        switch language {
        case .fr: "cette colonne commence par un tiret bas\u{A0}: elle n’est pas lue."
        case .en: "this column begins with an underscore: it is not read."
        }
    }

    /// cette feuille n’est pas une de celles du modèle : elle n’est pas lue.
    package var ignoredSheet: String {
        switch language {
        case .fr: "cette feuille n’est pas une de celles du modèle\u{A0}: elle n’est pas lue."
        case .en: "this sheet is none of the template's: it is not read."
        }
    }

    /// refusée : {record}, {place} : {reason}
    package func refused(record: String, place: String, reason: String) -> String {
        switch language {
        case .fr: "refusée\u{A0}: \(record), \(place)\u{A0}: \(reason)"
        case .en: "refused: \(record), \(place): \(reason)"
        }
    }

    /// à voir : {record} {place} : {reason}
    package func warning(record: String, place: String, reason: String) -> String {
        switch language {
        case .fr: "à voir\u{A0}: \(record) \(place)\u{A0}: \(reason)"
        case .en: "to look at: \(record) \(place): \(reason)"
        }
    }

    /// feuille {name},
    package func inSheet(name: String) -> String {
        switch language {
        case .fr: "feuille \(name),"
        case .en: "sheet \(name),"
        }
    }

    /// ligne {line}
    package func line(line: Int) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line))"
        case .en: "line \(language.formatted(line))"
        }
    }

    /// ligne {line}, colonne {column}
    package func cell(line: Int, column: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line)), colonne \(column)"
        case .en: "line \(language.formatted(line)), column \(column)"
        }
    }

    /// aucune ligne de la feuille pratiques n’a l’identifiant « {key} » ; corrigez-le, ou ajoutez la prati…
    package func unknownParent(key: String) -> String {
        switch language {
        case .fr: "aucune ligne de la feuille pratiques n’a l’identifiant «\u{202F}\(key)\u{202F}»\u{202F}; corrigez-le, ou ajoutez la pratique."
        case .en: "no row of the sheet pratiques has the identifier “\(key)”; correct it, or add the practice."
        }
    }

    /// aucun frein de cette fiche ne dit « {text} » ; reprenez ses mots exacts, ou son rang (1 pour le pre…
    package func unknownObstacle(text: String) -> String {
        switch language {
        case .fr: "aucun frein de cette fiche ne dit «\u{202F}\(text)\u{202F}»\u{202F}; reprenez ses mots exacts, ou son rang (1 pour le premier)."
        case .en: "no obstacle of this sheet says “\(text)”; use its exact words, or its rank (1 for the first)."
        }
    }

    /// aucun frein de cette fiche ne dit « {text} » ; vouliez-vous dire « {nearest} » ? Son rang convient …
    package func unknownObstacleNear(text: String, nearest: String) -> String {
        switch language {
        case .fr: "aucun frein de cette fiche ne dit «\u{202F}\(text)\u{202F}»\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}? Son rang convient aussi."
        case .en: "no obstacle of this sheet says “\(text)”; did you mean “\(nearest)”? Its rank will do too."
        }
    }

    /// La colonne « {name} » n’est pas une colonne du modèle.
    package func unknownColumn(name: String) -> String {
        switch language {
        case .fr: "La colonne «\u{202F}\(name)\u{202F}» n’est pas une colonne du modèle."
        case .en: "The column “\(name)” is no column of the template."
        }
    }

    /// La colonne « {name} » n’est pas une colonne du modèle ; vouliez-vous dire « {nearest} » ?
    package func unknownColumnNear(name: String, nearest: String) -> String {
        switch language {
        case .fr: "La colonne «\u{202F}\(name)\u{202F}» n’est pas une colonne du modèle\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "The column “\(name)” is no column of the template; did you mean “\(nearest)”?"
        }
    }

    /// Renommez-la, ou faites précéder son nom d’un tiret bas pour la laisser de côté. Les colonnes : essa…
    package var columnsAdvice: String {
        switch language {
        case .fr: "Renommez-la, ou faites précéder son nom d’un tiret bas pour la laisser de côté. Les colonnes\u{A0}: essaim template practices."
        case .en: "Rename it, or put an underscore before its name to leave it aside. The columns: essaim template practices."
        }
    }

    /// La colonne « {name} » est là deux fois ; gardez-en une.
    package func repeatedColumn(name: String) -> String {
        switch language {
        case .fr: "La colonne «\u{202F}\(name)\u{202F}» est là deux fois\u{202F}; gardez-en une."
        case .en: "The column “\(name)” is there twice; keep one."
        }
    }

    /// La colonne « {name} » manque ; sa première ligne doit nommer les colonnes. Un modèle : essaim templ…
    package func missingColumn(name: String) -> String {
        switch language {
        case .fr: "La colonne «\u{202F}\(name)\u{202F}» manque\u{202F}; sa première ligne doit nommer les colonnes. Un modèle\u{A0}: essaim template practices."
        case .en: "The column “\(name)” is missing; the first line must name the columns. A template: essaim template practices."
        }
    }

    /// La colonne « {name} » manque dans la feuille {sheet}. Un modèle : essaim template practices.
    package func missingColumnIn(name: String, sheet: String) -> String {
        switch language {
        case .fr: "La colonne «\u{202F}\(name)\u{202F}» manque dans la feuille \(sheet). Un modèle\u{A0}: essaim template practices."
        case .en: "The column “\(name)” is missing in the sheet \(sheet). A template: essaim template practices."
        }
    }

    /// Le classeur n’a pas de feuille « pratiques » ; il a : {names}. Renommez celle qui porte les fiches.
    package func noMainSheet(names: String) -> String {
        switch language {
        case .fr: "Le classeur n’a pas de feuille «\u{202F}pratiques\u{202F}»\u{202F}; il a\u{A0}: \(names). Renommez celle qui porte les fiches."
        case .en: "The workbook has no sheet called “pratiques”; it has: \(names). Rename the one that holds the sheets."
        }
    }

    /// Le tableau ne contient aucune fiche sous la ligne des noms de colonnes.
    package var noRows: String {
        switch language {
        case .fr: "Le tableau ne contient aucune fiche sous la ligne des noms de colonnes."
        case .en: "The table holds no practice below the line of column names."
        }
    }

    /// Les feuilles de détail ont plus de {limit} lignes. Découpez le classeur.
    package func tooManyDetails(limit: Int) -> String {
        switch language {
        case .fr: "Les feuilles de détail ont plus de \(language.formatted(limit)) lignes. Découpez le classeur."
        case .en: "The sheets of details have more than \(language.formatted(limit)) rows. Split the workbook."
        }
    }

    /// La liste a plus de {limit} lignes, trop pour être prise en une fois ici. Filtrez-la, ou demandez à …
    package func tooManyToExport(limit: Int) -> String {
        switch language {
        case .fr: "La liste a plus de \(language.formatted(limit)) lignes, trop pour être prise en une fois ici. Filtrez-la, ou demandez à qui tient le site\u{A0}: essaim export."
        case .en: "The list has more than \(language.formatted(limit)) rows, too many to be taken at once here. Filter it, or ask whoever runs the site: essaim export."
        }
    }

    /// Télécharger toute la liste :
    package var download: String {
        switch language {
        case .fr: "Télécharger toute la liste\u{A0}:"
        case .en: "Download the whole list:"
        }
    }

    /// CSV
    package var downloadCSV: String {
        switch language {
        case .fr: "CSV"
        case .en: "CSV"
        }
    }

    /// tableur
    package var downloadSpreadsheet: String {
        switch language {
        case .fr: "tableur"
        case .en: "spreadsheet"
        }
    }

    /// JSON
    package var downloadJSON: String {
        switch language {
        case .fr: "JSON"
        case .en: "JSON"
        }
    }

    /// Écrit : {file}
    package func written(file: String) -> String {
        switch language {
        case .fr: "Écrit\u{A0}: \(file)"
        case .en: "Written: \(file)"
        }
    }
}

extension Texts {
    package var formats: FormatsTexts { FormatsTexts(language: language) }
}
