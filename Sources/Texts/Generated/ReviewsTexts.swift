// Written by scripts/generate.py from Catalogue/reviews.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `reviews`, in one language.
package struct ReviewsTexts: Sendable {
    let language: Language

    /// Grilles de lecture
    package var gridsTitle: String {
        switch language {
        case .fr: "Grilles de lecture"
        case .en: "Reading grids"
        }
    }

    /// Une grille aide à relire une pratique : des critères tirés d’une source, une aide, cinq réponses po…
    package var gridsLead: String {
        switch language {
        case .fr: "Une grille aide à relire une pratique\u{A0}: des critères tirés d’une source, une aide, cinq réponses possibles. Elle ne donne jamais de note."
        case .en: "A grid helps to read a practice: criteria drawn from a source, some help, five possible answers. It never gives a mark."
        }
    }

    /// {n}
    package func gridsCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) critère", other: "\(language.formatted(n)) critères"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) criterion", other: "\(language.formatted(n)) criteria"))"
        }
    }

    /// Source : {source} ({lines})
    package func gridSource(source: String, lines: String) -> String {
        switch language {
        case .fr: "Source\u{A0}: \(source) (\(lines))"
        case .en: "Source: \(source) (\(lines))"
        }
    }

    /// Version {n}
    package func gridVersion(n: Int) -> String {
        switch language {
        case .fr: "Version \(language.formatted(n))"
        case .en: "Version \(language.formatted(n))"
        }
    }

    /// livrée avec le logiciel
    package var gridShipped: String {
        switch language {
        case .fr: "livrée avec le logiciel"
        case .en: "brought with the program"
        }
    }

    /// adaptée ici
    package var gridLocal: String {
        switch language {
        case .fr: "adaptée ici"
        case .en: "adapted here"
        }
    }

    /// depuis le {day}
    package func gridSince(day: Int) -> String {
        switch language {
        case .fr: "depuis le \(language.date(day))"
        case .en: "since \(language.date(day))"
        }
    }

    /// Les versions de cette grille
    package var gridVersions: String {
        switch language {
        case .fr: "Les versions de cette grille"
        case .en: "The versions of this grid"
        }
    }

    /// Vous lisez une ancienne version. Les profils faits avec elle la gardent.
    package var gridFormer: String {
        switch language {
        case .fr: "Vous lisez une ancienne version. Les profils faits avec elle la gardent."
        case .en: "This is a former version. Profiles made with it keep it."
        }
    }

    /// Lire la version d’aujourd’hui
    package var gridLatest: String {
        switch language {
        case .fr: "Lire la version d’aujourd’hui"
        case .en: "Read today's version"
        }
    }

    /// Les critères
    package var gridCriteria: String {
        switch language {
        case .fr: "Les critères"
        case .en: "The criteria"
        }
    }

    /// Les étiquettes que cette grille peut suggérer
    package var gridLabels: String {
        switch language {
        case .fr: "Les étiquettes que cette grille peut suggérer"
        case .en: "The labels that this grid may suggest"
        }
    }

    /// Une étiquette est suggérée avec ses raisons, critère par critère. Une personne décide de la retenir…
    package var gridLabelsLead: String {
        switch language {
        case .fr: "Une étiquette est suggérée avec ses raisons, critère par critère. Une personne décide de la retenir, ou non."
        case .en: "A label is suggested with its reasons, criterion by criterion. Somebody decides to keep it, or not."
        }
    }

    /// Pour aller plus loin : {next}
    package func gridNext(next: String) -> String {
        switch language {
        case .fr: "Pour aller plus loin\u{A0}: \(next)"
        case .en: "To go further: \(next)"
        }
    }

    /// Source : {lines}
    package func gridLines(lines: String) -> String {
        switch language {
        case .fr: "Source\u{A0}: \(lines)"
        case .en: "Source: \(lines)"
        }
    }

    /// Imprimer la feuille
    package var gridPrint: String {
        switch language {
        case .fr: "Imprimer la feuille"
        case .en: "Print the form"
        }
    }

    /// Adapter cette grille
    package var gridAdapt: String {
        switch language {
        case .fr: "Adapter cette grille"
        case .en: "Adapt this grid"
        }
    }

    /// Les autres grilles
    package var gridOthers: String {
        switch language {
        case .fr: "Les autres grilles"
        case .en: "The other grids"
        }
    }

    /// Pour relire une pratique avec cette grille, ouvrez sa fiche, puis « Relire à plusieurs ».
    package var gridUse: String {
        switch language {
        case .fr: "Pour relire une pratique avec cette grille, ouvrez sa fiche, puis «\u{202F}Relire à plusieurs\u{202F}»."
        case .en: "To read a practice with this grid, open its sheet, then “Reading together”."
        }
    }

    /// À remplir à plusieurs. Une réponse par critère : oui, en partie, non, sans objet, ne sait pas. Puis…
    package var paperLead: String {
        switch language {
        case .fr: "À remplir à plusieurs. Une réponse par critère\u{A0}: oui, en partie, non, sans objet, ne sait pas. Puis un argument, et ce sur quoi il repose."
        case .en: "To be filled in together. One answer for each criterion: yes, partly, no, does not apply, don't know. Then an argument, and what it rests on."
        }
    }

    /// Pratique :
    package var paperPractice: String {
        switch language {
        case .fr: "Pratique\u{A0}:"
        case .en: "Practice:"
        }
    }

    /// Groupe, ou au nom de qui :
    package var paperGroup: String {
        switch language {
        case .fr: "Groupe, ou au nom de qui\u{A0}:"
        case .en: "Group, or for whom:"
        }
    }

    /// Parce que :
    package var paperArgument: String {
        switch language {
        case .fr: "Parce que\u{A0}:"
        case .en: "Because:"
        }
    }

    /// D’après (passage de la fiche, document, lien, vécu) :
    package var paperEvidence: String {
        switch language {
        case .fr: "D’après (passage de la fiche, document, lien, vécu)\u{A0}:"
        case .en: "From (passage of the sheet, document, link, lived):"
        }
    }

    /// Adapter la grille
    package var adaptTitle: String {
        switch language {
        case .fr: "Adapter la grille"
        case .en: "Adapting the grid"
        }
    }

    /// Changez les mots, retirez ou ajoutez des critères. Cela fait une nouvelle version ; les profils déj…
    package var adaptLead: String {
        switch language {
        case .fr: "Changez les mots, retirez ou ajoutez des critères. Cela fait une nouvelle version\u{202F}; les profils déjà faits gardent la leur."
        case .en: "Change words, take out or add criteria. It makes a new version; profiles that stand keep theirs."
        }
    }

    /// Nom de la grille
    package var adaptName: String {
        switch language {
        case .fr: "Nom de la grille"
        case .en: "Name of the grid"
        }
    }

    /// À quoi elle sert
    package var adaptAbout: String {
        switch language {
        case .fr: "À quoi elle sert"
        case .en: "What it is for"
        }
    }

    /// Critère {n}
    package func adaptCriterion(n: Int) -> String {
        switch language {
        case .fr: "Critère \(language.formatted(n))"
        case .en: "Criterion \(language.formatted(n))"
        }
    }

    /// Intitulé
    package var adaptLabel: String {
        switch language {
        case .fr: "Intitulé"
        case .en: "Heading"
        }
    }

    /// Aide
    package var adaptHelp: String {
        switch language {
        case .fr: "Aide"
        case .en: "Help"
        }
    }

    /// Garder ce critère
    package var adaptKeep: String {
        switch language {
        case .fr: "Garder ce critère"
        case .en: "Keep this criterion"
        }
    }

    /// Un nouveau critère (facultatif)
    package var adaptNew: String {
        switch language {
        case .fr: "Un nouveau critère (facultatif)"
        case .en: "A new criterion (optional)"
        }
    }

    /// Enregistrer cette version
    package var adaptSave: String {
        switch language {
        case .fr: "Enregistrer cette version"
        case .en: "Save this version"
        }
    }

    /// Revenir à la grille livrée
    package var adaptRestore: String {
        switch language {
        case .fr: "Revenir à la grille livrée"
        case .en: "Come back to the grid of the program"
        }
    }

    /// La nouvelle version est enregistrée.
    package var adaptDone: String {
        switch language {
        case .fr: "La nouvelle version est enregistrée."
        case .en: "The new version is saved."
        }
    }

    /// Rien n’a changé.
    package var adaptSame: String {
        switch language {
        case .fr: "Rien n’a changé."
        case .en: "Nothing has changed."
        }
    }

    /// Il manque un intitulé ou une aide.
    package var refusedWords: String {
        switch language {
        case .fr: "Il manque un intitulé ou une aide."
        case .en: "A heading or a help is missing."
        }
    }

    /// Un texte est trop long : 160 signes pour le nom, 300 pour un intitulé, 800 pour une aide.
    package var refusedGridLong: String {
        switch language {
        case .fr: "Un texte est trop long\u{A0}: 160 signes pour le nom, 300 pour un intitulé, 800 pour une aide."
        case .en: "A text is too long: 160 characters for the name, 300 for a heading, 800 for a help."
        }
    }

    /// Une grille a au moins un critère.
    package var refusedNoCriterion: String {
        switch language {
        case .fr: "Une grille a au moins un critère."
        case .en: "A grid has one criterion at least."
        }
    }

    /// Une grille a au plus {n} critères.
    package func refusedTooMany(n: Int) -> String {
        switch language {
        case .fr: "Une grille a au plus \(language.formatted(n)) critères."
        case .en: "A grid has \(language.formatted(n)) criteria at most."
        }
    }

    /// Le critère « {criterion} » sert à l’étiquette « {label} » : gardez-le, ou changez ses mots.
    package func refusedNeeded(criterion: String, label: String) -> String {
        switch language {
        case .fr: "Le critère «\u{202F}\(criterion)\u{202F}» sert à l’étiquette «\u{202F}\(label)\u{202F}»\u{A0}: gardez-le, ou changez ses mots."
        case .en: "The criterion “\(criterion)” serves the label “\(label)”: keep it, or change its words."
        }
    }

    /// Quelqu’un a adapté cette grille pendant ce temps. Relisez la version d’aujourd’hui, puis recommence…
    package var refusedStale: String {
        switch language {
        case .fr: "Quelqu’un a adapté cette grille pendant ce temps. Relisez la version d’aujourd’hui, puis recommencez\u{A0}: ce que vous aviez écrit est ci-dessous."
        case .en: "Somebody adapted this grid meanwhile. Read today's version, then begin again: what you wrote is below."
        }
    }

    /// oui
    package var answerYes: String {
        switch language {
        case .fr: "oui"
        case .en: "yes"
        }
    }

    /// en partie
    package var answerPartly: String {
        switch language {
        case .fr: "en partie"
        case .en: "partly"
        }
    }

    /// non
    package var answerNo: String {
        switch language {
        case .fr: "non"
        case .en: "no"
        }
    }

    /// sans objet
    package var answerNotApplicable: String {
        switch language {
        case .fr: "sans objet"
        case .en: "does not apply"
        }
    }

    /// ne sait pas
    package var answerUnknown: String {
        switch language {
        case .fr: "ne sait pas"
        case .en: "don't know"
        }
    }

    /// un passage de la fiche
    package var evidencePassage: String {
        switch language {
        case .fr: "un passage de la fiche"
        case .en: "a passage of the sheet"
        }
    }

    /// un document
    package var evidenceDocument: String {
        switch language {
        case .fr: "un document"
        case .en: "a document"
        }
    }

    /// un lien
    package var evidenceLink: String {
        switch language {
        case .fr: "un lien"
        case .en: "a link"
        }
    }

    /// ce que nous avons vu ou vécu
    package var evidenceLived: String {
        switch language {
        case .fr: "ce que nous avons vu ou vécu"
        case .en: "what we saw or lived"
        }
    }

    /// Relire à plusieurs
    package var title: String {
        switch language {
        case .fr: "Relire à plusieurs"
        case .en: "Reading together"
        }
    }

    /// Plusieurs personnes et groupes lisent la même pratique avec la même grille. Chacun argumente. Les r…
    package var lead: String {
        switch language {
        case .fr: "Plusieurs personnes et groupes lisent la même pratique avec la même grille. Chacun argumente. Les réponses restent côte à côte\u{A0}: aucune moyenne, aucune note."
        case .en: "Several people and groups read the same practice with the same grid. Each argues. Answers stay side by side: no average, no mark."
        }
    }

    /// Aucun profil argumenté pour l’instant.
    package var noneYet: String {
        switch language {
        case .fr: "Aucun profil argumenté pour l’instant."
        case .en: "No argued profile yet."
        }
    }

    /// Ouvrir une relecture
    package var openHeading: String {
        switch language {
        case .fr: "Ouvrir une relecture"
        case .en: "Open a reading"
        }
    }

    /// Avec quelle grille ?
    package var openGrid: String {
        switch language {
        case .fr: "Avec quelle grille\u{202F}?"
        case .en: "With which grid?"
        }
    }

    /// Ouvrir
    package var openSave: String {
        switch language {
        case .fr: "Ouvrir"
        case .en: "Open"
        }
    }

    /// Lire les grilles
    package var openGrids: String {
        switch language {
        case .fr: "Lire les grilles"
        case .en: "Read the grids"
        }
    }

    /// Relectures en cours
    package var underWay: String {
        switch language {
        case .fr: "Relectures en cours"
        case .en: "Readings under way"
        }
    }

    /// Profils argumentés
    package var standing: String {
        switch language {
        case .fr: "Profils argumentés"
        case .en: "Argued profiles"
        }
    }

    /// {n}
    package func voicesCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune lecture donnée", one: "une lecture donnée", other: "\(language.formatted(n)) lectures données"))"
        case .en: "\(language.form(n, zero: "no reading given", one: "one reading given", other: "\(language.formatted(n)) readings given"))"
        }
    }

    /// Votre lecture est attendue
    package var ownAsked: String {
        switch language {
        case .fr: "Votre lecture est attendue"
        case .en: "Your reading is awaited"
        }
    }

    /// Vous avez donné votre lecture
    package var ownGiven: String {
        switch language {
        case .fr: "Vous avez donné votre lecture"
        case .en: "You gave your reading"
        }
    }

    /// Lire le profil
    package var read: String {
        switch language {
        case .fr: "Lire le profil"
        case .en: "Read the profile"
        }
    }

    /// Suivre la relecture
    package var follow: String {
        switch language {
        case .fr: "Suivre la relecture"
        case .en: "Follow the reading"
        }
    }

    /// Profil argumenté
    package var profileTitle: String {
        switch language {
        case .fr: "Profil argumenté"
        case .en: "Argued profile"
        }
    }

    /// C’est fait.
    package var done: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait : r…
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait\u{A0}: recommencez."
        case .en: "This form waited too long, or your browser refuses cookies. Nothing was done: begin again."
        }
    }

    /// Ce n’est pas fait.
    package var notDone: String {
        switch language {
        case .fr: "Ce n’est pas fait."
        case .en: "It was not done."
        }
    }

    /// Grille « {grid} », version {n}
    package func gridUsed(grid: String, n: Int) -> String {
        switch language {
        case .fr: "Grille «\u{202F}\(grid)\u{202F}», version \(language.formatted(n))"
        case .en: "Grid “\(grid)”, version \(language.formatted(n))"
        }
    }

    /// Profil arrêté le {day}
    package func finalOn(day: Int) -> String {
        switch language {
        case .fr: "Profil arrêté le \(language.date(day))"
        case .en: "Profile closed on \(language.date(day))"
        }
    }

    /// Relecture ouverte le {day}
    package func openedOn(day: Int) -> String {
        switch language {
        case .fr: "Relecture ouverte le \(language.date(day))"
        case .en: "Reading opened on \(language.date(day))"
        }
    }

    /// {n} lu cette pratique
    package func sentenceVoices(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune voix n’a", one: "Une voix a", other: "\(language.formatted(n)) voix ont")) lu cette pratique"
        case .en: "\(language.form(n, zero: "No voice has", one: "One voice has", other: "\(language.formatted(n)) voices have")) read this practice"
        }
    }

    /// , de {n}
    package func sentenceFamilies(n: Int) -> String {
        switch language {
        case .fr: ", de \(language.form(n, one: "\(language.formatted(n)) famille d’acteurs", other: "\(language.formatted(n)) familles d’acteurs"))"
        case .en: ", of \(language.form(n, one: "\(language.formatted(n)) family of actors", other: "\(language.formatted(n)) families of actors"))"
        }
    }

    /// Elles disent la même chose de {n} sur {total}.
    package func sentenceShared(n: Int, total: Int) -> String {
        switch language {
        case .fr: "Elles disent la même chose de \(language.form(n, one: "\(language.formatted(n)) critère", other: "\(language.formatted(n)) critères")) sur \(language.formatted(total))."
        case .en: "They say the same of \(language.form(n, one: "\(language.formatted(n)) criterion", other: "\(language.formatted(n)) criteria")) out of \(language.formatted(total))."
        }
    }

    /// Elles ne sont pas d’accord sur : {list}.
    package func sentenceDivided(list: String) -> String {
        switch language {
        case .fr: "Elles ne sont pas d’accord sur\u{A0}: \(list)."
        case .en: "They disagree about: \(list)."
        }
    }

    /// À mettre en perspective : {list}.
    package func sentencePerspective(list: String) -> String {
        switch language {
        case .fr: "À mettre en perspective\u{A0}: \(list)."
        case .en: "To be put in perspective: \(list)."
        }
    }

    /// Personne ne se prononce sur : {list}.
    package func sentenceUnanswered(list: String) -> String {
        switch language {
        case .fr: "Personne ne se prononce sur\u{A0}: \(list)."
        case .en: "Nobody says anything of: \(list)."
        }
    }

    /// Ce profil ne se résume pas à une note. Une seule composante est déjà un premier pas.
    package var noMark: String {
        switch language {
        case .fr: "Ce profil ne se résume pas à une note. Une seule composante est déjà un premier pas."
        case .en: "This profile is not summed up by a mark. One component alone is already a first step."
        }
    }

    /// Le profil en image
    package var pictureTitle: String {
        switch language {
        case .fr: "Le profil en image"
        case .en: "The profile as a picture"
        }
    }

    /// Une ligne par critère, un hexagone par voix.
    package var pictureCaption: String {
        switch language {
        case .fr: "Une ligne par critère, un hexagone par voix."
        case .en: "One line for each criterion, one hexagon for each voice."
        }
    }

    /// Les réponses, côte à côte
    package var tableTitle: String {
        switch language {
        case .fr: "Les réponses, côte à côte"
        case .en: "The answers, side by side"
        }
    }

    /// Critère
    package var columnCriterion: String {
        switch language {
        case .fr: "Critère"
        case .en: "Criterion"
        }
    }

    /// partagé
    package var standingShared: String {
        switch language {
        case .fr: "partagé"
        case .en: "shared"
        }
    }

    /// désaccord gardé
    package var standingDivided: String {
        switch language {
        case .fr: "désaccord gardé"
        case .en: "disagreement kept"
        }
    }

    /// à mettre en perspective
    package var standingPerspective: String {
        switch language {
        case .fr: "à mettre en perspective"
        case .en: "to be put in perspective"
        }
    }

    /// personne ne se prononce
    package var standingUnanswered: String {
        switch language {
        case .fr: "personne ne se prononce"
        case .en: "nobody says anything"
        }
    }

    /// rien
    package var nothingSaid: String {
        switch language {
        case .fr: "rien"
        case .en: "nothing"
        }
    }

    /// D’après {kind}
    package func basedOn(kind: String) -> String {
        switch language {
        case .fr: "D’après \(kind)"
        case .en: "From \(kind)"
        }
    }

    /// À mettre en perspective
    package var nextHeading: String {
        switch language {
        case .fr: "À mettre en perspective"
        case .en: "To be put in perspective"
        }
    }

    /// Ce ne sont pas des manques : ce sont des suites possibles.
    package var nextLead: String {
        switch language {
        case .fr: "Ce ne sont pas des manques\u{A0}: ce sont des suites possibles."
        case .en: "These are no faults: they are what could come next."
        }
    }

    /// Chercher des fiches : {words}
    package func nextLook(words: String) -> String {
        switch language {
        case .fr: "Chercher des fiches\u{A0}: \(words)"
        case .en: "Look for sheets: \(words)"
        }
    }

    /// À lire :
    package var nextExamples: String {
        switch language {
        case .fr: "À lire\u{A0}:"
        case .en: "To read:"
        }
    }

    /// Qui a lu
    package var voicesHeading: String {
        switch language {
        case .fr: "Qui a lu"
        case .en: "Who read"
        }
    }

    /// Préparation : {text}
    package func voicePrepared(text: String) -> String {
        switch language {
        case .fr: "Préparation\u{A0}: \(text)"
        case .en: "Preparation: \(text)"
        }
    }

    /// une voix pour le groupe
    package var voiceGroup: String {
        switch language {
        case .fr: "une voix pour le groupe"
        case .en: "one voice for the group"
        }
    }

    /// une personne
    package var voicePerson: String {
        switch language {
        case .fr: "une personne"
        case .en: "one person"
        }
    }

    /// sans nom de rôle
    package var unnamed: String {
        switch language {
        case .fr: "sans nom de rôle"
        case .en: "no role named"
        }
    }

    /// Étiquettes suggérées
    package var labelsHeading: String {
        switch language {
        case .fr: "Étiquettes suggérées"
        case .en: "Suggested labels"
        }
    }

    /// Rien n’est décidé par le calcul. « Développement social » et « travail social collectif » sont deux…
    package var labelsLead: String {
        switch language {
        case .fr: "Rien n’est décidé par le calcul. «\u{202F}Développement social\u{202F}» et «\u{202F}travail social collectif\u{202F}» sont deux questions séparées."
        case .en: "Nothing is decided by computing. “Social development” and “collective social work” are two separate questions."
        }
    }

    /// Développement social
    package var fieldSocialDevelopment: String {
        switch language {
        case .fr: "Développement social"
        case .en: "Social development"
        }
    }

    /// Travail social collectif
    package var fieldCollectiveWork: String {
        switch language {
        case .fr: "Travail social collectif"
        case .en: "Collective social work"
        }
    }

    /// Émergence
    package var fieldNovelty: String {
        switch language {
        case .fr: "Émergence"
        case .en: "Emergence"
        }
    }

    /// suggérée
    package var labelSuggested: String {
        switch language {
        case .fr: "suggérée"
        case .en: "suggested"
        }
    }

    /// en débat : les voix ne disent pas la même chose
    package var labelContested: String {
        switch language {
        case .fr: "en débat\u{A0}: les voix ne disent pas la même chose"
        case .en: "debated: the voices do not say the same"
        }
    }

    /// pas suggérée
    package var labelNotSuggested: String {
        switch language {
        case .fr: "pas suggérée"
        case .en: "not suggested"
        }
    }

    /// Les raisons, critère par critère
    package var labelReasons: String {
        switch language {
        case .fr: "Les raisons, critère par critère"
        case .en: "The reasons, criterion by criterion"
        }
    }

    /// demande « oui »
    package var needLeastYes: String {
        switch language {
        case .fr: "demande «\u{202F}oui\u{202F}»"
        case .en: "asks “yes”"
        }
    }

    /// demande au moins « en partie »
    package var needLeastPartly: String {
        switch language {
        case .fr: "demande au moins «\u{202F}en partie\u{202F}»"
        case .en: "asks at least “partly”"
        }
    }

    /// demande « non »
    package var needIsNo: String {
        switch language {
        case .fr: "demande «\u{202F}non\u{202F}»"
        case .en: "asks “no”"
        }
    }

    /// un seul de ces critères suffit
    package var needAny: String {
        switch language {
        case .fr: "un seul de ces critères suffit"
        case .en: "one of these criteria is enough"
        }
    }

    /// tenu
    package var reasonMet: String {
        switch language {
        case .fr: "tenu"
        case .en: "holds"
        }
    }

    /// en débat
    package var reasonContested: String {
        switch language {
        case .fr: "en débat"
        case .en: "debated"
        }
    }

    /// pas tenu
    package var reasonUnmet: String {
        switch language {
        case .fr: "pas tenu"
        case .en: "does not hold"
        }
    }

    /// personne ne se prononce
    package var reasonUnanswered: String {
        switch language {
        case .fr: "personne ne se prononce"
        case .en: "nobody says anything"
        }
    }

    /// Retenir cette étiquette
    package var labelApply: String {
        switch language {
        case .fr: "Retenir cette étiquette"
        case .en: "Keep this label"
        }
    }

    /// Pourquoi la retenir
    package var labelReason: String {
        switch language {
        case .fr: "Pourquoi la retenir"
        case .en: "Why keep it"
        }
    }

    /// Ne plus la retenir
    package var labelRemove: String {
        switch language {
        case .fr: "Ne plus la retenir"
        case .en: "Take it off"
        }
    }

    /// Étiquette retenue le {day}, parce que :
    package func labelApplied(day: Int) -> String {
        switch language {
        case .fr: "Étiquette retenue le \(language.date(day)), parce que\u{A0}:"
        case .en: "Label kept on \(language.date(day)), because:"
        }
    }

    /// Ce que répond la structure porteuse
    package var contestsHeading: String {
        switch language {
        case .fr: "Ce que répond la structure porteuse"
        case .en: "What the bearer answers"
        }
    }

    /// Répondre à cette lecture
    package var contestHeading: String {
        switch language {
        case .fr: "Répondre à cette lecture"
        case .en: "Answer this reading"
        }
    }

    /// Votre réponse reste à côté de la lecture. Elle n’enlève rien à ce que les autres ont écrit.
    package var contestLead: String {
        switch language {
        case .fr: "Votre réponse reste à côté de la lecture. Elle n’enlève rien à ce que les autres ont écrit."
        case .en: "Your answer stands beside the reading. It takes nothing away from what others wrote."
        }
    }

    /// À propos de
    package var contestCriterion: String {
        switch language {
        case .fr: "À propos de"
        case .en: "About"
        }
    }

    /// toute la lecture
    package var contestWhole: String {
        switch language {
        case .fr: "toute la lecture"
        case .en: "the whole reading"
        }
    }

    /// Votre réponse
    package var contestText: String {
        switch language {
        case .fr: "Votre réponse"
        case .en: "Your answer"
        }
    }

    /// Enregistrer la réponse
    package var contestSave: String {
        switch language {
        case .fr: "Enregistrer la réponse"
        case .en: "Save the answer"
        }
    }

    /// Mener la relecture
    package var leadHeading: String {
        switch language {
        case .fr: "Mener la relecture"
        case .en: "Leading the reading"
        }
    }

    /// Au moins deux familles d’acteurs ont lu, dont des personnes concernées ou des habitantes et habitan…
    package var leadReady: String {
        switch language {
        case .fr: "Au moins deux familles d’acteurs ont lu, dont des personnes concernées ou des habitantes et habitants\u{A0}: le profil peut être arrêté."
        case .en: "Two families of actors at least have read, people concerned or residents among them: the profile can be closed."
        }
    }

    /// Il faut au moins deux familles d’acteurs : {n}.
    package func leadFamilies(n: Int) -> String {
        switch language {
        case .fr: "Il faut au moins deux familles d’acteurs\u{A0}: \(language.form(n, zero: "aucune n’a encore lu", one: "une a lu", other: "\(language.formatted(n)) ont lu"))."
        case .en: "Two families of actors at least are needed: \(language.form(n, zero: "none has read yet", one: "one has read", other: "\(language.formatted(n)) have read"))."
        }
    }

    /// Il faut la lecture d’une personne concernée, d’une habitante, d’un habitant, ou de leur groupe.
    package var leadConcerned: String {
        switch language {
        case .fr: "Il faut la lecture d’une personne concernée, d’une habitante, d’un habitant, ou de leur groupe."
        case .en: "The reading of a person concerned, a resident, or their group is needed."
        }
    }

    /// Arrêter le profil et le montrer sur la fiche
    package var finish: String {
        switch language {
        case .fr: "Arrêter le profil et le montrer sur la fiche"
        case .en: "Close the profile and show it on the sheet"
        }
    }

    /// Abandonner cette relecture
    package var endOpen: String {
        switch language {
        case .fr: "Abandonner cette relecture"
        case .en: "Give this reading up"
        }
    }

    /// Retirer ce profil de la fiche
    package var endFinal: String {
        switch language {
        case .fr: "Retirer ce profil de la fiche"
        case .en: "Take this profile off the sheet"
        }
    }

    /// Qui est invité
    package var asked: String {
        switch language {
        case .fr: "Qui est invité"
        case .en: "Who is asked"
        }
    }

    /// Personne n’est encore invité.
    package var askedNobody: String {
        switch language {
        case .fr: "Personne n’est encore invité."
        case .en: "Nobody is asked yet."
        }
    }

    /// groupe, par code
    package var askedGroup: String {
        switch language {
        case .fr: "groupe, par code"
        case .en: "group, by code"
        }
    }

    /// lecture attendue
    package var stateInvited: String {
        switch language {
        case .fr: "lecture attendue"
        case .en: "reading awaited"
        }
    }

    /// lecture donnée
    package var stateGiven: String {
        switch language {
        case .fr: "lecture donnée"
        case .en: "reading given"
        }
    }

    /// a dit non
    package var stateDeclined: String {
        switch language {
        case .fr: "a dit non"
        case .en: "said no"
        }
    }

    /// Retirer
    package var takeOut: String {
        switch language {
        case .fr: "Retirer"
        case .en: "Take out"
        }
    }

    /// Inviter une personne qui a un compte
    package var inviteHeading: String {
        switch language {
        case .fr: "Inviter une personne qui a un compte"
        case .en: "Ask somebody who has an account"
        }
    }

    /// Son adresse électronique
    package var inviteMail: String {
        switch language {
        case .fr: "Son adresse électronique"
        case .en: "Their mail address"
        }
    }

    /// Elle doit pouvoir lire la fiche. Qui porte la fiche ou veille sur elle répond à la lecture, et n’en…
    package var inviteMailHelp: String {
        switch language {
        case .fr: "Elle doit pouvoir lire la fiche. Qui porte la fiche ou veille sur elle répond à la lecture, et n’en fait pas partie."
        case .en: "They must be able to read the sheet. Whoever carries the sheet or looks after it answers the reading, and is no part of it."
        }
    }

    /// Inviter
    package var inviteSend: String {
        switch language {
        case .fr: "Inviter"
        case .en: "Ask"
        }
    }

    /// Inviter un groupe, sans compte
    package var groupHeading: String {
        switch language {
        case .fr: "Inviter un groupe, sans compte"
        case .en: "Ask a group, without an account"
        }
    }

    /// Un comité, un groupe d’habitantes et habitants : il se prépare entre pairs, puis parle d’une seule …
    package var groupLead: String {
        switch language {
        case .fr: "Un comité, un groupe d’habitantes et habitants\u{A0}: il se prépare entre pairs, puis parle d’une seule voix. Vous recevez un code à lui remettre en main propre."
        case .en: "A committee, a group of residents: it prepares among peers, then speaks with one voice. You get a code to hand over."
        }
    }

    /// Nom du groupe
    package var groupName: String {
        switch language {
        case .fr: "Nom du groupe"
        case .en: "Name of the group"
        }
    }

    /// Au nom de qui il lit
    package var groupFamily: String {
        switch language {
        case .fr: "Au nom de qui il lit"
        case .en: "For whom it reads"
        }
    }

    /// Faire un code
    package var groupSave: String {
        switch language {
        case .fr: "Faire un code"
        case .en: "Make a code"
        }
    }

    /// Cette fiche n’est pas lue par tout le monde : un groupe sans compte ne pourrait pas la lire. Imprim…
    package var groupNotPublic: String {
        switch language {
        case .fr: "Cette fiche n’est pas lue par tout le monde\u{A0}: un groupe sans compte ne pourrait pas la lire. Imprimez la grille, ou élargissez d’abord qui peut voir la fiche."
        case .en: "Not everybody reads this sheet: a group without an account could not read it. Print the grid, or widen first who may see the sheet."
        }
    }

    /// Le code du groupe
    package var codeTitle: String {
        switch language {
        case .fr: "Le code du groupe"
        case .en: "The code of the group"
        }
    }

    /// Ce code n’est montré qu’une fois. Notez-le ou imprimez cette page, et remettez-la au groupe.
    package var codeLead: String {
        switch language {
        case .fr: "Ce code n’est montré qu’une fois. Notez-le ou imprimez cette page, et remettez-la au groupe."
        case .en: "This code is shown once. Write it down or print this page, and hand it to the group."
        }
    }

    /// Pour : {name}
    package func codeFor(name: String) -> String {
        switch language {
        case .fr: "Pour\u{A0}: \(name)"
        case .en: "For: \(name)"
        }
    }

    /// Allez à l’adresse {address}, tapez le code, lisez la pratique ensemble, puis répondez d’une seule v…
    package func codeHow(address: String) -> String {
        switch language {
        case .fr: "Allez à l’adresse \(address), tapez le code, lisez la pratique ensemble, puis répondez d’une seule voix."
        case .en: "Go to \(address), type the code, read the practice together, then answer with one voice."
        }
    }

    /// Relire avec un code
    package var codeEnter: String {
        switch language {
        case .fr: "Relire avec un code"
        case .en: "Read with a code"
        }
    }

    /// Votre groupe a reçu un code pour relire une pratique. Il n’y a pas besoin de compte.
    package var codeEnterLead: String {
        switch language {
        case .fr: "Votre groupe a reçu un code pour relire une pratique. Il n’y a pas besoin de compte."
        case .en: "Your group got a code to read a practice. No account is needed."
        }
    }

    /// Votre code
    package var codeField: String {
        switch language {
        case .fr: "Votre code"
        case .en: "Your code"
        }
    }

    /// Douze lettres et chiffres, par exemple K7QM-2XPA-9DTR. Majuscules et tirets ne comptent pas.
    package var codeHelp: String {
        switch language {
        case .fr: "Douze lettres et chiffres, par exemple K7QM-2XPA-9DTR. Majuscules et tirets ne comptent pas."
        case .en: "Twelve letters and digits, for example K7QM-2XPA-9DTR. Capitals and hyphens do not matter."
        }
    }

    /// Commencer
    package var codeGo: String {
        switch language {
        case .fr: "Commencer"
        case .en: "Begin"
        }
    }

    /// Ce code n’ouvre aucune relecture. Relisez-le, ou demandez à qui vous l’a remis s’il est encore ouve…
    package var codeWrong: String {
        switch language {
        case .fr: "Ce code n’ouvre aucune relecture. Relisez-le, ou demandez à qui vous l’a remis s’il est encore ouvert."
        case .en: "This code opens no reading. Look at it again, or ask whoever gave it whether it is still open."
        }
    }

    /// Trop d’essais : attendez {n}.
    package func codeMany(n: Int) -> String {
        switch language {
        case .fr: "Trop d’essais\u{A0}: attendez \(language.form(n, one: "\(language.formatted(n)) minute", other: "\(language.formatted(n)) minutes"))."
        case .en: "Too many tries: wait \(language.form(n, one: "\(language.formatted(n)) minute", other: "\(language.formatted(n)) minutes"))."
        }
    }

    /// Cette relecture est terminée, ou votre code n’est plus ouvert.
    package var codeOver: String {
        switch language {
        case .fr: "Cette relecture est terminée, ou votre code n’est plus ouvert."
        case .en: "This reading is over, or your code is not open any more."
        }
    }

    /// Ma lecture
    package var readingTitle: String {
        switch language {
        case .fr: "Ma lecture"
        case .en: "My reading"
        }
    }

    /// Notre lecture
    package var readingGroup: String {
        switch language {
        case .fr: "Notre lecture"
        case .en: "Our reading"
        }
    }

    /// Prenez le temps de lire la fiche. Pour chaque critère : une réponse, un argument, et ce sur quoi il…
    package var readingLead: String {
        switch language {
        case .fr: "Prenez le temps de lire la fiche. Pour chaque critère\u{A0}: une réponse, un argument, et ce sur quoi il repose. «\u{202F}Ne sait pas\u{202F}» est une réponse comme une autre."
        case .en: "Take the time to read the sheet. For each criterion: an answer, an argument, and what it rests on. “Don't know” is an answer like any other."
        }
    }

    /// Tant que vous n’avez pas donné votre lecture, personne d’autre ne la lit, et vous ne lisez pas cell…
    package var readingPrivate: String {
        switch language {
        case .fr: "Tant que vous n’avez pas donné votre lecture, personne d’autre ne la lit, et vous ne lisez pas celle des autres."
        case .en: "As long as you have not given your reading, nobody else reads it, and you do not read that of others."
        }
    }

    /// Lire la fiche
    package var readingSheet: String {
        switch language {
        case .fr: "Lire la fiche"
        case .en: "Read the sheet"
        }
    }

    /// Au nom de qui lisez-vous ?
    package var readingName: String {
        switch language {
        case .fr: "Au nom de qui lisez-vous\u{202F}?"
        case .en: "For whom do you read?"
        }
    }

    /// Un rôle et une structure, par exemple « assistante de service social, CCAS ». Jamais votre nom.
    package var readingNameHelp: String {
        switch language {
        case .fr: "Un rôle et une structure, par exemple «\u{202F}assistante de service social, CCAS\u{202F}». Jamais votre nom."
        case .en: "A role and a body, for example “social worker, municipal service”. Never your name."
        }
    }

    /// Votre place
    package var readingFamily: String {
        switch language {
        case .fr: "Votre place"
        case .en: "Your place"
        }
    }

    /// choisir
    package var readingChoose: String {
        switch language {
        case .fr: "choisir"
        case .en: "choose"
        }
    }

    /// Comment vous êtes-vous préparés ?
    package var readingPreparation: String {
        switch language {
        case .fr: "Comment vous êtes-vous préparés\u{202F}?"
        case .en: "How did you prepare?"
        }
    }

    /// Entre vous, quand, avec quoi. Sans nom de personne.
    package var readingPreparationHelp: String {
        switch language {
        case .fr: "Entre vous, quand, avec quoi. Sans nom de personne."
        case .en: "Among yourselves, when, with what. No names of people."
        }
    }

    /// Parce que
    package var readingArgument: String {
        switch language {
        case .fr: "Parce que"
        case .en: "Because"
        }
    }

    /// D’après
    package var readingEvidence: String {
        switch language {
        case .fr: "D’après"
        case .en: "From"
        }
    }

    /// choisir
    package var readingEvidenceNone: String {
        switch language {
        case .fr: "choisir"
        case .en: "choose"
        }
    }

    /// Lequel, ou quoi précisément
    package var readingReference: String {
        switch language {
        case .fr: "Lequel, ou quoi précisément"
        case .en: "Which one, or what exactly"
        }
    }

    /// Ce que la fiche dit déjà
    package var readingSays: String {
        switch language {
        case .fr: "Ce que la fiche dit déjà"
        case .en: "What the sheet says already"
        }
    }

    /// laisse penser : {answer}
    package func readingSaysAnswer(answer: String) -> String {
        switch language {
        case .fr: "laisse penser\u{A0}: \(answer)"
        case .en: "lets suppose: \(answer)"
        }
    }

    /// Garder pour plus tard
    package var readingKeep: String {
        switch language {
        case .fr: "Garder pour plus tard"
        case .en: "Keep for later"
        }
    }

    /// Donner cette lecture
    package var readingGive: String {
        switch language {
        case .fr: "Donner cette lecture"
        case .en: "Give this reading"
        }
    }

    /// Je ne lirai pas
    package var readingDecline: String {
        switch language {
        case .fr: "Je ne lirai pas"
        case .en: "I will not read"
        }
    }

    /// Retirer ma lecture
    package var readingWithdraw: String {
        switch language {
        case .fr: "Retirer ma lecture"
        case .en: "Withdraw my reading"
        }
    }

    /// C’est gardé. Personne d’autre ne le lit.
    package var readingKept: String {
        switch language {
        case .fr: "C’est gardé. Personne d’autre ne le lit."
        case .en: "Kept. Nobody else reads it."
        }
    }

    /// Merci : votre lecture est donnée. Vous pouvez encore la reprendre jusqu’à ce que le profil soit arr…
    package var readingDone: String {
        switch language {
        case .fr: "Merci\u{A0}: votre lecture est donnée. Vous pouvez encore la reprendre jusqu’à ce que le profil soit arrêté."
        case .en: "Thank you: your reading is given. You can still change it until the profile is closed."
        }
    }

    /// J’ai relu : ces passages ne désignent personne.
    package var readingChecked: String {
        switch language {
        case .fr: "J’ai relu\u{A0}: ces passages ne désignent personne."
        case .en: "I looked again: these passages point at nobody."
        }
    }

    /// Ne nommez personne, et ne racontez rien qui permette de reconnaître quelqu’un.
    package var noNames: String {
        switch language {
        case .fr: "Ne nommez personne, et ne racontez rien qui permette de reconnaître quelqu’un."
        case .en: "Name nobody, and tell nothing by which somebody could be recognised."
        }
    }

    /// Une relecture est déjà ouverte avec cette grille.
    package var refusedOpen: String {
        switch language {
        case .fr: "Une relecture est déjà ouverte avec cette grille."
        case .en: "A reading is open with this grid already."
        }
    }

    /// Cette grille n’existe pas ici.
    package var refusedGrid: String {
        switch language {
        case .fr: "Cette grille n’existe pas ici."
        case .en: "There is no such grid here."
        }
    }

    /// Aucun compte à cette adresse ne peut lire cette fiche.
    package var refusedReach: String {
        switch language {
        case .fr: "Aucun compte à cette adresse ne peut lire cette fiche."
        case .en: "No account at this address may read this sheet."
        }
    }

    /// Cette personne est déjà invitée.
    package var refusedInvited: String {
        switch language {
        case .fr: "Cette personne est déjà invitée."
        case .en: "They are asked already."
        }
    }

    /// Cette personne porte la fiche ou veille sur elle : elle peut répondre à la lecture, pas en faire pa…
    package var refusedKeeper: String {
        switch language {
        case .fr: "Cette personne porte la fiche ou veille sur elle\u{A0}: elle peut répondre à la lecture, pas en faire partie."
        case .en: "They carry the sheet or look after it: they may answer the reading, not be part of it."
        }
    }

    /// Une relecture compte au plus {n} voix.
    package func refusedVoices(n: Int) -> String {
        switch language {
        case .fr: "Une relecture compte au plus \(language.formatted(n)) voix."
        case .en: "A reading has \(language.formatted(n)) voices at most."
        }
    }

    /// Dites le nom du groupe.
    package var refusedName: String {
        switch language {
        case .fr: "Dites le nom du groupe."
        case .en: "Say the name of the group."
        }
    }

    /// Dites au nom de qui le groupe lit.
    package var refusedFamily: String {
        switch language {
        case .fr: "Dites au nom de qui le groupe lit."
        case .en: "Say for whom the group reads."
        }
    }

    /// Cette relecture est terminée, ou cela a déjà été fait.
    package var refusedClosed: String {
        switch language {
        case .fr: "Cette relecture est terminée, ou cela a déjà été fait."
        case .en: "This reading is over, or that was done already."
        }
    }

    /// Ces mots peuvent désigner une personne ou dire sa santé : {words}. Réécrivez-les, ou cochez que vou…
    package func refusedTraces(words: String) -> String {
        switch language {
        case .fr: "Ces mots peuvent désigner une personne ou dire sa santé\u{A0}: \(words). Réécrivez-les, ou cochez que vous les avez relus."
        case .en: "These words may point at a person or tell their health: \(words). Write them again, or tick that you looked."
        }
    }

    /// Le profil ne peut pas encore être arrêté.
    package var refusedNotReady: String {
        switch language {
        case .fr: "Le profil ne peut pas encore être arrêté."
        case .en: "The profile cannot be closed yet."
        }
    }

    /// Il manque votre texte.
    package var refusedNothing: String {
        switch language {
        case .fr: "Il manque votre texte."
        case .en: "Your text is missing."
        }
    }

    /// Le texte est trop long.
    package var refusedLong: String {
        switch language {
        case .fr: "Le texte est trop long."
        case .en: "The text is too long."
        }
    }

    /// Les réponses ne suggèrent pas cette étiquette.
    package var refusedLabel: String {
        switch language {
        case .fr: "Les réponses ne suggèrent pas cette étiquette."
        case .en: "The answers do not suggest this label."
        }
    }

    /// Dites pourquoi.
    package var refusedReason: String {
        switch language {
        case .fr: "Dites pourquoi."
        case .en: "Say why."
        }
    }

    /// Cette adresse ne se lit pas : elle a la forme nom@exemple.fr.
    package var refusedMail: String {
        switch language {
        case .fr: "Cette adresse ne se lit pas\u{A0}: elle a la forme nom@exemple.fr."
        case .en: "This address cannot be read: it looks like name@example.org."
        }
    }

    /// Il manque encore quelque chose. Ce que vous avez écrit est gardé ci-dessous.
    package var faultsTitle: String {
        switch language {
        case .fr: "Il manque encore quelque chose. Ce que vous avez écrit est gardé ci-dessous."
        case .en: "Something is still missing. What you wrote is kept below."
        }
    }

    /// Dites au nom de qui vous lisez.
    package var faultName: String {
        switch language {
        case .fr: "Dites au nom de qui vous lisez."
        case .en: "Say for whom you read."
        }
    }

    /// Le rôle tient en 160 signes.
    package var faultNameLong: String {
        switch language {
        case .fr: "Le rôle tient en 160 signes."
        case .en: "The role takes 160 characters at most."
        }
    }

    /// Choisissez votre place.
    package var faultFamily: String {
        switch language {
        case .fr: "Choisissez votre place."
        case .en: "Choose your place."
        }
    }

    /// La préparation tient en 1 000 signes.
    package var faultPreparation: String {
        switch language {
        case .fr: "La préparation tient en 1 000 signes."
        case .en: "The preparation takes 1,000 characters at most."
        }
    }

    /// Dites comment vous vous êtes préparés, même en une phrase.
    package var faultUnprepared: String {
        switch language {
        case .fr: "Dites comment vous vous êtes préparés, même en une phrase."
        case .en: "Say how you prepared, even in one sentence."
        }
    }

    /// Répondez au moins à un critère.
    package var faultNothing: String {
        switch language {
        case .fr: "Répondez au moins à un critère."
        case .en: "Answer one criterion at least."
        }
    }

    /// « {criterion} » : dites pourquoi.
    package func faultArgument(criterion: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(criterion)\u{202F}»\u{A0}: dites pourquoi."
        case .en: "“\(criterion)”: say why."
        }
    }

    /// « {criterion} » : dites d’après quoi.
    package func faultEvidence(criterion: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(criterion)\u{202F}»\u{A0}: dites d’après quoi."
        case .en: "“\(criterion)”: say from what."
        }
    }

    /// « {criterion} » : le texte est trop long (1 500 signes pour l’argument, 500 pour la preuve).
    package func faultLong(criterion: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(criterion)\u{202F}»\u{A0}: le texte est trop long (1 500 signes pour l’argument, 500 pour la preuve)."
        case .en: "“\(criterion)”: the text is too long (1,500 characters for the argument, 500 for the evidence)."
        }
    }

    /// « {criterion} » : un lien commence par https://.
    package func faultLink(criterion: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(criterion)\u{202F}»\u{A0}: un lien commence par https://."
        case .en: "“\(criterion)”: a link begins with https://."
        }
    }

    /// Profils argumentés
    package var sheetHeading: String {
        switch language {
        case .fr: "Profils argumentés"
        case .en: "Argued profiles"
        }
    }

    /// Lue à plusieurs, sans note.
    package var sheetLead: String {
        switch language {
        case .fr: "Lue à plusieurs, sans note."
        case .en: "Read by several, without a mark."
        }
    }

    /// Lire le profil, ses arguments et ses désaccords
    package var sheetOpen: String {
        switch language {
        case .fr: "Lire le profil, ses arguments et ses désaccords"
        case .en: "Read the profile, its arguments and its disagreements"
        }
    }

    /// Faire le point en équipe
    package var checkTitle: String {
        switch language {
        case .fr: "Faire le point en équipe"
        case .en: "A team takes stock"
        }
    }

    /// Rien n’est enregistré : vos réponses ne sont que dans l’adresse de cette page. Imprimez-la, ou gard…
    package var checkPrivate: String {
        switch language {
        case .fr: "Rien n’est enregistré\u{A0}: vos réponses ne sont que dans l’adresse de cette page. Imprimez-la, ou gardez son adresse."
        case .en: "Nothing is kept: your answers stand in the address of this page alone. Print it, or keep its address."
        }
    }

    /// À propos de « {title} »
    package func checkAbout(title: String) -> String {
        switch language {
        case .fr: "À propos de «\u{202F}\(title)\u{202F}»"
        case .en: "About “\(title)”"
        }
    }

    /// Voir les suites possibles
    package var checkShow: String {
        switch language {
        case .fr: "Voir les suites possibles"
        case .en: "See what could come next"
        }
    }

    /// Ce que vous pourriez faire ensuite
    package var checkResults: String {
        switch language {
        case .fr: "Ce que vous pourriez faire ensuite"
        case .en: "What you could do next"
        }
    }

    /// Ni note, ni classement : seulement des suites possibles, dans l’ordre de la grille. Choisissez-en u…
    package var checkResultsLead: String {
        switch language {
        case .fr: "Ni note, ni classement\u{A0}: seulement des suites possibles, dans l’ordre de la grille. Choisissez-en une."
        case .en: "No mark, no ranking: only what could come next, in the order of the grid. Choose one."
        }
    }

    /// Ce qui tient déjà
    package var checkStrong: String {
        switch language {
        case .fr: "Ce qui tient déjà"
        case .en: "What holds already"
        }
    }

    /// Répondez à quelques questions, puis demandez les suites possibles.
    package var checkNothing: String {
        switch language {
        case .fr: "Répondez à quelques questions, puis demandez les suites possibles."
        case .en: "Answer some questions, then ask for what could come next."
        }
    }

    /// Cette pratique repose peut-être sur une seule personne. Si elle part, que reste-t-il ? Préparez un …
    package var checkAlone: String {
        switch language {
        case .fr: "Cette pratique repose peut-être sur une seule personne. Si elle part, que reste-t-il\u{202F}? Préparez un relais sans attendre."
        case .en: "This practice perhaps rests on one person. If they leave, what remains? Prepare a relief without waiting."
        }
    }

    /// Préparer le relais
    package var checkRelay: String {
        switch language {
        case .fr: "Préparer le relais"
        case .en: "Prepare the relief"
        }
    }

    /// À écrire ensemble : ce que cette personne est seule à savoir ; les clés et les accès ; les contacts…
    package var checkRelayPaper: String {
        switch language {
        case .fr: "À écrire ensemble\u{A0}: ce que cette personne est seule à savoir\u{202F}; les clés et les accès\u{202F}; les contacts, par leur rôle\u{202F}; le calendrier\u{202F}; qui prend la suite, et avant quelle date."
        case .en: "To be written together: what this person alone knows; keys and accesses; contacts, by their role; the calendar; who follows, and by when."
        }
    }

    /// Des fiches à lire :
    package var checkSheets: String {
        switch language {
        case .fr: "Des fiches à lire\u{A0}:"
        case .en: "Sheets to read:"
        }
    }

    /// Faire le point en équipe
    package var checkDoor: String {
        switch language {
        case .fr: "Faire le point en équipe"
        case .en: "A team takes stock"
        }
    }
}

extension Texts {
    package var reviews: ReviewsTexts { ReviewsTexts(language: language) }
}
