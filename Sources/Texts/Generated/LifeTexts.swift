// Written by scripts/generate.py from Catalogue/life.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `life`, in one language.
package struct LifeTexts: Sendable {
    let language: Language

    /// Relue le {day} par qui la porte ou y veille.
    package func readAgain(day: Int) -> String {
        switch language {
        case .fr: "Relue le \(language.date(day)) par qui la porte ou y veille."
        case .en: "Read again on \(language.date(day)) by those who carry it or look after it."
        }
    }

    /// À actualiser : personne n’a redit depuis dix-huit mois que c’est exact.
    package var toConfirm: String {
        switch language {
        case .fr: "À actualiser\u{A0}: personne n’a redit depuis dix-huit mois que c’est exact."
        case .en: "To be brought up to date: for eighteen months nobody said again that it is true."
        }
    }

    /// Fiche documentaire : ce qu’elle dit date de sa source ({year}).
    package func documentary(year: String) -> String {
        switch language {
        case .fr: "Fiche documentaire\u{A0}: ce qu’elle dit date de sa source (\(year))."
        case .en: "Documentary sheet: what it says is of the date of its source (\(year))."
        }
    }

    /// C’est fait.
    package var done: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// Rien n’est écrit : dites au moins un frein, ou ce qui a aidé.
    package var nothingSaid: String {
        switch language {
        case .fr: "Rien n’est écrit\u{A0}: dites au moins un frein, ou ce qui a aidé."
        case .en: "Nothing is written: say at least one obstacle, or what helped."
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait : r…
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait\u{A0}: recommencez."
        case .en: "This form waited too long, or your browser refuses cookies. Nothing was done: try again."
        }
    }

    /// Est-ce toujours exact ?
    package var freshTitle: String {
        switch language {
        case .fr: "Est-ce toujours exact\u{202F}?"
        case .en: "Is it still true?"
        }
    }

    /// « {title} » : relisez la fiche. Si elle dit toujours vrai, un geste suffit ; sinon, écrivez ce qui …
    package func freshLead(title: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(title)\u{202F}»\u{A0}: relisez la fiche. Si elle dit toujours vrai, un geste suffit\u{202F}; sinon, écrivez ce qui a changé."
        case .en: "“\(title)”: read the sheet again. If it still tells the truth, one press is enough; if not, write what changed."
        }
    }

    /// Dernière relecture ou publication : {day}.
    package func freshRead(day: Int) -> String {
        switch language {
        case .fr: "Dernière relecture ou publication\u{A0}: \(language.date(day))."
        case .en: "Last read again or published: \(language.date(day))."
        }
    }

    /// Elle n’a pas encore été publiée.
    package var freshNever: String {
        switch language {
        case .fr: "Elle n’a pas encore été publiée."
        case .en: "It has not been published yet."
        }
    }

    /// Toujours exact
    package var stillTrue: String {
        switch language {
        case .fr: "Toujours exact"
        case .en: "Still true"
        }
    }

    /// Écrire ce qui a changé
    package var toWrite: String {
        switch language {
        case .fr: "Écrire ce qui a changé"
        case .en: "Write what changed"
        }
    }

    /// La pratique s’est arrêtée
    package var toStop: String {
        switch language {
        case .fr: "La pratique s’est arrêtée"
        case .en: "The practice stopped"
        }
    }

    /// Lire la fiche
    package var toSheet: String {
        switch language {
        case .fr: "Lire la fiche"
        case .en: "Read the sheet"
        }
    }

    /// La pratique s’est arrêtée
    package var stopTitle: String {
        switch language {
        case .fr: "La pratique s’est arrêtée"
        case .en: "The practice stopped"
        }
    }

    /// Arrêter fait partie de la vie d’une pratique. Dire pourquoi, et ce que vous avez appris, aide d’aut…
    package var stopLead: String {
        switch language {
        case .fr: "Arrêter fait partie de la vie d’une pratique. Dire pourquoi, et ce que vous avez appris, aide d’autres lieux. Rien de la fiche ne disparaît."
        case .en: "Stopping is part of the life of a practice. Saying why, and what you learnt, helps other places. Nothing of the sheet disappears."
        }
    }

    /// Quand (une année, un mois ou un jour)
    package var stopDay: String {
        switch language {
        case .fr: "Quand (une année, un mois ou un jour)"
        case .en: "When (a year, a month or a day)"
        }
    }

    /// Par exemple 2025, 03/2025 ou 12/03/2025. Laissez vide si vous ne savez pas.
    package var stopDayHelp: String {
        switch language {
        case .fr: "Par exemple 2025, 03/2025 ou 12/03/2025. Laissez vide si vous ne savez pas."
        case .en: "For example 2025, 03/2025 or 12/03/2025. Leave it empty if you do not know."
        }
    }

    /// Pourquoi
    package var stopWhy: String {
        switch language {
        case .fr: "Pourquoi"
        case .en: "Why"
        }
    }

    /// Un frein
    package var stopObstacle: String {
        switch language {
        case .fr: "Un frein"
        case .en: "An obstacle"
        }
    }

    /// En quelques mots (facultatif)
    package var stopWords: String {
        switch language {
        case .fr: "En quelques mots (facultatif)"
        case .en: "In a few words (optional)"
        }
    }

    /// choisir
    package var stopNone: String {
        switch language {
        case .fr: "choisir"
        case .en: "choose"
        }
    }

    /// Ce que nous avons appris
    package var stopLesson: String {
        switch language {
        case .fr: "Ce que nous avons appris"
        case .en: "What we learnt"
        }
    }

    /// Ce que vous referiez, ce que vous ne referiez pas, ce qui continue autrement.
    package var stopLessonHelp: String {
        switch language {
        case .fr: "Ce que vous referiez, ce que vous ne referiez pas, ce qui continue autrement."
        case .en: "What you would do again, what you would not, what goes on otherwise."
        }
    }

    /// Arrêt de la pratique
    package var stopMilestone: String {
        switch language {
        case .fr: "Arrêt de la pratique"
        case .en: "The practice stopped"
        }
    }

    /// Enregistrer
    package var stopSave: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Ce n’est pas fait. Écrivez ce que vous avez appris, même en une phrase.
    package var stopMissing: String {
        switch language {
        case .fr: "Ce n’est pas fait. Écrivez ce que vous avez appris, même en une phrase."
        case .en: "This was not done. Write what you learnt, even in one sentence."
        }
    }

    /// Ce n’est pas fait. La date ne se lit pas : écrivez 2025, 03/2025 ou 12/03/2025.
    package var stopUnreadable: String {
        switch language {
        case .fr: "Ce n’est pas fait. La date ne se lit pas\u{A0}: écrivez 2025, 03/2025 ou 12/03/2025."
        case .en: "This was not done. The date cannot be read: write 2025, 03/2025 or 12/03/2025."
        }
    }

    /// Réunir deux fiches
    package var duplicatesTitle: String {
        switch language {
        case .fr: "Réunir deux fiches"
        case .en: "Make two sheets one"
        }
    }

    /// Deux fiches disent parfois la même pratique. Réunies, chacune garde ses sources et son histoire, et…
    package var duplicatesLead: String {
        switch language {
        case .fr: "Deux fiches disent parfois la même pratique. Réunies, chacune garde ses sources et son histoire, et les deux adresses mènent à celle qui reste. Cela se défait. Les personnes qui veillent sur l’une et l’autre sont prévenues."
        case .en: "Two sheets sometimes tell the same practice. Made one, each keeps its sources and its history, and both addresses lead to the one that stays. It can be undone. Those who look after either are told."
        }
    }

    /// Les fiches les plus proches
    package var duplicatesNear: String {
        switch language {
        case .fr: "Les fiches les plus proches"
        case .en: "The nearest sheets"
        }
    }

    /// Aucune fiche proche que vous puissiez réunir à celle-ci.
    package var duplicatesNone: String {
        switch language {
        case .fr: "Aucune fiche proche que vous puissiez réunir à celle-ci."
        case .en: "No near sheet that you could make one with this one."
        }
    }

    /// Une autre fiche
    package var duplicatesOther: String {
        switch language {
        case .fr: "Une autre fiche"
        case .en: "Another sheet"
        }
    }

    /// Adresse de la fiche
    package var duplicatesAddress: String {
        switch language {
        case .fr: "Adresse de la fiche"
        case .en: "Address of the sheet"
        }
    }

    /// La fin de son adresse, ou l’adresse entière.
    package var duplicatesAddressHelp: String {
        switch language {
        case .fr: "La fin de son adresse, ou l’adresse entière."
        case .en: "The end of its address, or the whole address."
        }
    }

    /// Comparer côte à côte
    package var duplicatesCompare: String {
        switch language {
        case .fr: "Comparer côte à côte"
        case .en: "Compare side by side"
        }
    }

    /// L’autre fiche rejoint celle-ci
    package var mergeHere: String {
        switch language {
        case .fr: "L’autre fiche rejoint celle-ci"
        case .en: "The other sheet joins this one"
        }
    }

    /// Celle-ci rejoint l’autre
    package var mergeThere: String {
        switch language {
        case .fr: "Celle-ci rejoint l’autre"
        case .en: "This one joins the other"
        }
    }

    /// Ce sont deux pratiques
    package var keepDistinct: String {
        switch language {
        case .fr: "Ce sont deux pratiques"
        case .en: "These are two practices"
        }
    }

    /// Réunies à celle-ci
    package var mergedHeading: String {
        switch language {
        case .fr: "Réunies à celle-ci"
        case .en: "Joined to this one"
        }
    }

    /// Séparer de nouveau
    package var unmerge: String {
        switch language {
        case .fr: "Séparer de nouveau"
        case .en: "Separate again"
        }
    }

    /// Ce n’est pas fait. Il faut être du comité éditorial des deux territoires.
    package var refusedForbidden: String {
        switch language {
        case .fr: "Ce n’est pas fait. Il faut être du comité éditorial des deux territoires."
        case .en: "This was not done. You must be an editor of both territories."
        }
    }

    /// Ce n’est pas fait. Cette adresse ne mène à aucune fiche que vous pouvez lire.
    package var refusedUnknown: String {
        switch language {
        case .fr: "Ce n’est pas fait. Cette adresse ne mène à aucune fiche que vous pouvez lire."
        case .en: "This was not done. This address leads to no sheet that you can read."
        }
    }
}

extension Texts {
    package var life: LifeTexts { LifeTexts(language: language) }
}
