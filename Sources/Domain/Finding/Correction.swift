/// A word that no sheet has, and the one that was looked for instead.
package struct Correction: Sendable, Equatable {
    package let typed: String
    package let used: String

    package init(typed: String, used: String) {
        self.typed = typed
        self.used = used
    }
}
