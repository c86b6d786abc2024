// Written by scripts/generate.py from Catalogue/knowledge.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `knowledge`, in one language.
package struct KnowledgeTexts: Sendable {
    let language: Language

    /// Démarches
    package var methodsTitle: String {
        switch language {
        case .fr: "Démarches"
        case .en: "Methods"
        }
    }

    /// Des manières de s’y prendre, décrites avec leur source : comment on fait, qui fait quoi, ce que cel…
    package var methodsLead: String {
        switch language {
        case .fr: "Des manières de s’y prendre, décrites avec leur source\u{A0}: comment on fait, qui fait quoi, ce que cela demande. Une démarche voyage\u{202F}; une pratique est d’ici."
        case .en: "Ways of going about it, described with their source: how it is done, who does what, what it takes. A method travels; a practice belongs to a place. Described in French."
        }
    }

    /// {n}
    package func methodSheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche ici", one: "Une fiche ici", other: "\(language.formatted(n)) fiches ici"))"
        case .en: "\(language.form(n, zero: "No sheet here", one: "One sheet here", other: "\(language.formatted(n)) sheets here"))"
        }
    }

    /// Pas encore de démarche ici
    package var methodsEmpty: String {
        switch language {
        case .fr: "Pas encore de démarche ici"
        case .en: "No method here yet"
        }
    }

    /// La personne qui administre cette instance peut en importer : essaim import methods FICHIER.
    package var methodsEmptyAdvice: String {
        switch language {
        case .fr: "La personne qui administre cette instance peut en importer\u{A0}: essaim import methods FICHIER."
        case .en: "Whoever runs this instance can import some: essaim import methods FILE."
        }
    }

    /// Les principes
    package var principles: String {
        switch language {
        case .fr: "Les principes"
        case .en: "Principles"
        }
    }

    /// Comment on s’y prend
    package var steps: String {
        switch language {
        case .fr: "Comment on s’y prend"
        case .en: "How it is done"
        }
    }

    /// Qui fait quoi
    package var roles: String {
        switch language {
        case .fr: "Qui fait quoi"
        case .en: "Who does what"
        }
    }

    /// Combien de temps
    package var duration: String {
        switch language {
        case .fr: "Combien de temps"
        case .en: "How long it takes"
        }
    }

    /// Se former
    package var training: String {
        switch language {
        case .fr: "Se former"
        case .en: "Training"
        }
    }

    /// Ce qu’il faut réunir
    package var conditions: String {
        switch language {
        case .fr: "Ce qu’il faut réunir"
        case .en: "What it needs"
        }
    }

    /// Ce à quoi on tient
    package var ethics: String {
        switch language {
        case .fr: "Ce à quoi on tient"
        case .en: "What people hold to"
        }
    }

    /// Les outils
    package var tools: String {
        switch language {
        case .fr: "Les outils"
        case .en: "Tools"
        }
    }

    /// Les limites
    package var limits: String {
        switch language {
        case .fr: "Les limites"
        case .en: "Limits"
        }
    }

    /// Elle se pratique ici
    package var practices: String {
        switch language {
        case .fr: "Elle se pratique ici"
        case .en: "Practised here"
        }
    }

    /// Aucune fiche de cette instance ne la suit encore.
    package var practicesNone: String {
        switch language {
        case .fr: "Aucune fiche de cette instance ne la suit encore."
        case .en: "No sheet of this instance follows it yet."
        }
    }

    /// Chercher les fiches qui en parlent
    package var practicesSearch: String {
        switch language {
        case .fr: "Chercher les fiches qui en parlent"
        case .en: "Look for sheets that mention it"
        }
    }

    /// {n} qui la suivent
    package func practicesAll(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Voir les fiches", one: "Voir la fiche", other: "Voir les \(language.formatted(n)) fiches")) qui la suivent"
        case .en: "\(language.form(n, zero: "See the sheets", one: "See the sheet", other: "See the \(language.formatted(n)) sheets")) that follow it"
        }
    }

    /// Démarches voisines
    package var neighbours: String {
        switch language {
        case .fr: "Démarches voisines"
        case .en: "Neighbouring methods"
        }
    }

    /// Et maintenant ?
    package var next: String {
        switch language {
        case .fr: "Et maintenant\u{202F}?"
        case .en: "What next?"
        }
    }

    /// Lisez une pratique qui la suit : ce qui a freiné, ce qui a aidé, ce qui a changé.
    package var nextRead: String {
        switch language {
        case .fr: "Lisez une pratique qui la suit\u{A0}: ce qui a freiné, ce qui a aidé, ce qui a changé."
        case .en: "Read a practice that follows it: what held it back, what helped, what changed."
        }
    }

    /// Parlez-en à plusieurs : qu’est-ce qui vaut chez vous, qu’est-ce qui doit changer ?
    package var nextTalk: String {
        switch language {
        case .fr: "Parlez-en à plusieurs\u{A0}: qu’est-ce qui vaut chez vous, qu’est-ce qui doit changer\u{202F}?"
        case .en: "Talk it over together: what holds where you are, what must change?"
        }
    }

    /// Toutes les démarches
    package var nextOthers: String {
        switch language {
        case .fr: "Toutes les démarches"
        case .en: "All the methods"
        }
    }

    /// Les sources ne disent pas combien de temps il faut.
    package var unknownDuration: String {
        switch language {
        case .fr: "Les sources ne disent pas combien de temps il faut."
        case .en: "The sources do not say how long it takes."
        }
    }

    /// D’où vient cela ?
    package var whence: String {
        switch language {
        case .fr: "D’où vient cela\u{202F}?"
        case .en: "Where does this come from?"
        }
    }

    /// Écrit avec nos mots, à partir de ces documents. À côté de chaque phrase, l’endroit où cela a été lu.
    package var whenceLead: String {
        switch language {
        case .fr: "Écrit avec nos mots, à partir de ces documents. À côté de chaque phrase, l’endroit où cela a été lu."
        case .en: "Written in our own words, from these documents. Beside each sentence, the place where it was read."
        }
    }

    /// Sans document indiqué : rédigé pour ce site.
    package var whenceOwn: String {
        switch language {
        case .fr: "Sans document indiqué\u{A0}: rédigé pour ce site."
        case .en: "Without a document: written for this site."
        }
    }

    /// {number}, {place}
    package func marked(number: String, place: String) -> String {
        switch language {
        case .fr: "\(number), \(place)"
        case .en: "\(number), \(place)"
        }
    }

    /// Repères et lectures
    package var references: String {
        switch language {
        case .fr: "Repères et lectures"
        case .en: "Landmarks and reading"
        }
    }

    /// Glossaire
    package var glossaryTitle: String {
        switch language {
        case .fr: "Glossaire"
        case .en: "Glossary"
        }
    }

    /// Les mots du travail social et du développement social, avec leurs définitions et d’où elles viennen…
    package var glossaryLead: String {
        switch language {
        case .fr: "Les mots du travail social et du développement social, avec leurs définitions et d’où elles viennent. Quand les sources ne sont pas d’accord, toutes leurs définitions sont là."
        case .en: "The words of social work and social development, in French, with their definitions and where these come from. Where the sources disagree, all their definitions are here."
        }
    }

    /// Un mot, un sigle
    package var glossaryLabel: String {
        switch language {
        case .fr: "Un mot, un sigle"
        case .en: "A word, an acronym"
        }
    }

    /// Chercher
    package var glossaryButton: String {
        switch language {
        case .fr: "Chercher"
        case .en: "Search"
        }
    }

    /// Lettres
    package var glossaryLetters: String {
        switch language {
        case .fr: "Lettres"
        case .en: "Letters"
        }
    }

    /// {n}
    package func glossaryCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun mot", one: "Un mot", other: "\(language.formatted(n)) mots"))"
        case .en: "\(language.form(n, zero: "No word", one: "One word", other: "\(language.formatted(n)) words"))"
        }
    }

    /// {n} à « {words} ».
    package func glossaryFound(n: Int, words: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun mot ne répond", one: "Un mot répond", other: "\(language.formatted(n)) mots répondent")) à «\u{202F}\(words)\u{202F}»."
        case .en: "\(language.form(n, zero: "No word answers", one: "One word answers", other: "\(language.formatted(n)) words answer")) “\(words)”."
        }
    }

    /// Aucun mot ne répond à « {words} »
    package func glossaryNone(words: String) -> String {
        switch language {
        case .fr: "Aucun mot ne répond à «\u{202F}\(words)\u{202F}»"
        case .en: "No word answers “\(words)”"
        }
    }

    /// Essayez avec le début d’un mot, ou cherchez ce mot dans les fiches.
    package var glossaryNoneAdvice: String {
        switch language {
        case .fr: "Essayez avec le début d’un mot, ou cherchez ce mot dans les fiches."
        case .en: "Try the beginning of a word, or look for it in the sheets."
        }
    }

    /// Chercher « {words} » dans les fiches
    package func glossaryInSheets(words: String) -> String {
        switch language {
        case .fr: "Chercher «\u{202F}\(words)\u{202F}» dans les fiches"
        case .en: "Look for “\(words)” in the sheets"
        }
    }

    /// Voir tout le glossaire
    package var glossaryAll: String {
        switch language {
        case .fr: "Voir tout le glossaire"
        case .en: "See the whole glossary"
        }
    }

    /// Pas encore de mot ici
    package var glossaryEmpty: String {
        switch language {
        case .fr: "Pas encore de mot ici"
        case .en: "No word here yet"
        }
    }

    /// La personne qui administre cette instance peut en importer : essaim import glossary FICHIER.
    package var glossaryEmptyAdvice: String {
        switch language {
        case .fr: "La personne qui administre cette instance peut en importer\u{A0}: essaim import glossary FICHIER."
        case .en: "Whoever runs this instance can import some: essaim import glossary FILE."
        }
    }

    /// définition officielle
    package var official: String {
        switch language {
        case .fr: "définition officielle"
        case .en: "official definition"
        }
    }

    /// La définition officielle
    package var officialHeading: String {
        switch language {
        case .fr: "La définition officielle"
        case .en: "The official definition"
        }
    }

    /// Le texte entre guillemets est celui de la loi ou du règlement ; sans guillemets, c’est un résumé.
    package var officialNote: String {
        switch language {
        case .fr: "Le texte entre guillemets est celui de la loi ou du règlement\u{202F}; sans guillemets, c’est un résumé."
        case .en: "The text in quotation marks is that of the law or regulation; without them, it is a summary."
        }
    }

    /// {n}
    package func definitions(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Définitions", one: "Une définition", other: "\(language.formatted(n)) définitions"))"
        case .en: "\(language.form(n, zero: "Definitions", one: "One definition", other: "\(language.formatted(n)) definitions"))"
        }
    }

    /// Ces définitions viennent de sources différentes ; elles ne disent pas toutes la même chose.
    package var definitionsDiffer: String {
        switch language {
        case .fr: "Ces définitions viennent de sources différentes\u{202F}; elles ne disent pas toutes la même chose."
        case .en: "These definitions come from different sources; they do not all say the same."
        }
    }

    /// À ne pas confondre
    package var scope: String {
        switch language {
        case .fr: "À ne pas confondre"
        case .en: "Not to be confused"
        }
    }

    /// On écrit aussi
    package var variants: String {
        switch language {
        case .fr: "On écrit aussi"
        case .en: "Also written"
        }
    }

    /// On dit aussi
    package var aliases: String {
        switch language {
        case .fr: "On dit aussi"
        case .en: "Also called"
        }
    }

    /// En abrégé
    package var acronym: String {
        switch language {
        case .fr: "En abrégé"
        case .en: "For short"
        }
    }

    /// Mots voisins
    package var relatedWords: String {
        switch language {
        case .fr: "Mots voisins"
        case .en: "Neighbouring words"
        }
    }

    /// Où ce mot sert
    package var uses: String {
        switch language {
        case .fr: "Où ce mot sert"
        case .en: "Where this word is used"
        }
    }

    /// Dans les démarches
    package var usesMethods: String {
        switch language {
        case .fr: "Dans les démarches"
        case .en: "In the methods"
        }
    }

    /// {n}
    package func usesSheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche ne contient ces mots", one: "Une fiche contient ces mots, ensemble ou séparés", other: "\(language.formatted(n)) fiches contiennent ces mots, ensemble ou séparés"))"
        case .en: "\(language.form(n, zero: "No sheet has these words", one: "One sheet has these words, together or apart", other: "\(language.formatted(n)) sheets have these words, together or apart"))"
        }
    }

    /// Les mots de cette page
    package var wordsHeading: String {
        switch language {
        case .fr: "Les mots de cette page"
        case .en: "The words of this page"
        }
    }

    /// Lire toutes les définitions
    package var wordsMore: String {
        switch language {
        case .fr: "Lire toutes les définitions"
        case .en: "Read all the definitions"
        }
    }

    /// Revenir au texte
    package var wordsBack: String {
        switch language {
        case .fr: "Revenir au texte"
        case .en: "Back to the text"
        }
    }

    /// Sources
    package var sourcesTitle: String {
        switch language {
        case .fr: "Sources"
        case .en: "Sources"
        }
    }

    /// Les documents d’où viennent les fiches, les démarches et les définitions de ce site. Les faits en s…
    package var sourcesLead: String {
        switch language {
        case .fr: "Les documents d’où viennent les fiches, les démarches et les définitions de ce site. Les faits en sont repris, les phrases sont les nôtres."
        case .en: "The documents that the sheets, methods and definitions of this site come from. The facts are theirs, the sentences are ours."
        }
    }

    /// {n}
    package func sourceSheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, zero: "no sheet", one: "one sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// {n}
    package func sourceMethods(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune démarche", one: "une démarche", other: "\(language.formatted(n)) démarches"))"
        case .en: "\(language.form(n, zero: "no method", one: "one method", other: "\(language.formatted(n)) methods"))"
        }
    }

    /// {n}
    package func sourceWords(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun mot", one: "un mot", other: "\(language.formatted(n)) mots"))"
        case .en: "\(language.form(n, zero: "no word", one: "one word", other: "\(language.formatted(n)) words"))"
        }
    }

    /// Publié par
    package var publisher: String {
        switch language {
        case .fr: "Publié par"
        case .en: "Published by"
        }
    }

    /// Année
    package var year: String {
        switch language {
        case .fr: "Année"
        case .en: "Year"
        }
    }

    /// Adresse
    package var address: String {
        switch language {
        case .fr: "Adresse"
        case .en: "Address"
        }
    }

    /// Ce qu’il apporte ici
    package var holds: String {
        switch language {
        case .fr: "Ce qu’il apporte ici"
        case .en: "What it brings here"
        }
    }

    /// Les fiches tirées de ce document
    package var sheetsFrom: String {
        switch language {
        case .fr: "Les fiches tirées de ce document"
        case .en: "The sheets drawn from this document"
        }
    }

    /// {n}
    package func sheetsAll(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Voir les fiches", one: "Voir la fiche", other: "Voir les \(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, zero: "See the sheets", one: "See the sheet", other: "See the \(language.formatted(n)) sheets"))"
        }
    }

    /// Les démarches qu’il décrit
    package var methodsFrom: String {
        switch language {
        case .fr: "Les démarches qu’il décrit"
        case .en: "The methods it describes"
        }
    }

    /// Les mots qu’il définit
    package var wordsFrom: String {
        switch language {
        case .fr: "Les mots qu’il définit"
        case .en: "The words it defines"
        }
    }

    /// Pas encore de source ici
    package var sourcesEmpty: String {
        switch language {
        case .fr: "Pas encore de source ici"
        case .en: "No source here yet"
        }
    }

    /// Les sources arrivent avec les fiches, les démarches et les définitions que l’on importe.
    package var sourcesEmptyAdvice: String {
        switch language {
        case .fr: "Les sources arrivent avec les fiches, les démarches et les définitions que l’on importe."
        case .en: "Sources arrive with the sheets, methods and definitions that are imported."
        }
    }

    /// Droit de réponse
    package var reply: String {
        switch language {
        case .fr: "Droit de réponse"
        case .en: "Right of reply"
        }
    }

    /// Une personne ou une structure citée par ce document peut demander une correction, un ajout ou le re…
    package var replyText: String {
        switch language {
        case .fr: "Une personne ou une structure citée par ce document peut demander une correction, un ajout ou le retrait d’une fiche. L’adresse à qui écrire est dans les mentions légales."
        case .en: "A person or a body that this document names may ask for a correction, an addition or the withdrawal of a sheet. The address to write to is in the legal notice."
        }
    }

    /// Mentions légales
    package var replyLink: String {
        switch language {
        case .fr: "Mentions légales"
        case .en: "Legal notice"
        }
    }
}

extension Texts {
    package var knowledge: KnowledgeTexts { KnowledgeTexts(language: language) }
}
