internal import Acts
internal import HTTP
internal import Views

/// Lists of sheets that somebody chose.
struct CollectionsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list() throws -> Response {
        let world = context.site.world
        let collections = try ListCollections().perform(by: context.viewer, in: world)
        return context.html(
            CollectionsPage(collections, vocabularies: world.vocabularies, frame: context.frame()).bytes)
    }

    func collection(_ slug: String) throws -> Response {
        let world = context.site.world
        let found = try ReadCollection(slug: slug).perform(by: context.viewer, in: world)
        let page = CollectionPage(
            found.collection, found.entries, vocabularies: world.vocabularies, frame: context.frame())
        return context.html(page.bytes)
    }
}
