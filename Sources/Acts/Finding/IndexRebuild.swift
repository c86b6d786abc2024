internal import Domain
internal import SQL
internal import Storage

/// Makes the index of the published sheets anew: for a database of an older schema, and after a whole import.
struct IndexRebuild {
    private let connection: any Connection
    private let world: World

    init(_ connection: any Connection, _ world: World) {
        self.connection = connection
        self.world = world
    }

    /// True when there are published sheets and none is indexed; looked at first, so that opening a database does not
    /// write.
    func isNeeded() throws -> Bool {
        guard try SearchStore(connection).isEmpty() else { return false }
        return try EditionStore(connection).hasPublished()
    }

    func run() throws {
        let index = SheetIndexing(connection, world: world, isNews: false)
        try index.together {
            try RecordCheck(connection).eachPractice { entry in
                if let practice = try PracticeStore(connection).find(entry.id) { try index.refresh(practice) }
            }
        }
    }
}
