package import Domain
internal import SQL
internal import Storage

/// Lists what has a page that this viewer may read, for search engines.
package struct ListAddresses: BusinessAct {
    /// One thing with a page, by the last part of its address.
    package struct Entry: Sendable, Equatable {
        package enum Kind: String, Sendable, CaseIterable {
            case sheet, collection, method, word, source, vocabulary, obstacle, lever, territory, organisation, group
        }

        package let kind: Kind
        package let name: String
        /// Last change, in seconds since 1970-01-01 UTC; only of sheets.
        package let changed: Int64?
    }

    package struct Outcome: Sendable {
        /// What the part holds; empty beyond the last one.
        package let entries: [Entry]
        /// Parts there are: sheets first, then the rest.
        package let parts: Int
    }

    package static let act = Act.seeCommons
    private let part: Int
    private let size: Int

    /// - Parameters:
    ///   - part: from 1; 0 to know only how many there are.
    ///   - size: entries of a part.
    package init(part: Int, size: Int = 10_000) {
        self.part = part
        self.size = size
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        let told = try obstacles(by: viewer, in: world)
        return try world.database.read { connection in
            let sheets = SheetList(connection, readableBy: viewer.audiences)
            let sheetParts = (try sheets.count(SheetQuery()) + size - 1) / size
            if 1...max(1, sheetParts) ~= part, sheetParts > 0 {
                let page = try sheets.page(SheetQuery(offset: (part - 1) * size, limit: size))
                let stamps = try HarvestStore(connection).stamps(of: page.map(\.id))
                let entries = page.map { Entry(kind: .sheet, name: $0.slug, changed: stamps[$0.id]) }
                return Outcome(entries: entries, parts: 0)
            }
            let others = try others(connection, viewer, world) + told
            let first = (part - sheetParts - 1) * size
            let entries = first >= 0 ? Array(others.dropFirst(first).prefix(size)) : []
            return Outcome(entries: entries, parts: sheetParts + (others.count + size - 1) / size)
        }
    }

    /// Kinds of obstacles and levers that a sheet tells.
    private func obstacles(by viewer: Viewer, in world: World) throws -> [Entry] {
        try ObstacleOrLever.allCases.flatMap { side in
            try ListObstacles(side).perform(by: viewer, in: world).counts.keys.sorted().map {
                Entry(kind: side == .obstacle ? .obstacle : .lever, name: $0, changed: nil)
            }
        }
    }

    private func others(_ connection: any Connection, _ viewer: Viewer, _ world: World) throws -> [Entry] {
        let knowledge = KnowledgeStore(connection)
        let bodies = try OrganisationList(connection, terms: world.terms, readableBy: viewer.audiences).all()
        var names: [(Entry.Kind, [String])] = [
            (.method, try knowledge.all(.method).map(\.slug)), (.word, try knowledge.all(.glossary).map(\.slug)),
            (.vocabulary, world.vocabularies.all.map(\.code)),
            (.territory, try places(connection, viewer, world)),
            (.organisation, bodies.filter { !$0.isGroup }.map(\.slug)), (.group, bodies.filter(\.isGroup).map(\.slug)),
        ]
        let counts = try SheetList(connection, readableBy: viewer.audiences).countsBySource()
        let collections = try CollectionList(connection, readableBy: viewer.audiences).all().filter { $0.sheets > 0 }
        names.append((.collection, collections.map(\.collection.slug)))
        names.append((.source, try knowledge.citedSources().union(counts.keys).sorted()))
        return names.flatMap { kind, names in names.map { Entry(kind: kind, name: $0, changed: nil) } }
    }

    /// Places where a sheet is, or in which one is: a place without any has nothing to be found by.
    private func places(_ connection: any Connection, _ viewer: Viewer, _ world: World) throws -> [String] {
        let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
        let kinds = world.vocabularies.terms(of: "territory").map(\.code)
        let counts = try list.sheetCounts(kinds: kinds)
        return try list.all(kinds: kinds).filter { counts[$0.id] ?? 0 > 0 }.map(\.slug)
    }
}
