/// What a file says of one collection, before its sheets are looked up.
package struct CollectionDraft: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        /// The address of the sheet, or the key of its import: "hcts-2021:1A".
        package let sheet: String
        package let reason: String

        package init(_ sheet: String, reason: String) {
            self.sheet = sheet
            self.reason = reason
        }
    }

    package let slug: String
    package let title: String
    package let introduction: [String]
    package let chosenBy: String
    package let homePlace: Int?
    package let entries: [Entry]

    package init(
        slug: String, title: String, introduction: [String], chosenBy: String, homePlace: Int? = nil,
        entries: [Entry]
    ) {
        self.slug = slug
        self.title = title
        self.introduction = introduction
        self.chosenBy = chosenBy
        self.homePlace = homePlace
        self.entries = entries
    }

    /// Those that come with the program; empty only if their file is damaged, which the tests exclude.
    package static let shipped: [CollectionDraft] = CollectionsReader(Array(EmbeddedData.collectionsJSON.utf8)).drafts

    /// The object of the file that reads back as this.
    package var json: JSON {
        .object([
            JSON.Member(CollectionsReader.slug, .string(slug)),
            JSON.Member(CollectionsReader.title, .string(title)),
            JSON.Member(CollectionsReader.introduction, .array(introduction.map(JSON.string))),
            JSON.Member(CollectionsReader.chosenBy, .string(chosenBy)),
            JSON.Member(CollectionsReader.homePlace, homePlace.map { .integer(Int64($0)) } ?? .null),
            JSON.Member(
                CollectionsReader.entries,
                .array(
                    entries.map { entry in
                        .object([
                            JSON.Member(CollectionsReader.sheet, .string(entry.sheet)),
                            JSON.Member(CollectionsReader.reason, .string(entry.reason)),
                        ])
                    })),
        ])
    }
}
