internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// One year of a method: the sentence, the map and the table, all three of the same lines.
struct MethodYear {
    private typealias Known = MethodYears.Known
    let model: MethodYearsPage.Model
    let year: Int
    let known: [MethodYears.Known]
    let template: Template
    let words: SheetWords
    private var texts: ProgressTexts { words.texts.progress }

    var markup: Markup {
        let byPlace = byPlace
        let said = byPlace.values.count { $0.contains(where: \.isOfTheYear) }
        let unplaced = known.count { places(of: $0).isEmpty }
        let map = PlaceMap(cells: model.cells, texts: words.texts.territories) { face($0, byPlace) }
        return """
            <h2>\(texts.yearHeading(year: String(year)))</h2>
            <p>\(texts.yearSentence(said: said, before: byPlace.count - said))\(if: unplaced > 0, " \(texts.unplaced(n: unplaced))")</p>
            <p><a href="\(Link(fragment: "tableau"))">\(words.texts.territories.mapSkip)</a></p>
            <figure class="map years">\(map.markup)
            <ul class="legend" aria-label="\(texts.legend)">
            \(entry("said", texts.legendSaid))\(entry("before", texts.legendBefore))\(entry("none", texts.legendNone))</ul>
            <figcaption>\(texts.mapCaption)</figcaption></figure>
            \(table)
            """
    }

    /// What is known in each place of the map, by its identifier.
    private var byPlace: [Int64: [Known]] {
        var found: [Int64: [Known]] = [:]
        for known in known {
            for place in places(of: known) { found[place, default: []].append(known) }
        }
        return found
    }

    private func places(of known: Known) -> [Int64] {
        known.point.place?.id.flatMap { model.within[$0] } ?? []
    }

    private func face(_ cell: MapCell, _ byPlace: [Int64: [Known]]) -> MapFace {
        let known = byPlace[cell.territory.id] ?? []
        let style = known.isEmpty ? "none" : known.contains(where: \.isOfTheYear) ? "said" : "before"
        var told: [String] = []
        for sentence in known.map(sentence) where !told.contains(sentence) { told.append(sentence) }
        let what = told.isEmpty ? texts.mapNothing : told.joined(separator: "\u{A0}; ")
        let name = words.written(cell.territory.name)
        return MapFace(
            link: known.isEmpty ? nil : Link(Route.territory(slug: cell.territory.slug)),
            sentence: texts.mapCell(name: name, code: cell.code, what: what), style: style)
    }

    private func sentence(_ known: Known) -> String {
        let stage = words.label(known.point.stage, of: "stage")
        let when = when(known)
        return known.isOfTheYear ? texts.mapSaid(stage: stage, when: when) : texts.mapBefore(stage: stage, when: when)
    }

    private func when(_ known: Known) -> String {
        guard let years = known.point.years else { return "" }
        if years.count == 1 { return String(years.lowerBound) }
        return words.texts.language.years(from: years.lowerBound, to: years.upperBound)
    }

    private func entry(_ style: String, _ label: String) -> Markup {
        """
        <li><svg class="places" viewBox="-90 -100 180 200" aria-hidden="true" focusable="false">\
        <path class="\(style)" d="M0 -97l84 49v96l-84 49-84-49v-96z"/></svg>\(label)</li>

        """
    }

    private var table: Markup {
        """
        <table class="stacked" id="tableau"><caption>\(texts.yearCaption)</caption>
        <thead><tr><th scope="col">\(texts.columnPlace)</th><th scope="col">\(texts.columnPractice)</th>\
        <th scope="col">\(texts.columnStage)</th><th scope="col">\(texts.columnWhen)</th>\
        <th scope="col">\(texts.columnWhat)</th></tr></thead>
        <tbody\(attribute: "lang", words.texts.language == .fr ? nil : "fr")>
        \(each: known, row)</tbody></table>

        """
    }

    private func row(_ known: Known) -> Markup {
        let point = known.point
        let practice = point.sheet.practice
        let facts = FactView(words: words, sheet: point.sheet, template: template)
        let date = point.sheet.parts(of: point.fact, "progress.date").first ?? point.fact
        let place: Markup = point.place.map(words.placeLink) ?? "\(texts.unknown)"
        return """
            <tr><th scope="row">\(place)</th>\
            <td data-column="\(texts.columnPractice)">\
            <a href="\(Link(Route.sheet(slug: practice.slug)))">\(words.written(practice.title))</a></td>\
            <td data-column="\(texts.columnStage)">\(words.label(point.stage, of: "stage"))</td>\
            <td data-column="\(texts.columnWhen)">\(words.period(date) ?? when(known))\
            \(if: !known.isOfTheYear, " <span class=\"meta\">· \(texts.before)</span>")</td>\
            <td data-column="\(texts.columnWhat)">\(what(point, facts))</td></tr>

            """
    }

    /// What shows it, else the words of the moment.
    private func what(_ point: ProgressPoint, _ facts: FactView) -> Markup {
        let shown = ["progress.evidence", "progress.note"].flatMap { point.sheet.parts(of: point.fact, $0) }
        if !shown.isEmpty { return "\(each: shown, separator: ", ", { facts.statement($0) })" }
        guard let text = point.fact.text else { return "\(texts.unknown)" }
        return "\(words.written(text))\(facts.whence(point.fact))"
    }
}
