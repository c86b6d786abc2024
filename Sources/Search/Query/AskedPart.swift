internal import French

/// A part of a question with the words in it: several in a phrase, or in *sans-abri*.
struct AskedPart: Sendable, Equatable {
    let words: [QueryWord]
    let isPhrase: Bool
    let isUnfinished: Bool

    /// What is left of an article: the l of *l ecole*.
    var isArticle: Bool { !isPhrase && words.allSatisfy { French.isElided($0.folded) } }
}
