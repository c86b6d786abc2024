// Written by scripts/generate.py from Catalogue/qualify.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `qualify`, in one language.
package struct QualifyTexts: Sendable {
    let language: Language

    /// {code} {title}, version {version}, {n}
    package func gridLine(code: String, title: String, version: Int, n: Int) -> String {
        switch language {
        case .fr: "\(code)  \(title), version \(language.formatted(version)), \(language.form(n, one: "\(language.formatted(n)) critère", other: "\(language.formatted(n)) critères"))"
        case .en: "\(code)  \(title), version \(language.formatted(version)), \(language.form(n, one: "\(language.formatted(n)) criterion", other: "\(language.formatted(n)) criteria"))"
        }
    }

    /// {code} : version {version}
    package func gridTaken(code: String, version: Int) -> String {
        switch language {
        case .fr: "\(code)\u{A0}: version \(language.formatted(version))"
        case .en: "\(code): version \(language.formatted(version))"
        }
    }

    /// {code} : rien ne change
    package func gridSame(code: String) -> String {
        switch language {
        case .fr: "\(code)\u{A0}: rien ne change"
        case .en: "\(code): nothing changes"
        }
    }

    /// Rien n’a été changé. Ajoutez --apply pour le faire.
    package var dryRun: String {
        switch language {
        case .fr: "Rien n’a été changé. Ajoutez --apply pour le faire."
        case .en: "Nothing was changed. Add --apply to do it."
        }
    }

    /// C’est fait.
    package var taken: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// Cette grille n’existe pas ici. « essaim grid list » les donne toutes.
    package var unknownGrid: String {
        switch language {
        case .fr: "Cette grille n’existe pas ici. «\u{202F}essaim grid list\u{202F}» les donne toutes."
        case .en: "There is no such grid here. “essaim grid list” gives them all."
        }
    }

    /// {title}, version {version} : la fiche dit quelque chose de {known} sur {n}
    package func grid(title: String, version: Int, known: Int, n: Int) -> String {
        switch language {
        case .fr: "\(title), version \(language.formatted(version))\u{A0}: la fiche dit quelque chose de \(language.form(known, one: "\(language.formatted(known)) critère", other: "\(language.formatted(known)) critères")) sur \(language.formatted(n))"
        case .en: "\(title), version \(language.formatted(version)): the sheet says something of \(language.form(known, one: "\(language.formatted(known)) criterion", other: "\(language.formatted(known)) criteria")) out of \(language.formatted(n))"
        }
    }

    /// - {label} : {answer}
    package func criterion(label: String, answer: String) -> String {
        switch language {
        case .fr: "- \(label)\u{A0}: \(answer)"
        case .en: "- \(label): \(answer)"
        }
    }

    /// d’après « {field} » : {text}
    package func because(field: String, text: String) -> String {
        switch language {
        case .fr: "d’après «\u{202F}\(field)\u{202F}»\u{A0}: \(text)"
        case .en: "from “\(field)”: \(text)"
        }
    }

    /// > {field} : « {label} » est suggérée
    package func suggested(field: String, label: String) -> String {
        switch language {
        case .fr: "> \(field)\u{A0}: «\u{202F}\(label)\u{202F}» est suggérée"
        case .en: "> \(field): “\(label)” is suggested"
        }
    }

    /// > {field} : « {label} » n’est pas suggérée
    package func notSuggested(field: String, label: String) -> String {
        switch language {
        case .fr: "> \(field)\u{A0}: «\u{202F}\(label)\u{202F}» n’est pas suggérée"
        case .en: "> \(field): “\(label)” is not suggested"
        }
    }

    /// {label} : {standing} ({measure})
    package func reason(label: String, standing: String, measure: String) -> String {
        switch language {
        case .fr: "\(label)\u{A0}: \(standing) (\(measure))"
        case .en: "\(label): \(standing) (\(measure))"
        }
    }

    /// la fiche ne le dit pas
    package var sheetSilent: String {
        switch language {
        case .fr: "la fiche ne le dit pas"
        case .en: "the sheet does not say"
        }
    }

    /// Ces lectures viennent des champs de la fiche. Elles ne remplacent pas celle de plusieurs personnes,…
    package var ending: String {
        switch language {
        case .fr: "Ces lectures viennent des champs de la fiche. Elles ne remplacent pas celle de plusieurs personnes, et ne décident de rien."
        case .en: "These readings come from the fields of the sheet. They replace nobody's, and decide nothing."
        }
    }

    /// {file} n’est pas du JSON : ligne {line}, colonne {column}.
    package func notJSON(file: String, line: Int, column: Int) -> String {
        switch language {
        case .fr: "\(file) n’est pas du JSON\u{A0}: ligne \(language.formatted(line)), colonne \(language.formatted(column))."
        case .en: "\(file) is not JSON: line \(language.formatted(line)), column \(language.formatted(column))."
        }
    }

    /// {file} n’est pas une fiche d’Essaim. Donnez le fichier .json pris sur la page d’une fiche.
    package func otherFormat(file: String) -> String {
        switch language {
        case .fr: "\(file) n’est pas une fiche d’Essaim. Donnez le fichier .json pris sur la page d’une fiche."
        case .en: "\(file) is not a sheet of Essaim. Give the .json file taken from the page of a sheet."
        }
    }

    /// {file} est de la version {version} du format ; ce programme lit la version 1.
    package func otherVersion(file: String, version: Int) -> String {
        switch language {
        case .fr: "\(file) est de la version \(language.formatted(version)) du format\u{202F}; ce programme lit la version 1."
        case .en: "\(file) is of version \(language.formatted(version)) of the format; this program reads version 1."
        }
    }

    /// {file} : « {path} » manque ou n’a pas la forme attendue. Reprenez le fichier sur la page de la fich…
    package func missing(file: String, path: String) -> String {
        switch language {
        case .fr: "\(file)\u{A0}: «\u{202F}\(path)\u{202F}» manque ou n’a pas la forme attendue. Reprenez le fichier sur la page de la fiche."
        case .en: "\(file): “\(path)” is missing or has not the expected form. Take the file again from the page of the sheet."
        }
    }

    /// {path} : {reason} Rien n’a été changé.
    package func faultAt(path: String, reason: String) -> String {
        switch language {
        case .fr: "\(path)\u{A0}: \(reason) Rien n’a été changé."
        case .en: "\(path): \(reason) Nothing was changed."
        }
    }

    /// {reason} Rien n’a été changé.
    package func faultWhole(reason: String) -> String {
        switch language {
        case .fr: "\(reason) Rien n’a été changé."
        case .en: "\(reason) Nothing was changed."
        }
    }

    /// ce n’est pas du JSON : ligne {line}, colonne {column}.
    package func faultSyntax(line: Int, column: Int) -> String {
        switch language {
        case .fr: "ce n’est pas du JSON\u{A0}: ligne \(language.formatted(line)), colonne \(language.formatted(column))."
        case .en: "this is not JSON: line \(language.formatted(line)), column \(language.formatted(column))."
        }
    }

    /// manque.
    package var faultMissing: String {
        switch language {
        case .fr: "manque."
        case .en: "is missing."
        }
    }

    /// un texte est attendu.
    package var faultNotText: String {
        switch language {
        case .fr: "un texte est attendu."
        case .en: "a text is expected."
        }
    }

    /// est vide.
    package var faultEmpty: String {
        switch language {
        case .fr: "est vide."
        case .en: "is empty."
        }
    }

    /// a plus de {n} signes.
    package func faultTooLong(n: Int) -> String {
        switch language {
        case .fr: "a plus de \(language.formatted(n)) signes."
        case .en: "has more than \(language.formatted(n)) characters."
        }
    }

    /// une liste est attendue, de {n} éléments au plus.
    package func faultNotList(n: Int) -> String {
        switch language {
        case .fr: "une liste est attendue, de \(language.formatted(n)) éléments au plus."
        case .en: "a list is expected, of \(language.formatted(n)) elements at most."
        }
    }

    /// un objet est attendu.
    package var faultNotObject: String {
        switch language {
        case .fr: "un objet est attendu."
        case .en: "an object is expected."
        }
    }

    /// « {code} » : des minuscules sans accent, des chiffres et des tirets.
    package func faultCode(code: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(code)\u{202F}»\u{A0}: des minuscules sans accent, des chiffres et des tirets."
        case .en: "“\(code)”: lower case letters without accents, digits and hyphens."
        }
    }

    /// « {code} » s’y trouve deux fois.
    package func faultDuplicate(code: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(code)\u{202F}» s’y trouve deux fois."
        case .en: "“\(code)” stands there twice."
        }
    }

    /// « {code} » n’est pas dans la grille.
    package func faultUnknownCode(code: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(code)\u{202F}» n’est pas dans la grille."
        case .en: "“\(code)” is not in the grid."
        }
    }

    /// « {choice} » n’est pas possible ; possibles : {known}.
    package func faultChoice(choice: String, known: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(choice)\u{202F}» n’est pas possible\u{202F}; possibles\u{A0}: \(known)."
        case .en: "“\(choice)” is not possible; possible: \(known)."
        }
    }

    /// un nombre est attendu.
    package var faultNotNumber: String {
        switch language {
        case .fr: "un nombre est attendu."
        case .en: "a number is expected."
        }
    }

    /// « {name} » n’est pas connu ici.
    package func faultMember(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas connu ici."
        case .en: "“\(name)” is not known here."
        }
    }
}

extension Texts {
    package var qualify: QualifyTexts { QualifyTexts(language: language) }
}
