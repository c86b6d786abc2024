// Written by scripts/generate.py from Catalogue/takeAway.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `takeAway`, in one language.
package struct TakeAwayTexts: Sendable {
    let language: Language

    /// Emporter cette fiche
    package var heading: String {
        switch language {
        case .fr: "Emporter cette fiche"
        case .en: "Take this sheet away"
        }
    }

    /// Pour la lire sur papier, imprimez cette page avec votre navigateur : elle est prévue pour cela.
    package var print: String {
        switch language {
        case .fr: "Pour la lire sur papier, imprimez cette page avec votre navigateur\u{A0}: elle est prévue pour cela."
        case .en: "To read it on paper, print this page from your browser: it is made for that."
        }
    }

    /// PDF
    package var pdf: String {
        switch language {
        case .fr: "PDF"
        case .en: "PDF"
        }
    }

    /// à joindre à un courrier ou à un dossier
    package var pdfUse: String {
        switch language {
        case .fr: "à joindre à un courrier ou à un dossier"
        case .en: "to go with a letter or a file"
        }
    }

    /// Markdown
    package var markdown: String {
        switch language {
        case .fr: "Markdown"
        case .en: "Markdown"
        }
    }

    /// à coller dans un document, un wiki ou un courriel
    package var markdownUse: String {
        switch language {
        case .fr: "à coller dans un document, un wiki ou un courriel"
        case .en: "to paste in a document, a wiki or a mail"
        }
    }

    /// CSV
    package var csv: String {
        switch language {
        case .fr: "CSV"
        case .en: "CSV"
        }
    }

    /// la ligne de la fiche, pour un tableur
    package var csvUse: String {
        switch language {
        case .fr: "la ligne de la fiche, pour un tableur"
        case .en: "the row of the sheet, for a spreadsheet"
        }
    }

    /// Citation (RIS)
    package var ris: String {
        switch language {
        case .fr: "Citation (RIS)"
        case .en: "Citation (RIS)"
        }
    }

    /// pour Zotero et les autres outils de bibliographie
    package var risUse: String {
        switch language {
        case .fr: "pour Zotero et les autres outils de bibliographie"
        case .en: "for Zotero and other reference managers"
        }
    }

    /// JSON
    package var json: String {
        switch language {
        case .fr: "JSON"
        case .en: "JSON"
        }
    }

    /// toute la fiche, pour un programme
    package var jsonUse: String {
        switch language {
        case .fr: "toute la fiche, pour un programme"
        case .en: "the whole sheet, for a program"
        }
    }

    /// JSON-LD
    package var linkedData: String {
        switch language {
        case .fr: "JSON-LD"
        case .en: "JSON-LD"
        }
    }

    /// pour les moteurs de recherche et le web de données
    package var linkedDataUse: String {
        switch language {
        case .fr: "pour les moteurs de recherche et le web de données"
        case .en: "for search engines and linked data"
        }
    }

    /// Dublin Core
    package var dublinCore: String {
        switch language {
        case .fr: "Dublin Core"
        case .en: "Dublin Core"
        }
    }

    /// pour les catalogues et les bibliothèques
    package var dublinCoreUse: String {
        switch language {
        case .fr: "pour les catalogues et les bibliothèques"
        case .en: "for catalogues and libraries"
        }
    }

    /// Citer cette fiche
    package var citeHeading: String {
        switch language {
        case .fr: "Citer cette fiche"
        case .en: "Cite this sheet"
        }
    }

    /// « {title} ».
    package func citedTitle(title: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(title)\u{202F}»."
        case .en: "“\(title)”."
        }
    }

    /// Pratique portée par {names}.
    package func citedBearers(names: String) -> String {
        switch language {
        case .fr: "Pratique portée par \(names)."
        case .en: "Practice carried by \(names)."
        }
    }

    /// D’après {source}.
    package func citedSource(source: String) -> String {
        switch language {
        case .fr: "D’après \(source)."
        case .en: "After \(source)."
        }
    }

    /// Dans {site},
    package func citedSite(site: String) -> String {
        switch language {
        case .fr: "Dans \(site),"
        case .en: "In \(site),"
        }
    }

    /// édition {number} du {date}, {licence}.
    package func citedEdition(number: Int, date: Int, licence: String) -> String {
        switch language {
        case .fr: "édition \(language.formatted(number)) du \(language.date(date)), \(licence)."
        case .en: "edition \(language.formatted(number)) of \(language.date(date)), \(licence)."
        }
    }

    /// Source, licence, adresse
    package var markdownFoot: String {
        switch language {
        case .fr: "Source, licence, adresse"
        case .en: "Source, licence, address"
        }
    }

    /// Moissonnage
    package var harvest: String {
        switch language {
        case .fr: "Moissonnage"
        case .en: "Harvesting"
        }
    }

    /// Un catalogue peut suivre toutes les fiches publiques par OAI-PMH 2.0, au format Dublin Core, retrai…
    package var harvestText: String {
        switch language {
        case .fr: "Un catalogue peut suivre toutes les fiches publiques par OAI-PMH 2.0, au format Dublin Core, retraits compris. Adresse à lui donner\u{A0}:"
        case .en: "A catalogue can follow all public sheets by OAI-PMH 2.0, in Dublin Core, withdrawals included. Address to give to it:"
        }
    }

    /// Le plan du site liste les pages publiques :
    package var sitemap: String {
        switch language {
        case .fr: "Le plan du site liste les pages publiques\u{A0}:"
        case .en: "The site map lists the public pages:"
        }
    }

    /// l’argument verb manque.
    package var missingVerb: String {
        switch language {
        case .fr: "l’argument verb manque."
        case .en: "the argument verb is missing."
        }
    }

    /// le verbe « {name} » n’existe pas ; il y en a six : {names}.
    package func unknownVerb(name: String, names: String) -> String {
        switch language {
        case .fr: "le verbe «\u{202F}\(name)\u{202F}» n’existe pas\u{202F}; il y en a six\u{A0}: \(names)."
        case .en: "there is no verb “\(name)”; there are six: \(names)."
        }
    }

    /// l’argument « {name} » est donné plusieurs fois.
    package func repeated(name: String) -> String {
        switch language {
        case .fr: "l’argument «\u{202F}\(name)\u{202F}» est donné plusieurs fois."
        case .en: "the argument “\(name)” is given several times."
        }
    }

    /// ce verbe ne prend pas l’argument « {name} ».
    package func unknownArgument(name: String) -> String {
        switch language {
        case .fr: "ce verbe ne prend pas l’argument «\u{202F}\(name)\u{202F}»."
        case .en: "this verb takes no argument “\(name)”."
        }
    }

    /// l’argument « {name} » manque.
    package func missingArgument(name: String) -> String {
        switch language {
        case .fr: "l’argument «\u{202F}\(name)\u{202F}» manque."
        case .en: "the argument “\(name)” is missing."
        }
    }

    /// resumptionToken se donne seul avec le verbe.
    package var besideToken: String {
        switch language {
        case .fr: "resumptionToken se donne seul avec le verbe."
        case .en: "resumptionToken stands alone with the verb."
        }
    }

    /// « {text} » n’est pas une date : écrivez 2026-11-20, ou 2026-11-20T08:30:00Z, en temps universel.
    package func unreadableDate(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une date\u{A0}: écrivez 2026-11-20, ou 2026-11-20T08:30:00Z, en temps universel."
        case .en: "“\(text)” is no date: write 2026-11-20, or 2026-11-20T08:30:00Z, in universal time."
        }
    }

    /// from et until doivent avoir la même précision : deux jours, ou deux secondes.
    package var mixedDates: String {
        switch language {
        case .fr: "from et until doivent avoir la même précision\u{A0}: deux jours, ou deux secondes."
        case .en: "from and until must be as precise as each other: two days, or two seconds."
        }
    }

    /// from vient après until.
    package var emptyRange: String {
        switch language {
        case .fr: "from vient après until."
        case .en: "from comes after until."
        }
    }

    /// ce resumptionToken n’est pas un des nôtres pour ce verbe ; recommencez la liste.
    package var unreadableToken: String {
        switch language {
        case .fr: "ce resumptionToken n’est pas un des nôtres pour ce verbe\u{202F}; recommencez la liste."
        case .en: "this resumptionToken is none of ours for this verb; begin the list again."
        }
    }

    /// le format « {name} » n’est pas offert ; le seul est {format}.
    package func unknownFormat(name: String, format: String) -> String {
        switch language {
        case .fr: "le format «\u{202F}\(name)\u{202F}» n’est pas offert\u{202F}; le seul est \(format)."
        case .en: "the format “\(name)” is not offered; the only one is \(format)."
        }
    }

    /// aucune fiche publique n’a jamais eu l’identifiant « {name} ».
    package func unknownIdentifier(name: String) -> String {
        switch language {
        case .fr: "aucune fiche publique n’a jamais eu l’identifiant «\u{202F}\(name)\u{202F}»."
        case .en: "no public sheet ever had the identifier “\(name)”."
        }
    }

    /// rien ne répond à cette demande.
    package var nothing: String {
        switch language {
        case .fr: "rien ne répond à cette demande."
        case .en: "nothing answers this request."
        }
    }
}

extension Texts {
    package var takeAway: TakeAwayTexts { TakeAwayTexts(language: language) }
}
