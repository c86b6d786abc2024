internal import Acts
internal import HTTP
internal import Routes
internal import Views

/// The shared lists of words, as they are and as they were.
struct VocabulariesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list() throws -> Response {
        let world = context.site.world
        let all = try ListVocabularies().perform(by: context.viewer, in: world)
        return context.html(VocabulariesPage(all, template: world.template, frame: context.frame()).bytes)
    }

    func vocabulary(_ route: VocabularyRoute) throws -> Response {
        let world = context.site.world
        let found = try ReadVocabulary(code: route.code, version: route.version).perform(by: context.viewer, in: world)
        let model = VocabularyPage.Model(
            vocabulary: found.vocabulary, isCurrent: found.isCurrent, versions: found.versions, sheets: found.sheets,
            subject: found.subject)
        return context.html(
            VocabularyPage(model, vocabularies: world.vocabularies, frame: context.frame()).bytes)
    }
}
