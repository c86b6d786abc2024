// Written by scripts/generate.py from Catalogue/results.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `results`, in one language.
package struct ResultsTexts: Sendable {
    let language: Language

    /// Résultats
    package var title: String {
        switch language {
        case .fr: "Résultats"
        case .en: "Results"
        }
    }

    /// Lire les résultats
    package var read: String {
        switch language {
        case .fr: "Lire les résultats"
        case .en: "Read the results"
        }
    }

    /// Ces chiffres parlent des personnes qui ont répondu. Ils ne disent rien des autres.
    package var disclaimer: String {
        switch language {
        case .fr: "Ces chiffres parlent des personnes qui ont répondu. Ils ne disent rien des autres."
        case .en: "These figures speak of the people who answered. They say nothing about others."
        }
    }

    /// Ces tableaux ne sont pas encore publiés. Seules les personnes qui mènent l’enquête ou qui l’analyse…
    package var unpublished: String {
        switch language {
        case .fr: "Ces tableaux ne sont pas encore publiés. Seules les personnes qui mènent l’enquête ou qui l’analysent les voient."
        case .en: "These tables are not published yet. Only those who lead the survey or analyse it see them."
        }
    }

    /// Tableaux tirés du jeu de données figé le {day}. Son empreinte :
    package func cited(day: Int) -> String {
        switch language {
        case .fr: "Tableaux tirés du jeu de données figé le \(language.date(day)). Son empreinte\u{A0}:"
        case .en: "Tables made from the data set frozen on \(language.date(day)). It is known by:"
        }
    }

    /// {n} La liste a été choisie avant de figer les réponses.
    package func listLead(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun tableau.", one: "Un tableau, et aucun autre.", other: "\(language.formatted(n)) tableaux, et aucun autre.")) La liste a été choisie avant de figer les réponses."
        case .en: "\(language.form(n, zero: "No table.", one: "One table, and no other.", other: "\(language.formatted(n)) tables, and no others.")) The list was chosen before the answers were frozen."
        }
    }

    /// Question par question
    package var aloneHeading: String {
        switch language {
        case .fr: "Question par question"
        case .en: "Question by question"
        }
    }

    /// Questions croisées
    package var crossHeading: String {
        switch language {
        case .fr: "Questions croisées"
        case .en: "Questions against each other"
        }
    }

    /// {question} Selon : {by}
    package func crossTitle(question: String, by: String) -> String {
        switch language {
        case .fr: "\(question) Selon\u{A0}: \(by)"
        case .en: "\(question) By: \(by)"
        }
    }

    /// Emporter les chiffres
    package var filesHeading: String {
        switch language {
        case .fr: "Emporter les chiffres"
        case .en: "Take the figures away"
        }
    }

    /// Pour un tableur (CSV, points-virgules)
    package var fileCSV: String {
        switch language {
        case .fr: "Pour un tableur (CSV, points-virgules)"
        case .en: "For a spreadsheet (CSV, semicolons)"
        }
    }

    /// Pour un tableur (XLSX)
    package var fileXLSX: String {
        switch language {
        case .fr: "Pour un tableur (XLSX)"
        case .en: "For a spreadsheet (XLSX)"
        }
    }

    /// {n}
    package func rowsOf(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune ligne", one: "Une ligne, avec sa base", other: "\(language.formatted(n)) lignes, chacune avec sa base"))"
        case .en: "\(language.form(n, zero: "No row", one: "One row, with its base", other: "\(language.formatted(n)) rows, each with its base"))"
        }
    }

    /// Chaque ligne a sa propre base : les personnes qui y ont répondu.
    package var baseOfRows: String {
        switch language {
        case .fr: "Chaque ligne a sa propre base\u{A0}: les personnes qui y ont répondu."
        case .en: "Each row has a base of its own: the people who answered it."
        }
    }

    /// Réponse
    package var columnAnswer: String {
        switch language {
        case .fr: "Réponse"
        case .en: "Answer"
        }
    }

    /// Effectif
    package var columnCount: String {
        switch language {
        case .fr: "Effectif"
        case .en: "Count"
        }
    }

    /// Part
    package var columnShare: String {
        switch language {
        case .fr: "Part"
        case .en: "Share"
        }
    }

    /// Entre
    package var columnInterval: String {
        switch language {
        case .fr: "Entre"
        case .en: "Between"
        }
    }

    /// Base
    package var columnBase: String {
        switch language {
        case .fr: "Base"
        case .en: "Base"
        }
    }

    /// Moyenne
    package var columnMean: String {
        switch language {
        case .fr: "Moyenne"
        case .en: "Mean"
        }
    }

    /// Deux échelons les plus hauts
    package var columnTop: String {
        switch language {
        case .fr: "Deux échelons les plus hauts"
        case .en: "Two highest steps"
        }
    }

    /// Un quart jusqu’à
    package var columnQuarter: String {
        switch language {
        case .fr: "Un quart jusqu’à"
        case .en: "A quarter up to"
        }
    }

    /// La moitié jusqu’à
    package var columnHalf: String {
        switch language {
        case .fr: "La moitié jusqu’à"
        case .en: "Half up to"
        }
    }

    /// Trois quarts jusqu’à
    package var columnThree: String {
        switch language {
        case .fr: "Trois quarts jusqu’à"
        case .en: "Three quarters up to"
        }
    }

    /// {name} (base : {base})
    package func columnGroup(name: String, base: String) -> String {
        switch language {
        case .fr: "\(name) (base\u{A0}: \(base))"
        case .en: "\(name) (base: \(base))"
        }
    }

    /// {low} et {high}
    package func interval(low: String, high: String) -> String {
        switch language {
        case .fr: "\(low) et \(high)"
        case .en: "\(low) and \(high)"
        }
    }

    /// « Entre » : si les réponses avaient été tirées au sort, la vraie part serait entre ces deux pourcen…
    package var intervalNote: String {
        switch language {
        case .fr: "«\u{202F}Entre\u{202F}»\u{A0}: si les réponses avaient été tirées au sort, la vraie part serait entre ces deux pourcentages 95 fois sur 100. Une enquête où répond qui veut en dit moins."
        case .en: "“Between”: had the answers been drawn by lot, the true share would lie between these percentages 95 times out of 100. A survey that people answer if they wish says less than that."
        }
    }

    /// « Plus » ou « moins que le hasard » : l’écart est plus grand que ce que le hasard ferait 95 fois su…
    package var residualNote: String {
        switch language {
        case .fr: "«\u{202F}Plus\u{202F}» ou «\u{202F}moins que le hasard\u{202F}»\u{A0}: l’écart est plus grand que ce que le hasard ferait 95 fois sur 100. Cela dit ce qui va ensemble, pas ce qui est la cause."
        case .en: "“More” or “less than chance”: the difference is larger than what chance would make 95 times out of 100. It says what goes together, not what the cause is."
        }
    }

    /// plus que le hasard
    package var moreThanChance: String {
        switch language {
        case .fr: "plus que le hasard"
        case .en: "more than chance"
        }
    }

    /// moins que le hasard
    package var lessThanChance: String {
        switch language {
        case .fr: "moins que le hasard"
        case .en: "less than chance"
        }
    }

    /// « Masqué » : moins de 5 personnes, ou un nombre qui permettrait de retrouver ce petit nombre. Un no…
    package var hiddenNote: String {
        switch language {
        case .fr: "«\u{202F}Masqué\u{202F}»\u{A0}: moins de 5 personnes, ou un nombre qui permettrait de retrouver ce petit nombre. Un nombre masqué l’est partout\u{A0}: au tableau, au dessin, à la carte et dans les fichiers."
        case .en: "“Hidden”: fewer than 5 people, or a number that would lead to that small one. What is hidden is hidden everywhere: in the table, the drawing, the map and the files."
        }
    }

    /// Part des réponses. Le trait fin va d’un bout à l’autre de la colonne « Entre ».
    package var barsCaption: String {
        switch language {
        case .fr: "Part des réponses. Le trait fin va d’un bout à l’autre de la colonne «\u{202F}Entre\u{202F}»."
        case .en: "Share of the answers. The thin line goes from one end to the other of the column “Between”."
        }
    }

    /// Couleurs
    package var legend: String {
        switch language {
        case .fr: "Couleurs"
        case .en: "Colours"
        }
    }

    /// aucune réponse
    package var stepNone: String {
        switch language {
        case .fr: "aucune réponse"
        case .en: "no answer"
        }
    }

    /// moins d’un quart du groupe
    package var stepQuarter: String {
        switch language {
        case .fr: "moins d’un quart du groupe"
        case .en: "less than a quarter of the group"
        }
    }

    /// d’un quart à la moitié
    package var stepHalf: String {
        switch language {
        case .fr: "d’un quart à la moitié"
        case .en: "a quarter to a half"
        }
    }

    /// de la moitié à trois quarts
    package var stepThree: String {
        switch language {
        case .fr: "de la moitié à trois quarts"
        case .en: "a half to three quarters"
        }
    }

    /// trois quarts et plus
    package var stepMost: String {
        switch language {
        case .fr: "trois quarts et plus"
        case .en: "three quarters and more"
        }
    }

    /// Qui a répondu
    package var profileHeading: String {
        switch language {
        case .fr: "Qui a répondu"
        case .en: "Who answered"
        }
    }

    /// Comparé avec : {source}
    package func profileSource(source: String) -> String {
        switch language {
        case .fr: "Comparé avec\u{A0}: \(source)"
        case .en: "Compared with: \(source)"
        }
    }

    /// Des effectifs de ce tableau sont masqués : on ne compare pas.
    package var profileHidden: String {
        switch language {
        case .fr: "Des effectifs de ce tableau sont masqués\u{A0}: on ne compare pas."
        case .en: "Counts of this table are hidden: nothing is compared."
        }
    }

    /// Part attendue
    package var columnExpected: String {
        switch language {
        case .fr: "Part attendue"
        case .en: "Expected share"
        }
    }

    /// Fois trop présent
    package var columnRatio: String {
        switch language {
        case .fr: "Fois trop présent"
        case .en: "Times too present"
        }
    }

    /// × {n}
    package func times(n: String) -> String {
        switch language {
        case .fr: "× \(n)"
        case .en: "× \(n)"
        }
    }

    /// Pour que les réponses ressemblent à ceux qu’on attendait, {percent} d’entre elles devraient venir d…
    package func apart(percent: String) -> String {
        switch language {
        case .fr: "Pour que les réponses ressemblent à ceux qu’on attendait, \(percent) d’entre elles devraient venir d’ailleurs."
        case .en: "For the answers to be like those who were expected, \(percent) of them would have to come from elsewhere."
        }
    }

    /// Réponses concentrées.
    package var alert: String {
        switch language {
        case .fr: "Réponses concentrées."
        case .en: "Concentrated answers."
        }
    }

    /// « {label} » fait {percent} des réponses, pour {expected} attendus. Chaque chiffre penche de ce côté.
    package func concentrated(label: String, percent: String, expected: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(label)\u{202F}» fait \(percent) des réponses, pour \(expected) attendus. Chaque chiffre penche de ce côté."
        case .en: "“\(label)” is \(percent) of the answers, where \(expected) was expected. Each figure leans that way."
        }
    }

    /// D’où viennent les réponses
    package var mapHeading: String {
        switch language {
        case .fr: "D’où viennent les réponses"
        case .en: "Where the answers come from"
        }
    }

    /// Les départements, en hexagones, selon le nombre de réponses
    package var mapName: String {
        switch language {
        case .fr: "Les départements, en hexagones, selon le nombre de réponses"
        case .en: "The départements as hexagons, by the number of answers"
        }
    }

    /// aucune réponse
    package var mapNone: String {
        switch language {
        case .fr: "aucune réponse"
        case .en: "no answer"
        }
    }

    /// {n}
    package func mapOne(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune réponse", one: "une réponse", other: "\(language.formatted(n)) réponses"))"
        case .en: "\(language.form(n, zero: "no answer", one: "one answer", other: "\(language.formatted(n)) answers"))"
        }
    }

    /// de {low} à {high} réponses
    package func mapRange(low: Int, high: Int) -> String {
        switch language {
        case .fr: "de \(language.formatted(low)) à \(language.formatted(high)) réponses"
        case .en: "from \(language.formatted(low)) to \(language.formatted(high)) answers"
        }
    }

    /// Un hexagone par département. Ce sont des réponses, pas des habitants ; les nombres sont dans le tab…
    package var mapCaption: String {
        switch language {
        case .fr: "Un hexagone par département. Ce sont des réponses, pas des habitants\u{202F}; les nombres sont dans le tableau."
        case .en: "One hexagon for each département. These are answers, not inhabitants; the numbers are in the table."
        }
    }

    /// {n}
    package func mapOther(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Toutes les réponses y sont.", one: "Une réponse du tableau n’est pas un département.", other: "\(language.formatted(n)) réponses du tableau ne sont pas des départements."))"
        case .en: "\(language.form(n, zero: "All the answers are on it.", one: "One answer of the table is no département.", other: "\(language.formatted(n)) answers of the table are no départements."))"
        }
    }

    /// {name} : {count}
    package func mapCell(name: String, count: Int) -> String {
        switch language {
        case .fr: "\(name)\u{A0}: \(language.form(count, zero: "aucune réponse", one: "une réponse", other: "\(language.formatted(count)) réponses"))"
        case .en: "\(name): \(language.form(count, zero: "no answer", one: "one answer", other: "\(language.formatted(count)) answers"))"
        }
    }

    /// {name} : masqué
    package func mapCellHidden(name: String) -> String {
        switch language {
        case .fr: "\(name)\u{A0}: masqué"
        case .en: "\(name): hidden"
        }
    }

    /// Choisissez les tableaux avant de figer les réponses. Ensuite la liste est close : on ne publie pas …
    package var planLead: String {
        switch language {
        case .fr: "Choisissez les tableaux avant de figer les réponses. Ensuite la liste est close\u{A0}: on ne publie pas un tableau parce que son résultat plaît, et aucun tableau ne permet de retrouver ce qu’un autre masque."
        case .en: "Choose the tables before the answers are frozen. Then the list is closed: no table is published because somebody likes what it says, and none of them gives away what another one hides."
        }
    }

    /// {n}
    package func planCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun tableau dans la liste.", one: "Un tableau dans la liste.", other: "\(language.formatted(n)) tableaux dans la liste."))"
        case .en: "\(language.form(n, zero: "No table in the list.", one: "One table in the list.", other: "\(language.formatted(n)) tables in the list."))"
        }
    }

    /// C’est la liste habituelle : chaque question fermée, puis les mêmes selon le profil de la personne q…
    package var planUsual: String {
        switch language {
        case .fr: "C’est la liste habituelle\u{A0}: chaque question fermée, puis les mêmes selon le profil de la personne qui répond."
        case .en: "This is the usual list: each closed question, then the same ones by the profile of who answers."
        }
    }

    /// La liste se prépare quand il y a un questionnaire.
    package var noQuestionnaire: String {
        switch language {
        case .fr: "La liste se prépare quand il y a un questionnaire."
        case .en: "The list is prepared once there is a questionnaire."
        }
    }

    /// Les tableaux à publier
    package var chooseHeading: String {
        switch language {
        case .fr: "Les tableaux à publier"
        case .en: "The tables to publish"
        }
    }

    /// Seule
    package var alone: String {
        switch language {
        case .fr: "Seule"
        case .en: "Alone"
        }
    }

    /// Selon : {label}
    package func against(label: String) -> String {
        switch language {
        case .fr: "Selon\u{A0}: \(label)"
        case .en: "By: \(label)"
        }
    }

    /// Garder ces tableaux
    package var choose: String {
        switch language {
        case .fr: "Garder ces tableaux"
        case .en: "Keep these tables"
        }
    }

    /// Reprendre la liste habituelle
    package var usual: String {
        switch language {
        case .fr: "Reprendre la liste habituelle"
        case .en: "Go back to the usual list"
        }
    }

    /// Cochez au moins un tableau.
    package var chooseNone: String {
        switch language {
        case .fr: "Cochez au moins un tableau."
        case .en: "Tick one table at least."
        }
    }

    /// Fermer la liste
    package var closeHeading: String {
        switch language {
        case .fr: "Fermer la liste"
        case .en: "Close the list"
        }
    }

    /// Les réponses sont figées, et les tableaux ne sont pas encore comptés. Une fois la liste close, elle…
    package var closeLead: String {
        switch language {
        case .fr: "Les réponses sont figées, et les tableaux ne sont pas encore comptés. Une fois la liste close, elle ne change plus."
        case .en: "The answers are frozen, and the tables are not counted yet. Once the list is closed, it does not change any more."
        }
    }

    /// J’ai relu la liste : elle ne changera plus.
    package var closeSure: String {
        switch language {
        case .fr: "J’ai relu la liste\u{A0}: elle ne changera plus."
        case .en: "I have read the list again: it will not change any more."
        }
    }

    /// Fermer la liste et compter
    package var close: String {
        switch language {
        case .fr: "Fermer la liste et compter"
        case .en: "Close the list and count"
        }
    }

    /// {n}
    package func closedLead(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "La liste est close, sans tableau.", one: "La liste est close\u{A0}: un tableau, compté et masqué.", other: "La liste est close\u{A0}: \(language.formatted(n)) tableaux, comptés et masqués ensemble."))"
        case .en: "\(language.form(n, zero: "The list is closed, without a table.", one: "The list is closed: one table, counted and masked.", other: "The list is closed: \(language.formatted(n)) tables, counted and masked together."))"
        }
    }

    /// Publier
    package var publishHeading: String {
        switch language {
        case .fr: "Publier"
        case .en: "Publish"
        }
    }

    /// Tout le monde lira ces tableaux depuis la page de l’enquête. Montrez-les d’abord aux personnes qui …
    package var publishLead: String {
        switch language {
        case .fr: "Tout le monde lira ces tableaux depuis la page de l’enquête. Montrez-les d’abord aux personnes qui ont répondu, par le chemin où elles ont répondu."
        case .en: "Everybody will read these tables from the page of the survey. Show them first to the people who answered, by the way that they answered."
        }
    }

    /// Les personnes qui ont répondu l’apprennent d’abord.
    package var publishSure: String {
        switch language {
        case .fr: "Les personnes qui ont répondu l’apprennent d’abord."
        case .en: "The people who answered hear of it first."
        }
    }

    /// Publier les tableaux
    package var publish: String {
        switch language {
        case .fr: "Publier les tableaux"
        case .en: "Publish the tables"
        }
    }

    /// Ces tableaux sont publiés.
    package var publishedSaid: String {
        switch language {
        case .fr: "Ces tableaux sont publiés."
        case .en: "These tables are published."
        }
    }

    /// Dites combien ils sont en vrai, selon une source : la page montrera qui manque et qui est trop prés…
    package var profileLead: String {
        switch language {
        case .fr: "Dites combien ils sont en vrai, selon une source\u{A0}: la page montrera qui manque et qui est trop présent."
        case .en: "Say how many there really are, according to a source: the page will show who is missing and who is too present."
        }
    }

    /// profil donné
    package var profileThere: String {
        switch language {
        case .fr: "profil donné"
        case .en: "profile given"
        }
    }

    /// D’où viennent ces effectifs
    package var fieldSource: String {
        switch language {
        case .fr: "D’où viennent ces effectifs"
        case .en: "Where these counts come from"
        }
    }

    /// Qui les a comptés, quoi, quand. Tout vide : on ne compare plus.
    package var fieldSourceHelp: String {
        switch language {
        case .fr: "Qui les a comptés, quoi, quand. Tout vide\u{A0}: on ne compare plus."
        case .en: "Who counted them, what, when. All empty: nothing is compared any more."
        }
    }

    /// Comparer
    package var compare: String {
        switch language {
        case .fr: "Comparer"
        case .en: "Compare"
        }
    }

    /// « {text} » n’est pas un nombre.
    package func compareUnread(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un nombre."
        case .en: "“\(text)” is no number."
        }
    }

    /// Un autre tableau
    package var studyTitle: String {
        switch language {
        case .fr: "Un autre tableau"
        case .en: "Another table"
        }
    }

    /// Pour explorer : n’importe quelle question, croisée ou réduite à certaines personnes. Ce tableau n’e…
    package var studyLead: String {
        switch language {
        case .fr: "Pour explorer\u{A0}: n’importe quelle question, croisée ou réduite à certaines personnes. Ce tableau n’est pas publié."
        case .en: "To explore: any question, against another or for some people alone. This table is not published."
        }
    }

    /// Chaque tableau demandé est noté au journal, avec ses filtres et votre nom. Ce que la liste publiée …
    package var studyLogged: String {
        switch language {
        case .fr: "Chaque tableau demandé est noté au journal, avec ses filtres et votre nom. Ce que la liste publiée montre déjà ne peut plus être masqué\u{A0}: celui-ci masque ce que les deux ensemble diraient."
        case .en: "Each table that is asked for is noted in the log, with its filters and your name. What the published list shows already cannot be hidden any more: this one hides what both together would tell."
        }
    }

    /// La liste des tableaux n’est pas close : rien à explorer pour le moment.
    package var studyNone: String {
        switch language {
        case .fr: "La liste des tableaux n’est pas close\u{A0}: rien à explorer pour le moment."
        case .en: "The list of tables is not closed: nothing to explore for now."
        }
    }

    /// Question
    package var fieldQuestion: String {
        switch language {
        case .fr: "Question"
        case .en: "Question"
        }
    }

    /// Selon
    package var fieldAgainst: String {
        switch language {
        case .fr: "Selon"
        case .en: "By"
        }
    }

    /// Seulement, condition {rank}
    package func fieldFilter(rank: String) -> String {
        switch language {
        case .fr: "Seulement, condition \(rank)"
        case .en: "Only, condition \(rank)"
        }
    }

    /// –
    package var nothing: String {
        switch language {
        case .fr: "–"
        case .en: "–"
        }
    }

    /// Montrer
    package var study: String {
        switch language {
        case .fr: "Montrer"
        case .en: "Show"
        }
    }

    /// Emporter (CSV)
    package var studyFile: String {
        switch language {
        case .fr: "Emporter (CSV)"
        case .en: "Take away (CSV)"
        }
    }

    /// Tableau de travail. Deux tableaux de travail côte à côte peuvent dire ce que chacun masque : ne les…
    package var studyNote: String {
        switch language {
        case .fr: "Tableau de travail. Deux tableaux de travail côte à côte peuvent dire ce que chacun masque\u{A0}: ne les publiez pas."
        case .en: "A table to work with. Two of them side by side may tell what each one hides: do not publish them."
        }
    }

    /// Avec ce que la liste publiée montre déjà, ce tableau laisserait retrouver un petit nombre. Il n’est…
    package var studyWithheld: String {
        switch language {
        case .fr: "Avec ce que la liste publiée montre déjà, ce tableau laisserait retrouver un petit nombre. Il n’est pas montré."
        case .en: "With what the published list shows already, this table would give a small number away. It is not shown."
        }
    }
}

extension Texts {
    package var results: ResultsTexts { ResultsTexts(language: language) }
}
