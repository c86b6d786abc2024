// Written by scripts/generate.py from Catalogue/finding.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `finding`, in one language.
package struct FindingTexts: Sendable {
    let language: Language

    /// Besoin, envie ou problème
    package var facetNeed: String {
        switch language {
        case .fr: "Besoin, envie ou problème"
        case .en: "Need, wish or problem"
        }
    }

    /// Besoin
    package var needAlone: String {
        switch language {
        case .fr: "Besoin"
        case .en: "Need"
        }
    }

    /// Thème
    package var facetTheme: String {
        switch language {
        case .fr: "Thème"
        case .en: "Theme"
        }
    }

    /// Démarche
    package var facetMethod: String {
        switch language {
        case .fr: "Démarche"
        case .en: "Method"
        }
    }

    /// Public
    package var facetPeople: String {
        switch language {
        case .fr: "Public"
        case .en: "People"
        }
    }

    /// Territoire
    package var facetTerritory: String {
        switch language {
        case .fr: "Territoire"
        case .en: "Territory"
        }
    }

    /// Structure porteuse
    package var facetBearer: String {
        switch language {
        case .fr: "Structure porteuse"
        case .en: "Bearing organisation"
        }
    }

    /// Approche
    package var facetApproach: String {
        switch language {
        case .fr: "Approche"
        case .en: "Approach"
        }
    }

    /// Frein
    package var facetObstacle: String {
        switch language {
        case .fr: "Frein"
        case .en: "Obstacle"
        }
    }

    /// Levier
    package var facetLever: String {
        switch language {
        case .fr: "Levier"
        case .en: "Lever"
        }
    }

    /// Participation
    package var facetParticipation: String {
        switch language {
        case .fr: "Participation"
        case .en: "Participation"
        }
    }

    /// Avancement
    package var facetStage: String {
        switch language {
        case .fr: "Avancement"
        case .en: "Progress"
        }
    }

    /// Évaluation
    package var facetEvaluation: String {
        switch language {
        case .fr: "Évaluation"
        case .en: "Evaluation"
        }
    }

    /// Début
    package var facetYear: String {
        switch language {
        case .fr: "Début"
        case .en: "Beginning"
        }
    }

    /// Étendue de la fiche
    package var facetCompleteness: String {
        switch language {
        case .fr: "Étendue de la fiche"
        case .en: "Extent of the sheet"
        }
    }

    /// Champ d’intervention
    package var facetDomain: String {
        switch language {
        case .fr: "Champ d’intervention"
        case .en: "Field of work"
        }
    }

    /// Structure
    package var facetOrganisation: String {
        switch language {
        case .fr: "Structure"
        case .en: "Organisation"
        }
    }

    /// Source
    package var facetSource: String {
        switch language {
        case .fr: "Source"
        case .en: "Source"
        }
    }

    /// de {first} à {last}
    package func decade(first: String, last: String) -> String {
        switch language {
        case .fr: "de \(first) à \(last)"
        case .en: "\(first) to \(last)"
        }
    }

    /// fiche brève
    package var brief: String {
        switch language {
        case .fr: "fiche brève"
        case .en: "brief sheet"
        }
    }

    /// fiche développée
    package var developed: String {
        switch language {
        case .fr: "fiche développée"
        case .en: "developed sheet"
        }
    }

    /// fiche détaillée
    package var detailed: String {
        switch language {
        case .fr: "fiche détaillée"
        case .en: "detailed sheet"
        }
    }

    /// Affiner la recherche
    package var refine: String {
        switch language {
        case .fr: "Affiner la recherche"
        case .en: "Refine the search"
        }
    }

    /// Affiner la recherche ({n} choix)
    package func refineChosen(n: Int) -> String {
        switch language {
        case .fr: "Affiner la recherche (\(language.formatted(n)) choix)"
        case .en: "Refine the search (\(language.form(n, one: "\(language.formatted(n)) choice", other: "\(language.formatted(n)) choices")))"
        }
    }

    /// Le nombre dit combien de fiches répondent. Plusieurs cases d’un même groupe élargissent ; d’un grou…
    package var refineHint: String {
        switch language {
        case .fr: "Le nombre dit combien de fiches répondent. Plusieurs cases d’un même groupe élargissent\u{202F}; d’un groupe à l’autre, elles resserrent."
        case .en: "The number says how many sheets answer. Several boxes of one group widen; from one group to another, they narrow."
        }
    }

    /// Toutes les autres valeurs ({n})
    package func otherValues(n: Int) -> String {
        switch language {
        case .fr: "Toutes les autres valeurs (\(language.formatted(n)))"
        case .en: "All other values (\(language.formatted(n)))"
        }
    }

    /// Voir les fiches
    package var seeSheets: String {
        switch language {
        case .fr: "Voir les fiches"
        case .en: "See the sheets"
        }
    }

    /// Aller aux résultats
    package var skipToResults: String {
        switch language {
        case .fr: "Aller aux résultats"
        case .en: "Go to the results"
        }
    }

    /// Vos choix
    package var chosenLabel: String {
        switch language {
        case .fr: "Vos choix"
        case .en: "Your choices"
        }
    }

    /// « {words} »
    package func words(words: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(words)\u{202F}»"
        case .en: "“\(words)”"
        }
    }

    /// Retirer :
    package var remove: String {
        switch language {
        case .fr: "Retirer\u{A0}:"
        case .en: "Remove:"
        }
    }

    /// {facet} : {value}
    package func choice(facet: String, value: String) -> String {
        switch language {
        case .fr: "\(facet)\u{A0}: \(value)"
        case .en: "\(facet): \(value)"
        }
    }

    /// Tout effacer
    package var clear: String {
        switch language {
        case .fr: "Tout effacer"
        case .en: "Clear everything"
        }
    }

    /// Ce sont des fiches, pas l’activité des territoires.
    package var notActivity: String {
        switch language {
        case .fr: "Ce sont des fiches, pas l’activité des territoires."
        case .en: "These are sheets, not the activity of places. They are written in French."
        }
    }

    /// {n} à « {words} ».
    package func answersWords(n: Int, words: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune pratique ne répond", one: "Une pratique répond", other: "\(language.formatted(n)) pratiques répondent")) à «\u{202F}\(words)\u{202F}»."
        case .en: "\(language.form(n, zero: "No practice answers", one: "One practice answers", other: "\(language.formatted(n)) practices answer")) “\(words)”."
        }
    }

    /// {n} à « {choice} ».
    package func answersChoice(n: Int, choice: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune pratique ne répond", one: "Une pratique répond", other: "\(language.formatted(n)) pratiques répondent")) à «\u{202F}\(choice)\u{202F}»."
        case .en: "\(language.form(n, zero: "No practice answers", one: "One practice answers", other: "\(language.formatted(n)) practices answer")) “\(choice)”."
        }
    }

    /// {n} à vos {choices} choix.
    package func answersChoices(n: Int, choices: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune pratique ne répond", one: "Une pratique répond", other: "\(language.formatted(n)) pratiques répondent")) à vos \(language.formatted(choices)) choix."
        case .en: "\(language.form(n, zero: "No practice answers", one: "One practice answers", other: "\(language.formatted(n)) practices answer")) your \(language.formatted(choices)) choices."
        }
    }

    /// {n} à « {words} » et à {choices}.
    package func answersBoth(n: Int, words: String, choices: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune pratique ne répond", one: "Une pratique répond", other: "\(language.formatted(n)) pratiques répondent")) à «\u{202F}\(words)\u{202F}» et à \(language.form(choices, zero: "vos choix", one: "votre choix", other: "vos \(language.formatted(choices)) choix"))."
        case .en: "\(language.form(n, zero: "No practice answers", one: "One practice answers", other: "\(language.formatted(n)) practices answer")) “\(words)” and \(language.form(choices, zero: "your choices", one: "your choice", other: "your \(language.formatted(choices)) choices"))."
        }
    }

    /// Aucune fiche ne contient « {typed} » ; voici les fiches pour « {used} ».
    package func correction(typed: String, used: String) -> String {
        switch language {
        case .fr: "Aucune fiche ne contient «\u{202F}\(typed)\u{202F}»\u{202F}; voici les fiches pour «\u{202F}\(used)\u{202F}»."
        case .en: "No sheet contains “\(typed)”; here are the sheets for “\(used)”."
        }
    }

    /// Peu de fiches contiennent tous ces mots : celles qui en contiennent au moins {needed} sur {words} v…
    package func waived(needed: Int, words: Int) -> String {
        switch language {
        case .fr: "Peu de fiches contiennent tous ces mots\u{A0}: celles qui en contiennent au moins \(language.formatted(needed)) sur \(language.formatted(words)) viennent après."
        case .en: "Few sheets hold all these words: those that hold at least \(language.formatted(needed)) of \(language.formatted(words)) come after."
        }
    }

    /// {n} : {list}.
    package func unknown(n: Int, list: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun choix n’est laissé de côté", one: "Un choix est laissé de côté, car ce site ne le connaît pas ou plus", other: "\(language.formatted(n)) choix sont laissés de côté, car ce site ne les connaît pas ou plus"))\u{A0}: \(list)."
        case .en: "\(language.form(n, zero: "No choice is", one: "One choice is", other: "\(language.formatted(n)) choices are")) left aside, not known here, or not any more: \(list)."
        }
    }

    /// {words}, pratiques
    package func searchTitle(words: String) -> String {
        switch language {
        case .fr: "\(words), pratiques"
        case .en: "\(words), practices"
        }
    }

    /// {list}, pratiques
    package func choicesTitle(list: String) -> String {
        switch language {
        case .fr: "\(list), pratiques"
        case .en: "\(list), practices"
        }
    }

    /// {title}, page {page}
    package func pageTitle(title: String, page: Int) -> String {
        switch language {
        case .fr: "\(title), page \(language.formatted(page))"
        case .en: "\(title), page \(language.formatted(page))"
        }
    }

    /// Ranger les fiches
    package var orderLabel: String {
        switch language {
        case .fr: "Ranger les fiches"
        case .en: "Order the sheets"
        }
    }

    /// par pertinence
    package var byRelevance: String {
        switch language {
        case .fr: "par pertinence"
        case .en: "by relevance"
        }
    }

    /// par nom
    package var byName: String {
        switch language {
        case .fr: "par nom"
        case .en: "by name"
        }
    }

    /// les plus récentes
    package var byRecent: String {
        switch language {
        case .fr: "les plus récentes"
        case .en: "most recent"
        }
    }

    /// Montrer les fiches
    package var displayLabel: String {
        switch language {
        case .fr: "Montrer les fiches"
        case .en: "Show the sheets"
        }
    }

    /// liste
    package var asList: String {
        switch language {
        case .fr: "liste"
        case .en: "list"
        }
    }

    /// tableau
    package var asTable: String {
        switch language {
        case .fr: "tableau"
        case .en: "table"
        }
    }

    /// carte
    package var asMap: String {
        switch language {
        case .fr: "carte"
        case .en: "map"
        }
    }

    /// Trouvé par un mot proche dans le titre.
    package var inTitle: String {
        switch language {
        case .fr: "Trouvé par un mot proche dans le titre."
        case .en: "Found by a close word in the title."
        }
    }

    /// Trouvé dans le sujet, le besoin, la structure ou le lieu de la fiche.
    package var inNeed: String {
        switch language {
        case .fr: "Trouvé dans le sujet, le besoin, la structure ou le lieu de la fiche."
        case .en: "Found in the subject, need, organisation or place of the sheet."
        }
    }

    /// Trouvé dans le texte de la fiche.
    package var inText: String {
        switch language {
        case .fr: "Trouvé dans le texte de la fiche."
        case .en: "Found in the text of the sheet."
        }
    }

    /// Dans la fiche :
    package var excerpt: String {
        switch language {
        case .fr: "Dans la fiche\u{A0}:"
        case .en: "In the sheet:"
        }
    }

    /// Comparer
    package var compare: String {
        switch language {
        case .fr: "Comparer"
        case .en: "Compare"
        }
    }

    /// Comparer les fiches choisies
    package var compareChosen: String {
        switch language {
        case .fr: "Comparer les fiches choisies"
        case .en: "Compare the chosen sheets"
        }
    }

    /// De deux à quatre fiches, cochées dans cette page.
    package var compareHint: String {
        switch language {
        case .fr: "De deux à quatre fiches, cochées dans cette page."
        case .en: "Two to four sheets, ticked in this page."
        }
    }

    /// Tableau des fiches trouvées
    package var tableLabel: String {
        switch language {
        case .fr: "Tableau des fiches trouvées"
        case .en: "Table of the sheets found"
        }
    }

    /// {n}, fiches {first} à {last}
    package func tableCaption(n: Int, first: Int, last: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche", one: "Une fiche", other: "\(language.formatted(n)) fiches")), fiches \(language.formatted(first)) à \(language.formatted(last))"
        case .en: "\(language.form(n, zero: "No sheet", one: "One sheet", other: "\(language.formatted(n)) sheets")), sheets \(language.formatted(first)) to \(language.formatted(last))"
        }
    }

    /// Fiche
    package var columnTitle: String {
        switch language {
        case .fr: "Fiche"
        case .en: "Sheet"
        }
    }

    /// Lieu
    package var columnPlace: String {
        switch language {
        case .fr: "Lieu"
        case .en: "Place"
        }
    }

    /// Depuis
    package var columnSince: String {
        switch language {
        case .fr: "Depuis"
        case .en: "Since"
        }
    }

    /// Structure porteuse
    package var columnBearer: String {
        switch language {
        case .fr: "Structure porteuse"
        case .en: "Bearing organisation"
        }
    }

    /// Besoin ou thème
    package var columnNeed: String {
        switch language {
        case .fr: "Besoin ou thème"
        case .en: "Need or theme"
        }
    }

    /// Freins
    package var columnObstacles: String {
        switch language {
        case .fr: "Freins"
        case .en: "Obstacles"
        }
    }

    /// Leviers
    package var columnLevers: String {
        switch language {
        case .fr: "Leviers"
        case .en: "Levers"
        }
    }

    /// Avancement
    package var columnStage: String {
        switch language {
        case .fr: "Avancement"
        case .en: "Progress"
        }
    }

    /// Évaluation
    package var columnEvaluation: String {
        switch language {
        case .fr: "Évaluation"
        case .en: "Evaluation"
        }
    }

    /// non dit
    package var notSaid: String {
        switch language {
        case .fr: "non dit"
        case .en: "not said"
        }
    }

    /// et {n}
    package func andMore(n: Int) -> String {
        switch language {
        case .fr: "et \(language.form(n, one: "\(language.formatted(n)) autre", other: "\(language.formatted(n)) autres"))"
        case .en: "and \(language.form(n, one: "\(language.formatted(n)) more", other: "\(language.formatted(n)) more"))"
        }
    }

    /// Aucune fiche ne répond à vos choix
    package var nothingHeading: String {
        switch language {
        case .fr: "Aucune fiche ne répond à vos choix"
        case .en: "No sheet answers your choices"
        }
    }

    /// Retirez un choix :
    package var nothingRemove: String {
        switch language {
        case .fr: "Retirez un choix\u{A0}:"
        case .en: "Remove a choice:"
        }
    }

    /// Essayez sans un mot :
    package var nothingFewer: String {
        switch language {
        case .fr: "Essayez sans un mot\u{A0}:"
        case .en: "Try without a word:"
        }
    }

    /// sans « {word} »
    package func without(word: String) -> String {
        switch language {
        case .fr: "sans «\u{202F}\(word)\u{202F}»"
        case .en: "without “\(word)”"
        }
    }

    /// Chercher « {words} » sans aucun choix
    package func nothingWordsOnly(words: String) -> String {
        switch language {
        case .fr: "Chercher «\u{202F}\(words)\u{202F}» sans aucun choix"
        case .en: "Search “\(words)” without any choice"
        }
    }

    /// Garder cette recherche
    package var keepHeading: String {
        switch language {
        case .fr: "Garder cette recherche"
        case .en: "Keep this search"
        }
    }

    /// L’adresse de cette page est la recherche : gardez-la dans vos favoris, envoyez-la. Ouverte plus tar…
    package var keepText: String {
        switch language {
        case .fr: "L’adresse de cette page est la recherche\u{A0}: gardez-la dans vos favoris, envoyez-la. Ouverte plus tard, elle montrera les fiches d’alors."
        case .en: "The address of this page is the search: keep it among your bookmarks, send it. Opened later, it will show the sheets of that day."
        }
    }

    /// Adresse de cette recherche
    package var keepAddress: String {
        switch language {
        case .fr: "Adresse de cette recherche"
        case .en: "Address of this search"
        }
    }

    /// Être averti des nouvelles fiches par un lecteur de flux :
    package var keepFollow: String {
        switch language {
        case .fr: "Être averti des nouvelles fiches par un lecteur de flux\u{A0}:"
        case .en: "Be told of new sheets by a feed reader:"
        }
    }

    /// Propositions
    package var suggestionsLabel: String {
        switch language {
        case .fr: "Propositions"
        case .en: "Suggestions"
        }
    }

    /// Propositions, à parcourir avec les flèches :
    package var suggestionsCount: String {
        switch language {
        case .fr: "Propositions, à parcourir avec les flèches\u{A0}:"
        case .en: "Suggestions, to go through with the arrows:"
        }
    }
}

extension Texts {
    package var finding: FindingTexts { FindingTexts(language: language) }
}
