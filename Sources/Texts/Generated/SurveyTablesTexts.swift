// Written by scripts/generate.py from Catalogue/surveyTables.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveyTables`, in one language.
package struct SurveyTablesTexts: Sendable {
    let language: Language

    /// masqué
    package var hidden: String {
        switch language {
        case .fr: "masqué"
        case .en: "hidden"
        }
    }

    /// Question posée à : {text}
    package func universe(text: String) -> String {
        switch language {
        case .fr: "Question posée à\u{A0}: \(text)"
        case .en: "Asked of: \(text)"
        }
    }

    /// Seulement : {list}
    package func filtered(list: String) -> String {
        switch language {
        case .fr: "Seulement\u{A0}: \(list)"
        case .en: "Only: \(list)"
        }
    }

    /// Base : {answered}
    package func base(answered: Int) -> String {
        switch language {
        case .fr: "Base\u{A0}: \(language.form(answered, one: "\(language.formatted(answered)) réponse", other: "\(language.formatted(answered)) réponses"))"
        case .en: "Base: \(language.form(answered, one: "\(language.formatted(answered)) answer", other: "\(language.formatted(answered)) answers"))"
        }
    }

    /// Base : masquée
    package var baseHidden: String {
        switch language {
        case .fr: "Base\u{A0}: masquée"
        case .en: "Base: hidden"
        }
    }

    /// {asked}
    package func ofAsked(asked: Int) -> String {
        switch language {
        case .fr: "\(language.form(asked, one: "\(language.formatted(asked)) personne interrogée", other: "\(language.formatted(asked)) personnes interrogées"))"
        case .en: "\(language.form(asked, one: "\(language.formatted(asked)) person asked", other: "\(language.formatted(asked)) persons asked"))"
        }
    }

    /// {rows} en tout
    package func ofRows(rows: Int) -> String {
        switch language {
        case .fr: "\(language.form(rows, one: "\(language.formatted(rows)) ligne", other: "\(language.formatted(rows)) lignes")) en tout"
        case .en: "\(language.form(rows, one: "\(language.formatted(rows)) row", other: "\(language.formatted(rows)) rows")) in all"
        }
    }

    /// {n}
    package func gapBlank(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) sans réponse", other: "\(language.formatted(n)) sans réponse"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) left blank", other: "\(language.formatted(n)) left blank"))"
        }
    }

    /// {n}
    package func gapRefused(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) refus", other: "\(language.formatted(n)) refus"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) refusal", other: "\(language.formatted(n)) refusals"))"
        }
    }

    /// {n}
    package func gapUnknown(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) ne sait pas", other: "\(language.formatted(n)) ne savent pas"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) does not know", other: "\(language.formatted(n)) do not know"))"
        }
    }

    /// {n}
    package func gapNotConcerned(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) non concernée", other: "\(language.formatted(n)) non concernées"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) not concerned", other: "\(language.formatted(n)) not concerned"))"
        }
    }

    /// effectif équivalent : {n}
    package func effective(n: String) -> String {
        switch language {
        case .fr: "effectif équivalent\u{A0}: \(n)"
        case .en: "as sure as \(n) equal answers"
        }
    }

    /// Plusieurs réponses possibles : le total dépasse 100 %.
    package var severalNote: String {
        switch language {
        case .fr: "Plusieurs réponses possibles\u{A0}: le total dépasse 100\u{A0}%."
        case .en: "Several answers allowed: the total is above 100%."
        }
    }

    /// Choix classés : une réponse compte quel que soit son rang.
    package var rankedNote: String {
        switch language {
        case .fr: "Choix classés\u{A0}: une réponse compte quel que soit son rang."
        case .en: "Ranked choices: an answer counts whatever its rank."
        }
    }

    /// Selon : {label}
    package func crossed(label: String) -> String {
        switch language {
        case .fr: "Selon\u{A0}: \(label)"
        case .en: "By: \(label)"
        }
    }

    /// {group} ({base})
    package func column(group: String, base: String) -> String {
        switch language {
        case .fr: "\(group) (\(base))"
        case .en: "\(group) (\(base))"
        }
    }

    /// Sur {base} : {list}.
    package func sentence(base: Int, list: String) -> String {
        switch language {
        case .fr: "Sur \(language.form(base, one: "\(language.formatted(base)) réponse", other: "\(language.formatted(base)) réponses"))\u{A0}: \(list)."
        case .en: "Of \(language.form(base, one: "\(language.formatted(base)) answer", other: "\(language.formatted(base)) answers")): \(list)."
        }
    }

    /// Base trop petite : ce tableau n’est pas montré.
    package var sentenceHidden: String {
        switch language {
        case .fr: "Base trop petite\u{A0}: ce tableau n’est pas montré."
        case .en: "The base is too small: this table is not shown."
        }
    }

    /// « {label} » {count} ({percent})
    package func part(label: String, count: String, percent: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(label)\u{202F}» \(count) (\(percent))"
        case .en: "“\(label)” \(count) (\(percent))"
        }
    }

    /// « {label} » masqué
    package func partHidden(label: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(label)\u{202F}» masqué"
        case .en: "“\(label)” hidden"
        }
    }

    /// « {label} » : {list}
    package func groupPart(label: String, list: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(label)\u{202F}»\u{A0}: \(list)"
        case .en: "“\(label)”: \(list)"
        }
    }

    /// {group} {count} sur {base} ({percent})
    package func groupCell(group: String, count: String, base: String, percent: String) -> String {
        switch language {
        case .fr: "\(group) \(count) sur \(base) (\(percent))"
        case .en: "\(group) \(count) of \(base) (\(percent))"
        }
    }

    /// {group} masqué
    package func groupCellHidden(group: String) -> String {
        switch language {
        case .fr: "\(group) masqué"
        case .en: "\(group) hidden"
        }
    }

    /// χ² = {value}, {degrees}, p {probability}, V de Cramér {cramer}
    package func test(value: String, degrees: Int, probability: String, cramer: String) -> String {
        switch language {
        case .fr: "χ² = \(value), \(language.form(degrees, one: "\(language.formatted(degrees)) degré de liberté", other: "\(language.formatted(degrees)) degrés de liberté")), p \(probability), V de Cramér \(cramer)"
        case .en: "χ² = \(value), \(language.form(degrees, one: "\(language.formatted(degrees)) degree of freedom", other: "\(language.formatted(degrees)) degrees of freedom")), p \(probability), Cramér’s V \(cramer)"
        }
    }

    /// {small} sur {cells} : à lire avec prudence
    package func testSmall(small: Int, cells: String) -> String {
        switch language {
        case .fr: "\(language.form(small, one: "\(language.formatted(small)) effectif attendu inférieur à 5", other: "\(language.formatted(small)) effectifs attendus inférieurs à 5")) sur \(cells)\u{A0}: à lire avec prudence"
        case .en: "\(language.form(small, one: "\(language.formatted(small)) expected count below 5", other: "\(language.formatted(small)) expected counts below 5")) of \(cells): to be read with care"
        }
    }

    /// « {label} » : {text}
    package func testOf(label: String, text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(label)\u{202F}»\u{A0}: \(text)"
        case .en: "“\(label)”: \(text)"
        }
    }

    /// moyenne {value}
    package func meanLine(value: String) -> String {
        switch language {
        case .fr: "moyenne \(value)"
        case .en: "mean \(value)"
        }
    }

    /// deux échelons les plus hauts {percent}
    package func topLine(percent: String) -> String {
        switch language {
        case .fr: "deux échelons les plus hauts \(percent)"
        case .en: "two highest steps \(percent)"
        }
    }

    /// Par moyenne : {mean}. Par échelons les plus hauts : {top}.
    package func twoRankings(mean: String, top: String) -> String {
        switch language {
        case .fr: "Par moyenne\u{A0}: \(mean). Par échelons les plus hauts\u{A0}: \(top)."
        case .en: "By mean: \(mean). By highest steps: \(top)."
        }
    }

    /// moyenne {mean} ; un quart jusqu’à {low}, la moitié jusqu’à {middle}, trois quarts jusqu’à {high}
    package func quartiles(mean: String, low: String, middle: String, high: String) -> String {
        switch language {
        case .fr: "moyenne \(mean)\u{202F}; un quart jusqu’à \(low), la moitié jusqu’à \(middle), trois quarts jusqu’à \(high)"
        case .en: "mean \(mean); a quarter up to \(low), half up to \(middle), three quarters up to \(high)"
        }
    }

    /// de {low} à {high}
    package func interval(low: String, high: String) -> String {
        switch language {
        case .fr: "de \(low) à \(high)"
        case .en: "from \(low) to \(high)"
        }
    }

    /// Effectif faible : à lire avec prudence.
    package var small: String {
        switch language {
        case .fr: "Effectif faible\u{A0}: à lire avec prudence."
        case .en: "Small number of answers: to be read with care."
        }
    }

    /// Données fictives.
    package var synthetic: String {
        switch language {
        case .fr: "Données fictives."
        case .en: "Made-up data."
        }
    }

    /// {small}, et {alongside} par ricochet, pour que rien ne permette de les recalculer dans cette liste …
    package func masked(small: Int, floor: String, alongside: Int) -> String {
        switch language {
        case .fr: "\(language.form(small, one: "\(language.formatted(small)) effectif de moins de \(floor) est masqué", other: "\(language.formatted(small)) effectifs de moins de \(floor) sont masqués")), et \(language.form(alongside, one: "\(language.formatted(alongside)) autre", other: "\(language.formatted(alongside)) autres")) par ricochet, pour que rien ne permette de les recalculer dans cette liste de tableaux."
        case .en: "\(language.form(small, one: "\(language.formatted(small)) count below \(floor) is hidden", other: "\(language.formatted(small)) counts below \(floor) are hidden")), and \(language.form(alongside, one: "\(language.formatted(alongside)) other", other: "\(language.formatted(alongside)) others")) alongside, so that nothing in this list of tables lets them be reckoned."
        }
    }

    /// Ces tableaux sont vérifiés ensemble. Avec des tableaux tirés à part, la garantie ne tient plus.
    package var listNote: String {
        switch language {
        case .fr: "Ces tableaux sont vérifiés ensemble. Avec des tableaux tirés à part, la garantie ne tient plus."
        case .en: "These tables are checked together. With tables made apart, the guarantee does not hold."
        }
    }

    /// Trop peu de réponses : aucun masquage ne protège ces tableaux. Demandez moins de tableaux, ou atten…
    package var withheld: String {
        switch language {
        case .fr: "Trop peu de réponses\u{A0}: aucun masquage ne protège ces tableaux. Demandez moins de tableaux, ou attendez plus de réponses."
        case .en: "Too few answers: no hiding protects these tables. Ask for fewer tables, or wait for more answers."
        }
    }

    /// Pas de tableau pour : {list}.
    package func leftOut(list: String) -> String {
        switch language {
        case .fr: "Pas de tableau pour\u{A0}: \(list)."
        case .en: "No table for: \(list)."
        }
    }

    /// « {name} » n’est pas une variable de ce jeu de données.
    package func unknownVariable(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas une variable de ce jeu de données."
        case .en: "“\(name)” is no variable of this data set."
        }
    }

    /// « {name} » n’est pas une variable de ce jeu de données ; vouliez-vous dire « {nearest} » ?
    package func unknownVariableNear(name: String, nearest: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas une variable de ce jeu de données\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "“\(name)” is no variable of this data set; did you mean “\(nearest)”?"
        }
    }

    /// « {name} » n’est pas une réponse de « {variable} ». Réponses possibles : {known}.
    package func unknownValue(name: String, variable: String, known: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas une réponse de «\u{202F}\(variable)\u{202F}». Réponses possibles\u{A0}: \(known)."
        case .en: "“\(name)” is no answer of “\(variable)”. Possible answers: \(known)."
        }
    }

    /// « {name} » ne peut pas servir ici : il faut une question à une seule réponse.
    package func notCounted(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» ne peut pas servir ici\u{A0}: il faut une question à une seule réponse."
        case .en: "“\(name)” cannot serve here: it takes a question with one answer."
        }
    }

    /// « {name} » n’est pas du même niveau que les autres variables. Demandez un tableau par niveau.
    package func otherLevel(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas du même niveau que les autres variables. Demandez un tableau par niveau."
        case .en: "“\(name)” is not of the same level as the other variables. Ask for one table a level."
        }
    }

    /// « {name} » ne peut pas servir de poids : il faut un nombre, jamais négatif, sur chaque ligne.
    package func badWeight(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» ne peut pas servir de poids\u{A0}: il faut un nombre, jamais négatif, sur chaque ligne."
        case .en: "“\(name)” cannot serve as a weight: it takes a number, never negative, in each row."
        }
    }

    /// « {name} » a trop de réponses différentes pour un tableau.
    package func tooBig(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» a trop de réponses différentes pour un tableau."
        case .en: "“\(name)” has too many different answers for a table."
        }
    }

    /// question
    package var colQuestion: String {
        switch language {
        case .fr: "question"
        case .en: "question"
        }
    }

    /// intitule
    package var colLabel: String {
        switch language {
        case .fr: "intitule"
        case .en: "label"
        }
    }

    /// filtre
    package var colFilter: String {
        switch language {
        case .fr: "filtre"
        case .en: "filter"
        }
    }

    /// selon
    package var colBy: String {
        switch language {
        case .fr: "selon"
        case .en: "by"
        }
    }

    /// groupe
    package var colGroup: String {
        switch language {
        case .fr: "groupe"
        case .en: "group"
        }
    }

    /// reponse
    package var colAnswer: String {
        switch language {
        case .fr: "reponse"
        case .en: "answer"
        }
    }

    /// base
    package var colBase: String {
        switch language {
        case .fr: "base"
        case .en: "base"
        }
    }

    /// effectif
    package var colCount: String {
        switch language {
        case .fr: "effectif"
        case .en: "count"
        }
    }

    /// pourcentage
    package var colPercent: String {
        switch language {
        case .fr: "pourcentage"
        case .en: "percent"
        }
    }

    /// borne_basse_95
    package var colLow: String {
        switch language {
        case .fr: "borne_basse_95"
        case .en: "low_95"
        }
    }

    /// borne_haute_95
    package var colHigh: String {
        switch language {
        case .fr: "borne_haute_95"
        case .en: "high_95"
        }
    }

    /// moyenne
    package var colMean: String {
        switch language {
        case .fr: "moyenne"
        case .en: "mean"
        }
    }

    /// enquete
    package var colSurvey: String {
        switch language {
        case .fr: "enquete"
        case .en: "survey"
        }
    }

    /// figee_le
    package var colFrozen: String {
        switch language {
        case .fr: "figee_le"
        case .en: "frozen_on"
        }
    }

    /// empreinte
    package var colHash: String {
        switch language {
        case .fr: "empreinte"
        case .en: "hash"
        }
    }

    /// mise_en_garde
    package var colNotice: String {
        switch language {
        case .fr: "mise_en_garde"
        case .en: "notice"
        }
    }

    /// tableaux
    package var sheetName: String {
        switch language {
        case .fr: "tableaux"
        case .en: "tables"
        }
    }

    /// {percent} de {base} : {counts}. C’est possible.
    package func attainable(percent: String, base: String, counts: String) -> String {
        switch language {
        case .fr: "\(percent) de \(base)\u{A0}: \(counts). C’est possible."
        case .en: "\(percent) of \(base): \(counts). It can be."
        }
    }

    /// de {low} à {high}
    package func between(low: String, high: String) -> String {
        switch language {
        case .fr: "de \(low) à \(high)"
        case .en: "from \(low) to \(high)"
        }
    }

    /// {percent} de {base} est impossible : {around}.
    package func unattainable(percent: String, base: String, around: String) -> String {
        switch language {
        case .fr: "\(percent) de \(base) est impossible\u{A0}: \(around)."
        case .en: "\(percent) of \(base) is impossible: \(around)."
        }
    }

    /// {percent} est impossible pour toute base de {low} à {high}.
    package func unattainableAny(percent: String, low: String, high: String) -> String {
        switch language {
        case .fr: "\(percent) est impossible pour toute base de \(low) à \(high)."
        case .en: "\(percent) is impossible for any base from \(low) to \(high)."
        }
    }

    /// {count} donne {percent}
    package func around(count: String, percent: String) -> String {
        switch language {
        case .fr: "\(count) donne \(percent)"
        case .en: "\(count) gives \(percent)"
        }
    }

    /// Une base de {list} conviendrait.
    package func otherBases(list: String) -> String {
        switch language {
        case .fr: "Une base de \(list) conviendrait."
        case .en: "A base of \(list) would do."
        }
    }

    /// chaque pourcentage est possible sur {base}, mais pas tous ensemble.
    package func notTogether(base: String) -> String {
        switch language {
        case .fr: "chaque pourcentage est possible sur \(base), mais pas tous ensemble."
        case .en: "each percentage can be of \(base), but not all of them together."
        }
    }

    /// {count} sur {base} font {right}, pas {percent}.
    package func otherPercent(count: String, base: String, right: String, percent: String) -> String {
        switch language {
        case .fr: "\(count) sur \(base) font \(right), pas \(percent)."
        case .en: "\(count) of \(base) is \(right), not \(percent)."
        }
    }

    /// l’effectif {count} dépasse la base {base}.
    package func countAboveBase(count: String, base: String) -> String {
        switch language {
        case .fr: "l’effectif \(count) dépasse la base \(base)."
        case .en: "the count \(count) is above the base \(base)."
        }
    }

    /// les effectifs font {sum}, la base est {base}.
    package func otherSum(sum: String, base: String) -> String {
        switch language {
        case .fr: "les effectifs font \(sum), la base est \(base)."
        case .en: "the counts add up to \(sum), the base is \(base)."
        }
    }

    /// les pourcentages font {sum}, l’arrondi ne l’explique pas.
    package func percentsSum(sum: String) -> String {
        switch language {
        case .fr: "les pourcentages font \(sum), l’arrondi ne l’explique pas."
        case .en: "the percentages add up to \(sum), which rounding does not explain."
        }
    }

    /// la moyenne est {right}, pas {told}.
    package func otherMean(right: String, told: String) -> String {
        switch language {
        case .fr: "la moyenne est \(right), pas \(told)."
        case .en: "the mean is \(right), not \(told)."
        }
    }

    /// {base}, alors que {most} répondu « {row} » à {table}.
    package func tooManyAnswers(base: Int, most: Int, row: String, table: String) -> String {
        switch language {
        case .fr: "\(language.form(base, one: "\(language.formatted(base)) réponse", other: "\(language.formatted(base)) réponses")), alors que \(language.form(most, one: "\(language.formatted(most)) personne seulement a", other: "\(language.formatted(most)) personnes seulement ont")) répondu «\u{202F}\(row)\u{202F}» à \(table)."
        case .en: "\(language.form(base, one: "\(language.formatted(base)) answer", other: "\(language.formatted(base)) answers")), though only \(language.form(most, one: "\(language.formatted(most)) person", other: "\(language.formatted(most)) persons")) answered “\(row)” to \(table)."
        }
    }

    /// la phrase dit {told}, le tableau dit {table}.
    package func otherCount(told: String, table: String) -> String {
        switch language {
        case .fr: "la phrase dit \(told), le tableau dit \(table)."
        case .en: "the sentence says \(told), the table says \(table)."
        }
    }

    /// la phrase dit {told}, le tableau dit {table}.
    package func otherShare(told: String, table: String) -> String {
        switch language {
        case .fr: "la phrase dit \(told), le tableau dit \(table)."
        case .en: "the sentence says \(told), the table says \(table)."
        }
    }

    /// ce n’est pas une majorité : {percent}.
    package func noMajority(percent: String) -> String {
        switch language {
        case .fr: "ce n’est pas une majorité\u{A0}: \(percent)."
        case .en: "this is no majority: \(percent)."
        }
    }

    /// la phrase dit rang {told}, le tableau dit rang {right}.
    package func otherRank(told: String, right: String) -> String {
        switch language {
        case .fr: "la phrase dit rang \(told), le tableau dit rang \(right)."
        case .en: "the sentence says rank \(told), the table says rank \(right)."
        }
    }

    /// les parties font {parts}, pas {told}.
    package func otherTotal(parts: String, told: String) -> String {
        switch language {
        case .fr: "les parties font \(parts), pas \(told)."
        case .en: "the parts add up to \(parts), not \(told)."
        }
    }

    /// la moyenne est {right}, pas {told}.
    package func otherAverage(right: String, told: String) -> String {
        switch language {
        case .fr: "la moyenne est \(right), pas \(told)."
        case .en: "the average is \(right), not \(told)."
        }
    }

    /// « {name} » n’est pas dans les tableaux.
    package func unknownPlace(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas dans les tableaux."
        case .en: "“\(name)” is not in the tables."
        }
    }

    /// {base} est aussi l’effectif de « {row} » à {table} : la base vient-elle de là ?
    package func baseOfOther(base: String, row: String, table: String) -> String {
        switch language {
        case .fr: "\(base) est aussi l’effectif de «\u{202F}\(row)\u{202F}» à \(table)\u{A0}: la base vient-elle de là\u{202F}?"
        case .en: "\(base) is also the count of “\(row)” in \(table): was the base taken from there?"
        }
    }

    /// la base n’est pas indiquée.
    package var noBase: String {
        switch language {
        case .fr: "la base n’est pas indiquée."
        case .en: "the base is not told."
        }
    }

    /// les pourcentages font {sum}, par arrondi.
    package func roundedSum(sum: String) -> String {
        switch language {
        case .fr: "les pourcentages font \(sum), par arrondi."
        case .en: "the percentages add up to \(sum), by rounding."
        }
    }

    /// {count} : quelqu’un pourrait être reconnu.
    package func smallCount(count: Int) -> String {
        switch language {
        case .fr: "\(language.form(count, one: "\(language.formatted(count)) personne seulement", other: "\(language.formatted(count)) personnes seulement"))\u{A0}: quelqu’un pourrait être reconnu."
        case .en: "only \(language.form(count, one: "\(language.formatted(count)) person", other: "\(language.formatted(count)) persons")): somebody could be recognised."
        }
    }

    /// « {text} » mène à une personne. Retirez-le.
    package func identifies(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» mène à une personne. Retirez-le."
        case .en: "“\(text)” leads to a person. Take it out."
        }
    }

    /// {first} et {second} sont lues ensemble, mais aucun tableau ne les croise.
    package func missingCross(first: String, second: String) -> String {
        switch language {
        case .fr: "\(first) et \(second) sont lues ensemble, mais aucun tableau ne les croise."
        case .en: "\(first) and \(second) are read together, but no table crosses them."
        }
    }

    /// {table} : {sentence}
    package func atTable(table: String, sentence: String) -> String {
        switch language {
        case .fr: "\(table)\u{A0}: \(sentence)"
        case .en: "\(table): \(sentence)"
        }
    }

    /// {table}, « {row} » : {sentence}
    package func atRow(table: String, row: String, sentence: String) -> String {
        switch language {
        case .fr: "\(table), «\u{202F}\(row)\u{202F}»\u{A0}: \(sentence)"
        case .en: "\(table), “\(row)”: \(sentence)"
        }
    }

    /// Phrase {number} (« {text} ») : {sentence}
    package func atStatement(number: String, text: String, sentence: String) -> String {
        switch language {
        case .fr: "Phrase \(number) («\u{202F}\(text)\u{202F}»)\u{A0}: \(sentence)"
        case .en: "Sentence \(number) (“\(text)”): \(sentence)"
        }
    }

    /// {tables}, {statements} : {faults}, {notes}.
    package func checked(tables: Int, statements: Int, faults: Int, notes: Int) -> String {
        switch language {
        case .fr: "\(language.form(tables, one: "\(language.formatted(tables)) tableau", other: "\(language.formatted(tables)) tableaux")), \(language.form(statements, one: "\(language.formatted(statements)) phrase", other: "\(language.formatted(statements)) phrases"))\u{A0}: \(language.form(faults, zero: "aucune erreur", one: "\(language.formatted(faults)) erreur", other: "\(language.formatted(faults)) erreurs")), \(language.form(notes, zero: "aucun point à regarder", one: "\(language.formatted(notes)) point à regarder", other: "\(language.formatted(notes)) points à regarder"))."
        case .en: "\(language.form(tables, one: "\(language.formatted(tables)) table", other: "\(language.formatted(tables)) tables")), \(language.form(statements, one: "\(language.formatted(statements)) sentence", other: "\(language.formatted(statements)) sentences")): \(language.form(faults, zero: "no error", one: "\(language.formatted(faults)) error", other: "\(language.formatted(faults)) errors")), \(language.form(notes, zero: "nothing to look at", one: "\(language.formatted(notes)) point to look at", other: "\(language.formatted(notes)) points to look at"))."
        }
    }

    /// Il manque la colonne « {name} ».
    package func sheetColumn(name: String) -> String {
        switch language {
        case .fr: "Il manque la colonne «\u{202F}\(name)\u{202F}»."
        case .en: "The column “\(name)” is missing."
        }
    }

    /// Ligne {line}, colonne « {column} » : « {text} » ne peut pas être lu.
    package func sheetCell(line: Int, column: String, text: String) -> String {
        switch language {
        case .fr: "Ligne \(language.formatted(line)), colonne «\u{202F}\(column)\u{202F}»\u{A0}: «\u{202F}\(text)\u{202F}» ne peut pas être lu."
        case .en: "Line \(language.formatted(line)), column “\(column)”: “\(text)” cannot be read."
        }
    }
}

extension Texts {
    package var surveyTables: SurveyTablesTexts { SurveyTablesTexts(language: language) }
}
