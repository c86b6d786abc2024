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
            frame: context.frame())
        return context.html(page.bytes)
    }
}
