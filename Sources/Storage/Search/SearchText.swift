internal import SQL

/// The terms of a document, column by column in their order, with the words they stand for.
///
/// An empty term is a gap: it keeps its place and is found by nothing, so that no phrase crosses it. Both engines keep
/// the same terms at the same places, because what one of them could not keep is taken off here.
package struct SearchText: Sendable, Equatable {
    package static let gap = ""
    /// PostgreSQL counts places up to 16,383.
    private static let places = 16_000
    /// PostgreSQL keeps 255 places of one term.
    private static let repeats = 250
    /// PostgreSQL keeps a mebibyte of terms with their places.
    private static let bytes = 900_000

    package let title: [String]
    package let need: [String]
    package let body: [String]
    package let words: Set<SearchWord>

    package init(title: [String], need: [String], body: [String], words: Set<SearchWord>) {
        self.title = Self.kept(title)
        self.need = Self.kept(need)
        self.body = Self.kept(body)
        self.words = words.filter { Self.isTerm($0.word) && Self.isTerm($0.term) }
    }

    /// True for what both engines keep and find as one term.
    package static func isTerm(_ text: String) -> Bool {
        !text.isEmpty && text != Dialect.filler
            && text.utf8.allSatisfy { byte in
                byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }

    /// The same for the same terms and words, on every machine (FNV-1a, 64 bits).
    package var fingerprint: Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ text: String, _ end: UInt8) {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ UInt64(end)) &* 0x100_0000_01B3
        }
        for column in [title, need, body] {
            for term in column { add(term, 1) }
            add("", 2)
        }
        for word in words.sorted() {
            add(word.word, 3)
            add(word.term, 4)
        }
        return Int64(bitPattern: hash)
    }

    private static func kept(_ terms: [String]) -> [String] {
        var kept: [String] = []
        var times: [String: Int] = [:]
        var size = 0
        for term in terms.prefix(places) {
            size += term.utf8.count + 8
            if size > bytes { break }
            times[term, default: 0] += 1
            kept.append(isTerm(term) && times[term, default: 0] <= repeats ? term : gap)
        }
        while kept.last == gap { kept.removeLast() }
        return kept
    }
}
