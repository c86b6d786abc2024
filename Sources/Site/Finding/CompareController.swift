internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Sheets side by side.
struct CompareController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func compare(_ route: CompareRoute) throws -> Response {
        let world = context.site.world
        let found = try CompareSheets(route.slugs, words: route.words).perform(by: context.viewer, in: world)
        if found.isMoved {
            var newer = route
            newer.slugs = found.chosen.map(\.slug) + found.absent
            return .redirect(to: .compare(newer), status: 301)
        }
        let model = ComparePage.Model(
            route: route, chosen: found.chosen, sheets: found.sheets, absent: found.absent, repeated: found.repeated,
            found: found.found, close: found.close)
        let page = ComparePage(
            model, template: world.template, vocabularies: world.vocabularies, frame: context.frame())
        return context.html(page.bytes)
    }
}
