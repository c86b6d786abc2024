/// A known word that looks like the one typed.
package struct NearWord: Sendable, Equatable {
    package let word: String
    package let term: String
    /// Slips between the two: 1 or 2.
    package let distance: Int
}
