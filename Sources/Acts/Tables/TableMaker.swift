internal import Analysis
internal import Domain
internal import French

/// Counts the tables of one level, and asks what of them may be shown.
struct TableMaker {
    /// The rows that a table looks at.
    struct Scope {
        var places: [(column: Int, category: Int)] = []
        var conditions: [SurveyTable.Condition] = []
        var selection = RowSelection.all
    }

    /// A question with the columns that its table counts.
    struct Draft {
        let question: TableQuestion
        /// Choices, rows, or the one column.
        let columns: [TableColumns.Coded]
        let several: SeveralQuestion?
        /// What it is crossed with.
        let by: (variable: Variable, coded: TableColumns.Coded)?
        let scope: Scope
    }

    private let language: String
    private var columns: TableColumns

    /// - Parameter language: in which a value that is not known is told what is.
    init(_ table: Dataset.Table, language: String) {
        self.language = language
        columns = TableColumns(table)
    }

    // MARK: Which rows

    /// - Throws: `TableOrder.Fault`.
    mutating func scope(
        _ filter: [(variable: String, value: String)], weights name: String? = nil
    ) throws -> Scope {
        var (scope, rows) = (Scope(), RowFilter?.none)
        for (name, value) in filter {
            let variable = try variable(name)
            let coded = try columns.single(variable)
            let category = try category(value, coded, name)
            let own = RowFilter(coded.column, among: [category])
            rows = rows?.and(own) ?? own
            scope.places.append((coded.index, category))
            scope.conditions.append(SurveyTable.Condition(variable.label, coded.labels[category]))
        }
        scope.selection = try RowSelection(filter: rows, weights: try name.map(weights))
        return scope
    }

    private func variable(_ name: String) throws(TableOrder.Fault) -> Variable {
        let variables = columns.table.variables
        guard let variable = variables.first(where: { $0.code == name }) else {
            throw .unknownVariable(name, known: variables.map(\.code))
        }
        guard [.single, .matrix, .territory, .organisation].contains(variable.kind) else {
            throw .notCounted(name)
        }
        return variable
    }

    private func category(
        _ told: String, _ coded: TableColumns.Coded, _ variable: String
    ) throws(TableOrder.Fault) -> Int {
        let folded = French.folded(told)
        let place =
            coded.names.firstIndex { $0.contains(told) }
            ?? coded.labels.firstIndex { $0.entries.contains { French.folded($0.text) == folded } }
        guard let place else {
            throw .unknownValue(told, variable: variable, known: coded.labels.map { $0.text(in: language) })
        }
        return place
    }

    private func weights(_ name: String) throws(TableOrder.Fault) -> [Double] {
        let variables = columns.table.variables
        guard let index = variables.firstIndex(where: { $0.code == name }) else {
            throw .unknownVariable(name, known: variables.map(\.code))
        }
        let column = columns.table.columns[index]
        guard variables[index].kind == .number, column.numbers.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
            throw .badWeight(name)
        }
        // A row without a weight counts for nothing.
        return column.numbers
    }

    // MARK: What is counted

    /// - Parameter by: the code of a variable; numbers and scales are not crossed.
    mutating func draft(
        _ question: TableQuestion, by: String? = nil, _ scope: Scope = Scope()
    ) throws(TableOrder.Fault) -> Draft {
        let (coded, several) = try coded(question)
        var other: (variable: Variable, coded: TableColumns.Coded)?
        if let by {
            let variable = try variable(by)
            let group = try columns.single(variable)
            if question.isCrossed { other = (variable, group) }
        }
        return Draft(question: question, columns: coded, several: several, by: other, scope: scope)
    }

    private mutating func coded(
        _ question: TableQuestion
    ) throws(TableOrder.Fault) -> ([TableColumns.Coded], SeveralQuestion?) {
        switch question.shape {
        case .single: return ([try columns.single(question.variables[0])], nil)
        case .matrix:
            var coded: [TableColumns.Coded] = []
            for variable in question.variables { coded.append(try columns.single(variable)) }
            return (coded, nil)
        case .number:
            let cells = columns.cells(question.variables[0]).codes
            return ([try columns.made(question.code, cells, values: [0])], nil)
        case .several, .ordered:
            // A choice that was ranked was taken, whatever its rank; one that was not is blank.
            let cells = question.variables.map { variable in columns.cells(variable).codes.map { min($0, 1) } }
            guard let several = try? SeveralQuestion(cells) else { throw .notCounted(question.code) }
            var coded: [TableColumns.Coded] = []
            for (choice, variable) in question.variables.enumerated() {
                guard let column = try? several.choice(choice) else { throw .notCounted(question.code) }
                coded.append(try columns.made("choice " + variable.code, column.cells, values: [1, 0]))
            }
            return (coded, several)
        }
    }

    /// The values of each column, by which the same tables of another data set are known.
    var values: [[Int32]] { columns.columns.map(\.values) }

    /// All of them, in one closed list.
    ///
    /// - Throws: `TableOrder.Fault` or `TabulationFault`.
    func list(_ drafts: [Draft]) throws -> TableList {
        guard !columns.columns.isEmpty else { throw TableOrder.Fault.notCounted("") }
        var list = try TableList(columns.columns)
        for draft in drafts {
            for coded in draft.columns {
                if let by = draft.by {
                    if by.coded.index == coded.index { continue }
                    try list.publish(coded.index, by: by.coded.index, where: draft.scope.places)
                } else {
                    try list.publish(coded.index, where: draft.scope.places)
                }
            }
        }
        return list
    }

    /// The numbers of a question with numbers, as they were answered.
    func numbers(_ draft: Draft) -> [Double] { columns.cells(draft.question.variables[0]).numbers }
}
