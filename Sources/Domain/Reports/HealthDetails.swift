/// Finds what a text says of the health of one person: a help for whoever reads it before others do. A sheet that speaks
/// of health in general is left alone: a word of the lexicon counts only beside somebody in particular.
package struct HealthDetails: Sendable, Equatable {
    package struct Detail: Sendable, Equatable {
        package let kind: HealthWord.Kind
        /// The word, as it stands in the text.
        package let word: String
        /// The sentence around it, cut where it is long.
        package let excerpt: String

        package init(_ kind: HealthWord.Kind, _ word: String, _ excerpt: String) {
            self.kind = kind
            self.word = word
            self.excerpt = excerpt
        }
    }

    /// In the order of the text, one for each sentence.
    package let details: [Detail]

    package init(_ text: String) {
        var found: [Detail] = []
        var isAboutSomebody = false
        for sentence in TextSentence.cut(text) {
            let somebody = Somebody(in: sentence, after: isAboutSomebody)
            // "Mme D. vient le lundi. Elle est enceinte." is about the same person.
            isAboutSomebody = somebody.isNamed
            let words = HealthWord.found(in: sentence)
            guard let told = words.first(where: { somebody.isToldOf($0.place) }) else { continue }
            found.append(Detail(told.kind, told.text, sentence.excerpt(around: told.place)))
        }
        details = found
    }
}

/// Who a sentence speaks of, when it is one person.
private struct Somebody {
    /// A title with a name, a first name with an age, the age of one person: any word of health in the sentence is theirs.
    let isNamed: Bool
    /// Where a word that stands for one person is followed by a verb that tells something of them: what comes soon after.
    private let reach: [Range<Int>]

    private static let titles: Set<String> = ["m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle"]
    private static let pronouns: Set<String> = ["il", "elle", "je", "j", "lui"]
    private static let articles: Set<String> = ["un", "une", "le", "la", "l"]
    private static let owners: Set<String> = ["ce", "cet", "cette", "son", "sa", "mon", "ma", "notre", "leur"]
    private static let people: Set<String> = [
        "femme", "homme", "dame", "monsieur", "mere", "pere", "maman", "papa", "fille", "fils", "garcon", "jeune",
        "adolescent", "adolescente", "enfant", "frere", "soeur", "habitant", "habitante", "voisin", "voisine", "mari",
        "epouse", "epoux", "compagnon", "compagne", "patient", "patiente", "resident", "residente", "participant",
        "participante", "personne", "locataire", "stagiaire", "collegue", "ami", "amie", "conjoint", "conjointe",
    ]
    private static let verbs: Set<String> = [
        "est", "etait", "a", "ai", "suis", "avait", "fut", "souffre", "souffrait", "suit", "suivait", "prend",
        "prenait",
        "fait", "faisait", "sort", "sortait", "vit", "vivait", "devient", "devenu", "devenue", "tombe", "tombee",
        "attend", "attendait", "subit", "vient", "lutte", "boit", "buvait", "porte", "presente", "presentait", "soigne",
        "soignait", "revient", "reste", "restait", "continue", "etais", "avais", "recoit", "recevait", "beneficie",
    ]
    /// How many words after one who is told of something their health may be named.
    private static let distance = 8

    init(in sentence: TextSentence, after isAboutSomebody: Bool) {
        let words = sentence.words
        let opensWithPronoun = words.first.map { Self.pronouns.contains($0.folded) } ?? false
        isNamed = (isAboutSomebody && opensWithPronoun) || words.indices.contains { Self.isNamed(at: $0, words) }
        reach = words.indices.compactMap { Self.reach(from: $0, words) }
    }

    func isToldOf(_ place: Int) -> Bool { isNamed || reach.contains { $0.contains(place) } }

    private static func isNamed(at place: Int, _ words: [TextSentence.Word]) -> Bool {
        let word = words[place]
        let next = words.indices.contains(place + 1) ? words[place + 1] : nil
        if titles.contains(word.folded), let next, next.isCapital, !titles.contains(next.folded) { return true }
        // "âgé de 42 ans", "une femme de 42 ans", "Zoé, 16 ans", "à 16 ans".
        guard word.folded == "ans", place >= 2, let age = Int(words[place - 1].folded), (1...110).contains(age) else {
            return false
        }
        let before = words[place - 2]
        if before.isCapital, place > 2 || before.text.count > 2 { return !months.contains(before.folded) }
        guard before.folded == "de", place >= 3 else { return false }
        let owner = words[place - 3].folded
        if owner == "age" || owner == "agee" { return true }
        guard people.contains(owner), place >= 4 else { return false }
        return articles.contains(words[place - 4].folded) || owners.contains(words[place - 4].folded)
    }

    private static let months: Set<String> = ["depuis", "pendant", "durant", "apres", "avant", "dans", "sur", "en"]

    private static func reach(from place: Int, _ words: [TextSentence.Word]) -> Range<Int>? {
        let word = words[place].folded
        if pronouns.contains(word) { return verb(after: place, within: 3, words) }
        guard people.contains(word), place > 0 else { return nil }
        let before = words[place - 1].folded
        if owners.contains(before) {
            // "ma mère dépressive" needs no verb.
            return place + 1..<min(words.count, place + 1 + distance)
        }
        return articles.contains(before) ? verb(after: place, within: 4, words) : nil
    }

    private static func verb(after place: Int, within limit: Int, _ words: [TextSentence.Word]) -> Range<Int>? {
        let end = min(words.count, place + 1 + limit)
        guard place + 1 < end, let verb = (place + 1..<end).first(where: { verbs.contains(words[$0].folded) }) else {
            return nil
        }
        return verb + 1..<min(words.count, verb + 1 + distance)
    }
}
