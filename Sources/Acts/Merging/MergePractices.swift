package import Domain
internal import SQL
internal import Storage

/// Makes one sheet of two that tell the same practice: each source keeps its facts, each address still leads there.
package struct MergePractices: BusinessAct {
    package struct Outcome: Sendable, Equatable {
        /// The practice that is shown, and the one that is shown under it from now on.
        package let kept: Practice
        package let merged: Practice
        /// Fields with one value on which the two differ: shown side by side.
        package let contradictions: [String]
        package let isDryRun: Bool
    }

    package static let act = Act.mergePractices
    private let slug: String
    private let keeper: String
    private let isDryRun: Bool

    /// - Parameters:
    ///   - slug: of the sheet that disappears into the other.
    ///   - keeper: of the sheet that stays.
    package init(_ slug: String, into keeper: String, isDryRun: Bool) {
        self.slug = slug
        self.keeper = keeper
        self.isDryRun = isDryRun
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, or `.unmergeable` with the reason.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.attempt(by: viewer, keepingIf: { _ in !isDryRun }, { try run($0, viewer) })
    }

    private func run(_ transaction: Transaction, _ viewer: Viewer) throws -> Outcome {
        let practices = transaction.practices
        // An editor of both: of the one that stays, and of the one that is told under it from now on.
        let (one, other) = (
            try ActedSheet(slug, for: Self.act, transaction), try ActedSheet(keeper, for: Self.act, transaction)
        )
        let (merged, kept) = (one.practice, other.practice)
        if merged.id == kept.id { throw Refusal.unmergeable(.same) }
        if merged.rung != kept.rung || merged.state != kept.state { throw Refusal.unmergeable(.readers) }
        if try !practices.merged(into: merged.id).isEmpty { throw Refusal.unmergeable(.holdsOthers) }
        let contradictions = try self.contradictions(merged.id, kept.id, transaction, viewer)
        try MergedPractices(transaction).merge(merged.id, into: kept.id)
        try MergeNews(transaction).tell(kept, [one.access, other.access])
        try transaction.record(Self.act, practice: kept.id, detail: "another merged into it")
        try transaction.record(Self.act, practice: merged.id, detail: "merged into another")
        return Outcome(kept: kept, merged: merged, contradictions: contradictions, isDryRun: isDryRun)
    }

    private func contradictions(
        _ left: Int64, _ right: Int64, _ transaction: Transaction, _ viewer: Viewer
    ) throws -> [String] {
        func values(of id: Int64) throws -> [String: Fact] {
            let facts = try transaction.facts.facts(of: id, edition: 1, readableBy: viewer.audiences)
            return Dictionary(facts.filter { $0.parent == nil && $0.absence == nil }.map { ($0.field, $0) }) {
                first, _ in
                first
            }
        }
        let template = transaction.world.template
        let (left, right) = (try values(of: left), try values(of: right))
        return left.keys.filter { field in
            guard template.field(field)?.repeats == false, let one = left[field], let other = right[field] else {
                return false
            }
            return !one.saysTheSame(as: other)
        }.sorted { template.order(of: $0) < template.order(of: $1) }
    }
}
