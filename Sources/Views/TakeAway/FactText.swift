internal import Domain
internal import Texts

/// Says a fact in words alone, as its line on the page does, for files without tags.
struct FactText {
    let words: SheetWords
    let sheet: Sheet

    /// What the fact itself says; parts and source left out.
    func statement(_ fact: Fact, _ field: Field) -> String {
        if let absence = fact.absence { return absent(absence) }
        if let target = fact.target {
            return [target.title, fact.text].compactMap { $0 }.map(words.written).joined(separator: "\u{A0}: ")
        }
        let place = fact.text == nil ? fact.territory.map(words.place) : nil
        let named = [fact.text.map(words.written), fact.bodyName.map(words.written), place].compactMap { $0 }
        let term = fact.term.map { words.said($0, of: field.vocabulary ?? "") }
        let said = [named.joined(separator: ", "), term, words.quantity(fact)].compactMap { $0 }.filter { !$0.isEmpty }
        let text = said.joined(separator: "\u{A0}: ") + (fact.isInferred ? " *" : "")
        guard field.kind == .date || fact.number == nil, let period = words.period(fact) else { return text }
        let moment = SheetWords.capitalised(period)
        return text.isEmpty ? moment : "\(moment)\u{A0}: \(text)"
    }

    /// What completes it, each in a few words.
    func details(_ item: SheetProjection.Item) -> [String] {
        var details = item.parts.flatMap { part in
            part.items.filter { $0.fact.absence == nil }.map { said in
                let text = statement(said.fact, part.field)
                return part.field.name == Sheet.pairField
                    ? "\(words.label(part.field.name, of: "field"))\u{A0}: \(text)" : text
            }
        }
        let fact = item.fact
        if fact.number != nil, let period = words.period(fact) { details.append(period) }
        if let printed = fact.printed, fact.organisation == nil, printed != fact.text, printed != words.period(fact) {
            details.append(words.sheet.printed(text: words.written(printed)))
        }
        return details
    }

    /// "l. 12-14", of which source when there are several; nil when no place is known.
    func place(_ fact: Fact) -> String? {
        let places = sheet.tellings(of: fact).compactMap { telling -> String? in
            let place = telling.locator.map { locator in
                sheet.document(of: telling)?.locatorUnit == "page"
                    ? words.sheet.shortPages(locator: locator) : words.sheet.shortLines(locator: locator)
            }
            guard let number = sheet.sourceNumber(of: telling) else { return place }
            return place.map { words.merging.placeOfSource(place: $0, n: number) }
                ?? words.merging.sourceNumber(n: number)
        }
        return places.isEmpty ? nil : places.joined(separator: "\u{A0}; ")
    }

    private func absent(_ absence: Fact.Absence) -> String {
        switch absence {
        case .unknown: words.sheet.unknown
        case .notStated: words.sheet.unstated
        case .notApplicable: words.sheet.notApplicable
        }
    }
}
