import French
import Search
import TestSupport
import Testing

@Suite("The lexicon")
struct LexiconTests {
    private let lexicon = Lexicon(
        [
            ("egalite", "egalit"), ("egalite", "egal"), ("ecole", "ecol"), ("ecoles", "ecol"), ("aidance", "aidanc"),
            ("aidant", "aid"), ("aide", "aid"), ("prevention", "prevent"), ("prevenir", "preven"), ("жук", "жук"),
            ("egalite", "egal"),
        ].map { LexiconEntry(word: $0.0, term: $0.1) })

    @Test("a word has its terms, each once")
    func knowsTerms() {
        #expect(lexicon.terms(of: "egalite") == ["egal", "egalit"])
        #expect(lexicon.terms(of: "ecol") == [] && lexicon.terms(of: "") == [] && lexicon.terms(of: "zzz") == [])
        #expect(lexicon.terms(of: "жук") == ["жук"] && lexicon.count == 10)
    }

    @Test("a beginning has its words in order, and the terms of most words first")
    func knowsBeginnings() {
        #expect(lexicon.words(withPrefix: "ai", limit: 9) == ["aidance", "aidant", "aide"])
        #expect(lexicon.words(withPrefix: "ai", limit: 2) == ["aidance", "aidant"])
        #expect(lexicon.terms(withPrefix: "ai", limit: 9) == ["aid", "aidanc"])
        #expect(lexicon.terms(withPrefix: "e", limit: 2) == ["ecol", "egal"])
        #expect(
            lexicon.words(withPrefix: "zz", limit: 9) == [] && lexicon.words(withPrefix: "", limit: 1) == ["aidance"])
        #expect(lexicon.words(withPrefix: "a", limit: 0) == [] && lexicon.terms(withPrefix: "a", limit: -1) == [])
    }

    @Test("the nearest words come first, never the word itself")
    func findsNearest() {
        #expect(lexicon.nearest("aidence").map(\.word) == ["aidance"])
        #expect(lexicon.nearest("prevantion").map(\.word) == ["prevention"])
        #expect(lexicon.nearest("ecole").map(\.word) == ["ecoles"])
        #expect(lexicon.nearest("egalit").map(\.term) == ["egal", "egalit"])
        #expect(lexicon.nearest("ai") == [] && lexicon.nearest("") == [])
        #expect(lexicon.nearest(String(repeating: "a", count: 100_000)) == [])
    }

    @Test("pairs added are found like the first ones")
    func adds() {
        let more = lexicon.adding([
            LexiconEntry(word: "ecologie", term: "ecolog"), LexiconEntry(word: "aide", term: "aid"),
        ])
        #expect(more.count == 11 && lexicon.count == 10)
        #expect(more.terms(of: "ecologie") == ["ecolog"] && more.terms(of: "ecole") == ["ecol"])
        #expect(more.words(withPrefix: "eco", limit: 9) == ["ecole", "ecoles", "ecologie"])
        #expect(more.adding([]).count == 11)
    }

    @Test("an empty lexicon knows nothing")
    func isEmpty() {
        let empty = Lexicon()
        #expect(empty.count == 0 && empty.terms(of: "a") == [] && empty.nearest("ecole") == [])
        #expect(empty.words(withPrefix: "", limit: 5) == [])
    }
}

@Suite("The lexicon on random words")
struct LexiconPropertyTests {
    private static func word(_ random: inout Draw) -> String {
        String(
            decoding: (0..<Int.random(in: 1...11, using: &random)).map { _ in UInt8.random(in: 97...102, using: &random)
            },
            as: UTF8.self)
    }

    private static func entries(_ count: Int, _ random: inout Draw) -> [LexiconEntry] {
        (0..<count).map { _ in
            let word = word(&random)
            return LexiconEntry(word: word, term: String(word.prefix(Int.random(in: 1...8, using: &random))))
        }
    }

    @Test("filled at once or little by little, it answers as a list would")
    func answersAsAList() {
        var random = Draw(seed: 4_300)
        let entries = Self.entries(3_000, &random)
        var grown = Lexicon()
        for start in stride(from: 0, to: entries.count, by: 250) {
            grown = grown.adding(entries[start..<min(start + 250, entries.count)])
        }
        let list = Set(entries)
        for lexicon in [Lexicon(entries), Lexicon(entries.sorted { $0.word < $1.word }), grown] {
            #expect(lexicon.count == list.count)
            for _ in 0..<200 {
                let word = Bool.random(using: &random) ? Self.word(&random) : entries[0].word
                let prefix = String(word.prefix(3))
                let starting = list.filter { $0.word.hasPrefix(prefix) }
                #expect(lexicon.terms(of: word) == list.filter { $0.word == word }.map(\.term).sorted())
                #expect(
                    lexicon.words(withPrefix: prefix, limit: 7) == Array(Set(starting.map(\.word)).sorted().prefix(7)))
                #expect(Set(lexicon.terms(withPrefix: prefix, limit: .max)) == Set(starting.map(\.term)))
            }
        }
    }

    @Test("no near word is missed, and none is too far")
    func findsEveryNearWord() {
        var random = Draw(seed: 4_400)
        let entries = Self.entries(2_000, &random)
        let lexicon = Lexicon(entries[..<1_500]).adding(entries[1_500...])
        var seen = 0
        for _ in 0..<60 {
            let word = Self.word(&random)
            let limit = word.utf8.count >= 8 ? 2 : 1
            let near = lexicon.nearest(word, limit: .max)
            let expected = Set(entries).filter { entry in
                word.utf8.count > 2 && entry.word != word && slips(entry.word, word) <= limit
            }
            #expect(Set(near.map { LexiconEntry(word: $0.word, term: $0.term) }) == expected)
            #expect(zip(near, near.dropFirst()).allSatisfy { $0.distance <= $1.distance })
            #expect(near.allSatisfy { $0.distance == slips($0.word, word) })
            seen += near.count
        }
        #expect(seen > 50)
    }

    @Test("sixty-four thousand words take less than six megabytes")
    func isCompact() {
        let words = (0..<64_000).map { number in
            let word = "mot" + String(number, radix: 20) + "ement"
            return LexiconEntry(word: word, term: String(word.dropLast(5)))
        }
        let lexicon = Lexicon(words)
        #expect(lexicon.count == 64_000 && lexicon.size < 6_000_000 / 2)
    }

    /// Optimal string alignment by its definition.
    private func slips(_ one: String, _ two: String) -> Int {
        let (one, two) = (Array(one.utf8), Array(two.utf8))
        var cells = Array(repeating: Array(0...two.count), count: one.count + 1)
        for row in 1..<(one.count + 1) {
            cells[row][0] = row
            for column in 1..<(two.count + 1) {
                let cost = one[row - 1] == two[column - 1] ? 0 : 1
                var best = min(cells[row - 1][column] + 1, cells[row][column - 1] + 1)
                best = min(best, cells[row - 1][column - 1] + cost)
                if row > 1, column > 1, one[row - 1] == two[column - 2], one[row - 2] == two[column - 1] {
                    best = min(best, cells[row - 2][column - 2] + 1)
                }
                cells[row][column] = best
            }
        }
        return cells[one.count][two.count]
    }
}
