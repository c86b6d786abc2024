// Written by scripts/generate.py from Catalogue/editing.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `editing`, in one language.
package struct EditingTexts: Sendable {
    let language: Language

    /// Écrire la fiche
    package var title: String {
        switch language {
        case .fr: "Écrire la fiche"
        case .en: "Write the sheet"
        }
    }

    /// Complétez par petits bouts, dans l’ordre que vous voulez. Rien n’est obligatoire ; ce que vous tape…
    package var lead: String {
        switch language {
        case .fr: "Complétez par petits bouts, dans l’ordre que vous voulez. Rien n’est obligatoire\u{202F}; ce que vous tapez se garde tout seul."
        case .en: "Complete it bit by bit, in any order. Nothing is compulsory; what you type is kept by itself."
        }
    }

    /// Ce qui aiderait le plus un lecteur
    package var helpHeading: String {
        switch language {
        case .fr: "Ce qui aiderait le plus un lecteur"
        case .en: "What would help a reader most"
        }
    }

    /// L’essentiel y est. Relisez, ou complétez une rubrique.
    package var helpNone: String {
        switch language {
        case .fr: "L’essentiel y est. Relisez, ou complétez une rubrique."
        case .en: "The essentials are there. Read it again, or complete a section."
        }
    }

    /// Les rubriques
    package var sectionsHeading: String {
        switch language {
        case .fr: "Les rubriques"
        case .en: "The sections"
        }
    }

    /// rien encore
    package var empty: String {
        switch language {
        case .fr: "rien encore"
        case .en: "nothing yet"
        }
    }

    /// {n}
    package func count(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "rien encore", one: "une information", other: "\(language.formatted(n)) informations"))"
        case .en: "\(language.form(n, zero: "nothing yet", one: "one statement", other: "\(language.formatted(n)) statements"))"
        }
    }

    /// enregistrée le {day}
    package func savedOn(day: Int) -> String {
        switch language {
        case .fr: "enregistrée le \(language.date(day))"
        case .en: "saved on \(language.date(day))"
        }
    }

    /// brouillon à reprendre
    package var drafted: String {
        switch language {
        case .fr: "brouillon à reprendre"
        case .en: "draft to take up again"
        }
    }

    /// La carte d’identité
    package var strandIdentity: String {
        switch language {
        case .fr: "La carte d’identité"
        case .en: "Identity"
        }
    }

    /// Le contexte
    package var strandContext: String {
        switch language {
        case .fr: "Le contexte"
        case .en: "Context"
        }
    }

    /// La manière de faire
    package var strandApproach: String {
        switch language {
        case .fr: "La manière de faire"
        case .en: "The way it is done"
        }
    }

    /// Ce que ça donne
    package var strandResult: String {
        switch language {
        case .fr: "Ce que ça donne"
        case .en: "What comes of it"
        }
    }

    /// D’où ça vient
    package var strandProvenance: String {
        switch language {
        case .fr: "D’où ça vient"
        case .en: "Where it comes from"
        }
    }

    /// Le nom de la fiche
    package var titleHeading: String {
        switch language {
        case .fr: "Le nom de la fiche"
        case .en: "The name of the sheet"
        }
    }

    /// Nom
    package var titleLabel: String {
        switch language {
        case .fr: "Nom"
        case .en: "Name"
        }
    }

    /// Court, avec des mots de tous les jours.
    package var titleHelp: String {
        switch language {
        case .fr: "Court, avec des mots de tous les jours."
        case .en: "Short, in everyday words."
        }
    }

    /// Changer le nom
    package var rename: String {
        switch language {
        case .fr: "Changer le nom"
        case .en: "Change the name"
        }
    }

    /// Lire la fiche
    package var readSheet: String {
        switch language {
        case .fr: "Lire la fiche"
        case .en: "Read the sheet"
        }
    }

    /// Voir l’historique
    package var toHistory: String {
        switch language {
        case .fr: "Voir l’historique"
        case .en: "See the history"
        }
    }

    /// Qui porte, qui peut voir
    package var toSharing: String {
        switch language {
        case .fr: "Qui porte, qui peut voir"
        case .en: "Who carries it, who may see it"
        }
    }

    /// {n}
    package func unpublished(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Tout est publié.", one: "Une rubrique n’est pas encore publiée.", other: "\(language.formatted(n)) rubriques ne sont pas encore publiées."))"
        case .en: "\(language.form(n, zero: "Everything is published.", one: "One section is not published yet.", other: "\(language.formatted(n)) sections are not published yet."))"
        }
    }

    /// Personne ne lit encore cette fiche, hors vous et le comité éditorial.
    package var neverPublished: String {
        switch language {
        case .fr: "Personne ne lit encore cette fiche, hors vous et le comité éditorial."
        case .en: "Nobody reads this sheet yet, but you and the editors."
        }
    }

    /// Relire et publier
    package var toPublication: String {
        switch language {
        case .fr: "Relire et publier"
        case .en: "Read again and publish"
        }
    }

    /// Fiche documentaire : elle cite une source publiée. Ce que vous changez n’est plus ce que la source …
    package var documentary: String {
        switch language {
        case .fr: "Fiche documentaire\u{A0}: elle cite une source publiée. Ce que vous changez n’est plus ce que la source dit."
        case .en: "Documentary sheet: it cites a published source. What you change is no longer what the source says."
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Abandonner le brouillon
    package var giveUp: String {
        switch language {
        case .fr: "Abandonner le brouillon"
        case .en: "Give the draft up"
        }
    }

    /// Revenir aux rubriques
    package var backToSheet: String {
        switch language {
        case .fr: "Revenir aux rubriques"
        case .en: "Back to the sections"
        }
    }

    /// Ajouter une ligne : {field}
    package func add(field: String) -> String {
        switch language {
        case .fr: "Ajouter une ligne\u{A0}: \(field)"
        case .en: "Add a line: \(field)"
        }
    }

    /// {field}, ligne {n}
    package func line(field: String, n: Int) -> String {
        switch language {
        case .fr: "\(field), ligne \(language.formatted(n))"
        case .en: "\(field), line \(language.formatted(n))"
        }
    }

    /// Pour retirer une ligne, videz-la.
    package var emptyHelp: String {
        switch language {
        case .fr: "Pour retirer une ligne, videz-la."
        case .en: "To remove a line, empty it."
        }
    }

    /// N’écrivez aucun nom de personne, aucune adresse, aucun détail qui ferait reconnaître quelqu’un.
    package var noNames: String {
        switch language {
        case .fr: "N’écrivez aucun nom de personne, aucune adresse, aucun détail qui ferait reconnaître quelqu’un."
        case .en: "Write no name of a person, no address, no detail by which somebody could be recognised."
        }
    }

    /// Pourquoi ce changement (facultatif)
    package var messageLabel: String {
        switch language {
        case .fr: "Pourquoi ce changement (facultatif)"
        case .en: "Why this change (optional)"
        }
    }

    /// Brouillon gardé
    package var draftKept: String {
        switch language {
        case .fr: "Brouillon gardé"
        case .en: "Draft kept"
        }
    }

    /// Pas de connexion : le brouillon n’est pas gardé. Ne fermez pas cette page.
    package var draftLost: String {
        switch language {
        case .fr: "Pas de connexion\u{A0}: le brouillon n’est pas gardé. Ne fermez pas cette page."
        case .en: "No connection: the draft is not kept. Do not close this page."
        }
    }

    /// Voici votre brouillon du {day}. Il n’est pas encore enregistré.
    package func draftBack(day: Int) -> String {
        switch language {
        case .fr: "Voici votre brouillon du \(language.date(day)). Il n’est pas encore enregistré."
        case .en: "This is your draft of \(language.date(day)). It is not saved yet."
        }
    }

    /// Quelqu’un a enregistré cette rubrique depuis : ce qu’il a écrit sera joint au vôtre quand vous enre…
    package var draftBehind: String {
        switch language {
        case .fr: "Quelqu’un a enregistré cette rubrique depuis\u{A0}: ce qu’il a écrit sera joint au vôtre quand vous enregistrerez."
        case .en: "Somebody has saved this section since: what they wrote will be put together with yours when you save."
        }
    }

    /// – aucun choix –
    package var none: String {
        switch language {
        case .fr: "– aucun choix –"
        case .en: "– no choice –"
        }
    }

    /// Texte
    package var wordText: String {
        switch language {
        case .fr: "Texte"
        case .en: "Text"
        }
    }

    /// Choix
    package var wordTerm: String {
        switch language {
        case .fr: "Choix"
        case .en: "Choice"
        }
    }

    /// Nom
    package var wordName: String {
        switch language {
        case .fr: "Nom"
        case .en: "Name"
        }
    }

    /// Sorte
    package var wordKind: String {
        switch language {
        case .fr: "Sorte"
        case .en: "Kind"
        }
    }

    /// Département
    package var wordDepartement: String {
        switch language {
        case .fr: "Département"
        case .en: "Département"
        }
    }

    /// Comment le lire
    package var wordComparator: String {
        switch language {
        case .fr: "Comment le lire"
        case .en: "How to read it"
        }
    }

    /// Nombre
    package var wordNumber: String {
        switch language {
        case .fr: "Nombre"
        case .en: "Number"
        }
    }

    /// Jusqu’à, pour une fourchette
    package var wordNumberMax: String {
        switch language {
        case .fr: "Jusqu’à, pour une fourchette"
        case .en: "Up to, for a range"
        }
    }

    /// Unité
    package var wordUnit: String {
        switch language {
        case .fr: "Unité"
        case .en: "Unit"
        }
    }

    /// Depuis
    package var wordSince: String {
        switch language {
        case .fr: "Depuis"
        case .en: "From"
        }
    }

    /// Jusqu’à
    package var wordUntil: String {
        switch language {
        case .fr: "Jusqu’à"
        case .en: "To"
        }
    }

    /// Adresse de la fiche liée
    package var wordSheet: String {
        switch language {
        case .fr: "Adresse de la fiche liée"
        case .en: "Address of the related sheet"
        }
    }

    /// Une année (2019), un mois (05/2019) ou un jour (12/05/2019).
    package var dateHelp: String {
        switch language {
        case .fr: "Une année (2019), un mois (05/2019) ou un jour (12/05/2019)."
        case .en: "A year (2019), a month (05/2019) or a day (12/05/2019)."
        }
    }

    /// Sans sorte, le nom reste un simple texte.
    package var kindHelp: String {
        switch language {
        case .fr: "Sans sorte, le nom reste un simple texte."
        case .en: "Without a kind, the name stays a mere text."
        }
    }

    /// la source dit : inconnu
    package var absentUnknown: String {
        switch language {
        case .fr: "la source dit\u{A0}: inconnu"
        case .en: "the source says: unknown"
        }
    }

    /// la source ne le dit pas
    package var absentUnstated: String {
        switch language {
        case .fr: "la source ne le dit pas"
        case .en: "the source does not say"
        }
    }

    /// sans objet
    package var absentNotApplicable: String {
        switch language {
        case .fr: "sans objet"
        case .en: "not applicable"
        }
    }

    /// C’est enregistré.
    package var saved: String {
        switch language {
        case .fr: "C’est enregistré."
        case .en: "It is saved."
        }
    }

    /// C’est enregistré. Quelqu’un avait changé autre chose entre-temps, c’est gardé aussi : {fields}.
    package func savedMerged(fields: String) -> String {
        switch language {
        case .fr: "C’est enregistré. Quelqu’un avait changé autre chose entre-temps, c’est gardé aussi\u{A0}: \(fields)."
        case .en: "It is saved. Somebody had changed something else meanwhile, that is kept too: \(fields)."
        }
    }

    /// Rien n’a changé : tout était déjà enregistré.
    package var unchanged: String {
        switch language {
        case .fr: "Rien n’a changé\u{A0}: tout était déjà enregistré."
        case .en: "Nothing changed: everything was saved already."
        }
    }

    /// Le nom est changé.
    package var renamed: String {
        switch language {
        case .fr: "Le nom est changé."
        case .en: "The name is changed."
        }
    }

    /// La rubrique dit de nouveau ce qu’elle disait.
    package var restored: String {
        switch language {
        case .fr: "La rubrique dit de nouveau ce qu’elle disait."
        case .en: "The section says again what it said."
        }
    }

    /// C’est publié.
    package var published: String {
        switch language {
        case .fr: "C’est publié."
        case .en: "It is published."
        }
    }

    /// La demande est partie : quelqu’un du comité éditorial relit et décide.
    package var proposed: String {
        switch language {
        case .fr: "La demande est partie\u{A0}: quelqu’un du comité éditorial relit et décide."
        case .en: "The request is on its way: an editor reads it and decides."
        }
    }

    /// Le brouillon est abandonné.
    package var givenUp: String {
        switch language {
        case .fr: "Le brouillon est abandonné."
        case .en: "The draft is given up."
        }
    }

    /// Rien n’est enregistré, rien n’est perdu
    package var errorTitle: String {
        switch language {
        case .fr: "Rien n’est enregistré, rien n’est perdu"
        case .en: "Nothing is saved, nothing is lost"
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Enregistrez de nouv…
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Enregistrez de nouveau."
        case .en: "This form waited too long, or your browser refuses cookies. Save again."
        }
    }

    /// {n}
    package func faults(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Un point est à corriger.", one: "Un point est à corriger.", other: "\(language.formatted(n)) points sont à corriger."))"
        case .en: "\(language.form(n, zero: "One point is to be corrected.", one: "One point is to be corrected.", other: "\(language.formatted(n)) points are to be corrected."))"
        }
    }

    /// Ce nombre ne se lit pas. Écrivez par exemple 1 234,5.
    package var faultNumber: String {
        switch language {
        case .fr: "Ce nombre ne se lit pas. Écrivez par exemple 1 234,5."
        case .en: "This number cannot be read. Write for instance 1234.5."
        }
    }

    /// Cette date ne se lit pas. Écrivez une année (2019), un mois (05/2019) ou un jour (12/05/2019).
    package var faultDay: String {
        switch language {
        case .fr: "Cette date ne se lit pas. Écrivez une année (2019), un mois (05/2019) ou un jour (12/05/2019)."
        case .en: "This date cannot be read. Write a year (2019), a month (05/2019) or a day (12/05/2019)."
        }
    }

    /// La fin vient avant le début.
    package var faultEnds: String {
        switch language {
        case .fr: "La fin vient avant le début."
        case .en: "The end comes before the beginning."
        }
    }

    /// Ce choix n’existe pas dans la liste.
    package var faultWord: String {
        switch language {
        case .fr: "Ce choix n’existe pas dans la liste."
        case .en: "This choice is not in the list."
        }
    }

    /// C’est trop long : {n} caractères au plus.
    package func faultLong(n: Int) -> String {
        switch language {
        case .fr: "C’est trop long\u{A0}: \(language.formatted(n)) caractères au plus."
        case .en: "This is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Aucune fiche que vous pouvez lire n’est à cette adresse.
    package var faultSheet: String {
        switch language {
        case .fr: "Aucune fiche que vous pouvez lire n’est à cette adresse."
        case .en: "No sheet that you may read is at this address."
        }
    }

    /// Écrivez aussi le nom.
    package var faultName: String {
        switch language {
        case .fr: "Écrivez aussi le nom."
        case .en: "Write the name too."
        }
    }

    /// Quelqu’un a changé la même chose entre-temps
    package var conflictTitle: String {
        switch language {
        case .fr: "Quelqu’un a changé la même chose entre-temps"
        case .en: "Somebody changed the same thing meanwhile"
        }
    }

    /// Rien n’est perdu. Votre texte est dans le formulaire, l’autre est montré au-dessus. Gardez, mélange…
    package var conflictLead: String {
        switch language {
        case .fr: "Rien n’est perdu. Votre texte est dans le formulaire, l’autre est montré au-dessus. Gardez, mélangez, puis enregistrez."
        case .en: "Nothing is lost. Your text is in the form, the other one is shown above it. Keep, blend, then save."
        }
    }

    /// Enregistré entre-temps :
    package var conflictTheirs: String {
        switch language {
        case .fr: "Enregistré entre-temps\u{A0}:"
        case .en: "Saved meanwhile:"
        }
    }

    /// Retiré entre-temps. Votre texte le remettrait.
    package var conflictRemoved: String {
        switch language {
        case .fr: "Retiré entre-temps. Votre texte le remettrait."
        case .en: "Removed meanwhile. Your text would bring it back."
        }
    }

    /// Vous l’aviez retiré. Videz la ligne pour le retirer vraiment.
    package var conflictMineRemoved: String {
        switch language {
        case .fr: "Vous l’aviez retiré. Videz la ligne pour le retirer vraiment."
        case .en: "You had removed it. Empty the line to remove it for good."
        }
    }

    /// Quelqu’un a changé la fiche entre-temps. Regardez où elle en est, puis recommencez.
    package var stale: String {
        switch language {
        case .fr: "Quelqu’un a changé la fiche entre-temps. Regardez où elle en est, puis recommencez."
        case .en: "Somebody changed the sheet meanwhile. See where it stands, then begin again."
        }
    }

    /// Écrivez un nom avec des lettres.
    package var titleMissing: String {
        switch language {
        case .fr: "Écrivez un nom avec des lettres."
        case .en: "Write a name with letters."
        }
    }

    /// Ce texte a été effacé : il ne peut plus revenir.
    package var erased: String {
        switch language {
        case .fr: "Ce texte a été effacé\u{A0}: il ne peut plus revenir."
        case .en: "This text was erased: it cannot come back."
        }
    }

    /// Cette rubrique est trop longue pour être gardée.
    package var tooLong: String {
        switch language {
        case .fr: "Cette rubrique est trop longue pour être gardée."
        case .en: "This section is too long to be kept."
        }
    }

    /// Tout est déjà publié.
    package var nothingNew: String {
        switch language {
        case .fr: "Tout est déjà publié."
        case .en: "Everything is published already."
        }
    }

    /// Le comité éditorial est déjà prévenu.
    package var askedAlready: String {
        switch language {
        case .fr: "Le comité éditorial est déjà prévenu."
        case .en: "The editors are asked already."
        }
    }

    /// Tout le monde lit cette fiche : demandez au comité éditorial d’en changer le nom.
    package var namedByEditors: String {
        switch language {
        case .fr: "Tout le monde lit cette fiche\u{A0}: demandez au comité éditorial d’en changer le nom."
        case .en: "Everybody reads this sheet: ask an editor to change its name."
        }
    }

    /// Ce repérage attend d’abord d’être lu par le comité éditorial.
    package var notTaken: String {
        switch language {
        case .fr: "Ce repérage attend d’abord d’être lu par le comité éditorial."
        case .en: "This report first waits to be read by the editors."
        }
    }

    /// Historique
    package var historyTitle: String {
        switch language {
        case .fr: "Historique"
        case .en: "History"
        }
    }

    /// Chaque enregistrement reste. Ouvrez-en un pour voir ce qu’il change, ou pour y revenir.
    package var historyLead: String {
        switch language {
        case .fr: "Chaque enregistrement reste. Ouvrez-en un pour voir ce qu’il change, ou pour y revenir."
        case .en: "Every save stays. Open one to see what it changes, or to come back to it."
        }
    }

    /// Seulement : {section}
    package func historyOf(section: String) -> String {
        switch language {
        case .fr: "Seulement\u{A0}: \(section)"
        case .en: "Only: \(section)"
        }
    }

    /// Toutes les rubriques
    package var historyAll: String {
        switch language {
        case .fr: "Toutes les rubriques"
        case .en: "All sections"
        }
    }

    /// Aucun enregistrement.
    package var historyNone: String {
        switch language {
        case .fr: "Aucun enregistrement."
        case .en: "No save."
        }
    }

    /// Plus anciens
    package var older: String {
        switch language {
        case .fr: "Plus anciens"
        case .en: "Older"
        }
    }

    /// Plus récents
    package var newer: String {
        switch language {
        case .fr: "Plus récents"
        case .en: "Newer"
        }
    }

    /// {name}
    package func byPerson(name: String) -> String {
        switch language {
        case .fr: "\(name)"
        case .en: "\(name)"
        }
    }

    /// {day} à {time}
    package func savedAt(day: Int, time: String) -> String {
        switch language {
        case .fr: "\(language.date(day)) à \(time)"
        case .en: "\(language.date(day)) at \(time)"
        }
    }

    /// import d’une source
    package var byImport: String {
        switch language {
        case .fr: "import d’une source"
        case .en: "import of a source"
        }
    }

    /// repérage reçu
    package var byReport: String {
        switch language {
        case .fr: "repérage reçu"
        case .en: "report received"
        }
    }

    /// compte supprimé
    package var byOther: String {
        switch language {
        case .fr: "compte supprimé"
        case .en: "deleted account"
        }
    }

    /// retour à un texte d’avant
    package var originRestored: String {
        switch language {
        case .fr: "retour à un texte d’avant"
        case .en: "back to an earlier text"
        }
    }

    /// joint à un autre enregistrement
    package var originMerged: String {
        switch language {
        case .fr: "joint à un autre enregistrement"
        case .en: "put together with another save"
        }
    }

    /// publié
    package var publishedMark: String {
        switch language {
        case .fr: "publié"
        case .en: "published"
        }
    }

    /// Ce qui change
    package var differenceTitle: String {
        switch language {
        case .fr: "Ce qui change"
        case .en: "What changes"
        }
    }

    /// Depuis l’enregistrement du {day}
    package func differenceFrom(day: Int) -> String {
        switch language {
        case .fr: "Depuis l’enregistrement du \(language.date(day))"
        case .en: "Since the save of \(language.date(day))"
        }
    }

    /// Premier enregistrement de la rubrique
    package var differenceFirst: String {
        switch language {
        case .fr: "Premier enregistrement de la rubrique"
        case .en: "First save of the section"
        }
    }

    /// Rien ne change.
    package var differenceNone: String {
        switch language {
        case .fr: "Rien ne change."
        case .en: "Nothing changes."
        }
    }

    /// L’ordre seul change.
    package var reordered: String {
        switch language {
        case .fr: "L’ordre seul change."
        case .en: "Only the order changes."
        }
    }

    /// retiré :
    package var removedWord: String {
        switch language {
        case .fr: "retiré\u{A0}:"
        case .en: "removed:"
        }
    }

    /// ajouté :
    package var addedWord: String {
        switch language {
        case .fr: "ajouté\u{A0}:"
        case .en: "added:"
        }
    }

    /// fin
    package var endWord: String {
        switch language {
        case .fr: "fin"
        case .en: "end"
        }
    }

    /// Revenir à ce texte
    package var restore: String {
        switch language {
        case .fr: "Revenir à ce texte"
        case .en: "Come back to this text"
        }
    }

    /// Ce qui a été écrit depuis reste dans l’historique.
    package var restoreHelp: String {
        switch language {
        case .fr: "Ce qui a été écrit depuis reste dans l’historique."
        case .en: "What was written since stays in the history."
        }
    }

    /// C’est ce que la rubrique dit maintenant.
    package var isCurrent: String {
        switch language {
        case .fr: "C’est ce que la rubrique dit maintenant."
        case .en: "This is what the section says now."
        }
    }

    /// Comparer avec le texte d’aujourd’hui
    package var toCurrent: String {
        switch language {
        case .fr: "Comparer avec le texte d’aujourd’hui"
        case .en: "Compare with the text of today"
        }
    }

    /// Relire et publier
    package var publicationTitle: String {
        switch language {
        case .fr: "Relire et publier"
        case .en: "Read again and publish"
        }
    }

    /// Voici ce que vos lecteurs verront de nouveau.
    package var publicationLead: String {
        switch language {
        case .fr: "Voici ce que vos lecteurs verront de nouveau."
        case .en: "This is what your readers will see anew."
        }
    }

    /// Tout est publié : vos lecteurs voient le texte de travail tel qu’il est.
    package var publicationNone: String {
        switch language {
        case .fr: "Tout est publié\u{A0}: vos lecteurs voient le texte de travail tel qu’il est."
        case .en: "Everything is published: your readers see the working text as it is."
        }
    }

    /// Publier ce texte
    package var publish: String {
        switch language {
        case .fr: "Publier ce texte"
        case .en: "Publish this text"
        }
    }

    /// Demander la publication
    package var ask: String {
        switch language {
        case .fr: "Demander la publication"
        case .en: "Ask for publication"
        }
    }

    /// Tout le monde lit cette fiche : quelqu’un du comité éditorial, qui ne la porte pas, relit, vérifie …
    package var askHelp: String {
        switch language {
        case .fr: "Tout le monde lit cette fiche\u{A0}: quelqu’un du comité éditorial, qui ne la porte pas, relit, vérifie et décide."
        case .en: "Everyone reads this sheet: an editor who does not carry it reads, checks and decides."
        }
    }

    /// Seules les personnes qui la voient déjà le liront : {audience}.
    package func publishHelp(audience: String) -> String {
        switch language {
        case .fr: "Seules les personnes qui la voient déjà le liront\u{A0}: \(audience)."
        case .en: "Only those who see it already will read it: \(audience)."
        }
    }

    /// Elle ne se montrera d’abord qu’à celles et ceux qui la portent ; vous direz ensuite qui d’autre peu…
    package var firstHelp: String {
        switch language {
        case .fr: "Elle ne se montrera d’abord qu’à celles et ceux qui la portent\u{202F}; vous direz ensuite qui d’autre peut la voir."
        case .en: "It will first show to those who carry it; then you say who else may see it."
        }
    }

    /// Ensuite, dire qui peut voir
    package var toBearing: String {
        switch language {
        case .fr: "Ensuite, dire qui peut voir"
        case .en: "Then say who may see it"
        }
    }

    /// Que fait-on, concrètement ?
    package var helpDescription: String {
        switch language {
        case .fr: "Que fait-on, concrètement\u{202F}?"
        case .en: "What is done, concretely?"
        }
    }

    /// À quel besoin, quelle envie ou quel problème cela répond-il ?
    package var helpProblem: String {
        switch language {
        case .fr: "À quel besoin, quelle envie ou quel problème cela répond-il\u{202F}?"
        case .en: "Which need, wish or problem does it answer?"
        }
    }

    /// Où cela se passe-t-il ?
    package var helpTerritory: String {
        switch language {
        case .fr: "Où cela se passe-t-il\u{202F}?"
        case .en: "Where does it take place?"
        }
    }

    /// Qui porte la pratique ? D’autres voudront l’appeler.
    package var helpBearer: String {
        switch language {
        case .fr: "Qui porte la pratique\u{202F}? D’autres voudront l’appeler."
        case .en: "Who carries the practice? Others will want to call."
        }
    }

    /// Qu’est-ce que cela a changé, en bien ou non ?
    package var helpResult: String {
        switch language {
        case .fr: "Qu’est-ce que cela a changé, en bien ou non\u{202F}?"
        case .en: "What did it change, for better or not?"
        }
    }

    /// Qu’est-ce qui a gêné ? D’autres gagneront du temps.
    package var helpObstacle: String {
        switch language {
        case .fr: "Qu’est-ce qui a gêné\u{202F}? D’autres gagneront du temps."
        case .en: "What got in the way? Others will save time."
        }
    }

    /// Qu’est-ce qui a débloqué la situation ?
    package var helpLever: String {
        switch language {
        case .fr: "Qu’est-ce qui a débloqué la situation\u{202F}?"
        case .en: "What got things moving?"
        }
    }

    /// Que faut-il réunir pour le refaire ailleurs ?
    package var helpCondition: String {
        switch language {
        case .fr: "Que faut-il réunir pour le refaire ailleurs\u{202F}?"
        case .en: "What does it take to do it elsewhere?"
        }
    }

    /// Par quoi commencer, et ensuite ?
    package var helpStep: String {
        switch language {
        case .fr: "Par quoi commencer, et ensuite\u{202F}?"
        case .en: "What comes first, and then?"
        }
    }

    /// Quelle place ont prise les personnes concernées ?
    package var helpParticipation: String {
        switch language {
        case .fr: "Quelle place ont prise les personnes concernées\u{202F}?"
        case .en: "What part did the people concerned take?"
        }
    }

    /// Combien de personnes, et combien de temps ?
    package var helpStaff: String {
        switch language {
        case .fr: "Combien de personnes, et combien de temps\u{202F}?"
        case .en: "How many people, and how much time?"
        }
    }

    /// À quelle adresse de service écrire ?
    package var helpContact: String {
        switch language {
        case .fr: "À quelle adresse de service écrire\u{202F}?"
        case .en: "Which service address to write to?"
        }
    }
}

extension Texts {
    package var editing: EditingTexts { EditingTexts(language: language) }
}
