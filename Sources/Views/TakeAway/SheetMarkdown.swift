package import Domain
package import Texts

/// A sheet as Markdown, to be pasted in a document, a wiki or a mail: headings by strand, tables of figures, sources.
package struct SheetMarkdown {
    private let projection: SheetProjection
    private let card: SheetCard
    private let facts: FactText
    private let timeZone: TimeZone
    private let adoptions: [ShownAdoption]
    private var words: SheetWords { facts.words }
    private var sheet: Sheet { projection.sheet }

    package init(
        _ projection: SheetProjection, card: SheetCard, vocabularies: Vocabularies, texts: Texts, timeZone: TimeZone,
        adoptions: [ShownAdoption] = []
    ) {
        self.adoptions = adoptions
        self.projection = projection
        self.card = card
        self.timeZone = timeZone
        facts = FactText(words: SheetWords(texts, vocabularies), sheet: projection.sheet)
    }

    package var bytes: [UInt8] {
        let strands: [Strand] = [.context, .approach, .result, .identity, .provenance]
        let blocks = head + strands.flatMap(strand) + taken + foot
        return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
    }

    /// What others say who take the practice up, as far as the reader of the file may read it.
    private var taken: [String] {
        if adoptions.isEmpty { return [] }
        return ["## \(MarkdownText.line(words.texts.adoptions.heading))"]
            + adoptions.flatMap { shown in
                let text = AdoptionText(shown: shown, words: words)
                let lines = text.told.map { "- **\(MarkdownText.line($0.0))\u{A0}:** \(MarkdownText.line($0.1))" }
                return ["### \(MarkdownText.line(text.heading))", lines.joined(separator: "\n")].filter { !$0.isEmpty }
            }
    }

    private var head: [String] {
        let subtitle = sheet.first("subtitle")?.text.map { "*\(MarkdownText.line(words.written($0)))*" }
        let isFiction = sheet.source?.code == Demonstration.document.code
        return ["# \(MarkdownText.line(words.written(sheet.practice.title)))"] + [subtitle].compactMap { $0 }
            + (isFiction ? ["> \(MarkdownText.line(words.sheet.fiction))"] : [])
    }

    private func strand(_ strand: Strand) -> [String] {
        let sections = projection.sections(of: strand)
        if sections.isEmpty { return [] }
        return ["## \(MarkdownText.line(heading(strand)))"] + sections.flatMap(section)
    }

    private func section(_ told: SheetProjection.ToldSection) -> [String] {
        let name = words.heading(told.section.name, of: "section")
        return ["### \(MarkdownText.line(name))"]
            + told.fields.flatMap { field($0, isNamed: words.heading($0.field.name, of: "field") != name) }
    }

    /// - Parameter isNamed: false where the section says the same words just above.
    private func field(_ told: SheetProjection.Told, isNamed: Bool) -> [String] {
        let name = MarkdownText.line(words.heading(told.field.name, of: "field"))
        if told.field.kind == .term || (told.field.kind != .prose && !told.field.repeats) {
            return ["**\(name)\u{A0}:** " + told.items.map { line($0, told.field) }.joined(separator: ", ")]
        }
        let heading = isNamed ? ["#### \(name)"] : []
        switch told.field.kind {
        case .prose: return heading + told.items.map { prose($0, told.field) }
        case .measure: return heading + [table(told)]
        default: return heading + [told.items.map { "- \(line($0, told.field))" }.joined(separator: "\n")]
        }
    }

    private func line(_ item: SheetProjection.Item, _ field: Field) -> String {
        let details = facts.details(item)
        let said = facts.statement(item.fact, field) + (details.isEmpty ? "" : " · \(details.joined(separator: ", "))")
        return MarkdownText.line(said) + place(item.fact)
    }

    private func prose(_ item: SheetProjection.Item, _ field: Field) -> String {
        MarkdownText.paragraphs(facts.statement(item.fact, field)) + place(item.fact)
    }

    private func place(_ fact: Fact) -> String {
        facts.place(fact).map { " (\(MarkdownText.line($0)))" } ?? ""
    }

    private func table(_ told: SheetProjection.Told) -> String {
        let texts = words.sheet
        let header = [texts.measure, texts.value, texts.unit, texts.period, texts.whence]
        let rows = told.items.map { item -> [String] in
            let fact = item.fact
            let details = facts.details(item).filter { $0 != words.period(fact) }
            let what =
                [fact.text.map(words.written) ?? ""] + (fact.absence == nil ? [] : [facts.statement(fact, told.field)])
            let name = (what + details).filter { !$0.isEmpty }.joined(separator: " · ")
            return [
                name, words.number(fact) ?? "", words.unit(fact) ?? "", words.period(fact) ?? "",
                facts.place(fact) ?? "",
            ]
        }
        let lines =
            [header.map(MarkdownText.line), ["---", "---:", "---", "---", "---"]]
            + rows.map { $0.map(MarkdownText.line) }
        return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }

    /// Who may do what with the file, and where it comes from: what must not be lost on the way.
    private var foot: [String] {
        let citation = SheetCitation(card, words.texts, timeZone: timeZone).text
        let sources = card.sources.enumerated().map { index, source in
            let line = MarkdownText.line(words.written(SheetCard.citation(of: source)))
            let address = source.address.map { " " + MarkdownText.address($0) } ?? ""
            return "\(index + 1). \(line)\(address)"
        }
        let texts = words.texts.takeAway
        return ["## \(MarkdownText.line(texts.markdownFoot))"]
            + (sources.isEmpty ? [] : [sources.joined(separator: "\n")])
            + [MarkdownText.line(citation), MarkdownText.line(words.sheet.inferredLegend)]
    }

    private func heading(_ strand: Strand) -> String {
        let texts = words.sheet
        switch strand {
        case .identity: return texts.identityStrand
        case .context: return texts.contextStrand
        case .approach: return texts.approachStrand
        case .result: return texts.resultStrand
        case .provenance: return texts.provenanceStrand
        }
    }
}
