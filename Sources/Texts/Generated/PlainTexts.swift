// Written by scripts/generate.py from Catalogue/plain.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `plain`, in one language.
package struct PlainTexts: Sendable {
    let language: Language

    /// Aide à la lecture
    package var heading: String {
        switch language {
        case .fr: "Aide à la lecture"
        case .en: "Help to read"
        }
    }

    /// Des conseils pour que tout le monde puisse lire. Ce n’est pas une note, et rien n’empêche d’enregis…
    package var lead: String {
        switch language {
        case .fr: "Des conseils pour que tout le monde puisse lire. Ce n’est pas une note, et rien n’empêche d’enregistrer."
        case .en: "Advice so that everyone can read. It is no score, and nothing keeps you from saving."
        }
    }

    /// Ce texte n’est du facile à lire et à comprendre (FALC) que s’il est écrit et testé avec des personn…
    package var easy: String {
        switch language {
        case .fr: "Ce texte n’est du facile à lire et à comprendre (FALC) que s’il est écrit et testé avec des personnes concernées. Dites alors avec qui, et qui l’a testé."
        case .en: "This text is easy to read (FALC) only when it is written and tested with people concerned. Then say with whom, and who tested it."
        }
    }

    /// Relire avec l’aide, sans enregistrer
    package var check: String {
        switch language {
        case .fr: "Relire avec l’aide, sans enregistrer"
        case .en: "Read again with the help, without saving"
        }
    }

    /// Écrivez le texte, puis relisez-le avec l’aide.
    package var empty: String {
        switch language {
        case .fr: "Écrivez le texte, puis relisez-le avec l’aide."
        case .en: "Write the text, then read it again with the help."
        }
    }

    /// Aucun conseil : les phrases sont courtes, les mots sont de tous les jours.
    package var none: String {
        switch language {
        case .fr: "Aucun conseil\u{A0}: les phrases sont courtes, les mots sont de tous les jours."
        case .en: "No advice: sentences are short, words are of every day."
        }
    }

    /// Ce texte n’est pas en français : seule la longueur des phrases est regardée.
    package var otherLanguage: String {
        switch language {
        case .fr: "Ce texte n’est pas en français\u{A0}: seule la longueur des phrases est regardée."
        case .en: "This text is not in French: only the length of sentences is looked at."
        }
    }

    /// {n}
    package func listHeading(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun conseil", one: "Un conseil", other: "\(language.formatted(n)) conseils"))"
        case .en: "\(language.form(n, zero: "No advice", one: "One piece of advice", other: "\(language.formatted(n)) pieces of advice"))"
        }
    }

    /// {n}
    package func more(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien de plus.", one: "Un autre conseil viendra ensuite.", other: "\(language.formatted(n)) autres conseils viendront ensuite."))"
        case .en: "\(language.form(n, zero: "Nothing more.", one: "One more will come next.", other: "\(language.formatted(n)) more will come next."))"
        }
    }

    /// Phrase de {n} mots : essayez de la couper. Quinze mots au plus se lisent bien.
    package func long(n: Int) -> String {
        switch language {
        case .fr: "Phrase de \(language.formatted(n)) mots\u{A0}: essayez de la couper. Quinze mots au plus se lisent bien."
        case .en: "Sentence of \(language.formatted(n)) words: try to cut it. Fifteen words at most read well."
        }
    }

    /// Phrase de {n} mots : coupez-la en deux ou trois.
    package func veryLong(n: Int) -> String {
        switch language {
        case .fr: "Phrase de \(language.formatted(n)) mots\u{A0}: coupez-la en deux ou trois."
        case .en: "Sentence of \(language.formatted(n)) words: cut it in two or three."
        }
    }

    /// Mot peu courant : remplacez-le, ou expliquez-le.
    package var rare: String {
        switch language {
        case .fr: "Mot peu courant\u{A0}: remplacez-le, ou expliquez-le."
        case .en: "Uncommon word: replace it, or explain it."
        }
    }

    /// On peut dire : {word}.
    package func simpler(word: String) -> String {
        switch language {
        case .fr: "On peut dire\u{A0}: \(word)."
        case .en: "One may say: \(word)."
        }
    }

    /// Sigle : écrivez-le en entier la première fois.
    package var acronym: String {
        switch language {
        case .fr: "Sigle\u{A0}: écrivez-le en entier la première fois."
        case .en: "Acronym: write it in full the first time."
        }
    }

    /// Dites d’abord qui agit : « les voisins organisent », au lieu de « est organisé par les voisins ».
    package var passive: String {
        switch language {
        case .fr: "Dites d’abord qui agit\u{A0}: «\u{202F}les voisins organisent\u{202F}», au lieu de «\u{202F}est organisé par les voisins\u{202F}»."
        case .en: "Say first who acts: “les voisins organisent”, instead of “est organisé par les voisins”."
        }
    }

    /// Deux négations : dites la même chose sans « ne… pas ».
    package var doubleNegation: String {
        switch language {
        case .fr: "Deux négations\u{A0}: dites la même chose sans «\u{202F}ne… pas\u{202F}»."
        case .en: "Two negations: say the same without “ne… pas”."
        }
    }

    /// Écrivez le nombre en chiffres : {n}.
    package func number(n: Int) -> String {
        switch language {
        case .fr: "Écrivez le nombre en chiffres\u{A0}: \(language.formatted(n))."
        case .en: "Write the number in figures: \(language.formatted(n))."
        }
    }

    /// Mot du glossaire ({word}). On peut l’expliquer ainsi : {definition}
    package func glossary(word: String, definition: String) -> String {
        switch language {
        case .fr: "Mot du glossaire (\(word)). On peut l’expliquer ainsi\u{A0}: \(definition)"
        case .en: "Word of the glossary (\(word)). It may be explained so: \(definition)"
        }
    }
}

extension Texts {
    package var plain: PlainTexts { PlainTexts(language: language) }
}
