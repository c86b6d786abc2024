extension French {
    /// « d’Ardèche », « de Lyon », « de Haute-Savoie », « d’Hérault ».
    package static func de(_ word: String) -> String { elided("d", "de", word) }

    /// « qu’Anne », « que Lyon ».
    package static func que(_ word: String) -> String { elided("qu", "que", word) }

    /// True when *le, la, de, que* lose their vowel before this word: it starts with a vowel or a mute h.
    package static func elides(before word: String) -> Bool {
        let first = words(of: word).first ?? ""
        switch first.utf8.first {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
            return !vowelsWithoutElision.contains(first)
        case UInt8(ascii: "h"): return !hasAspiratedH(first)
        case UInt8(ascii: "y"): return elidesY(first)
        default: return false
        }
    }

    private static func elided(_ short: String, _ long: String, _ word: String) -> String {
        elides(before: word) ? "\(short)\u{2019}\(word)" : "\(long) \(word)"
    }

    private static func hasAspiratedH(_ word: String) -> Bool {
        !mutedExceptions.contains(word) && aspiratedBeginnings.contains { word.hasPrefix($0) }
    }

    /// *d’Yvetot* but *de yaourt*; two place names elide before a vowel too.
    private static func elidesY(_ word: String) -> Bool {
        guard let second = word.utf8.dropFirst().first else { return true }
        return !"aeiouy".utf8.contains(second) || ["yonne", "yerres"].contains(word)
    }

    private static let vowelsWithoutElision: Set<String> = ["onze", "onzieme", "oui", "ouistiti", "uhlan", "ululement"]

    /// Words with an aspirated h begin with one of these (after the *Trésor de la langue française*), places included.
    private static let aspiratedBeginnings = [
        "habsheim", "hach", "haguenau", "hague", "haie", "hain", "halage", "hall", "halt", "hamac", "hambourg",
        "hameau", "hanche",
        "hand", "hangar", "hant", "hard", "harcel", "haricot", "harki", "harnais", "hasard", "hate", "hauban", "hausse",
        "haut", "havre", "hayange", "haye", "hazebrouck", "heaume", "herisson", "hernie", "heros", "hetre", "heurt",
        "hibou",
        "hic", "hierarch", "hip", "hisser", "hobby", "hockey", "hold", "hollande", "hongr", "honfleur", "hont",
        "hoquet", "hors",
        "hot", "houille", "houle", "housse", "hub", "huche", "huit", "hurl", "hutte",
    ]

    /// Words that begin alike with a mute h.
    private static let mutedExceptions: Set<String> = [
        "hallucination", "halteres", "haltere", "halterophilie", "hipparque", "hippique", "hippisme", "hippodrome",
        "hippocrate",
        "hippopotame", "hotel", "hotels", "hotelier", "hotellerie", "hote", "hotes", "hotesse", "huitre", "huitres",
    ]
}
