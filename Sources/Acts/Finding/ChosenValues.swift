internal import Domain
internal import SQL
internal import Storage

/// Finds what a choice names: its identifier in the index, and its name when it is a thing of its own.
struct ChosenValues {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// Nil for a thing that is not there, or that the viewer may not know of.
    func find(_ filter: SheetFilter) throws -> (id: Int64, name: String?)? {
        switch filter.facet {
        case .territory:
            let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            return try list.find(slug: filter.value).map { ($0.id, $0.name) }
        case .organisation:
            let list = OrganisationList(connection, terms: world.terms, readableBy: viewer.audiences)
            return try list.find(filter.value).map { ($0.organisation.id, $0.organisation.name) }
        case .source:
            return try SourceStore(connection).find(code: filter.value).map { ($0.id, $0.document.title) }
        default:
            return FacetCodes(world).value(filter.value, of: filter.facet).map { ($0, nil) }
        }
    }
}
