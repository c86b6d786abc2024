internal import Analysis
internal import Domain

/// Counts as far as the masking shows them.
struct ShownCounts {
    private let masking: Masking
    private let context: [CellKey.Condition]
    private let isWeighted: Bool

    init(_ masking: Masking, _ filter: [(column: Int, category: Int)], _ isWeighted: Bool) {
        (self.masking, self.isWeighted) = (masking, isWeighted)
        context = filter.map { .init($0.column, .category($0.category)) }
    }

    func count(_ count: Int, _ conditions: [CellKey.Condition]) -> Int? {
        masking.hides(conditions + context) ? nil : count
    }

    func rows(_ base: TableBase) -> Int? { count(base.rows.count, []) }

    func base(_ base: TableBase, _ column: Int) -> SurveyTable.Base {
        var shown = SurveyTable.Base()
        shown.rows = rows(base)
        shown.asked = count(base.asked.count, [.init(column, .asked)])
        shown.answered = count(base.answered.count, [.init(column, .answered)])
        shown.gaps = AnswerGap.allCases.filter { $0 != .notAsked }.map { gap in
            count(base.gap(gap), [.init(column, .gap(gap))])
        }
        if isWeighted && shown.answered != nil { shown.effective = base.answered.effective }
        return shown
    }

    /// Of two questions: only who answered both is published.
    func crossBase(_ base: TableBase, _ first: Int, _ second: Int) -> SurveyTable.Base {
        var shown = SurveyTable.Base()
        shown.rows = rows(base)
        shown.answered = count(base.answered.count, [.init(first, .answered), .init(second, .answered)])
        if isWeighted && shown.answered != nil { shown.effective = base.answered.effective }
        return shown
    }

    func figure(_ cell: Weighed, of base: TableBase, _ column: Int, _ category: Int) -> SurveyTable.Figure {
        figure(cell, of: base.answered, [.init(column, .category(category))], [.init(column, .answered)])
    }

    func figure(
        _ cell: Weighed, of base: Weighed, _ conditions: [CellKey.Condition], _ whole: [CellKey.Condition]
    ) -> SurveyTable.Figure {
        var figure = SurveyTable.Figure()
        guard let count = count(cell.count, conditions) else { return figure }
        figure.count = count
        guard let whole = self.count(base.count, whole) else { return figure }
        figure.base = whole
        if isWeighted { (figure.weight, figure.weightBase) = (cell.weight, base.weight) }
        if let share = figure.share, let interval = WilsonInterval(share, size: base.effective) {
            (figure.low, figure.high) = (interval.low, interval.high)
        }
        return figure
    }
}
