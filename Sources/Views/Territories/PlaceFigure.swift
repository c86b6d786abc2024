internal import Domain
internal import HTML
internal import Texts

/// A small picture of one place: its outline, or its hexagon among those that touch it.
struct PlaceFigure {
    let model: TerritoryModel
    let texts: TerritoriesTexts
    let words: PlaceWords

    var markup: Markup {
        if let outline = model.outline { return drawn(outline) }
        guard Territory.mappedKinds.contains(model.territory.kind), model.territory.hexagon != nil else { return "" }
        let cells = ([model.territory] + model.beside).map { MapCell(territory: $0, sheets: 0) }
        let shapes = cells.compactMap(PlacedShape.init(hexagonOf:))
        let name = texts.hexagonName(name: words.words.written(model.territory.name))
        return figure(shapes, name: name, caption: "")
    }

    private func drawn(_ outline: Outline) -> Markup {
        guard let bounds = outline.bounds else { return "" }
        let side = max(bounds.high.x - bounds.low.x, bounds.high.y - bounds.low.y)
        let cell = MapCell(territory: model.territory, sheets: 0, outline: outline)
        guard let shape = PlacedShape(cell, drawing: outline, unit: max(1, side / 800)) else { return "" }
        let name = texts.outlineName(name: words.words.written(model.territory.name))
        let source = model.outlineSource.map { texts.outlineFrom(source: $0) } ?? ""
        return figure([shape], name: name, caption: source)
    }

    private func figure(_ shapes: [PlacedShape], name: String, caption: String) -> Markup {
        let low = (x: shapes.map(\.low.x).min() ?? 0, y: shapes.map(\.low.y).min() ?? 0)
        let high = (x: shapes.map(\.high.x).max() ?? 1, y: shapes.map(\.high.y).max() ?? 1)
        return """
            <figure class="map small"><svg class="places" \
            viewBox="\(low.x - 10) \(low.y - 10) \(high.x - low.x + 20) \(high.y - low.y + 20)" role="img" \
            aria-label="\(name)">
            \(each: shapes, shape)</svg>\(if: !caption.isEmpty, "<figcaption>\(caption)</figcaption>")</figure>
            """
    }

    private func shape(_ shape: PlacedShape) -> Markup {
        let isHere = shape.cell.territory.id == model.territory.id
        let style = [isHere ? "here" : "none", shape.cell.isDemo ? "demo" : ""].filter { !$0.isEmpty }
        return """
            <path class="\(style.joined(separator: " "))" d="\(shape.path)"/>\
            \(if: shape.isHexagon, "<text x=\"\(shape.middle.x)\" y=\"\(shape.middle.y + 21)\">\(shape.cell.code)</text>")

            """
    }
}
