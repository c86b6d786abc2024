/// The words of one stem, *accueil, accueils, accueillir*, which a classification counts as one form.
package struct WordFamily: Sendable, Equatable {
    /// How they are written most often: small letters, unless they always begin with a capital.
    package let shown: String
    /// Their stem; for a tool word the word itself.
    package let term: String
    /// Times they stand in the texts.
    package let count: Int
    /// Set aside when texts are compared, see `French.isToolWord`.
    package let isTool: Bool
}
