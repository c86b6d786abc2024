/// Where a sheet stands between its first report and its publication.
package enum SheetState: String, Sendable, CaseIterable {
    case reported, draft, proposed, published, archived, withdrawn
}

/// What the list and the head of a sheet need to know of a practice.
package struct Practice: Sendable, Equatable {
    package var id: Int64
    package var slug: String
    package var title: String
    package var rung: Rung
    package var state: SheetState
    /// Increases with each change; the token of optimistic concurrency.
    package var version: Int64

    package init(id: Int64, slug: String, title: String, rung: Rung, state: SheetState, version: Int64) {
        self.id = id
        self.slug = slug
        self.title = title
        self.rung = rung
        self.state = state
        self.version = version
    }
}

/// A published edition: who decided it, when, under which licence.
package struct Edition: Sendable, Equatable {
    package var number: Int
    package var decidedBy: String
    /// "imported" for a documentary sheet, made public by the operator with its source.
    package var decision: String
    /// Microseconds since 1970-01-01 UTC.
    package var at: Int64
    package var licence: String

    package init(number: Int, decidedBy: String, decision: String, at: Int64, licence: String) {
        self.number = number
        self.decidedBy = decidedBy
        self.decision = decision
        self.at = at
        self.licence = licence
    }
}
