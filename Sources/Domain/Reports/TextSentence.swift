/// A sentence of a text with its words, for what looks for people in it.
struct TextSentence {
    struct Word {
        /// As it stands in the text.
        let text: String
        /// In small letters, without accents.
        let folded: String

        var isCapital: Bool { text.first?.isUppercase ?? false }
    }

    let text: String
    let words: [Word]
    private let places: [Range<String.Index>]
    /// Where it begins in the UTF-8 of the text it was cut from.
    private let start: Int

    private init(_ text: Substring) {
        self.text = String(text)
        start = text.base.utf8.distance(from: text.base.utf8.startIndex, to: text.startIndex)
        var (words, places): ([Word], [Range<String.Index>]) = ([], [])
        let kept = self.text
        var start = kept.startIndex
        while start < kept.endIndex {
            guard Self.isOfWord(kept[start]) else {
                start = kept.index(after: start)
                continue
            }
            let end = kept[start...].firstIndex { !Self.isOfWord($0) } ?? kept.endIndex
            let word = String(kept[start..<end])
            words.append(Word(text: word, folded: Self.folded(word)))
            places.append(start..<end)
            start = end
        }
        (self.words, self.places) = (words, places)
    }

    /// Where some of its words stand in the UTF-8 of the text it was cut from.
    func bytes(ofWords words: Range<Int>) -> Range<Int> {
        let held = words.clamped(to: places.indices)
        guard let first = held.first, let last = held.last else { return start..<start }
        let (utf8, from, to) = (text.utf8, places[first].lowerBound, places[last].upperBound)
        return start + utf8.distance(from: utf8.startIndex, to: from)..<start
            + utf8.distance(
                from: utf8.startIndex, to: to)
    }

    /// What stands around a word, no longer than a reader takes in at a glance.
    func excerpt(around place: Int) -> String {
        let reach = 12
        let (first, last) = (max(0, place - reach), min(places.count - 1, place + reach))
        guard places.indices.contains(first), places.indices.contains(last), first <= last else { return text }
        let start = first == 0 ? text.startIndex : places[first].lowerBound
        let end = last == places.count - 1 ? text.endIndex : places[last].upperBound
        let cut = text[start..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return (first == 0 ? "" : "… ") + cut + (end == text.endIndex ? "" : " …")
    }

    /// At a full stop, a question or exclamation mark before a space, or at the end of a line; not after « M. » or « Mme D. ».
    static func cut(_ text: String) -> [TextSentence] {
        var sentences: [TextSentence] = []
        var start = text.startIndex
        var last = start
        while last < text.endIndex {
            let next = text.index(after: last)
            let isEnd = next == text.endIndex || text[next].isWhitespace
            let isLine = text[last].isNewline
            if isLine || (isEnd && "?!…".contains(text[last]))
                || (isEnd && text[last] == "." && ends(text[start..<last]))
            {
                sentences.append(TextSentence(text[start..<next]))
                start = next
            }
            last = next
        }
        sentences.append(TextSentence(text[start...]))
        return sentences.filter { !$0.words.isEmpty }
    }

    /// False after an initial or a title.
    private static func ends(_ before: Substring) -> Bool {
        let word = before.reversed().prefix { isOfWord($0) }
        if word.count == 1, word.first?.isUppercase ?? false { return false }
        return !["rM", "rD", "rP"].contains(String(word))
    }

    private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static let plain: [Character: String] = [
        "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o",
        "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae",
    ]

    private static func folded(_ word: String) -> String {
        word.lowercased().reduce(into: "") { $0 += plain[$1] ?? String($1) }
    }
}
