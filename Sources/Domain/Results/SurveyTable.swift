/// A table of answers as it is shown, in whatever form and language: what is hidden is not in it.
package struct SurveyTable: Sendable, Equatable {
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
        /// Of a cross: how far from what chance alone would make; beyond ±1.96 is told.
        package var residual: Double?

        package init() {}

        package var isHidden: Bool { count == nil }
        package var share: Double? {
            if let weight, let weightBase, weightBase > 0 { return weight / weightBase }
            guard let count, let base, base > 0 else { return nil }
            return Double(count) / Double(base)
        }

        /// The count over its base, rounded once in whole numbers, half up: 1931 for 45 of 233 and two decimals; nil for
        /// what weighs, or what is hidden.
        package func percent(decimals: Int) -> Int? {
            guard weight == nil, let count, let base, base > 0, 0...base ~= count, base < 1 << 40 else { return nil }
            let scale = 100 * (0..<min(max(decimals, 0), 4)).reduce(1) { power, _ in power * 10 }
            let (whole, rest) = (count * scale).quotientAndRemainder(dividingBy: base)
            return 2 * rest >= base ? whole + 1 : whole
        }
    }

    package struct Line: Sendable, Equatable {
        package let label: Labels
        /// Of the value, as the codebook calls it: the code of a place, of a choice.
        package let name: String
        /// One, or as many as groups or steps.
        package var figures: [Figure]
        /// Of a row of a matrix.
        package var answered: Int?
        package var mean: Double?
        package var top: Double?
        /// Of a choice of a question with several answers, against the groups.
        package var test: Test?

        package init(_ label: Labels, name: String, figures: [Figure]) {
            (self.label, self.name, self.figures) = (label, name, figures)
        }
    }

    package struct Test: Sendable, Equatable {
        package let chiSquare: Double
        package let degrees: Int
        package let probability: Double
        package let cramer: Double
        /// Expected counts below five, of so many.
        package let small: Int
        package let cells: Int

        package init(chiSquare: Double, degrees: Int, probability: Double, cramer: Double, small: Int, cells: Int) {
            (self.chiSquare, self.degrees, self.probability) = (chiSquare, degrees, probability)
            (self.cramer, self.small, self.cells) = (cramer, small, cells)
        }
    }

    package struct Base: Sendable, Equatable {
        package var rows: Int?
        package var asked: Int?
        package var answered: Int?
        /// Left blank, refused, not known, not concerned.
        package var gaps: [Int?] = []
        package var effective: Double?

        package init() {}
    }

    /// An answer that rows must have.
    package struct Condition: Sendable, Equatable {
        package let variable: Labels
        package let value: Labels

        package init(_ variable: Labels, _ value: Labels) { (self.variable, self.value) = (variable, value) }
    }

    /// Of the lines, by their mean and by the share of the highest steps.
    package struct Rankings: Sendable, Equatable {
        package let mean: [Int]
        package let top: [Int]

        package init(mean: [Int], top: [Int]) { (self.mean, self.top) = (mean, top) }
    }

    package let code: String
    package let question: Labels
    package let shape: TableQuestion.Shape
    /// To whom it was asked, in words; empty when nobody said so.
    package let universe: Labels
    package let filter: [Condition]
    /// Answered by the codes of places.
    package let isPlaces: Bool
    /// The variable that it is crossed with and its label, then its values; or the steps of a scale.
    package var byCode: String?
    package var by: Labels?
    package var groups: [Labels] = []
    package var groupBases: [Int?] = []
    package var base = Base()
    package var lines: [Line] = []
    package var test: Test?
    package var mean: Double?
    package var quartiles: [Double] = []
    /// When the two differ.
    package var rankings: Rankings?

    package init(_ question: TableQuestion, filter: [Condition]) {
        code = question.code
        self.question = question.question
        shape = question.shape
        universe = question.base
        isPlaces = question.shape == .single && question.variables.first?.kind == .territory
        self.filter = filter
    }

    init(
        code: String, question: Labels, shape: TableQuestion.Shape, universe: Labels, filter: [Condition],
        isPlaces: Bool
    ) {
        (self.code, self.question, self.shape) = (code, question, shape)
        (self.universe, self.filter, self.isPlaces) = (universe, filter, isPlaces)
    }

    package var isCross: Bool { by != nil }
    package var hidden: Int { lines.reduce(0) { $0 + $1.figures.count { $0.isHidden } } }

    /// What its address ends with, in the closed list of a survey.
    package var key: String { TablePlan.Item(code, by: byCode).key }
}
