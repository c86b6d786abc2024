// Written by scripts/generate.py from Catalogue/tables.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `tables`, in one language.
package struct TablesTexts: Sendable {
    let language: Language

    /// Le fichier ne peut pas être lu. Vérifiez son nom et vos droits.
    package var unreadable: String {
        switch language {
        case .fr: "Le fichier ne peut pas être lu. Vérifiez son nom et vos droits."
        case .en: "The file cannot be read. Check its name and your rights."
        }
    }

    /// Le fichier est vide. Vérifiez que le téléchargement ou l’export est allé à son terme.
    package var empty: String {
        switch language {
        case .fr: "Le fichier est vide. Vérifiez que le téléchargement ou l’export est allé à son terme."
        case .en: "The file is empty. Check that the download or the export went to its end."
        }
    }

    /// Le fichier pèse {size} Mio, la limite est de {limit} Mio. Découpez-le en plusieurs fichiers.
    package func tooBig(size: Int, limit: Int) -> String {
        switch language {
        case .fr: "Le fichier pèse \(language.formatted(size)) Mio, la limite est de \(language.formatted(limit)) Mio. Découpez-le en plusieurs fichiers."
        case .en: "The file weighs \(language.formatted(size)) MiB, the limit is \(language.formatted(limit)) MiB. Split it into several files."
        }
    }

    /// Ce fichier n’est pas un tableau reconnu. Enregistrez-le en CSV, en XLSX ou en ODS.
    package var unknownFormat: String {
        switch language {
        case .fr: "Ce fichier n’est pas un tableau reconnu. Enregistrez-le en CSV, en XLSX ou en ODS."
        case .en: "This file is not a table that is known here. Save it as CSV, XLSX or ODS."
        }
    }

    /// Ce classeur est dans un ancien format d’Excel, ou protégé par un mot de passe. Ouvrez-le, puis enre…
    package var otherWorkbook: String {
        switch language {
        case .fr: "Ce classeur est dans un ancien format d’Excel, ou protégé par un mot de passe. Ouvrez-le, puis enregistrez-le sans mot de passe au format XLSX ou ODS."
        case .en: "This workbook is in an old format of Excel, or behind a password. Open it, then save it without a password as XLSX or ODS."
        }
    }

    /// Ce classeur est protégé par un mot de passe. Ouvrez-le, puis enregistrez-le sans mot de passe.
    package var encrypted: String {
        switch language {
        case .fr: "Ce classeur est protégé par un mot de passe. Ouvrez-le, puis enregistrez-le sans mot de passe."
        case .en: "This workbook is behind a password. Open it, then save it without a password."
        }
    }

    /// Le fichier est en {name}. Dans le tableur, enregistrez-le de nouveau au format « CSV UTF-8 ».
    package func otherEncoding(name: String) -> String {
        switch language {
        case .fr: "Le fichier est en \(name). Dans le tableur, enregistrez-le de nouveau au format «\u{202F}CSV UTF-8\u{202F}»."
        case .en: "The file is in \(name). In the spreadsheet program, save it again as “CSV UTF-8”."
        }
    }

    /// Le fichier n’est pas en UTF-8 : première lettre illisible à la ligne {line}. Dans le tableur, enreg…
    package func notUTF8(line: Int) -> String {
        switch language {
        case .fr: "Le fichier n’est pas en UTF-8\u{A0}: première lettre illisible à la ligne \(language.formatted(line)). Dans le tableur, enregistrez-le de nouveau au format «\u{202F}CSV UTF-8\u{202F}», ou choisissez le jeu de caractères UTF-8."
        case .en: "The file is not UTF-8: the first letter that cannot be read is on line \(language.formatted(line)). In the spreadsheet program, save it again as “CSV UTF-8”, or choose the character set UTF-8."
        }
    }

    /// Le classeur est abîmé ou incomplet. Téléchargez-le de nouveau, ou ouvrez-le dans un tableur et enre…
    package var damaged: String {
        switch language {
        case .fr: "Le classeur est abîmé ou incomplet. Téléchargez-le de nouveau, ou ouvrez-le dans un tableur et enregistrez-le."
        case .en: "The workbook is damaged or incomplete. Download it again, or open it in a spreadsheet program and save it."
        }
    }

    /// Le classeur contient un nom de fichier interdit. Ouvrez-le dans un tableur et enregistrez-le de nou…
    package var unsafeName: String {
        switch language {
        case .fr: "Le classeur contient un nom de fichier interdit. Ouvrez-le dans un tableur et enregistrez-le de nouveau."
        case .en: "The workbook holds a forbidden file name. Open it in a spreadsheet program and save it again."
        }
    }

    /// Le classeur contient trop de fichiers, la limite est de {limit}. Gardez seulement les feuilles util…
    package func tooManyParts(limit: Int) -> String {
        switch language {
        case .fr: "Le classeur contient trop de fichiers, la limite est de \(language.formatted(limit)). Gardez seulement les feuilles utiles."
        case .en: "The workbook holds too many files, the limit is \(language.formatted(limit)). Keep only the sheets that are needed."
        }
    }

    /// Une partie du classeur ({part}) dépasse {limit} Mio. Découpez le tableau en plusieurs fichiers.
    package func partTooBig(part: String, limit: Int) -> String {
        switch language {
        case .fr: "Une partie du classeur (\(part)) dépasse \(language.formatted(limit)) Mio. Découpez le tableau en plusieurs fichiers."
        case .en: "A part of the workbook (\(part)) is over \(language.formatted(limit)) MiB. Split the table into several files."
        }
    }

    /// Une partie du classeur ({part}) est compressée de façon anormale. Enregistrez le tableau en CSV.
    package func inflated(part: String) -> String {
        switch language {
        case .fr: "Une partie du classeur (\(part)) est compressée de façon anormale. Enregistrez le tableau en CSV."
        case .en: "A part of the workbook (\(part)) is compressed abnormally. Save the table as CSV."
        }
    }

    /// Il manque une partie du classeur ({part}). Ouvrez-le dans un tableur et enregistrez-le de nouveau.
    package func missingPart(part: String) -> String {
        switch language {
        case .fr: "Il manque une partie du classeur (\(part)). Ouvrez-le dans un tableur et enregistrez-le de nouveau."
        case .en: "A part of the workbook is missing (\(part)). Open it in a spreadsheet program and save it again."
        }
    }

    /// Une partie du classeur ({part}) est illisible à la ligne {line}. Ouvrez-le dans un tableur et enreg…
    package func malformed(part: String, line: Int) -> String {
        switch language {
        case .fr: "Une partie du classeur (\(part)) est illisible à la ligne \(language.formatted(line)). Ouvrez-le dans un tableur et enregistrez-le de nouveau."
        case .en: "A part of the workbook (\(part)) cannot be read at line \(language.formatted(line)). Open it in a spreadsheet program and save it again."
        }
    }

    /// Une partie du classeur ({part}) contient une déclaration refusée (DOCTYPE). Ouvrez-le dans un table…
    package func declaresType(part: String) -> String {
        switch language {
        case .fr: "Une partie du classeur (\(part)) contient une déclaration refusée (DOCTYPE). Ouvrez-le dans un tableur et enregistrez-le de nouveau."
        case .en: "A part of the workbook (\(part)) holds a declaration that is refused (DOCTYPE). Open it in a spreadsheet program and save it again."
        }
    }

    /// Une partie du classeur ({part}) a plus de {limit} niveaux imbriqués. Enregistrez le tableau en CSV.
    package func tooDeep(part: String, limit: Int) -> String {
        switch language {
        case .fr: "Une partie du classeur (\(part)) a plus de \(language.formatted(limit)) niveaux imbriqués. Enregistrez le tableau en CSV."
        case .en: "A part of the workbook (\(part)) has more than \(language.formatted(limit)) nested levels. Save the table as CSV."
        }
    }

    /// Les textes du classeur dépassent {limit} Mio. Découpez le tableau en plusieurs fichiers.
    package func tooMuchText(limit: Int) -> String {
        switch language {
        case .fr: "Les textes du classeur dépassent \(language.formatted(limit)) Mio. Découpez le tableau en plusieurs fichiers."
        case .en: "The texts of the workbook are over \(language.formatted(limit)) MiB. Split the table into several files."
        }
    }

    /// Le classeur ne contient aucune feuille de calcul.
    package var noSheet: String {
        switch language {
        case .fr: "Le classeur ne contient aucune feuille de calcul."
        case .en: "The workbook holds no worksheet."
        }
    }

    /// Aucune feuille ne s’appelle « {name} ». Vérifiez le nom écrit sur l’onglet.
    package func unknownSheet(name: String) -> String {
        switch language {
        case .fr: "Aucune feuille ne s’appelle «\u{202F}\(name)\u{202F}». Vérifiez le nom écrit sur l’onglet."
        case .en: "No sheet is called “\(name)”. Check the name written on its tab."
        }
    }

    /// Aucune feuille ne s’appelle « {name} » ; vouliez-vous dire « {nearest} » ?
    package func unknownSheetNear(name: String, nearest: String) -> String {
        switch language {
        case .fr: "Aucune feuille ne s’appelle «\u{202F}\(name)\u{202F}»\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "No sheet is called “\(name)”; did you mean “\(nearest)”?"
        }
    }

    /// Le tableau a plus de {limit} lignes. Découpez-le en plusieurs fichiers.
    package func tooManyRows(limit: Int) -> String {
        switch language {
        case .fr: "Le tableau a plus de \(language.formatted(limit)) lignes. Découpez-le en plusieurs fichiers."
        case .en: "The table has more than \(language.formatted(limit)) rows. Split it into several files."
        }
    }

    /// La feuille « {sheet} » a plus de {limit} lignes. Découpez-la en plusieurs fichiers.
    package func tooManyRowsSheet(sheet: String, limit: Int) -> String {
        switch language {
        case .fr: "La feuille «\u{202F}\(sheet)\u{202F}» a plus de \(language.formatted(limit)) lignes. Découpez-la en plusieurs fichiers."
        case .en: "The sheet “\(sheet)” has more than \(language.formatted(limit)) rows. Split it into several files."
        }
    }

    /// Le tableau a plus de {limit} cases. Découpez-le en plusieurs fichiers.
    package func tooManyCells(limit: Int) -> String {
        switch language {
        case .fr: "Le tableau a plus de \(language.formatted(limit)) cases. Découpez-le en plusieurs fichiers."
        case .en: "The table has more than \(language.formatted(limit)) cells. Split it into several files."
        }
    }

    /// La feuille « {sheet} » a plus de {limit} cases. Découpez-la en plusieurs fichiers.
    package func tooManyCellsSheet(sheet: String, limit: Int) -> String {
        switch language {
        case .fr: "La feuille «\u{202F}\(sheet)\u{202F}» a plus de \(language.formatted(limit)) cases. Découpez-la en plusieurs fichiers."
        case .en: "The sheet “\(sheet)” has more than \(language.formatted(limit)) cells. Split it into several files."
        }
    }

    /// {place} : plus de {limit} colonnes. Retirez les colonnes en trop.
    package func tooManyColumns(place: String, limit: Int) -> String {
        switch language {
        case .fr: "\(place)\u{A0}: plus de \(language.formatted(limit)) colonnes. Retirez les colonnes en trop."
        case .en: "\(place): more than \(language.formatted(limit)) columns. Take out those that are not needed."
        }
    }

    /// Un guillemet ouvert à la ligne {line} n’est jamais fermé. Fermez-le, ou doublez-le s’il fait partie…
    package func unterminatedQuote(line: Int) -> String {
        switch language {
        case .fr: "Un guillemet ouvert à la ligne \(language.formatted(line)) n’est jamais fermé. Fermez-le, ou doublez-le s’il fait partie du texte."
        case .en: "A quotation mark opened on line \(language.formatted(line)) is never closed. Close it, or double it when it is part of the text."
        }
    }

    /// Ligne {line} : du texte suit un guillemet fermant. Doublez les guillemets qui font partie du texte.
    package func strayQuote(line: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: du texte suit un guillemet fermant. Doublez les guillemets qui font partie du texte."
        case .en: "Line \(language.formatted(line)): text follows a closing quotation mark. Double the quotation marks that are part of the text."
        }
    }

    /// {place} : caractère de contrôle interdit (U+{code}). Retirez-le.
    package func controlCharacter(place: String, code: String) -> String {
        switch language {
        case .fr: "\(place)\u{A0}: caractère de contrôle interdit (U+\(code)). Retirez-le."
        case .en: "\(place): forbidden control character (U+\(code)). Take it out."
        }
    }

    /// {place} : le texte dépasse {limit} caractères. Raccourcissez-le.
    package func cellTooLong(place: String, limit: Int) -> String {
        switch language {
        case .fr: "\(place)\u{A0}: le texte dépasse \(language.formatted(limit)) caractères. Raccourcissez-le."
        case .en: "\(place): the text is over \(language.formatted(limit)) characters. Shorten it."
        }
    }

    /// {place} : la formule donne une erreur ({value}). Corrigez-la, ou remplacez-la par sa valeur.
    package func errorValue(place: String, value: String) -> String {
        switch language {
        case .fr: "\(place)\u{A0}: la formule donne une erreur (\(value)). Corrigez-la, ou remplacez-la par sa valeur."
        case .en: "\(place): the formula gives an error (\(value)). Correct it, or put its value instead."
        }
    }

    /// {place} : le résultat de la formule n’est pas enregistré. Ouvrez le classeur dans un tableur et enr…
    package func notComputed(place: String) -> String {
        switch language {
        case .fr: "\(place)\u{A0}: le résultat de la formule n’est pas enregistré. Ouvrez le classeur dans un tableur et enregistrez-le de nouveau."
        case .en: "\(place): the result of the formula is not stored. Open the workbook in a spreadsheet program and save it again."
        }
    }

    /// {place} : valeur illisible. Écrivez-la de nouveau dans un tableur, puis enregistrez le classeur.
    package func badCell(place: String) -> String {
        switch language {
        case .fr: "\(place)\u{A0}: valeur illisible. Écrivez-la de nouveau dans un tableur, puis enregistrez le classeur."
        case .en: "\(place): value that cannot be read. Write it again in a spreadsheet program, then save the workbook."
        }
    }

    /// Le tableau ne peut pas être écrit. Vérifiez le dossier, vos droits et la place libre.
    package var unwritable: String {
        switch language {
        case .fr: "Le tableau ne peut pas être écrit. Vérifiez le dossier, vos droits et la place libre."
        case .en: "The table cannot be written. Check the folder, your rights and the free space."
        }
    }

    /// « {name} » ne peut pas nommer une feuille : 31 caractères au plus, aucun de `[ ] : * ? / \`, pas d’…
    package func badSheetName(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» ne peut pas nommer une feuille\u{A0}: 31 caractères au plus, aucun de `[ ] : * ? / \\`, pas d’apostrophe au bord, et un nom différent pour chaque feuille."
        case .en: "“\(name)” cannot name a sheet: 31 characters at most, none of `[ ] : * ? / \\`, no apostrophe at either end, and another name for each sheet."
        }
    }

    /// Ligne {line}
    package func placeLine(line: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))"
        case .en: "Line \(language.formatted(line))"
        }
    }

    /// Feuille « {sheet} », case {address}
    package func placeCell(sheet: String, address: String) -> String {
        switch language {
        case .fr: "Feuille «\u{202F}\(sheet)\u{202F}», case \(address)"
        case .en: "Sheet “\(sheet)”, cell \(address)"
        }
    }
}

extension Texts {
    package var tables: TablesTexts { TablesTexts(language: language) }
}
