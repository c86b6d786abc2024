package import Domain

/// The list of practices with everything that decides what it shows; two equal lists have one address.
package struct PracticesRoute: Sendable, Equatable {
    /// How the sheets found are shown.
    package enum Display: String, Sendable, CaseIterable {
        case list = "liste"
        case table = "tableau"
        case map = "carte"
    }

    package var search: SheetSearch
    package var display: Display
    /// Counts from 1.
    package var page: Int

    package init(_ search: SheetSearch, display: Display = .list, page: Int = 1) {
        self.search = search
        self.display = display
        self.page = page
    }

    package init(words: String = "", filter: SheetFilter? = nil, page: Int = 1) {
        self.init(SheetSearch(words: words, filter: filter), page: page)
    }

    init(_ query: [(name: String, value: String)]) {
        let first = { (name: String) in query.first { $0.name == name }?.value }
        let filters = query.compactMap { pair in Facet(rawValue: pair.name).map { SheetFilter($0, pair.value) } }
        search = SheetSearch(
            words: first(Self.wordsField) ?? "", SheetSelection(filters),
            order: first(Self.orderField).flatMap(SheetSearch.Order.init))
        display = first(Self.displayField).flatMap(Display.init) ?? .list
        page = max(1, first(Self.pageField).flatMap { Int($0) } ?? 1)
    }

    /// The names of the fields of the form; a facet is the name of its own.
    package static let wordsField = "q"
    package static let orderField = "tri"
    package static let displayField = "vue"
    static let pageField = "page"

    /// Parameters in alphabetical order, those that say nothing left out.
    var path: String { "/pratiques" + PathText.query(parameters) }

    var parameters: [(name: String, value: String)] {
        var parameters = search.parameters
        if page > 1 { parameters.append((Self.pageField, String(page))) }
        if display != .list { parameters.append((Self.displayField, display.rawValue)) }
        return parameters
    }
}

extension SheetSearch {
    /// What decides which sheets are found, as parameters of an address.
    var parameters: [(name: String, value: String)] {
        var parameters = selection.filters.map { (name: $0.facet.rawValue, value: $0.value) }
        if !words.isEmpty { parameters.append((PracticesRoute.wordsField, words)) }
        if let order { parameters.append((PracticesRoute.orderField, order.rawValue)) }
        return parameters
    }
}
