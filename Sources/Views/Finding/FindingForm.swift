internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The one form of the search page: words and boxes together, so that either keeps the other.
struct FindingForm {
    private let model: PracticesPage.Model
    private let words: FacetWords
    private let texts: Texts

    init(_ model: PracticesPage.Model, words: FacetWords, texts: Texts) {
        self.model = model
        self.words = words
        self.texts = texts
    }

    var markup: Markup {
        """
        <form role="search" action="\(Link(Route.practices(PracticesRoute())))" method="get">
        <div class="search">\(SearchField(texts).markup(words: model.route.search.words))</div>
        \(each: kept, { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">\n" })\
        \(if: !model.facets.isEmpty, panel)</form>
        """
    }

    private var panel: Markup {
        FacetPanel(model.facets, words: words, texts: texts).markup(chosen: model.chosen.count)
    }

    /// What is chosen elsewhere than in the boxes: order, display, values that no box offers.
    private var kept: [(name: String, value: String)] {
        let route = model.route
        let offered = Set(model.facets.flatMap { $0.values.map(\.filter) })
        let others = route.search.selection.filters.filter { !offered.contains($0) }
        let order = route.search.order.map { [(name: PracticesRoute.orderField, value: $0.rawValue)] } ?? []
        let display = (name: PracticesRoute.displayField, value: route.display.rawValue)
        return others.map { ($0.facet.rawValue, $0.value) } + order + (route.display == .list ? [] : [display])
    }
}
