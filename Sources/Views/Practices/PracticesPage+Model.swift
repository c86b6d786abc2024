package import Domain
package import Routes

extension PracticesPage {
    /// What the list shows, computed by the act.
    package struct Model {
        /// Without the choices that are not known.
        package let route: PracticesRoute
        package let total: Int
        package let page: Int
        package let pages: Int
        /// Number of the first row in the whole list, from 1.
        package let first: Int
        package let sheets: [FoundSheet]
        package let facets: [FacetCount]
        /// Everything chosen, with names.
        package let chosen: [FacetCount.Value]
        package let unknown: [SheetFilter]
        package let corrections: [Correction]
        /// Said when sheets that lack some of the words are in the list.
        package let waiver: Waiver?

        package init(
            route: PracticesRoute, total: Int, page: Int, pages: Int, first: Int, sheets: [FoundSheet],
            facets: [FacetCount] = [], chosen: [FacetCount.Value] = [], unknown: [SheetFilter] = [],
            corrections: [Correction] = [], waiver: Waiver? = nil
        ) {
            self.route = route
            self.total = total
            self.page = page
            self.pages = pages
            self.first = first
            self.sheets = sheets
            self.facets = facets
            self.chosen = chosen
            self.unknown = unknown
            self.corrections = corrections
            self.waiver = waiver
        }
    }
}
