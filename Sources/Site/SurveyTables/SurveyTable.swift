internal import Domain

/// A table as it is shown, in whatever form: what is hidden is not in it.
package struct SurveyTable: Sendable {
    /// A count that may be shown, or nil.
    package struct Figure: Sendable, Equatable {
        package var count: Int?
        /// What the count is of.
        package var base: Int?
        /// What they weigh, when rows have weights.
        package var weight: Double?
        package var weightBase: Double?
        /// Of the share, from 0 to 1.
        package var low: Double?
        package var high: Double?

        package var isHidden: Bool { count == nil }
        package var share: Double? {
            if let weight, let weightBase, weightBase > 0 { return weight / weightBase }
            guard let count, let base, base > 0 else { return nil }
            return Double(count) / Double(base)
        }
    }

    package struct Line: Sendable, Equatable {
        package let label: String
        /// One, or as many as groups or steps.
        package var figures: [Figure]
        /// Of a row of a matrix.
        package var answered: Int?
        package var mean: Double?
        package var top: Double?
        /// Of a choice of a question with several answers, against the groups.
        package var test: Test?
    }

    package struct Test: Sendable, Equatable {
        package let chiSquare: Double
        package let degrees: Int
        package let probability: Double
        package let cramer: Double
        /// Expected counts below five, of so many.
        package let small: Int
        package let cells: Int
    }

    package struct Base: Sendable, Equatable {
        package var rows: Int?
        package var asked: Int?
        package var answered: Int?
        /// Left blank, refused, not known, not concerned.
        package var gaps: [Int?] = []
        package var effective: Double?
    }

    package let code: String
    package let question: String
    package let shape: TableQuestion.Shape
    /// To whom it was asked, in words; empty when nobody said so.
    package let universe: String
    /// The answers that rows must have.
    package let filter: [String]
    /// The label of what it is crossed with, then its values; or the steps of a scale.
    package var by: String?
    package var groups: [String] = []
    package var groupBases: [Int?] = []
    package var base = Base()
    package var lines: [Line] = []
    package var test: Test?
    package var mean: Double?
    package var quartiles: [Double] = []
    /// Rows by their mean and by the share of the highest steps, when the two differ.
    package var rankings: (mean: [String], top: [String])?

    init(_ question: TableQuestion, language: String, filter: [String]) {
        code = question.code
        self.question = question.question.text(in: language)
        shape = question.shape
        universe = question.base.text(in: language)
        self.filter = filter
    }

    package var isCross: Bool { by != nil }
    package var hidden: Int { lines.reduce(0) { $0 + $1.figures.count { $0.isHidden } } }
}
