// Written by scripts/generate.py from Catalogue/collections.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `collections`, in one language.
package struct CollectionsTexts: Sendable {
    let language: Language

    /// Collections
    package var title: String {
        switch language {
        case .fr: "Collections"
        case .en: "Collections"
        }
    }

    /// Des fiches choisies pour être lues ensemble, avec la raison de chaque choix.
    package var lead: String {
        switch language {
        case .fr: "Des fiches choisies pour être lues ensemble, avec la raison de chaque choix."
        case .en: "Sheets chosen to be read together, with the reason for each choice."
        }
    }

    /// Collections
    package var footer: String {
        switch language {
        case .fr: "Collections"
        case .en: "Collections"
        }
    }

    /// {n}
    package func sheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche", one: "Une fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, zero: "No sheet", one: "One sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// Choisie par : {name}
    package func chosenBy(name: String) -> String {
        switch language {
        case .fr: "Choisie par\u{A0}: \(name)"
        case .en: "Chosen by: \(name)"
        }
    }

    /// Dernier changement : {day}
    package func changed(day: Int) -> String {
        switch language {
        case .fr: "Dernier changement\u{A0}: \(language.date(day))"
        case .en: "Last change: \(language.date(day))"
        }
    }

    /// Pourquoi celle-ci :
    package var why: String {
        switch language {
        case .fr: "Pourquoi celle-ci\u{A0}:"
        case .en: "Why this one:"
        }
    }

    /// {n}
    package func itemsHeading(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche à lire", one: "Une fiche, à lire ici", other: "\(language.formatted(n)) fiches, dans l’ordre choisi"))"
        case .en: "\(language.form(n, zero: "No sheet to read", one: "One sheet, to read here", other: "\(language.formatted(n)) sheets, in the chosen order"))"
        }
    }

    /// Les fiches de cette collection ne sont pas en ligne en ce moment. Elles reviendront peut-être.
    package var unreadable: String {
        switch language {
        case .fr: "Les fiches de cette collection ne sont pas en ligne en ce moment. Elles reviendront peut-être."
        case .en: "The sheets of this collection are not online at present. They may come back."
        }
    }

    /// Toutes les collections
    package var seeAll: String {
        switch language {
        case .fr: "Toutes les collections"
        case .en: "All collections"
        }
    }

    /// Dans la collection :
    package var inOne: String {
        switch language {
        case .fr: "Dans la collection\u{A0}:"
        case .en: "In the collection:"
        }
    }

    /// Dans les collections :
    package var inMany: String {
        switch language {
        case .fr: "Dans les collections\u{A0}:"
        case .en: "In the collections:"
        }
    }

    /// Pas encore de collection
    package var emptyHeading: String {
        switch language {
        case .fr: "Pas encore de collection"
        case .en: "No collection yet"
        }
    }

    /// Une collection réunit quelques fiches à lire ensemble, et dit pourquoi chacune. La personne qui adm…
    package var emptyAdvice: String {
        switch language {
        case .fr: "Une collection réunit quelques fiches à lire ensemble, et dit pourquoi chacune. La personne qui administre ce site peut en ajouter\u{A0}: essaim collection import FICHIER.json --apply."
        case .en: "A collection brings a few sheets together and says why each is there. The person who runs this site can add some: essaim collection import FILE.json --apply."
        }
    }

    /// Lire les fiches
    package var seePractices: String {
        switch language {
        case .fr: "Lire les fiches"
        case .en: "Read the sheets"
        }
    }

    /// Une collection est un choix, pas un classement : ce qui n’y est pas n’est pas moins bon.
    package var help: String {
        switch language {
        case .fr: "Une collection est un choix, pas un classement\u{A0}: ce qui n’y est pas n’est pas moins bon."
        case .en: "A collection is a choice, not a ranking: what is not in it is no less good."
        }
    }

    /// ajoutée
    package var created: String {
        switch language {
        case .fr: "ajoutée"
        case .en: "added"
        }
    }

    /// changée
    package var updated: String {
        switch language {
        case .fr: "changée"
        case .en: "changed"
        }
    }

    /// inchangée
    package var unchanged: String {
        switch language {
        case .fr: "inchangée"
        case .en: "unchanged"
        }
    }

    /// {action} : {slug}
    package func entry(action: String, slug: String) -> String {
        switch language {
        case .fr: "\(action)\u{A0}: \(slug)"
        case .en: "\(action): \(slug)"
        }
    }

    /// {created}, {updated}, {unchanged}.
    package func counts(created: Int, updated: Int, unchanged: Int) -> String {
        switch language {
        case .fr: "\(language.form(created, zero: "aucune collection ajoutée", one: "une collection ajoutée", other: "\(language.formatted(created)) collections ajoutées")), \(language.form(updated, zero: "aucune changée", one: "une changée", other: "\(language.formatted(updated)) changées")), \(language.form(unchanged, zero: "aucune inchangée", one: "une inchangée", other: "\(language.formatted(unchanged)) inchangées"))."
        case .en: "\(language.form(created, zero: "no collection added", one: "one collection added", other: "\(language.formatted(created)) collections added")), \(language.form(updated, zero: "none changed", one: "one changed", other: "\(language.formatted(updated)) changed")), \(language.form(unchanged, zero: "none unchanged", one: "one unchanged", other: "\(language.formatted(unchanged)) unchanged"))."
        }
    }

    /// Essai : rien n’a été écrit. Relancez avec --apply pour importer.
    package var dryRun: String {
        switch language {
        case .fr: "Essai\u{A0}: rien n’a été écrit. Relancez avec --apply pour importer."
        case .en: "Dry run: nothing was written. Run it again with --apply to import."
        }
    }

    /// Import terminé.
    package var imported: String {
        switch language {
        case .fr: "Import terminé."
        case .en: "Import done."
        }
    }

    /// La collection « {title} » est retirée. Ses fiches restent.
    package func removed(title: String) -> String {
        switch language {
        case .fr: "La collection «\u{202F}\(title)\u{202F}» est retirée. Ses fiches restent."
        case .en: "The collection “\(title)” is removed. Its sheets stay."
        }
    }

    /// {slug} : {title} ({sheets})
    package func line(slug: String, title: String, sheets: Int) -> String {
        switch language {
        case .fr: "\(slug)\u{A0}: \(title) (\(language.form(sheets, zero: "aucune fiche à lire", one: "une fiche", other: "\(language.formatted(sheets)) fiches")))"
        case .en: "\(slug): \(title) (\(language.form(sheets, zero: "no sheet to read", one: "one sheet", other: "\(language.formatted(sheets)) sheets")))"
        }
    }

    /// Aucune collection.
    package var none: String {
        switch language {
        case .fr: "Aucune collection."
        case .en: "No collection."
        }
    }

    /// Aucune collection à cette adresse. La liste : essaim collection list
    package var refusedNotFound: String {
        switch language {
        case .fr: "Aucune collection à cette adresse. La liste\u{A0}: essaim collection list"
        case .en: "No collection at this address. The list: essaim collection list"
        }
    }

    /// {n}
    package func demoLoaded(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune collection ajoutée.", one: "Une collection ajoutée.", other: "\(language.formatted(n)) collections ajoutées."))"
        case .en: "\(language.form(n, zero: "No collection added.", one: "One collection added.", other: "\(language.formatted(n)) collections added."))"
        }
    }

    /// {n}
    package func demoRemoved(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune collection retirée.", one: "Une collection retirée.", other: "\(language.formatted(n)) collections retirées."))"
        case .en: "\(language.form(n, zero: "No collection removed.", one: "One collection removed.", other: "\(language.formatted(n)) collections removed."))"
        }
    }

    /// le fichier dépasse {limit} octets ; coupez-le en plusieurs.
    package func tooBig(limit: Int) -> String {
        switch language {
        case .fr: "le fichier dépasse \(language.formatted(limit)) octets\u{202F}; coupez-le en plusieurs."
        case .en: "the file is larger than \(language.formatted(limit)) bytes; cut it into several."
        }
    }

    /// Rien n’a été changé. Réparez le fichier, puis relancez la commande.
    package var nothingChanged: String {
        switch language {
        case .fr: "Rien n’a été changé. Réparez le fichier, puis relancez la commande."
        case .en: "Nothing was changed. Repair the file, then run the command again."
        }
    }

    /// collection {collection} : {reason}
    package func inCollection(collection: Int, reason: String) -> String {
        switch language {
        case .fr: "collection \(language.formatted(collection))\u{A0}: \(reason)"
        case .en: "collection \(language.formatted(collection)): \(reason)"
        }
    }

    /// collection {collection}, fiche {entry} : {reason}
    package func inEntry(collection: Int, entry: Int, reason: String) -> String {
        switch language {
        case .fr: "collection \(language.formatted(collection)), fiche \(language.formatted(entry))\u{A0}: \(reason)"
        case .en: "collection \(language.formatted(collection)), sheet \(language.formatted(entry)): \(reason)"
        }
    }

    /// Peut-être « {name} » ?
    package func nearest(name: String) -> String {
        switch language {
        case .fr: "Peut-être «\u{202F}\(name)\u{202F}»\u{202F}?"
        case .en: "Perhaps “\(name)”?"
        }
    }

    /// le fichier ne se lit pas, à la ligne {line}, colonne {column} ; vérifiez les guillemets, les virgul…
    package func syntax(line: Int, column: Int) -> String {
        switch language {
        case .fr: "le fichier ne se lit pas, à la ligne \(language.formatted(line)), colonne \(language.formatted(column))\u{202F}; vérifiez les guillemets, les virgules et les crochets."
        case .en: "the file cannot be read at line \(language.formatted(line)), column \(language.formatted(column)); check the quotation marks, commas and brackets."
        }
    }

    /// le fichier doit contenir une liste de collections entre crochets, {limit} au plus.
    package func notList(limit: Int) -> String {
        switch language {
        case .fr: "le fichier doit contenir une liste de collections entre crochets, \(language.formatted(limit)) au plus."
        case .en: "the file must hold a list of collections in square brackets, \(language.formatted(limit)) at most."
        }
    }

    /// il faut ici un objet, entre accolades.
    package var notObject: String {
        switch language {
        case .fr: "il faut ici un objet, entre accolades."
        case .en: "an object in braces is needed here."
        }
    }

    /// le nom `{name}` n’est pas connu ; les noms sont {known}.
    package func unknownMember(name: String, known: String) -> String {
        switch language {
        case .fr: "le nom `\(name)` n’est pas connu\u{202F}; les noms sont \(known)."
        case .en: "the name `\(name)` is not known; the names are \(known)."
        }
    }

    /// il manque `{name}` ; ajoutez-le.
    package func missing(name: String) -> String {
        switch language {
        case .fr: "il manque `\(name)`\u{202F}; ajoutez-le."
        case .en: "`\(name)` is missing; add it."
        }
    }

    /// `{name}` doit être un texte entre guillemets.
    package func notText(name: String) -> String {
        switch language {
        case .fr: "`\(name)` doit être un texte entre guillemets."
        case .en: "`\(name)` must be a text in quotation marks."
        }
    }

    /// `{name}` est vide ; écrivez-y quelques mots.
    package func empty(name: String) -> String {
        switch language {
        case .fr: "`\(name)` est vide\u{202F}; écrivez-y quelques mots."
        case .en: "`\(name)` is empty; write a few words."
        }
    }

    /// `{name}` dépasse {limit} ; raccourcissez-le.
    package func tooLong(name: String, limit: Int) -> String {
        switch language {
        case .fr: "`\(name)` dépasse \(language.form(limit, zero: "aucun caractère", one: "un caractère", other: "\(language.formatted(limit)) caractères"))\u{202F}; raccourcissez-le."
        case .en: "`\(name)` is longer than \(language.form(limit, zero: "no character", one: "one character", other: "\(language.formatted(limit)) characters")); make it shorter."
        }
    }

    /// un caractère invisible se trouve dans `{name}` ; retirez-le.
    package func control(name: String) -> String {
        switch language {
        case .fr: "un caractère invisible se trouve dans `\(name)`\u{202F}; retirez-le."
        case .en: "there is an invisible character in `\(name)`; take it away."
        }
    }

    /// « {text} » n’est pas une adresse ; prenez des lettres minuscules sans accent, des chiffres et des t…
    package func address(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une adresse\u{202F}; prenez des lettres minuscules sans accent, des chiffres et des traits d’union."
        case .en: "“\(text)” is no address; use lower case letters without accents, digits and hyphens."
        }
    }

    /// l’adresse « {text} » est déjà prise dans ce fichier ; donnez-en une autre.
    package func duplicateAddress(text: String) -> String {
        switch language {
        case .fr: "l’adresse «\u{202F}\(text)\u{202F}» est déjà prise dans ce fichier\u{202F}; donnez-en une autre."
        case .en: "the address “\(text)” is taken in this file already; give another one."
        }
    }

    /// `accueil` doit être un nombre entier de 1 à {limit}, ou `null` pour ne pas la montrer à l’accueil.
    package func homePlace(limit: Int) -> String {
        switch language {
        case .fr: "`accueil` doit être un nombre entier de 1 à \(language.formatted(limit)), ou `null` pour ne pas la montrer à l’accueil."
        case .en: "`accueil` must be a whole number from 1 to \(language.formatted(limit)), or `null` not to show it on the home page."
        }
    }

    /// `{name}` doit être une liste entre crochets, d’un élément au moins et de {limit} au plus.
    package func count(name: String, limit: Int) -> String {
        switch language {
        case .fr: "`\(name)` doit être une liste entre crochets, d’un élément au moins et de \(language.formatted(limit)) au plus."
        case .en: "`\(name)` must be a list in square brackets, of one element at least and \(language.formatted(limit)) at most."
        }
    }

    /// aucune fiche en ligne à l’adresse « {name} » ; prenez la fin de l’adresse de sa page.
    package func unknownSheet(name: String) -> String {
        switch language {
        case .fr: "aucune fiche en ligne à l’adresse «\u{202F}\(name)\u{202F}»\u{202F}; prenez la fin de l’adresse de sa page."
        case .en: "no sheet is online at the address “\(name)”; take the end of the address of its page."
        }
    }

    /// la fiche « {name} » est déjà dans cette collection ; gardez-en une.
    package func duplicateSheet(name: String) -> String {
        switch language {
        case .fr: "la fiche «\u{202F}\(name)\u{202F}» est déjà dans cette collection\u{202F}; gardez-en une."
        case .en: "the sheet “\(name)” is in this collection already; keep one."
        }
    }
}

extension Texts {
    package var collections: CollectionsTexts { CollectionsTexts(language: language) }
}
