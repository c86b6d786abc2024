internal import Acts
internal import HTTP
internal import Routes
internal import Views

/// The list of practices and their sheets.
struct PracticesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list(_ route: PracticesRoute) throws -> Response {
        let world = context.site.world
        let found = try ListSheets(words: route.words, filter: route.filter, page: route.page).perform(
            by: context.viewer, in: world)
        var shown = route
        shown.page = found.page
        let model = PracticesPage.Model(
            route: shown, total: found.total, page: found.page, pages: found.pages, first: found.first,
            sheets: found.sheets, subject: found.subject)
        let page = PracticesPage(
            model, template: world.template, vocabularies: world.vocabularies, frame: context.frame())
        return context.html(page.bytes)
    }

    func sheet(_ slug: String) throws -> Response {
        let world = context.site.world
        switch try ReadSheet(slug: slug).perform(by: context.viewer, in: world) {
        case .moved(let newer): return .redirect(to: .sheet(slug: newer), status: 301)
        case .sheet(let sheet):
            let page = SheetPage(
                sheet, template: world.template, vocabularies: world.vocabularies, lexicon: try context.lexicon(),
                frame: context.frame())
            return context.html(page.bytes)
        }
    }
}
