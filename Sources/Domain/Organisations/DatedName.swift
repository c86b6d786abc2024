/// A name that a body bears or bore beside its current one.
package struct DatedName: Sendable, Equatable {
    package var text: String
    /// First and last day, in days since 1970-01-01; nil when not known.
    package var since: Int?
    package var until: Int?
    package var note: String?
    /// What says so, in words.
    package var source: String?

    package init(
        _ text: String, since: Int? = nil, until: Int? = nil, note: String? = nil, source: String? = nil
    ) {
        self.text = text
        self.since = since
        self.until = until
        self.note = note
        self.source = source
    }
}
