internal import Analysis
internal import Domain

/// Writes the table of a draft as far as the masking shows it.
struct TableWriting {
    private let maker: TableMaker
    private let draft: TableMaker.Draft
    private let floor: Int
    private let shown: ShownCounts
    private var selection: RowSelection { draft.scope.selection }

    init(_ maker: TableMaker, _ draft: TableMaker.Draft, _ masking: Masking) {
        self.maker = maker
        self.draft = draft
        floor = masking.floor
        shown = ShownCounts(masking, draft.scope.places, draft.scope.selection.weights != nil)
    }

    /// - Throws: `TabulationFault`.
    func table() throws -> SurveyTable {
        var table = SurveyTable(draft.question, filter: draft.scope.conditions)
        if let by = draft.by {
            (table.byCode, table.by, table.groups) = (by.variable.code, by.variable.label, by.coded.labels)
            try cross(by.coded, &table)
            return table
        }
        switch draft.question.shape {
        case .single: try single(&table)
        case .several, .ordered: try several(&table)
        case .matrix: try matrix(&table)
        case .number: try number(&table)
        }
        return table
    }

    private func single(_ table: inout SurveyTable) throws {
        let coded = draft.columns[0]
        let counted = try CountTable(coded.column, selection)
        table.base = shown.base(counted.base, coded.index)
        table.lines = coded.labels.enumerated().map { category, label in
            let figure = shown.figure(counted.cells[category], of: counted.base, coded.index, category)
            return SurveyTable.Line(label, name: coded.names[category].first ?? "", figures: [figure])
        }
        table.lines = Self.ranked(table.lines)
    }

    /// The largest first; what is hidden last, in the order of the question, so that its place says nothing.
    private static func ranked(_ lines: [SurveyTable.Line]) -> [SurveyTable.Line] {
        lines.enumerated().sorted { one, other in
            func size(_ line: SurveyTable.Line) -> Double {
                guard let figure = line.figures.first, !figure.isHidden else { return -1 }
                return figure.weight ?? Double(figure.count ?? 0)
            }
            return (-size(one.element), one.offset) < (-size(other.element), other.offset)
        }.map(\.element)
    }

    private func several(_ table: inout SurveyTable) throws {
        guard let question = draft.several else { return }
        let counted = try SeveralTable(question, selection)
        table.base = shown.base(counted.base, draft.columns[0].index)
        table.lines = draft.question.variables.enumerated().map { choice, variable in
            let figure = shown.figure(counted.chosen[choice], of: counted.base, draft.columns[choice].index, 0)
            return SurveyTable.Line(variable.label, name: variable.choice ?? variable.code, figures: [figure])
        }
        table.lines = Self.ranked(table.lines)
    }

    private func matrix(_ table: inout SurveyTable) throws {
        let steps = draft.question.variables[0].values
        let weights = steps.map { $0.weight ?? Double($0.number) }
        let counted = try ScaleTable(draft.columns.map(\.column), weights: weights, selection)
        table.groups = steps.map(\.label)
        for (index, variable) in draft.question.variables.enumerated() {
            let (row, place) = (counted.rows[index], draft.columns[index].index)
            let figures = row.cells.enumerated().map { shown.figure($0.element, of: row.base, place, $0.offset) }
            var line = SurveyTable.Line(variable.label, name: variable.choice ?? variable.code, figures: figures)
            line.answered = shown.base(row.base, place).answered
            // A mean is one more sum in which a hidden count would stand.
            if line.answered != nil && !figures.contains(where: \.isHidden) {
                (line.mean, line.top) = (row.mean, row.topShare)
            }
            table.lines.append(line)
        }
        table.base.rows = shown.rows(counted.rows[0].base)
        if counted.isRankedTwice && table.lines.allSatisfy({ $0.mean != nil }) {
            table.rankings = SurveyTable.Rankings(mean: counted.byMean, top: counted.byTop)
        }
    }

    private func number(_ table: inout SurveyTable) throws {
        let counted = try NumberTable(draft.columns[0].column, maker.numbers(draft), selection)
        table.base = shown.base(counted.base, draft.columns[0].index)
        // Fewer answers than the floor are those of somebody, even where nothing has to be hidden.
        guard let answered = table.base.answered, answered >= floor else { return }
        (table.mean, table.quartiles) = (counted.mean, counted.quartiles)
    }

    // MARK: Crosses

    private func cross(_ by: TableColumns.Coded, _ table: inout SurveyTable) throws {
        for (place, coded) in draft.columns.enumerated() {
            let counted = try CrossTable(coded.column, by: by.column, selection)
            let bases = counted.columnSums.enumerated().map { group, sum in
                shown.count(sum.count, [.init(coded.index, .answered), .init(by.index, .category(group))])
            }
            if place == 0 {
                table.groupBases = bases
                table.base = shown.crossBase(counted.base, coded.index, by.index)
            }
            let first = table.lines.count
            let rows = draft.several == nil ? Array(coded.labels.indices) : [0]
            for row in rows { table.lines.append(line(row, of: coded, place, by, counted)) }
            // χ² is one more equation in which a hidden count would stand, and a residual is one as well.
            let isWhole = table.lines[first...].allSatisfy { !$0.figures.contains(where: \.isHidden) }
            guard isWhole, !bases.contains(nil), let test = counted.test else { continue }
            if draft.several == nil {
                table.test = SurveyTable.Test(test)
            } else {
                table.lines[first].test = SurveyTable.Test(test)
            }
            for row in rows {
                for group in by.labels.indices {
                    table.lines[first + row].figures[group].residual = test.residuals[row][group]
                }
            }
        }
    }

    private func line(
        _ row: Int, of coded: TableColumns.Coded, _ place: Int, _ by: TableColumns.Coded, _ counted: CrossTable
    ) -> SurveyTable.Line {
        let figures = by.labels.indices.map { group in
            shown.figure(
                counted.cells[row][group], of: counted.columnSums[group],
                [.init(coded.index, .category(row)), .init(by.index, .category(group))],
                [.init(coded.index, .answered), .init(by.index, .category(group))])
        }
        if draft.several == nil {
            return SurveyTable.Line(coded.labels[row], name: coded.names[row].first ?? "", figures: figures)
        }
        let variable = draft.question.variables[place]
        return SurveyTable.Line(variable.label, name: variable.choice ?? variable.code, figures: figures)
    }
}

extension SurveyTable.Test {
    fileprivate init(_ test: CrossTest) {
        self.init(
            chiSquare: test.chiSquare, degrees: test.degrees, probability: test.probability, cramer: test.cramer,
            small: test.small, cells: test.count)
    }
}
