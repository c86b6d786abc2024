internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Sheets side by side: a row for each field, a column for each sheet; on a phone the same rows, stacked.
struct ComparisonTable {
    let comparison: SheetComparison
    let columns: [FactView]
    let texts: CompareTexts

    var markup: Markup {
        """
        <div class="scroll compare" tabindex="0" role="region" aria-label="\(texts.table)">
        <table><caption>\(texts.caption)</caption>
        <thead><tr><th scope="col">\(texts.field)</th>\(each: columns, head)</tr></thead>
        \(each: comparison.groups, group)
        </table></div>
        \(if: isInferred, "<p class=\"meta\">\(legend)</p>\n")
        """
    }

    private var legend: String { columns.first?.words.sheet.inferredLegend ?? "" }

    /// True when an asterisk stands somewhere in the table.
    private var isInferred: Bool {
        comparison.groups.flatMap(\.rows).contains { row in
            row.cells.contains { $0.contains(where: \.isInferred) }
        }
    }

    private func head(_ column: FactView) -> Markup {
        let practice = column.sheet.practice
        let place = column.sheet.first("territory")?.territory.map(column.words.place)
        let since = column.sheet.first("years")?.since.map { CivilYear.of($0) }
        let about = [place, since].compactMap { $0 }.joined(separator: ", ")
        return """
            <th scope="col"><a href="\(Link(Route.sheet(slug: practice.slug)))">\(title(column))</a>\
            \(if: !about.isEmpty, "<br><span class=\"meta\">\(about)</span>")</th>
            """
    }

    private func title(_ column: FactView) -> String { column.words.written(column.sheet.practice.title) }

    private func group(_ group: SheetComparison.Group) -> Markup {
        let name = columns.first?.words.heading(group.section.name, of: "section") ?? ""
        return """
            <tbody class="\(group.section.strand.rawValue)">
            <tr class="group"><th colspan="\(columns.count + 1)" scope="rowgroup"><span>\(name)</span></th></tr>
            \(each: group.rows, row)</tbody>

            """
    }

    private func row(_ row: SheetComparison.Row) -> Markup {
        let name = columns.first?.words.heading(row.field.name, of: "field") ?? ""
        return """
            <tr><th scope="row">\(name)</th>\
            \(each: Array(zip(row.cells, columns)), { cell($0.0, row.field, $0.1) })</tr>

            """
    }

    /// The name of the sheet stands before each value where the columns are stacked.
    private func cell(_ items: [SheetProjection.Item], _ field: Field, _ column: FactView) -> Markup {
        "<td data-sheet=\"\(title(column))\">\(value(items, field, column))</td>"
    }

    private func value(_ items: [SheetProjection.Item], _ field: Field, _ column: FactView) -> Markup {
        if items.isEmpty { return "<span class=\"absent\">\(texts.silent)</span>" }
        if field.kind == .prose { return "\(each: items, { "<p>\(column.line($0))</p>" })" }
        if field.kind == .term { return "\(each: items, separator: ", ", { column.statement($0.fact) })" }
        // Codes of figures are those of a file; they say nothing to who reads two sheets.
        let lines = items.map { column.line($0, without: ["measure.code"]) }
        if lines.count == 1 { return lines[0] }
        return "<ul class=\"facts\">\(each: lines, { "<li>\($0)</li>" })</ul>"
    }
}
