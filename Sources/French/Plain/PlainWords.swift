/// What is found in a sentence word by word.
struct PlainWords {
    private let text: String
    private let sentence: PlainSentence
    /// The first sentence begins the text.
    private let isFirst: Bool

    init(_ text: String, _ sentence: PlainSentence, isFirst: Bool) {
        self.text = text
        self.sentence = sentence
        self.isFirst = isFirst
    }

    func findings(_ everyday: EverydayWords, _ analyser: FrenchAnalyser) -> [PlainReading.Finding] {
        var found: [PlainReading.Finding] = []
        var place = 0
        while place < sentence.words.count {
            if let (value, count) = simpler(at: place) {
                let range = sentence.words[place].range.lowerBound..<sentence.words[place + count - 1].range.upperBound
                found.append(PlainReading.Finding(kind: .simpler(value), range: range))
                place += count
                continue
            }
            let word = sentence.words[place]
            if let kind = kind(of: word, at: place, everyday, analyser) {
                found.append(PlainReading.Finding(kind: kind, range: word.range))
            }
            place += 1
        }
        return found
    }

    private func kind(
        of word: PlainSentence.Word, at place: Int, _ everyday: EverydayWords, _ analyser: FrenchAnalyser
    ) -> PlainReading.Finding.Kind? {
        if word.text.contains(where: \.isNumber) { return nil }
        if isAcronym(word) { return isSpelledOut(word) ? nil : .acronym }
        if let value = Self.numbers[word.folded] { return .number(value) }
        // A capital inside a sentence is a name.
        if word.isCapital && place > 0 { return nil }
        let parts = word.text.split { $0 == "-" || $0 == "‑" }.filter { $0.count > 3 }
        return parts.allSatisfy { everyday.holds(String($0), analyser) } ? nil : .rare
    }

    // MARK: Acronyms

    private static let roman: Set<Character> = ["I", "V", "X", "L", "C", "D", "M"]

    private func isAcronym(_ word: PlainSentence.Word) -> Bool {
        let letters = word.text.filter(\.isLetter)
        return (2...8).contains(letters.count) && letters.allSatisfy(\.isUppercase)
            && !letters.allSatisfy(Self.roman.contains)
    }

    /// « la caisse d’allocations familiales (CAF) » or « la CAF (caisse…) », anywhere in the text.
    private func isSpelledOut(_ word: PlainSentence.Word) -> Bool {
        text.contains("(\(word.text))") || text.contains("\(word.text) (") || text.contains("\(word.text)\u{A0}(")
    }

    // MARK: Numbers

    /// Not *un*, which is an article, nor *neuf*, which also means new.
    private static let numbers: [String: Int] = [
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "dix": 10, "onze": 11,
        "douze": 12,
        "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40,
        "cinquante": 50, "soixante": 60, "cent": 100, "mille": 1_000,
    ]

    // MARK: Words that have a simpler one

    private func simpler(at place: Int) -> (value: String, count: Int)? {
        let left = sentence.words[place...].prefix(4).map(\.folded)
        for count in stride(from: left.count, to: 0, by: -1) {
            let phrase = left.prefix(count).joined(separator: " ")
            if let value = Self.turns[phrase] { return (value, count) }
        }
        return nil
    }

    /// Our own list: what letters and sheets of social work say, and what people say. Without accents.
    private static let turns: [String: String] = [
        "afin de": "pour", "afin que": "pour que", "nonobstant": "malgré", "prealablement": "avant",
        "ulterieurement": "plus tard", "solliciter": "demander", "sollicite": "demandé", "sollicitation": "demande",
        "problematique": "problème", "problematiques": "problèmes", "thematique": "sujet", "thematiques": "sujets",
        "mettre en oeuvre": "faire", "mise en oeuvre": "réalisation", "mis en oeuvre": "fait",
        "mise en place": "création",
        "mettre en place": "créer", "au sein de": "dans", "au sein du": "dans le", "en matiere de": "pour",
        "dans le cadre de": "pour", "dans le cadre du": "pour le", "en termes de": "pour", "a l issue de": "après",
        "a l issue du": "après le", "de maniere a": "pour", "en vue de": "pour", "eu egard a": "à cause de",
        "par le biais de": "avec", "par le biais du": "avec le", "au moyen de": "avec", "cependant": "mais",
        "neanmoins": "mais", "toutefois": "mais", "egalement": "aussi", "notamment": "par exemple",
        "effectuer": "faire", "effectue": "fait", "realiser": "faire", "proceder a": "faire",
        "beneficier de": "recevoir",
        "beneficie de": "reçoit", "dispositif": "service, aide ou lieu",
        "dispositifs": "services, aides ou lieux", "modalites": "façons de faire", "partenarial": "à plusieurs",
        "partenariale": "à plusieurs", "mutualiser": "partager", "mutualisation": "partage", "finaliser": "finir",
        "initier": "commencer", "perenniser": "faire durer", "pallier": "réparer", "susciter": "donner envie",
        "levier": "ce qui aide", "leviers": "ce qui aide", "gouvernance": "façon de décider",
        "transversal": "à plusieurs", "transversale": "à plusieurs", "territorialise": "près des gens",
        "in fine": "à la fin", "via": "par", "a posteriori": "après", "a priori": "d’abord", "de facto": "en fait",
    ]
}
