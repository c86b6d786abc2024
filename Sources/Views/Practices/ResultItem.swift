internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// One sheet in a list, as text: where, since when, by whom, what, and one thing that changed or got stuck.
struct ResultItem {
    let found: FoundSheet
    let words: SheetWords
    let marked: MarkedText
    /// False in a list that no words were asked of.
    let saysWhere: Bool
    private var sheet: Sheet { found.sheet }
    private var texts: PracticesTexts { words.texts.practices }

    var markup: Markup {
        let title = words.written(sheet.practice.title)
        return """
            <h2><a href="\(Link(Route.sheet(slug: sheet.practice.slug)))">\(marked.markup(title))</a></h2>
            <p class="meta">\(marked.markup(head))</p>
            \(description.map { "<p>\(marked.markup($0))</p>\n" as Markup })\
            \(effect.map { "<p class=\"meta\">\(marked.markup($0))</p>\n" as Markup })\
            <p>\(theme.map { "<span class=\"tag\">\(marked.markup($0))</span>" as Markup })\
            \(obstacle.map { "<span class=\"tag stop\">\(marked.markup($0))</span>" as Markup })</p>
            \(whereFound)\
            \(Comparing(words.texts.finding).box(sheet.practice, title: title))
            """
    }

    private var description: String? { sheet.first("description")?.text.map(words.written) }
    private var effect: String? { sheet.first("effect")?.text.map { texts.effect(text: words.written($0)) } }
    private var theme: String? { sheet.first("theme")?.term.map { words.label($0, of: "theme") } }
    private var obstacle: String? { sheet.first("obstacle")?.text.map { texts.obstacle(text: words.written($0)) } }

    private var head: String {
        let head = SheetHead(sheet, words: words)
        return [head.place, head.since.map { texts.since(year: $0) }, head.bearer].compactMap { $0 }
            .joined(separator: " · ")
    }

    /// Said when nothing that is shown tells why the sheet is here.
    private var whereFound: Markup {
        let shown = [words.written(sheet.practice.title), head, description, effect, theme, obstacle]
        if !saysWhere || shown.contains(where: { $0.map(marked.isMarked) ?? false }) { return "" }
        if let excerpt = found.excerpt {
            return """
                <p class="meta">\(words.texts.finding.excerpt) \(marked.markup(words.written(excerpt)))</p>

                """
        }
        return "<p class=\"meta\">\(part)</p>\n"
    }

    private var part: String {
        switch found.matched.first {
        case .title: words.texts.finding.inTitle
        case .need: words.texts.finding.inNeed
        case .text, nil: words.texts.finding.inText
        }
    }
}
