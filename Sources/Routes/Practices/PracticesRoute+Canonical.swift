package import Domain

/// One address for equal lists: a form sends empty fields, and people send links with something added.
extension PracticesRoute {
    /// The same list without what says nothing: spaces around the words, the order that is taken anyway.
    package var canonical: PracticesRoute {
        var route = self
        let words = search.words.drop(while: \.isWhitespace)
        route.search.words = String(words.reversed().drop(while: \.isWhitespace).reversed())
        if route.search.order == route.search.usualOrder { route.search.order = nil }
        if route.search.words.isEmpty, route.search.order == .relevance { route.search.order = nil }
        return route
    }

    /// True when these are the parameters of the list's own address, in its order.
    package func isAddressed(by query: [(name: String, value: String)]) -> Bool {
        PathText.inOrder(query) == PathText.query(parameters)
    }
}

extension SheetSearch {
    /// The order taken when none is asked.
    package var usualOrder: Order { words.isEmpty ? .name : .relevance }
}
