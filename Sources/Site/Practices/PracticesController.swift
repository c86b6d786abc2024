internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The list of practices and their sheets.
struct PracticesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    /// Rows of a table, which are one line each.
    private static let tableSize = 50

    func list(_ asked: PracticesRoute) throws -> Response {
        let route = asked.canonical
        let query = context.request.query.pairs.filter { $0.name != InLanguage.field }.map { ($0.name, $0.value) }
        if !route.isAddressed(by: query) {
            return .redirect(to: .practices(route), in: context.askedLanguage, status: 303)
        }
        let world = context.site.world
        let size = route.display == .table ? Self.tableSize : 20
        let found = try SearchSheets(route.search, page: route.page, size: size).perform(by: context.viewer, in: world)
        let model = model(route, found)
        let follow = found.unknown.isEmpty ? try context.offerToFollow(.search(route.search)) : nil
        let page = PracticesPage(
            model, template: world.template, vocabularies: world.vocabularies,
            frame: context.frame(follow: follow?.button),
            map: route.display == .map ? try map(model.route) : nil, marking: found.plan.map(WordMarks.init))
        var response = context.html(page.bytes)
        if !route.search.isEverything { response.headers.set("X-Robots-Tag", "noindex, follow") }
        return follow?.protection.protecting(response) ?? response
    }

    private func model(_ route: PracticesRoute, _ found: SearchSheets.Outcome) -> PracticesPage.Model {
        var shown = route
        shown.page = found.page
        for filter in found.unknown { shown.search.selection.remove(filter) }
        return PracticesPage.Model(
            route: shown, total: found.total, page: found.page, pages: found.pages, first: found.first,
            sheets: found.sheets, facets: found.facets, chosen: found.chosen, unknown: found.unknown,
            corrections: found.corrections, waiver: found.waiver)
    }

    private func map(_ route: PracticesRoute) throws -> PracticesMap {
        let world = context.site.world
        let found = try PlaceSheets(route.search).perform(by: context.viewer, in: world)
        let cells = found.places.map {
            MapCell(territory: $0.territory, sheets: $0.sheets, outline: $0.outline)
        }
        let model = PracticesMap.Model(
            cells: cells, chosen: Set(found.places.filter(\.isChosen).map(\.territory.slug)), placed: found.placed,
            unplaced: found.unplaced)
        return PracticesMap(model, route: route, vocabularies: world.vocabularies, frame: context.frame())
    }

    func sheet(_ slug: String) throws -> Response {
        let world = context.site.world
        let contents = context.site.contents
        let key = ContentKey(.sheet(slug: slug), context)
        let record = try world.state()
        if let kept = contents?.value(key, at: record) { return try framed(kept, slug) }
        switch try ReadSheet(slug: slug).perform(by: context.viewer, in: world) {
        case .moved(let newer): return .redirect(to: .sheet(slug: newer), status: 301)
        case .sheet(let sheet):
            let close = try FindClose(slug: slug).perform(by: context.viewer, in: world)
            let collections = try CollectionsOfSheet(sheet.practice).perform(by: context.viewer, in: world)
            let page = SheetPage(
                sheet, template: world.template, vocabularies: world.vocabularies, lexicon: try context.lexicon(),
                close: close, collections: collections, takeAway: takeAway(sheet),
                life: try life(slug), frame: context.frame()
            ).page
            contents?.keep(page, key, size: page.size, at: record)
            return try framed(page, slug)
        }
    }

    /// The inside of a sheet with what stands around it for this reader.
    private func framed(_ page: PageContent, _ slug: String) throws -> Response {
        let follow = try context.offerToFollow(.practice(slug: slug))
        let response = context.html(Layout(context.frame(follow: follow?.button)).page(page))
        return follow?.protection.protecting(response) ?? response
    }

    private func life(_ slug: String) throws -> SheetLife {
        let read = try ReadSheetLife(slug: slug).perform(by: context.viewer, in: context.site.world)
        let profiles = read.profiles.map { StandingProfile($0.review, $0.profile, labels: $0.labels) }
        return SheetLife(
            answers: read.answers, profiles: profiles, freshness: read.freshness, isToConfirm: read.isToConfirm,
            adoptions: read.adoptions.map(ShownAdoption.init), prizes: read.prizes, events: read.events)
    }

    private func takeAway(_ sheet: Sheet) -> TakeAway {
        TakeAway(
            slug: sheet.practice.slug, card: context.card(sheet, link: context.link),
            hasPDF: context.site.settings.printsPDF, texts: context.texts,
            timeZone: context.site.settings.timeZone)
    }
}
