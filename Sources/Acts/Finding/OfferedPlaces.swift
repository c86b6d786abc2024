internal import Domain
internal import SQL
internal import Storage

/// A region or a département, as the facet of places offers it; official places hide nothing.
struct OfferedPlace: Sendable {
    let id: Int64
    let slug: String
    let name: String
    /// Address of the region of a département.
    let region: String?

    /// By name, read once for as long as no place changes.
    static func all(_ connection: any Connection, _ world: World) throws -> [OfferedPlace] {
        let list = TerritoryList(connection, readableBy: Viewer.anyone.audiences, terms: world.terms)
        var regions: [Int64: String] = [:]
        for region in try list.all(kinds: ["region"]) {
            for part in try list.parts(of: region.id, kinds: Territory.mappedKinds) { regions[part.id] = region.slug }
        }
        return try list.all(kinds: ["region"] + Territory.mappedKinds).filter { $0.code != nil }.map {
            OfferedPlace(id: $0.id, slug: $0.slug, name: $0.name, region: regions[$0.id])
        }
    }
}
