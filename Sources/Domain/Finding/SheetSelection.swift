/// The values a reader chose, facet by facet: any of those of one facet, and something of each facet.
package struct SheetSelection: Sendable, Equatable, Hashable {
    /// So that no address makes a search work for long.
    package static let limit = 40
    private var chosen: [Facet: [String]] = [:]

    package init(_ filters: [SheetFilter] = []) {
        for filter in filters { insert(filter) }
    }

    package var isEmpty: Bool { chosen.isEmpty }
    package var count: Int { chosen.values.reduce(0) { $0 + $1.count } }

    /// The facets in which something is chosen, in their own order.
    package var facets: [Facet] { Facet.allCases.filter { chosen[$0] != nil } }

    /// The values chosen in a facet, in alphabetical order.
    package subscript(facet: Facet) -> [String] { chosen[facet] ?? [] }

    /// Every value, in the order of the facets: equal selections give equal lists.
    package var filters: [SheetFilter] { facets.flatMap { facet in self[facet].map { SheetFilter(facet, $0) } } }

    package func contains(_ filter: SheetFilter) -> Bool { self[filter.facet].contains(filter.value) }

    /// Adds a value; beyond the limit, and for an empty value, nothing happens.
    package mutating func insert(_ filter: SheetFilter) {
        if filter.value.isEmpty || contains(filter) || count >= Self.limit { return }
        chosen[filter.facet] = (self[filter.facet] + [filter.value]).sorted()
    }

    package mutating func remove(_ filter: SheetFilter) {
        let left = self[filter.facet].filter { $0 != filter.value }
        chosen[filter.facet] = left.isEmpty ? nil : left
    }

    /// The same selection without anything chosen in this facet.
    package func without(_ facet: Facet) -> SheetSelection {
        var selection = self
        selection.chosen[facet] = nil
        return selection
    }
}
