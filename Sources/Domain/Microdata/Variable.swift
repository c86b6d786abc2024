/// A column of a frozen data set: what was asked, of whom, and what its cells may hold.
package struct Variable: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// One of the values.
        case single
        /// Whether one choice of several was taken: 1 or 0; one column a choice, in a group.
        case several
        /// The rank given to one choice, 1 for the first; one column a choice, in a group.
        case ordered
        /// The answer of one row of a matrix, on the scale that its values are; in a group.
        case matrix
        case number
        case date
        /// The code of a place, named by the values when they are given.
        case territory
        /// The code of a body, named by the values when they are given.
        case organisation
        case text

        /// Held as a whole number of the codebook.
        package var isCoded: Bool { [.single, .several, .ordered, .matrix].contains(self) }
        /// Held as text, whatever the text is the code of.
        package var isText: Bool { [.territory, .organisation, .text].contains(self) }
        package var isGrouped: Bool { [.several, .ordered, .matrix].contains(self) }
    }

    /// What a column that is no answer is for.
    package enum Role: String, Sendable, CaseIterable {
        case answer
        /// How the answers came: online, by phone, on paper.
        case channel
        /// Which of the parallel forms was filled in.
        case branch
        /// When, no finer than the codebook says.
        case day
        /// How many persons the row stands for in weighted tables.
        case weight
    }

    package enum DatePrecision: String, Sendable, CaseIterable { case day, month, year }

    /// One value that a coded column may hold, or one code of a place or of a body.
    package struct Value: Sendable, Equatable {
        /// What files hold; from 1, each once. For places and bodies only its rank.
        package let number: Int32
        /// What the questionnaire calls it: stable from one version to the next, each once.
        package let name: String
        package let label: Labels
        /// What it counts for in a weighted mean.
        package var weight: Double?

        package init(_ number: Int32, _ name: String, _ label: Labels, weight: Double? = nil) {
            self.number = number
            self.name = name
            self.label = label
            self.weight = weight
        }
    }

    package let code: String
    package let kind: Kind
    package let label: Labels
    /// As it was asked; empty where the group says it.
    package var question: Labels = [:]
    /// To whom it was asked.
    package var base: Labels = [:]
    package var role = Role.answer
    /// Rows of which level hold it.
    package var level = Codebook.mainLevel
    package var group: String?
    package var values: [Value] = []
    package var missing = MissingCodes.usual
    /// The choice of a grouped column, as the questionnaire calls it.
    package var choice: String?
    /// The variable whose « Autre (préciser) » this text is.
    package var detailOf: String?
    package var unit: Labels = [:]
    /// Digits after the decimal mark; nil when not said.
    package var decimals: Int?
    package var precision: DatePrecision?

    package init(_ code: String, _ kind: Kind, _ label: Labels) {
        self.code = code
        self.kind = kind
        self.label = label
    }
}
