// Written by scripts/generate.py from Catalogue/imports.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `imports`, in one language.
package struct ImportsTexts: Sendable {
    let language: Language

    /// Le fichier est vide. Vérifiez que le téléchargement ou l’export est allé à son terme.
    package var fileEmpty: String {
        switch language {
        case .fr: "Le fichier est vide. Vérifiez que le téléchargement ou l’export est allé à son terme."
        case .en: "The file is empty. Check that the download or the export went to its end."
        }
    }

    /// Le fichier pèse {size} Mio, la limite est de {limit} Mio. Découpez-le en plusieurs fichiers.
    package func fileTooBig(size: Int, limit: Int) -> String {
        switch language {
        case .fr: "Le fichier pèse \(language.formatted(size)) Mio, la limite est de \(language.formatted(limit)) Mio. Découpez-le en plusieurs fichiers."
        case .en: "The file weighs \(language.formatted(size)) MiB, the limit is \(language.formatted(limit)) MiB. Split it into several files."
        }
    }

    /// Le fichier est en {name}. Enregistrez-le de nouveau en UTF-8.
    package func fileOtherEncoding(name: String) -> String {
        switch language {
        case .fr: "Le fichier est en \(name). Enregistrez-le de nouveau en UTF-8."
        case .en: "The file is in \(name). Save it again in UTF-8."
        }
    }

    /// Le fichier n’est pas en UTF-8 : premier octet fautif à la ligne {line}. Enregistrez-le de nouveau e…
    package func fileNotUTF8(line: Int) -> String {
        switch language {
        case .fr: "Le fichier n’est pas en UTF-8\u{A0}: premier octet fautif à la ligne \(language.formatted(line)). Enregistrez-le de nouveau en UTF-8."
        case .en: "The file is not UTF-8: the first wrong byte is on line \(language.formatted(line)). Save it again in UTF-8."
        }
    }

    /// Le fichier n’est pas du JSON lisible : ligne {line}, colonne {column}, {reason}.
    package func fileInvalidJSON(line: Int, column: Int, reason: String) -> String {
        switch language {
        case .fr: "Le fichier n’est pas du JSON lisible\u{A0}: ligne \(language.formatted(line)), colonne \(language.formatted(column)), \(reason)."
        case .en: "The file is not readable JSON: line \(language.formatted(line)), column \(language.formatted(column)), \(reason)."
        }
    }

    /// Le fichier doit contenir un tableau JSON de fiches : [ {…}, {…} ].
    package var fileNotAnArray: String {
        switch language {
        case .fr: "Le fichier doit contenir un tableau JSON de fiches\u{A0}: [ {…}, {…} ]."
        case .en: "The file must hold a JSON array of records: [ {…}, {…} ]."
        }
    }

    /// La fiche numéro {record} n’est pas un objet JSON {…}.
    package func fileNotAnObject(record: Int) -> String {
        switch language {
        case .fr: "La fiche numéro \(language.formatted(record)) n’est pas un objet JSON {…}."
        case .en: "Record number \(language.formatted(record)) is not a JSON object {…}."
        }
    }

    /// Le fichier ne contient aucune fiche.
    package var fileNoRecords: String {
        switch language {
        case .fr: "Le fichier ne contient aucune fiche."
        case .en: "The file holds no record."
        }
    }

    /// Le fichier contient {count} fiches, la limite est de {limit}. Découpez-le.
    package func fileTooManyRecords(count: Int, limit: Int) -> String {
        switch language {
        case .fr: "Le fichier contient \(language.formatted(count)) fiches, la limite est de \(language.formatted(limit)). Découpez-le."
        case .en: "The file holds \(language.formatted(count)) records, the limit is \(language.formatted(limit)). Split it."
        }
    }

    /// le fichier s’arrête avant la fin
    package var jsonTruncated: String {
        switch language {
        case .fr: "le fichier s’arrête avant la fin"
        case .en: "the file stops before its end"
        }
    }

    /// trop de niveaux imbriqués
    package var jsonTooDeep: String {
        switch language {
        case .fr: "trop de niveaux imbriqués"
        case .en: "too many nested levels"
        }
    }

    /// un nom est donné deux fois dans le même objet
    package var jsonDuplicate: String {
        switch language {
        case .fr: "un nom est donné deux fois dans le même objet"
        case .en: "a name is given twice in the same object"
        }
    }

    /// ce qui est écrit là n’est pas du JSON
    package var jsonMalformed: String {
        switch language {
        case .fr: "ce qui est écrit là n’est pas du JSON"
        case .en: "what is written there is not JSON"
        }
    }

    /// créée
    package var created: String {
        switch language {
        case .fr: "créée"
        case .en: "created"
        }
    }

    /// mise à jour
    package var updated: String {
        switch language {
        case .fr: "mise à jour"
        case .en: "updated"
        }
    }

    /// inchangée
    package var unchanged: String {
        switch language {
        case .fr: "inchangée"
        case .en: "unchanged"
        }
    }

    /// {action} : {key} – {title} ({facts})
    package func entry(action: String, key: String, title: String, facts: Int) -> String {
        switch language {
        case .fr: "\(action)\u{A0}: \(key) – \(title) (\(language.form(facts, zero: "aucun fait", one: "un fait", other: "\(language.formatted(facts)) faits")))"
        case .en: "\(action): \(key) – \(title) (\(language.form(facts, zero: "no fact", one: "one fact", other: "\(language.formatted(facts)) facts")))"
        }
    }

    /// refusée : {record}, {path} : {reason}
    package func refused(record: String, path: String, reason: String) -> String {
        switch language {
        case .fr: "refusée\u{A0}: \(record), \(path)\u{A0}: \(reason)"
        case .en: "refused: \(record), \(path): \(reason)"
        }
    }

    /// refusée : {record} : {reason}
    package func refusedWhole(record: String, reason: String) -> String {
        switch language {
        case .fr: "refusée\u{A0}: \(record)\u{A0}: \(reason)"
        case .en: "refused: \(record): \(reason)"
        }
    }

    /// Rien n’a été changé. Réparez les fiches refusées, ou ajoutez --skip-refused pour importer les autre…
    package var nothingChanged: String {
        switch language {
        case .fr: "Rien n’a été changé. Réparez les fiches refusées, ou ajoutez --skip-refused pour importer les autres."
        case .en: "Nothing was changed. Repair the refused records, or add --skip-refused to import the others."
        }
    }

    /// à voir : {record} {path} : {reason}
    package func warning(record: String, path: String, reason: String) -> String {
        switch language {
        case .fr: "à voir\u{A0}: \(record) \(path)\u{A0}: \(reason)"
        case .en: "to look at: \(record) \(path): \(reason)"
        }
    }

    /// ce champ manque ; ajoutez-le (null si la source n’en dit rien).
    package var reasonMissing: String {
        switch language {
        case .fr: "ce champ manque\u{202F}; ajoutez-le (null si la source n’en dit rien)."
        case .en: "this field is missing; add it (null when the source says nothing of it)."
        }
    }

    /// le type n’est pas le bon ; attendu : {expected}.
    package func reasonWrongType(expected: String) -> String {
        switch language {
        case .fr: "le type n’est pas le bon\u{202F}; attendu\u{A0}: \(expected)."
        case .en: "the type is not the right one; expected: \(expected)."
        }
    }

    /// « {term} » n’est pas un code connu ; corrigez-le ou ajoutez-le au vocabulaire.
    package func reasonUnknownTerm(term: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(term)\u{202F}» n’est pas un code connu\u{202F}; corrigez-le ou ajoutez-le au vocabulaire."
        case .en: "“\(term)” is not a known code; correct it or add it to the vocabulary."
        }
    }

    /// « {term} » n’est pas un code connu ; vouliez-vous dire « {nearest} » ?
    package func reasonUnknownTermNear(term: String, nearest: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(term)\u{202F}» n’est pas un code connu\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "“\(term)” is not a known code; did you mean “\(nearest)”?"
        }
    }

    /// la clé « {key} » sert déjà à une autre fiche du fichier ; donnez-en une autre.
    package func reasonDuplicateKey(key: String) -> String {
        switch language {
        case .fr: "la clé «\u{202F}\(key)\u{202F}» sert déjà à une autre fiche du fichier\u{202F}; donnez-en une autre."
        case .en: "the key “\(key)” already serves another record of the file; give another one."
        }
    }

    /// « {text} » n’est pas une date ; écrivez AAAA, AAAA-MM, AAAA-MM-JJ, ou deux dates séparées par /.
    package func reasonInvalidDate(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas une date\u{202F}; écrivez AAAA, AAAA-MM, AAAA-MM-JJ, ou deux dates séparées par /."
        case .en: "“\(text)” is not a date; write YYYY, YYYY-MM, YYYY-MM-DD, or two dates separated by /."
        }
    }

    /// « {text} » n’est pas un nombre utilisable ici.
    package func reasonInvalidNumber(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un nombre utilisable ici."
        case .en: "“\(text)” is not a number that can be used here."
        }
    }

    /// le texte est trop long ; {limit} caractères au plus.
    package func reasonTooLong(limit: Int) -> String {
        switch language {
        case .fr: "le texte est trop long\u{202F}; \(language.formatted(limit)) caractères au plus."
        case .en: "the text is too long; \(language.formatted(limit)) characters at most."
        }
    }

    /// aucune pratique n’a la clé « {key} » ; corrigez-la, ou mettez null et gardez le libellé.
    package func reasonUnknownTarget(key: String) -> String {
        switch language {
        case .fr: "aucune pratique n’a la clé «\u{202F}\(key)\u{202F}»\u{202F}; corrigez-la, ou mettez null et gardez le libellé."
        case .en: "no practice has the key “\(key)”; correct it, or put null and keep the label."
        }
    }

    /// ce nom de champ n’est pas attendu ; corrigez-le ou retirez-le.
    package var reasonUnknownField: String {
        switch language {
        case .fr: "ce nom de champ n’est pas attendu\u{202F}; corrigez-le ou retirez-le."
        case .en: "this field name is not expected; correct it or take it out."
        }
    }

    /// le texte contient un caractère de contrôle (U+{code}) ; retirez-le.
    package func reasonControl(code: String) -> String {
        switch language {
        case .fr: "le texte contient un caractère de contrôle (U+\(code))\u{202F}; retirez-le."
        case .en: "the text holds a control character (U+\(code)); take it out."
        }
    }

    /// la valeur contredit celle de {path} ; gardez-en une.
    package func reasonContradicts(path: String) -> String {
        switch language {
        case .fr: "la valeur contredit celle de \(path)\u{202F}; gardez-en une."
        case .en: "the value contradicts the one at \(path); keep one of them."
        }
    }

    /// et {n} dans cette fiche.
    package func reasonMore(n: Int) -> String {
        switch language {
        case .fr: "et \(language.form(n, zero: "aucun autre problème", one: "un autre problème", other: "\(language.formatted(n)) autres problèmes")) dans cette fiche."
        case .en: "and \(language.form(n, zero: "no other problem", one: "one other problem", other: "\(language.formatted(n)) other problems")) in this record."
        }
    }

    /// cette pratique a été effacée ici ; un import ne la ramène pas.
    package var reasonErased: String {
        switch language {
        case .fr: "cette pratique a été effacée ici\u{202F}; un import ne la ramène pas."
        case .en: "this practice was erased here; an import does not bring it back."
        }
    }

    /// le fichier commence par une marque d’ordre des octets, ignorée.
    package var warningMark: String {
        switch language {
        case .fr: "le fichier commence par une marque d’ordre des octets, ignorée."
        case .en: "the file begins with a byte order mark, which was skipped."
        }
    }

    /// la relation nomme « {key} », qui n’est pas dans ce fichier.
    package func warningTarget(key: String) -> String {
        switch language {
        case .fr: "la relation nomme «\u{202F}\(key)\u{202F}», qui n’est pas dans ce fichier."
        case .en: "the relation names “\(key)”, which is not in this file."
        }
    }

    /// aucune publication connue sous le nom « {name} » ; le nom est gardé tel quel.
    package func warningDocument(name: String) -> String {
        switch language {
        case .fr: "aucune publication connue sous le nom «\u{202F}\(name)\u{202F}»\u{202F}; le nom est gardé tel quel."
        case .en: "no publication is known under the name “\(name)”; the name is kept as it is."
        }
    }

    /// un texte
    package var shapeText: String {
        switch language {
        case .fr: "un texte"
        case .en: "a text"
        }
    }

    /// un nombre
    package var shapeNumber: String {
        switch language {
        case .fr: "un nombre"
        case .en: "a number"
        }
    }

    /// un nombre entier
    package var shapeInteger: String {
        switch language {
        case .fr: "un nombre entier"
        case .en: "a whole number"
        }
    }

    /// une liste [ … ]
    package var shapeList: String {
        switch language {
        case .fr: "une liste [ … ]"
        case .en: "a list [ … ]"
        }
    }

    /// un objet { … }
    package var shapeObject: String {
        switch language {
        case .fr: "un objet { … }"
        case .en: "an object { … }"
        }
    }

    /// true ou false
    package var shapeTruth: String {
        switch language {
        case .fr: "true ou false"
        case .en: "true or false"
        }
    }
}

extension Texts {
    package var imports: ImportsTexts { ImportsTexts(language: language) }
}
