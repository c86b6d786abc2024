/// The beginning of a long text, for a head that is read in thirty seconds: whole sentences, never half of one.
enum FirstWords {
    /// The first sentence, and those after it as long as all stay within some letters.
    static func of(_ text: String, within limit: Int) -> String {
        var kept = ""
        for sentence in sentences(of: text) {
            if !kept.isEmpty && kept.count + sentence.count > limit { break }
            kept += sentence
        }
        while kept.last?.isWhitespace == true { kept.removeLast() }
        return kept
    }

    /// Each with the white space after it; a full stop ends one where a capital follows.
    private static func sentences(of text: String) -> [Substring] {
        var sentences: [Substring] = []
        var start = text.startIndex
        for index in text.indices where ".!?…".contains(text[index]) {
            let after = text[text.index(after: index)...]
            let next = after.drop(while: \.isWhitespace)
            guard next.startIndex != after.startIndex, let first = next.first, first.isUppercase || first == "«" else {
                continue
            }
            sentences.append(text[start..<next.startIndex])
            start = next.startIndex
        }
        if start < text.endIndex { sentences.append(text[start...]) }
        return sentences
    }
}
