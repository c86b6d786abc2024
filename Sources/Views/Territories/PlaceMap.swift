internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The map of the départements: hexagons, or the outlines that were imported; each place with its sentence, and the
/// link that the caller gives it.
///
/// Units are arbitrary: 173 by 150 a hexagon, 500 metres a unit for outlines.
struct PlaceMap {
    let cells: [MapCell]
    let texts: TerritoriesTexts
    /// What a map without links is read aloud as, in one go; nil for a map to walk through.
    var picture: String?
    let face: (MapCell) -> MapFace

    var hasOutlines: Bool { cells.contains { $0.outline?.projection == .lambert93 } }

    var markup: Markup {
        let drawn = placed
        let low = (x: drawn.map(\.low.x).min() ?? 0, y: drawn.map(\.low.y).min() ?? 0)
        let high = (x: drawn.map(\.high.x).max() ?? 1, y: drawn.map(\.high.y).max() ?? 1)
        // The fictional département has its word below it.
        let foot = drawn.contains { $0.cell.isDemo } ? 80 : 0
        return """
            <svg class="places" \
            viewBox="\(low.x - 10) \(low.y - 10) \(high.x - low.x + 20) \(high.y - low.y + 20 + foot)" \
            role="\(picture == nil ? "group" : "img")" aria-label="\(picture ?? texts.mapName)">
            \(each: drawn.sorted(by: PlacedShape.isReadBefore), cell)</svg>
            """
    }

    /// Outlines on the common plane first; everything else in hexagons, below them when there are outlines.
    private var placed: [PlacedShape] {
        let flat = cells.filter { $0.outline?.projection == .lambert93 }
        let shapes = flat.compactMap { cell in cell.outline.flatMap { PlacedShape(cell, drawing: $0, unit: 500) } }
        let others = cells.filter { $0.outline?.projection != .lambert93 && $0.territory.hexagon != nil }
            .sorted { $0.code < $1.code }
        if shapes.isEmpty { return others.compactMap(PlacedShape.init(hexagonOf:)) }
        let bottom = (shapes.map(\.high.y).max() ?? 0) + 200
        let left = shapes.map(\.low.x).min() ?? 0
        return shapes
            + others.enumerated().map { index, cell in
                PlacedShape(cell, inBoxAt: (x: left + 150 + index * 300, y: bottom))
            }
    }

    private func cell(_ shape: PlacedShape) -> Markup {
        let face = face(shape.cell)
        let style = [face.style, shape.cell.isDemo ? "demo" : ""].filter { !$0.isEmpty }.joined(separator: " ")
        let inside: Markup = """
            <title>\(face.sentence)</title>\
            <path class="\(style)" d="\(shape.path)"/>\
            \(if: shape.isHexagon, label(shape))\(if: shape.cell.isDemo, demo(shape))
            """
        guard let link = face.link else { return "<g>\(inside)</g>\n" }
        return """
            <a href="\(link)" aria-label="\(face.sentence)"\
            \(attribute: "aria-current", if: face.isChosen, "true")>\(inside)</a>

            """
    }

    private func label(_ shape: PlacedShape) -> Markup {
        "<text x=\"\(shape.middle.x)\" y=\"\(shape.middle.y + 21)\" aria-hidden=\"true\">\(shape.cell.code)</text>"
    }

    private func demo(_ shape: PlacedShape) -> Markup {
        "<text x=\"\(shape.middle.x)\" y=\"\(shape.high.y + 60)\" aria-hidden=\"true\">\(texts.mapDemo)</text>"
    }
}
