package import Domain
internal import SQL
internal import Storage

/// Reads which sheets are near one, and which were merged into it, for editors who may make them one.
package struct ReadDuplicates: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        /// The nearest first; those that the viewer may merge.
        package let near: [Practice]
        package let merged: [Practice]
    }

    package static let act = Act.mergePractices
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let near = try near(sheet.practice, connection, viewer, world)
            let access = try work.practices.access(of: near.map(\.id))
            return Outcome(
                practice: sheet.practice,
                near: near.filter { one in access[one.id].map { can(viewer, Self.act, on: $0) } ?? false },
                merged: try work.practices.merged(into: sheet.practice.id).compactMap { try work.practices.find($0) })
        }
    }

    /// By the words of the title, then by what they share.
    private func near(
        _ practice: Practice, _ connection: any Connection, _ viewer: Viewer, _ world: World
    ) throws -> [Practice] {
        var title = ReportEntry()
        title[.what] = practice.title
        let alike = try LikeSheets(connection, viewer, world).find(title).map(\.sheet.practice)
        let close = try CloseSheets(connection, viewer, world).find(
            near: practice.id, besides: [], limit: FindClose.limit
        ).map(\.practice)
        var seen: Set<Int64> = [practice.id]
        return (alike + close).filter { seen.insert($0.id).inserted }
    }
}
