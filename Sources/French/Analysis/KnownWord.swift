/// What the analyser knows of a word wherever it stands.
struct KnownWord {
    let folded: String
    let term: String
    let isStop: Bool
    /// *l*, *qu*: dropped before an apostrophe.
    let isElided: Bool
    /// *aujourd*: the apostrophe that follows belongs to the word.
    let joinsNext: Bool

    init(folded: String, term: String) {
        self.folded = folded
        self.term = term
        isStop = French.stopWords.contains(folded)
        isElided = French.elidedWords.contains(folded)
        joinsNext = Self.joining.contains(folded)
    }

    /// *aujourd’hui, quelqu’un, presqu’île, prud’homme, entr’aide*: one word for a reader.
    private static let joining: Set<String> = ["aujourd", "quelqu", "presqu", "prud", "entr"]
}
