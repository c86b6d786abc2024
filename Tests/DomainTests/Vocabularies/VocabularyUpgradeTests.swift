import Domain
import Testing

@Suite struct VocabularyUpgradeTests {
    private func term(_ code: String, _ label: String? = nil, edited: Bool = false, since: Int = 1) -> Term {
        Term(code: code, french: label ?? code, english: code, since: since, isEdited: edited)
    }

    private func list(_ version: Int, _ terms: [Term]) -> Vocabulary {
        Vocabulary(code: "essai", version: version, source: "Essai", terms: terms)
    }

    @Test func aNewerFileAddsRewordsAndRetires() {
        let mine = list(1, [term("a"), term("b"), term("c")])
        let newer = list(2, [term("c", "C nouveau", since: 2), term("d", since: 2), term("a", since: 2)])
        let terms = mine.terms(taking: newer, as: 2)
        #expect(terms.filter { !$0.isRetired }.map(\.code) == ["c", "d", "a"])
        #expect(terms.first?.french == "C nouveau" && terms.first?.since == 1)
        #expect(terms.first { $0.code == "d" }?.since == 2)
        #expect(terms.first { $0.code == "b" }?.until == 2)
    }

    @Test func whatWasEditedHereIsNeverUndone() {
        var retired = term("x", edited: true)
        retired.until = 2
        let mine = list(
            3, [term("a", "Mon mot", edited: true), term("mine", edited: true, since: 3), term("b"), retired])
        let newer = list(9, [term("b", "B neuf"), term("a", "Leur mot"), term("x")])
        let terms = mine.terms(taking: newer, as: 9)
        #expect(terms.first { $0.code == "a" }?.french == "Mon mot")
        #expect(terms.first { $0.code == "b" }?.french == "B neuf")
        #expect(terms.first { $0.code == "x" }?.until == 2)
        let own = terms.first { $0.code == "mine" }
        #expect(own?.isRetired == false && own?.since == 3)
        // The own word still follows the word it was put after.
        #expect(terms.map(\.code) == ["a", "mine", "b", "x"])
    }

    @Test func takingTheSameFileTwiceChangesNothing() {
        let mine = list(1, [term("a"), term("b", edited: true), term("c")])
        let newer = list(2, [term("c"), term("a"), term("e")])
        let once = mine.terms(taking: newer, as: 2)
        #expect(list(2, once).terms(taking: newer, as: 3) == once)
    }

    @Test func aTermRetiredByTheFileKeepsTheVersionItWasRetiredIn() {
        var gone = term("a")
        (gone.until, gone.successor) = (4, "b")
        let mine = list(4, [gone, term("b")])
        let terms = mine.terms(taking: list(7, [term("b")]), as: 7)
        #expect(terms.first { $0.code == "a" }?.until == 4 && terms.first { $0.code == "a" }?.successor == "b")
        // Shipped again, it is offered again.
        #expect(mine.terms(taking: list(7, [term("a"), term("b")]), as: 7).allSatisfy { !$0.isRetired })
    }
}
