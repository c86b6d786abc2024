/// A word that no document has, and the known word that was looked for instead, folded.
package struct Respelling: Sendable, Equatable {
    package let typed: String
    package let used: String
}
