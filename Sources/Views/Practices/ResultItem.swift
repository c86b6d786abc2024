internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// One sheet in a list, as text: where, since when, by whom, what, and one thing that changed or got stuck.
struct ResultItem {
    let sheet: Sheet
    let words: SheetWords
    let template: Template

    var markup: Markup {
        """
        <h2><a href="\(Link(Route.sheet(slug: sheet.practice.slug)))">\(words.written(sheet.practice.title))</a></h2>
        <p class="meta">\(head.joined(separator: " · "))</p>
        \(if: description != nil, "<p>\(words.written(description ?? ""))</p>\n")\
        \(if: effect != nil, "<p class=\"meta\">\(words.texts.practices.effect(text: words.written(effect ?? "")))</p>\n")\
        <p>\(tags)</p>
        """
    }

    private var description: String? { sheet.first("description")?.text }
    private var effect: String? { sheet.first("effect")?.text }

    private var head: [String] {
        let place = sheet.first("territory")?.territory.map(words.place)
        let since = sheet.first("years")?.since.map { CivilYear.of($0) }
        let bearer = sheet.bodies("bearer").first.flatMap { $0.bodyName ?? $0.text }
        return [
            place.map(words.written), since.map { words.texts.practices.since(year: $0) }, bearer.map(words.written),
        ].compactMap { $0 }
    }

    private var tags: Markup {
        let theme = sheet.first("theme")?.term.map { words.label($0, of: "theme") }
        let obstacle = sheet.first("obstacle")?.text.map(words.written)
        return """
            \(if: theme != nil, "<span class=\"tag\">\(theme ?? "")</span>")\
            \(if: obstacle != nil, "<span class=\"tag stop\">\(words.texts.practices.obstacle(text: obstacle ?? ""))</span>")
            """
    }
}

/// The year of a day number, as text.
enum CivilYear {
    static func of(_ number: Int) -> String { String(CalendarDay(number: number).year) }
}
