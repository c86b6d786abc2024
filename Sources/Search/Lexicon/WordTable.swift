internal import French

/// Pairs of a folded word and a term, sorted by the bytes of the word, then of the term; immutable.
///
/// A term is nearly always the beginning of its word: then its length stands for it. A hundred thousand pairs take about
/// 2 MB.
struct WordTable: Sendable {
    private let words: ByteArena
    /// Terms that are no beginning of their word.
    private let otherTerms: ByteArena
    /// The length of the term of each word, or its place in `otherTerms` with the highest bit.
    private let termOfWord: [UInt32]
    private let letters: [LetterSet]

    private static let isOther: UInt32 = 1 << 31

    /// The pairs of both tables and the given ones, each once.
    init(_ tables: [WordTable] = [], adding pairs: some Sequence<LexiconEntry>) {
        var unsorted = WordPairs()
        for table in tables {
            for index in 0..<table.count { unsorted.add(table.words[index], table.term(index)) }
        }
        for pair in pairs { unsorted.add(pair.word.utf8, pair.term.utf8) }
        self.init(unsorted)
    }

    /// Each pair once.
    init(_ pairs: WordPairs) {
        var (words, others, termOfWord) = (ByteArena(), ByteArena(), [UInt32]())
        var letters: [LetterSet] = []
        termOfWord.reserveCapacity(pairs.count)
        letters.reserveCapacity(pairs.count)
        pairs.eachInOrder { word, term in
            words.append(word)
            letters.append(LetterSet(word))
            if word.starts(with: term) {
                termOfWord.append(UInt32(term.count))
            } else {
                termOfWord.append(UInt32(others.count) | Self.isOther)
                others.append(term)
            }
        }
        (self.words, otherTerms, self.termOfWord, self.letters) = (words, others, termOfWord, letters)
    }

    var count: Int { words.count }

    /// What it takes of memory.
    var size: Int {
        words.size + otherTerms.size + count * (MemoryLayout<UInt32>.stride + MemoryLayout<LetterSet>.stride)
    }

    func entry(_ index: Int) -> LexiconEntry {
        LexiconEntry(word: words.string(index), term: String(decoding: term(index), as: UTF8.self))
    }

    private func term(_ index: Int) -> ArraySlice<UInt8> {
        let term = termOfWord[index]
        return term & Self.isOther == 0 ? words[index].prefix(Int(term)) : otherTerms[Int(term & ~Self.isOther)]
    }

    /// The places of the pairs whose word this is.
    func places(of word: String) -> Range<Int> {
        places(from: word) { words.compare($0, with: $1) == 0 }
    }

    /// The places of the pairs whose word begins like this.
    func places(withPrefix prefix: String) -> Range<Int> {
        places(from: prefix) { words.starts($0, with: $1) }
    }

    /// The words at `limit` slips at most, with their distance.
    func near(_ word: [UInt8], atMost limit: Int, _ body: (Int, Int) -> Void) {
        let wanted = LetterSet(word[...])
        word.withUnsafeBufferPointer { word in
            words.bytes.withUnsafeBufferPointer { bytes in
                for index in 0..<count {
                    let range = words.range(index)
                    guard abs(range.count - word.count) <= limit else { continue }
                    guard letters[index].difference(from: wanted) <= 2 * limit else { continue }
                    let other = UnsafeBufferPointer(rebasing: bytes[range])
                    if let distance = French.alignmentDistance(word, other, atMost: limit) { body(index, distance) }
                }
            }
        }
    }

    private func places(from text: String, while isWanted: (Int, UnsafeBufferPointer<UInt8>) -> Bool) -> Range<Int> {
        var text = text
        return text.withUTF8 { text in
            var (start, end) = (0, count)
            while start < end {
                let middle = start + (end - start) / 2
                if words.compare(middle, with: text) < 0 { start = middle + 1 } else { end = middle }
            }
            var stop = start
            while stop < count, isWanted(stop, text) { stop += 1 }
            return start..<stop
        }
    }
}
