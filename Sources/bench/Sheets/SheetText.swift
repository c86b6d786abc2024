/// Sentences of made-up French: words by their rank, articles and prepositions between them.
struct SheetText {
    /// The usual little words, the most frequent first.
    private static let little = [
        "de", "la", "les", "et", "des", "le", "à", "en", "du", "pour", "une", "dans", "un", "par", "sur", "avec", "qui",
        "au", "aux", "que", "plus", "ce", "leur", "leurs", "sont", "ces", "ou", "se", "ont", "entre", "sans", "chaque",
        "cette", "comme", "mais", "nous", "vers", "chez", "dont", "afin",
    ]
    private static let opening: Set<Character> = ["a", "e", "i", "o", "u", "é", "è", "ê", "à"]
    let words: MadeWords
    private let ranks = ZipfRanks(head: 1_500)
    private let littleRanks: WeightedChoice

    /// - Parameter real: the words that come first by frequency.
    init(real: [String]) {
        words = MadeWords(real: real)
        littleRanks = WeightedChoice(Self.little.indices.map { 1_000_000 / ($0 + 2) })
    }

    /// A few words without a verb: a title, an item.
    func phrase(_ dice: inout Dice, words count: Int) -> String { capital(run(&dice, count)) }

    /// Sentences until there are that many words.
    func sentences(_ dice: inout Dice, words count: Int) -> String {
        var (left, text) = (count, "")
        while left > 0 {
            let length = min(max(left, 4), 8 + dice.below(17))
            text += (text.isEmpty ? "" : " ") + capital(run(&dice, length)) + "."
            left -= length
        }
        return text
    }

    private func run(_ dice: inout Dice, _ count: Int) -> String {
        var text = ""
        for index in 0..<count {
            let word = words.word(ranks.draw(&dice))
            if index > 0 { text += dice.happens(60) ? ", " : " " }
            if dice.happens(450) {
                let isVowel = word.first.map(Self.opening.contains) ?? false
                text += isVowel && dice.happens(700) ? (dice.happens(500) ? "l’" : "d’") : little(&dice) + " "
            }
            text += word
        }
        return text
    }

    private func little(_ dice: inout Dice) -> String { Self.little[littleRanks.draw(&dice)] }

    private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
