package import Domain
internal import HTML
package import Routes
internal import Texts

/// One field to say where one is, then the sheets around, each circle with its reason.
package struct NearbyPage {
    package enum Reason: Sendable {
        case here, departement, neighbours, region
    }

    package struct Ring: Sendable {
        package let reason: Reason
        package let places: [Territory]
        package let circle: SheetCircle

        package init(reason: Reason, places: [Territory], circle: SheetCircle) {
            self.reason = reason
            self.places = places
            self.circle = circle
        }
    }

    package enum Answer: Sendable {
        case nothingAsked
        case place(Territory, [Ring])
        case choices([Territory])
        case nothing(suggestion: String?)
    }

    private let route: DirectoryRoute
    private let answer: Answer
    private let knowsMunicipalities: Bool
    private let isPostal: Bool
    private let frame: Frame
    private let words: PlaceWords
    private var texts: TerritoriesTexts { frame.texts.territories }

    package init(
        route: DirectoryRoute, answer: Answer, knowsMunicipalities: Bool, isPostal: Bool, vocabularies: Vocabularies,
        frame: Frame
    ) {
        self.route = route
        self.answer = answer
        self.knowsMunicipalities = knowsMunicipalities
        self.isPostal = isPostal
        self.frame = frame
        words = PlaceWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(title: texts.nearbyTitle, current: .nearby(DirectoryRoute()), content)
    }

    private var content: Markup {
        """
        <h1>\(texts.nearbyHeading)</h1>
        <p class="lead">\(texts.nearbyLead)</p>
        <search><form class="search" action="\(Link(Route.nearby(DirectoryRoute())))" method="get">
        <label for="mots">\(texts.nearbyLabel)</label>
        <input type="search" id="mots" name="\(DirectoryRoute.wordsField)" value="\(route.words)" maxlength="200" \
        autocomplete="off" enterkeyhint="search" aria-describedby="aide-lieu">
        <button class="button" type="submit">\(texts.nearbyButton)</button>
        </form></search>
        <p class="meta" id="aide-lieu">\(texts.nearbyHelp)</p>
        \(answered)
        """
    }

    private var answered: Markup {
        switch answer {
        case .nothingAsked:
            return "<p><a class=\"button quiet\" href=\"\(Link(Route.territories))\">\(texts.whatNextMap)</a></p>"
        case .place(let territory, let rings): return around(territory, rings)
        case .choices(let places): return choices(places)
        case .nothing(let suggestion): return nothing(suggestion)
        }
    }

    private func around(_ territory: Territory, _ rings: [Ring]) -> Markup {
        let total = rings.reduce(0) { $0 + $1.circle.total }
        return """
            \(if: isPostal, "<p class=\"meta\">\(texts.nearbyPostal)</p>")
            <p class="lead" role="status">\(texts.nearbyFound(n: total, name: words.full(territory)))</p>
            <p><a href="\(Link(Route.territory(slug: territory.slug)))">\(texts.nearbyPlacePage)</a></p>
            \(each: rings, ring)
            """
    }

    private func ring(_ ring: Ring) -> Markup {
        let more = ring.circle.total - ring.circle.sheets.count
        return """
            <h2>\(heading(ring))</h2>
            \(if: ring.circle.total == 0, "<p class=\"meta\">\(texts.nearbyEmpty)</p>", else: words.list(ring.circle.sheets))
            \(if: more > 0, "<p>\(texts.nearbyMore(n: more)) \(each: ring.places, separator: ", ", all)</p>")

            """
    }

    private func all(_ territory: Territory) -> Markup {
        let route = Route.practices(PracticesRoute(filter: SheetFilter(.territory, territory.slug)))
        return "<a href=\"\(Link(route))\">\(words.words.written(territory.name))</a>"
    }

    private func heading(_ ring: Ring) -> String {
        let names = words.names(ring.places)
        return switch ring.reason {
        case .here: texts.nearbyHere(name: names)
        case .departement: texts.nearbyDepartement(names: names)
        case .neighbours: texts.nearbyNeighbours(names: names)
        case .region: texts.nearbyRegion(names: names)
        }
    }

    private func choices(_ places: [Territory]) -> Markup {
        """
        <h2>\(texts.nearbyChoices)</h2>
        <ul class="doors">\(each: places, choice)</ul>
        """
    }

    private func choice(_ territory: Territory) -> Markup {
        let kind = words.words.label(territory.kind, of: "territory")
        let asked = territory.departement.map { "\(territory.name) (\($0))" } ?? territory.name
        return """
            <li><a href="\(Link(Route.nearby(DirectoryRoute(words: asked, kind: territory.kind))))">\
            \(Hexagons.cell)\(texts.placeKind(name: words.full(territory), kind: kind))</a></li>

            """
    }

    private func nothing(_ suggestion: String?) -> Markup {
        """
        <div class="note" role="status"><p>\(texts.nearbyNothing(words: route.words))</p>
        \(if: suggestion != nil, "<p>\(texts.nearbySuggestion) \(link(suggestion ?? ""))</p>")
        <p>\(knowsMunicipalities ? texts.nearbyAdvice : texts.nearbyNoMunicipalities)</p></div>
        <p><a class="button quiet" href="\(Link(Route.territories))">\(texts.whatNextMap)</a></p>
        """
    }

    private func link(_ name: String) -> Markup {
        "<a href=\"\(Link(Route.nearby(DirectoryRoute(words: name))))\">\(words.words.written(name))</a>"
    }
}
