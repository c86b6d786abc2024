// Written by scripts/generate.py from Catalogue/copies.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `copies`, in one language.
package struct CopiesTexts: Sendable {
    let language: Language

    /// Sauvegardes
    package var title: String {
        switch language {
        case .fr: "Sauvegardes"
        case .en: "Backups"
        }
    }

    /// Des copies entières de ce site, relues après leur écriture. Elles servent à tout remettre en place …
    package var lead: String {
        switch language {
        case .fr: "Des copies entières de ce site, relues après leur écriture. Elles servent à tout remettre en place après une panne."
        case .en: "Whole copies of this site, read again once written. They put everything back after a failure."
        }
    }

    /// La dernière copie
    package var lastHeading: String {
        switch language {
        case .fr: "La dernière copie"
        case .en: "The last copy"
        }
    }

    /// La dernière copie faite par le site, relue et trouvée bonne, date du {when}.
    package func lastGood(when: String) -> String {
        switch language {
        case .fr: "La dernière copie faite par le site, relue et trouvée bonne, date du \(when)."
        case .en: "The last copy that the site made, read again and found good, is of \(when)."
        }
    }

    /// Aucune copie programmée. La dernière, faite à la main ou avant une mise à niveau, date du {when}.
    package func lastOther(when: String) -> String {
        switch language {
        case .fr: "Aucune copie programmée. La dernière, faite à la main ou avant une mise à niveau, date du \(when)."
        case .en: "No scheduled copy. The last one, made by hand or before an upgrade, is of \(when)."
        }
    }

    /// Il n’y a aucune copie.
    package var lastNone: String {
        switch language {
        case .fr: "Il n’y a aucune copie."
        case .en: "There is no copy."
        }
    }

    /// Elle a plus de {n} heures : celle d’après manque.
    package func lastLate(n: Int) -> String {
        switch language {
        case .fr: "Elle a plus de \(language.formatted(n)) heures\u{A0}: celle d’après manque."
        case .en: "It is more than \(language.formatted(n)) hours old: the one after it is missing."
        }
    }

    /// La prochaine copie
    package var nextHeading: String {
        switch language {
        case .fr: "La prochaine copie"
        case .en: "The next copy"
        }
    }

    /// Elle se fera le {day}, entre {hour} h et {after} h.
    package func nextAt(day: String, hour: String, after: String) -> String {
        switch language {
        case .fr: "Elle se fera le \(day), entre \(hour) h et \(after) h."
        case .en: "It will be made on \(day), between \(hour):00 and \(after):00."
        }
    }

    /// Elle se fera dans l’heure qui vient.
    package var nextNow: String {
        switch language {
        case .fr: "Elle se fera dans l’heure qui vient."
        case .en: "It will be made within the hour."
        }
    }

    /// Aucune copie ne se fait d’elle-même.
    package var nextNever: String {
        switch language {
        case .fr: "Aucune copie ne se fait d’elle-même."
        case .en: "No copy is made by itself."
        }
    }

    /// Pour en programmer, donnez au site un dossier sur un autre disque : réglage backup-to. Voir le guid…
    package var nextAdvice: String {
        switch language {
        case .fr: "Pour en programmer, donnez au site un dossier sur un autre disque\u{A0}: réglage backup-to. Voir le guide d’administration."
        case .en: "To have them made, give the site a folder on another disk: setting backup-to. See the administration guide."
        }
    }

    /// Le dernier essai, le {when}, n’a pas abouti : {reason}. Le site recommence toutes les heures.
    package func failed(when: String, reason: String) -> String {
        switch language {
        case .fr: "Le dernier essai, le \(when), n’a pas abouti\u{A0}: \(reason). Le site recommence toutes les heures."
        case .en: "The last try, on \(when), did not succeed: \(reason). The site tries again every hour."
        }
    }

    /// le dossier des copies n’est pas là (un disque débranché ?)
    package var failureAbsent: String {
        switch language {
        case .fr: "le dossier des copies n’est pas là (un disque débranché\u{202F}?)"
        case .en: "the folder of copies is not there (a disk unplugged?)"
        }
    }

    /// il n’y a plus de place sur le disque
    package var failureRoom: String {
        switch language {
        case .fr: "il n’y a plus de place sur le disque"
        case .en: "there is no room left on the disk"
        }
    }

    /// le site n’a pas le droit d’écrire dans le dossier des copies
    package var failureForbidden: String {
        switch language {
        case .fr: "le site n’a pas le droit d’écrire dans le dossier des copies"
        case .en: "the site may not write into the folder of copies"
        }
    }

    /// le fichier de la clé des copies manque ou n’est pas une clé
    package var failureKey: String {
        switch language {
        case .fr: "le fichier de la clé des copies manque ou n’est pas une clé"
        case .en: "the file with the key of copies is missing or is not a key"
        }
    }

    /// ce qui a été relu n’est pas ce qui avait été écrit, ou un fichier de l’instance est abîmé ; lancez …
    package var failureDamaged: String {
        switch language {
        case .fr: "ce qui a été relu n’est pas ce qui avait été écrit, ou un fichier de l’instance est abîmé\u{202F}; lancez essaim doctor"
        case .en: "what was read again is not what was written, or a file of the instance is damaged; run essaim doctor"
        }
    }

    /// la commande essaim jobs en dit plus
    package var failureOther: String {
        switch language {
        case .fr: "la commande essaim jobs en dit plus"
        case .en: "the command essaim jobs says more"
        }
    }

    /// Les copies gardées
    package var listHeading: String {
        switch language {
        case .fr: "Les copies gardées"
        case .en: "Copies kept"
        }
    }

    /// Copies, de la plus récente à la plus ancienne
    package var caption: String {
        switch language {
        case .fr: "Copies, de la plus récente à la plus ancienne"
        case .en: "Copies, the latest first"
        }
    }

    /// Faite le
    package var columnWhen: String {
        switch language {
        case .fr: "Faite le"
        case .en: "Made on"
        }
    }

    /// Pourquoi
    package var columnKind: String {
        switch language {
        case .fr: "Pourquoi"
        case .en: "Why"
        }
    }

    /// Lisible par
    package var columnSeal: String {
        switch language {
        case .fr: "Lisible par"
        case .en: "Readable by"
        }
    }

    /// chaque jour
    package var kindScheduled: String {
        switch language {
        case .fr: "chaque jour"
        case .en: "every day"
        }
    }

    /// demandée à la main
    package var kindAsked: String {
        switch language {
        case .fr: "demandée à la main"
        case .en: "asked for by hand"
        }
    }

    /// avant une mise à niveau
    package var kindBeforeMigrating: String {
        switch language {
        case .fr: "avant une mise à niveau"
        case .en: "before an upgrade"
        }
    }

    /// qui a la clé
    package var sealed: String {
        switch language {
        case .fr: "qui a la clé"
        case .en: "whoever has the key"
        }
    }

    /// qui a le dossier
    package var open: String {
        switch language {
        case .fr: "qui a le dossier"
        case .en: "whoever has the folder"
        }
    }

    /// Le site garde la dernière copie de {days} et de {weeks}. Il n’efface pas celles qui ont été demandé…
    package func rule(days: Int, weeks: Int) -> String {
        switch language {
        case .fr: "Le site garde la dernière copie de \(language.form(days, zero: "aucun jour", one: "ce dernier jour", other: "chacun des \(language.formatted(days)) derniers jours")) et de \(language.form(weeks, zero: "aucune semaine", one: "la dernière semaine", other: "chacune des \(language.formatted(weeks)) dernières semaines")). Il n’efface pas celles qui ont été demandées à la main."
        case .en: "The site keeps the last copy of \(language.form(days, zero: "no day", one: "the last day", other: "each of the last \(language.formatted(days)) days")) and of \(language.form(weeks, zero: "no week", one: "the last week", other: "each of the last \(language.formatted(weeks)) weeks")). It never deletes those asked for by hand."
        }
    }

    /// Gardez aussi une copie hors de cette machine, et essayez une fois par an de la remettre en place.
    package var warning: String {
        switch language {
        case .fr: "Gardez aussi une copie hors de cette machine, et essayez une fois par an de la remettre en place."
        case .en: "Keep a copy off this machine too, and once a year try to put it back in place."
        }
    }
}

extension Texts {
    package var copies: CopiesTexts { CopiesTexts(language: language) }
}
