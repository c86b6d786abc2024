package import HTML

/// What is new in a search or in a place, in the terms that Atom and JSON Feed share.
package struct Feed {
    package struct Entry {
        /// Never changes, whatever the address or the title become.
        package let id: String
        package let title: String
        package let page: Link
        /// The lead of the sheet; empty when it has none.
        package let summary: String
        /// Microseconds since 1970-01-01 UTC.
        package let published: Int64
        package let updated: Int64
        /// The bodies that carry the practice.
        package let authors: [String]
        /// Needs and themes, in words.
        package let categories: [(code: String, label: String)]
        /// Nil for what is no text of a sheet.
        package let licence: String?

        package init(
            id: String, title: String, page: Link, summary: String, published: Int64, updated: Int64,
            authors: [String], categories: [(code: String, label: String)], licence: String?
        ) {
            self.id = id
            self.title = title
            self.page = page
            self.summary = summary
            self.published = published
            self.updated = updated
            self.authors = authors
            self.categories = categories
            self.licence = licence
        }
    }

    package let id: String
    package let title: String
    package let subtitle: String
    package let siteName: String
    /// Of the words that the site adds; sheets are in French.
    package let language: String
    /// The feed itself, and the page that shows the same sheets.
    package let own: Link
    package let page: Link
    package let entries: [Entry]

    package init(
        id: String, title: String, subtitle: String, siteName: String, language: String, own: Link, page: Link,
        entries: [Entry]
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.siteName = siteName
        self.language = language
        self.own = own
        self.page = page
        self.entries = entries
    }

    /// When something last moved in it; the beginning of the era for an empty one, so that its bytes do not change.
    var updated: Int64 { entries.map(\.updated).max() ?? 0 }
}
