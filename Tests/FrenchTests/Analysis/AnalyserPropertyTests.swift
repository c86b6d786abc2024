import Testing

@testable import French

@Suite("The French analyser on any text")
struct AnalyserPropertyTests {
    private let analyser = FrenchAnalyser(remembering: 256)

    /// Pieces that meet each other in a hostile text.
    private static let pieces: [String] = [
        "é", "e\u{301}", "'", "’", "-", ".", "·", "(", ")", "e", "s", "l", "qu", "aujourd", "A", "C.", " ", "\n", "\0",
        "\u{AD}", "\u{200D}", "\u{301}", "œ", "ß", "Ж", "ع", "🐝", "7", "½", "\u{212A}", "\u{212B}", "\u{E000}", "訪",
        "les", "habitant", "\"", "\\", "\u{FEFF}", "\u{202E}", "ﬃ", "ʼ", "\u{1F1EB}", "Ⓐ", "ᾼ", "İ",
    ]

    private static func text(_ random: inout SeededRandom) -> String {
        (0..<Int.random(in: 0...24, using: &random))
            .compactMap { _ in pieces.randomElement(using: &random) }.joined()
    }

    @Test("a term holds letters and digits only, and so does a folded word")
    func termsArePlain() {
        var random = SeededRandom(seed: 4_001)
        var seen = 0
        for _ in 0..<3_000 {
            for word in analyser.words(of: Self.text(&random)) {
                seen += 1
                for form in [word.folded, word.term] {
                    #expect(1...60 ~= form.utf8.count)
                    #expect(isPlain(form), "\(form)")
                }
            }
        }
        #expect(seen > 5_000)
    }

    @Test("looking at words of some letters only finds every word of a term that begins with them")
    func firstLettersMissNothing() {
        var random = SeededRandom(seed: 4_005)
        var found = 0
        for round in 0..<3_000 {
            let text = round == 0 ? PlainFrench.sample : Self.text(&random)
            let all = analyser.words(of: text)
            for term in Set(all.map(\.term)) {
                let some = analyser.words(of: text, beginning: FirstLetters(of: [term]))
                #expect(some.filter { $0.term == term } == all.filter { $0.term == term })
                found += 1
            }
        }
        #expect(found > 3_000)
    }

    @Test("a folded word, read again, is the same word")
    func foldsOnce() {
        var random = SeededRandom(seed: 4_002)
        for _ in 0..<3_000 {
            for word in analyser.words(of: Self.text(&random)) {
                #expect(bytes(French.folded(word.folded)) == bytes(word.folded))
                #expect(analyser.words(of: word.folded).allSatisfy { bytes($0.folded) == bytes(word.folded) })
            }
        }
    }

    @Test("places are in order, apart, and at the borders of letters")
    func placesAreSound() {
        var random = SeededRandom(seed: 4_003)
        for _ in 0..<3_000 {
            let text = Self.text(&random)
            var end = 0
            for word in analyser.words(of: text) {
                #expect(word.range.lowerBound >= end && !word.range.isEmpty)
                end = word.range.upperBound
                let slice = text.utf8.dropFirst(word.range.lowerBound).prefix(word.range.count)
                #expect(String(validating: Array(slice), as: UTF8.self) != nil)
            }
            #expect(end <= text.utf8.count)
        }
    }

    @Test("composed or not, small or capital, a French text has the same words")
    func formsMeet() {
        let decomposed = PlainFrench.sample.unicodeScalars.map { Self.decomposed($0) }.joined()
        #expect(decomposed.utf8.count > PlainFrench.sample.utf8.count)
        let terms = analyser.words(of: PlainFrench.sample).map(\.term)
        #expect(analyser.words(of: decomposed).map(\.term) == terms)
        #expect(analyser.words(of: PlainFrench.sample.uppercased()).map(\.term) == terms)
    }

    @Test(
        "a long hostile text is read in linear time",
        arguments: ["\"", "\0", "\u{301}", "'", "a.", "a·e", "(e)", "e\u{301}", "l’", "aujourd’", "\u{AD}", "-s", "é"])
    func readsLongTexts(piece: String) {
        let words = analyser.words(of: "début " + String(repeating: piece, count: 100_000) + " fin")
        #expect(words.first?.folded == "debut" && words.last?.folded == "fin")
    }

    private func isPlain(_ form: String) -> Bool {
        form.utf8.allSatisfy { $0 >= 0x80 || $0.isLowercaseLetter || $0.isDigit }
            && form.unicodeScalars.allSatisfy { $0.isWordPart }
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// The letter and its accent apart, for the letters of the sample.
    private static func decomposed(_ scalar: Unicode.Scalar) -> String {
        let apart: [Unicode.Scalar: String] = [
            "é": "e\u{301}", "è": "e\u{300}", "ê": "e\u{302}", "à": "a\u{300}", "î": "i\u{302}", "ô": "o\u{302}",
            "û": "u\u{302}", "ù": "u\u{300}", "ç": "c\u{327}", "â": "a\u{302}",
        ]
        return apart[scalar] ?? String(scalar)
    }
}
