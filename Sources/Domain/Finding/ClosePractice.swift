/// A practice near another one, with what they share: a reason to open it, never a measure of it.
package struct ClosePractice: Sendable, Equatable {
    /// One value that both have.
    package struct Reason: Sendable, Equatable, Hashable {
        package let filter: SheetFilter
        /// The name of a place; nil for terms, which the page words.
        package let name: String?
        /// True for a place beside the one of the other sheet.
        package let isBeside: Bool

        package init(_ filter: SheetFilter, name: String? = nil, isBeside: Bool = false) {
            self.filter = filter
            self.name = name
            self.isBeside = isBeside
        }
    }

    package let practice: Practice
    /// In the order of the facets.
    package let reasons: [Reason]

    package init(_ practice: Practice, reasons: [Reason]) {
        self.practice = practice
        self.reasons = reasons
    }
}
