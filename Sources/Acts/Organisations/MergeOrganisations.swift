package import Domain
internal import SQL
internal import Storage

/// Says that two bodies are one: both names lead to it, the former address redirects, its sheets are read there.
///
/// Nothing is moved nor lost, so `UnmergeOrganisation` undoes it exactly.
package struct MergeOrganisations: BusinessAct {
    package struct Outcome: Sendable, Equatable {
        package let former: String
        package let name: String
        package let slug: String
        /// Sheets of the viewer that named the former one.
        package let sheets: Int
    }

    package static let act = Act.editOrganisation
    private let slug: String
    private let target: String
    private let isDryRun: Bool

    package init(slug: String, into target: String, isDryRun: Bool) {
        self.slug = slug
        self.target = target
        self.isDryRun = isDryRun
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.organisation(.sameBody)` or `.organisation(.mergedAlready)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        if isDryRun {
            return try world.database.read { try plan(BodyEditing(Transaction($0, by: viewer, in: world))).outcome }
        }
        return try world.database.write { connection in
            let editing = BodyEditing(Transaction(connection, by: viewer, in: world))
            let (from, into, outcome) = try plan(editing)
            let rows = try editing.store.merged(into: from)
            try editing.store.merge(from, into: into)
            _ = try editing.refreshWords(ofSheetsNaming: rows)
            try editing.refreshReaders(ofSheetsCarriedBy: rows)
            try editing.record(from, detail: "merged into \(into)")
            return outcome
        }
    }

    private func plan(_ editing: BodyEditing) throws -> (from: Int64, into: Int64, outcome: Outcome) {
        let (former, into) = (try editing.find(slug), try editing.find(target).organisation)
        guard former.organisation.id != into.id else { throw Refusal.organisation(.sameBody) }
        guard former.row == former.organisation.id else { throw Refusal.organisation(.mergedAlready) }
        let outcome = Outcome(
            former: former.organisation.name, name: into.name, slug: into.slug,
            sheets: try editing.sheets(of: former.row))
        return (former.row, into.id, outcome)
    }
}
