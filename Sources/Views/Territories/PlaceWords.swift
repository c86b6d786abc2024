internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Names places for readers, and leads to their pages.
struct PlaceWords {
    let texts: Texts
    let words: SheetWords

    init(_ texts: Texts, _ vocabularies: Vocabularies) {
        self.texts = texts
        words = SheetWords(texts, vocabularies)
    }

    func link(_ territory: Territory) -> Markup {
        "<a href=\"\(Link(Route.territory(slug: territory.slug)))\">\(words.written(territory.name))</a>"
    }

    /// "Lyon (Rhône)" where names repeat.
    func full(_ territory: Territory) -> String {
        words.place(
            TerritoryReference(name: territory.name, kind: territory.kind, departement: territory.departement))
    }

    func links(_ territories: [Territory]) -> Markup {
        "\(each: territories, separator: ", ", link)"
    }

    func names(_ territories: [Territory]) -> String {
        territories.map { words.written($0.name) }.joined(separator: ", ")
    }

    /// Sheets on one line each: name, place, bearer.
    func list(_ sheets: [Sheet]) -> Markup {
        """
        <ul class="sheets"\(attribute: "lang", if: texts.language != .fr, "fr")>
        \(each: sheets, item)</ul>
        """
    }

    private func item(_ sheet: Sheet) -> Markup {
        let places = sheet.stated("territory").prefix(2).compactMap(\.territory).map(words.place)
        let bearer = sheet.bodies("bearer").first?.bodyName.map(words.written)
        let about = (places + [bearer].compactMap { $0 }).joined(separator: " · ")
        return """
            <li><a href="\(Link(Route.sheet(slug: sheet.practice.slug)))">\(words.written(sheet.practice.title))</a>\
            \(if: !about.isEmpty, "<br><span class=\"meta\">\(about)</span>")</li>

            """
    }
}
