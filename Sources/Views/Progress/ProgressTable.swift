internal import Domain
internal import HTML
internal import Texts

/// How far a practice is, place by place: a calm axis of years where there is something to see, and the table that says
/// everything. Never a bar: nothing is ahead of anything.
struct ProgressTable {
    static let field = "progress"
    let facts: FactView
    private var words: SheetWords { facts.words }
    private var texts: ProgressTexts { words.texts.progress }

    /// - Parameter items: in any order; dated ones are told by their date, the others after them.
    func markup(_ items: [SheetProjection.Item]) -> Markup {
        if items.isEmpty { return "" }
        let dated = items.filter { moment($0) != nil }.sorted { start($0) < start($1) }
        let rows = dated + items.filter { moment($0) == nil }
        let drawing = Timeline(facts: facts).picture(dated.compactMap(moment))
        let isNumbered = !drawing.isEmpty
        return """
            <h4>\(words.heading(Self.field, of: "field"))</h4>
            \(drawing)\
            <table class="stacked"><caption>\(texts.tableCaption)</caption>
            <thead><tr>\(if: isNumbered, "<th scope=\"col\">\(texts.columnNumber)</th>")\
            <th scope="col">\(texts.columnPlace)</th><th scope="col">\(texts.columnStage)</th>\
            <th scope="col">\(texts.columnDate)</th><th scope="col">\(texts.columnEvidence)</th>\
            <th scope="col">\(texts.columnBy)</th></tr></thead>
            <tbody>
            \(each: rows.enumerated(), { index, item in row(item, number: isNumbered ? index + 1 : nil) })</tbody></table>

            """
    }

    private func row(_ item: SheetProjection.Item, number: Int?) -> Markup {
        let stage = item.part("progress.stage")?.term.map { words.label($0, of: "stage") } ?? texts.unknown
        let date = item.part("progress.date")
        let when = date.flatMap { words.period($0) ?? $0.text.map(words.written) } ?? texts.unknown
        return """
            <tr>\(number.map { "<td data-column=\"\(texts.columnNumber)\">\($0)</td>" as Markup })\
            <th scope="row">\(facts.statement(item.fact))\(facts.whence(item.fact))</th>\
            <td data-column="\(texts.columnStage)">\(stage)</td>\
            <td data-column="\(texts.columnDate)">\(when)</td>\
            <td data-column="\(texts.columnEvidence)">\(evidence(item))</td>\
            <td data-column="\(texts.columnBy)">\(said(item))</td></tr>

            """
    }

    private func evidence(_ item: SheetProjection.Item) -> Markup {
        let shown = (item.parts("progress.evidence") + item.parts("progress.note")).map(facts.statement)
        return shown.isEmpty ? "\(texts.unknown)" : "\(each: shown, separator: ", ", { $0 })"
    }

    private func said(_ item: SheetProjection.Item) -> Markup {
        item.part("progress.by").map(facts.body) ?? "\(texts.byBearer)"
    }

    private func start(_ item: SheetProjection.Item) -> Int { moment(item)?.first ?? 0 }

    private func moment(_ item: SheetProjection.Item) -> TimelineDrawing.Moment? {
        guard let date = item.part("progress.date"), let first = date.since ?? date.until,
            let last = date.until ?? date.since
        else { return nil }
        return TimelineDrawing.Moment(first: first, last: last, isAhead: false)
    }
}
