// Written by scripts/generate.py from Catalogue/organisations.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `organisations`, in one language.
package struct OrganisationsTexts: Sendable {
    let language: Language

    /// Structures
    package var listTitle: String {
        switch language {
        case .fr: "Structures"
        case .en: "Organisations"
        }
    }

    /// Groupes d’habitants
    package var groupsTitle: String {
        switch language {
        case .fr: "Groupes d’habitants"
        case .en: "Residents’ groups"
        }
    }

    /// Les structures que les fiches nomment, rangées par nom. Une fiche raconte une pratique ; elle ne me…
    package var listLead: String {
        switch language {
        case .fr: "Les structures que les fiches nomment, rangées par nom. Une fiche raconte une pratique\u{202F}; elle ne mesure pas l’activité d’une structure."
        case .en: "The organisations that the sheets name, by name. A sheet tells a practice; it does not measure the activity of an organisation."
        }
    }

    /// Les groupes d’habitantes et d’habitants que les fiches nomment, avec ou sans existence légale, rang…
    package var groupsLead: String {
        switch language {
        case .fr: "Les groupes d’habitantes et d’habitants que les fiches nomment, avec ou sans existence légale, rangés par nom."
        case .en: "The groups of residents that the sheets name, with or without legal existence, by name."
        }
    }

    /// Un nom, d’hier ou d’aujourd’hui
    package var searchLabel: String {
        switch language {
        case .fr: "Un nom, d’hier ou d’aujourd’hui"
        case .en: "A name, former or current"
        }
    }

    /// Chercher
    package var searchButton: String {
        switch language {
        case .fr: "Chercher"
        case .en: "Search"
        }
    }

    /// Genre
    package var kindLabel: String {
        switch language {
        case .fr: "Genre"
        case .en: "Kind"
        }
    }

    /// Tous les genres
    package var anyKind: String {
        switch language {
        case .fr: "Tous les genres"
        case .en: "All kinds"
        }
    }

    /// {n} à « {words} ».
    package func listFound(n: Int, words: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune structure ne répond", one: "Une structure répond", other: "\(language.formatted(n)) structures répondent")) à «\u{202F}\(words)\u{202F}»."
        case .en: "\(language.form(n, zero: "No organisation answers", one: "One organisation answers", other: "\(language.formatted(n)) organisations answer")) “\(words)”."
        }
    }

    /// {n} à « {words} ».
    package func groupsFound(n: Int, words: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun groupe ne répond", one: "Un groupe répond", other: "\(language.formatted(n)) groupes répondent")) à «\u{202F}\(words)\u{202F}»."
        case .en: "\(language.form(n, zero: "No group answers", one: "One group answers", other: "\(language.formatted(n)) groups answer")) “\(words)”."
        }
    }

    /// Essayez le début d’un mot du nom ; les accents et les majuscules ne comptent pas.
    package var noneAdvice: String {
        switch language {
        case .fr: "Essayez le début d’un mot du nom\u{202F}; les accents et les majuscules ne comptent pas."
        case .en: "Try the beginning of a word of the name; accents and capitals do not matter."
        }
    }

    /// Voir toute la liste
    package var seeAll: String {
        switch language {
        case .fr: "Voir toute la liste"
        case .en: "See the whole list"
        }
    }

    /// Les groupes d’habitants ont leur liste :
    package var seeGroups: String {
        switch language {
        case .fr: "Les groupes d’habitants ont leur liste\u{A0}:"
        case .en: "Residents’ groups have a list of their own:"
        }
    }

    /// Les structures ont leur liste :
    package var seeOrganisations: String {
        switch language {
        case .fr: "Les structures ont leur liste\u{A0}:"
        case .en: "Organisations have a list of their own:"
        }
    }

    /// Aucune fiche ne nomme encore de structure. Elles arrivent ici avec les fiches qui les nomment.
    package var listEmpty: String {
        switch language {
        case .fr: "Aucune fiche ne nomme encore de structure. Elles arrivent ici avec les fiches qui les nomment."
        case .en: "No sheet names an organisation yet. They come here with the sheets that name them."
        }
    }

    /// Aucune fiche ne nomme encore de groupe d’habitants. Un groupe n’a besoin d’aucune existence légale …
    package var groupsEmpty: String {
        switch language {
        case .fr: "Aucune fiche ne nomme encore de groupe d’habitants. Un groupe n’a besoin d’aucune existence légale pour être nommé\u{A0}: il suffit que la fiche d’une pratique le dise."
        case .en: "No sheet names a residents’ group yet. A group needs no legal existence to be named: it is enough that the sheet of a practice says it."
        }
    }

    /// Lire les pratiques
    package var seePractices: String {
        switch language {
        case .fr: "Lire les pratiques"
        case .en: "Read the practices"
        }
    }

    /// Genre
    package var kind: String {
        switch language {
        case .fr: "Genre"
        case .en: "Kind"
        }
    }

    /// Sigle
    package var acronym: String {
        switch language {
        case .fr: "Sigle"
        case .en: "Acronym"
        }
    }

    /// Territoire
    package var territory: String {
        switch language {
        case .fr: "Territoire"
        case .en: "Place"
        }
    }

    /// Numéro d’établissement (Siret)
    package var siret: String {
        switch language {
        case .fr: "Numéro d’établissement (Siret)"
        case .en: "Number of the establishment (Siret)"
        }
    }

    /// Existence
    package var existence: String {
        switch language {
        case .fr: "Existence"
        case .en: "Existence"
        }
    }

    /// Nom actuel depuis le
    package var namedSince: String {
        switch language {
        case .fr: "Nom actuel depuis le"
        case .en: "Current name since"
        }
    }

    /// Ses autres noms
    package var otherNames: String {
        switch language {
        case .fr: "Ses autres noms"
        case .en: "Its other names"
        }
    }

    /// depuis le {day}
    package func since(day: String) -> String {
        switch language {
        case .fr: "depuis le \(day)"
        case .en: "since \(day)"
        }
    }

    /// jusqu’au {day}
    package func until(day: String) -> String {
        switch language {
        case .fr: "jusqu’au \(day)"
        case .en: "until \(day)"
        }
    }

    /// du {first} au {last}
    package func between(first: String, last: String) -> String {
        switch language {
        case .fr: "du \(first) au \(last)"
        case .en: "from \(first) to \(last)"
        }
    }

    /// Dans les fiches
    package var inSheets: String {
        switch language {
        case .fr: "Dans les fiches"
        case .en: "In the sheets"
        }
    }

    /// Aucune fiche n’en parle encore.
    package var noSheet: String {
        switch language {
        case .fr: "Aucune fiche n’en parle encore."
        case .en: "No sheet speaks of it yet."
        }
    }

    /// Une fiche raconte une pratique, avec les mots d’une source : le nombre de fiches ne dit rien de ce …
    package var sheetNote: String {
        switch language {
        case .fr: "Une fiche raconte une pratique, avec les mots d’une source\u{A0}: le nombre de fiches ne dit rien de ce qui se fait."
        case .en: "A sheet tells a practice, in the words of a source: how many there are says nothing of what is done."
        }
    }

    /// Elle en a d’autres.
    package var more: String {
        switch language {
        case .fr: "Elle en a d’autres."
        case .en: "There are more."
        }
    }

    /// Lire ces fiches en liste
    package var asList: String {
        switch language {
        case .fr: "Lire ces fiches en liste"
        case .en: "Read these sheets as a list"
        }
    }

    /// Sur les mêmes fiches
    package var neighbours: String {
        switch language {
        case .fr: "Sur les mêmes fiches"
        case .en: "On the same sheets"
        }
    }

    /// Les fiches les nomment ensemble ; cela ne dit pas qu’elles travaillent encore ensemble.
    package var neighboursNote: String {
        switch language {
        case .fr: "Les fiches les nomment ensemble\u{202F}; cela ne dit pas qu’elles travaillent encore ensemble."
        case .en: "The sheets name them together; that does not say that they still work together."
        }
    }

    /// Aucun doublon à examiner.
    package var duplicatesNone: String {
        switch language {
        case .fr: "Aucun doublon à examiner."
        case .en: "No duplicate to look at."
        }
    }

    /// {first} ({firstSlug}) et {second} ({secondSlug}) : {reason}
    package func duplicate(first: String, firstSlug: String, second: String, secondSlug: String, reason: String) -> String {
        switch language {
        case .fr: "\(first) (\(firstSlug)) et \(second) (\(secondSlug))\u{A0}: \(reason)"
        case .en: "\(first) (\(firstSlug)) and \(second) (\(secondSlug)): \(reason)"
        }
    }

    /// Rien n’est réuni tout seul. Même structure : essaim organisation merge SLUG --into SLUG. Deux struc…
    package var duplicatesAdvice: String {
        switch language {
        case .fr: "Rien n’est réuni tout seul. Même structure\u{A0}: essaim organisation merge SLUG --into SLUG. Deux structures\u{A0}: essaim organisation distinct SLUG SLUG."
        case .en: "Nothing is merged by itself. The same body: essaim organisation merge SLUG --into SLUG. Two bodies: essaim organisation distinct SLUG SLUG."
        }
    }

    /// {n}
    package func duplicatesApart(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune paire mise de côté.", one: "Une paire mise de côté.", other: "\(language.formatted(n)) paires mises de côté."))"
        case .en: "\(language.form(n, zero: "No pair set aside.", one: "One pair set aside.", other: "\(language.formatted(n)) pairs set aside."))"
        }
    }

    /// deux établissements d’une même personne morale
    package var reasonSiren: String {
        switch language {
        case .fr: "deux établissements d’une même personne morale"
        case .en: "two establishments of one legal body"
        }
    }

    /// les mêmes mots
    package var reasonWords: String {
        switch language {
        case .fr: "les mêmes mots"
        case .en: "the same words"
        }
    }

    /// l’une porte le sigle de l’autre
    package var reasonAcronym: String {
        switch language {
        case .fr: "l’une porte le sigle de l’autre"
        case .en: "one bears the acronym of the other"
        }
    }

    /// une ou deux lettres d’écart
    package var reasonSpelling: String {
        switch language {
        case .fr: "une ou deux lettres d’écart"
        case .en: "a letter or two apart"
        }
    }

    /// Essai : « {former} » deviendrait un autre nom de « {name} » ({sheets}). Ajoutez --apply pour le fai…
    package func mergePlan(former: String, name: String, sheets: Int) -> String {
        switch language {
        case .fr: "Essai\u{A0}: «\u{202F}\(former)\u{202F}» deviendrait un autre nom de «\u{202F}\(name)\u{202F}» (\(language.form(sheets, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(sheets)) fiches"))). Ajoutez --apply pour le faire."
        case .en: "Dry run: “\(former)” would become another name of “\(name)” (\(language.form(sheets, zero: "no sheet", one: "one sheet", other: "\(language.formatted(sheets)) sheets"))). Add --apply to do it."
        }
    }

    /// « {former} » est maintenant un autre nom de « {name} » ({sheets}). Pour revenir en arrière : essaim…
    package func merged(former: String, name: String, sheets: Int, slug: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(former)\u{202F}» est maintenant un autre nom de «\u{202F}\(name)\u{202F}» (\(language.form(sheets, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(sheets)) fiches"))). Pour revenir en arrière\u{A0}: essaim organisation unmerge \(slug)"
        case .en: "“\(former)” is now another name of “\(name)” (\(language.form(sheets, zero: "no sheet", one: "one sheet", other: "\(language.formatted(sheets)) sheets"))). To undo it: essaim organisation unmerge \(slug)"
        }
    }

    /// « {name} » a de nouveau sa page : {slug}
    package func unmerged(name: String, slug: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» a de nouveau sa page\u{A0}: \(slug)"
        case .en: "“\(name)” has its own page again: \(slug)"
        }
    }

    /// « {one} » et « {other} » ne seront plus rapprochées.
    package func setApart(one: String, other: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(one)\u{202F}» et «\u{202F}\(other)\u{202F}» ne seront plus rapprochées."
        case .en: "“\(one)” and “\(other)” will not be proposed together any more."
        }
    }

    /// « {name} » a un nom de plus : {alias}
    package func named(name: String, alias: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» a un nom de plus\u{A0}: \(alias)"
        case .en: "“\(name)” has one more name: \(alias)"
        }
    }

    /// « {name} » a son numéro : {siret}
    package func identified(name: String, siret: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» a son numéro\u{A0}: \(siret)"
        case .en: "“\(name)” has its number: \(siret)"
        }
    }

    /// « {text} » n’est pas un numéro Siret : il en faut les 14 chiffres, sans erreur. Vérifiez-le sur l’a…
    package func refusedSiret(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un numéro Siret\u{A0}: il en faut les 14 chiffres, sans erreur. Vérifiez-le sur l’avis de situation."
        case .en: "“\(text)” is not a Siret number: all 14 digits are needed, without a mistake. Check it on the register."
        }
    }

    /// Ce numéro est celui d’une autre structure. Vérifiez-le.
    package var refusedSiretTaken: String {
        switch language {
        case .fr: "Ce numéro est celui d’une autre structure. Vérifiez-le."
        case .en: "This number belongs to another organisation. Check it."
        }
    }

    /// Ce numéro est celui de {slug}. Si c’est la même structure, réunissez-les avec essaim organisation m…
    package func refusedSiretTakenBy(slug: String) -> String {
        switch language {
        case .fr: "Ce numéro est celui de \(slug). Si c’est la même structure, réunissez-les avec essaim organisation merge."
        case .en: "This number belongs to \(slug). If it is the same organisation, merge them with essaim organisation merge."
        }
    }

    /// Ce nom est déjà celui d’une autre structure. Choisissez-en un autre.
    package var refusedNameTaken: String {
        switch language {
        case .fr: "Ce nom est déjà celui d’une autre structure. Choisissez-en un autre."
        case .en: "This name belongs to another organisation already. Choose another one."
        }
    }

    /// Ce nom est déjà celui de {slug}. Si c’est la même structure, réunissez-les avec essaim organisation…
    package func refusedNameTakenBy(slug: String) -> String {
        switch language {
        case .fr: "Ce nom est déjà celui de \(slug). Si c’est la même structure, réunissez-les avec essaim organisation merge."
        case .en: "This name belongs to \(slug) already. If it is the same organisation, merge them with essaim organisation merge."
        }
    }

    /// Il manque un nom, avec au moins un mot.
    package var refusedNameMissing: String {
        switch language {
        case .fr: "Il manque un nom, avec au moins un mot."
        case .en: "A name is missing, with one word at least."
        }
    }

    /// Le dernier jour vient avant le premier. Inversez --since et --until.
    package var refusedDays: String {
        switch language {
        case .fr: "Le dernier jour vient avant le premier. Inversez --since et --until."
        case .en: "The last day comes before the first one. Swap --since and --until."
        }
    }

    /// Ces deux adresses mènent à la même structure.
    package var refusedSameBody: String {
        switch language {
        case .fr: "Ces deux adresses mènent à la même structure."
        case .en: "Both addresses lead to the same organisation."
        }
    }

    /// Elle est déjà réunie à une autre. Séparez-la d’abord avec essaim organisation unmerge.
    package var refusedMerged: String {
        switch language {
        case .fr: "Elle est déjà réunie à une autre. Séparez-la d’abord avec essaim organisation unmerge."
        case .en: "It is merged into another one already. Separate it first with essaim organisation unmerge."
        }
    }

    /// Elle n’est réunie à aucune autre : il n’y a rien à séparer.
    package var refusedNotMerged: String {
        switch language {
        case .fr: "Elle n’est réunie à aucune autre\u{A0}: il n’y a rien à séparer."
        case .en: "It is merged into no other: there is nothing to separate."
        }
    }

    /// Aucune structure ni aucun groupe à cette adresse. Voyez la liste du site pour trouver le bon.
    package var refusedNotFound: String {
        switch language {
        case .fr: "Aucune structure ni aucun groupe à cette adresse. Voyez la liste du site pour trouver le bon."
        case .en: "No organisation nor group at this address. Look at the list of the site to find the right one."
        }
    }
}

extension Texts {
    package var organisations: OrganisationsTexts { OrganisationsTexts(language: language) }
}
