internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The addresses of the site for search engines: the list of parts, and each part.
struct SitemapController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    /// - Throws: `Failures.NotFound` beyond the last part.
    func answer(_ sitemap: SitemapRoute) throws -> Response {
        // The first part besides those of the acts is that of the pages which every instance has.
        guard let part = sitemap.part else {
            let parts = try ListAddresses(part: 0).perform(by: context.viewer, in: context.site.world).parts + 1
            return response(
                Sitemap(parts: (1...parts).map { context.absolute(.machine(.sitemap(SitemapRoute(part: $0)))) }))
        }
        if part == 1 { return response(Sitemap(pages: Self.lists.map { Sitemap.Page(context.absolute($0)) })) }
        let found = try ListAddresses(part: part - 1).perform(by: context.viewer, in: context.site.world)
        if found.entries.isEmpty { throw Failures.NotFound() }
        return response(
            Sitemap(pages: found.entries.map { Sitemap.Page(context.absolute(Self.route($0)), changed: $0.changed) }))
    }

    private static let lists: [Route] = [
        .home, .practices(PracticesRoute()), .collections, .obstacles, .levers, .methods, .territories,
        .organisations(DirectoryRoute()), .groups(DirectoryRoute()), .glossary(DirectoryRoute()), .sources,
        .vocabularies, .about, .legal, .privacy, .openData, .accessibility,
    ]

    private static func route(_ entry: ListAddresses.Entry) -> Route {
        switch entry.kind {
        case .sheet: .sheet(slug: entry.name)
        case .collection: .collection(slug: entry.name)
        case .method: .method(slug: entry.name)
        case .word: .word(slug: entry.name)
        case .source: .source(code: entry.name)
        case .vocabulary: .vocabulary(VocabularyRoute(entry.name))
        case .obstacle: .obstacle(code: entry.name)
        case .lever: .lever(code: entry.name)
        case .territory: .territory(slug: entry.name)
        case .organisation: .organisation(slug: entry.name)
        case .group: .group(slug: entry.name)
        }
    }

    private func response(_ sitemap: Sitemap) -> Response {
        var response = Response(
            headers: ["Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, no-cache"],
            body: .bytes(sitemap.bytes))
        // Without an address of its own the site takes the one it was asked by, which is not kept for others.
        if context.site.settings.publicAddress == nil { response.headers.set("Cache-Control", "no-store") }
        return response
    }
}
