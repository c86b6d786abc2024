/// A word that tells something of somebody's health: a short lexicon of our own, by what it tells.
package struct HealthWord: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case illness, treatment, handicap, hospital, pregnancy, addiction, mind
    }

    package let kind: Kind
    /// As it stands in the text.
    package let text: String
    /// Where it begins, in words of the sentence.
    let place: Int

    static func found(in sentence: TextSentence) -> [HealthWord] {
        sentence.words.indices.compactMap { place in
            for (kind, entries) in lexicon {
                for entry in entries where begins(entry, at: place, sentence.words) {
                    let words = sentence.words[place..<(place + entry.count)]
                    return HealthWord(kind: kind, text: words.map(\.text).joined(separator: " "), place: place)
                }
            }
            return nil
        }
    }

    private static func begins(_ entry: [String], at place: Int, _ words: [TextSentence.Word]) -> Bool {
        guard place + entry.count <= words.count else { return false }
        return entry.indices.allSatisfy { index in
            let word = words[place + index].folded
            let wanted = entry[index]
            return wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
        }
    }

    /// Without accents; a star stands for any ending. What people also say of tools, meals or places is left out: a word
    /// such as "douleur", "soin" or "traitement" alone tells nothing.
    private static let lexicon: [(kind: Kind, entries: [[String]])] = [
        (
            .hospital,
            split([
                "hospitalis*", "hopital psychiatrique", "en psychiatrie", "aux urgences", "operation chirurgicale",
                "en reanimation", "dans le coma", "en soins palliatifs", "en maison de repos",
            ])
        ),
        (
            .pregnancy,
            split([
                "enceinte", "grossesse", "fausse couche", "ivg", "avorte", "avortement", "accouche", "sterilite",
            ])
        ),
        (
            .addiction,
            split([
                "alcoolique", "alcoolisme", "alcoolise", "alcoolisee", "dependant a l alcool", "dependante a l alcool",
                "addiction*", "addict", "addicte", "toxicoman*", "cocaine", "heroine", "cannabis", "overdose",
                "desintoxication", "sevrage", "methadone", "subutex", "boit beaucoup", "probleme d alcool",
                "problemes d alcool", "boit trop", "probleme avec l alcool",
            ])
        ),
        (
            .mind,
            split([
                "depressif", "depressive", "depression", "suicid*", "schizophren*", "bipolaire", "psychose",
                "psychotique", "paranoi*", "autiste", "autisme", "anorexi*", "boulimi*", "scarifi*", "phobie*",
                "troubles psy*", "trouble psy*", "troubles mentaux", "maladie mentale", "hallucination*", "burn out",
                "epuisement professionnel", "crise d angoisse", "crises d angoisse", "tentative de suicide",
            ])
        ),
        (
            .handicap,
            split([
                "handicape", "handicapee", "handicap", "taux d incapacite", "incapacite de", "rqth", "aah",
                "invalidite",
                "invalide", "paraplegique", "tetraplegique", "hemiplegique", "malvoyant", "malvoyante", "aveugle",
                "sourd",
                "sourde", "malentendant", "malentendante", "fauteuil roulant", "trisomi*", "deficien* intellect*",
                "deficien* mental*", "dossier mdph",
            ])
        ),
        (
            .treatment,
            split([
                "antidepresseur*", "neuroleptique*", "anxiolytique*", "chimiotherapie", "radiotherapie", "dialyse",
                "insuline", "traitement medica*", "traitement medical", "traitement psy*", "sous traitement",
                "medicament*", "suivi psy*", "suivie psy*", "suivi par un psy*", "suivie par un psy*", "psychotherapie",
                "greffe du",
            ])
        ),
        (
            .illness,
            split([
                "cancer*", "tumeur*", "diabet*", "epilep*", "alzheimer", "parkinson", "sclerose en plaques", "avc",
                "vih",
                "sida", "seropositi*", "hepatite*", "tuberculose", "leucemie*", "infarctus", "demence", "asthm*",
                "obese", "obesite", "malade", "maladie chronique", "maladie grave", "maladie rare", "longue maladie",
                "ald",
                "grave maladie", "covid",
            ])
        ),
    ]

    private static func split(_ entries: [String]) -> [[String]] {
        entries.map { $0.split(separator: " ").map(String.init) }
    }
}
