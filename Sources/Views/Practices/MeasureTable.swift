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
        let place = fact.locator.map(facts.place) ?? ""
        let scope = facts.sheet.parts(of: fact, "measure.scope").first?.text
        let document = facts.sheet.source.map { words.written($0.title) } ?? ""
        return """
            <details><summary><span class="hidden">\(texts.whence) </span>\(place)</summary>\
            \(texts.whenceDetail(document: document, lines: place)) \(words.precision(fact))\
            \(if: scope != nil, " \(texts.whenceScope(text: words.written(scope ?? "")))")\
            \(if: fact.printed != nil, " \(texts.whencePrinted(text: fact.printed ?? ""))")</details>
            """
    }
}
