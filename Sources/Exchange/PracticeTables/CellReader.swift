internal import Domain

/// Writes what a cell says into its fact.
struct CellReader {
    let context: TableContext

    /// - Parameter vocabulary: of the codes of the column, nil when it takes free text.
    /// - Throws: `TableFault` when the cell cannot be taken.
    func write(
        _ text: String, _ value: PracticeColumn.Value, of vocabulary: String?, into fact: inout Fact
    ) throws(TableFault) {
        if let reason = TextRule(limit: context.textLimit).fault(in: text) { throw TableFault(reason) }
        switch value {
        case .key, .title: return
        case .text, .obstacle: fact.text = text
        case .printed: fact.printed = text
        case .locator: fact.locator = text
        case .body: fact.organisation = OrganisationReference(name: text, kind: "autre")
        case .place: fact.territory = TerritoryReference(name: text, kind: "libre")
        case .term, .bodyKind, .placeKind, .departement, .region, .unit, .comparator:
            try writeCode(text, value, vocabulary, into: &fact)
        case .number, .amount, .numberMax: try writeNumber(text, value, into: &fact)
        case .since, .until, .period: try writeDate(text, value, into: &fact)
        }
    }

    private func writeCode(
        _ text: String, _ value: PracticeColumn.Value, _ vocabulary: String?, into fact: inout Fact
    ) throws(TableFault) {
        if value == .bodyKind, text == UnnamedBody.text {
            fact.text = fact.organisation?.name
            fact.organisation = nil
            return
        }
        let code = try context.term(text, of: vocabulary).get()
        switch value {
        case .bodyKind: fact.organisation?.kind = code
        case .placeKind: fact.territory?.kind = code
        case .departement: fact.territory?.departement = code
        case .region: fact.territory?.region = code
        case .unit: fact.unit = code
        case .comparator: fact.comparator = Fact.Comparator(rawValue: code)
        default:
            fact.term = code
            if ["non_renseigne", "non_renseignee"].contains(code) { fact.absence = .notStated }
        }
    }

    private func writeNumber(
        _ text: String, _ value: PracticeColumn.Value, into fact: inout Fact
    ) throws(TableFault) {
        guard let number = FactTyping.number(text) else { throw TableFault(.invalidNumber(text)) }
        switch value {
        case .numberMax:
            guard let least = fact.number, least <= number else { throw TableFault(.invalidNumber(text)) }
            fact.numberMax = number
        case .amount:
            fact.number = number
            fact.unit = "euros"
        default: fact.number = number
        }
    }

    private func writeDate(
        _ text: String, _ value: PracticeColumn.Value, into fact: inout Fact
    ) throws(TableFault) {
        guard let period = PrintedPeriod(text) else { throw TableFault(.invalidDate(text)) }
        if value != .until { fact.since = period.since }
        if value != .since { fact.until = period.until }
        if let since = fact.since, let until = fact.until, since > until { throw TableFault(.invalidDate(text)) }
    }
}
