package import Domain

/// What the page of a place shows, read by the act.
package struct TerritoryModel {
    package let territory: Territory
    /// The widest first.
    package var ancestors: [Territory] = []
    package var here = SheetCircle()
    package var places: [(territory: Territory, sheets: Int)] = []
    /// The départements next door, its own first when the place is smaller.
    package var beside: [Territory] = []
    package var nextDoor = SheetCircle()
    package var needs: [(code: String, sheets: Int)] = []
    package var themes: [(code: String, sheets: Int)] = []
    package var organisations: [OrganisationReference] = []
    package var questions: [(text: String, practice: PracticeReference)] = []
    package var parts: [Territory] = []
    package var municipalities = 0
    package var outline: Outline?
    package var outlineSource: String?

    package init(_ territory: Territory) { self.territory = territory }
}

/// The sheets of one circle: the first of them by name, and how many there are.
package struct SheetCircle: Sendable {
    package let total: Int
    package let sheets: [Sheet]

    package init(total: Int = 0, sheets: [Sheet] = []) {
        self.total = total
        self.sheets = sheets
    }
}
