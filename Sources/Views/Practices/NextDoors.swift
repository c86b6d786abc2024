internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// What to open after a sheet: at most one door of each kind, each with its reason in words.
struct NextDoors {
    private struct Door {
        let route: Route
        let name: String
        let reason: String
    }

    let facts: FactView
    let projection: SheetProjection
    let close: [ClosePractice]
    private var words: SheetWords { facts.words }
    private var texts: ReadingTexts { words.texts.reading }

    private var doors: [Door] { [method, related, near, obstacle, place].compactMap(\.self) }

    /// Where the contents of the page lead to.
    static let place = "ensuite"

    /// Nothing without a door.
    var markup: Markup {
        let doors = doors
        if doors.isEmpty { return "" }
        return """
            <section class="next" id="\(Self.place)" aria-labelledby="ensuite-titre"\
            \(attribute: "lang", words.texts.language.rawValue)>
            <h2 id="ensuite-titre">\(texts.nextHeading)</h2>
            <p class="meta">\(texts.nextLead)</p>
            <ul class="sheets">
            \(each: doors, { door in
                """
                <li><a href="\(Link(door.route))"\(attribute: "lang", if: words.texts.language != .fr, "fr")>\(door.name)</a><br><span class="meta">\(door.reason)</span></li>

                """
            })</ul>
            </section>

            """
    }

    private var method: Door? {
        for code in projection.stated("method").compactMap(\.fact.term) {
            guard let known = facts.explainer.method(code) else { continue }
            let name = words.heading(code, of: "method")
            return Door(route: .method(slug: known.slug), name: name, reason: texts.nextMethod)
        }
        return nil
    }

    /// What the sheet itself names comes before what names it.
    private var related: Door? {
        for item in projection.stated("relation") {
            guard let slug = item.fact.target?.slug, let title = item.fact.target?.title else { continue }
            let label = item.part("relation.type")?.term.map { words.heading($0, of: "relation") }
            let reason = label.map { texts.nextRelated(label: $0) } ?? texts.nextRelatedPlain
            return Door(route: .sheet(slug: slug), name: words.written(title), reason: reason)
        }
        for entry in projection.sheet.incoming {
            guard let slug = entry.practice.slug, let title = entry.practice.title else { continue }
            return Door(route: .sheet(slug: slug), name: words.written(title), reason: texts.nextRelatedPlain)
        }
        return nil
    }

    private var near: Door? {
        close.first.map { near in
            let reason = CloseReasons(words: words, template: facts.template).sentence(near)
            return Door(
                route: .sheet(slug: near.practice.slug), name: words.written(near.practice.title), reason: reason)
        }
    }

    private var obstacle: Door? {
        let field = ObstacleOrLever.obstacle.kindField
        guard let code = projection.stated("obstacle").lazy.compactMap({ $0.part(field)?.term }).first,
            let route = ObstacleRoute.route(of: code, in: field)
        else { return nil }
        return Door(route: route, name: texts.nextObstacle, reason: words.heading(code, of: "obstacle"))
    }

    private var place: Door? {
        for item in projection.stated("territory") {
            guard let territory = item.fact.territory, let slug = territory.slug else { continue }
            return Door(route: .territory(slug: slug), name: words.place(territory), reason: texts.nextPlace)
        }
        return nil
    }
}
