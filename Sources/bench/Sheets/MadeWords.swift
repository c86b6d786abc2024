/// A word for every rank: the words of the real titles first, then made-up ones that look French.
///
/// Made-up words come in families of four forms of one stem, so that stemming has work to do: "-er, -é, -ation".
struct MadeWords {
    private static let onsets = [
        "b", "c", "d", "f", "g", "j", "l", "m", "n", "p", "r", "s", "t", "v", "ch", "br", "cr", "dr", "gr", "pr", "tr",
        "pl", "cl", "fl",
    ]
    private static let vowels = ["a", "e", "i", "o", "u", "é", "è", "ai", "au", "ou", "an", "on"]
    private static let codas = ["t", "l", "m", "n", "r", "s", "v", "d"]
    private static let endings = [
        ["er", "é", "ent", "ation"], ["ation", "ations", "er", "ateur"], ["ité", "ités", "el", "elle"],
        ["ement", "ements", "er", "ée"], ["ique", "iques", "iquement", "isme"], ["eur", "euse", "eurs", "age"],
        ["if", "ive", "ivement", "ivité"], ["ance", "ances", "ant", "antes"], ["able", "ables", "ablement", "abilité"],
        ["ier", "ière", "iers", "erie"],
    ]
    private static var syllables: Int { onsets.count * vowels.count }
    private let real: [String]

    /// - Parameter real: the words of the first ranks.
    init(real: [String]) { self.real = real }

    /// The word of a rank that counts from 1; another one for each rank.
    func word(_ rank: Int) -> String {
        if rank <= real.count { return real[rank - 1] }
        let (family, form) = (rank - real.count - 1).quotientAndRemainder(dividingBy: 4)
        var (number, length) = (family, 1)
        var room = Self.syllables
        while number >= room {
            number -= room
            room *= Self.syllables
            length += 1
        }
        // Neighbours in rank must not look alike: a multiplication that skips about, prime to the number of stems.
        return stem(number * 100_003 % room, length) + Self.codas[family % 8] + Self.endings[family % 10][form]
    }

    private func stem(_ number: Int, _ length: Int) -> String {
        var (rest, text) = (number, "")
        for _ in 0..<length {
            let syllable = rest % Self.syllables
            text += Self.onsets[syllable % Self.onsets.count] + Self.vowels[syllable / Self.onsets.count]
            rest /= Self.syllables
        }
        return text
    }
}
