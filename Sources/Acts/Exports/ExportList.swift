package import Domain
internal import SQL
internal import Storage

/// Gives a list as rows to take away: all of it, whatever the page shows at once, and only what the viewer may see.
///
/// The rows come out of one read transaction, while `use` runs.
package struct ExportList: BusinessAct {
    package enum Listing: Sendable, Equatable {
        case practices(SheetSearch)
        /// The sheets of a collection, by its slug.
        case collection(String)
        /// One practice, as the row it is in the list.
        case practice(Int64)
        case sources
        case vocabulary(String)
        case methods, glossary, territories, organisations, groups
    }

    package static let act = Act.seeCommons
    private let listing: Listing
    private let limit: Int
    private let use: (ListExport) throws -> Void

    /// - Parameters:
    ///   - limit: rows of the list of practices that are not exceeded: a list that has more is refused.
    ///   - use: writes the list; called once.
    package init(_ listing: Listing, limit: Int = .max, use: @escaping (ListExport) throws -> Void) {
        self.listing = listing
        self.limit = limit
        self.use = use
    }

    /// - Throws: `Refusal.notFound` when there is no such list, `.tooMany` beyond the limit.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.read { connection in
            switch listing {
            case .practices(let search):
                try use(PracticesExport(connection, viewer, world).list(search, limit: limit))
            case .collection(let slug): try use(PracticesExport(connection, viewer, world).list(ofCollection: slug))
            case .practice(let id): try use(PracticesExport(connection, viewer, world).list(ofPractice: id))
            case .sources: try use(commons(connection, viewer, world).sources())
            case .vocabulary(let code): try use(commons(connection, viewer, world).vocabulary(code))
            case .methods: try use(commons(connection, viewer, world).knowledge(.method, name: "demarches"))
            case .glossary: try use(commons(connection, viewer, world).knowledge(.glossary, name: "glossaire"))
            case .territories: try use(commons(connection, viewer, world).territories())
            case .organisations: try use(commons(connection, viewer, world).organisations(areGroups: false))
            case .groups: try use(commons(connection, viewer, world).organisations(areGroups: true))
            }
        }
    }

    private func commons(_ connection: any Connection, _ viewer: Viewer, _ world: World) -> CommonsExport {
        CommonsExport(connection, viewer, world)
    }
}
