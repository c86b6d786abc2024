/// A word of a text between spaces, with where it stands once signs around it are left out.
struct ScannedWord {
    /// Without signs around.
    let bare: String
    /// Where that stands in the UTF-8 of the text.
    let place: Range<Int>
    /// A full stop or its like comes after it.
    let endsSentence: Bool
    /// A comma, a full stop or their like.
    let endsGroup: Bool
    let beginsLine: Bool

    /// Without what is elided before it: « d’Anna » is « Anna ».
    var core: String {
        bare.split(whereSeparator: { $0 == "'" || $0 == "’" }).last.map(String.init) ?? bare
    }

    private static let signs: Set<Character> = [
        ",", ";", ":", "!", "?", ".", "(", ")", "«", "»", "\"", "“", "”", "…", "[", "]", "*", "—", "–",
    ]

    static func all(in text: String) -> [ScannedWord] {
        var words: [ScannedWord] = []
        var start = text.startIndex
        var isNewLine = true
        while start < text.endIndex {
            guard !text[start].isWhitespace else {
                if text[start].isNewline { isNewLine = true }
                start = text.index(after: start)
                continue
            }
            let end = text[start...].firstIndex(where: \.isWhitespace) ?? text.endIndex
            if let word = ScannedWord(text, start..<end, beginsLine: isNewLine) {
                words.append(word)
                isNewLine = false
            }
            start = end
        }
        return words
    }

    private init?(_ text: String, _ range: Range<String.Index>, beginsLine: Bool) {
        var (first, last) = (range.lowerBound, range.upperBound)
        while first < last, Self.signs.contains(text[first]) { first = text.index(after: first) }
        while first < last, Self.signs.contains(text[text.index(before: last)]) { last = text.index(before: last) }
        guard first < last else { return nil }
        bare = String(text[first..<last])
        let bytes = text.utf8
        place =
            bytes.distance(
                from: bytes.startIndex, to: first)..<bytes.distance(from: bytes.startIndex, to: last)
        let after = text[last..<range.upperBound]
        // « M. » and « D. » end nothing.
        let isShort = bare.count < 3 && bare.first?.isUppercase ?? false
        endsSentence = after.contains { "?!…".contains($0) } || (after.contains(".") && !isShort)
        endsGroup = endsSentence || after.contains { ",;:)»".contains($0) }
        self.beginsLine = beginsLine
    }
}

/// Names after a title or after « s’appelle ».
enum ScannedName {
    private static let titles: Set<String> = [
        "m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "maître", "dr", "docteur", "docteure", "pr",
        "professeur", "professeure", "mm", "mmes", "monsieur/madame",
    ]
    /// Words after which a first name often stands.
    private static let introductions: Set<String> = [
        "appelle", "nomme", "nommé", "nommée", "prénommé", "prénommée", "prénom", "prénomme",
    ]
    private static let particles: Set<String> = ["de", "du", "le", "la", "des", "el", "ben"]

    static func all(in words: [ScannedWord]) -> [VerbatimScan.Finding] {
        words.indices.compactMap { index in
            let word = words[index].core.lowercased()
            let isTitle = titles.contains(word)
            guard isTitle || introductions.contains(word), let last = end(after: index, words) else { return nil }
            let first = isTitle ? index : index + 1
            return VerbatimScan.Finding(.name, words[first].place.lowerBound..<words[last].place.upperBound)
        }
    }

    /// The last word of the name; nil when none follows.
    private static func end(after index: Int, _ words: [ScannedWord]) -> Int? {
        var last: Int?
        for next in words.indices.clamped(to: index + 1..<index + 5) {
            if words[next].bare.first?.isUppercase ?? false {
                last = next
            } else if last == nil || !particles.contains(words[next].bare) {
                break
            }
            if words[next].endsGroup { break }
        }
        return last
    }
}
