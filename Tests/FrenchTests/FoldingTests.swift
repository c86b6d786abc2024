import Testing

@testable import French

@Suite("Folding, sort keys, slugs, words")
struct FoldingTests {
    static let hostile: [String] = [
        "", " ", "\0", "\u{301}", "🐝👨‍👩‍👧", "مرحبا بالعالم", "Ελλάδα", "\u{202E}txet", "İstanbul", "ß", "ﬃ", "Ǆ", "l'",
        "---", "a\u{0}b",
        String(repeating: "é", count: 40_000), String(repeating: "e\u{301}\u{302}", count: 20_000), "й и\u{306}",
        "Việt Nam", "𝒜", "9",
        String(repeating: "1", count: 300), "000", "10⁵", "½", "«»", "\u{FEFF}a", "a\u{AD}b",
    ]

    @Test(
        "accents, ligatures and capitals are folded, precomposed or not",
        arguments: [
            ("Évaluation", "evaluation"), ("E\u{301}valuation", "evaluation"), ("ŒUVRE", "oeuvre"),
            ("Lætitia", "laetitia"), ("ça", "ca"),
            ("Straße", "strasse"), ("Łódź", "lodz"), ("Forêt-Noire", "foret noire"),
            ("L’atelier d'Anne", "l atelier d anne"),
            ("  a\u{A0}\u{202F} b ", "a b"), ("ﬁn ﬂou", "fin flou"), ("Việt Nam", "viet nam"), ("a : b", "a : b"),
            ("Ελλάδα", "ελλάδα"),
            ("и\u{306}", "и\u{306}"), ("ÿ Ÿ", "y y"), ("e\u{301}\u{300}", "e"),
        ])
    func folds(text: String, folded: String) {
        #expect(Array(French.folded(text).unicodeScalars) == Array(folded.unicodeScalars))
    }

    @Test("folding twice is folding once", arguments: hostile)
    func foldsOnce(text: String) {
        let once = French.folded(text)
        #expect(French.folded(once) == once)
        #expect(!once.unicodeScalars.contains { $0.value < 0x20 })
    }

    @Test("the table agrees with the canonical compositions of Unicode")
    func agreesWithUnicode() throws {
        let bases = Array(UInt8(ascii: "A")...UInt8(ascii: "Z")) + Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
        let marks = (UInt32(0x300)...0x338).compactMap(Unicode.Scalar.init)
        // Strings are equal when they are canonically equivalent: the dictionary finds the composed letter.
        var letters: [String: String] = [:]
        for base in bases {
            let scalar = Unicode.Scalar(base)
            for mark in marks {
                letters[String(String.UnicodeScalarView([scalar, mark]))] = String(scalar).lowercased()
            }
        }
        var compared = 0
        for value in Array(UInt32(0xC0)..<0x250) + Array(0x1E00..<0x1F00) {
            let letter = String(try #require(Unicode.Scalar(value)))
            guard let base = letters[letter] else { continue }
            compared += 1
            #expect(French.folded(letter) == base)
        }
        #expect(compared > 350)
    }

    @Test("names sort as a reader expects")
    func sortsNames() {
        let names = [
            "Arles", "Atelier 2", "atelier 10", "Atelier 123456789", "Atelier 1234567890", "« Eau »", "École", "Été",
            "L'été", "La cité", "Le lac",
            "Zèbre", "zoo",
        ]
        #expect(names.reversed().sorted { bytes($0).lexicographicallyPrecedes(bytes($1)) } == names)
    }

    private func bytes(_ name: String) -> [UInt8] { Array(French.sortKey(name).utf8) }

    @Test("numbers in keys keep the order of numbers, of any length")
    func ordersNumbers() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<2_000 {
            let one = UInt64.random(in: 0...(1 << UInt64.random(in: 1...62, using: &random)), using: &random)
            let two = UInt64.random(in: 0...(1 << UInt64.random(in: 1...62, using: &random)), using: &random)
            #expect(bytes("n \(one)").lexicographicallyPrecedes(bytes("n \(two)")) == (one < two))
        }
        #expect(bytes("007") == bytes("7"))
    }

    @Test("a sort key holds no control character and is stable", arguments: hostile)
    func keysAreClean(text: String) {
        let key = French.sortKey(text)
        #expect(!key.unicodeScalars.contains { $0.value < 0x20 })
        #expect(key == French.sortKey(text))
        #expect(!key.hasPrefix(" ") && !key.hasSuffix(" "))
    }

    @Test(
        "slugs are short, plain and never empty",
        arguments: [
            ("L’été à l’école !", "l-ete-a-l-ecole"), ("Œuvrer & agir", "oeuvrer-agir"), ("  ", "sans-titre"),
            ("مرحبا", "sans-titre"),
            ("a--b", "a-b"), ("n° 12", "n-12"), (String(repeating: "x", count: 100), String(repeating: "x", count: 80)),
            (String(repeating: "mots ", count: 30), String(repeating: "mots-", count: 16).dropLast().description),
        ])
    func makesSlugs(text: String, slug: String) {
        #expect(French.slug(text) == slug)
    }

    @Test("any slug is made of letters, digits and single hyphens", arguments: hostile)
    func slugsAreClean(text: String) {
        let slug = French.slug(text, fallback: "x")
        #expect(1...80 ~= slug.utf8.count)
        #expect(slug.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
        #expect(French.slug(slug) == slug)
    }

    @Test("words lose their elided article, and their stop words on demand")
    func splitsWords() {
        #expect(
            French.words(of: "L’accueil d'Anne, qu'elle (aime) ; foyer-logement") == [
                "accueil", "anne", "elle", "aime", "foyer", "logement",
            ])
        #expect(French.words(of: "le soin de la terre", keepingStopWords: false) == ["soin", "terre"])
        #expect(French.words(of: "l d 2026 l’") == ["l", "d", "2026"])
        #expect(French.words(of: "a+b <c>=d") == ["a", "b", "c", "d"])
    }

    @Test("words are folded and never empty", arguments: hostile)
    func wordsAreClean(text: String) {
        for word in French.words(of: text) {
            #expect(!word.isEmpty && !word.contains(" "))
        }
    }
}
