/// A cell of the map of hexagons: rows counted from the top, odd rows shifted right by half a cell.
package struct HexagonCell: Sendable, Equatable, Hashable {
    package let column: Int
    package let row: Int

    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
