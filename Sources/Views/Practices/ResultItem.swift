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
        let written = words.written(sheet.practice.title)
        let title = marked.part(written)
        let head = marked.part(head)
        let (description, effect) = (description.map(marked.part), effect.map(marked.part))
        let (theme, obstacle) = (theme.map(marked.part), obstacle.map(marked.part))
        let isTold = [title, head, description, effect, theme, obstacle].contains { $0?.isMarked ?? false }
        return """
            <h2><a href="\(Link(Route.sheet(slug: sheet.practice.slug)))">\(title.markup)</a></h2>
            <p class="meta">\(head.markup)</p>
            \(description.map { "<p>\($0.markup)</p>\n" as Markup })\
            \(effect.map { "<p class=\"meta\">\($0.markup)</p>\n" as Markup })\
            <p>\(stopped)\(theme.map { "<span class=\"tag\">\($0.markup)</span>" as Markup })\
            \(obstacle.map { "<span class=\"tag stop\">\($0.markup)</span>" as Markup })</p>
            \(if: saysWhere && !isTold, whereFound)\
            \(Comparing(words.texts.finding).box(sheet.practice, title: written))
            """
    }

    private var description: String? { sheet.first("description")?.text.map(words.written) }
    /// A stage like any other, said where it helps most: before one calls.
    private var stopped: Markup {
        guard sheet.first("stage")?.term == PracticeStage.stopped else { return "" }
        return "<span class=\"tag\">\(words.label(PracticeStage.stopped, of: "stage"))</span>"
    }

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
