internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The words of the field, defined with their source.
struct GlossaryController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list(_ list: DirectoryRoute) throws -> Response {
        let words = try context.lexicon().knowledge.words
        return context.html(GlossaryPage(words, route: list, frame: context.frame()).bytes)
    }

    /// A former name, another spelling or an acronym leads to the entry.
    func word(_ slug: String) throws -> Response {
        let world = context.site.world
        let lexicon = try context.lexicon()
        guard let word = lexicon.word(slug: slug) else { throw Failures.NotFound() }
        if word.slug != slug { return .redirect(to: .word(slug: word.slug), status: 301) }
        let found = try ReadExamples(.words(word.label), limit: 1).perform(by: context.viewer, in: world)
        let page = WordPage(
            word, sheets: found.total, lexicon: lexicon, documents: try context.sources().map(\.document),
            vocabularies: world.vocabularies, frame: context.frame())
        return context.html(page.bytes)
    }
}
