internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The places and what moves there.
struct TerritoriesController {
    private let context: Context
    private var world: World { context.site.world }

    init(_ context: Context) { self.context = context }

    func list() throws -> Response {
        let found = try ListTerritories().perform(by: context.viewer, in: world)
        let regions = found.regions.map { region in
            TerritoriesPage.Region(
                territory: region.territory, sheets: region.sheets,
                cells: region.places.map {
                    MapCell(territory: $0.territory, sheets: $0.sheets, outline: $0.outline)
                })
        }
        return context.html(
            TerritoriesPage(
                regions: regions, placed: found.placed, total: found.total, vocabularies: world.vocabularies,
                frame: context.frame()
            ).bytes)
    }

    func territory(_ slug: String) throws -> Response {
        let found = try ReadTerritory(slug: slug).perform(by: context.viewer, in: world)
        var model = TerritoryModel(found.territory)
        model.ancestors = found.ancestors
        model.here = circle(found.here)
        model.places = found.places
        model.beside = found.beside
        model.nextDoor = circle(found.nextDoor)
        model.needs = found.needs
        model.themes = found.themes
        model.organisations = found.organisations
        model.questions = found.questions
        model.parts = found.parts
        model.municipalities = found.municipalities
        model.outline = found.outline
        model.outlineSource = found.outlineSource
        let follow = try context.offerToFollow(.territory(slug: slug))
        let frame = context.frame(follow: follow?.button)
        let response = context.html(TerritoryPage(model, vocabularies: world.vocabularies, frame: frame).bytes)
        return follow?.protection.protecting(response) ?? response
    }

    func nearby(_ place: DirectoryRoute) throws -> Response {
        let found = try FindNearby(words: place.words, kind: place.kind).perform(by: context.viewer, in: world)
        return context.html(
            NearbyPage(
                route: place, answer: answer(found.answer), knowsMunicipalities: found.knowsMunicipalities,
                isPostal: found.isPostal, vocabularies: world.vocabularies, frame: context.frame()
            ).bytes)
    }

    private func answer(_ answer: FindNearby.Answer) -> NearbyPage.Answer {
        switch answer {
        case .nothingAsked: .nothingAsked
        case .choices(let places): .choices(places)
        case .nothing(let suggestion): .nothing(suggestion: suggestion)
        case .place(let territory, let rings):
            .place(
                territory,
                rings.map {
                    NearbyPage.Ring(reason: reason($0.reason), places: $0.places, circle: circle($0.found))
                })
        }
    }

    private func reason(_ reason: FindNearby.Ring.Reason) -> NearbyPage.Reason {
        switch reason {
        case .here: .here
        case .departement: .departement
        case .neighbours: .neighbours
        case .region: .region
        }
    }

    private func circle(_ found: PlacedSheets) -> SheetCircle {
        SheetCircle(total: found.total, sheets: found.sheets)
    }
}
