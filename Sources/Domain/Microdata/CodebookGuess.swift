/// A codebook made from files that came without one: what each column seems to be and why, to be corrected by people
/// before anything is read with it.
package struct CodebookGuess: Sendable, Equatable {
    /// Why a column was taken for what it is.
    package enum Reason: Sendable, Equatable {
        case fewValues(Int)
        case smallWholeNumbers
        case numbers
        case days
        /// One of the columns `question/choice`.
        case splitChoices
        /// Cells list choices parted by blanks.
        case listedChoices
        case texts
        case empty
    }

    package struct Column: Sendable, Equatable {
        package let sheet: String
        package let header: String
        package let variable: String
        package let reason: Reason

        package init(sheet: String, header: String, variable: String, reason: Reason) {
            (self.sheet, self.header, self.variable, self.reason) = (sheet, header, variable, reason)
        }
    }

    package struct LeftOut: Sendable, Equatable {
        package enum Reason: Sendable, Equatable {
            case identifies(DirectIdentifier)
            /// Its choices have columns of their own.
            case hasSplitChoices
            case empty
            /// The whole sheet: nothing links its rows to the others.
            case unlinkedSheet
        }

        package let sheet: String
        /// Empty for the whole sheet.
        package let header: String
        package let reason: Reason

        package init(sheet: String, header: String, reason: Reason) {
            (self.sheet, self.header, self.reason) = (sheet, header, reason)
        }
    }

    package let codebook: Codebook
    package let columns: [Column]
    package let leftOut: [LeftOut]

    package init(codebook: Codebook, columns: [Column], leftOut: [LeftOut]) {
        (self.codebook, self.columns, self.leftOut) = (codebook, columns, leftOut)
    }

    /// The column that each variable is read from, for `MicrodataReader.reading`.
    package var origins: [String: String] {
        Dictionary(columns.map { ($0.variable, $0.header) }) { first, _ in first }
    }
}
