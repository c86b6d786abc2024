import Domain
import SQL
import Storage
import TestSupport

@testable import Acts

/// The facet values of the sheets that a visitor may see, read fact by fact.
struct SlowFacets {
    private let world: TestWorld

    init(_ world: TestWorld) { self.world = world }

    /// By address.
    func values() throws -> [String: Set<SheetFilter>] {
        let world = self.world.world
        return try world.database.read { connection in
            let list = SheetList(connection, readableBy: [.everyone])
            let practices = try list.page(SheetQuery(limit: 10_000))
            let values = try SheetValues(connection, .anyone, world).values(of: practices.map(\.id))
            return Dictionary(practices.map { ($0.slug, values[$0.id] ?? []) }, uniquingKeysWith: { $1 })
        }
    }
}
