package import Domain
internal import SQL
internal import Storage

/// Reads the first sheets that follow a method, come from a publication or use some words, and how many there are.
package struct ReadExamples: BusinessAct {
    package enum Asked: Sendable {
        case method(String)
        case source(String)
        case words(String)
    }

    package struct Outcome: Sendable {
        /// Of all the sheets that the viewer may see.
        package let total: Int
        package let practices: [Practice]
    }

    package static let act = Act.seeCommons
    private let asked: Asked
    private let limit: Int

    package init(_ asked: Asked, limit: Int = 8) {
        self.asked = asked
        self.limit = limit
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            if case .words(let text) = asked { return try phrase(text, connection, viewer, world) }
            guard let query = try query(connection, world) else { return Outcome(total: 0, practices: []) }
            let list = SheetList(connection, readableBy: viewer.audiences)
            return Outcome(total: try list.count(query), practices: try list.page(query))
        }
    }

    /// The sheets that use these words as they stand, or a synonym.
    private func phrase(
        _ text: String, _ connection: any Connection, _ viewer: Viewer, _ world: World
    ) throws -> Outcome {
        let found = try SheetFinder(connection, viewer, world).find(SheetSearch(words: "\"\(text)\"", order: .name))
        let hits = found.page(offset: 0, limit: limit)
        return Outcome(
            total: found.total,
            practices: try FoundSheets(connection, viewer, world).read(hits, fields: []).map(\.sheet.practice))
    }

    /// nil when no sheet can answer: the thing is not in this database.
    private func query(_ connection: any Connection, _ world: World) throws -> SheetQuery? {
        switch asked {
        case .method(let code):
            guard let id = world.terms.id(code, of: "method") else { return nil }
            return SheetQuery(subject: .term(id, field: "method"), limit: limit)
        case .source(let code):
            guard let (id, _) = try SourceStore(connection).find(code: code) else { return nil }
            return SheetQuery(subject: .source(id), limit: limit)
        case .words: return nil
        }
    }
}
