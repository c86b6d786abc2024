internal import Analysis
internal import Domain
internal import French

/// Counts the tables of one level, and asks what of them may be shown.
struct TableMaker {
    /// A question with the columns that its table counts.
    struct Draft {
        let question: TableQuestion
        /// Choices, rows, or the one column.
        let columns: [TableColumns.Coded]
        let several: SeveralQuestion?
    }

    private let language: String
    private var columns: TableColumns
    private let by: (label: String, coded: TableColumns.Coded)?
    private let filter: [(column: Int, category: Int)]
    private let filterWords: [String]
    private let selection: RowSelection
    private let floor: Int

    /// - Throws: `TableOrder.Fault`.
    init(
        _ table: Dataset.Table, _ order: TableOrder, language: String, unknown: String
    ) throws {
        var columns = TableColumns(table, language: language, unknown: unknown)
        let kept = try Self.filter(order, &columns)
        var by: (label: String, coded: TableColumns.Coded)?
        if let name = order.by {
            let variable = try Self.variable(name, table)
            by = (variable.label.text(in: language), try columns.single(variable))
        }
        var weights: [Double]?
        if let name = order.weights { weights = try Self.weights(name, table) }
        let selection = try RowSelection(filter: kept.rows, weights: weights)
        (self.language, floor, self.columns) = (language, order.floor, columns)
        (self.by, self.selection, filter, filterWords) = (by, selection, kept.places, kept.words)
    }

    private struct Kept {
        var rows: RowFilter?
        var places: [(column: Int, category: Int)] = []
        var words: [String] = []
    }

    private static func filter(_ order: TableOrder, _ columns: inout TableColumns) throws(TableOrder.Fault) -> Kept {
        var kept = Kept()
        for (name, value) in order.filter {
            let variable = try variable(name, columns.table)
            let coded = try columns.single(variable)
            let category = try category(value, coded, name)
            let own = RowFilter(coded.column, among: [category])
            kept.rows = kept.rows?.and(own) ?? own
            kept.places.append((coded.index, category))
            kept.words.append("\(variable.label.text(in: columns.language)) : \(coded.labels[category])")
        }
        return kept
    }

    private static func variable(_ name: String, _ table: Dataset.Table) throws(TableOrder.Fault) -> Variable {
        guard let variable = table.variables.first(where: { $0.code == name }) else {
            throw .unknownVariable(name, known: table.variables.map(\.code))
        }
        guard [.single, .matrix, .territory, .organisation].contains(variable.kind) else {
            throw .notCounted(name)
        }
        return variable
    }

    private static func category(
        _ told: String, _ coded: TableColumns.Coded, _ variable: String
    ) throws(TableOrder.Fault) -> Int {
        let folded = French.folded(told)
        let place =
            coded.names.firstIndex { $0.contains(told) } ?? coded.labels.firstIndex { French.folded($0) == folded }
        guard let place else { throw .unknownValue(told, variable: variable, known: coded.labels) }
        return place
    }

