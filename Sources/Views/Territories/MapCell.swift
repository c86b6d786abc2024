package import Domain
internal import HTML

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

/// How a map shows one of its places.
struct MapFace {
    /// Nil for a place that leads nowhere.
    let link: Link?
    /// What is read aloud, and shown under the pointer.
    let sentence: String
    /// Class of the shape: "none", "some", "step-1" to "step-4".
    let style: String
    var isChosen = false
}
