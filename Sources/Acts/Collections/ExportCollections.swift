package import Domain
internal import SQL
internal import Storage

/// Reads collections as the file that an import takes, with the sheets that the viewer may see.
package struct ExportCollections: BusinessAct {
    package static let act = Act.seeCommons
    private let slug: String?

    /// - Parameter slug: of the only one wanted; nil for all.
    package init(slug: String? = nil) { self.slug = slug }

    /// Collections without a sheet to see are left out: a file could not hold them.
    ///
    /// - Throws: `Refusal.notFound` when the one that was asked for is not there, or has no sheet to see.
    package func perform(by viewer: Viewer, in world: World) throws -> [CollectionDraft] {
        let found = try world.database.read { try drafts($0, viewer) }
        if slug != nil && found.isEmpty { throw Refusal.notFound }
        return found
    }

    func drafts(_ connection: any Connection, _ viewer: Viewer) throws -> [CollectionDraft] {
        let list = CollectionList(connection, readableBy: viewer.audiences)
        let sheets = SheetList(connection, readableBy: viewer.audiences)
        return try list.all().filter { $0.sheets > 0 && (slug == nil || $0.collection.slug == slug) }.map {
            try draft($0.collection, list, sheets)
        }
    }

    private func draft(
        _ collection: SheetCollection, _ list: CollectionList, _ sheets: SheetList
    ) throws -> CollectionDraft {
        let entries = try list.entries(of: collection.slug)
        let practices = try sheets.practices(entries.map(\.practice))
        return CollectionDraft(
            slug: collection.slug, title: collection.title, introduction: collection.introduction,
            chosenBy: collection.chosenBy, homePlace: collection.homePlace,
            entries: entries.compactMap { entry in
                practices[entry.practice].map { CollectionDraft.Entry($0.slug, reason: entry.reason) }
            })
    }
}
