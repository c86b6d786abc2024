// Written by scripts/generate.py from Catalogue/feeds.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `feeds`, in one language.
package struct FeedsTexts: Sendable {
    let language: Language

    /// Pratiques
    package var everything: String {
        switch language {
        case .fr: "Pratiques"
        case .en: "Practices"
        }
    }

    /// Pratiques : {choices}
    package func search(choices: String) -> String {
        switch language {
        case .fr: "Pratiques\u{A0}: \(choices)"
        case .en: "Practices: \(choices)"
        }
    }

    /// « {words} »
    package func words(words: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(words)\u{202F}»"
        case .en: "“\(words)”"
        }
    }

    /// Pratiques : {name}
    package func territory(name: String) -> String {
        switch language {
        case .fr: "Pratiques\u{A0}: \(name)"
        case .en: "Practices: \(name)"
        }
    }

    /// Les fiches publiées en dernier, avec ce qui a changé depuis.
    package var subtitle: String {
        switch language {
        case .fr: "Les fiches publiées en dernier, avec ce qui a changé depuis."
        case .en: "The sheets published last, with what changed since."
        }
    }

    /// fiches brèves
    package var sizeBrief: String {
        switch language {
        case .fr: "fiches brèves"
        case .en: "brief sheets"
        }
    }

    /// fiches développées
    package var sizeDeveloped: String {
        switch language {
        case .fr: "fiches développées"
        case .en: "developed sheets"
        }
    }

    /// fiches détaillées
    package var sizeDetailed: String {
        switch language {
        case .fr: "fiches détaillées"
        case .en: "detailed sheets"
        }
    }

    /// Suivre ce lieu avec un lecteur de flux :
    package var follow: String {
        switch language {
        case .fr: "Suivre ce lieu avec un lecteur de flux\u{A0}:"
        case .en: "Follow this place with a feed reader:"
        }
    }

    /// Atom
    package var atom: String {
        switch language {
        case .fr: "Atom"
        case .en: "Atom"
        }
    }

    /// JSON Feed
    package var json: String {
        switch language {
        case .fr: "JSON Feed"
        case .en: "JSON Feed"
        }
    }
}

extension Texts {
    package var feeds: FeedsTexts { FeedsTexts(language: language) }
}
