import Storage
import Testing

@Suite struct SearchTextTests {
    @Test func onlyWhatBothEnginesKeepIsATerm() {
        for term in ["a", "75", "élan", "жизнь", "0la"] { #expect(SearchText.isTerm(term)) }
        for term in ["", "A", "a b", "a'", "\"", "-", "a\u{0}", "a\n"] { #expect(!SearchText.isTerm(term)) }
        let text = SearchText(
            title: ["a b", "c", ""], need: [], body: ["", "d"], words: [SearchWord(word: "A", term: "a")])
        #expect(text.title == ["", "c"] && text.body == ["", "d"] && text.words.isEmpty)
    }

    @Test func theFingerprintTellsEveryDifference() {
        func text(_ title: [String], _ body: [String], _ words: [String] = []) -> SearchText {
            SearchText(title: title, need: [], body: body, words: Set(words.map { SearchWord(word: $0, term: "t") }))
        }
        let texts = [
            text([], []), text(["a"], []), text([], ["a"]), text(["a", "b"], []), text(["ab"], []),
            text(["b", "a"], []),
            text(["a", "", "b"], []), text(["a"], ["b"]), text(["a"], [], ["x"]), text(["a"], [], ["x", "y"]),
        ]
        #expect(Set(texts.map(\.fingerprint)).count == texts.count)
        #expect(text(["a"], ["b"], ["y", "x"]).fingerprint == text(["a"], ["b"], ["x", "y"]).fingerprint)
    }
}
