internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The small map of the home page: one picture with its sentence; the whole map has its table and its links.
struct HomeMap {
    let cells: [MapCell]
    let placed: Int
    let texts: Texts
    let words: SheetWords
    private var home: HomeTexts { texts.home }

    var markup: Markup {
        if cells.isEmpty { return "" }
        let coloured = cells.count { $0.sheets > 0 }
        let name = home.mapName(placed: placed, places: coloured)
        let steps = CountSteps(cells.map(\.sheets))
        let map = PlaceMap(cells: cells, texts: texts.territories, picture: name) { cell in
            let step = steps.step(of: cell.sheets)
            return MapFace(
                link: nil,
                sentence: texts.map.cell(name: words.written(cell.territory.name), code: cell.code, n: cell.sheets),
                style: step == 0 ? "none" : "step-\(step)")
        }
        return """
            <section class="where" aria-labelledby="lieux">
            <div><h2 id="lieux">\(home.mapHeading)</h2>
            <p>\(home.mapCounts(placed: placed, places: coloured))</p>
            <p class="meta">\(home.mapNote)</p>
            <p><a class="button quiet" href="\(Link(full))">\(home.mapFull)</a></p>
            <p><a href="\(Link(Route.nearby(DirectoryRoute())))">\(texts.territories.nearbyDoor)</a>\
            <br><span class="meta">\(texts.territories.nearbyDoorText)</span></p></div>
            <figure class="map">\(map.markup)</figure>
            </section>
            """
    }

    private var full: Route { .practices(PracticesRoute(SheetSearch(), display: .map)) }
}
