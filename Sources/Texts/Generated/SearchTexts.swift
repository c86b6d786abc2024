// Written by scripts/generate.py from Catalogue/search.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `search`, in one language.
package struct SearchTexts: Sendable {
    let language: Language

    /// {n} à « {words} ».
    package func found(n: Int, words: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche ne répond", one: "Une fiche répond", other: "\(language.formatted(n)) fiches répondent")) à «\u{202F}\(words)\u{202F}»."
        case .en: "\(language.form(n, zero: "No sheet answers", one: "One sheet answers", other: "\(language.formatted(n)) sheets answer")) “\(words)”."
        }
    }

    /// {n}
    package func foundChosen(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche ne répond à ces choix.", one: "Une fiche répond à ces choix.", other: "\(language.formatted(n)) fiches répondent à ces choix."))"
        case .en: "\(language.form(n, zero: "No sheet answers these choices.", one: "One sheet answers these choices.", other: "\(language.formatted(n)) sheets answer these choices."))"
        }
    }

    /// Aucune fiche ne contient « {typed} » : voici ce qui répond à « {used} ».
    package func correction(typed: String, used: String) -> String {
        switch language {
        case .fr: "Aucune fiche ne contient «\u{202F}\(typed)\u{202F}»\u{A0}: voici ce qui répond à «\u{202F}\(used)\u{202F}»."
        case .en: "No sheet holds “\(typed)”: here is what answers “\(used)”."
        }
    }

    /// {address} – trouvé dans {parts}
    package func matched(address: String, parts: String) -> String {
        switch language {
        case .fr: "\(address) – trouvé dans \(parts)"
        case .en: "\(address) – found in \(parts)"
        }
    }

    /// le titre
    package var partTitle: String {
        switch language {
        case .fr: "le titre"
        case .en: "the title"
        }
    }

    /// le besoin ou le sujet
    package var partNeed: String {
        switch language {
        case .fr: "le besoin ou le sujet"
        case .en: "the need or the subject"
        }
    }

    /// le texte
    package var partText: String {
        switch language {
        case .fr: "le texte"
        case .en: "the text"
        }
    }

    /// {n}
    package func more(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune autre.", one: "Une autre\u{A0}: --limit en montre plus.", other: "\(language.formatted(n)) autres\u{A0}: --limit en montre plus."))"
        case .en: "\(language.form(n, zero: "No other.", one: "One more: --limit shows it.", other: "\(language.formatted(n)) more: --limit shows them."))"
        }
    }
}

extension Texts {
    package var search: SearchTexts { SearchTexts(language: language) }
}
