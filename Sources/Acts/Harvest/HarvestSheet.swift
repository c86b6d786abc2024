package import Domain
internal import SQL
internal import Storage

/// Reads one sheet by the name that harvesters know it by, or its deletion.
package struct HarvestSheet: BusinessAct {
    package static let act = Act.seeCommons
    private let identifier: String

    /// - Parameter identifier: as harvesters write it, "urn:uuid:…".
    package init(_ identifier: String) { self.identifier = identifier }

    /// - Throws: `HarvestFault` when no sheet of this name was ever public.
    package func perform(by viewer: Viewer, in world: World) throws -> HarvestedSheet {
        try requireInstance(viewer)
        guard identifier.hasPrefix(HarvestRequest.scheme) else { throw unknown }
        return try world.database.read { connection in
            let name = String(identifier.dropFirst(HarvestRequest.scheme.count))
            guard let header = try HarvestStore(connection).find(name),
                let item = try HarvestReading(connection, viewer, world).items([header], isWhole: true).first
            else { throw unknown }
            return item
        }
    }

    private var unknown: HarvestFault { HarvestFault(.idDoesNotExist, .unknownIdentifier(identifier)) }
}
