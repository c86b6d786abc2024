package import Domain
internal import French
internal import SQL
internal import Storage

/// Gives a body one more name, with its days when they are known: sources that print it will lead to this body.
package struct NameOrganisation: BusinessAct {
    package static let act = Act.editOrganisation
    private static let lengthLimit = 300
    private let slug: String
    private let name: DatedName

    package init(slug: String, name: DatedName) {
        self.slug = slug
        self.name = name
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.organisation` with `.nameMissing`, `.nameTaken` or `.daysReversed`.
    package func perform(by viewer: Viewer, in world: World) throws -> Organisation {
        try requireInstance(viewer)
        var name = name
        name.text = String(
            name.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(Self.lengthLimit))
        let folded = FoldedName(name.text)
        guard !folded.words.isEmpty else { throw Refusal.organisation(.nameMissing) }
        if let since = name.since, let until = name.until, since > until {
            throw Refusal.organisation(.daysReversed)
        }
        return try world.database.write { connection in
            let editing = BodyEditing(Transaction(connection, by: viewer, in: world))
            let body = try editing.find(slug).organisation
            if let taken = try editing.store.find(keys: [folded.key]) {
                throw Refusal.organisation(.nameTaken(by: try editing.slug(of: taken.id)))
            }
            try editing.store.add(name, folded, to: body.id)
            try editing.record(body.id, detail: "one more name")
            return body
        }
    }
}
