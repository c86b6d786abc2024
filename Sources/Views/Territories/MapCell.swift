package import Domain

/// One place of a map: where it is drawn, what it is called, how many sheets are located there.
package struct MapCell: Sendable {
    package let territory: Territory
    package let sheets: Int
    /// Nil where no boundary was imported: a hexagon then.
    package let outline: Outline?

    package init(territory: Territory, sheets: Int, outline: Outline? = nil) {
        self.territory = territory
        self.sheets = sheets
        self.outline = outline
    }

    var code: String { territory.code ?? "" }
    var isDemo: Bool { territory.origin == .demo }
}
