internal import Domain
internal import HTML
internal import Texts

/// The thirty-second reading: where, who, for whom, what it takes, what changed, how far it is.
struct SheetEssentials {
    let facts: FactView
    private var words: SheetWords { facts.words }
    private var sheet: Sheet { facts.sheet }

    var markup: Markup {
        let texts = words.sheet
        return """
            <dl class="essential">
            \(entry(texts.wherePlace, place))
            \(entry(texts.carriedBy, names("bearer") { $0.organisation?.name }))
            \(entry(texts.forWhom, names("public", \.text)))
            \(entry(texts.asks, asks))
            \(entry(texts.changed, names("effect", \.text, limit: 1)))
            \(entry(texts.stage, stage))
            </dl>
            """
    }

    private func entry(_ name: String, _ value: String) -> Markup {
        """
        <div><dt>\(name)</dt><dd>\(if: value.isEmpty, facts.absent(.notStated), else: "\(value)")</dd></div>
        """
    }

    private var place: String {
        let places = sheet.stated("territory")
        let main = places.filter { fact in
            sheet.parts(of: fact, "territory.role").contains { $0.term == "principal" || $0.term == "siege" }
        }
        let names = (main.isEmpty ? places : main).prefix(2).compactMap(\.territory).map(words.place)
        let since = sheet.first("years").flatMap(words.period)
        return (names + [since].compactMap { $0 }).joined(separator: ", ")
    }

    private var asks: String {
        guard let staff = sheet.first("staff") else { return names("condition", \.text, limit: 1) }
        let parts = [staff.text.map(words.written), words.quantity(staff)].compactMap { $0 }
        return SheetWords.capitalised(parts.joined(separator: "\u{A0}: "))
    }

    private var stage: String {
        guard let code = sheet.first("stage")?.term else { return "" }
        return words.heading(code, of: "stage")
    }

    private func names(_ field: String, _ name: (Fact) -> String?, limit: Int = 3) -> String {
        let all = sheet.stated(field).compactMap(name).map(words.written)
        return SheetWords.capitalised(all.prefix(limit).joined(separator: ", "))
    }
}
