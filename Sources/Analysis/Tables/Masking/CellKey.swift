/// Which rows a published number counts: those that meet every one of some conditions, at most one for each column.
package struct CellKey: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        /// The question was shown.
        case asked
        /// It was answered.
        case answered
        /// With the category of that rank.
        case category(Int)
        case gap(AnswerGap)
    }

    package struct Condition: Hashable, Sendable {
        package let column: Int
        package let part: Part

        package init(_ column: Int, _ part: Part) { (self.column, self.part) = (column, part) }
    }

    /// By columns.
    package let conditions: [Condition]

    /// Of two conditions on one column the last counts.
    package init(_ conditions: [Condition]) {
        let last = Dictionary(conditions.map { ($0.column, $0) }) { $1 }
        self.conditions = last.values.sorted { $0.column < $1.column }
    }

    init(sorted conditions: [Condition]) { self.conditions = conditions }

    /// All rows.
    package static let everything = CellKey([])

    func replacing(_ column: Int, _ part: Part?) -> CellKey {
        CellKey(conditions.filter { $0.column != column } + (part.map { [Condition(column, $0)] } ?? []))
    }

    func part(of column: Int) -> Part? { conditions.first { $0.column == column }?.part }

    /// What somebody said of themselves: no gap among the conditions, and an answer or a way through the questions.
    var isTelling: Bool {
        !conditions.isEmpty
            && conditions.allSatisfy { condition in
                if case .gap(let gap) = condition.part { gap == .notAsked } else { true }
            }
    }

    /// How much a table loses without it: cells first, then counts of blanks, sums of rows and columns, bases, and the
    /// number of all rows.
    var loss: Int {
        if conditions.isEmpty { return 4 }
        var (wholes, gaps) = (0, 0)
        for condition in conditions {
            switch condition.part {
            case .asked, .answered: wholes += 1
            case .gap: gaps += 1
            case .category: break
            }
        }
        if wholes == conditions.count { return 3 }
        return wholes > 0 ? 2 : min(gaps, 1)
    }
}
