internal import Analysis
internal import Domain

/// The columns of one level as tables count them, each made once.
struct TableColumns {
    /// Places and bodies beyond this are not made a table of.
    private static let mostTexts = 200

    /// A column with the words of its categories.
    struct Coded {
        let index: Int
        let column: AnswerColumn
        let labels: [Labels]
        /// The rank of each category in the codebook, for values that are given by number or by name.
        let names: [[String]]
    }

    let table: Dataset.Table
    private(set) var columns: [AnswerColumn] = []
    private var known: [String: Coded] = [:]

    init(_ table: Dataset.Table) { self.table = table }

    func cells(_ variable: Variable) -> Column {
        let index = table.variables.firstIndex { $0.code == variable.code } ?? 0
        return table.columns[index]
    }

    /// A question with one answer.
    mutating func single(_ variable: Variable) throws(TableOrder.Fault) -> Coded {
        if let coded = known[variable.code] { return coded }
        let column = cells(variable)
        var values: [(number: Int32, label: Labels, names: [String])]
        if variable.kind.isText {
            if column.texts.count > Self.mostTexts { throw .tooBig(variable.code) }
            values = column.texts.enumerated().map { rank, text in
                let value = variable.values.first { $0.name == text }
                return (Int32(rank), value?.label ?? Labels(french: text), [text])
            }
        } else {
            values = variable.values.map { value in
                (value.number, value.label, [value.name, String(value.number)])
            }
        }
        if variable.kind == .single, column.codes.contains(AnswerGap.unknown.cell) {
            // Who does not know counts as having answered.
            values.append((AnswerGap.unknown.cell, Gap.unknownLabel, [Gap.unknown.name]))
        }
        let made = try make(variable.code, column.codes, values.map(\.number))
        let coded = Coded(
            index: made.index, column: made.column, labels: values.map(\.label), names: values.map { $0.names })
        known[variable.code] = coded
        return coded
    }

    /// A column made for a table: a choice taken or not, a row of a matrix, whether a number was given.
    mutating func made(
        _ name: String, _ cells: @autoclosure () -> [Int32], values: [Int32]
    ) throws(TableOrder.Fault) -> Coded {
        if let coded = known[name] { return coded }
        let made = try make(name, cells(), values)
        let coded = Coded(index: made.index, column: made.column, labels: [], names: [])
        known[name] = coded
        return coded
    }

    private mutating func make(
        _ name: String, _ cells: [Int32], _ values: [Int32]
    ) throws(TableOrder.Fault) -> (index: Int, column: AnswerColumn) {
        guard let column = try? AnswerColumn(cells, values: values) else { throw .notCounted(name) }
        columns.append(column)
        return (columns.count - 1, column)
    }
}
