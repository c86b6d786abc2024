package import Domain
internal import SQL
package import Storage

/// Reads the grids that practices are read with, each in its latest version.
package struct ReadGrids: BusinessAct {
    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> [StoredGrid] {
        try requireInstance(viewer)
        return try world.database.read { try GridStore($0).current() }
    }
}

/// Reads one grid, in the version asked for, with the list of its versions.
package struct ReadGrid: BusinessAct {
    package struct Outcome: Sendable {
        package let shown: StoredGrid
        /// The latest first.
        package let versions: [StoredGrid]
        package let mayEdit: Bool
        package var isLatest: Bool { shown.id == versions.first?.id }
    }

    package static let act = Act.seeCommons
    private let code: String
    private let version: Int?

    /// - Parameter version: nil for the latest.
    package init(_ code: String, version: Int? = nil) {
        self.code = code
        self.version = version
    }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        let versions = try world.database.read { try GridStore($0).versions(of: code) }
        let found = version.map { number in versions.first { $0.grid.version == number } } ?? versions.first
        guard let shown = found else { throw Refusal.notFound }
        return Outcome(shown: shown, versions: versions, mayEdit: can(viewer, .editGrids, to: .instance))
    }
}
