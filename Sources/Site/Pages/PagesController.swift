internal import Acts
internal import Domain
internal import HTTP
internal import Views

/// The front door and the pages that say what this site is.
struct PagesController {
    private static let shownEvents = 3
    private let context: Context

    init(_ context: Context) { self.context = context }

    func home() throws -> Response {
        let world = context.site.world
        let found = try ReadHome().perform(by: context.viewer, in: world)
        var model = HomePage.Model(
            count: found.catalogue.count, doors: found.catalogue.doors,
            news: found.news.map { HomePage.Model.NewSheet($0.sheet, at: $0.at, isFictional: $0.isFictional) },
            featured: found.featured.map {
                FeaturedCollection($0.listed, entries: $0.entries, others: $0.others)
            },
            places: found.places.map { MapCell(territory: $0.territory, sheets: $0.sheets) }, placed: found.placed)
        let calendar = try ReadMonths().perform(by: context.viewer, in: world)
        if let month = calendar.current {
            let events = calendar.coming.map(\.event).filter { $0.month == month.id }
            model.season = (month, Array(events.prefix(Self.shownEvents)))
        }
        return context.html(
            HomePage(
                model, template: world.template, vocabularies: world.vocabularies, frame: context.frame()
            ).bytes)
    }

    func about() throws -> Response {
        let catalogue = try ReadCatalogue().perform(by: context.viewer, in: context.site.world)
        return context.html(
            AboutPage(count: catalogue.count, version: context.site.settings.version, frame: context.frame()).bytes)
    }
}
