import French
import Search
import TestSupport
import Testing

@Suite("What is marked in a text")
struct HighlighterTests {
    private let corpus = SpokenCorpus()

    /// The text with brackets around its marks.
    private func marked(_ text: String, _ question: String) -> String {
        let highlighter = Highlighter(corpus.plan(question), analyser: corpus.analyser)
        return bracketed(text, highlighter.marks(in: text))
    }

    private func bracketed(_ text: String, _ marks: [Range<Int>]) -> String {
        var bytes = Array(text.utf8)
        for mark in marks.reversed() {
            bytes.insert(UInt8(ascii: "]"), at: mark.upperBound)
            bytes.insert(UInt8(ascii: "["), at: mark.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "words of the family are marked, without their article",
        arguments: [
            ("L’Égalité des voisines", "egalite", "L’[Égalité] des voisines"),
            ("une aide, des aidants", "aide ", "une [aide], des [aidants]"),
            ("Le jardin partagé, le jardin", "\"jardin partagé\"", "Le [jardin] [partagé], le jardin"),
            ("les sans-abri et un abri", "sans-abri ", "les [sans]-[abri] et un abri"),
            ("le développement social et le D.S.L.", "DSL ", "le [développement] [social] et le [D.S.L]."),
            ("la prévention", "prevantion ", "la [prévention]"), ("la médiation", "médiatio", "la [médiation]"),
            ("rien ici", "jardin ", "rien ici"), ("", "jardin", ""), ("jardin", "-jardin", "jardin"),
            ("jardin jardin partagé", "jardin \"jardin partagé\"", "[jardin] [jardin] [partagé]"),
        ])
    func marksWords(text: String, question: String, marks: String) {
        #expect(marked(text, question) == marks)
    }

    @Test("an excerpt is cut between words around the first mark")
    func cutsExcerpts() {
        let text =
            String(repeating: "des mots sans suite ", count: 20) + "un jardin partagé "
            + String(repeating: "et encore des mots ", count: 20)
        let highlighter = Highlighter(corpus.plan("jardin partagé "), analyser: corpus.analyser)
        let excerpt = Excerpt(of: text, marks: highlighter.marks(in: text))
        #expect(excerpt.text.hasPrefix("… ") && excerpt.text.hasSuffix(" …"))
        #expect(bracketed(excerpt.text, excerpt.marks).contains("un [jardin] [partagé] et encore"))
        #expect(120...170 ~= excerpt.text.count)
        let words = Set(text.split(separator: " ") + ["…"])
        #expect(excerpt.text.split(separator: " ").allSatisfy { words.contains($0) })
    }

    @Test("a short text is left whole, and an endless word is cut")
    func cutsAnything() {
        #expect(Excerpt(of: "un jardin", marks: [3..<9]) == Excerpt(of: "un jardin", marks: [3..<9], about: 9))
        #expect(Excerpt(of: "un jardin", marks: [3..<9]).text == "un jardin")
        #expect(Excerpt(of: "", marks: []).text == "")
        let endless = Excerpt(of: String(repeating: "é", count: 5_000), marks: [], about: 100)
        #expect(endless.text == String(repeating: "é", count: 100) + " …")
        let start = Excerpt(of: String(repeating: "mots ", count: 100), marks: [], about: 20)
        #expect(start.text == "mots mots mots mots …")
    }

    @Test("marks stay on the letters, whatever the text and the length")
    func excerptsAreSound() {
        let pieces = ["jardin", "é", " ", "🐝", "partagé", "\u{301}", "\n", "un ", "--", "م", "’"]
        var random = Draw(seed: 4_500)
        let highlighter = Highlighter(corpus.plan("jardin partagé "), analyser: corpus.analyser)
        var seen = 0
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...60, using: &random))
                .compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let marks = highlighter.marks(in: text)
            let excerpt = Excerpt(of: text, marks: marks, about: Int.random(in: 0...60, using: &random))
            #expect(!excerpt.text.unicodeScalars.contains("\u{FFFD}"))
            #expect(excerpt.marks.isEmpty == marks.isEmpty)
            for mark in excerpt.marks {
                seen += 1
                let word = String(decoding: Array(excerpt.text.utf8)[mark], as: UTF8.self)
                #expect(["jardin", "partag"].contains(corpus.analyser.term(of: word)), "\(word)")
            }
        }
        #expect(seen > 500)
    }
}
