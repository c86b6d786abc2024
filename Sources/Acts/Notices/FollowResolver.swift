internal import Domain
internal import SQL
internal import Storage

/// Finds what a subject names, as its follower may know of it: the stored form of it.
struct FollowResolver {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// - Throws: `Refusal.notFound` for what is not there, or hidden from the viewer.
    func resolve(_ subject: FollowSubject) throws -> (kind: Follow.Kind, subject: String) {
        switch subject {
        case .practice(let slug):
            guard let id = try PracticeStore(connection).find(address: slug)?.practice.id,
                try SheetList(connection, readableBy: viewer.audiences).practices([id])[id] != nil
            else { throw Refusal.notFound }
            return (.practice, String(id))
        case .territory(let slug):
            let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            guard let place = try list.find(slug: slug) else { throw Refusal.notFound }
            return (.territory, place.slug)
        case .search(let search):
            // A search must not become another one by itself.
            let found = try SheetFinder(connection, viewer, world).find(search)
            if !found.unknown.isEmpty { throw Refusal.notFound }
            return (.search, search.saved)
        }
    }
}
