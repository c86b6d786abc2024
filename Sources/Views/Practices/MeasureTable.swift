internal import Domain
internal import HTML
internal import Texts

/// The measurements of a sheet: value, unit, period, scope and, for each, where the figure comes from.
struct MeasureTable {
    private typealias Item = SheetProjection.Item
    let facts: FactView
    /// The name of each publication, written once for all the figures read in it.
    private let titles: [String: String]
    private var words: SheetWords { facts.words }

    init(facts: FactView) {
        self.facts = facts
        let documents = [facts.sheet.source].compactMap(\.self) + facts.sheet.otherSources
        titles = Dictionary(documents.map { ($0.code, facts.words.written($0.title)) }) { first, _ in first }
    }

    func table(_ measures: [SheetProjection.Item]) -> Markup {
        let texts = words.sheet
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(texts.measures)">
            <table class="measures"><caption>\(texts.measuresNote)</caption>
            <thead><tr><th scope="col">\(texts.measure)</th><th scope="col" class="n">\(texts.value)</th>\
            <th scope="col">\(texts.unit)</th><th scope="col">\(texts.period)</th>\
            <th scope="col">\(texts.whence)</th></tr></thead>
            <tbody>
            \(each: measures, row)
            </tbody></table></div>
            """
    }

    private func row(_ item: Item) -> Markup {
        let fact = item.fact
        let printed = facts.printed(fact).map { words.texts.reading.printed(text: $0) }
        let about = about(item)
        return """
            <tr><th scope="row">\(words.written(fact.text ?? ""))\
            \(if: !about.isEmpty, "<br><span class=\"meta\">\(about.joined(separator: " · "))</span>")</th>\
            <td class="n">\(words.number(fact) ?? "")\
            \(if: printed != nil, "<br><span class=\"meta printed\">\(printed ?? "")</span>")</td>\
            <td>\(words.unit(fact) ?? "")</td>\
            <td>\(words.period(fact) ?? "")</td><td class="from">\(whence(item))</td></tr>

            """
    }

    /// What is counted, and over what.
    private func about(_ item: Item) -> [String] {
        let nature = item.part("measure.nature")?.term.map { words.label($0, of: "measure") }
        let scope = item.part("measure.scope")?.text.map { words.texts.reading.scope(text: words.written($0)) }
        return [nature, scope].compactMap(\.self)
    }

    private func whence(_ item: Item) -> Markup {
        let texts = words.sheet
        let tellings = facts.sheet.tellings(of: item.fact)
        let places = tellings.compactMap { facts.place($0) }
        var said = tellings.map { telling in
            let document = facts.sheet.document(of: telling).flatMap { titles[$0.code] } ?? ""
            return texts.whenceDetail(document: document, lines: facts.place(telling) ?? texts.unknown)
        }
        said.append(words.precision(item.fact))
        if let scope = item.part("measure.scope")?.text { said.append(texts.whenceScope(text: words.written(scope))) }
        if let printed = facts.printed(item.fact) { said.append(texts.whencePrinted(text: printed)) }
        // A figure that no line is known of still answers the question.
        let summary = places.isEmpty ? texts.whence : places.joined(separator: "\u{A0}; ")
        return """
            <details><summary>\(if: !places.isEmpty, "<span class=\"hidden\">\(texts.whence) </span>")\(summary)</summary>
            \(each: said, { "<p>\($0)</p>" })\
            <p><a href="\(Link(fragment: Strand.provenance.rawValue))">\(words.texts.reading.toSource)</a></p></details>
            """
    }
}
