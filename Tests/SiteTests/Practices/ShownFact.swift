import Domain
import French
import Texts

/// What a visitor must find on the page of a practice for one of its facts, said apart from the views.
struct ShownFact {
    /// For programs only: names of indicators and files, the key of the record; an address is behind its name.
    private static let behind = ["measure.code", "reference.address", "extent", "code"]

    let fact: Fact
    let template: Template
    let vocabularies = Vocabularies(Vocabulary.shipped)

    /// Texts that the French page must hold, capitals at the beginning apart.
    var texts: [String] {
        if fact.absence != nil { return ["Non indiqué par la source"] }
        if Self.behind.contains(fact.field) { return (fact.field == "code" ? printed : []) + place }
        return said + [fact.organisation?.name, fact.territory?.name].compactMap { $0 }.map(French.typography)
            + numbers + printed + place
    }

    private var said: [String] {
        let label = fact.term.flatMap { code in
            vocabularies.term(code, of: template.field(fact.field)?.vocabulary ?? "")?.french
        }
        let text = fact.text.map(French.typography)
        return [text, label ?? fact.term.map { "a label for \($0)" }].compactMap { $0 }.map(Self.uncapitalised)
    }

    private var numbers: [String] {
        var shown = [fact.number, fact.numberMax].compactMap { $0 }.map { Language.fr.formatted($0, decimals: 2) }
        for day in [fact.since, fact.until].compactMap({ $0 }) {
            shown.append(String(CalendarDay(number: day).year))
        }
        if let unit = fact.unit, let number = fact.numberMax ?? fact.number {
            let vocabulary = French.isSingular(number) ? "unit-one" : "unit"
            shown.append(vocabularies.term(unit, of: vocabulary)?.french ?? "a label for \(unit)")
        }
        return shown
    }

    /// Digits alone say nothing that our own date does not; words do.
    private var printed: [String] {
        guard let printed = fact.printed, printed.contains(where: \.isLetter) else { return [] }
        return [Self.uncapitalised(French.typography(printed))]
    }

    private var place: [String] { fact.locator.map { [$0] } ?? [] }

    static func uncapitalised(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.lowercased() + text.dropFirst()
    }
}
