/// What kind of value is put into a `Markup` literal, for the check of its place.
package enum MarkupValue: Sendable, Equatable {
    case text, number, link
    /// A fragment without any tag or quote.
    case escapedText
    /// A fragment with tags.
    case markup
    /// A whole attribute with its name.
    case attribute
}
