/// One sheet of a list with where the words were met in it.
package struct FoundSheet: Sendable {
    /// Which part of a sheet holds a word.
    package enum Part: String, Sendable, CaseIterable {
        case title
        /// Subject, need, bearer, place: what a reader looks for first.
        case need
        case text
    }

    package let sheet: Sheet
    /// In the order of the parts; empty when no words were asked.
    package let matched: [Part]
    /// Words of the sheet around what was met, when nothing that a list shows tells why the sheet is there.
    package var excerpt: String?

    package init(_ sheet: Sheet, matched: [Part] = [], excerpt: String? = nil) {
        self.sheet = sheet
        self.matched = matched
        self.excerpt = excerpt
    }
}
