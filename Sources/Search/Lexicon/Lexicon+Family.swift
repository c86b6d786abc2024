extension Lexicon {
    /// The terms of the words that are the same but for an ending of plural, gender or conjugation: those of *écouter* for
    /// *ecoutent*. For a word that is unknown, and typed without the accents that its stem would need.
    func terms(ofFamily word: String) -> [String] {
        for ending in Self.endings where word.utf8.count >= ending.utf8.count + 4 && word.hasSuffix(ending) {
            let root = word.dropLast(ending.utf8.count)
            let terms = Set(Self.endings.flatMap { self.terms(of: root + $0) })
            if !terms.isEmpty { return terms.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
        }
        return []
    }

    /// The terms of *écoutent* for *écouter* or *écoute*, and of these for *écoutent*: the stemmer leaves *-ent*, which ends
    /// many nouns.
    func terms(ofThirdPersons word: String) -> [String] {
        let forms: [String]
        if word.hasSuffix("ent"), word.utf8.count >= 7 {
            forms = ["er", "e"].map { word.dropLast(3) + $0 }
        } else {
            forms = ["er", "e"].filter { word.hasSuffix($0) && word.utf8.count >= $0.utf8.count + 3 }
                .map { word.dropLast($0.utf8.count) + "ent" }
        }
        return Set(forms.flatMap { self.terms(of: $0) }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Folded, the longest first; the last one is none.
    private static let endings = [
        "eront", "aient", "erait", "ant", "ent", "ons", "era", "ait", "ees", "es", "er", "ir", "ez", "ee", "it", "is",
        "s",
        "x", "e", "",
    ]
}
