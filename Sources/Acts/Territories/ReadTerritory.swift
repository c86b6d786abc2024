package import Domain
internal import SQL
internal import Storage

/// Reads what moves in one place: the sheets here, what they speak of, who is here, what is next door.
package struct ReadTerritory: BusinessAct {
    package struct Outcome: Sendable {
        package let territory: Territory
        /// The widest first.
        package let ancestors: [Territory]
        package let here: PlacedSheets
        /// Places inside this one that sheets name, each with their number.
        package let places: [(territory: Territory, sheets: Int)]
        /// Its own départements when it is smaller, then those that touch them.
        package let beside: [Territory]
        /// In the rest of its départements and in those that touch them.
        package let nextDoor: PlacedSheets
        package let needs: [(code: String, sheets: Int)]
        package let themes: [(code: String, sheets: Int)]
        package let organisations: [OrganisationReference]
        /// Obstacles of the sheets here that say no lever.
        package let questions: [(text: String, practice: PracticeReference)]
        /// Official parts, when there are few enough to be listed.
        package let parts: [Territory]
        package let municipalities: Int
        package let outline: Outline?
        package let outlineSource: String?
    }

    package static let act = Act.seeCommons
    /// Sheets listed, and those whose words and bodies are gathered: a page, not a study.
    private static let (listed, gathered, questions) = (12, 1_000, 6)
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` for an absent place, or one that only hidden sheets name.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            guard let territory = try list.find(slug: slug) else { throw Refusal.notFound }
            let id = territory.id
            let ancestors = try list.ancestors(of: id)
            let around = Surroundings(list, of: territory, ancestors)
            let neighbours = try around.neighbours
            let beside = (around.departements + neighbours).filter { $0.id != id }
            let practices = try SheetList(connection, readableBy: viewer.audiences).page(
                SheetQuery(subject: .territory(id), limit: Self.gathered)
            ).map(\.id)
            let outline = try BoundaryStore(connection, terms: world.terms).outline(of: id)
            return Outcome(
                territory: territory, ancestors: ancestors,
                here: try .read(within: [id], limit: Self.listed, connection, viewer, world),
                places: try list.places(within: id), beside: beside,
                nextDoor: try .read(
                    within: beside.map(\.id), outside: [id], limit: Self.listed, connection, viewer, world),
                needs: try list.terms(of: "need", on: practices),
                themes: try list.terms(of: "theme", on: practices),
                organisations: try list.organisations(on: practices),
                questions: try list.openQuestions(on: practices, limit: Self.questions),
                parts: try list.parts(of: id, kinds: territory.kind == "region" ? ["departement"] : []),
                municipalities: try list.countParts(of: id, kind: "commune"), outline: outline?.outline,
                outlineSource: outline?.source)
        }
    }
}
