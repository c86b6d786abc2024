/// The three sentences of an error page: its title, what happened, what the person can do.
package struct ErrorPageTexts: Sendable, Equatable {
    package let title: String
    package let what: String
    package let repair: String
}
