/// One import that changed something, as a whole: what was read, what it did, and whether it was undone.
package struct ImportBatch: Sendable, Equatable {
    package var id: Int64
    /// Microseconds since 1970-01-01 UTC.
    package var at: Int64
    package var viewer: String
    package var namespace: String
    /// Code of the publication.
    package var source: String
    /// Hash of the file, when it was kept.
    package var file: String?
    package var fileName: String?
    /// The row of the source as it was; nil when the import made it.
    package var sourceBefore: String?
    package var created = 0
    package var updated = 0
    package var unchanged = 0
    package var refused = 0
    package var undoneAt: Int64?

    package init(id: Int64, at: Int64, viewer: String, namespace: String, source: String) {
        self.id = id
        self.at = at
        self.viewer = viewer
        self.namespace = namespace
        self.source = source
    }
}

/// What an import did to one practice.
package struct ImportEntry: Sendable, Equatable {
    package var practice: Int64
    /// Nil for a practice that the import made.
    package var before: PracticeMark?
    package var after: PracticeMark

    package init(practice: Int64, before: PracticeMark?, after: PracticeMark) {
        self.practice = practice
        self.before = before
        self.after = after
    }
}
