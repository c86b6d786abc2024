/// A method of deciding together that is measured beside another program.
enum Method: String, CaseIterable {
    case map
    case panel
    case budget
    case verbatims

    var title: String {
        switch self {
        case .map: "Maps of opinions"
        case .panel: "Panels drawn by lot"
        case .budget: "Shared budgets"
        case .verbatims: "Classes of texts"
        }
    }

    /// The name of the other program in the columns.
    var peer: String {
        switch self {
        case .map: "red-dwarf"
        case .panel: "sortition-algorithms"
        case .budget: "pabutools"
        case .verbatims: "plain NumPy"
        }
    }

    var about: String {
        switch self {
        case .map: MapTrial.about
        case .panel: PanelTrial.about
        case .budget: BudgetTrial.about
        case .verbatims: VerbatimTrial.about
        }
    }

    /// - Parameter isShort: one small instance of each series, so that the tests see that it works.
    func trials(isShort: Bool) -> [any MethodTrial] {
        switch self {
        case .map: MapTrial.all(isShort)
        case .panel: PanelTrial.all(isShort)
        case .budget: BudgetTrial.all(isShort)
        case .verbatims: VerbatimTrial.all(isShort)
        }
    }
}
