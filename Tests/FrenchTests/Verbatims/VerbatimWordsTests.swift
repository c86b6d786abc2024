import Synchronization
import Testing

@testable import French

@Suite("The words of verbatims")
struct VerbatimWordsTests {
    private func read(_ texts: [String], size: Int = 40) throws -> VerbatimWords {
        try #require(VerbatimWords(texts, segmentSize: size) { _ in true })
    }

    private func forms(_ words: VerbatimWords, _ segment: Int) -> [String] {
        words.forms(ofSegment: segment).map { words.families[Int($0)].shown }
    }

    @Test func `words of one family are one form, shown as they are written most often`() throws {
        let words = try read(["L'accueil est bon.", "Des accueils, un Accueil : accueil !", "Bonne écoute, ÉCOUTER"])
        let accueil = try #require(words.families.first { $0.term == "accueil" })
        #expect(accueil == WordFamily(shown: "accueil", term: "accueil", count: 4, isTool: false))
        #expect(forms(words, 1) == ["accueil", "accueil", "accueil"])
        #expect(forms(words, 2) == ["bon", "écoute", "écoute"])
    }

    @Test func `tool words, numbers and letters are set aside, and still count as words`() throws {
        let words = try read(["Je ne sais pas ce qu'ils étaient, mais il y avait 12 personnes et M. X très seul"])
        #expect(forms(words, 0) == ["sais", "personnes", "seul"])
        #expect(words.textStarts == [0, 18] && words.words.count == 18)
    }

    @Test func `a name keeps its capital as long as nobody writes it small`() throws {
        #expect(try forms(read(["Lyon, à Lyon", "Marseille", "le CCAS", "Rue calme. La rue"]), 0) == ["Lyon", "Lyon"])
        let words = try read(["Rue calme. La rue"])
        #expect(forms(words, 0) == ["rue", "calme", "rue"])
    }

    @Test func `a text is cut at the end of a sentence near the length, a short one stays whole`() throws {
        let sentence = "un deux trois quatre cinq six sept huit."
        let words = try read([Array(repeating: sentence, count: 8).joined(separator: " "), "", "court"], size: 16)
        #expect(words.segmentStarts == [0, 16, 32, 48, 64, 65])
        #expect(words.segmentTexts == [0, 0, 0, 0, 2] && words.textStarts == [0, 64, 64, 65])
        let unpunctuated = try read([Array(repeating: "mot", count: 100).joined(separator: " ")], size: 40)
        #expect(unpunctuated.segmentStarts == [0, 40, 100])
    }

    @Test func `the places of segments cover their text without a gap`() throws {
        let text = "« Été » : " + Array(repeating: "des œuvres, l’été… c’est bien !", count: 30).joined(separator: "\n")
        let words = try read([text, text], size: 10)
        var ends = [0, 0]
        for segment in 0..<words.segmentCount {
            let place = words.place(ofSegment: segment, in: text)
            #expect(place.lowerBound == ends[Int(words.segmentTexts[segment])] && !place.isEmpty)
            ends[Int(words.segmentTexts[segment])] = place.upperBound
            #expect(String(validating: Array(text.utf8)[place], as: UTF8.self) != nil)
        }
        #expect(ends == [text.utf8.count, text.utf8.count] && words.segmentCount > 8)
    }

    @Test func `many texts are read the same by one or several processors`() throws {
        let some = ["Accueil des familles", "L'école du quartier", "Se déplacer le soir", "", "un mot \u{0} nul, 🐝"]
        let texts: [String] = (0..<3_000).map { index in
            let end = index % 13 == 0 ? " fin" : ""
            return some[index * 7 % 5] + end
        }
        let all = try read(texts)
        var families: [String] = []
        for (index, text) in texts.enumerated() {
            let one = try read([text])
            let shown: [String] = one.words.map { one.families[Int($0)].term }
            let range = all.textStarts[index]..<all.textStarts[index + 1]
            #expect(all.words[range].map { all.families[Int($0)].term } == shown)
            for term in shown where !families.contains(term) { families.append(term) }
        }
        #expect(all.families.map { $0.term } == families)
        let full: [Int] = texts.indices.filter { !texts[$0].isEmpty }
        #expect(all.segmentTexts.map { Int($0) } == full)
    }

    @Test func `a closed ear stops the reading, and nothing to read is no fault`() throws {
        #expect(VerbatimWords(Array(repeating: "accueil", count: 2_000)) { _ in false } == nil)
        let nothing = try read([])
        #expect(nothing.segmentCount == 0 && nothing.textStarts == [0] && nothing.segmentStarts == [0])
        let shares = Mutex<[Double]>([])
        _ = VerbatimWords(Array(repeating: "accueil", count: 5_000)) { share in
            shares.withLock { $0.append(share) }
            return true
        }
        #expect(shares.withLock { $0.max() ?? 0 } > 0.9 && shares.withLock { $0.allSatisfy { 0...1 ~= $0 } })
    }
}
