/// Turns of a sentence that readers stumble on, where they are told without doubt: a passive that names who acts, two
/// negations.
struct PlainTurns {
    let findings: [PlainReading.Finding]

    init(_ sentence: PlainSentence) {
        let words = sentence.words
        let folded = words.map(\.folded)
        func finding(_ kind: PlainReading.Finding.Kind, _ places: ClosedRange<Int>) -> PlainReading.Finding {
            PlainReading.Finding(
                kind: kind, range: words[places.lowerBound].range.lowerBound..<words[places.upperBound].range.upperBound
            )
        }
        findings = folded.indices.compactMap { place in
            if let end = Self.passive(from: place, folded) { return finding(.passive, place...end) }
            return Self.doubleNegation(from: place, folded).map { finding(.doubleNegation, place...$0) }
        }
    }

    private static let being: Set<String> = [
        "est", "sont", "etait", "etaient", "sera", "seront", "fut", "furent", "ete", "serait", "seraient",
    ]
    private static let endings = [
        "e", "ee", "es", "ees", "i", "ie", "is", "ies", "it", "ite", "its", "ites", "u", "ue", "us", "ues",
    ]

    /// « est organisée par », with one word between at most, and three before « par ».
    private static func passive(from place: Int, _ words: [String]) -> Int? {
        guard being.contains(words[place]) else { return nil }
        for step in 1...2 where words.indices.contains(place + step) {
            let participle = words[place + step]
            guard participle.count > 3, endings.contains(where: participle.hasSuffix) else { continue }
            let last = min(words.count - 1, place + step + 3)
            guard place + step < last else { return nil }
            if let end = (place + step + 1...last).first(where: { words[$0] == "par" }) { return end }
        }
        return nil
    }

    private static let contrary: Set<String> = [
        "sans", "impossible", "impossibles", "inutile", "inutiles", "rare", "rares", "incapable", "incapables",
        "indifferent", "indifferente", "insensible", "interdit", "interdite", "inconnu", "inconnue", "negligeable",
    ]

    /// « n’est pas impossible », « n’est pas sans », « ne peut pas ne pas ».
    private static func doubleNegation(from place: Int, _ words: [String]) -> Int? {
        guard words[place] == "ne" || words[place] == "n" else { return nil }
        let reach = place + 1..<min(words.count, place + 5)
        guard let denied = reach.first(where: { words[$0] == "pas" || words[$0] == "jamais" }) else { return nil }
        let next = denied + 1..<min(words.count, denied + 3)
        if let end = next.first(where: { contrary.contains(words[$0]) }) { return end }
        guard let again = next.first(where: { words[$0] == "ne" || words[$0] == "n" }) else { return nil }
        return (again..<min(words.count, again + 3)).first { words[$0] == "pas" }
    }
}
