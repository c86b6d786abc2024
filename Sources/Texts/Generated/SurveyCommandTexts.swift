// Written by scripts/generate.py from Catalogue/surveyCommand.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveyCommand`, in one language.
package struct SurveyCommandTexts: Sendable {
    let language: Language

    /// {title} : {questions} en {parts}. Langues : {languages}.
    package func head(title: String, questions: Int, parts: Int, languages: String) -> String {
        switch language {
        case .fr: "\(title)\u{A0}: \(language.form(questions, one: "\(language.formatted(questions)) question", other: "\(language.formatted(questions)) questions")) en \(language.form(parts, one: "\(language.formatted(parts)) partie", other: "\(language.formatted(parts)) parties")). Langues\u{A0}: \(languages)."
        case .en: "\(title): \(language.form(questions, one: "\(language.formatted(questions)) question", other: "\(language.formatted(questions)) questions")) in \(language.form(parts, one: "\(language.formatted(parts)) part", other: "\(language.formatted(parts)) parts")). Languages: \(languages)."
        }
    }

    /// Chaque question peut être posée, et toute suite de réponses arrive à la fin en {steps} au plus.
    package func allReached(steps: Int) -> String {
        switch language {
        case .fr: "Chaque question peut être posée, et toute suite de réponses arrive à la fin en \(language.form(steps, one: "\(language.formatted(steps)) pas", other: "\(language.formatted(steps)) pas")) au plus."
        case .en: "Every question can be asked, and every run of answers comes to the end in \(language.form(steps, one: "\(language.formatted(steps)) step", other: "\(language.formatted(steps)) steps")) at most."
        }
    }

    /// {n}
    package func someNever(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) question n’est jamais posée\u{A0}:", other: "\(language.formatted(n)) questions ne sont jamais posées\u{A0}:"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) question is never asked:", other: "\(language.formatted(n)) questions are never asked:"))"
        }
    }

    /// {question} : ses conditions se contredisent. Voyez {list}.
    package func never(question: String, list: String) -> String {
        switch language {
        case .fr: "\(question)\u{A0}: ses conditions se contredisent. Voyez \(list)."
        case .en: "\(question): its conditions contradict each other. See \(list)."
        }
    }

    /// {question} : elle dépend de {list}, qui n’est jamais posé.
    package func neverAfter(question: String, list: String) -> String {
        switch language {
        case .fr: "\(question)\u{A0}: elle dépend de \(list), qui n’est jamais posé."
        case .en: "\(question): it depends on \(list), which is never asked."
        }
    }

    /// {question} : trop de combinaisons pour savoir si elle peut être posée. Voyez {list}.
    package func tooMany(question: String, list: String) -> String {
        switch language {
        case .fr: "\(question)\u{A0}: trop de combinaisons pour savoir si elle peut être posée. Voyez \(list)."
        case .en: "\(question): too many combinations to know whether it can be asked. See \(list)."
        }
    }

    /// tout le monde
    package var everybody: String {
        switch language {
        case .fr: "tout le monde"
        case .en: "everybody"
        }
    }

    /// hors des branches
    package var noBranch: String {
        switch language {
        case .fr: "hors des branches"
        case .en: "outside the branches"
        }
    }

    /// {who} : de {few} (environ {soon}) à {many} ({late})
    package func ways(who: String, few: Int, soon: Int, many: Int, late: Int) -> String {
        switch language {
        case .fr: "\(who)\u{A0}: de \(language.form(few, one: "\(language.formatted(few)) question", other: "\(language.formatted(few)) questions")) (environ \(language.form(soon, one: "\(language.formatted(soon)) minute", other: "\(language.formatted(soon)) minutes"))) à \(language.formatted(many)) (\(language.form(late, one: "\(language.formatted(late)) minute", other: "\(language.formatted(late)) minutes")))"
        case .en: "\(who): from \(language.form(few, one: "\(language.formatted(few)) question", other: "\(language.formatted(few)) questions")) (about \(language.form(soon, one: "\(language.formatted(soon)) minute", other: "\(language.formatted(soon)) minutes"))) to \(language.formatted(many)) (\(language.form(late, one: "\(language.formatted(late)) minute", other: "\(language.formatted(late)) minutes")))"
        }
    }

    /// {who} : trop de combinaisons pour compter les chemins
    package func waysMany(who: String) -> String {
        switch language {
        case .fr: "\(who)\u{A0}: trop de combinaisons pour compter les chemins"
        case .en: "\(who): too many combinations to count the ways"
        }
    }

    /// {who} : personne ne suit ce chemin
    package func nobody(who: String) -> String {
        switch language {
        case .fr: "\(who)\u{A0}: personne ne suit ce chemin"
        case .en: "\(who): nobody goes this way"
        }
    }

    /// Le questionnaire ne dit pas ce que l’enquête veut savoir.
    package var noAims: String {
        switch language {
        case .fr: "Le questionnaire ne dit pas ce que l’enquête veut savoir."
        case .en: "The questionnaire does not say what the survey wants to know."
        }
    }

    /// Chaque question sert à quelque chose que l’enquête veut savoir, et tout ce qu’elle veut savoir est …
    package var allServed: String {
        switch language {
        case .fr: "Chaque question sert à quelque chose que l’enquête veut savoir, et tout ce qu’elle veut savoir est demandé."
        case .en: "Every question serves something that the survey wants to know, and all it wants to know is asked."
        }
    }

    /// Ce que l’enquête veut savoir et ne demande à personne : {list}.
    package func orphanAims(list: String) -> String {
        switch language {
        case .fr: "Ce que l’enquête veut savoir et ne demande à personne\u{A0}: \(list)."
        case .en: "What the survey wants to know and asks nobody: \(list)."
        }
    }

    /// Questions qui ne servent à rien d’annoncé : {list}.
    package func orphanQuestions(list: String) -> String {
        switch language {
        case .fr: "Questions qui ne servent à rien d’annoncé\u{A0}: \(list)."
        case .en: "Questions that serve nothing announced: \(list)."
        }
    }

    /// {who} : rien n’est demandé de {list}.
    package func uneven(who: String, list: String) -> String {
        switch language {
        case .fr: "\(who)\u{A0}: rien n’est demandé de \(list)."
        case .en: "\(who): nothing is asked of \(list)."
        }
    }

    /// En {code}, {n} : la langue principale est montrée à la place.
    package func untold(code: String, n: Int) -> String {
        switch language {
        case .fr: "En \(code), \(language.form(n, one: "\(language.formatted(n)) texte manque", other: "\(language.formatted(n)) textes manquent"))\u{A0}: la langue principale est montrée à la place."
        case .en: "In \(code), \(language.form(n, one: "\(language.formatted(n)) text is missing", other: "\(language.formatted(n)) texts are missing")): the main language is shown instead."
        }
    }

    /// Écrit : {file}.
    package func written(file: String) -> String {
        switch language {
        case .fr: "Écrit\u{A0}: \(file)."
        case .en: "Written: \(file)."
        }
    }

    /// {file} : le nom doit finir par .xlsx ou par .json.
    package func badOutput(file: String) -> String {
        switch language {
        case .fr: "\(file)\u{A0}: le nom doit finir par .xlsx ou par .json."
        case .en: "\(file): the name must end with .xlsx or .json."
        }
    }

    /// {rows}, {columns}.
    package func data(rows: Int, columns: Int) -> String {
        switch language {
        case .fr: "\(language.form(rows, one: "\(language.formatted(rows)) ligne", other: "\(language.formatted(rows)) lignes")), \(language.form(columns, one: "\(language.formatted(columns)) colonne", other: "\(language.formatted(columns)) colonnes"))."
        case .en: "\(language.form(rows, one: "\(language.formatted(rows)) row", other: "\(language.formatted(rows)) rows")), \(language.form(columns, one: "\(language.formatted(columns)) column", other: "\(language.formatted(columns)) columns"))."
        }
    }

    /// {label} : {rows}
    package func level(label: String, rows: Int) -> String {
        switch language {
        case .fr: "\(label)\u{A0}: \(language.form(rows, one: "\(language.formatted(rows)) ligne", other: "\(language.formatted(rows)) lignes"))"
        case .en: "\(label): \(language.form(rows, one: "\(language.formatted(rows)) row", other: "\(language.formatted(rows)) rows"))"
        }
    }

    /// Dictionnaire deviné, à relire avant de s’en servir :
    package var guessed: String {
        switch language {
        case .fr: "Dictionnaire deviné, à relire avant de s’en servir\u{A0}:"
        case .en: "Codebook guessed, to be read again before it is used:"
        }
    }

    /// {column} : {reason}
    package func column(column: String, reason: String) -> String {
        switch language {
        case .fr: "\(column)\u{A0}: \(reason)"
        case .en: "\(column): \(reason)"
        }
    }

    /// Pas lu : {list}.
    package func unread(list: String) -> String {
        switch language {
        case .fr: "Pas lu\u{A0}: \(list)."
        case .en: "Not read: \(list)."
        }
    }

    /// Empreinte (SHA-256) : {hash}
    package func hash(hash: String) -> String {
        switch language {
        case .fr: "Empreinte (SHA-256)\u{A0}: \(hash)"
        case .en: "Hash (SHA-256): \(hash)"
        }
    }

    /// {n} dans {folder}.
    package func filesWritten(n: Int, folder: String) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) fichier écrit", other: "\(language.formatted(n)) fichiers écrits")) dans \(folder)."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) file written", other: "\(language.formatted(n)) files written")) in \(folder)."
        }
    }
}

extension Texts {
    package var surveyCommand: SurveyCommandTexts { SurveyCommandTexts(language: language) }
}
