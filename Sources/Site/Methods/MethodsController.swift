internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The methods that practices follow.
struct MethodsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list() throws -> Response {
        let world = context.site.world
        let counts = try CountMethods().perform(by: context.viewer, in: world)
        let page = MethodsPage(
            try context.lexicon().knowledge.methods, counts: counts, vocabularies: world.vocabularies,
            frame: context.frame())
        return context.html(page.bytes)
    }

    func method(_ slug: String) throws -> Response {
        let world = context.site.world
        let lexicon = try context.lexicon()
        guard let method = lexicon.knowledge.method(slug: slug) else { throw Failures.NotFound() }
        if method.slug != slug { return .redirect(to: .method(slug: method.slug), status: 301) }
        let found = try ReadExamples(.method(method.code)).perform(by: context.viewer, in: world)
        let all = Route.practices(PracticesRoute(filter: SheetFilter(.method, method.code)))
        let page = MethodPage(
            method, examples: Examples(total: found.total, practices: found.practices, all: all), lexicon: lexicon,
            documents: try context.sources().map(\.document), vocabularies: world.vocabularies,
            years: try ReadMethodYears(code: method.code).perform(by: context.viewer, in: world).years,
            frame: context.frame())
        return context.html(page.bytes)
    }

    /// Where its practices are known to be, year by year.
    func years(_ route: MethodYearsRoute) throws -> Response {
        let world = context.site.world
        guard let method = try context.lexicon().knowledge.method(slug: route.slug) else { throw Failures.NotFound() }
        if method.slug != route.slug {
            return .redirect(to: .methodYears(MethodYearsRoute(method.slug, year: route.year)), status: 301)
        }
        let found = try ReadMethodYears(code: method.code).perform(by: context.viewer, in: world)
        let cells = found.places.map { MapCell(territory: $0.territory, sheets: 0, outline: $0.outline) }
        let page = MethodYearsPage(
            MethodYearsPage.Model(
                code: method.code, years: found.years, year: route.year, cells: cells, within: found.within),
            route: route, template: world.template, vocabularies: world.vocabularies, frame: context.frame())
        return context.html(page.bytes)
    }
}
