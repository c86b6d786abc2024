/// A sentence as a reader takes it in, with its words where they stand in the text.
package struct PlainSentence: Sendable {
    package struct Word: Sendable {
        package let range: Range<String.Index>
        let text: String

        var folded: String { French.folded(text) }
        var isCapital: Bool { text.first?.isUppercase ?? false }
    }

    package let range: Range<String.Index>
    /// Elided articles are words of their own.
    let words: [Word]
    /// As people count them: « l’eau » is one.
    package let count: Int

    /// At full stops, question and exclamation marks, ends of lines, and at semicolons; an abbreviation, a number or an
    /// initial ends nothing, and each line of a list is a sentence.
    package static func cut(_ text: String) -> [PlainSentence] {
        var sentences: [PlainSentence] = []
        var start = text.startIndex
        var place = start
        while place < text.endIndex {
            let next = text.index(after: place)
            if ends(text, at: place, next: next, from: start) {
                append(text, start..<next, to: &sentences)
                start = next
            }
            place = next
        }
        append(text, start..<text.endIndex, to: &sentences)
        return sentences
    }

    private static func append(_ text: String, _ range: Range<String.Index>, to sentences: inout [PlainSentence]) {
        let sentence = PlainSentence(text, range)
        if !sentence.words.isEmpty { sentences.append(sentence) }
    }

    private static func ends(
        _ text: String, at place: String.Index, next: String.Index, from start: String.Index
    ) -> Bool {
        let character = text[place]
        if character.isNewline || character == ";" { return true }
        let isLast = next == text.endIndex || text[next].isWhitespace || "»\"”)".contains(text[next])
        if "?!…".contains(character) { return isLast }
        guard character == ".", isLast else { return false }
        let word = text[start..<place].reversed().prefix { $0.isLetter || $0.isNumber || $0 == "." }
        return !isAbbreviation(String(word.reversed()).lowercased(), isLong: word.count > 1)
    }

    private static let abbreviations: Set<String> = [
        "m", "mm", "mr", "dr", "p", "pp", "ex", "cf", "art", "al", "av", "bd", "st", "ste", "env", "min", "max", "no",
        "n",
        "tél", "vol", "chap", "c.-à-d", "p.ex",
    ]

    private static func isAbbreviation(_ word: String, isLong: Bool) -> Bool {
        abbreviations.contains(word) || (!isLong && word.contains(where: \.isLetter))
    }

    private init(_ text: String, _ range: Range<String.Index>) {
        var words: [Word] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard Self.isOfWord(text[place]) else {
                place = text.index(after: place)
                continue
            }
            var end = text[place..<range.upperBound].firstIndex { !Self.isOfWord($0) } ?? range.upperBound
            // A number keeps its decimals.
            while end < range.upperBound, ",.".contains(text[end]), text[text.index(before: end)].isNumber {
                let after = text.index(after: end)
                guard after < range.upperBound, text[after].isNumber else { break }
                end = text[after..<range.upperBound].firstIndex { !Self.isOfWord($0) } ?? range.upperBound
            }
            words.append(Word(range: place..<end, text: String(text[place..<end])))
            place = end
        }
        self.range = Self.trimmed(range, in: text)
        self.words = words
        count = text[range].split { $0.isWhitespace }.count { $0.contains { $0.isLetter || $0.isNumber } }
    }

    private static func trimmed(_ range: Range<String.Index>, in text: String) -> Range<String.Index> {
        let part = text[range]
        let start = part.firstIndex { !$0.isWhitespace } ?? range.lowerBound
        var end = range.upperBound
        while end > start, text[text.index(before: end)].isWhitespace { end = text.index(before: end) }
        return start..<end
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-" || character == "‑"
    }
}
