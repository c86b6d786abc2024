import Testing

@testable import French

@Suite("The French analyser")
struct AnalyserTests {
    private let analyser = FrenchAnalyser(remembering: 64)

    private func folded(_ text: String) -> [String] { analyser.words(of: text).map(\.folded) }

    private func terms(_ text: String) -> [String] { analyser.words(of: text).map(\.term) }

    @Test(
        "a text is cut into the words a reader would name",
        arguments: [
            ("L’accueil d'Anne", "accueil anne"), ("l’après-midi", "apres midi"), ("sans-abri", "sans abri"),
            ("le pouvoir d’agir des habitants", "pouvoir agir habitants"), ("Jusqu’à l'été", "ete"),
            ("aujourd'hui, aujourd’hui", "aujourdhui aujourdhui"), ("quelqu’un et quelqu'une", "quelquun quelquune"),
            ("la presqu'île, l’entr’aide", "presquile entraide"), ("aujourd’ 'hui", "aujourd hui"),
            ("C.C.A.S. de Lyon", "ccas lyon"), ("un C.C.A.S", "ccas"), ("l’I.S.I.C.", "isic"),
            ("M. Untel, p. 12", "m untel p 12"), ("fin. Une école. É.N.A.", "fin ecole ena"),
            ("la 11e, le 1er, 75 %, 75%, 2,5 M€", "11e 1er 75 75 2 5 m"), ("n° 12", "n 12"), ("R&D, a+b", "r d b"),
            ("Œuvre, cœur, Lætitia, ﬁn, Straße", "oeuvre coeur laetitia fin strasse"),
            ("ÉGALITÉ Élève ÀÇÊ", "egalite eleve ace"), ("e\u{301}galite\u{301}", "egalite"),
            ("déve\u{AD}lop\u{AD}pe\u{AD}ment\u{AD}", "developpement"), ("a\u{200B}ide", "aide"),
            ("bon\u{0}jour", "bon jour"), ("🐝 abeille 👩‍👧 l’🐝", "abeille"), ("m² et 10⁵ et ½", "m 10"),
            ("« Dire », “dire” (dire) dire… dire !", "dire dire dire dire dire"), ("le\u{A0}soin\u{202F}:", "soin"),
            ("tout_à/côté@ici", "tout cote ici"), ("", ""), ("l’ — d'", ""), ("le la les", ""),
        ])
    func cutsWords(text: String, words: String) {
        #expect(folded(text).joined(separator: " ") == words)
    }

    @Test(
        "the endings of the second gender are no words",
        arguments: [
            ("des habitant·e·s engagé·es", "habitant engage"), ("salarié(e)s, un(e) élu(e)", "salarie elu"),
            ("habitant.e.s du quartier", "habitant quartier"), ("acteur•rice•s, acteur·trices", "acteur acteur"),
            ("des habitant-e-s", "habitant"), ("citoyen·ne·s,", "citoyen"), ("conseiller·ère·s", "conseiller"),
            ("aller-vers", "aller vers"), ("fin.Suite", "fin suite"), ("porte(entrée)", "porte entree"),
            ("habitant·", "habitant"), ("plan (e)", "plan e"), ("groupe·d’eux", "groupe eux"),
        ])
    func skipsGenderEndings(text: String, words: String) {
        #expect(folded(text).joined(separator: " ") == words)
    }

    @Test(
        "words of one family have one term",
        arguments: [
            ["proposée", "proposaient", "proposer", "PROPOSÉES"], ["égalité", "égal", "e\u{301}galite\u{301}"],
            ["habitant", "habitants", "habitantes"], ["médiation", "médiations"], ["école", "écoles", "ÉCOLE"],
            ["œuvre", "oeuvres", "Œuvrer"], ["C.C.A.S.", "CCAS", "ccas"], ["prévention", "préventions"],
            ["naïf", "naïfs", "nai\u{308}f"],
            ["élu", "élus", "élue", "élues"], ["lieu", "lieux"], ["photo", "photos"], ["vie", "vies"],
            ["loyer", "loyers"], ["foyer", "foyers"], ["réseau", "réseaux"], ["âgé", "âgées"], ["ami", "amis"],
            ["travail", "travaux"],
        ])
    func findsFamilies(words: [String]) {
        #expect(Set(words.map(analyser.term)).count == 1)
        #expect(Set(words.flatMap { terms("les " + $0) }) == [analyser.term(of: words[0])])
    }

