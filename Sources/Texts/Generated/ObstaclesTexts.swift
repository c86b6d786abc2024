// Written by scripts/generate.py from Catalogue/obstacles.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `obstacles`, in one language.
package struct ObstaclesTexts: Sendable {
    let language: Language

    /// Freins et leviers
    package var footer: String {
        switch language {
        case .fr: "Freins et leviers"
        case .en: "Obstacles and levers"
        }
    }

    /// Freins
    package var obstaclesTitle: String {
        switch language {
        case .fr: "Freins"
        case .en: "Obstacles"
        }
    }

    /// Leviers
    package var leversTitle: String {
        switch language {
        case .fr: "Leviers"
        case .en: "Levers"
        }
    }

    /// Ce qui freine
    package var obstaclesHeading: String {
        switch language {
        case .fr: "Ce qui freine"
        case .en: "What holds back"
        }
    }

    /// Ce qui aide
    package var leversHeading: String {
        switch language {
        case .fr: "Ce qui aide"
        case .en: "What helps"
        }
    }

    /// Ce que des pratiques ont rencontré sur leur route et, quand une source le dit, ce qui l’a débloqué.
    package var obstaclesLead: String {
        switch language {
        case .fr: "Ce que des pratiques ont rencontré sur leur route et, quand une source le dit, ce qui l’a débloqué."
        case .en: "What practices met on their way and, when a source says so, what unblocked it."
        }
    }

    /// Ce qui a aidé des pratiques et, quand une source le dit, le frein que cela a levé.
    package var leversLead: String {
        switch language {
        case .fr: "Ce qui a aidé des pratiques et, quand une source le dit, le frein que cela a levé."
        case .en: "What helped practices and, when a source says so, the obstacle it lifted."
        }
    }

    /// {n}
    package func obstaclesBase(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche ne dit de frein pour l’instant.", one: "Base\u{A0}: une fiche dit au moins un frein.", other: "Base\u{A0}: \(language.formatted(n)) fiches disent au moins un frein."))"
        case .en: "\(language.form(n, zero: "No sheet tells an obstacle yet.", one: "Base: one sheet tells at least one obstacle.", other: "Base: \(language.formatted(n)) sheets tell at least one obstacle."))"
        }
    }

    /// {n}
    package func leversBase(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche ne dit de levier pour l’instant.", one: "Base\u{A0}: une fiche dit au moins un levier.", other: "Base\u{A0}: \(language.formatted(n)) fiches disent au moins un levier."))"
        case .en: "\(language.form(n, zero: "No sheet tells a lever yet.", one: "Base: one sheet tells at least one lever.", other: "Base: \(language.formatted(n)) sheets tell at least one lever."))"
        }
    }

    /// Ce sont des fiches, pas l’activité des territoires. Une fiche peut en dire plusieurs.
    package var countNote: String {
        switch language {
        case .fr: "Ce sont des fiches, pas l’activité des territoires. Une fiche peut en dire plusieurs."
        case .en: "These are sheets, not the activity of territories. A sheet may tell several."
        }
    }

    /// Passer aux leviers : ce qui aide
    package var seeLevers: String {
        switch language {
        case .fr: "Passer aux leviers\u{A0}: ce qui aide"
        case .en: "Turn to levers: what helps"
        }
    }

    /// Passer aux freins : ce qui freine
    package var seeObstacles: String {
        switch language {
        case .fr: "Passer aux freins\u{A0}: ce qui freine"
        case .en: "Turn to obstacles: what holds back"
        }
    }

    /// {n} sur {base}
    package func sheetsOf(n: Int, base: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) fiche", other: "\(language.formatted(n)) fiches")) sur \(language.formatted(base))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) sheet", other: "\(language.formatted(n)) sheets")) of \(language.formatted(base))"
        }
    }

    /// Dits par aucune fiche pour l’instant :
    package var unmet: String {
        switch language {
        case .fr: "Dits par aucune fiche pour l’instant\u{A0}:"
        case .en: "Told by no sheet yet:"
        }
    }

    /// Questions ouvertes
    package var openHeading: String {
        switch language {
        case .fr: "Questions ouvertes"
        case .en: "Open questions"
        }
    }

    /// Des fiches disent ces freins, et aucune d’elles ne dit de levier. Quelqu’un, quelque part, a peut-ê…
    package var openLead: String {
        switch language {
        case .fr: "Des fiches disent ces freins, et aucune d’elles ne dit de levier. Quelqu’un, quelque part, a peut-être trouvé."
        case .en: "Sheets tell these obstacles, and none of them tells a lever. Somebody, somewhere, may have found one."
        }
    }

    /// Chaque frein dit par une fiche a au moins un levier à côté de lui.
    package var openNone: String {
        switch language {
        case .fr: "Chaque frein dit par une fiche a au moins un levier à côté de lui."
        case .en: "Each obstacle told by a sheet has at least one lever beside it."
        }
    }

    /// Question ouverte
    package var question: String {
        switch language {
        case .fr: "Question ouverte"
        case .en: "Open question"
        }
    }

    /// Aucune des fiches qui disent ce frein ne dit de levier.
    package var questionText: String {
        switch language {
        case .fr: "Aucune des fiches qui disent ce frein ne dit de levier."
        case .en: "None of the sheets that tell this obstacle tells a lever."
        }
    }

    /// Vous savez ce qui débloque ? Racontez-le à la personne qui tient ce site :
    package var invitation: String {
        switch language {
        case .fr: "Vous savez ce qui débloque\u{202F}? Racontez-le à la personne qui tient ce site\u{A0}:"
        case .en: "Do you know what unblocks it? Tell the person who runs this site:"
        }
    }

    /// ses coordonnées sont dans les mentions légales
    package var invitationLink: String {
        switch language {
        case .fr: "ses coordonnées sont dans les mentions légales"
        case .en: "contact details are in the legal notice"
        }
    }

    /// Rencontré dans {n} {base}.
    package func obstacleMet(n: Int, base: Int) -> String {
        switch language {
        case .fr: "Rencontré dans \(language.formatted(n)) \(language.form(base, zero: "fiche", one: "fiche, la seule qui dise un frein", other: "des \(language.formatted(base)) fiches qui disent un frein"))."
        case .en: "Met in \(language.formatted(n)) \(language.form(base, zero: "sheet", one: "sheet, the only one that tells an obstacle", other: "of the \(language.formatted(base)) sheets that tell an obstacle"))."
        }
    }

    /// Relevé dans {n} {base}.
    package func leverMet(n: Int, base: Int) -> String {
        switch language {
        case .fr: "Relevé dans \(language.formatted(n)) \(language.form(base, zero: "fiche", one: "fiche, la seule qui dise un levier", other: "des \(language.formatted(base)) fiches qui disent un levier"))."
        case .en: "Noted in \(language.formatted(n)) \(language.form(base, zero: "sheet", one: "sheet, the only one that tells a lever", other: "of the \(language.formatted(base)) sheets that tell a lever"))."
        }
    }

    /// Aucune fiche ne dit ce frein pour l’instant.
    package var obstacleUnmet: String {
        switch language {
        case .fr: "Aucune fiche ne dit ce frein pour l’instant."
        case .en: "No sheet tells this obstacle yet."
        }
    }

    /// Aucune fiche ne dit ce levier pour l’instant.
    package var leverUnmet: String {
        switch language {
        case .fr: "Aucune fiche ne dit ce levier pour l’instant."
        case .en: "No sheet tells this lever yet."
        }
    }

    /// On dit aussi : {words}.
    package func alsoSaid(words: String) -> String {
        switch language {
        case .fr: "On dit aussi\u{A0}: \(words)."
        case .en: "Also called: \(words)."
        }
    }

    /// Fait partie de :
    package var partOf: String {
        switch language {
        case .fr: "Fait partie de\u{A0}:"
        case .en: "Part of:"
        }
    }

    /// Ce mot n’est plus proposé.
    package var retired: String {
        switch language {
        case .fr: "Ce mot n’est plus proposé."
        case .en: "This word is no longer offered."
        }
    }

    /// Voyez plutôt :
    package var seeInstead: String {
        switch language {
        case .fr: "Voyez plutôt\u{A0}:"
        case .en: "See instead:"
        }
    }

    /// Ce que cette famille rassemble
    package var kinds: String {
        switch language {
        case .fr: "Ce que cette famille rassemble"
        case .en: "What this family holds"
        }
    }

    /// Ce qui l’a débloqué
    package var obstaclePairs: String {
        switch language {
        case .fr: "Ce qui l’a débloqué"
        case .en: "What unblocked it"
        }
    }

    /// Ce qu’il a levé
    package var leverPairs: String {
        switch language {
        case .fr: "Ce qu’il a levé"
        case .en: "What it lifted"
        }
    }

    /// Aucune source ne dit ce qui a levé ce frein.
    package var noObstaclePair: String {
        switch language {
        case .fr: "Aucune source ne dit ce qui a levé ce frein."
        case .en: "No source says what lifted this obstacle."
        }
    }

    /// Aucune source ne dit quel frein ce levier a levé.
    package var noLeverPair: String {
        switch language {
        case .fr: "Aucune source ne dit quel frein ce levier a levé."
        case .en: "No source says which obstacle this lever lifted."
        }
    }

    /// Leviers cités dans les mêmes fiches
    package var obstacleBeside: String {
        switch language {
        case .fr: "Leviers cités dans les mêmes fiches"
        case .en: "Levers named in the same sheets"
        }
    }

    /// Freins cités dans les mêmes fiches
    package var leverBeside: String {
        switch language {
        case .fr: "Freins cités dans les mêmes fiches"
        case .en: "Obstacles named in the same sheets"
        }
    }

    /// Personne n’a dit qu’ils ont levé ce frein : ils sont seulement dans les mêmes fiches.
    package var obstacleBesideNote: String {
        switch language {
        case .fr: "Personne n’a dit qu’ils ont levé ce frein\u{A0}: ils sont seulement dans les mêmes fiches."
        case .en: "Nobody said that they lifted this obstacle: they only stand in the same sheets."
        }
    }

    /// Personne n’a dit que ce levier les a levés : ils sont seulement dans les mêmes fiches.
    package var leverBesideNote: String {
        switch language {
        case .fr: "Personne n’a dit que ce levier les a levés\u{A0}: ils sont seulement dans les mêmes fiches."
        case .en: "Nobody said that this lever lifted them: they only stand in the same sheets."
        }
    }

    /// Sans famille
    package var unclassified: String {
        switch language {
        case .fr: "Sans famille"
        case .en: "Without a family"
        }
    }

    /// {n}
    package func inSheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// Ce que disent les fiches
    package var told: String {
        switch language {
        case .fr: "Ce que disent les fiches"
        case .en: "What the sheets say"
        }
    }

    /// Lu dans les {n} premières fiches par ordre alphabétique.
    package func firstRead(n: Int) -> String {
        switch language {
        case .fr: "Lu dans les \(language.formatted(n)) premières fiches par ordre alphabétique."
        case .en: "Read in the first \(language.formatted(n)) sheets in alphabetical order."
        }
    }

    /// {n}
    package func allSheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "Voir \(language.formatted(n)) fiche", other: "Voir les \(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, one: "See \(language.formatted(n)) sheet", other: "See the \(language.formatted(n)) sheets"))"
        }
    }

    /// Voir ce mot dans la liste des mots partagés
    package var vocabulary: String {
        switch language {
        case .fr: "Voir ce mot dans la liste des mots partagés"
        case .en: "See this word in the list of shared words"
        }
    }

    /// Noter un frein ou ce qui l’a levé
    package var noteTitle: String {
        switch language {
        case .fr: "Noter un frein ou ce qui l’a levé"
        case .en: "Note an obstacle or what lifted it"
        }
    }

    /// « {title} » : un frein, ce qui l’a levé, ou les deux. C’est écrit dans la fiche, avec son histoire.
    package func noteLead(title: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(title)\u{202F}»\u{A0}: un frein, ce qui l’a levé, ou les deux. C’est écrit dans la fiche, avec son histoire."
        case .en: "“\(title)”: an obstacle, what lifted it, or both. It is written in the sheet, with its history."
        }
    }

    /// Ce qui freine
    package var noteObstacle: String {
        switch language {
        case .fr: "Ce qui freine"
        case .en: "What holds it back"
        }
    }

    /// Un frein que la fiche dit déjà
    package var noteTold: String {
        switch language {
        case .fr: "Un frein que la fiche dit déjà"
        case .en: "An obstacle that the sheet tells already"
        }
    }

    /// aucun : j’en note un autre
    package var noteNew: String {
        switch language {
        case .fr: "aucun\u{A0}: j’en note un autre"
        case .en: "none: I note another"
        }
    }

    /// Le frein, avec vos mots
    package var noteObstacleWords: String {
        switch language {
        case .fr: "Le frein, avec vos mots"
        case .en: "The obstacle, in your words"
        }
    }

    /// Sorte de frein
    package var noteObstacleKind: String {
        switch language {
        case .fr: "Sorte de frein"
        case .en: "Kind of obstacle"
        }
    }

    /// Ce qui l’a levé
    package var noteLever: String {
        switch language {
        case .fr: "Ce qui l’a levé"
        case .en: "What lifted it"
        }
    }

    /// Laissez vide si rien ne l’a levé : il sera montré comme une question ouverte.
    package var noteLeverHelp: String {
        switch language {
        case .fr: "Laissez vide si rien ne l’a levé\u{A0}: il sera montré comme une question ouverte."
        case .en: "Leave empty if nothing lifted it: it will be shown as an open question."
        }
    }

    /// Ce qui a aidé, avec vos mots
    package var noteLeverWords: String {
        switch language {
        case .fr: "Ce qui a aidé, avec vos mots"
        case .en: "What helped, in your words"
        }
    }

    /// Sorte de levier
    package var noteLeverKind: String {
        switch language {
        case .fr: "Sorte de levier"
        case .en: "Kind of lever"
        }
    }

    /// Est-il contesté ?
    package var noteStanding: String {
        switch language {
        case .fr: "Est-il contesté\u{202F}?"
        case .en: "Is it contested?"
        }
    }

    /// Ce frein est
    package var noteStandingSaid: String {
        switch language {
        case .fr: "Ce frein est"
        case .en: "This obstacle is"
        }
    }

    /// Qui le conteste (une structure, un groupe, une publication), et ce qui en est dit
    package var noteContest: String {
        switch language {
        case .fr: "Qui le conteste (une structure, un groupe, une publication), et ce qui en est dit"
        case .en: "Who contests it (an organisation, a group, a publication), and what is said"
        }
    }

    /// Sans choix
    package var noteNone: String {
        switch language {
        case .fr: "Sans choix"
        case .en: "No choice"
        }
    }

    /// L’écrire dans la fiche
    package var noteSave: String {
        switch language {
        case .fr: "L’écrire dans la fiche"
        case .en: "Write it in the sheet"
        }
    }

    /// Rien n’est encore montré à tout le monde : vous relisez, puis vous publiez.
    package var noteAfter: String {
        switch language {
        case .fr: "Rien n’est encore montré à tout le monde\u{A0}: vous relisez, puis vous publiez."
        case .en: "Nothing is shown to everyone yet: you read it again, then you publish."
        }
    }

    /// Noter un frein ou ce qui l’a levé
    package var noteDoor: String {
        switch language {
        case .fr: "Noter un frein ou ce qui l’a levé"
        case .en: "Note an obstacle or what lifted it"
        }
    }

    /// Contesté dans {n}, sur {read} lues : les deux avis y sont.
    package func contested(n: Int, read: Int) -> String {
        switch language {
        case .fr: "Contesté dans \(language.form(n, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(n)) fiches")), sur \(language.formatted(read)) lues\u{A0}: les deux avis y sont."
        case .en: "Contested in \(language.form(n, zero: "no sheet", one: "one sheet", other: "\(language.formatted(n)) sheets")), out of \(language.formatted(read)) read: both views are there."
        }
    }
}

extension Texts {
    package var obstacles: ObstaclesTexts { ObstaclesTexts(language: language) }
}
