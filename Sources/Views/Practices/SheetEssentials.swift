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
            \(entry(texts.carriedBy, bearers))
            \(entry(texts.forWhom, names("public", \.text)))
            \(entry(texts.asks, asks))
            \(entry(texts.changed, changed))
            \(entry(texts.stage, stage))
            </dl>
            """
    }

    private func entry(_ name: String, _ value: String) -> Markup {
        entry(name, value.isEmpty ? facts.absent(.notStated) : "\(value)")
    }

    private func entry(_ name: String, _ value: Markup) -> Markup { "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n" }

    private var bearers: Markup {
        let bearers = sheet.bodies("bearer").filter { $0.absence == nil }
        if bearers.isEmpty { return facts.absent(.notStated) }
        return "\(each: Array(bearers.prefix(3)), separator: ", ", { facts.body($0) })"
    }

    private var place: Markup {
        let places = sheet.stated("territory")
        let main = places.filter { fact in
            sheet.parts(of: fact, "territory.role").contains { $0.term == "principal" || $0.term == "siege" }
        }
        let names = (main.isEmpty ? places : main).prefix(2).compactMap(\.territory).map(words.placeLink)
        let since = sheet.first("years").flatMap(words.period).map { Markup(text: $0) }
        // A place that is described and not named is still said, as the source prints it.
        let printed = names.isEmpty ? sheet.facts("territory").compactMap(\.printed).first : nil
        let said = names + [printed.map { Markup(text: words.written($0)) }, since].compactMap { $0 }
        return said.isEmpty ? facts.absent(.notStated) : "\(each: said, separator: ", ", { $0 })"
    }

    private var changed: String {
        let effect = names("effect", \.text, limit: 1)
        return effect.isEmpty ? names("result", \.text, limit: 1) : effect
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
