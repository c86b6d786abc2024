// Written by scripts/generate.py from Catalogue/archive.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `archive`, in one language.
package struct ArchiveTexts: Sendable {
    let language: Language

    /// Le dossier existe déjà et contient quelque chose. Choisissez un dossier vide ou nouveau.
    package var folderNotEmpty: String {
        switch language {
        case .fr: "Le dossier existe déjà et contient quelque chose. Choisissez un dossier vide ou nouveau."
        case .en: "The folder exists and holds something. Choose an empty or a new one."
        }
    }

    /// Impossible d’écrire {path}. Vérifiez la place et les droits.
    package func unwritable(path: String) -> String {
        switch language {
        case .fr: "Impossible d’écrire \(path). Vérifiez la place et les droits."
        case .en: "Cannot write \(path). Check the space and the rights."
        }
    }

    /// Impossible de lire {path}. Vérifiez les droits.
    package func unreadable(path: String) -> String {
        switch language {
        case .fr: "Impossible de lire \(path). Vérifiez les droits."
        case .en: "Cannot read \(path). Check the rights."
        }
    }

    /// Il manque {path} : la copie est incomplète. Reprenez-la à sa source.
    package func missing(path: String) -> String {
        switch language {
        case .fr: "Il manque \(path)\u{A0}: la copie est incomplète. Reprenez-la à sa source."
        case .en: "\(path) is missing: the copy is incomplete. Fetch it again from its source."
        }
    }

    /// {path} n’est pas dans la liste des parties de la copie. Retirez-le, ou reprenez la copie à sa sourc…
    package func unexpected(path: String) -> String {
        switch language {
        case .fr: "\(path) n’est pas dans la liste des parties de la copie. Retirez-le, ou reprenez la copie à sa source."
        case .en: "\(path) is not in the list of parts of the copy. Take it out, or fetch the copy again from its source."
        }
    }

    /// {path} est un lien ou un fichier spécial ; seuls les fichiers ordinaires sont lus.
    package func notPlain(path: String) -> String {
        switch language {
        case .fr: "\(path) est un lien ou un fichier spécial\u{202F}; seuls les fichiers ordinaires sont lus."
        case .en: "\(path) is a link or a special file; only plain files are read."
        }
    }

    /// La liste des parties nomme un chemin interdit, ligne {line}. N’utilisez pas cette copie.
    package func unsafePath(line: Int) -> String {
        switch language {
        case .fr: "La liste des parties nomme un chemin interdit, ligne \(language.formatted(line)). N’utilisez pas cette copie."
        case .en: "The list of parts names a forbidden path on line \(language.formatted(line)). Do not use this copy."
        }
    }

    /// {path} a changé depuis la copie. Reprenez-la à sa source.
    package func altered(path: String) -> String {
        switch language {
        case .fr: "\(path) a changé depuis la copie. Reprenez-la à sa source."
        case .en: "\(path) changed since the copy was made. Fetch it again from its source."
        }
    }

    /// La liste des empreintes est illisible, ligne {line}.
    package func badChecksums(line: Int) -> String {
        switch language {
        case .fr: "La liste des empreintes est illisible, ligne \(language.formatted(line))."
        case .en: "The list of checksums cannot be read, line \(language.formatted(line))."
        }
    }

    /// {path} n’est pas lisible : ce n’est pas le JSON attendu.
    package func badDescription(path: String) -> String {
        switch language {
        case .fr: "\(path) n’est pas lisible\u{A0}: ce n’est pas le JSON attendu."
        case .en: "\(path) cannot be read: it is not the expected JSON."
        }
    }

    /// Ce dossier n’est ni un export ni une copie d’Essaim.
    package var notAnArchive: String {
        switch language {
        case .fr: "Ce dossier n’est ni un export ni une copie d’Essaim."
        case .en: "This folder is neither an export nor a copy of Essaim."
        }
    }

    /// Écrit par une version plus récente d’Essaim ({archive}, celle-ci connaît {known}). Mettez le progra…
    package func newer(archive: Int, known: Int) -> String {
        switch language {
        case .fr: "Écrit par une version plus récente d’Essaim (\(language.formatted(archive)), celle-ci connaît \(language.formatted(known))). Mettez le programme à jour."
        case .en: "Written by a newer version of Essaim (\(language.formatted(archive)), this one knows \(language.formatted(known))). Update the program."
        }
    }

    /// La table {name} n’est pas connue de cette version.
    package func unknownTable(name: String) -> String {
        switch language {
        case .fr: "La table \(name) n’est pas connue de cette version."
        case .en: "The table \(name) is not known to this version."
        }
    }

    /// La colonne {name} n’est pas connue de cette version.
    package func unknownColumn(name: String) -> String {
        switch language {
        case .fr: "La colonne \(name) n’est pas connue de cette version."
        case .en: "The column \(name) is not known to this version."
        }
    }

    /// Le fichier {hash}, nommé par la base, n’est pas dans le dossier des fichiers.
    package func lostFile(hash: String) -> String {
        switch language {
        case .fr: "Le fichier \(hash), nommé par la base, n’est pas dans le dossier des fichiers."
        case .en: "The file \(hash), which the database names, is not in the folder of files."
        }
    }

    /// {path}, ligne {line} : {reason}.
    package func line(path: String, line: Int, reason: String) -> String {
        switch language {
        case .fr: "\(path), ligne \(language.formatted(line))\u{A0}: \(reason)."
        case .en: "\(path), line \(language.formatted(line)): \(reason)."
        }
    }

    /// La visibilité enregistrée de la pratique {id} n’est pas celle que donne la règle.
    package func wrongAudiences(id: String) -> String {
        switch language {
        case .fr: "La visibilité enregistrée de la pratique \(id) n’est pas celle que donne la règle."
        case .en: "The stored visibility of practice \(id) is not what the rule gives."
        }
    }

    /// la ligne est coupée
    package var lineCutShort: String {
        switch language {
        case .fr: "la ligne est coupée"
        case .en: "the line is cut"
        }
    }

    /// la ligne est trop longue
    package var lineTooLong: String {
        switch language {
        case .fr: "la ligne est trop longue"
        case .en: "the line is too long"
        }
    }

    /// ce n’est pas du JSON lisible
    package var lineJSON: String {
        switch language {
        case .fr: "ce n’est pas du JSON lisible"
        case .en: "this is not readable JSON"
        }
    }

    /// un objet JSON est attendu
    package var lineNotAnObject: String {
        switch language {
        case .fr: "un objet JSON est attendu"
        case .en: "a JSON object is expected"
        }
    }

    /// la colonne {name} est inconnue
    package func lineUnknownColumn(name: String) -> String {
        switch language {
        case .fr: "la colonne \(name) est inconnue"
        case .en: "the column \(name) is unknown"
        }
    }

    /// il manque la colonne {name}
    package func lineMissingColumn(name: String) -> String {
        switch language {
        case .fr: "il manque la colonne \(name)"
        case .en: "the column \(name) is missing"
        }
    }

    /// la colonne {name} n’a pas le bon type
    package func lineWrongType(name: String) -> String {
        switch language {
        case .fr: "la colonne \(name) n’a pas le bon type"
        case .en: "the column \(name) has not the right type"
        }
    }

    /// la base a refusé cette ligne
    package var lineRefused: String {
        switch language {
        case .fr: "la base a refusé cette ligne"
        case .en: "the database refused this row"
        }
    }

    /// L’export s’est arrêté sur une table que cette version ne sait pas décrire : {name}.
    package func undescribed(name: String) -> String {
        switch language {
        case .fr: "L’export s’est arrêté sur une table que cette version ne sait pas décrire\u{A0}: \(name)."
        case .en: "The export stopped at a table that this version cannot describe: \(name)."
        }
    }

    /// La copie {path} ne s’ouvre pas : sa clé est une autre, ou elle a été altérée. Rien n’a changé.
    package func cannotOpen(path: String) -> String {
        switch language {
        case .fr: "La copie \(path) ne s’ouvre pas\u{A0}: sa clé est une autre, ou elle a été altérée. Rien n’a changé."
        case .en: "The copy \(path) does not open: its key is another one, or it was altered. Nothing has changed."
        }
    }
}

extension Texts {
    package var archive: ArchiveTexts { ArchiveTexts(language: language) }
}
