internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Where a practice comes from and where it went.
struct LineageController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func page(_ route: LineageRoute) throws -> Response {
        let world = context.site.world
        let read = ReadLineage(slug: route.slug, page: route.page, isWide: route.isWide)
        switch try read.perform(by: context.viewer, in: world) {
        case .moved(let newer):
            var moved = route
            moved.slug = newer
            return .redirect(to: .lineage(moved), status: 301)
        case .lineage(let lineage):
            let page = LineagePage(
                lineage, route: route, template: world.template, vocabularies: world.vocabularies,
                frame: context.frame())
            var response = context.html(page.bytes)
            // One address for what a search engine keeps: the first page, one step.
            if lineage.page > 1 || route.isWide { response.headers.set("X-Robots-Tag", "noindex, follow") }
            return response
        }
    }
}
