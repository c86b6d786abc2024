/// A list of sheets that somebody chose to be read together, without the sheets.
package struct SheetCollection: Sendable, Equatable {
    package enum Origin: String, Sendable, CaseIterable {
        /// Written or changed here.
        case own
        /// Comes with the demonstration, and goes with its sheets.
        case demo
    }

    /// The end of its address.
    package let slug: String
    package let title: String
    /// Paragraphs, at least one.
    package let introduction: [String]
    /// The body or the group that chose, in words; never a person.
    package let chosenBy: String
    /// Counts from 1 on the home page; nil for a collection that is not shown there.
    package let homePlace: Int?
    package let origin: Origin
    /// Microseconds since 1970-01-01 UTC.
    package let changedAt: Int64

    package init(
        slug: String, title: String, introduction: [String], chosenBy: String, homePlace: Int? = nil,
        origin: Origin = .own, changedAt: Int64
    ) {
        self.slug = slug
        self.title = title
        self.introduction = introduction
        self.chosenBy = chosenBy
        self.homePlace = homePlace
        self.origin = origin
        self.changedAt = changedAt
    }
}

/// One sheet of a collection as its reader sees it.
package struct CollectionEntry: Sendable {
    /// With the facts that a list shows.
    package let sheet: Sheet
    /// Why this one.
    package let reason: String

    package init(sheet: Sheet, reason: String) {
        self.sheet = sheet
        self.reason = reason
    }
}

/// A collection in a list of collections.
package struct ListedCollection: Sendable, Equatable {
    package let collection: SheetCollection
    /// Of the sheets that the reader may see.
    package let sheets: Int

    package init(_ collection: SheetCollection, sheets: Int) {
        self.collection = collection
        self.sheets = sheets
    }
}
