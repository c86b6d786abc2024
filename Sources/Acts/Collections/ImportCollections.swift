package import Domain
internal import Storage

/// Takes a file of collections: each one of the file replaces the one at its address, the others stay as they are.
package struct ImportCollections: BusinessAct {
    package enum Action: String, Sendable {
        case created, updated, unchanged
    }

    package struct Outcome: Sendable {
        /// In the order of the file.
        package let collections: [(slug: String, action: Action)]
        package let isDryRun: Bool

        package func count(_ action: Action) -> Int { collections.count { $0.action == action } }
    }

    package static let act = Act.editCollections
    private let drafts: [CollectionDraft]
    private let isDryRun: Bool
    private let expected: CollectionDraft??

    /// - Parameters:
    ///   - isDryRun: says what would be done and changes nothing.
    ///   - expected: what the writer of a single draft read at its address, nil when nothing was there; left out, whatever
    ///     is there is replaced.
    package init(_ drafts: [CollectionDraft], isDryRun: Bool, expecting expected: CollectionDraft?? = nil) {
        self.drafts = drafts
        self.isDryRun = isDryRun
        self.expected = expected
    }

    /// - Throws: `Refusal.forbidden`; `.stale` when something else is there than expected; `.collections` with every sheet that is not there or is named twice: nothing was
    ///   changed then.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.attempt(by: viewer, keepingIf: { _ in !isDryRun }, run)
    }

    private func run(_ transaction: Transaction) throws -> Outcome {
        if let expected, let draft = drafts.first {
            let present = try ExportCollections(slug: draft.slug).drafts(transaction.connection, transaction.viewer)
            if present.first != expected { throw Refusal.stale(current: 0) }
        }
        let writer = CollectionWriter(transaction)
        var problems: [CollectionProblem] = []
        let found = try drafts.enumerated().map { offset, draft in
            let (items, faults) = try writer.items(of: draft, rank: offset + 1)
            problems += faults
            return (draft, items)
        }
        if !problems.isEmpty { throw Refusal.collections(problems) }
        let done = try found.map { draft, items in (slug: draft.slug, action: try writer.write(draft, items)) }
        return Outcome(collections: done, isDryRun: isDryRun)
    }
}
