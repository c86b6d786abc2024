internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The sheets found as a table, one line each, for those who compare many at once.
struct ResultTable {
    /// Values of one kind that a cell says before it counts the others.
    private static let most = 3
    private let model: PracticesPage.Model
    private let words: SheetWords
    private let marked: MarkedText
    private let comparing: Comparing
    private var texts: FindingTexts { words.texts.finding }

    init(_ model: PracticesPage.Model, words: SheetWords, marked: MarkedText) {
        self.model = model
        self.words = words
        self.marked = marked
        comparing = Comparing(words.texts.finding)
    }

    var markup: Markup {
        let last = model.first + model.sheets.count - 1
        return """
            <div class="scroll wide" tabindex="0" role="region" aria-label="\(texts.tableLabel)">
            <table class="found"><caption>\(texts.tableCaption(n: model.total, first: model.first, last: last))</caption>
            <thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
            <tbody\(attribute: "lang", if: words.texts.language != .fr, "fr")>\(each: model.sheets, row)</tbody></table></div>

            """
    }

    private var columns: [String] {
        [
            texts.columnTitle, texts.columnPlace, texts.columnSince, texts.columnBearer, texts.columnNeed,
            texts.columnObstacles, texts.columnLevers, texts.columnStage, texts.columnEvaluation,
        ]
    }

    private func row(_ found: FoundSheet) -> Markup {
        let sheet = found.sheet
        let head = SheetHead(sheet, words: words)
        let title = words.written(sheet.practice.title)
        let cells = [
            head.place, head.since, head.bearer, subjects(sheet), types(sheet, "obstacle"), types(sheet, "lever"),
            label(sheet, "stage", of: "stage"), label(sheet, "evaluation.status", of: "evaluation"),
        ]
        return """
            <tr><th scope="row"><a href="\(Link(Route.sheet(slug: sheet.practice.slug)))">\(marked.markup(title))</a>\
            \(comparing.box(sheet.practice, title: title))</th>\(each: cells, cell)</tr>

            """
    }

    private func cell(_ text: String?) -> Markup {
        guard let text else {
            return "<td><span class=\"hidden\">\(texts.notSaid)</span><span aria-hidden=\"true\">–</span></td>"
        }
        return "<td>\(text)</td>"
    }

    private func subjects(_ sheet: Sheet) -> String? {
        joined(sheet.stated("need").compactMap(\.term).map { words.label($0, of: "need") })
            ?? label(sheet, "theme", of: "theme")
    }

    /// The kinds of obstacles or levers where they are told, their own words elsewhere.
    private func types(_ sheet: Sheet, _ field: String) -> String? {
        joined(
            sheet.stated(field).compactMap { fact in
                sheet.parts(of: fact, "\(field).type").first?.term.map { words.label($0, of: field) }
                    ?? fact.text.map(words.written)
            })
    }

    private func label(_ sheet: Sheet, _ field: String, of vocabulary: String) -> String? {
        sheet.first(field)?.term.map { words.label($0, of: vocabulary) }
    }

    private func joined(_ texts: [String]) -> String? {
        var seen: Set<String> = []
        let different = texts.filter { seen.insert($0).inserted }
        if different.isEmpty { return nil }
        let more = different.count - Self.most
        let shown = different.prefix(more == 1 ? Self.most + 1 : Self.most).joined(separator: " · ")
        return more > 1 ? "\(shown) \(self.texts.andMore(n: more))" : shown
    }
}
