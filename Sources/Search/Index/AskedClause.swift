/// One word or phrase of a question, as the terms that meet it.
package struct AskedClause: Sendable, Equatable {
    /// One term, or several that stand side by side.
    package typealias Terms = [String]

    /// What the person wrote.
    package var exact: [Terms]
    /// What also answers: beginnings, synonyms, corrected words; worth half.
    package var near: [Terms]
    /// False for what must be there whatever else is met: a quoted phrase.
    package var isWaivable: Bool
    /// The columns that are looked into; a word of no subject (le, pour…) only counts in titles.
    package var columns: [SearchColumn]

    package init(
        exact: [Terms], near: [Terms] = [], isWaivable: Bool = true, columns: [SearchColumn] = SearchColumn.allCases
    ) {
        self.exact = exact
        self.near = near
        self.isWaivable = isWaivable
        self.columns = columns
    }
}
