// Written by scripts/generate.py from Catalogue/entries.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `entries`, in one language.
package struct EntriesTexts: Sendable {
    let language: Language

    /// ajouté
    package var created: String {
        switch language {
        case .fr: "ajouté"
        case .en: "added"
        }
    }

    /// remplacé
    package var updated: String {
        switch language {
        case .fr: "remplacé"
        case .en: "replaced"
        }
    }

    /// inchangé
    package var unchanged: String {
        switch language {
        case .fr: "inchangé"
        case .en: "unchanged"
        }
    }

    /// {action} : {code}
    package func entry(action: String, code: String) -> String {
        switch language {
        case .fr: "\(action)\u{A0}: \(code)"
        case .en: "\(action): \(code)"
        }
    }

    /// {created}, {updated}, {unchanged}.
    package func counts(created: Int, updated: Int, unchanged: Int) -> String {
        switch language {
        case .fr: "\(language.form(created, zero: "aucune entrée ajoutée", one: "une entrée ajoutée", other: "\(language.formatted(created)) entrées ajoutées")), \(language.form(updated, zero: "aucune remplacée", one: "une remplacée", other: "\(language.formatted(updated)) remplacées")), \(language.form(unchanged, zero: "aucune inchangée", one: "une inchangée", other: "\(language.formatted(unchanged)) inchangées"))."
        case .en: "\(language.form(created, zero: "no entry added", one: "one entry added", other: "\(language.formatted(created)) entries added")), \(language.form(updated, zero: "none replaced", one: "one replaced", other: "\(language.formatted(updated)) replaced")), \(language.form(unchanged, zero: "none unchanged", one: "one unchanged", other: "\(language.formatted(unchanged)) unchanged"))."
        }
    }

    /// Rien n’a été changé. Réparez ces lignes, puis relancez la commande.
    package var nothingChanged: String {
        switch language {
        case .fr: "Rien n’a été changé. Réparez ces lignes, puis relancez la commande."
        case .en: "Nothing was changed. Repair these lines, then run the command again."
        }
    }

    /// ligne {line} : {reason}
    package func problem(line: Int, reason: String) -> String {
        switch language {
        case .fr: "ligne \(language.formatted(line))\u{A0}: \(reason)"
        case .en: "line \(language.formatted(line)): \(reason)"
        }
    }

    /// Peut-être « {name} » ?
    package func nearest(name: String) -> String {
        switch language {
        case .fr: "Peut-être «\u{202F}\(name)\u{202F}»\u{202F}?"
        case .en: "Perhaps “\(name)”?"
        }
    }

    /// la première ligne doit nommer les colonnes `{columns}`, dans cet ordre.
    package func header(columns: String) -> String {
        switch language {
        case .fr: "la première ligne doit nommer les colonnes `\(columns)`, dans cet ordre."
        case .en: "the first line must name the columns `\(columns)`, in this order."
        }
    }

    /// cette ligne a {found} ; il en faut six, les deux dernières peuvent être vides.
    package func columns(found: Int) -> String {
        switch language {
        case .fr: "cette ligne a \(language.form(found, zero: "aucune colonne", one: "une colonne", other: "\(language.formatted(found)) colonnes"))\u{202F}; il en faut six, les deux dernières peuvent être vides."
        case .en: "this line has \(language.form(found, zero: "no column", one: "one column", other: "\(language.formatted(found)) columns")); six are needed, the last two may be empty."
        }
    }

    /// « {text} » ne se lit pas ; écrivez `#version` puis un nombre entier.
    package func version(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» ne se lit pas\u{202F}; écrivez `#version` puis un nombre entier."
        case .en: "“\(text)” cannot be read; write `#version` and a whole number."
        }
    }

    /// la colonne `{column}` est vide ; remplissez-la ou retirez la ligne.
    package func empty(column: String) -> String {
        switch language {
        case .fr: "la colonne `\(column)` est vide\u{202F}; remplissez-la ou retirez la ligne."
        case .en: "the column `\(column)` is empty; fill it or remove the line."
        }
    }

    /// « {code} » n’est pas un code ; prenez des lettres minuscules sans accent, des chiffres, `-` pour un…
    package func code(code: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(code)\u{202F}» n’est pas un code\u{202F}; prenez des lettres minuscules sans accent, des chiffres, `-` pour un mot et `_` pour une démarche."
        case .en: "“\(code)” is not a code; use lower case letters without accents, digits, `-` for a word and `_` for a method."
        }
    }

    /// aucun champ ne s’appelle « {name} ».
    package func unknownField(name: String) -> String {
        switch language {
        case .fr: "aucun champ ne s’appelle «\u{202F}\(name)\u{202F}»."
        case .en: "no field is called “\(name)”."
        }
    }

    /// « {text} » n’est pas une position ; écrivez 1, 2, 3…
    package func position(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une position\u{202F}; écrivez 1, 2, 3…"
        case .en: "“\(text)” is not a position; write 1, 2, 3…"
        }
    }

    /// la position {text} est déjà prise pour ce champ ; donnez un autre numéro.
    package func duplicatePosition(text: String) -> String {
        switch language {
        case .fr: "la position \(text) est déjà prise pour ce champ\u{202F}; donnez un autre numéro."
        case .en: "position \(text) is already taken for this field; give another number."
        }
    }

    /// aucune source n’a le code « {code} » ; laissez la case vide pour une phrase à vous.
    package func unknownSource(code: String) -> String {
        switch language {
        case .fr: "aucune source n’a le code «\u{202F}\(code)\u{202F}»\u{202F}; laissez la case vide pour une phrase à vous."
        case .en: "no source has the code “\(code)”; leave the cell empty for a sentence of your own."
        }
    }

    /// un endroit est donné sans sa source ; remplissez la colonne `source` ou videz `locator`.
    package var locatorWithoutSource: String {
        switch language {
        case .fr: "un endroit est donné sans sa source\u{202F}; remplissez la colonne `source` ou videz `locator`."
        case .en: "a place is given without its source; fill the column `source` or empty `locator`."
        }
    }

    /// un caractère invisible ou un retour à la ligne se trouve dans une case ; retirez-le.
    package var control: String {
        switch language {
        case .fr: "un caractère invisible ou un retour à la ligne se trouve dans une case\u{202F}; retirez-le."
        case .en: "an invisible character or a line end stands in a cell; remove it."
        }
    }

    /// une case dépasse {limit} ; coupez le texte en deux lignes.
    package func tooLong(limit: Int) -> String {
        switch language {
        case .fr: "une case dépasse \(language.form(limit, zero: "aucun octet", one: "un octet", other: "\(language.formatted(limit)) octets"))\u{202F}; coupez le texte en deux lignes."
        case .en: "a cell is longer than \(language.form(limit, zero: "no byte", one: "one byte", other: "\(language.formatted(limit)) bytes")); cut the text into two lines."
        }
    }

    /// « {text} » n’est pas une adresse web ; elle commence par https://.
    package func address(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une adresse web\u{202F}; elle commence par https://."
        case .en: "“\(text)” is not a web address; it begins with https://."
        }
    }

    /// l’entrée « {code} » n’a pas de champ `{field}` ; ajoutez-en un.
    package func missing(code: String, field: String) -> String {
        switch language {
        case .fr: "l’entrée «\u{202F}\(code)\u{202F}» n’a pas de champ `\(field)`\u{202F}; ajoutez-en un."
        case .en: "the entry “\(code)” has no field `\(field)`; add one."
        }
    }

    /// aucune entrée n’a le code « {code} » ; corrigez le renvoi ou ajoutez l’entrée.
    package func unknownRelated(code: String) -> String {
        switch language {
        case .fr: "aucune entrée n’a le code «\u{202F}\(code)\u{202F}»\u{202F}; corrigez le renvoi ou ajoutez l’entrée."
        case .en: "no entry has the code “\(code)”; correct the reference or add the entry."
        }
    }

    /// le vocabulaire des démarches n’a pas le code « {code} » ; ajoutez-le d’abord à ce vocabulaire.
    package func unknownMethod(code: String) -> String {
        switch language {
        case .fr: "le vocabulaire des démarches n’a pas le code «\u{202F}\(code)\u{202F}»\u{202F}; ajoutez-le d’abord à ce vocabulaire."
        case .en: "the vocabulary of methods has no code “\(code)”; add it to that vocabulary first."
        }
    }
}

extension Texts {
    package var entries: EntriesTexts { EntriesTexts(language: language) }
}
