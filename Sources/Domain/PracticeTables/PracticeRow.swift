/// Writes a sheet as a row of the table of practices, so that the table reads back to the same facts.
package struct PracticeRow: Sendable {
    package static let columns = PracticeColumns.columns.map(\.column.name)
    private let vocabularies: Vocabularies
    private let template: Template
    private let words: [String: TermWords]

    /// - Parameter key: gives two phrases that say the same the same key (`French.wordKey`).
    package init(
        _ vocabularies: Vocabularies, template: Template = .current, key: @escaping @Sendable (String) -> String
    ) {
        self.vocabularies = vocabularies
        self.template = template
        let names = Set(PracticeColumns.columns.compactMap { $0.column.vocabulary(of: $0.group.field) })
        words = Dictionary(
            uniqueKeysWithValues: names.map { ($0, TermWords(vocabularies.terms(of: $0), key: key)) })
    }

    /// As many cells as `columns`, in their order.
    package func cells(_ sheet: Sheet, key: String) -> [ListCell] {
        let projection = SheetProjection(sheet, template: template)
        return PracticeColumns.all.flatMap { group -> [ListCell] in
            guard let field = group.field else { return [.text(key), .text(sheet.practice.title)] }
            let items = projection.items(field).filter { belongs($0.fact, to: group) }
            return group.columns.indices.map { cell(group, $0, items) }
        }
    }

    private func belongs(_ fact: Fact, to group: PracticeColumns) -> Bool {
        let isGroup = fact.organisation?.kind == "groupe_habitants"
        return group.field != "bearer" || isGroup == (group.bodyKind != nil)
    }

    private func cell(_ group: PracticeColumns, _ index: Int, _ items: [SheetProjection.Item]) -> ListCell {
        let column = group.columns[index]
        let texts = items.map { item -> String in
            if let absence = item.fact.absence, item.fact.term == nil {
                return index == 0 ? AbsenceWord.text(absence) : ""
            }
            let told = column.part.map(item.part) ?? item.fact
            return told.flatMap { text($0, column, column.vocabulary(of: group.field)) } ?? ""
        }
        let filled = texts.lastIndex { !$0.isEmpty }.map { Array(texts[...$0]) } ?? []
        if filled.isEmpty { return .empty }
        if group.repeats { return .list(filled) }
        return .text(filled.filter { !$0.isEmpty }.joined(separator: "\n\n"))
    }

    private func text(_ fact: Fact, _ column: PracticeColumn, _ vocabulary: String?) -> String? {
        switch column.value {
        case .key, .title: nil
        case .text, .obstacle: fact.text
        case .printed: fact.printed
        case .locator: fact.locator
        case .term: fact.term.map { wording($0, vocabulary) }
        case .unit: fact.unit.map { wording($0, vocabulary) }
        case .comparator: fact.comparator.map { wording($0.rawValue, vocabulary) }
        case .body: fact.bodyName ?? fact.text
        case .bodyKind:
            fact.organisation.map { wording($0.kind, vocabulary) } ?? fact.text.map { _ in UnnamedBody.text }
        case .place: fact.territory?.name
        case .placeKind: fact.territory.map { wording($0.kind, vocabulary) }
        case .departement: fact.territory?.departement
        case .region: fact.territory?.region
        case .number, .amount: fact.number.map(Self.spelled)
        case .numberMax: fact.numberMax.map(Self.spelled)
        case .since: fact.since.map { Self.day($0, isEnd: false) }
        case .until: fact.until.map { Self.day($0, isEnd: true) }
        case .period: Self.period(fact)
        }
    }

    /// The French label when it leads back to the code, the code when it does not.
    private func wording(_ code: String, _ vocabulary: String?) -> String {
        guard let vocabulary, let label = vocabularies.term(code, of: vocabulary)?.french,
            words[vocabulary]?.code(for: label) == code,
            (vocabularies.term(label, of: vocabulary)?.code ?? code) == code
        else { return code }
        return label
    }

    private static func spelled(_ number: Double) -> String {
        String(decoding: JSON.number(number).encoded(), as: UTF8.self)
    }

    /// A year when the day opens or ends one, since a column of beginnings or of ends reads it back to that day.
    private static func day(_ number: Int, isEnd: Bool) -> String {
        let day = CalendarDay(number: number)
        let isYear = isEnd ? (day.month, day.day) == (12, 31) : (day.month, day.day) == (1, 1)
        return isYear ? String(day.year) : day.iso
    }

    private static func period(_ fact: Fact) -> String? {
        guard let since = fact.since, let until = fact.until else { return nil }
        let (first, last) = (day(since, isEnd: false), day(until, isEnd: true))
        return first == last ? first : "\(CalendarDay(number: since).iso)/\(CalendarDay(number: until).iso)"
    }
}
