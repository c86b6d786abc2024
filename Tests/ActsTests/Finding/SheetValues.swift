import Domain
import SQL
import Storage

@testable import Acts

/// The facet values of sheets, read from their facts one by one.
struct SheetValues {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    func values(of practices: [Int64]) throws -> [Int64: Set<SheetFilter>] {
        let facts = try world.facts(connection).facts(of: practices, readableBy: viewer.audiences)
        var places: [Int64: [String]] = [:]
        for id in Set(facts.values.flatMap { $0 }.compactMap { $0.territory?.id }) {
            let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            places[id] = try list.ancestors(of: id).map(\.slug)
        }
        return facts.mapValues { values($0, places) }
    }

    private func values(_ facts: [Fact], _ places: [Int64: [String]]) -> Set<SheetFilter> {
        var values: Set<SheetFilter> = []
        for fact in facts where fact.absence == nil {
            for facet in Facet.offered where facet.field == fact.field {
                insert(fact.term, facet, &values)
            }
            if fact.field == "bearer" { insert(fact.organisation?.kind, .bearer, &values) }
            if fact.field == "years", let day = fact.since {
                let year = CalendarDay(number: day).year
                values.formUnion([SheetFilter(.year, String(year)), SheetFilter(.year, StartYear.decade(of: year))])
            }
            if let place = fact.territory, let id = place.id {
                for slug in [place.slug].compactMap({ $0 }) + (places[id] ?? []) {
                    values.insert(SheetFilter(.territory, slug))
                }
            }
        }
        let sections = Set(facts.filter { $0.absence == nil && $0.section != "source" }.map(\.section))
        values.insert(SheetFilter(.completeness, Completeness(sections: sections.count).rawValue))
        return values
    }

    private func insert(_ code: String?, _ facet: Facet, _ values: inout Set<SheetFilter>) {
        guard var code, let vocabulary = facet.vocabulary(in: world.template) else { return }
        while values.insert(SheetFilter(facet, code)).inserted,
            let parent = world.vocabularies.term(code, of: vocabulary)?.parent
        {
            code = parent
        }
    }
}
