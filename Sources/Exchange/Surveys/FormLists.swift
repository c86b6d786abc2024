internal import Domain

/// The lists of choices of a form that was read.
struct FormLists {
    struct List {
        var choices: [Choice] = []
        var offered: [MissingKind] = []
    }

    private(set) var names: [String] = []
    private(set) var faults: [XLSFormFault] = []
    private var lists: [String: List] = [:]

    init(_ rows: [FormTable.Row]) {
        for row in rows {
            let list = row["list_name"]
            // Some leave blank rows between lists, with a remark.
            if list.isEmpty { continue }
            let code = row["name"].isEmpty ? row["value"] : row["name"]
            if code.isEmpty {
                faults.append(XLSFormFault(.noName, sheet: XLSForm.choices, row: row.number, column: "name"))
                continue
            }
            if lists[list] == nil { names.append(list) }
            var known = lists[list] ?? List()
            add(code, row, to: &known)
            lists[list] = known
        }
    }

    subscript(name: String) -> List? { lists[name] }

    private mutating func add(_ code: String, _ row: FormTable.Row, to list: inout List) {
        if let kind = MissingKind(choice: code) {
            if !list.offered.contains(kind) { list.offered.append(kind) }
            return
        }
        if !SurveyCode.isChoice(code) {
            faults.append(XLSFormFault(.badName(code), sheet: XLSForm.choices, row: row.number, column: "name"))
            return
        }
        var choice = Choice(code, row.words("label"))
        choice.picture = row.words("media::image").texts.values.min()
        let weight = row[XLSForm.weight]
        choice.weight = Int(weight)
        if !weight.isEmpty, choice.weight == nil {
            faults.append(
                XLSFormFault(.notANumber(weight), sheet: XLSForm.choices, row: row.number, column: XLSForm.weight))
        }
        list.choices.append(choice)
    }
}
