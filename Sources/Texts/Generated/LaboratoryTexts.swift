// Written by scripts/generate.py from Catalogue/laboratory.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `laboratory`, in one language.
package struct LaboratoryTexts: Sendable {
    let language: Language

    /// Laboratoire
    package var title: String {
        switch language {
        case .fr: "Laboratoire"
        case .en: "Laboratory"
        }
    }

    /// Essayer une méthode de décision sur un fichier : le laboratoire
    package var fromMethods: String {
        switch language {
        case .fr: "Essayer une méthode de décision sur un fichier\u{A0}: le laboratoire"
        case .en: "Try a method of deciding on a file: the laboratory"
        }
    }

    /// Laboratoire
    package var footer: String {
        switch language {
        case .fr: "Laboratoire"
        case .en: "Laboratory"
        }
    }

    /// Des méthodes pour décider ensemble, à essayer sur un fichier à vous. Vous déposez le fichier, vous …
    package var lead: String {
        switch language {
        case .fr: "Des méthodes pour décider ensemble, à essayer sur un fichier à vous. Vous déposez le fichier, vous voyez le résultat. Rien n’est gardé."
        case .en: "Methods for deciding together, to try on a file of your own. You give the file, you see the result. Nothing is kept."
        }
    }

    /// Les méthodes
    package var methodsHeading: String {
        switch language {
        case .fr: "Les méthodes"
        case .en: "The methods"
        }
    }

    /// Le fichier est lu en mémoire, le temps de répondre. Il n’est ni enregistré, ni montré, ni noté dans…
    package var kept: String {
        switch language {
        case .fr: "Le fichier est lu en mémoire, le temps de répondre. Il n’est ni enregistré, ni montré, ni noté dans un journal."
        case .en: "The file is read in memory, for the time of the answer. It is neither stored, nor shown, nor written to a log."
        }
    }

    /// Retirez les noms avant de déposer : un numéro par personne suffit.
    package var personal: String {
        switch language {
        case .fr: "Retirez les noms avant de déposer\u{A0}: un numéro par personne suffit."
        case .en: "Take the names out before you give the file: one number per person is enough."
        }
    }

    /// Chaque méthode donne le même résultat avec la commande « essaim », aussi pour de plus gros fichiers…
    package var docs: String {
        switch language {
        case .fr: "Chaque méthode donne le même résultat avec la commande «\u{202F}essaim\u{202F}», aussi pour de plus gros fichiers. Les formules, leurs sources et leurs limites sont dans la documentation du programme."
        case .en: "Each method gives the same result with the command “essaim”, also for larger files. The formulas, their sources and their limits are in the documentation of the program."
        }
    }

    /// Carte des avis
    package var opinionTitle: String {
        switch language {
        case .fr: "Carte des avis"
        case .en: "Map of opinions"
        }
    }

    /// Des personnes disent d’accord, pas d’accord ou je passe sur des énoncés. La carte montre qui vote d…
    package var opinionLead: String {
        switch language {
        case .fr: "Des personnes disent d’accord, pas d’accord ou je passe sur des énoncés. La carte montre qui vote de façon proche, et ce que tous les groupes partagent."
        case .en: "People say agree, disagree or pass on statements. The map shows who votes alike, and what all groups share."
        }
    }

    /// Elle ne dit ni combien de gens pensent ainsi ailleurs, ni qui ils sont. Un groupe n’est pas une pop…
    package var opinionNot: String {
        switch language {
        case .fr: "Elle ne dit ni combien de gens pensent ainsi ailleurs, ni qui ils sont. Un groupe n’est pas une population."
        case .en: "It says neither how many people think so elsewhere, nor who they are. A group is not a population."
        }
    }

    /// Panel tiré au sort
    package var panelTitle: String {
        switch language {
        case .fr: "Panel tiré au sort"
        case .en: "Panel drawn by lot"
        }
    }

    /// Parmi des volontaires, le sort compose un panel qui tient des cibles : autant d’habitantes et d’hab…
    package var panelLead: String {
        switch language {
        case .fr: "Parmi des volontaires, le sort compose un panel qui tient des cibles\u{A0}: autant d’habitantes et d’habitants que de professionnels, des âges, des lieux. Chacun garde la plus grande chance possible."
        case .en: "Among volunteers, lot composes a panel that keeps targets: as many residents as professionals, ages, places. Everybody keeps the greatest possible chance."
        }
    }

    /// Le tirage est juste entre les volontaires. Il ne dit rien des personnes qui ne se sont pas proposée…
    package var panelNot: String {
        switch language {
        case .fr: "Le tirage est juste entre les volontaires. Il ne dit rien des personnes qui ne se sont pas proposées."
        case .en: "The draw is fair among volunteers. It says nothing of people who did not come forward."
        }
    }

    /// Budget partagé
    package var budgetTitle: String {
        switch language {
        case .fr: "Budget partagé"
        case .en: "Shared budget"
        }
    }

    /// Chaque votant a la même part d’argent et paie, avec d’autres, les projets qu’il soutient.
    package var budgetLead: String {
        switch language {
        case .fr: "Chaque votant a la même part d’argent et paie, avec d’autres, les projets qu’il soutient."
        case .en: "Each voter has the same share of the money and pays, with others, for the projects they support."
        }
    }

    /// La règle dit ce que ces votes donnent. Elle ne dit pas qu’un projet est bon ou réalisable.
    package var budgetNot: String {
        switch language {
        case .fr: "La règle dit ce que ces votes donnent. Elle ne dit pas qu’un projet est bon ou réalisable."
        case .en: "The rule says what these votes give. It does not say that a project is good or can be done."
        }
    }

    /// Bulletins
    package var ballotsTitle: String {
        switch language {
        case .fr: "Bulletins"
        case .en: "Ballots"
        }
    }

    /// Cinq façons d’entendre un groupe : jugement majoritaire, duels, approbation, consentement, abaque d…
    package var ballotsLead: String {
        switch language {
        case .fr: "Cinq façons d’entendre un groupe\u{A0}: jugement majoritaire, duels, approbation, consentement, abaque de Régnier. La règle fait partie du résultat."
        case .en: "Five ways to hear a group: majority judgement, duels, approval, consent, abacus of Régnier. The rule is part of the result."
        }
    }

    /// Aucune de ces règles n’est la bonne pour toujours. Choisissez-la avant de voter, et dites laquelle.
    package var ballotsNot: String {
        switch language {
        case .fr: "Aucune de ces règles n’est la bonne pour toujours. Choisissez-la avant de voter, et dites laquelle."
        case .en: "None of these rules is the right one for ever. Choose it before the vote, and say which."
        }
    }

    /// Classes de paroles
    package var verbatimsTitle: String {
        switch language {
        case .fr: "Classes de paroles"
        case .en: "Classes of words"
        }
    }

    /// Des réponses libres sont rangées par les mots qu’elles partagent, pour savoir quoi lire ensemble.
    package var verbatimsLead: String {
        switch language {
        case .fr: "Des réponses libres sont rangées par les mots qu’elles partagent, pour savoir quoi lire ensemble."
        case .en: "Free answers are sorted by the words they share, to know what to read together."
        }
    }

    /// Les classes rapprochent des mots. Elles ne disent ni ce que les personnes pensent, ni combien le pe…
    package var verbatimsNot: String {
        switch language {
        case .fr: "Les classes rapprochent des mots. Elles ne disent ni ce que les personnes pensent, ni combien le pensent\u{A0}: lisez les textes."
        case .en: "Classes bring words together. They say neither what people think, nor how many think it: read the texts."
        }
    }

    /// Ce que ce calcul ne dit pas
    package var notHeading: String {
        switch language {
        case .fr: "Ce que ce calcul ne dit pas"
        case .en: "What this result does not say"
        }
    }

    /// Essayer avec un autre fichier
    package var again: String {
        switch language {
        case .fr: "Essayer avec un autre fichier"
        case .en: "Try with another file"
        }
    }

    /// Votre fichier
    package var formHeading: String {
        switch language {
        case .fr: "Votre fichier"
        case .en: "Your file"
        }
    }

    /// Voir un exemple
    package var showExample: String {
        switch language {
        case .fr: "Voir un exemple"
        case .en: "See an example"
        }
    }

    /// Voir un exemple de jugement majoritaire
    package var exampleJudgement: String {
        switch language {
        case .fr: "Voir un exemple de jugement majoritaire"
        case .en: "See an example of majority judgement"
        }
    }

    /// Voir un exemple de duels
    package var exampleSchulze: String {
        switch language {
        case .fr: "Voir un exemple de duels"
        case .en: "See an example of duels"
        }
    }

    /// Voir un exemple d’approbation
    package var exampleApproval: String {
        switch language {
        case .fr: "Voir un exemple d’approbation"
        case .en: "See an example of approval"
        }
    }

    /// Voir un exemple de consentement
    package var exampleConsent: String {
        switch language {
        case .fr: "Voir un exemple de consentement"
        case .en: "See an example of consent"
        }
    }

    /// Voir un exemple d’abaque de Régnier
    package var exampleRegnier: String {
        switch language {
        case .fr: "Voir un exemple d’abaque de Régnier"
        case .en: "See an example of an abacus of Régnier"
        }
    }

    /// Voici un exemple fictif, du territoire d’Aubrelle. Prenez ses fichiers pour modèle.
    package var exampleNote: String {
        switch language {
        case .fr: "Voici un exemple fictif, du territoire d’Aubrelle. Prenez ses fichiers pour modèle."
        case .en: "This is a fictional example, from the territory of Aubrelle. Take its files as a model."
        }
    }

    /// Fichiers de l’exemple :
    package var exampleFiles: String {
        switch language {
        case .fr: "Fichiers de l’exemple\u{A0}:"
        case .en: "Files of the example:"
        }
    }

    /// ({size} Kio)
    package func fileSize(size: Int) -> String {
        switch language {
        case .fr: "(\(language.formatted(size)) Kio)"
        case .en: "(\(language.formatted(size)) KiB)"
        }
    }

    /// Voir le résultat
    package var submit: String {
        switch language {
        case .fr: "Voir le résultat"
        case .en: "See the result"
        }
    }

    /// Résultat
    package var resultHeading: String {
        switch language {
        case .fr: "Résultat"
        case .en: "Result"
        }
    }

    /// Emporter le résultat
    package var takeHeading: String {
        switch language {
        case .fr: "Emporter le résultat"
        case .en: "Take the result away"
        }
    }

    /// Choisissez votre fichier, puis ce que vous voulez recevoir à la place de la page. Le JSON dit tout,…
    package var takeHelp: String {
        switch language {
        case .fr: "Choisissez votre fichier, puis ce que vous voulez recevoir à la place de la page. Le JSON dit tout, aussi des plus petits groupes\u{A0}: ne le publiez pas."
        case .en: "Choose your file, then what you want to receive instead of the page. The JSON tells everything, of the smallest groups too: do not publish it."
        }
    }

    /// Tout, pour un autre programme (JSON)
    package var takeJSON: String {
        switch language {
        case .fr: "Tout, pour un autre programme (JSON)"
        case .en: "All of it, for another program (JSON)"
        }
    }

    /// L’image (SVG)
    package var takeSVG: String {
        switch language {
        case .fr: "L’image (SVG)"
        case .en: "The picture (SVG)"
        }
    }

    /// Les billets du tirage (CSV)
    package var takeCSV: String {
        switch language {
        case .fr: "Les billets du tirage (CSV)"
        case .en: "The tickets of the draw (CSV)"
        }
    }

    /// Le fichier avec les projets gagnants (.pb)
    package var takePB: String {
        switch language {
        case .fr: "Le fichier avec les projets gagnants (.pb)"
        case .en: "The file with the winning projects (.pb)"
        }
    }

    /// {label} (facultatif)
    package func optionalLabel(label: String) -> String {
        switch language {
        case .fr: "\(label) (facultatif)"
        case .en: "\(label) (optional)"
        }
    }

    /// Au plus {size} Mio en tout.
    package func limit(size: Int) -> String {
        switch language {
        case .fr: "Au plus \(language.formatted(size)) Mio en tout."
        case .en: "\(language.formatted(size)) MiB at most in all."
        }
    }

    /// Les votes
    package var votes: String {
        switch language {
        case .fr: "Les votes"
        case .en: "The votes"
        }
    }

    /// Une ligne par vote, avec les colonnes comment-id, voter-id, vote (1, -1 ou 0) ; ou l’export de pol.…
    package var votesHelp: String {
        switch language {
        case .fr: "Une ligne par vote, avec les colonnes comment-id, voter-id, vote (1, -1 ou 0)\u{202F}; ou l’export de pol.is."
        case .en: "One line per vote, with the columns comment-id, voter-id, vote (1, -1 or 0); or the export of pol.is."
        }
    }

    /// Les énoncés
    package var statements: String {
        switch language {
        case .fr: "Les énoncés"
        case .en: "The statements"
        }
    }

    /// Une ligne par énoncé : comment-id, comment-body, moderated.
    package var statementsHelp: String {
        switch language {
        case .fr: "Une ligne par énoncé\u{A0}: comment-id, comment-body, moderated."
        case .en: "One line per statement: comment-id, comment-body, moderated."
        }
    }

    /// Nombre de groupes
    package var groups: String {
        switch language {
        case .fr: "Nombre de groupes"
        case .en: "Number of groups"
        }
    }

    /// Vide : le calcul le cherche.
    package var groupsHelp: String {
        switch language {
        case .fr: "Vide\u{A0}: le calcul le cherche."
        case .en: "Empty: it is looked for."
        }
    }

    /// Les volontaires
    package var candidates: String {
        switch language {
        case .fr: "Les volontaires"
        case .en: "The volunteers"
        }
    }

    /// Une ligne par personne : id, puis une colonne par critère.
    package var candidatesHelp: String {
        switch language {
        case .fr: "Une ligne par personne\u{A0}: id, puis une colonne par critère."
        case .en: "One line per person: id, then one column per criterion."
        }
    }

    /// Les cibles
    package var targets: String {
        switch language {
        case .fr: "Les cibles"
        case .en: "The targets"
        }
    }

    /// Une ligne par valeur : feature (le critère), value, min, max.
    package var targetsHelp: String {
        switch language {
        case .fr: "Une ligne par valeur\u{A0}: feature (le critère), value, min, max."
        case .en: "One line per value: feature (the criterion), value, min, max."
        }
    }

    /// Places du panel
    package var size: String {
        switch language {
        case .fr: "Places du panel"
        case .en: "Places of the panel"
        }
    }

    /// Graine du tirage
    package var seed: String {
        switch language {
        case .fr: "Graine du tirage"
        case .en: "Seed of the draw"
        }
    }

    /// Vide : la page montre les chances et n’en tire aucune. La graine est un texte choisi en public, don…
    package var seedHelp: String {
        switch language {
        case .fr: "Vide\u{A0}: la page montre les chances et n’en tire aucune. La graine est un texte choisi en public, dont l’empreinte a été publiée avant."
        case .en: "Empty: the page shows the chances and draws none. The seed is a text chosen in public, whose fingerprint was published before."
        }
    }

    /// Règle
    package var rule: String {
        switch language {
        case .fr: "Règle"
        case .en: "Rule"
        }
    }

    /// La plus petite chance la plus grande, puis la suivante (leximin)
    package var ruleLeximin: String {
        switch language {
        case .fr: "La plus petite chance la plus grande, puis la suivante (leximin)"
        case .en: "The smallest chance as great as can be, then the next (leximin)"
        }
    }

    /// La plus petite chance la plus grande (maximin)
    package var ruleMaximin: String {
        switch language {
        case .fr: "La plus petite chance la plus grande (maximin)"
        case .en: "The smallest chance as great as can be (maximin)"
        }
    }

    /// Le produit des chances le plus grand (Nash)
    package var ruleNash: String {
        switch language {
        case .fr: "Le produit des chances le plus grand (Nash)"
        case .en: "The product of the chances as great as can be (Nash)"
        }
    }

    /// Les projets et les votes
    package var budgetFile: String {
        switch language {
        case .fr: "Les projets et les votes"
        case .en: "The projects and the votes"
        }
    }

    /// Un fichier .pb, le format de pabulib.
    package var budgetFileHelp: String {
        switch language {
        case .fr: "Un fichier .pb, le format de pabulib."
        case .en: "A .pb file, the format of pabulib."
        }
    }

    /// Parts égales
    package var ruleShares: String {
        switch language {
        case .fr: "Parts égales"
        case .en: "Equal shares"
        }
    }

    /// Les plus soutenus d’abord
    package var ruleGreedy: String {
        switch language {
        case .fr: "Les plus soutenus d’abord"
        case .en: "The most supported first"
        }
    }

    /// L’argent qui reste
    package var completion: String {
        switch language {
        case .fr: "L’argent qui reste"
        case .en: "The money that is left"
        }
    }

    /// Les parts augmentent pas à pas
    package var completionAdd1: String {
        switch language {
        case .fr: "Les parts augmentent pas à pas"
        case .en: "The shares grow step by step"
        }
    }

    /// Les parts augmentent, puis les plus soutenus
    package var completionAdd1u: String {
        switch language {
        case .fr: "Les parts augmentent, puis les plus soutenus"
        case .en: "The shares grow, then the most supported"
        }
    }

    /// Va aux plus soutenus
    package var completionGreedy: String {
        switch language {
        case .fr: "Va aux plus soutenus"
        case .en: "Goes to the most supported"
        }
    }

    /// N’est pas dépensé
    package var completionNone: String {
        switch language {
        case .fr: "N’est pas dépensé"
        case .en: "Is not spent"
        }
    }

    /// Les bulletins
    package var ballotsFile: String {
        switch language {
        case .fr: "Les bulletins"
        case .en: "The ballots"
        }
    }

    /// Une ligne par votant, une colonne par option.
    package var ballotsFileHelp: String {
        switch language {
        case .fr: "Une ligne par votant, une colonne par option."
        case .en: "One line per voter, one column per option."
        }
    }

    /// Jugement majoritaire : des mentions
    package var ruleJudgement: String {
        switch language {
        case .fr: "Jugement majoritaire\u{A0}: des mentions"
        case .en: "Majority judgement: grades"
        }
    }

    /// Duels (Schulze) : des rangs
    package var ruleSchulze: String {
        switch language {
        case .fr: "Duels (Schulze)\u{A0}: des rangs"
        case .en: "Duels (Schulze): ranks"
        }
    }

    /// Approbation : oui ou non
    package var ruleApproval: String {
        switch language {
        case .fr: "Approbation\u{A0}: oui ou non"
        case .en: "Approval: yes or no"
        }
    }

    /// Consentement : des objections et leurs raisons
    package var ruleConsent: String {
        switch language {
        case .fr: "Consentement\u{A0}: des objections et leurs raisons"
        case .en: "Consent: objections and their reasons"
        }
    }

    /// Abaque de Régnier : des couleurs
    package var ruleRegnier: String {
        switch language {
        case .fr: "Abaque de Régnier\u{A0}: des couleurs"
        case .en: "Abacus of Régnier: colours"
        }
    }

    /// Les textes
    package var corpus: String {
        switch language {
        case .fr: "Les textes"
        case .en: "The texts"
        }
    }

    /// Un fichier au format d’IRaMuTeQ : chaque texte commence par une ligne **** avec ses variables.
    package var corpusHelp: String {
        switch language {
        case .fr: "Un fichier au format d’IRaMuTeQ\u{A0}: chaque texte commence par une ligne **** avec ses variables."
        case .en: "A file in the format of IRaMuTeQ: each text begins with a line **** and its variables."
        }
    }

    /// Calcul
    package var reckoning: String {
        switch language {
        case .fr: "Calcul"
        case .en: "What to do"
        }
    }

    /// Ranger les textes en classes
    package var reckoningClasses: String {
        switch language {
        case .fr: "Ranger les textes en classes"
        case .en: "Sort the texts into classes"
        }
    }

    /// Voir un mot dans ses phrases
    package var reckoningWord: String {
        switch language {
        case .fr: "Voir un mot dans ses phrases"
        case .en: "See a word in its sentences"
        }
    }

    /// Comparer les mots de plusieurs groupes
    package var reckoningVariable: String {
        switch language {
        case .fr: "Comparer les mots de plusieurs groupes"
        case .en: "Compare the words of several groups"
        }
    }

    /// Nombre de classes
    package var classes: String {
        switch language {
        case .fr: "Nombre de classes"
        case .en: "Number of classes"
        }
    }

    /// De 2 à 30. Vide : cinq.
    package var classesHelp: String {
        switch language {
        case .fr: "De 2 à 30. Vide\u{A0}: cinq."
        case .en: "From 2 to 30. Empty: five."
        }
    }

    /// Le mot
    package var word: String {
        switch language {
        case .fr: "Le mot"
        case .en: "The word"
        }
    }

    /// Pour voir un mot dans ses phrases. Toutes sont montrées, même rares : gardez-les pour vous.
    package var wordHelp: String {
        switch language {
        case .fr: "Pour voir un mot dans ses phrases. Toutes sont montrées, même rares\u{A0}: gardez-les pour vous."
        case .en: "To see a word in its sentences. All of them are shown, rare ones too: keep them for yourself."
        }
    }

    /// La variable
    package var variable: String {
        switch language {
        case .fr: "La variable"
        case .en: "The variable"
        }
    }

    /// Pour comparer : place, lieu…
    package var variableHelp: String {
        switch language {
        case .fr: "Pour comparer\u{A0}: place, lieu…"
        case .en: "To compare: place, lieu…"
        }
    }

    /// Les cibles du tirage
    package var targetsCaption: String {
        switch language {
        case .fr: "Les cibles du tirage"
        case .en: "The targets of the draw"
        }
    }

    /// Critère
    package var feature: String {
        switch language {
        case .fr: "Critère"
        case .en: "Criterion"
        }
    }

    /// Valeur
    package var value: String {
        switch language {
        case .fr: "Valeur"
        case .en: "Value"
        }
    }

    /// Visé
    package var wanted: String {
        switch language {
        case .fr: "Visé"
        case .en: "Wanted"
        }
    }

    /// Tirés
    package var drawn: String {
        switch language {
        case .fr: "Tirés"
        case .en: "Drawn"
        }
    }

    /// de {min} à {max}
    package func between(min: Int, max: Int) -> String {
        switch language {
        case .fr: "de \(language.formatted(min)) à \(language.formatted(max))"
        case .en: "from \(language.formatted(min)) to \(language.formatted(max))"
        }
    }

    /// Le panel
    package var panelCaption: String {
        switch language {
        case .fr: "Le panel"
        case .en: "The panel"
        }
    }

    /// Personne
    package var person: String {
        switch language {
        case .fr: "Personne"
        case .en: "Person"
        }
    }

    /// Chance
    package var chance: String {
        switch language {
        case .fr: "Chance"
        case .en: "Chance"
        }
    }

    /// Les chances
    package var chancesCaption: String {
        switch language {
        case .fr: "Les chances"
        case .en: "The chances"
        }
    }

    /// Personnes
    package var people: String {
        switch language {
        case .fr: "Personnes"
        case .en: "People"
        }
    }

    /// Les chances, de la plus petite à la plus grande
    package var stairTitle: String {
        switch language {
        case .fr: "Les chances, de la plus petite à la plus grande"
        case .en: "The chances, from the smallest to the greatest"
        }
    }

    /// Chaque marche réunit les personnes qui ont la même chance. Le trait est la chance égale, {equal}.
    package func stairText(equal: String) -> String {
        switch language {
        case .fr: "Chaque marche réunit les personnes qui ont la même chance. Le trait est la chance égale, \(equal)."
        case .en: "Each step holds the people who have the same chance. The line is the equal chance, \(equal)."
        }
    }

    /// Les projets
    package var projectsCaption: String {
        switch language {
        case .fr: "Les projets"
        case .en: "The projects"
        }
    }

    /// Projet
    package var project: String {
        switch language {
        case .fr: "Projet"
        case .en: "Project"
        }
    }

    /// Coût
    package var cost: String {
        switch language {
        case .fr: "Coût"
        case .en: "Cost"
        }
    }

    /// Soutiens
    package var support: String {
        switch language {
        case .fr: "Soutiens"
        case .en: "Supporters"
        }
    }

    /// Résultat
    package var result: String {
        switch language {
        case .fr: "Résultat"
        case .en: "Result"
        }
    }

    /// gagnant
    package var won: String {
        switch language {
        case .fr: "gagnant"
        case .en: "wins"
        }
    }

    /// non
    package var lost: String {
        switch language {
        case .fr: "non"
        case .en: "no"
        }
    }

    /// Les mentions de chaque option
    package var gradesCaption: String {
        switch language {
        case .fr: "Les mentions de chaque option"
        case .en: "The grades of each option"
        }
    }

    /// Option
    package var option: String {
        switch language {
        case .fr: "Option"
        case .en: "Option"
        }
    }

    /// Mention majoritaire
    package var majority: String {
        switch language {
        case .fr: "Mention majoritaire"
        case .en: "Majority grade"
        }
    }

    /// Sans réponse
    package var silent: String {
        switch language {
        case .fr: "Sans réponse"
        case .en: "Silent"
        }
    }

    /// Combien préfèrent l’option de la ligne à celle de la colonne
    package var duelsCaption: String {
        switch language {
        case .fr: "Combien préfèrent l’option de la ligne à celle de la colonne"
        case .en: "How many prefer the option of the row to the one of the column"
        }
    }

    /// Les approbations
    package var approvalsCaption: String {
        switch language {
        case .fr: "Les approbations"
        case .en: "The approvals"
        }
    }

    /// Approbations
    package var approvals: String {
        switch language {
        case .fr: "Approbations"
        case .en: "Approvals"
        }
    }

    /// L’abaque : une ligne par énoncé, une colonne par personne
    package var abacusCaption: String {
        switch language {
        case .fr: "L’abaque\u{A0}: une ligne par énoncé, une colonne par personne"
        case .en: "The abacus: one row per statement, one column per person"
        }
    }

    /// Énoncé
    package var statement: String {
        switch language {
        case .fr: "Énoncé"
        case .en: "Statement"
        }
    }

    /// Climat
    package var climate: String {
        switch language {
        case .fr: "Climat"
        case .en: "Climate"
        }
    }

    /// pas de réponse
    package var empty: String {
        switch language {
        case .fr: "pas de réponse"
        case .en: "no answer"
        }
    }

    /// L’arbre des classes
    package var treeTitle: String {
        switch language {
        case .fr: "L’arbre des classes"
        case .en: "The tree of the classes"
        }
    }

    /// Chaque embranchement sépare deux ensembles de textes ; plus il est haut, plus leurs mots diffèrent.…
    package func treeText(list: String) -> String {
        switch language {
        case .fr: "Chaque embranchement sépare deux ensembles de textes\u{202F}; plus il est haut, plus leurs mots diffèrent. De gauche à droite\u{A0}: \(list)."
        case .en: "Each branching parts two sets of texts; the higher it is, the more their words differ. From left to right: \(list)."
        }
    }

    /// classe {number}
    package func treeLeafFew(number: Int) -> String {
        switch language {
        case .fr: "classe \(language.formatted(number))"
        case .en: "class \(language.formatted(number))"
        }
    }

    /// classe {number} ({n})
    package func treeLeaf(number: Int, n: Int) -> String {
        switch language {
        case .fr: "classe \(language.formatted(number)) (\(language.form(n, one: "\(language.formatted(n)) segment", other: "\(language.formatted(n)) segments")))"
        case .en: "class \(language.formatted(number)) (\(language.form(n, one: "\(language.formatted(n)) segment", other: "\(language.formatted(n)) segments")))"
        }
    }

    /// Les classes et leurs mots
    package var planeTitle: String {
        switch language {
        case .fr: "Les classes et leurs mots"
        case .en: "The classes and their words"
        }
    }

    /// Deux mots proches se disent dans les mêmes classes. Les deux axes disent {share} des écarts.
    package func planeText(share: String) -> String {
        switch language {
        case .fr: "Deux mots proches se disent dans les mêmes classes. Les deux axes disent \(share) des écarts."
        case .en: "Two words that are near are said in the same classes. The two axes tell \(share) of the differences."
        }
    }

    /// Il n’y a pas de résultat
    package var problem: String {
        switch language {
        case .fr: "Il n’y a pas de résultat"
        case .en: "There is no result"
        }
    }

    /// Vos choix sont gardés ci-dessous. Choisissez de nouveau le fichier : un navigateur ne le redonne pa…
    package var problemKept: String {
        switch language {
        case .fr: "Vos choix sont gardés ci-dessous. Choisissez de nouveau le fichier\u{A0}: un navigateur ne le redonne pas de lui-même."
        case .en: "Your choices are kept below. Choose the file again: a browser does not give it back by itself."
        }
    }

    /// Cette page est restée ouverte trop longtemps. Envoyez le formulaire une nouvelle fois.
    package var expired: String {
        switch language {
        case .fr: "Cette page est restée ouverte trop longtemps. Envoyez le formulaire une nouvelle fois."
        case .en: "This page was open for too long. Send the form once more."
        }
    }

    /// Choisissez le fichier : {label}.
    package func missingFile(label: String) -> String {
        switch language {
        case .fr: "Choisissez le fichier\u{A0}: \(label)."
        case .en: "Choose the file: \(label)."
        }
    }

    /// {label} : écrivez un nombre entier de {least} à {most}.
    package func badNumber(label: String, least: Int, most: Int) -> String {
        switch language {
        case .fr: "\(label)\u{A0}: écrivez un nombre entier de \(language.formatted(least)) à \(language.formatted(most))."
        case .en: "\(label): write a whole number from \(language.formatted(least)) to \(language.formatted(most))."
        }
    }

    /// {label} : écrivez-le, ce calcul en a besoin.
    package func missingText(label: String) -> String {
        switch language {
        case .fr: "\(label)\u{A0}: écrivez-le, ce calcul en a besoin."
        case .en: "\(label): write it, this needs it."
        }
    }

    /// Un autre fichier est en train d’être calculé. Envoyez le vôtre de nouveau dans un instant.
    package var busy: String {
        switch language {
        case .fr: "Un autre fichier est en train d’être calculé. Envoyez le vôtre de nouveau dans un instant."
        case .en: "Another file is being worked on. Send yours again in a moment."
        }
    }

    /// Il n’y a plus de place en mémoire pour un fichier. Envoyez-le de nouveau dans un instant.
    package var full: String {
        switch language {
        case .fr: "Il n’y a plus de place en mémoire pour un fichier. Envoyez-le de nouveau dans un instant."
        case .en: "There is no more room in memory for a file. Send it again in a moment."
        }
    }

    /// Beaucoup de fichiers sont arrivés d’ici. Attendez {n}, puis envoyez de nouveau.
    package func often(n: Int) -> String {
        switch language {
        case .fr: "Beaucoup de fichiers sont arrivés d’ici. Attendez \(language.form(n, one: "\(language.formatted(n)) seconde", other: "\(language.formatted(n)) secondes")), puis envoyez de nouveau."
        case .en: "Many files came from here. Wait \(language.form(n, one: "\(language.formatted(n)) second", other: "\(language.formatted(n)) seconds")), then send again."
        }
    }

    /// {label} : plus de {n} lignes ou projets pour une page. Prenez la commande « essaim », elle n’a pas …
    package func tooLarge(label: String, n: Int) -> String {
        switch language {
        case .fr: "\(label)\u{A0}: plus de \(language.formatted(n)) lignes ou projets pour une page. Prenez la commande «\u{202F}essaim\u{202F}», elle n’a pas cette limite."
        case .en: "\(label): more than \(language.formatted(n)) lines or projects for a page. Take the command “essaim”, it has no such limit."
        }
    }
}

extension Texts {
    package var laboratory: LaboratoryTexts { LaboratoryTexts(language: language) }
}