    private static func weights(_ name: String, _ table: Dataset.Table) throws(TableOrder.Fault) -> [Double] {
        guard let index = table.variables.firstIndex(where: { $0.code == name }) else {
            throw .unknownVariable(name, known: table.variables.map(\.code))
        }
        let column = table.columns[index]
        guard table.variables[index].kind == .number, column.numbers.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
            throw .badWeight(name)
        }
        // A row without a weight counts for nothing.
        return column.numbers
    }

    // MARK: What is counted

    mutating func draft(_ question: TableQuestion) throws(TableOrder.Fault) -> Draft {
        switch question.shape {
        case .single:
            return Draft(question: question, columns: [try columns.single(question.variables[0])], several: nil)
        case .matrix:
            var coded: [TableColumns.Coded] = []
            for variable in question.variables { coded.append(try columns.single(variable)) }
            return Draft(question: question, columns: coded, several: nil)
        case .number:
            let cells = columns.cells(question.variables[0]).codes
            let coded = try columns.made(question.code, cells, values: [0])
            return Draft(question: question, columns: [coded], several: nil)
        case .several, .ordered:
            // A choice that was ranked was taken, whatever its rank; one that was not is blank.
            let cells = question.variables.map { variable in columns.cells(variable).codes.map { min($0, 1) } }
            guard let several = try? SeveralQuestion(cells) else { throw .notCounted(question.code) }
            var coded: [TableColumns.Coded] = []
            for (choice, variable) in question.variables.enumerated() {
                guard let column = try? several.choice(choice) else { throw .notCounted(question.code) }
                coded.append(try columns.made("choice " + variable.code, column.cells, values: [1, 0]))
            }
            return Draft(question: question, columns: coded, several: several)
        }
    }

    /// The tables of all drafts, in one closed list.
    func masking(_ drafts: [Draft]) throws -> Masking {
        guard !columns.columns.isEmpty else { throw TableOrder.Fault.notCounted("") }
        var list = try TableList(columns.columns)
        for draft in drafts {
            for coded in draft.columns {
                if let by, isCrossed(draft) {
                    if by.coded.index == coded.index { continue }
                    try list.publish(coded.index, by: by.coded.index, where: filter)
                } else {
                    try list.publish(coded.index, where: filter)
                }
            }
        }
        return Masking(list, floor: floor)
    }

    /// Numbers and matrices have a table of their own instead.
    private func isCrossed(_ draft: Draft) -> Bool { ![.number, .matrix].contains(draft.question.shape) }

    // MARK: What is shown

    func table(_ draft: Draft, _ masking: Masking) throws -> SurveyTable {
        var table = SurveyTable(draft.question, language: language, filter: filterWords)
        let shown = ShownCounts(masking, filter, selection.weights != nil)
        if let by, isCrossed(draft) {
            (table.by, table.groups) = (by.label, by.coded.labels)
            try cross(draft, by.coded, shown, &table)
            return table
        }
        switch draft.question.shape {
        case .single:
            let counted = try CountTable(draft.columns[0].column, selection)
            table.base = shown.base(counted.base, draft.columns[0].index)
            table.lines = draft.columns[0].labels.enumerated().map { category, label in
                let figure = shown.figure(counted.cells[category], of: counted.base, draft.columns[0].index, category)
                return SurveyTable.Line(label: label, figures: [figure])
            }
            table.lines = Self.ranked(table.lines)
        case .several, .ordered: try several(draft, shown, &table)
        case .matrix: try matrix(draft, shown, &table)
        case .number: try number(draft, shown, &table)
        }
        return table
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

    private func several(_ draft: Draft, _ shown: ShownCounts, _ table: inout SurveyTable) throws {
        guard let question = draft.several else { return }
        let counted = try SeveralTable(question, selection)
        table.base = shown.base(counted.base, draft.columns[0].index)
        table.lines = draft.question.variables.enumerated().map { choice, variable in
            let figure = shown.figure(counted.chosen[choice], of: counted.base, draft.columns[choice].index, 0)
            return SurveyTable.Line(label: variable.label.text(in: language), figures: [figure])
        }
        table.lines = Self.ranked(table.lines)
    }

    private func matrix(_ draft: Draft, _ shown: ShownCounts, _ table: inout SurveyTable) throws {
        let steps = draft.question.variables[0].values
        let weights = steps.map { $0.weight ?? Double($0.number) }
        let columns = draft.columns.map(\.column)
        let counted = try ScaleTable(columns, weights: weights, selection)
        table.groups = steps.map { $0.label.text(in: language) }
        for (index, variable) in draft.question.variables.enumerated() {
            let (row, place) = (counted.rows[index], draft.columns[index].index)
            let figures = row.cells.enumerated().map { shown.figure($0.element, of: row.base, place, $0.offset) }
            var line = SurveyTable.Line(label: variable.label.text(in: language), figures: figures)
            line.answered = shown.base(row.base, place).answered
            // A mean is one more sum in which a hidden count would stand.
            if line.answered != nil && !figures.contains(where: \.isHidden) {
                (line.mean, line.top) = (row.mean, row.topShare)
            }
            table.lines.append(line)
        }
        table.base.rows = shown.rows(counted.rows[0].base)
        if counted.isRankedTwice && table.lines.allSatisfy({ $0.mean != nil }) {
            let labels = table.lines.map(\.label)
            table.rankings = (counted.byMean.map { labels[$0] }, counted.byTop.map { labels[$0] })
        }
    }

    private func number(_ draft: Draft, _ shown: ShownCounts, _ table: inout SurveyTable) throws {
        let numbers = columns.cells(draft.question.variables[0]).numbers
        let counted = try NumberTable(draft.columns[0].column, numbers, selection)
        table.base = shown.base(counted.base, draft.columns[0].index)
        // Fewer answers than the floor are those of somebody, even where nothing has to be hidden.
        guard let answered = table.base.answered, answered >= floor else { return }
        (table.mean, table.quartiles) = (counted.mean, counted.quartiles)
    }

    private func cross(
        _ draft: Draft, _ by: TableColumns.Coded, _ shown: ShownCounts, _ table: inout SurveyTable
    ) throws {
        for (place, coded) in draft.columns.enumerated() {
            let counted = try CrossTable(coded.column, by: by.column, selection)
            let bases = counted.columnSums.enumerated().map { group, sum in
                shown.count(sum.count, [.init(coded.index, .answered), .init(by.index, .category(group))])
            }
            if place == 0 {
                table.groupBases = bases
                table.base = shown.crossBase(counted.base, coded.index, by.index)
            }
            var isWhole = true
            let rows = draft.several == nil ? coded.labels.indices.map { $0 } : [0]
            for row in rows {
                let figures = by.labels.indices.map { group in
                    shown.figure(
                        counted.cells[row][group], of: counted.columnSums[group],
                        [.init(coded.index, .category(row)), .init(by.index, .category(group))],
                        [.init(coded.index, .answered), .init(by.index, .category(group))])
                }
                isWhole = isWhole && !figures.contains(where: \.isHidden)
                let label =
                    draft.several == nil
                    ? coded.labels[row] : draft.question.variables[place].label.text(in: language)
                table.lines.append(SurveyTable.Line(label: label, figures: figures))
            }
            // χ² is one more equation in which a hidden count would stand.
            guard isWhole, !bases.contains(nil), let test = counted.test.map(SurveyTable.Test.init) else { continue }
            if draft.several == nil { table.test = test } else { table.lines[table.lines.count - 1].test = test }
        }
    }
}

extension SurveyTable.Test {
    fileprivate init(_ test: CrossTest) {
        self.init(
            chiSquare: test.chiSquare, degrees: test.degrees, probability: test.probability, cramer: test.cramer,
            small: test.small, cells: test.count)
    }
}
