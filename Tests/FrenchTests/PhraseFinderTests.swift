import French
import Testing

@Suite struct PhraseFinderTests {
    private let finder = PhraseFinder([
        .init("travail social", meaning: 0), .init("travail social collectif", meaning: 1),
        .init("aller-vers", meaning: 2), .init("pouvoir d’agir", meaning: 3), .init("CAF", meaning: 4, isAcronym: true),
        .init("école", meaning: 5), .init("réseau", meaning: 6), .init("travail social", meaning: 7),
    ])

    private func found(_ text: String) -> [String] {
        finder.matches(in: text).map { "\($0.meaning) \(text[$0.range])" }
    }

    @Test func `the longest phrase wins, and none overlap`() {
        #expect(
            found("Le travail social collectif et le travail social.") == [
                "1 travail social collectif", "0 travail social",
            ])
        #expect(found("travail social travail social") == ["0 travail social", "0 travail social"])
    }

    @Test func `accents, capitals, plurals and spaces of print do not matter`() {
        #expect(found("Les ÉCOLES et l’ecole") == ["5 ÉCOLES", "5 ecole"])
        #expect(found("Travaux. Travail\u{A0}Social") == ["0 Travail\u{A0}Social"])
        #expect(found("des réseaux, un Re\u{301}seau") == ["6 réseaux", "6 Re\u{301}seau"])
        #expect(found("le pouvoir d'agir, le pouvoir d’agir") == ["3 pouvoir d'agir", "3 pouvoir d’agir"])
    }

    @Test func `only whole words are found`() {
        #expect(found("écolier, préécole, réseautage, travail sociale") == [])
        #expect(found("(école)") == ["5 école"])
    }

    @Test func `a hyphen belongs to its word, other punctuation breaks a phrase`() {
        #expect(found("l’aller-vers") == ["2 aller-vers"])
        #expect(found("aller vers la ville") == [])
        #expect(found("travail, social ; travail. Social") == [])
    }

    @Test func `an acronym needs its capital`() {
        #expect(found("la Caf et la CAF, pas un caf") == ["4 Caf", "4 CAF"])
    }

    @Test(arguments: [
        "", " ", "\u{0}", "🐝", "é\u{301}\u{301}", "-", "--école", "école-", "’’", "\u{202E}école", "école\u{200D}",
    ])
    func `any text is read to its end`(_ text: String) {
        for match in finder.matches(in: text) { #expect(match.meaning == 5) }
        #expect(found(text + " école").last == "5 école")
    }

    @Test func `nothing to find finds nothing`() {
        #expect(PhraseFinder([]).matches(in: "école").isEmpty)
        #expect(PhraseFinder([.init(" ", meaning: 1)]).matches(in: "école").isEmpty)
    }
}
