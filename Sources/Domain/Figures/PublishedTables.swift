/// Tables as somebody published or typed them, and what is said of them in words.
package struct PublishedTables: Sendable, Equatable {
    package var title = ""
    package var tables: [PublishedTable] = []
    package var statements: [PublishedStatement] = []

    package init(title: String = "", tables: [PublishedTable] = [], statements: [PublishedStatement] = []) {
        (self.title, self.tables, self.statements) = (title, tables, statements)
    }

    package func table(_ code: String) -> PublishedTable? { tables.first { $0.code == code } }

    package func row(_ place: PublishedPlace) -> PublishedTable.Row? {
        table(place.table)?.rows.first { $0.label == place.row }
    }
}

/// A row of a table.
package struct PublishedPlace: Sendable, Equatable {
    package let table: String
    package let row: String

    package init(_ table: String, _ row: String) { (self.table, self.row) = (table, row) }
}

package struct PublishedTable: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// One answer for everybody: counts add up to the base.
        case single
        /// Several answers: each count is a part of the base.
        case several
        /// Each row on one scale, with its own base.
        case matrix
    }

    package struct Row: Sendable, Equatable {
        package let label: String
        package var count: Int?
        package var percent: WrittenFigure?
        /// Of a row of a matrix: by the steps of the scale.
        package var counts: [Int] = []
        package var percents: [WrittenFigure] = []
        package var base: Int?
        package var mean: WrittenFigure?

        package init(_ label: String, count: Int? = nil, percent: WrittenFigure? = nil) {
            (self.label, self.count, self.percent) = (label, count, percent)
        }
    }

    package let code: String
    package var kind = Kind.single
    /// One number, or those between which it lies; nil when it was not published.
    package var base: ClosedRange<Int>?
    package var rows: [Row] = []
    /// Percentages of weights fit no count.
    package var isWeighted = false
    /// All answers are there.
    package var isWhole = true
    /// Asked of those alone who gave that answer.
    package var after: PublishedPlace?
    /// The other question, for a cross.
    package var by: String?
    /// What the steps of the scale count for.
    package var scale: [Int] = []

    package init(_ code: String) { self.code = code }
}

/// A sentence of a report that says a figure, or that compares.
package struct PublishedStatement: Sendable, Equatable {
    /// A number of answers: counted, or told as a share of a base, or taken from a row.
    package struct Figure: Sendable, Equatable {
        package var count: Int?
        package var percent: WrittenFigure?
        package var base: Int?
        package var place: PublishedPlace?

        package init(count: Int? = nil, percent: WrittenFigure? = nil, base: Int? = nil, place: PublishedPlace? = nil) {
            (self.count, self.percent, self.base, self.place) = (count, percent, base, place)
        }
    }

    package enum Claim: Sendable, Equatable {
        case figure(Figure)
        /// All the parts together are that.
        case sum(Figure, parts: [Figure])
        /// More than half.
        case majority(PublishedPlace)
        /// First, second… by decreasing count.
        case rank(PublishedPlace, Int)
        /// So much a day, a person…
        case average(WrittenFigure, total: Int, over: Int)
        /// Two questions are read together.
        case together(String, String)
        /// Nothing to reckon: only read for what tells who somebody is.
        case words
    }

    package let text: String
    package let claim: Claim

    package init(_ text: String, _ claim: Claim) { (self.text, self.claim) = (text, claim) }
}
