package import Domain
internal import HTML
package import Routes
internal import Texts

/// Where the sheets of a search take place: a map in steps of colour, the sentence that says what it does not show, and
/// the same numbers in a table.
package struct PracticesMap {
    package struct Model: Sendable {
        /// Every place that the map draws, by name.
        let cells: [MapCell]
        /// Addresses of the places that the search asks for.
        let chosen: Set<String>
        /// Sheets placed in at least one of the places, and in none.
        let placed: Int
        let unplaced: Int

        package init(cells: [MapCell], chosen: Set<String>, placed: Int, unplaced: Int) {
            self.cells = cells
            self.chosen = chosen
            self.placed = placed
            self.unplaced = unplaced
        }
    }

    private let model: Model
    private let route: PracticesRoute
    private let frame: Frame
    private let words: PlaceWords
    private let steps: CountSteps
    private var texts: MapTexts { frame.texts.map }

    /// - Parameter route: the search that the map shows.
    package init(_ model: Model, route: PracticesRoute, vocabularies: Vocabularies, frame: Frame) {
        self.model = model
        self.route = route
        self.frame = frame
        words = PlaceWords(frame.texts, vocabularies)
        steps = CountSteps(model.cells.map(\.sheets))
    }

    var markup: Markup {
        let map = PlaceMap(cells: model.cells, texts: frame.texts.territories, face: face)
        return """
            <section aria-labelledby="carte">
            <h2 id="carte">\(texts.heading)</h2>
            <p>\(texts.counts(placed: model.placed, unplaced: model.unplaced)) \(texts.note)</p>
            \(if: model.placed > 0, figure(map))
            </section>
            """
    }

    private func figure(_ map: PlaceMap) -> Markup {
        """
        <p><a href="\(Link(fragment: "tableau"))">\(frame.texts.territories.mapSkip)</a></p>
        <figure class="map">\(map.markup)
        \(legend)
        <figcaption>\(map.hasOutlines ? texts.captionOutlines : texts.captionHexagons)</figcaption></figure>
        \(table)
        """
    }

    private var legend: Markup {
        """
        <ul class="legend" aria-label="\(texts.legend)">
        \(entry(0, texts.stepNone))\
        \(each: Array(steps.ranges.enumerated()), { entry($0.offset + 1, words(of: $0.element)) })</ul>
        """
    }

    private func entry(_ step: Int, _ label: String) -> Markup {
        """
        <li><svg class="places" viewBox="-90 -100 180 200" aria-hidden="true" focusable="false">\
        <path class="\(style(step))" d="M0 -97l84 49v96l-84 49-84-49v-96z"/></svg>\(label)</li>

        """
    }

    private func words(of range: ClosedRange<Int>) -> String {
        if range.count == 1 { return texts.stepOne(n: range.lowerBound) }
        let (low, high) = (range.lowerBound, range.upperBound)
        return range.count == 2 ? texts.stepTwo(low: low, high: high) : texts.stepRange(low: low, high: high)
    }

    private func style(_ step: Int) -> String { step == 0 ? "none" : "step-\(step)" }

    private func face(_ cell: MapCell) -> MapFace {
        let isChosen = model.chosen.contains(cell.territory.slug)
        let sentence = texts.cell(name: words.words.written(cell.territory.name), code: cell.code, n: cell.sheets)
        return MapFace(
            link: cell.sheets > 0 || isChosen ? link(cell) : nil,
            sentence: isChosen ? texts.cellChosen(cell: sentence) : sentence,
            style: style(steps.step(of: cell.sheets)), isChosen: isChosen)
    }

    /// The sheets of this place alone; for a chosen one, the map without it.
    private func link(_ cell: MapCell) -> Link {
        let filter = SheetFilter(.territory, cell.territory.slug)
        var narrowed = PracticesRoute(route.search)
        if route.search.selection.contains(filter) {
            narrowed.search.selection.remove(filter)
            narrowed.display = .map
        } else {
            narrowed.search.selection = narrowed.search.selection.without(.territory)
            narrowed.search.selection.insert(filter)
        }
        return Link(Route.practices(narrowed))
    }

    private var table: Markup {
        """
        <div id="tableau" class="scroll" tabindex="0" role="region" aria-label="\(texts.tableLabel)">
        <table><caption>\(texts.tableCaption)</caption>
        <thead><tr><th scope="col">\(frame.texts.territories.tablePlace)</th>\
        <th scope="col">\(frame.texts.territories.tableCode)</th>\
        <th scope="col" class="n">\(texts.tableSheets)</th></tr></thead>
        <tbody>\(each: model.cells.filter { $0.sheets > 0 }, row)\
        \(if: model.unplaced > 0, unplacedRow)</tbody></table></div>
        """
    }

    private func row(_ cell: MapCell) -> Markup {
        """
        <tr><th scope="row"><a href="\(link(cell))">\(words.words.written(cell.territory.name))</a></th>\
        <td>\(cell.code)</td><td class="n">\(frame.texts.language.formatted(cell.sheets))</td></tr>

        """
    }

    private var unplacedRow: Markup {
        """
        <tr><th scope="row">\(texts.tableUnplaced)</th><td></td>\
        <td class="n">\(frame.texts.language.formatted(model.unplaced))</td></tr>
        """
    }
}
