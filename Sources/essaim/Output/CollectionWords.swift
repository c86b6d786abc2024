internal import Acts
internal import Domain
internal import Texts

/// Words what an import of collections did.
struct CollectionWords {
    private let texts: CollectionsTexts

    init(_ texts: Texts) { self.texts = texts.collections }

    func line(_ slug: String, _ action: ImportCollections.Action) -> String {
        let done =
            switch action {
            case .created: texts.created
            case .updated: texts.updated
            case .unchanged: texts.unchanged
            }
        return texts.entry(action: done, slug: slug)
    }

    func counts(_ outcome: ImportCollections.Outcome) -> String {
        texts.counts(
            created: outcome.count(.created), updated: outcome.count(.updated), unchanged: outcome.count(.unchanged))
    }

    /// A collection as programs read it.
    static func json(_ listed: ListedCollection) -> JSON {
        let collection = listed.collection
        return .object([
            JSON.Member("slug", .string(collection.slug)), JSON.Member("title", .string(collection.title)),
            JSON.Member("chosen_by", .string(collection.chosenBy)),
            JSON.Member("home_place", collection.homePlace.map { .integer(Int64($0)) } ?? .null),
            JSON.Member("sheets", .integer(Int64(listed.sheets))),
            JSON.Member("changed", .string(UTC.minute(collection.changedAt))),
        ])
    }
}
