package import Domain
internal import SQL
internal import Storage

/// Reads the next sheets of a harvest, those that changed longest ago first, deletions among them.
package struct HarvestSheets: BusinessAct {
    package struct Outcome: Sendable {
        package let items: [HarvestedSheet]
        /// Where the next ones begin; nil at the end.
        package let next: HarvestPosition?
        /// How many there were when the harvest began, and how many were given before these.
        package let total: Int
        package let given: Int
    }

    package static let act = Act.seeCommons
    /// Sheets of one answer.
    package static let pageSize = 100
    private let selection: HarvestSelection
    private let position: HarvestPosition?
    private let isWhole: Bool
    private let size: Int

    /// - Parameters:
    ///   - position: of a harvest that goes on.
    ///   - isWhole: with what the sheets say.
    package init(
        _ selection: HarvestSelection, after position: HarvestPosition? = nil, isWhole: Bool, size: Int = pageSize
    ) {
        self.selection = selection
        self.position = position
        self.isWhole = isWhole
        self.size = size
    }

    /// - Throws: `HarvestFault` when nothing matches.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let store = HarvestStore(connection)
            let headers = try store.page(selection, after: position, limit: size + 1)
            if headers.isEmpty {
                // What was left changed since: the harvester begins anew, which `noRecordsMatch` would not tell it.
                if position != nil { throw HarvestFault(.badResumptionToken, .unreadableToken) }
                throw HarvestFault(.noRecordsMatch, .nothing)
            }
            let total = try position?.total ?? store.count(selection)
            let given = position?.given ?? 0
            let page = Array(headers.prefix(size))
            let items = try HarvestReading(connection, viewer, world).items(page, isWhole: isWhole)
            let next = headers.count > size ? page.last : nil
            return Outcome(
                items: items,
                next: next.map {
                    HarvestPosition(
                        stamp: $0.stamp, identifier: $0.identifier, given: given + page.count, total: total)
                }, total: total, given: given)
        }
    }
}

/// What a harvester gets of one sheet.
package struct HarvestedSheet: Sendable {
    package let header: HarvestHeader
    /// Nil for a deletion, or where only headers were asked for.
    package let sheet: Sheet?
}

/// Reads harvested sheets by the rule of sight: one that the viewer may not read counts as deleted.
struct HarvestReading {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    func items(_ headers: [HarvestHeader], isWhole: Bool) throws -> [HarvestedSheet] {
        let ids = headers.filter { !$0.isDeleted }.compactMap(\.practice)
        let practices = try SheetList(connection, readableBy: viewer.audiences).practices(ids)
        let reader = SheetReader(connection, viewer, world)
        return try headers.map { header in
            guard !header.isDeleted, let practice = header.practice.flatMap({ practices[$0] }) else {
                var deleted = header
                deleted.isDeleted = true
                return HarvestedSheet(header: deleted, sheet: nil)
            }
            return HarvestedSheet(header: header, sheet: isWhole ? try reader.read(practice) : nil)
        }
    }
}
