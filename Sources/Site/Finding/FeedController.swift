internal import Acts
internal import Domain
internal import HTML
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What is new in a search or in a place, for feed readers.
///
/// A feed reader keeps no cookie: the language is the one asked in the address, or that of the instance.
struct FeedController {
    private let context: Context
    private let texts: Texts

    init(_ context: Context) {
        self.context = context
        texts = Texts(context.askedLanguage ?? context.site.settings.language)
    }

    /// - Throws: `Refusal.notFound` when the search chooses something that is not there, or there is no such place.
    func answer(_ route: FeedRoute) throws -> Response {
        context.feed(try feed(route), route.format)
    }

    private func feed(_ route: FeedRoute) throws -> Feed {
        let world = context.site.world
        let title = FeedTitle(texts, template: world.template, vocabularies: world.vocabularies)
        switch route.subject {
        case .search(let search):
            let found = try ReadFeed(search).perform(by: context.viewer, in: world)
            return feed(
                route, page: .practices(PracticesRoute(search)), title: title.text(search, found.chosen), found)
        case .territory(let slug):
            let found = try ReadFeed(territory: slug).perform(by: context.viewer, in: world)
            return feed(
                route, page: .territory(slug: slug), title: title.text(ofPlace: found.chosen.first?.name ?? slug),
                found)
        }
    }

    private func feed(_ route: FeedRoute, page: Route, title: String, _ found: ReadFeed.Outcome) -> Feed {
        Feed(
            id: context.feedID("feed \(context.site.settings.publicAddress ?? "") \(page.path)"), title: title,
            subtitle: texts.feeds.subtitle, siteName: texts.common.siteName, language: texts.language.rawValue,
            own: context.link(.feed(route)), page: context.link(page), entries: found.entries.map(entry))
    }

    private func entry(_ entry: ReadFeed.Entry) -> Feed.Entry {
        let sheet = entry.sheet
        let world = context.site.world
        let words = { (field: String) in
            let vocabulary = world.template.field(field)?.vocabulary ?? field
            return sheet.stated(field).compactMap(\.term).compactMap { code in
                world.vocabularies.term(code, of: vocabulary).map { (code: code, label: $0.french) }
            }
        }
        return Feed.Entry(
            id: context.feedID("practice \(sheet.practice.id)"), title: sheet.practice.title,
            page: context.link(.sheet(slug: sheet.practice.slug)), summary: sheet.first("description")?.text ?? "",
            published: entry.first.at, updated: entry.latest.at,
            authors: sheet.bodies("bearer").compactMap { $0.bodyName ?? $0.text },
            categories: words("need") + words("theme"), licence: entry.latest.licence)
    }
}

extension Context {
    /// A name that survives a change of address and tells nothing of other rows: the hash of what never changes, as a
    /// UUID of version 8 (RFC 9562).
    func feedID(_ subject: String) -> String {
        var digits = Array(site.fingerprint(Array("essaim \(subject)".utf8)).utf8.prefix(32))
        digits[12] = UInt8(ascii: "8")
        digits[16] = UInt8(ascii: "a")
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
        return "urn:uuid:\(parts.joined(separator: "-"))"
    }

    func feed(_ feed: Feed, _ format: FeedRoute.Format, isPublic: Bool = true) -> Response {
        let (bytes, type) =
            switch format {
            case .atom: (AtomFeed(feed).bytes, "application/atom+xml; charset=utf-8")
            case .json: (JSONFeed(feed).bytes, "application/feed+json; charset=utf-8")
            }
        let keeping = isPublic ? "public, no-cache" : "private, no-cache"
        return Response(headers: ["Content-Type": type, "Cache-Control": keeping], body: .bytes(bytes))
    }
}
