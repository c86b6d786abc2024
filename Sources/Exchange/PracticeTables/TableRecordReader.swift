internal import Domain
internal import French

/// Turns one row of a table, with its details, into facts and notes everything that is wrong with it on the way.
struct TableRecordReader {
    let name: String
    let place: RecordPlace
    let context: TableContext
    private(set) var refusals: [ImportRefusal] = []
    private(set) var warnings: [ImportWarning] = []
    private var facts: FactAssembly
    private var lines: String?

    init(name: String, place: RecordPlace, context: TableContext) {
        self.name = name
        self.place = place
        self.context = context
        facts = FactAssembly(context.template)
    }

    /// The facts of a row that nothing was refused in.
    var finishedFacts: [Fact] { FactAssembly.named(facts.drafts, locator: lines) }

    mutating func refuse(_ path: String, _ reason: ImportRefusal.Reason, at place: RecordPlace? = nil) {
        guard refusals.count < 200 else { return }
        refusals.append(ImportRefusal(record: name, path: path, reason: reason, place: place ?? self.place))
    }

    mutating func warn(_ path: String, _ reason: ImportWarning.Reason, at place: RecordPlace? = nil) {
        warnings.append(ImportWarning(record: name, path: path, reason: reason, place: place ?? self.place))
    }

    /// Reads the cells of one group of columns, then its details.
    ///
    /// - Parameter cells: as many as the columns of the group.
    mutating func read(_ group: PracticeColumns, _ cells: [String], details: [TableItem]) {
        guard let field = group.field else { return }
        for item in items(group, cells) + details { read(group, field, item) }
    }

    /// One item for each value of a repeated cell, one for the whole of the others.
    private func items(_ group: PracticeColumns, _ cells: [String]) -> [TableItem] {
        if cells.allSatisfy(\.isEmpty) { return [] }
        guard group.repeats else { return [TableItem(cells: cells, place: place)] }
        let values = cells.map { $0.isEmpty ? [] : RepeatedCell.values(in: $0) }
        return (0..<(values.map(\.count).max() ?? 0)).map { index in
            TableItem(cells: values.map { index < $0.count ? $0[index] : "" }, place: place)
        }
    }

    private mutating func read(_ group: PracticeColumns, _ field: String, _ item: TableItem) {
        guard let first = group.columns.first, item.cells.contains(where: { !$0.isEmpty }) else { return }
        if group.needsFirst && item.cells[0].isEmpty { return refuse(first.name, .missing, at: item.place) }
        if let absence = AbsenceWord.absence(item.cells[0]) {
            facts.append(field) { $0.absence = absence }
            return
        }
        if first.value == .term, let fallback = first.fallback,
            context.code(item.cells[0], of: first.vocabulary(of: field) ?? "") == nil
        {
            return keep(item.cells[0], in: fallback, first, item.place)
        }
        let index = facts.append(field)
        for (column, cell) in zip(group.columns, item.cells) where !cell.isEmpty {
            write(cell, column, of: group, to: index, at: item.place)
        }
        let whole = finished(facts.drafts[index].fact, group)
        if let printed = whole.printed, whole.since == nil && whole.until == nil {
            warn(first.name, .unreadDate(printed), at: item.place)
        }
        facts.change(index) { $0 = whole }
        if field == "extent" { lines = whole.locator }
    }

    private mutating func write(
        _ cell: String, _ column: PracticeColumn, of group: PracticeColumns, to head: Int, at place: RecordPlace
    ) {
        let index = column.part.map { facts.append($0, parent: head) } ?? head
        var fact = facts.drafts[index].fact
        do {
            try CellReader(context: context).write(
                cell, column.value, of: column.vocabulary(of: group.field, in: context.template), into: &fact)
            if column.value == .obstacle { fact.text = try ToldObstacles(facts.drafts).words(of: cell) }
            facts.change(index) { $0 = fact }
        } catch {
            refuse(column.name, error.reason, at: place)
        }
    }

    /// The fact with what follows from its cells together.
    private func finished(_ fact: Fact, _ group: PracticeColumns) -> Fact {
        var fact = fact
        if let kind = group.bodyKind, context.vocabularies.term(kind, of: "organisation") != nil {
            fact.organisation?.kind = kind
        }
        if let place = fact.territory, place.kind == "libre", let code = place.departement,
            let label = context.vocabularies.term(code, of: "departement")?.french,
            French.folded(label) == French.folded(place.name)
        {
            fact.territory?.kind = "departement"
        }
        // Days that are written apart from what is printed are the better ones.
        if let printed = fact.printed, fact.since == nil && fact.until == nil {
            let period = PrintedPeriod(printed)
            fact.since = period?.since
            fact.until = period?.until
        }
        return fact
    }

    /// A word that is no code: kept where free words go.
    private mutating func keep(_ word: String, in field: String, _ column: PracticeColumn, _ place: RecordPlace) {
        if let reason = TextRule(limit: context.textLimit).fault(in: word) {
            return refuse(column.name, reason, at: place)
        }
        warn(column.name, .unknownWord(word), at: place)
        facts.append(field) { $0.text = word }
    }
}
