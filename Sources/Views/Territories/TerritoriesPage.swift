package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The map of the country and its table: where sheets are located, and how many are not.
package struct TerritoriesPage {
    /// A region with its départements; without a name for the places that lie in none.
    package struct Region: Sendable {
        package let territory: Territory?
        package let sheets: Int
        package let cells: [MapCell]

        package init(territory: Territory?, sheets: Int, cells: [MapCell]) {
            self.territory = territory
            self.sheets = sheets
            self.cells = cells
        }
    }

    private let regions: [Region]
    private let placed: Int
    private let total: Int
    private let frame: Frame
    private let words: PlaceWords
    private var texts: TerritoriesTexts { frame.texts.territories }

    /// - Parameters:
    ///   - placed: sheets located in at least one département, each counted once.
    ///   - total: sheets that the reader may see.
    package init(regions: [Region], placed: Int, total: Int, vocabularies: Vocabularies, frame: Frame) {
        self.regions = regions
        self.placed = placed
        self.total = total
        self.frame = frame
        words = PlaceWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.mapTitle, current: .territories, content) }

    private var content: Markup {
        let map = PlaceMap(cells: regions.flatMap(\.cells), texts: texts, face: face)
        return """
            <h1>\(texts.mapHeading)</h1>
            <p class="lead">\(texts.mapLead(placed: placed, total: total))</p>
            <p>\(if: total > placed, "\(texts.mapUnplaced(n: total - placed)) ")\(texts.mapNote)</p>
            <p><a class="button quiet" href="\(Link(Route.nearby(DirectoryRoute())))">\(frame.texts.common.navigationNearby)</a></p>
            <p><a href="\(Link(fragment: "tableau"))">\(texts.mapSkip)</a></p>
            <figure class="map">\(map.markup)
            <figcaption>\(map.hasOutlines ? texts.mapCaptionOutlines : texts.mapCaptionHexagons)</figcaption></figure>
            \(table)
            \(Downloads(frame.texts, .territories).markup)
            """
    }

    private func face(_ cell: MapCell) -> MapFace {
        MapFace(
            link: Link(Route.territory(slug: cell.territory.slug)),
            sentence: texts.mapCell(name: cell.territory.name, code: cell.code, n: cell.sheets),
            style: cell.sheets > 0 ? "some" : "none")
    }

    private var table: Markup {
        """
        <div id="tableau" class="scroll" tabindex="0" role="region" aria-label="\(texts.tableSheets)">
        <table><caption>\(texts.tableCaption)</caption>
        <thead><tr><th scope="col">\(texts.tablePlace)</th><th scope="col">\(texts.tableCode)</th>\
        <th scope="col" class="n">\(texts.tableSheets)</th></tr></thead>
        \(each: regions, group)</table></div>
        """
    }

    private func group(_ region: Region) -> Markup {
        """
        <tbody><tr class="group"><th colspan="3" scope="rowgroup">\(name(of: region))</th></tr>
        \(each: region.cells, row)</tbody>

        """
    }

    private func name(of region: Region) -> Markup {
        region.territory.map(words.link) ?? Markup(text: texts.tableOther)
    }

    private func row(_ cell: MapCell) -> Markup {
        """
        <tr><th scope="row">\(words.link(cell.territory))</th><td>\(cell.code)</td>\
        <td class="n">\(cell.sheets == 0 ? texts.tableNone : frame.texts.language.formatted(cell.sheets))</td></tr>

        """
    }
}
