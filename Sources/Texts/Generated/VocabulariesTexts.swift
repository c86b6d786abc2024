// Written by scripts/generate.py from Catalogue/vocabularies.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `vocabularies`, in one language.
package struct VocabulariesTexts: Sendable {
    let language: Language

    /// Vocabulaires
    package var listTitle: String {
        switch language {
        case .fr: "Vocabulaires"
        case .en: "Vocabularies"
        }
    }

    /// Les mots partagés
    package var listHeading: String {
        switch language {
        case .fr: "Les mots partagés"
        case .en: "Shared words"
        }
    }

    /// Les listes de mots qui rangent les fiches, avec leur source et leur version. Chaque source garde au…
    package var listLead: String {
        switch language {
        case .fr: "Les listes de mots qui rangent les fiches, avec leur source et leur version. Chaque source garde aussi ses propres mots\u{A0}: ils restent en mots-clés."
        case .en: "The lists of words that sort the sheets, with their source and their version. Each source keeps its own words too: they stay as keywords."
        }
    }

    /// Pour trouver des fiches
    package var findHeading: String {
        switch language {
        case .fr: "Pour trouver des fiches"
        case .en: "To find sheets"
        }
    }

    /// Pour décrire une pratique
    package var describeHeading: String {
        switch language {
        case .fr: "Pour décrire une pratique"
        case .en: "To describe a practice"
        }
    }

    /// Pour tenir ensemble les fiches
    package var frameHeading: String {
        switch language {
        case .fr: "Pour tenir ensemble les fiches"
        case .en: "To hold the sheets together"
        }
    }

    /// {n}
    package func size(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun mot", one: "un mot", other: "\(language.formatted(n)) mots"))"
        case .en: "\(language.form(n, zero: "no word", one: "one word", other: "\(language.formatted(n)) words"))"
        }
    }

    /// version {version}
    package func version(version: Int) -> String {
        switch language {
        case .fr: "version \(language.formatted(version))"
        case .en: "version \(language.formatted(version))"
        }
    }

    /// Source : {text}
    package func source(text: String) -> String {
        switch language {
        case .fr: "Source\u{A0}: \(text)"
        case .en: "Source: \(text)"
        }
    }

    /// Sert à {text}.
    package func use(text: String) -> String {
        switch language {
        case .fr: "Sert à \(text)."
        case .en: "Used to \(text)."
        }
    }

    /// Cette liste n’a pas encore de mot.
    package var uncertain: String {
        switch language {
        case .fr: "Cette liste n’a pas encore de mot."
        case .en: "This list has no word yet."
        }
    }

    /// Les mots
    package var contents: String {
        switch language {
        case .fr: "Les mots"
        case .en: "The words"
        }
    }

    /// On dit aussi : {words}.
    package func alsoSaid(words: String) -> String {
        switch language {
        case .fr: "On dit aussi\u{A0}: \(words)."
        case .en: "Also said: \(words)."
        }
    }

    /// En anglais : {words}.
    package func otherLanguage(words: String) -> String {
        switch language {
        case .fr: "En anglais\u{A0}: \(words)."
        case .en: "In French: \(words)."
        }
    }

    /// Depuis la version {version}.
    package func since(version: Int) -> String {
        switch language {
        case .fr: "Depuis la version \(language.formatted(version))."
        case .en: "Since version \(language.formatted(version))."
        }
    }

    /// HCTS : Haut Conseil du travail social. Les nombres comme 004:5016 donnent le document et la ligne o…
    package var sourcesNote: String {
        switch language {
        case .fr: "HCTS\u{A0}: Haut Conseil du travail social. Les nombres comme 004:5016 donnent le document et la ligne où lire d’où vient une liste."
        case .en: "HCTS: the French national council for social work (Haut Conseil du travail social). Numbers such as 004:5016 give the document and the line where a list comes from."
        }
    }

    /// pour « {label} »
    package func sheetsOf(label: String) -> String {
        switch language {
        case .fr: "pour «\u{202F}\(label)\u{202F}»"
        case .en: "for “\(label)”"
        }
    }

    /// {n}
    package func sheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, zero: "no sheet", one: "one sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// Mots retirés
    package var retiredHeading: String {
        switch language {
        case .fr: "Mots retirés"
        case .en: "Retired words"
        }
    }

    /// Ces mots ne sont plus proposés. Les fiches qui les portent les gardent, et disent par quoi les remp…
    package var retiredLead: String {
        switch language {
        case .fr: "Ces mots ne sont plus proposés. Les fiches qui les portent les gardent, et disent par quoi les remplacer."
        case .en: "These words are no longer offered. The sheets that have them keep them, and say what to use instead."
        }
    }

    /// Remplacé par : {label}.
    package func retiredBy(label: String) -> String {
        switch language {
        case .fr: "Remplacé par\u{A0}: \(label)."
        case .en: "Replaced by: \(label)."
        }
    }

    /// Sans remplaçant.
    package var retiredAlone: String {
        switch language {
        case .fr: "Sans remplaçant."
        case .en: "Nothing replaces it."
        }
    }

    /// Retiré dans la version {version}.
    package func retiredSince(version: Int) -> String {
        switch language {
        case .fr: "Retiré dans la version \(language.formatted(version))."
        case .en: "Retired in version \(language.formatted(version))."
        }
    }

    /// on dit maintenant : {label}
    package func nowSaid(label: String) -> String {
        switch language {
        case .fr: "on dit maintenant\u{A0}: \(label)"
        case .en: "now said: \(label)"
        }
    }

    /// Voici la version {version}, telle qu’elle était. Elle n’a pas changé depuis.
    package func oldNote(version: Int) -> String {
        switch language {
        case .fr: "Voici la version \(language.formatted(version)), telle qu’elle était. Elle n’a pas changé depuis."
        case .en: "This is version \(language.formatted(version)), as it was. It has not changed since."
        }
    }

    /// Voir la version d’aujourd’hui
    package var seeCurrent: String {
        switch language {
        case .fr: "Voir la version d’aujourd’hui"
        case .en: "See today's version"
        }
    }

    /// Les versions
    package var versionsHeading: String {
        switch language {
        case .fr: "Les versions"
        case .en: "Versions"
        }
    }

    /// arrivée avec le programme
    package var versionShipped: String {
        switch language {
        case .fr: "arrivée avec le programme"
        case .en: "came with the program"
        }
    }

    /// décidée ici
    package var versionDecided: String {
        switch language {
        case .fr: "décidée ici"
        case .en: "decided here"
        }
    }

    /// déjà là avant que l’on garde les versions
    package var versionBefore: String {
        switch language {
        case .fr: "déjà là avant que l’on garde les versions"
        case .en: "already there before versions were kept"
        }
    }

    /// celle d’aujourd’hui
    package var versionCurrent: String {
        switch language {
        case .fr: "celle d’aujourd’hui"
        case .en: "the present one"
        }
    }

    /// Emporter cette liste
    package var takeHeading: String {
        switch language {
        case .fr: "Emporter cette liste"
        case .en: "Take this list away"
        }
    }

    /// Le fichier CSV s’ouvre dans un tableur. Modifié, il revient par la commande essaim vocabulary impor…
    package var takeText: String {
        switch language {
        case .fr: "Le fichier CSV s’ouvre dans un tableur. Modifié, il revient par la commande essaim vocabulary import\u{A0}: elle dit d’abord ce qui changerait."
        case .en: "The CSV file opens in a spreadsheet. Once changed, it comes back with the command essaim vocabulary import, which says first what would change."
        }
    }

    /// {list} en {format}
    package func takeFile(list: String, format: String) -> String {
        switch language {
        case .fr: "\(list) en \(format)"
        case .en: "\(list) as \(format)"
        }
    }

    /// Toutes les listes de mots
    package var allLists: String {
        switch language {
        case .fr: "Toutes les listes de mots"
        case .en: "All word lists"
        }
    }

    /// {code} : {name}, version {version}, {n}
    package func line(code: String, name: String, version: String, n: Int) -> String {
        switch language {
        case .fr: "\(code)\u{A0}: \(name), version \(version), \(language.form(n, zero: "aucun mot", one: "un mot", other: "\(language.formatted(n)) mots"))"
        case .en: "\(code): \(name), version \(version), \(language.form(n, zero: "no word", one: "one word", other: "\(language.formatted(n)) words"))"
        }
    }

    /// Aucune liste de mots ne s’appelle « {code} ». La commande `essaim vocabulary list` les donne toutes.
    package func unknown(code: String) -> String {
        switch language {
        case .fr: "Aucune liste de mots ne s’appelle «\u{202F}\(code)\u{202F}». La commande `essaim vocabulary list` les donne toutes."
        case .en: "No word list is called “\(code)”. The command `essaim vocabulary list` gives them all."
        }
    }

    /// Aucune liste de mots ne s’appelle « {code} » ; vouliez-vous dire « {nearest} » ?
    package func unknownNear(code: String, nearest: String) -> String {
        switch language {
        case .fr: "Aucune liste de mots ne s’appelle «\u{202F}\(code)\u{202F}»\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "No word list is called “\(code)”; did you mean “\(nearest)”?"
        }
    }

    /// La liste « {code} » n’a pas de version {version}.
    package func unknownVersion(code: String, version: String) -> String {
        switch language {
        case .fr: "La liste «\u{202F}\(code)\u{202F}» n’a pas de version \(version)."
        case .en: "The list “\(code)” has no version \(version)."
        }
    }

    /// {code} : {n}
    package func changed(code: String, n: Int) -> String {
        switch language {
        case .fr: "\(code)\u{A0}: \(language.form(n, zero: "rien ne change", one: "un changement", other: "\(language.formatted(n)) changements"))"
        case .en: "\(code): \(language.form(n, zero: "nothing changes", one: "one change", other: "\(language.formatted(n)) changes"))"
        }
    }

    /// + {code} : ajouté, « {label} »
    package func added(code: String, label: String) -> String {
        switch language {
        case .fr: "+ \(code)\u{A0}: ajouté, «\u{202F}\(label)\u{202F}»"
        case .en: "+ \(code): added, “\(label)”"
        }
    }

    /// ~ {code} : « {before} » devient « {after} »
    package func reworded(code: String, before: String, after: String) -> String {
        switch language {
        case .fr: "~ \(code)\u{A0}: «\u{202F}\(before)\u{202F}» devient «\u{202F}\(after)\u{202F}»"
        case .en: "~ \(code): “\(before)” becomes “\(after)”"
        }
    }

    /// ~ {code} : autres mots changés pour « {label} »
    package func rewordedSynonyms(code: String, label: String) -> String {
        switch language {
        case .fr: "~ \(code)\u{A0}: autres mots changés pour «\u{202F}\(label)\u{202F}»"
        case .en: "~ \(code): other words changed for “\(label)”"
        }
    }

    /// > {code} : déplacé, « {label} »
    package func moved(code: String, label: String) -> String {
        switch language {
        case .fr: "> \(code)\u{A0}: déplacé, «\u{202F}\(label)\u{202F}»"
        case .en: "> \(code): moved, “\(label)”"
        }
    }

    /// - {code} : retiré, « {label} »
    package func retired(code: String, label: String) -> String {
        switch language {
        case .fr: "- \(code)\u{A0}: retiré, «\u{202F}\(label)\u{202F}»"
        case .en: "- \(code): retired, “\(label)”"
        }
    }

    /// - {code} : retiré, « {label} », remplacé par {successor}
    package func retiredFor(code: String, label: String, successor: String) -> String {
        switch language {
        case .fr: "- \(code)\u{A0}: retiré, «\u{202F}\(label)\u{202F}», remplacé par \(successor)"
        case .en: "- \(code): retired, “\(label)”, replaced by \(successor)"
        }
    }

    /// + {code} : repris, « {label} »
    package func reinstated(code: String, label: String) -> String {
        switch language {
        case .fr: "+ \(code)\u{A0}: repris, «\u{202F}\(label)\u{202F}»"
        case .en: "+ \(code): taken back, “\(label)”"
        }
    }

    /// refusé : {code}, « {label} » : des fiches, des structures ou des lieux emploient ce mot. Gardez sa …
    package func refusedInUse(code: String, label: String) -> String {
        switch language {
        case .fr: "refusé\u{A0}: \(code), «\u{202F}\(label)\u{202F}»\u{A0}: des fiches, des structures ou des lieux emploient ce mot. Gardez sa ligne et écrivez le code qui le remplace dans la colonne successor."
        case .en: "refused: \(code), “\(label)”: sheets, organisations or places use this word. Keep its line and write the code that replaces it in the column successor."
        }
    }

    /// refusé : {code} : un code s’écrit en minuscules sans accent, avec des chiffres, _ ou -, en 60 carac…
    package func refusedCode(code: String) -> String {
        switch language {
        case .fr: "refusé\u{A0}: \(code)\u{A0}: un code s’écrit en minuscules sans accent, avec des chiffres, _ ou -, en 60 caractères au plus."
        case .en: "refused: \(code): a code is written in lower case without accents, with digits, _ or -, in 60 characters at most."
        }
    }

    /// refusé : {code} : le programme lit lui-même cette liste. Ses mots peuvent changer, ses codes non.
    package func refusedFixed(code: String) -> String {
        switch language {
        case .fr: "refusé\u{A0}: \(code)\u{A0}: le programme lit lui-même cette liste. Ses mots peuvent changer, ses codes non."
        case .en: "refused: \(code): the program itself reads this list. Its words may change, its codes may not."
        }
    }

    /// refusé : {code} et {other} portent le même libellé ; on ne pourrait plus les distinguer.
    package func refusedLabel(code: String, other: String) -> String {
        switch language {
        case .fr: "refusé\u{A0}: \(code) et \(other) portent le même libellé\u{202F}; on ne pourrait plus les distinguer."
        case .en: "refused: \(code) and \(other) have the same label; nobody could tell them apart."
        }
    }

    /// refusé : {code} : aucune liste de mots ne porte ce nom.
    package func refusedUnknown(code: String) -> String {
        switch language {
        case .fr: "refusé\u{A0}: \(code)\u{A0}: aucune liste de mots ne porte ce nom."
        case .en: "refused: \(code): no word list has that name."
        }
    }

    /// refusé : {code} : aucune liste de mots ne porte ce nom ; vouliez-vous dire « {nearest} » ?
    package func refusedUnknownNear(code: String, nearest: String) -> String {
        switch language {
        case .fr: "refusé\u{A0}: \(code)\u{A0}: aucune liste de mots ne porte ce nom\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "refused: \(code): no word list has that name; did you mean “\(nearest)”?"
        }
    }

    /// Rien n’a été changé. Réparez les lignes refusées et recommencez.
    package var nothingChanged: String {
        switch language {
        case .fr: "Rien n’a été changé. Réparez les lignes refusées et recommencez."
        case .en: "Nothing was changed. Repair the refused lines and start again."
        }
    }

    /// Rien n’a été changé : c’était un essai. Ajoutez --apply pour le faire.
    package var dryRun: String {
        switch language {
        case .fr: "Rien n’a été changé\u{A0}: c’était un essai. Ajoutez --apply pour le faire."
        case .en: "Nothing was changed: this was a trial. Add --apply to do it."
        }
    }

    /// C’est fait. Les versions précédentes restent lisibles.
    package var applied: String {
        switch language {
        case .fr: "C’est fait. Les versions précédentes restent lisibles."
        case .en: "Done. The versions before stay readable."
        }
    }

    /// Rien à changer : la liste est déjà ainsi.
    package var appliedNothing: String {
        switch language {
        case .fr: "Rien à changer\u{A0}: la liste est déjà ainsi."
        case .en: "Nothing to change: the list is already so."
        }
    }

    /// La première ligne doit nommer les colonnes : {columns}. Les quatre premières sont obligatoires.
    package func fileHeader(columns: String) -> String {
        switch language {
        case .fr: "La première ligne doit nommer les colonnes\u{A0}: \(columns). Les quatre premières sont obligatoires."
        case .en: "The first line must name the columns: \(columns). The first four are required."
        }
    }

    /// Ligne {line} : {found} colonnes ; il en faut de quatre à huit.
    package func fileColumns(line: Int, found: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: \(language.formatted(found)) colonnes\u{202F}; il en faut de quatre à huit."
        case .en: "Line \(language.formatted(line)): \(language.formatted(found)) columns; from four to eight are needed."
        }
    }

    /// Ligne {line}, colonne {column} : la case est vide.
    package func fileEmptyCell(line: Int, column: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line)), colonne \(column)\u{A0}: la case est vide."
        case .en: "Line \(language.formatted(line)), column \(column): the cell is empty."
        }
    }

    /// Ligne {line} : il faut #vocabulary, un code, un numéro de version et une source.
    package func fileDeclaration(line: Int) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: il faut #vocabulary, un code, un numéro de version et une source."
        case .en: "Line \(language.formatted(line)): it takes #vocabulary, a code, a version number and a source."
        }
    }

    /// Ligne {line} : la liste « {code} » n’est pas annoncée par une ligne #vocabulary.
    package func fileUndeclared(line: Int, code: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: la liste «\u{202F}\(code)\u{202F}» n’est pas annoncée par une ligne #vocabulary."
        case .en: "Line \(language.formatted(line)): no #vocabulary line announces the list “\(code)”."
        }
    }

    /// Ligne {line} : la liste « {code} » est annoncée deux fois.
    package func fileDuplicateList(line: Int, code: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: la liste «\u{202F}\(code)\u{202F}» est annoncée deux fois."
        case .en: "Line \(language.formatted(line)): the list “\(code)” is announced twice."
        }
    }

    /// Ligne {line} : le code « {code} » est donné deux fois.
    package func fileDuplicateCode(line: Int, code: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le code «\u{202F}\(code)\u{202F}» est donné deux fois."
        case .en: "Line \(language.formatted(line)): the code “\(code)” is given twice."
        }
    }

    /// Ligne {line}, colonne {column} : « {code} » n’est pas un autre mot en usage de cette liste.
    package func fileUnknownCode(line: Int, column: String, code: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line)), colonne \(column)\u{A0}: «\u{202F}\(code)\u{202F}» n’est pas un autre mot en usage de cette liste."
        case .en: "Line \(language.formatted(line)), column \(column): “\(code)” is not another word in use of this list."
        }
    }

    /// Ligne {line} : le mot « {code} » se retrouve parmi ses propres parents.
    package func fileCircle(line: Int, code: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line))\u{A0}: le mot «\u{202F}\(code)\u{202F}» se retrouve parmi ses propres parents."
        case .en: "Line \(language.formatted(line)): the word “\(code)” is among its own parents."
        }
    }
}

extension Texts {
    package var vocabularies: VocabulariesTexts { VocabulariesTexts(language: language) }
}
