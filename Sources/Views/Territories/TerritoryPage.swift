package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What moves in one place, on one screen: a sentence, the sheets, what they speak of, who is there, what is next door.
package struct TerritoryPage {
    private let model: TerritoryModel
    private let frame: Frame
    private let words: PlaceWords
    private var texts: TerritoriesTexts { frame.texts.territories }
    private var territory: Territory { model.territory }
    private var name: String { words.words.written(territory.name) }

    package init(_ model: TerritoryModel, vocabularies: Vocabularies, frame: Frame) {
        self.model = model
        self.frame = frame
        words = PlaceWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(title: texts.hereTitle(name: name), feed: .territory(slug: territory.slug), content)
    }

    private var content: Markup {
        """
        \(Trail(frame.texts).markup(trail, here: name))
        <div class="place"><div>
        <h1>\(texts.hereHeading(name: name))</h1>
        <p class="meta">\(identity)</p>
        <p class="lead">\(texts.hereSheets(n: model.here.total)) \
        \(if: !model.places.isEmpty && model.here.total > 0, precisely)</p>
        <p class="meta">\(texts.hereNote)</p>
        </div>\(PlaceFigure(model: model, texts: texts, words: words).markup)</div>
        \(here)
        <p><a class="button quiet" href="\(Link(Route.reports(.form(place: territory.name))))">\(texts.hereReport)</a></p>
        <div class="beside">
        <div>\(subjects)\(questions)</div>
        <div>\(bodies)\(placesHere)</div>
        </div>
        \(nextDoor)
        \(next)
        """
    }

    private var trail: [(name: String, route: Route)] {
        [(texts.mapTitle, Route.territories)]
            + model.ancestors.map { (words.words.written($0.name), Route.territory(slug: $0.slug)) }
    }

    private var identity: String {
        let kind = words.words.heading(territory.kind, of: "territory")
        var parts = [texts.hereIn(kind: kind)]
        if let code = territory.code, territory.origin != .demo {
            parts = [texts.hereKindCode(kind: kind, code: code)]
        }
        if territory.origin == .demo { parts.append(texts.mapDemo) }
        if let population = territory.population { parts.append(texts.herePopulation(n: population)) }
        return parts.joined(separator: " · ")
    }

    private var precisely: Markup {
        let places = model.places.prefix(8).map { "\($0.territory.name) (\(texts.placeSheets(n: $0.sheets)))" }
        return "\(texts.hereWhere(places: words.words.written(places.joined(separator: ", "))))"
    }

    private var here: Markup {
        if model.here.total == 0 { return "<div class=\"note\"><p>\(texts.hereNone)</p></div>" }
        let route = Route.practices(PracticesRoute(filter: SheetFilter(.territory, territory.slug)))
        let isCut = model.here.total > model.here.sheets.count
        return """
            <h2>\(texts.hereList)</h2>
            \(if: isCut, "<p class=\"meta\">\(texts.hereListNote(shown: model.here.sheets.count, n: model.here.total))</p>")
            \(words.list(model.here.sheets))
            <p><a class="button quiet" href="\(Link(route))">\(texts.hereAll(n: model.here.total))</a></p>
            """
    }

    private var subjects: Markup {
        let needs = tags(model.needs, "need", .need)
        let themes = tags(model.themes, "theme", .theme)
        if needs.isEmpty && themes.isEmpty { return "" }
        return """
            <h2>\(texts.needsHeading)</h2>
            \(if: !needs.isEmpty, "<h3>\(texts.needs)</h3>\(needs)")\
            \(if: !themes.isEmpty, "<h3>\(texts.themes)</h3>\(themes)")
            """
    }

    private func tags(
        _ terms: [(code: String, sheets: Int)], _ vocabulary: String, _ subject: Facet
    ) -> Markup {
        if terms.isEmpty { return "" }
        return """
            <ul class="sheets">\(each: terms, { tag($0, vocabulary, subject) })</ul>
            """
    }

    private func tag(
        _ term: (code: String, sheets: Int), _ vocabulary: String, _ subject: Facet
    ) -> Markup {
        let route = Route.practices(PracticesRoute(filter: SheetFilter(subject, term.code)))
        let label = words.words.heading(term.code, of: vocabulary)
        return "<li><a href=\"\(Link(route))\">\(texts.termSheets(label: label, n: term.sheets))</a></li>"
    }

    private var questions: Markup {
        if model.questions.isEmpty { return "" }
        return """
            <h2>\(texts.questionsHeading)</h2>
            <p class="meta">\(texts.questionsNote)</p>
            <ul class="sheets"\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
            \(each: model.questions, question)</ul>
            """
    }

    private func question(_ question: (text: String, practice: PracticeReference)) -> Markup {
        let route = Route.sheet(slug: question.practice.slug ?? "")
        return """
            <li>\(texts.question(text: words.words.written(question.text))) \
            <a href="\(Link(route))">\(words.words.written(question.practice.title ?? ""))</a></li>

            """
    }

    private var bodies: Markup {
        if model.organisations.isEmpty { return "" }
        let shown = model.organisations.prefix(Self.bodiesShown)
        let more = model.organisations.count - shown.count
        return """
            <h2>\(texts.bodiesHeading)</h2>
            <p class="meta">\(texts.bodiesNote)</p>
            <ul class="sheets">\(each: shown, { "<li>\(words.words.bodyLink($0))</li>" })</ul>
            \(if: more > 0, "<p class=\"meta\">\(texts.bodiesMore(n: more))</p>")
            """
    }

    private var placesHere: Markup {
        let isEmpty = model.places.isEmpty && model.parts.isEmpty && model.municipalities == 0
        if isEmpty { return "" }
        return """
            \(if: !model.parts.isEmpty, "<h2>\(texts.partsHeading)</h2><p>\(words.links(model.parts))</p>")\
            \(if: !model.places.isEmpty, """
                <h2>\(texts.placesHeading)</h2>
                <ul class="sheets">\(each: model.places.prefix(Self.placesShown), place)</ul>
                """)
            \(if: model.municipalities > 0, "<p class=\"meta\">\(texts.municipalities(n: model.municipalities))</p>")
            """
    }

    private func place(_ place: (territory: Territory, sheets: Int)) -> Markup {
        let kind = words.words.label(place.territory.kind, of: "territory")
        return """
            <li>\(words.link(place.territory)) <span class="meta">\(kind) · \(texts.placeSheets(n: place.sheets))</span></li>

            """
    }

    private var nextDoor: Markup {
        if model.beside.isEmpty { return "" }
        return """
            <h2>\(texts.besideHeading)</h2>
            <p class="meta">\(isDepartement ? texts.besideTouching : texts.besideAround) \(words.links(model.beside))</p>
            \(if: model.nextDoor.sheets.isEmpty, "<p>\(texts.besideNone)</p>", else: words.list(model.nextDoor.sheets))
            """
    }

    private var isDepartement: Bool { Territory.mappedKinds.contains(territory.kind) }

    private var next: Markup {
        """
        <h2>\(texts.whatNext)</h2>
        <ul class="doors">
        <li><a href="\(Link(Route.nearby(DirectoryRoute())))">\(Hexagons.cell)\(texts.whatNextNearby)</a></li>
        <li><a href="\(Link(Route.territories))">\(Hexagons.cell)\(texts.whatNextMap)</a></li>
        </ul>
        <p class="meta">\(frame.texts.feeds.follow) \(FeedLinks(frame.texts, .territory(slug: territory.slug)).markup)</p>
        """
    }

    private static let (bodiesShown, placesShown) = (30, 40)
}
