package import Domain
internal import SQL
internal import Storage

/// Gives a body its number in the register of establishments.
package struct IdentifyOrganisation: BusinessAct {
    package static let act = Act.editOrganisation
    private let slug: String
    private let number: String

    package init(slug: String, siret number: String) {
        self.slug = slug
        self.number = number
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.organisation` with `.notASiret` or `.siretTaken`.
    package func perform(by viewer: Viewer, in world: World) throws -> Organisation {
        try requireInstance(viewer)
        guard let siret = Siret(number) else { throw Refusal.organisation(.notASiret(number)) }
        return try world.database.write { connection in
            let editing = BodyEditing(Transaction(connection, by: viewer, in: world))
            let body = try editing.find(slug).organisation
            if let taken = try editing.store.find(siret), taken != body.id {
                throw Refusal.organisation(.siretTaken(by: try editing.slug(of: taken)))
            }
            try editing.store.set(siret, of: body.id)
            try editing.record(body.id, detail: "number in the register")
            return try editing.find(slug).organisation
        }
    }
}