    @Test(
        "words that have nothing in common keep apart",
        arguments: [
            ("foyer", "foi"), ("loyer", "loi"), ("VAE", "va"), ("mois", "moi"), ("prix", "pris"), ("rue", "ru"),
        ])
    func keepsApart(one: String, two: String) {
        #expect(analyser.term(of: one) != analyser.term(of: two))
    }

    @Test("the accents count for the stem, and are taken off afterwards")
    func stemsBeforeFolding() {
        #expect(analyser.term(of: "égalité") == "egal" && analyser.term(of: "egalite") == "egalit")
        #expect(analyser.term(of: "marché") == "march")
        #expect(analyser.term(of: "11e") == "11e" && analyser.term(of: "Covid19s") == "covid19s")
        #expect(analyser.term(of: "") == "" && analyser.term(of: " … ") == "")
    }

    @Test("other scripts keep their small letters, and take their place")
    func keepsOtherScripts() {
        #expect(folded("Ελλάδα и Київ") == ["ελλάδα", "и", "київ"])
        #expect(terms("مرحبا بالعالم") == ["مرحبا", "بالعالم"])
        #expect(terms("Łódź Việt Nam") == ["lodz", "viet", "nam"])
    }

    @Test("the places of the words are those of their letters in the text")
    func knowsPlaces() {
        let text = "🐝 L’Égalité, d’aujourd’hui à l’A.B.C. : habitant·e·s\u{AD}!"
        let places = analyser.words(of: text).map { word in
            String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
        }
        #expect(places == ["Égalité", "aujourd’hui", "A.B.C", "habitant"])
    }

    @Test("a long word is cut to sixty bytes, never inside a letter")
    func cutsLongWords() {
        #expect(folded(String(repeating: "é", count: 100)) == [String(repeating: "e", count: 60)])
        #expect(folded(String(repeating: "ж", count: 100)) == [String(repeating: "ж", count: 30)])
        #expect(folded("a" + String(repeating: "ж", count: 100)) == ["a" + String(repeating: "ж", count: 29)])
        #expect(terms(String(repeating: "ß", count: 100))[0].utf8.count <= 60)
    }

    @Test("a word is given back as the text writes it")
    func spells() {
        #expect(analyser.spelling(of: "prevention", in: "La PRÉVENTION") == "prévention")
        #expect(analyser.spelling(of: "prevention", in: "rien") == nil)
    }

    @Test("stop words have terms that no word has")
    func namesStopWords() {
        #expect(analyser.stopTerms(of: "Vous et l’École, pour la vie") == ["0vous", "0et", "0pour", "0la"])
        #expect(analyser.stopTerms(of: "École") == [])
        #expect(terms("0 la") == ["0"])
    }

    @Test("what is remembered changes nothing to the answer")
    func remembersNothingWrong() {
        let text = PlainFrench.sample + FoldingTests.hostile.joined(separator: " ")
        let forgetful = FrenchAnalyser(remembering: 1)
        let mindful = FrenchAnalyser()
        for _ in 1...2 { #expect(FrenchAnalyser.passing().words(of: text) == mindful.words(of: text)) }
        let once = mindful.words(of: text)
        #expect(once == forgetful.words(of: text) && once == mindful.words(of: text))
        #expect(once.count > 100)
    }

    @Test("a word is what French.words says it is, in plain French")
    func agreesWithWords() {
        #expect(folded(PlainFrench.sample) == French.words(of: PlainFrench.sample, keepingStopWords: false))
    }
}
