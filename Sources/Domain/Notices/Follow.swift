/// What somebody may follow: a practice, the sheets that answer a search, those of a place.
package enum FollowSubject: Sendable, Equatable {
    /// By the address of its sheet.
    case practice(slug: String)
    case search(SheetSearch)
    case territory(slug: String)
}

/// Something that a member follows, as it is stored.
package struct Follow: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case practice, search, territory
    }

    package let id: Int64
    package let kind: Kind
    /// Number of the practice, address of the place, or the search as `SheetSearch.saved`.
    package let subject: String
    /// Microseconds since 1970-01-01 UTC: what happened before is not told.
    package let since: Int64

    package init(id: Int64, kind: Kind, subject: String, since: Int64) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.since = since
    }
}
