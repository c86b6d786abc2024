/// The words of the documents with the terms they are indexed by: what leads a word typed without accents, half, or
/// wrongly, to the terms of the index.
///
/// A value: a search keeps the one it began with. It knows words of every document, hidden ones too: whoever shows one of
/// them first asks whether the reader may see a document that holds it. What completes a word while it is typed needs a
/// lexicon of public documents only.
package struct Lexicon: Sendable {
    private let settled: WordTable
    /// What was added since, kept small.
    private let recent: WordTable

    /// - Parameter entries: in any order; sorted by the bytes of word and term, they cost less to take.
    package init(_ entries: some Sequence<LexiconEntry> = []) {
        self.init(settled: WordTable(adding: entries), recent: WordTable(adding: []))
    }

    /// What a builder made.
    init(_ table: WordTable) {
        self.init(settled: table, recent: WordTable(adding: []))
    }

    private init(settled: WordTable, recent: WordTable) {
        self.settled = settled
        self.recent = recent
    }

    /// Pairs of a word and a term.
    package var count: Int { settled.count + recent.count }

    /// What it takes of memory, in bytes.
    package var size: Int { settled.size + recent.size }

    /// The same with more pairs; those it has count once.
    ///
    /// Cheap: the greatest part is shared until what was added exceeds 512 pairs and a thirty-second of it.
    package func adding(_ entries: some Sequence<LexiconEntry>) -> Lexicon {
        let new = entries.filter { !contains($0) }
        if new.isEmpty { return self }
        let recent = WordTable([recent], adding: new)
        if recent.count <= max(512, settled.count / 32) { return Lexicon(settled: settled, recent: recent) }
        return Lexicon(settled: WordTable([settled, recent], adding: []), recent: WordTable(adding: []))
    }

    /// The terms of a folded word, in the order of their bytes; none when the word is unknown.
    package func terms(of word: String) -> [String] {
        let terms = tables.flatMap { table in table.places(of: word).map { table.entry($0).term } }
        return Array(Set(terms)).sorted(by: Self.precedes)
    }

    /// The terms of the words that begin like this, those of most words first: *accompagn* before *acculer*.
    package func terms(withPrefix prefix: String, limit: Int) -> [String] {
        var words: [String: Int] = [:]
        for table in tables {
            for place in table.places(withPrefix: prefix) { words[table.entry(place).term, default: 0] += 1 }
        }
        let sorted = words.sorted { one, two in
            if one.value != two.value { return one.value > two.value }
            let (first, second) = (one.key.utf8.count, two.key.utf8.count)
            return first == second ? Self.precedes(one.key, two.key) : first < second
        }
        return sorted.prefix(max(0, limit)).map(\.key)
    }

    /// The folded words that begin like this, in the order of their bytes.
    package func words(withPrefix prefix: String, limit: Int) -> [String] {
        guard limit > 0 else { return [] }
        let words = tables.flatMap { table in
            var words: [String] = []
            for place in table.places(withPrefix: prefix) {
                let word = table.entry(place).word
                if words.last != word { words.append(word) }
                if words.count == limit { break }
            }
            return words
        }
        return Array(Set(words).sorted(by: Self.precedes).prefix(limit))
    }

    private func contains(_ entry: LexiconEntry) -> Bool {
        tables.contains { table in table.places(of: entry.word).contains { table.entry($0) == entry } }
    }

    private var tables: [WordTable] { [settled, recent] }

    private static func precedes(_ one: String, _ two: String) -> Bool { one.utf8.lexicographicallyPrecedes(two.utf8) }
}

extension Lexicon {
    /// The words at one slip of a folded word, at two from eight letters on: the nearest first, then those that begin
    /// and end most alike. A word of one or two letters has none, and none is near to itself.
    package func nearest(_ word: String, limit: Int = 12) -> [NearWord] {
        let wanted = Array(word.utf8)
        guard 3...60 ~= wanted.count else { return [] }
        var found: [NearWord] = []
        for table in tables {
            table.near(wanted, atMost: wanted.count >= 8 ? 2 : 1) { place, distance in
                let entry = table.entry(place)
                if distance > 0 { found.append(NearWord(word: entry.word, term: entry.term, distance: distance)) }
            }
        }
        func rank(_ near: NearWord) -> (Int, Int) {
            let beginning = zip(near.word.utf8, wanted).prefix { $0 == $1 }.count
            let end = zip(near.word.utf8.reversed(), wanted.reversed()).prefix { $0 == $1 }.count
            return (near.distance, -beginning - end)
        }
        let sorted = found.sorted { one, two in
            if rank(one) != rank(two) { return rank(one) < rank(two) }
            return one.word == two.word ? Self.precedes(one.term, two.term) : Self.precedes(one.word, two.word)
        }
        return Array(sorted.prefix(max(0, limit)))
    }
}
