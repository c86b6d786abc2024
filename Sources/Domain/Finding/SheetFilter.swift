/// One value of one facet: what a link to a list of sheets asks for.
package struct SheetFilter: Sendable, Equatable, Hashable {
    package var facet: Facet
    /// Code of the term or of the publication, slug of the body or of the place, year or decade, size of the sheet.
    package var value: String

    package init(_ facet: Facet, _ value: String) {
        self.facet = facet
        self.value = value
    }
}
