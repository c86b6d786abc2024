internal import French

/// Pairs of a folded word and a term, sorted by the bytes of the word, then of the term; immutable.
///
/// Two blocks of bytes and twelve bytes a pair: 64,000 of them take less than 2 MB.
struct WordTable: Sendable {
    private let words: ByteArena
    private let terms: ByteArena
    private let termOfWord: [UInt32]
    private let letters: [LetterSet]

    /// The pairs of both tables and the given ones, each once.
    init(_ tables: [WordTable] = [], adding pairs: some Sequence<LexiconEntry>) {
        var unsorted = (words: ByteArena(), terms: ByteArena())
        for table in tables {
            for index in 0..<table.count {
                unsorted.words.append(table.words[index])
                unsorted.terms.append(table.terms[Int(table.termOfWord[index])])
            }
        }
        for pair in pairs {
            unsorted.words.append(pair.word.utf8)
            unsorted.terms.append(pair.term.utf8)
        }
        self.init(unsorted.words, unsorted.terms)
    }

    private init(_ unsortedWords: ByteArena, _ unsortedTerms: ByteArena) {
        func order(_ one: Int, _ two: Int) -> Int {
            let order = unsortedWords.compare(one, with: two)
            return order == 0 ? unsortedTerms.compare(one, with: two) : order
        }
        var (words, terms, termOfWord) = (ByteArena(), ByteArena(), [UInt32]())
        var letters: [LetterSet] = []
        var known: [ArraySlice<UInt8>: UInt32] = [:]
        var last: Int?
        // Tables that are sorted already are runs for the sort, which then only merges them.
        for index in (0..<unsortedWords.count).sorted(by: { order($0, $1) < 0 }) {
            if let last, order(last, index) == 0 { continue }
            last = index
            let term = unsortedTerms[index]
            let number = known[term] ?? UInt32(terms.count)
            if known.updateValue(number, forKey: term) == nil { terms.append(term) }
            words.append(unsortedWords[index])
            termOfWord.append(number)
            letters.append(LetterSet(unsortedWords[index]))
        }
        (self.words, self.terms, self.termOfWord, self.letters) = (words, terms, termOfWord, letters)
    }

    var count: Int { words.count }

    /// What it takes of memory.
    var size: Int { words.size + terms.size + count * (MemoryLayout<UInt32>.stride + MemoryLayout<LetterSet>.stride) }

    func entry(_ index: Int) -> LexiconEntry {
        LexiconEntry(word: words.string(index), term: terms.string(Int(termOfWord[index])))
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
