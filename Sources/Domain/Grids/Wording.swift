/// A few words in both languages of the screens.
package struct Wording: Sendable, Equatable {
    package let french: String
    package let english: String

    package init(_ french: String, _ english: String) {
        self.french = french
        self.english = english
    }
}
