/// How many of the sheets found have each value of a facet, counted as if nothing were chosen in this facet.
package struct FacetCount: Sendable, Equatable {
    package struct Value: Sendable, Equatable {
        package let filter: SheetFilter
        /// The name of a place, a body or a publication; nil for terms, years and sizes, which the page words.
        package let name: String?
        package let sheets: Int
        package let isChosen: Bool
        /// The value this one is a part of, when both are in the list.
        package let parent: String?

        package init(_ filter: SheetFilter, name: String? = nil, sheets: Int, isChosen: Bool, parent: String? = nil) {
            self.filter = filter
            self.name = name
            self.sheets = sheets
            self.isChosen = isChosen
            self.parent = parent
        }
    }

    package let facet: Facet
    /// Terms in the order of their vocabulary, places by name, years the latest first; without those that no sheet has,
    /// but for chosen ones.
    package let values: [Value]

    package init(_ facet: Facet, values: [Value]) {
        self.facet = facet
        self.values = values
    }
}
