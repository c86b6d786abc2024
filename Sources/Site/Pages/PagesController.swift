internal import Acts
internal import HTTP
internal import Views

/// The front door and the pages that say what this site is.
struct PagesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func home() throws -> Response {
        let world = context.site.world
        let catalogue = try ReadCatalogue().perform(by: context.viewer, in: world)
        return context.html(
            HomePage(
                count: catalogue.count, doors: catalogue.doors, template: world.template,
                vocabularies: world.vocabularies, frame: context.frame()
            ).bytes)
    }

    func about() throws -> Response {
        let catalogue = try ReadCatalogue().perform(by: context.viewer, in: context.site.world)
        return context.html(
            AboutPage(count: catalogue.count, version: context.site.settings.version, frame: context.frame()).bytes)
    }
}
