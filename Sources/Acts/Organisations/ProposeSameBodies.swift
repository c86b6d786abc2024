package import Domain
internal import SQL
internal import Storage

/// Proposes the bodies that may be one, among those that the viewer may know of; decides nothing.
package struct ProposeSameBodies: BusinessAct {
    package struct Outcome: Sendable {
        /// Those that nobody answered yet, by name.
        package let proposed: [Resemblance]
        /// Those that somebody said not to be the same.
        package let setApart: [Resemblance]
    }

    package static let act = Act.editOrganisation

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let list = OrganisationList(connection, terms: world.terms, readableBy: viewer.audiences)
            let apart = Set(try OrganisationStore(connection).apart().map { [$0.0, $0.1] })
            let found = DuplicateSearch(try list.all()).resemblances
            let isApart = { (pair: Resemblance) in apart.contains([pair.first.id, pair.second.id].sorted()) }
            return Outcome(proposed: found.filter { !isApart($0) }, setApart: found.filter(isApart))
        }
    }
}
