/// A word of a question with the terms that it may stand for.
struct QueryWord: Sendable, Equatable {
    let typed: String
    let folded: String
    /// At least one.
    let terms: [String]
}
