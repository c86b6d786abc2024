package import Domain
internal import SQL
internal import Storage

/// Reads the sheets that somebody wants side by side, says what stands in the way, and finds others to add.
package struct CompareSheets: BusinessAct {
    package struct Outcome: Sendable {
        /// Those that are there, each once, in the order they were chosen.
        package let chosen: [Practice]
        /// The sheets themselves when there are two to four, none else.
        package let sheets: [Sheet]
        /// Asked addresses where no sheet is, or none that the viewer may see.
        package let absent: [String]
        /// Chosen more than once.
        package let repeated: [Practice]
        /// True when an address was given up for another one.
        package let isMoved: Bool
        /// What the words find, the chosen ones left out.
        package let found: [Practice]
        /// Near the first one chosen, when no words are asked.
        package let close: [ClosePractice]
    }

    package static let act = Act.seeSheet
    /// Sheets side by side; sheets proposed.
    package static let (bounds, proposed) = (2...4, 8)
    private let slugs: [String]
    private let words: String

    package init(_ slugs: [String], words: String = "") {
        self.slugs = slugs
        self.words = words
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let asked = try slugs.map { (slug: $0, found: try find($0, connection, viewer)) }
            var seen: Set<Int64> = []
            let (chosen, again) = asked.compactMap(\.found).reduce(into: ([Practice](), [Practice]())) { lists, one in
                if seen.insert(one.id).inserted { lists.0.append(one) } else { lists.1.append(one) }
            }
            let reader = SheetReader(connection, viewer, world)
            return Outcome(
                chosen: chosen, sheets: Self.bounds.contains(chosen.count) ? try chosen.map(reader.read) : [],
                absent: asked.filter { $0.found == nil }.map(\.slug), repeated: again,
                isMoved: asked.contains { one in one.found.map { $0.slug != one.slug } ?? false },
                found: words.isEmpty ? [] : try search(besides: seen, connection, viewer, world),
                close: words.isEmpty ? try close(to: chosen, connection, viewer, world) : [])
        }
    }

    private func find(_ slug: String, _ connection: any Connection, _ viewer: Viewer) throws -> Practice? {
        guard let practice = try PracticeStore(connection).find(address: slug)?.practice,
            can(viewer, Self.act, on: try PracticeStore(connection).access(of: practice.id))
        else { return nil }
        return practice
    }

    private func search(
        besides chosen: Set<Int64>, _ connection: any Connection, _ viewer: Viewer, _ world: World
    ) throws -> [Practice] {
        let found = try SheetFinder(connection, viewer, world).find(SheetSearch(words: words))
        let ids = found.page(offset: 0, limit: Self.proposed + chosen.count).map(\.practice)
        let practices = try SheetList(connection, readableBy: viewer.audiences).practices(ids)
        return Array(ids.filter { !chosen.contains($0) }.compactMap { practices[$0] }.prefix(Self.proposed))
    }

    private func close(
        to chosen: [Practice], _ connection: any Connection, _ viewer: Viewer, _ world: World
    ) throws -> [ClosePractice] {
        guard let first = chosen.first, chosen.count < Self.bounds.upperBound else { return [] }
        return try CloseSheets(connection, viewer, world).find(
            near: first.id, besides: Set(chosen.map(\.id)), limit: FindClose.limit)
    }
}
