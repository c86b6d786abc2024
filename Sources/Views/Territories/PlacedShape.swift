internal import Domain

/// A shape at its place on a map, in units of the map: y goes down.
struct PlacedShape {
    let cell: MapCell
    let path: String
    let low: (x: Int, y: Int)
    let high: (x: Int, y: Int)
    let isHexagon: Bool

    var middle: (x: Int, y: Int) { ((low.x + high.x) / 2, (low.y + high.y) / 2) }

    /// - Parameter unit: metres in a unit of the map.
    init?(_ cell: MapCell, drawing outline: Outline, unit: Int) {
        guard let bounds = outline.bounds else { return nil }
        self.cell = cell
        low = (bounds.low.x / unit, -bounds.high.y / unit)
        high = (bounds.high.x / unit, -bounds.low.y / unit)
        path = Self.path(outline) { ($0.x / unit, -$0.y / unit) }
        isHexagon = false
    }

    /// The hexagon of a place on the grid; nil for a place without one.
    init?(hexagonOf cell: MapCell) {
        guard let hexagon = cell.territory.hexagon else { return nil }
        let shift = hexagon.row.isMultiple(of: 2) ? 0 : Self.width / 2
        self.init(cell, hexagonAt: (hexagon.column * Self.width + shift, hexagon.row * Self.rowHeight))
    }

    /// The outline of a far place, or its hexagon, in a box of 260 units.
    init(_ cell: MapCell, inBoxAt centre: (x: Int, y: Int)) {
        guard let outline = cell.outline, let bounds = outline.bounds else {
            self.init(cell, hexagonAt: centre)
            return
        }
        let side = max(1, bounds.high.x - bounds.low.x, bounds.high.y - bounds.low.y)
        let middle = ((bounds.low.x + bounds.high.x) / 2, (bounds.low.y + bounds.high.y) / 2)
        let path = Self.path(outline) { point in
            (centre.x + (point.x - middle.0) * 260 / side, centre.y - (point.y - middle.1) * 260 / side)
        }
        self.init(cell, path: path, centre: centre, half: (130, 130), isHexagon: false)
    }

    private init(_ cell: MapCell, hexagonAt centre: (x: Int, y: Int)) {
        self.init(
            cell, path: "M\(centre.x) \(centre.y - 97)l84 49v96l-84 49-84-49v-96z", centre: centre,
            half: (Self.width / 2, Self.height / 2), isHexagon: true)
    }

    private init(
        _ cell: MapCell, path: String, centre: (x: Int, y: Int), half: (x: Int, y: Int), isHexagon: Bool
    ) {
        self.cell = cell
        self.path = path
        low = (centre.x - half.x, centre.y - half.y)
        high = (centre.x + half.x, centre.y + half.y)
        self.isHexagon = isHexagon
    }

    /// The order of the keyboard: line by line from the top, each from the left.
    static func isReadBefore(_ first: PlacedShape, _ second: PlacedShape) -> Bool {
        let line = { (shape: PlacedShape) in (shape.middle.y + 1_000_000) / rowHeight }
        return (line(first), first.middle.x, first.cell.code) < (line(second), second.middle.x, second.cell.code)
    }

    static func path(_ outline: Outline, _ place: (Outline.Point) -> (Int, Int)) -> String {
        var path = ""
        for ring in outline.rings {
            var last: (Int, Int)?
            for point in ring.map(place) {
                if let last { if last != point { path += "l\(point.0 - last.0) \(point.1 - last.1)" } }
                if last == nil { path += "M\(point.0) \(point.1)" }
                last = point
            }
            path += "z"
        }
        return path
    }

    private static let (width, height, rowHeight) = (173, 200, 150)
}
