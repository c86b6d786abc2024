/// Says which words a text is made of, for the index and for questions alike: text in, terms out.
///
/// Apostrophes and hyphens separate words; elided articles and stop words are dropped and take no place, so that the
/// position of a word is its index in the answer. The term is the Snowball stem of the word in lower case with its
/// accents, folded afterwards: folding first would stem *égalité* and *egalite* differently from what each deserves. A
/// term is `[a-z0-9]` or the small letters of another script, which every full-text engine keeps as they are.
///
/// Not thread-safe: one for each thread or index run. About 1 MB with the words it remembers.
package final class FrenchAnalyser {
    private let stemmer = Stemmer()
    private var memory: WordMemory
    private let memories: WordMemories?

    /// - Parameter words: how many words are remembered with their stems.
    package init(remembering words: Int = 8_192) {
        memory = WordMemory(capacity: words)
        memories = nil
    }

    private init(from memories: WordMemories) {
        memory = memories.take()
        self.memories = memories
    }

    deinit { memories?.give(memory) }

    /// An analyser for a moment: it knows the words that others met before it.
    package static func passing() -> FrenchAnalyser { FrenchAnalyser(from: .shared) }

    /// The words of a text in its order.
    package func words(of text: String) -> [AnalysedWord] {
        var words: [AnalysedWord] = []
        words.reserveCapacity(text.utf8.count / 8)
        forEachWord(of: text) { range, word in
            if !word.isStop { words.append(AnalysedWord(folded: word.folded, term: word.term, range: range)) }
        }
        return words
    }

    /// A folded word as the text writes it, in small letters: *prévention* for *prevention*; `nil` when it is not there.
    package func spelling(of folded: String, in text: String) -> String? {
        guard let word = words(of: text).first(where: { $0.folded == folded }) else { return nil }
        return String(decoding: Array(text.utf8)[word.range], as: UTF8.self).lowercased()
    }

    /// Those of the words of a text that begin with one of these letters.
    package func words(of text: String, beginning letters: FirstLetters) -> [AnalysedWord] {
        var words: [AnalysedWord] = []
        forEachWord(of: text, beginning: letters) { range, word in
            if !word.isStop { words.append(AnalysedWord(folded: word.folded, term: word.term, range: range)) }
        }
        return words
    }

    /// What stands for the stop words of a text, *0la* for *la*: no other word has such a term.
    ///
    /// Put behind the terms of a title, they let a question made of nothing but stop words find it, without touching
    /// phrases.
    package func stopTerms(of text: String) -> [String] {
        var terms: [String] = []
        forEachWord(of: text) { _, word in
            if word.isStop { terms.append("0" + word.folded) }
        }
        return terms
    }

    /// The term of one word, whatever it is; empty when it holds neither letter nor digit.
    package func term(of word: String) -> String {
        var word = word
        return word.withUTF8 { known($0).term }
    }

    func forEachWord(
        of text: String, beginning letters: FirstLetters? = nil, _ body: (Range<Int>, KnownWord) -> Void
    ) {
        var text = text
        text.withUTF8 { bytes in
            var scanner = WordScanner(bytes)
            while let range = scanner.next() {
                // A word before an apostrophe may belong to the next.
                if let letters, !letters.mayBegin(bytes[range.lowerBound]), !scanner.isAtApostrophe { continue }
                let word = known(UnsafeBufferPointer(rebasing: bytes[range]))
                if word.isElided || word.joinsNext, scanner.isAtApostrophe {
                    if word.isElided { continue }
                    if let end = scanner.joinNext() {
                        let joined = range.lowerBound..<end
                        body(joined, known(UnsafeBufferPointer(rebasing: bytes[joined])))
                        continue
                    }
                }
                body(range, word)
            }
        }
    }

    private func known(_ bytes: UnsafeBufferPointer<UInt8>) -> KnownWord {
        memory.word(bytes) { [stemmer] in
            let shape = WordShape(bytes)
            let folded = shape.folded
            let term = shape.isLatin ? Self.folded(stemmer.stem(shape.spelled)) : folded
            let word = String(decoding: folded, as: UTF8.self)
            return KnownWord(folded: word, term: term.isEmpty ? word : String(decoding: term, as: UTF8.self))
        }
    }

    private static func folded(_ stem: [UInt8]) -> [UInt8] {
        var folder = Folder(capacity: stem.count)
        stem.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count { folder.append(bytes.scalar(movingPast: &offset)) }
        }
        return WordShape.cut(folder.folded)
    }
}
