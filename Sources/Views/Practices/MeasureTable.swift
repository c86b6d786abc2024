internal import Domain
internal import HTML
internal import Texts

/// The measurements of a sheet: value, unit, period and, for each, where the figure comes from.
struct MeasureTable {
    let facts: FactView
    private var words: SheetWords { facts.words }

    func table(_ measures: [Fact]) -> Markup {
        let texts = words.sheet
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(texts.measures)">
            <table><caption>\(texts.measuresNote)</caption>
            <thead><tr><th scope="col">\(texts.measure)</th><th scope="col" class="n">\(texts.value)</th>\
            <th scope="col">\(texts.unit)</th><th scope="col">\(texts.period)</th>\
            <th scope="col">\(texts.whence)</th></tr></thead>
            <tbody>
            \(each: measures, row)
            </tbody></table></div>
            """
    }

    private func row(_ fact: Fact) -> Markup {
        let nature = facts.sheet.parts(of: fact, "measure.nature").first?.term
        return """
            <tr><th scope="row">\(words.written(fact.text ?? ""))\
            \(if: nature != nil, "<br><span class=\"meta\">\(words.label(nature ?? "", of: "measure"))</span>")</th>\
            <td class="n">\(words.number(fact) ?? "")</td><td>\(words.unit(fact) ?? "")</td>\
            <td>\(words.period(fact) ?? "")</td><td class="from">\(whence(fact))</td></tr>

            """
    }

    private func whence(_ fact: Fact) -> Markup {
        let texts = words.sheet
        let tellings = facts.sheet.tellings(of: fact)
        let places = tellings.compactMap { facts.place($0) }
        let scope = facts.sheet.parts(of: fact, "measure.scope").first?.text
        let details = tellings.map { telling in
            let document = facts.sheet.document(of: telling).map { words.written($0.title) } ?? ""
            return texts.whenceDetail(document: document, lines: facts.place(telling) ?? "")
        }
        return """
            <details><summary><span class="hidden">\(texts.whence) </span>\(places.joined(separator: "\u{A0}; "))</summary>\
            \(details.joined(separator: " ")) \(words.precision(fact))\
            \(if: scope != nil, " \(texts.whenceScope(text: words.written(scope ?? "")))")\
            \(if: fact.printed != nil, " \(texts.whencePrinted(text: fact.printed ?? ""))")</details>
            """
    }
}
