package import Domain
internal import SQL
internal import Storage

/// A territory adapts a grid: other words, criteria more or fewer. It becomes the next version; what was read keeps the former.
package struct AdaptGrid: BusinessAct {
    package static let act = Act.editGrids
    private let code: String
    private let base: Int
    private let draft: GridDraft

    /// - Parameter base: the version that the form was made from.
    package init(_ code: String, from base: Int, _ draft: GridDraft) {
        self.code = code
        self.base = base
        self.draft = draft
    }

    /// - Returns: the version that was made; the one that stands when nothing changes.
    /// - Throws: `Refusal.notFound`, `.forbidden`, `.grid` or `.stale` when somebody adapted it meanwhile.
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard let latest = try GridStore(connection).versions(of: code).first?.grid else { throw Refusal.notFound }
            if latest.version != base { throw Refusal.stale(current: Int64(latest.version)) }
            let adapted = try draft.applied(to: latest)
            if adapted == latest { return latest.version }
            return try GridKeeping(work).add(adapted, Self.act)
        }
    }
}

/// Comes back to the grid as the program brings it.
package struct RestoreGrid: BusinessAct {
    package static let act = Act.editGrids
    private let code: String

    package init(_ code: String) { self.code = code }

    /// - Throws: `Refusal.notFound` for a grid that the program does not bring.
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let versions = try GridStore(connection).versions(of: code)
            guard let latest = versions.first, let shipped = versions.first(where: { $0.shipped != nil }) else {
                throw Refusal.notFound
            }
            if shipped.grid.numbered(latest.grid.version) == latest.grid { return latest.grid.version }
            return try GridKeeping(work).add(shipped.grid, Self.act)
        }
    }
}

/// Takes grids from a file: those that differ become new versions, all of them or none.
package struct ImportGrids: BusinessAct {
    package struct Taken: Sendable, Equatable {
        package let code: String
        /// Nil when the file brings nothing new.
        package let version: Int?
    }

    package static let act = Act.editGrids
    private let grids: [Grid]
    private let isDryRun: Bool

    package init(_ grids: [Grid], isDryRun: Bool) {
        self.grids = grids
        self.isDryRun = isDryRun
    }

    /// - Returns: in the order of the file, what each becomes or would become.
    package func perform(by viewer: Viewer, in world: World) throws -> [Taken] {
        try requireInstance(viewer)
        if isDryRun {
            return try world.database.read { connection in try grids.map { try plan($0, GridStore(connection)) } }
        }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            return try grids.map { grid in
                let planned = try plan(grid, GridStore(connection))
                if planned.version != nil { _ = try GridKeeping(work).add(grid, Self.act) }
                return planned
            }
        }
    }

    private func plan(_ grid: Grid, _ store: GridStore) throws -> Taken {
        guard let latest = try store.versions(of: grid.code).first?.grid else {
            return Taken(code: grid.code, version: 1)
        }
        let isSame = grid.numbered(latest.version) == latest
        return Taken(code: grid.code, version: isSame ? nil : latest.version + 1)
    }
}

/// Keeps a grid that was decided here as the next version of its code.
struct GridKeeping {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    func add(_ grid: Grid, _ act: Act) throws -> Int {
        let store = GridStore(work.connection)
        let next = (try store.versions(of: grid.code).first?.grid.version ?? 0) + 1
        let id = work.world.ids.next()
        try store.add(grid.numbered(next), id: id, shipped: nil, by: work.viewer.auditName, at: work.now)
        try work.record(act, kind: "grid", object: id, detail: "\(grid.code) version \(next)")
        return next
    }
}
