internal import Domain
internal import Routes

/// The same list with one thing changed, from its first page.
extension PracticesRoute {
    func without(_ filter: SheetFilter) -> PracticesRoute {
        var route = self
        route.search.selection.remove(filter)
        route.page = 1
        return route.canonical
    }

    var withoutChoices: PracticesRoute {
        var route = self
        route.search.selection = SheetSelection()
        route.page = 1
        return route.canonical
    }

    func with(words: String) -> PracticesRoute {
        var route = self
        route.search.words = words
        route.page = 1
        return route.canonical
    }

    func shown(as display: Display) -> PracticesRoute {
        var route = self
        route.display = display
        route.page = 1
        return route
    }

    func ordered(by order: SheetSearch.Order) -> PracticesRoute {
        var route = self
        route.search.order = order
        route.page = 1
        return route.canonical
    }
}
