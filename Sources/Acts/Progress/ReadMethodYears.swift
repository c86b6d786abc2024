package import Domain
internal import SQL
internal import Storage

/// Reads where the practices of a method are known to be, year by year, and the places of the map that they lie in.
package struct ReadMethodYears: BusinessAct {
    package struct Outcome: Sendable {
        package let years: MethodYears
        /// Every département and overseas collectivity, by name, with its outline where one was imported.
        package let places: [(territory: Territory, outline: Outline?)]
        /// The places of the map that each place of a sheet lies in, by identifier.
        package let within: [Int64: [Int64]]
    }

    package static let act = Act.seeCommons
    /// A page, not a study.
    private static let limit = 1_000
    private static let fields = [
        "territory", "territory.role", "milestone", "milestone.type", "progress", "progress.stage", "progress.date",
        "progress.evidence", "progress.by", "progress.note",
    ]
    private let code: String

    /// - Parameter code: of the method.
    package init(code: String) { self.code = code }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let found = try SheetFinder(connection, viewer, world).find(
                SheetSearch(filter: SheetFilter(.method, code)))
            let hits = found.unknown.isEmpty ? found.page(offset: 0, limit: Self.limit) : []
            let sheets = try FoundSheets(connection, viewer, world).read(hits, fields: Self.fields).map(\.sheet)
            let stages = Set(world.vocabularies.terms(of: "stage").map(\.code))
            let years = MethodYears(
                sheets: found.unknown.isEmpty ? found.total : 0, read: sheets, stages: stages)
            let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            let sketches = try BoundaryStore(connection, terms: world.terms).sketches(kinds: Territory.mappedKinds)
            return Outcome(
                years: years,
                places: try list.all(kinds: Territory.mappedKinds).map { ($0, sketches[$0.id]) },
                within: try list.wholes(
                    of: Set(years.points.compactMap(\.place?.id)).sorted(), kinds: Territory.mappedKinds))
        }
    }
}
