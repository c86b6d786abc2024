package import Domain
internal import SQL
internal import Storage

/// Sheets of one circle around a place, by name: the first of them, and how many there are.
package struct PlacedSheets: Sendable {
    package let total: Int
    package let sheets: [Sheet]

    static let fields = ["territory", "years", "bearer"]

    /// - Parameters:
    ///   - inside: identifiers of the places that make the circle.
    ///   - outside: those of the circles nearer to the centre, so that a sheet is listed once.
    static func read(
        within inside: [Int64], outside: [Int64] = [], limit: Int, _ connection: any Connection, _ viewer: Viewer,
        _ world: World
    ) throws -> PlacedSheets {
        if inside.isEmpty { return PlacedSheets(total: 0, sheets: []) }
        let list = SheetList(connection, readableBy: viewer.audiences)
        let query = SheetQuery(subject: .places(within: inside, outside: outside), limit: limit)
        let practices = try list.page(query)
        let facts = try world.facts(connection).facts(
            of: practices.map(\.id), fields: fields, readableBy: viewer.audiences)
        let sheets = practices.map { Sheet(practice: $0, edition: nil, source: nil, facts: facts[$0.id] ?? []) }
        return PlacedSheets(total: practices.count < limit ? practices.count : try list.count(query), sheets: sheets)
    }
}
