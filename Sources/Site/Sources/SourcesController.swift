internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The publications that sheets, methods and words come from.
struct SourcesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list() throws -> Response {
        let knowledge = try context.lexicon().knowledge
        return context.html(SourcesPage(try context.sources(), knowledge: knowledge, frame: context.frame()).bytes)
    }

    func source(_ code: String) throws -> Response {
        let world = context.site.world
        guard let document = try context.sources().first(where: { $0.document.code == code })?.document else {
            throw Failures.NotFound()
        }
        let found = try ReadExamples(.source(code)).perform(by: context.viewer, in: world)
        let all = Route.practices(PracticesRoute(filter: SheetFilter(.source, code)))
        let page = SourcePage(
            document, examples: Examples(total: found.total, practices: found.practices, all: all),
            knowledge: try context.lexicon().knowledge, vocabularies: world.vocabularies, frame: context.frame())
        return context.html(page.bytes)
    }
}
