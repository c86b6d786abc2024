internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The end of a sheet: related practices, references, what the source gets wrong, the document, the edition.
struct SheetProvenance {
    let facts: FactView
    let projection: SheetProjection
    let timeZone: TimeZone
    let life: SheetLife?
    /// Sheets that name this one, of those that its page says.
    private static let others = 20
    private var words: SheetWords { facts.words }
    private var sheet: Sheet { facts.sheet }

    var markup: Markup {
        let texts = words.sheet
        return """
            \(ties)\(references)\(defects)
            <h3>\(texts.sourceHeading)</h3>
            \(sources)
            \(rubrics)
            \(if: sheet.source?.code != Demonstration.document.code, "<p>\(texts.documentary) \(texts.reply)</p>")
            \(if: isInferred, "<p class=\"meta\">\(texts.inferredLegend)</p>")
            \(edition)
            \(life.map { Freshness(life: $0, timeZone: timeZone, texts: words.texts.life).markup })
            """
    }

    /// True when an asterisk stands somewhere on the page.
    private var isInferred: Bool {
        projection.sections.contains { $0.fields.contains { $0.items.contains(where: \.isInferred) } }
    }

    private var sources: Markup {
        if sheet.otherSources.isEmpty { return "<p>\(text(of: sheet.source, sheet.first("extent")))</p>" }
        let documents = [sheet.source] + sheet.otherSources.map(Optional.some)
        let lines = documents.enumerated().map { index, document in
            let extent = sheet.stated("extent").first { sheet.sourceNumber(of: $0) == index + 1 }
            return text(of: document, extent)
        }
        return """
            <p>\(words.merging.severalSources)</p>
            <ol>\(each: lines, { "<li>\($0)</li>" })</ol>
            """
    }

    private func text(of source: SourceDocument?, _ extent: Fact?) -> String {
        guard let source else { return "" }
        let year = source.year.map { words.sheet.sourceYear(year: String($0)) } ?? ""
        let place = extent.flatMap(facts.place).map { " " + SheetWords.capitalised($0) + "." } ?? ""
        return words.sheet.source(
            title: words.written(source.title), publisher: words.written(source.publisher), year: year) + place
    }

    /// Which rubrics the source fills, for whoever compares sheets with it.
    private var rubrics: Markup {
        let names = sheet.stated("rubric").compactMap(\.term).map { words.label($0, of: "rubric") }
        if names.isEmpty { return "" }
        let code = sheet.first("code").map { $0.printed ?? $0.text ?? "" } ?? ""
        return """
            <details><summary>\(words.sheet.rubrics(code: code))</summary>\(names.joined(separator: ", "))</details>
            """
    }

    private var edition: Markup {
        guard let edition = sheet.edition else { return "" }
        let day = timeZone.local(Int(edition.at / 1_000_000)).date.number
        return """
            <p class="meta">\(words.sheet.edition(number: edition.number, date: day, licence: edition.licence))</p>
            """
    }

    /// What sources say of other practices; what is only near stands elsewhere on the page.
    private var ties: Markup {
        let named = projection.stated("relation")
        if named.isEmpty && sheet.incoming.isEmpty { return "" }
        let texts = words.texts.lineage
        let title = words.written(sheet.practice.title)
        let told = named.filter { !isLikeness($0) }
        let alike = named.filter(isLikeness)
        return """
            <h3>\(words.sheet.relations)</h3>
            \(LineageDrawing(LineageNodes(projection, words), title: title, isPicture: true, texts).markup)\
            \(if: !told.isEmpty, "<ul class=\"facts\">\(each: told, { "<li>\(relation($0))</li>" })</ul>\n")\
            \(incoming)\
            \(if: !alike.isEmpty, "<h4>\(texts.likenessHeading)</h4>\n<ul class=\"facts\">\(each: alike, { "<li>\(relation($0))</li>" })</ul>\n")\
            <p class="more"><a href="\(Link(Route.lineage(LineageRoute(sheet.practice.slug))))">\(texts.seeAll)\
            <span class="hidden"> \(texts.seeAllOf(title: title))</span></a></p>

            """
    }

    private func isLikeness(_ item: SheetProjection.Item) -> Bool {
        words.relationFamily(of: item.part("relation.type")?.term) == .likeness
    }

    private func relation(_ item: SheetProjection.Item) -> Markup {
        let kind = item.part("relation.type")?.term
        let label = kind.map { words.heading($0, of: "relation") + "\u{A0}: " } ?? ""
        return "\(label)\(facts.statement(item.fact))\(facts.whence(item.fact))"
    }

    private var incoming: Markup {
        // What both sheets have in common is said once; of a crowd the page of the lineage says the rest.
        let entries = sheet.incoming.filter { words.relationFamily(of: $0.relation) != .likeness }.prefix(Self.others)
        if entries.isEmpty { return "" }
        return """
            <h4 class="incoming">\(words.sheet.incoming)</h4>
            <ul class="facts incoming">\(each: entries, { "<li>\(incoming($0.relation, $0.practice))</li>" })</ul>

            """
    }

    private func incoming(_ relation: String, _ practice: PracticeReference) -> Markup {
        let label = words.label(relation, of: "relation")
        return """
            <a href="\(Link(Route.sheet(slug: practice.slug ?? "")))">\(words.written(practice.title ?? ""))</a>\
            \(if: !label.isEmpty, " <span class=\"meta\">· \(label)</span>")
            """
    }

    private var references: Markup {
        list(words.heading("reference", of: "field"), projection.stated("reference")) { item in
            let name = words.written(item.fact.text ?? "")
            let label = item.part("reference.type")?.term.map { words.label($0, of: "reference") }
            let title: Markup
            if let link = item.part("reference.address")?.text.flatMap({ Link(external: $0) }) {
                title = "<a href=\"\(link)\" rel=\"external noreferrer\">\(name)</a>"
            } else {
                title = "\(name)"
            }
            return """
                \(title)\(if: label != nil, " <span class=\"meta\">· \(label ?? "")</span>")\(facts.whence(item.fact))
                """
        }
    }

    private var defects: Markup {
        list(words.sheet.defects, projection.stated("defect")) { item in
            let field = item.part("defect.field")?.term
            let label = field.map { words.heading($0, of: "source-field") + "\u{A0}: " } ?? ""
            return "\(label)\(facts.statement(item.fact))\(facts.whence(item.fact))"
        }
    }

    private func list(
        _ heading: String, _ items: [SheetProjection.Item], _ line: (SheetProjection.Item) -> Markup
    ) -> Markup {
        if items.isEmpty { return "" }
        return """
            <h3>\(heading)</h3>
            <ul class="facts">\(each: items, { "<li>\(line($0))</li>" })</ul>

            """
    }
}
