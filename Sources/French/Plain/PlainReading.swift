/// What would make a text easier to read, each finding at its place: advice for whoever writes, never a score.
///
/// The limits are those of the French guides to plain language and to « facile à lire et à comprendre »: short sentences,
/// words of every day, figures, no double negation.
package struct PlainReading: Sendable {
    package struct Finding: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            /// With how many words.
            case long(Int), veryLong(Int)
            case rare
            /// With a word of every day that says the same.
            case simpler(String)
            case acronym, passive, doubleNegation
            /// With the figures.
            case number(Int)
        }

        package let kind: Kind
        package let range: Range<String.Index>
    }

    /// Words that a sentence may have before it is long, then very long.
    package static let (long, veryLong) = (15, 25)
    package let sentences: [PlainSentence]
    /// In the order of the text; a sentence before its words.
    package let findings: [Finding]

    /// - Parameter words: nil for a text in another language, of which the length of sentences alone is told.
    package init(_ text: String, everyday words: EverydayWords?) {
        let sentences = PlainSentence.cut(text)
        self.sentences = sentences
        var findings = sentences.compactMap(Self.length)
        if let words {
            let analyser = FrenchAnalyser(remembering: 512)
            for (index, sentence) in sentences.enumerated() {
                findings += PlainWords(text, sentence, isFirst: index == 0).findings(words, analyser)
                findings += PlainTurns(sentence).findings
            }
        }
        self.findings = findings.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
    }

    private static let english: Set<String> = [
        "the", "of", "and", "to", "in", "is", "for", "with", "that", "are", "this", "it", "they", "we", "from", "you",
    ]

    /// True unless more small words of English stand in the text than of French.
    package static func isFrench(_ text: String) -> Bool {
        let words = French.words(of: text)
        return words.count(where: english.contains) <= words.count(where: French.stopWords.contains)
    }

    private static func length(_ sentence: PlainSentence) -> Finding? {
        switch sentence.count {
        case ...long: nil
        case ...veryLong: Finding(kind: .long(sentence.count), range: sentence.range)
        default: Finding(kind: .veryLong(sentence.count), range: sentence.range)
        }
    }
}
