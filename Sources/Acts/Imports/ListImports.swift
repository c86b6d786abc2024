package import Domain
internal import SQL
package import Storage

/// Reads the imports that changed something, the newest first.
package struct ListImports: BusinessAct {
    package static let act = Act.undoImport
    private let limit: Int

    package init(limit: Int = 50) { self.limit = limit }

    package func perform(by viewer: Viewer, in world: World) throws -> [ImportBatch] {
        try requireInstance(viewer)
        return try world.database.read { try ImportStore($0).recent(limit: limit) }
    }
}

/// Reads one import with the practices it made or changed.
package struct ReadImport: BusinessAct {
    package struct Outcome: Sendable, Equatable {
        package struct Line: Sendable, Equatable {
            package let slug: String
            package let title: String
            package let action: ImportReport.Action
        }

        package let batch: ImportBatch
        /// The first thousand.
        package let lines: [Line]
    }

    package static let act = Act.undoImport
    private let id: Int64

    package init(_ id: Int64) { self.id = id }

    /// - Throws: `Refusal.forbidden` or `.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let store = ImportStore(connection)
            guard let batch = try store.find(id) else { throw Refusal.notFound }
            let entries = try store.entries(of: id, after: .min, limit: ImportReport.kept)
            let practices = PracticeStore(connection)
            let lines = try entries.map { entry in
                Outcome.Line(
                    slug: try practices.find(entry.practice)?.slug ?? "", title: entry.after.title,
                    action: entry.before == nil ? .created : .updated)
            }
            return Outcome(batch: batch, lines: lines)
        }
    }
}
