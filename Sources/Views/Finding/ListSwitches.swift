internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// In which order and in which form the sheets are shown, as links.
struct ListSwitches {
    private let route: PracticesRoute
    private let texts: FindingTexts

    init(_ route: PracticesRoute, texts: FindingTexts) {
        self.route = route
        self.texts = texts
    }

    var markup: Markup {
        """
        <div class="switches">
        \(if: route.display != .map, orders)\
        <nav aria-label="\(texts.displayLabel)"><ul>\(each: PracticesRoute.Display.allCases, { display in
            entry(name(display), route.shown(as: display), isCurrent: display == route.display)
        })</ul></nav>
        </div>

        """
    }

    private var orders: Markup {
        let search = route.search
        let offered = SheetSearch.Order.allCases.filter { $0 != .relevance || !search.words.isEmpty }
        let current = search.order ?? search.usualOrder
        return """
            <nav aria-label="\(texts.orderLabel)"><ul>\(each: offered, { order in
                entry(name(order), route.ordered(by: order), isCurrent: order == current)
            })</ul></nav>

            """
    }

    private func entry(_ label: String, _ route: PracticesRoute, isCurrent: Bool) -> Markup {
        """
        <li><a href="\(Link(Route.practices(route)))" rel="nofollow"\
        \(attribute: "aria-current", if: isCurrent, "true")>\(label)</a></li>
        """
    }

    private func name(_ order: SheetSearch.Order) -> String {
        switch order {
        case .relevance: texts.byRelevance
        case .name: texts.byName
        case .recent: texts.byRecent
        }
    }

    private func name(_ display: PracticesRoute.Display) -> String {
        switch display {
        case .list: texts.asList
        case .table: texts.asTable
        case .map: texts.asMap
        }
    }
}
