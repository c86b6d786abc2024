import French
import Testing

@Suite struct PlainSentenceTests {
    private func sentences(_ text: String) -> [String] { PlainSentence.cut(text).map { String(text[$0.range]) } }

    @Test(arguments: [
        ("Il vient. Elle part.", ["Il vient.", "Elle part."]),
        ("M. Petit et Mme Grand viennent. Oui.", ["M. Petit et Mme Grand viennent.", "Oui."]),
        (
            "Le prix est de 3.5 euros, ou 1 234,5 en tout. Voilà.",
            ["Le prix est de 3.5 euros, ou 1 234,5 en tout.", "Voilà."]
        ),
        ("Voir l’art. 12 et p. ex. le no. 3.", ["Voir l’art. 12 et p. ex. le no. 3."]),
        ("Il y a :\n- des fruits\n- du pain", ["Il y a :", "- des fruits", "- du pain"]),
        ("Vraiment ? Oui ! Bon…", ["Vraiment ?", "Oui !", "Bon…"]), ("Un ; deux", ["Un ;", "deux"]),
        ("Il dit « Bonjour. » Puis il part.", ["Il dit « Bonjour.", "» Puis il part."]), ("", []), (" … !", []),
    ]) func `a text is cut where a reader stops`(_ text: String, _ expected: [String]) {
        #expect(sentences(text) == expected)
    }

    @Test func `words are counted as people count them`() {
        #expect(PlainSentence.cut("L’eau de l’arrosoir, c’est-à-dire 3,5 litres !").map(\.count) == [6])
    }
}

@Suite struct PlainReadingTests {
    private static let everyday = EverydayWords([
        "le", "la", "les", "un", "une", "des", "maison", "ouvrir", "est", "par", "groupe", "venir", "nous", "avec",
        "enfant", "jardin", "ne", "pas", "il", "elle", "qui", "dans", "sont", "été", "a", "jour", "organiser", "chose",
        "impossible", "voisins", "peut", "venir", "ont", "aide", "caisse", "ouverte", "viennent", "vient", "venons",
        "voyons", "famille", "prix", "cela", "voir", "grand",
    ])

    private func found(_ text: String) -> [String] {
        PlainReading(text, everyday: Self.everyday).findings.map { "\($0.kind) \(text[$0.range])" }
    }

    @Test(arguments: [
        ("La maison est ouverte.", []), ("Les enfants viennent au jardinet.", ["rare jardinet"]),
        ("Un palimpseste.", ["rare palimpseste"]), ("Nous voyons Palimpseste.", []),
        ("Cela est organisé par les voisins.", ["passive est organisé par"]),
        ("La maison est aussi ouverte le jour par le groupe.", ["passive est aussi ouverte le jour par"]),
        ("Il vient par la maison.", []), ("Il n’est pas impossible de venir.", ["doubleNegation n’est pas impossible"]),
        ("Il ne peut pas ne pas venir.", ["doubleNegation ne peut pas ne pas"]), ("Il ne peut pas venir.", []),
        ("La CAF aide.", ["acronym CAF"]), ("La caisse des familles (CAF) aide. La CAF vient.", []),
        ("Le groupe XIV.", []), ("Nous venons avec trois enfants.", ["number(3) trois"]),
        ("Nous venons afin de voir.", ["simpler(\"pour\") afin de"]),
        ("La problématique est grande.", ["simpler(\"problème\") problématique"]),
        ("", []), ("12 000 €", []), ("🐝 « »", []),
    ]) func `each finding stands at its place`(_ text: String, _ expected: [String]) {
        let heard = ["au", "aussi", "de"]
        #expect(found(text).filter { !heard.contains(String($0.dropFirst(5))) } == expected)
    }

    @Test func `a sentence is long beyond fifteen words, very long beyond twenty-five`() {
        let words = { (count: Int) in Array(repeating: "jour", count: count).joined(separator: " ") + "." }
        #expect(found(words(15)).isEmpty)
        #expect(found(words(16)) == ["long(16) \(words(16))"])
        #expect(found(words(25)) == ["long(25) \(words(25))"])
        #expect(found(words(26)) == ["veryLong(26) \(words(26))"])
    }

    @Test func `of a text in another language, the length of sentences alone is told`() {
        let text =
            "A palimpsest is organised by three CAF. " + Array(repeating: "day", count: 20).joined(separator: " ")
        let findings = PlainReading(text, everyday: nil).findings
        #expect(findings.map(\.kind) == [.long(20)])
    }

    @Test func `any text is read, and each place is in it, in order`() {
        let texts = [
            "a\u{301}. \u{0}", ".", "...", "n’", "est", "1.", "1,", "1.2.3.", "- - -", "\r\n\r\n", "M.", "(CAF)",
            String(repeating: "ne pas ", count: 40),
        ]
        for text in texts {
            let findings = PlainReading(text, everyday: Self.everyday).findings
            for finding in findings {
                #expect(finding.range.lowerBound >= text.startIndex && finding.range.upperBound <= text.endIndex)
                #expect(!finding.range.isEmpty)
            }
            for (one, next) in zip(findings, findings.dropFirst()) {
                #expect(one.range.lowerBound <= next.range.lowerBound)
            }
        }
    }
}
