package import Domain
internal import SQL

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
            let found = try SheetFinder(connection, viewer, world).find(search)
            let sheets = try FoundSheets(connection, viewer, world)
                .read(found.page(offset: 0, limit: limit), fields: [])
            // A thing that is not in this database is told by no sheet.
            let isKnown = found.unknown.isEmpty
            return Outcome(total: isKnown ? found.total : 0, practices: isKnown ? sheets.map(\.sheet.practice) : [])
        }
    }

    /// The words as they stand, or a synonym.
    private var search: SheetSearch {
        switch asked {
        case .method(let code): SheetSearch(filter: SheetFilter(.method, code))
        case .source(let code): SheetSearch(filter: SheetFilter(.source, code))
        case .words(let text): SheetSearch(words: "\"\(text)\"", order: .name)
        }
    }
}
