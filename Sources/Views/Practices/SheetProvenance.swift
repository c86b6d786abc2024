internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The end of a sheet: related practices, references, what the source gets wrong, the document, the edition.
struct SheetProvenance {
    let facts: FactView
    let timeZone: TimeZone
    private var words: SheetWords { facts.words }
    private var sheet: Sheet { facts.sheet }

    var markup: Markup {
        let texts = words.sheet
        return """
            \(relations)\(incoming)\(references)\(defects)
            <h3>\(texts.sourceHeading)</h3>
            \(sources)
            \(rubrics)
            <p>\(texts.documentary) \(texts.reply)</p>
            <p class="meta">\(texts.inferredLegend)</p>
            \(edition)
            """
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

    private var relations: Markup {
        list(words.sheet.relations, sheet.stated("relation")) { fact in
            let kind = sheet.parts(of: fact, "relation.type").first?.term
            let label = kind.map { words.heading($0, of: "relation") + "\u{A0}: " } ?? ""
            return "\(label)\(facts.statement(fact))\(facts.whence(fact))"
        }
    }

    private var incoming: Markup {
        list(words.sheet.incoming, sheet.incoming) { entry in
            let slug = entry.practice.slug ?? ""
            let label = words.label(entry.relation, of: "relation")
            return """
                <a href="\(Link(Route.sheet(slug: slug)))">\(words.written(entry.practice.title ?? ""))</a>\
                \(if: !label.isEmpty, " <span class=\"meta\">· \(label)</span>")
                """
        }
    }

    private var references: Markup {
        list(words.heading("reference", of: "field"), sheet.stated("reference")) { fact in
            let address = sheet.parts(of: fact, "reference.address").first?.text
            let kind = sheet.parts(of: fact, "reference.type").first?.term
            let name = words.written(fact.text ?? "")
            let label = kind.map { words.label($0, of: "reference") }
            let title: Markup
            if let link = address.flatMap({ Link(external: $0) }) {
                title = "<a href=\"\(link)\" rel=\"external noreferrer\">\(name)</a>"
            } else {
                title = "\(name)"
            }
            return """
                \(title)\(if: label != nil, " <span class=\"meta\">· \(label ?? "")</span>")\(facts.whence(fact))
                """
        }
    }

    private var defects: Markup {
        list(words.sheet.defects, sheet.stated("defect")) { fact in
            let field = sheet.parts(of: fact, "defect.field").first?.term
            let label = field.map { words.heading($0, of: "source-field") + "\u{A0}: " } ?? ""
            return "\(label)\(facts.statement(fact))\(facts.whence(fact))"
        }
    }

    private func list<Item>(_ heading: String, _ items: [Item], _ line: (Item) -> Markup) -> Markup {
        if items.isEmpty { return "" }
        return """
            <h3>\(heading)</h3>
            <ul class="facts">\(each: items, { "<li>\(line($0))</li>" })</ul>

            """
    }
}
