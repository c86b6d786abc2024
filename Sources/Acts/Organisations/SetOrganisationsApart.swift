package import Domain
internal import SQL
internal import Storage

/// Remembers that two bodies that look alike are not the same, so that they are no longer proposed together.
package struct SetOrganisationsApart: BusinessAct {
    package static let act = Act.editOrganisation
    private let one: String
    private let other: String

    package init(_ one: String, _ other: String) {
        self.one = one
        self.other = other
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.organisation(.sameBody)`.
    /// - Returns: their names.
    package func perform(by viewer: Viewer, in world: World) throws -> (one: String, other: String) {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let editing = BodyEditing(Transaction(connection, by: viewer, in: world))
            let (one, other) = (try editing.find(one).organisation, try editing.find(other).organisation)
            guard one.id != other.id else { throw Refusal.organisation(.sameBody) }
            try editing.store.setApart(one.id, other.id, by: viewer.auditName, at: editing.transaction.now)
            try editing.record(one.id, detail: "not the same as \(other.id)")
            return (one.name, other.name)
        }
    }
}
