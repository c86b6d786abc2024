package import Domain
internal import SQL
internal import Storage

/// Undoes a merge: the body has its own page and its own sheets again.
package struct UnmergeOrganisation: BusinessAct {
    package static let act = Act.editOrganisation
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.organisation(.notMerged)`.
    /// - Returns: the body as it stands again.
    package func perform(by viewer: Viewer, in world: World) throws -> Organisation {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let editing = BodyEditing(Transaction(connection, by: viewer, in: world))
            let found = try editing.find(slug)
            guard found.row != found.organisation.id else { throw Refusal.organisation(.notMerged) }
            try editing.store.unmerge(found.row)
            let rows = try editing.store.merged(into: found.row)
            _ = try editing.refreshWords(ofSheetsNaming: rows)
            try editing.refreshReaders(ofSheetsCarriedBy: rows)
            try editing.record(found.row, detail: "separated from \(found.organisation.id)")
            return try editing.find(slug).organisation
        }
    }
}
