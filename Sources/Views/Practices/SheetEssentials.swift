internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The thirty-second reading: where, who, for whom, what it takes, what changed, what got stuck, how far it is.
struct SheetEssentials {
    /// Letters of two things that are read at one glance.
    private static let glance = 110
    let facts: FactView
    let projection: SheetProjection
    private var words: SheetWords { facts.words }

    var markup: Markup {
        let texts = words.sheet
        return """
            <dl class="essential">
            \(entry(texts.wherePlace, place))
            \(entry(texts.carriedBy, bearers))\(authors)
            \(entry(texts.forWhom, brief("public", in: "public")))
            \(entry(texts.stage, stage))
            \(entry(texts.asks, asks))
            \(entry(texts.changed, changed))
            \(entry(words.texts.reading.stuck, brief("obstacle", in: "conditions")))
            </dl>
            """
    }

    private func entry(_ name: String, _ value: Markup) -> Markup {
        "<div><dt>\(name)</dt><dd>\(if: value.isEmpty, facts.absent(.notStated), else: value)</dd></div>"
    }

    private var bearers: Markup {
        let bearers = projection.stated("bearer").prefix(3).map(\.fact)
        return "\(each: bearers, separator: ", ", { facts.body($0) })"
    }

    /// Those who wrote it with its bearer, groups first; nothing is said where nobody did.
    private var authors: Markup {
        if facts.sheet.authors.isEmpty { return "" }
        let links: [Markup] = facts.sheet.authors.map { body in
            let route = body.isGroup ? Route.group(slug: body.slug) : .organisation(slug: body.slug)
            return "<a href=\"\(Link(route))\">\(body.name)</a>"
        }
        return "\n\(entry(words.texts.files.writtenWith, "\(each: links, separator: ", ", { $0 })"))"
    }

    private var place: Markup {
        let places = projection.stated("territory")
        let main = places.filter { ["principal", "siege"].contains($0.part("territory.role")?.term) }
        let names = (main.isEmpty ? places : main).prefix(2).compactMap(\.fact.territory).map(words.placeLink)
        let since = projection.first("years").flatMap { words.period($0.fact) }.map { Markup(text: $0) }
        // A place that is described and not named is still said, as the source prints it.
        let printed = names.isEmpty ? projection.items("territory").compactMap(\.fact.printed).first : nil
        let said = names + [printed.map { Markup(text: words.written($0)) }, since].compactMap { $0 }
        return "\(each: said, separator: ", ", { $0 })"
    }

    private var changed: Markup {
        projection.first("effect") == nil ? brief("result", in: "effects") : brief("effect", in: "effects")
    }

    /// People first: what is hardest to find again elsewhere.
    private var asks: Markup {
        guard let staff = projection.first("staff")?.fact else { return brief("condition", in: "conditions") }
        let parts = [staff.text.map(words.written), words.quantity(staff)].compactMap { $0 }
        let said = SheetWords.capitalised(parts.joined(separator: "\u{A0}: "))
        return "\(said)\(more(projection.stated("staff").count - 1, in: "means"))"
    }

    private var stage: Markup {
        projection.first("stage")?.fact.term.map { Markup(text: words.heading($0, of: "stage")) } ?? ""
    }

    /// The first thing that is said, a second when both stay short, and how many more there are.
    private func brief(_ field: String, in section: String) -> Markup {
        let all = projection.stated(field).compactMap(\.fact.text).map(words.written)
        guard let first = all.first else { return "" }
        let two = all.prefix(2).joined(separator: " · ")
        let isShort = all.count > 1 && two.count <= Self.glance
        let said = SheetWords.capitalised(isShort ? two : first)
        return "\(said)\(more(all.count - (isShort ? 2 : 1), in: section))"
    }

    private func more(_ count: Int, in section: String) -> Markup {
        if count < 1 { return "" }
        let texts = words.texts.reading
        let place = Link(fragment: SheetSection.place(of: section))
        let name = texts.othersOf(name: words.heading(section, of: "section"))
        return
            " <a class=\"more\" href=\"\(place)\">\(texts.others(n: count))<span class=\"hidden\"> \(name)</span></a>"
    }
}
