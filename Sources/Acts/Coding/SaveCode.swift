package import Domain
internal import SQL
internal import Storage

/// Makes a code of a question, or changes what is said of one. What it was given to keeps it.
package struct SaveCode: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let question: String
    private let entry: CodingEntry
    private let parent: Int64?
    private let changing: (id: Int64, base: Int64)?

    /// - Parameters:
    ///   - parent: the code that it makes finer.
    ///   - changing: the code that it changes, and when that was last changed; nil for a new one.
    package init(
        slug: String, question: String, _ entry: CodingEntry, under parent: Int64? = nil,
        changing: (id: Int64, base: Int64)? = nil
    ) {
        self.slug = slug
        self.question = question
        self.entry = entry.tidy
        self.parent = parent
        self.changing = changing
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.stale` or `.survey(.coding)`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            let tree = work.state.tree
            if let changing, tree.code(changing.id) == nil { throw Refusal.notFound }
            let faults = tree.faults(of: entry, under: parent, changing: changing?.id)
            if !faults.isEmpty { throw Refusal.coding(.faults(faults)) }
            let id = changing?.id ?? world.ids.next()
            let now = max(work.one.work.now, (changing?.base ?? 0) + 1)
            let code = CodingCode(id: id, parent: parent, entry, changedAt: now)
            if let changing {
                guard try work.store.update(code, from: changing.base) else {
                    throw Refusal.stale(current: tree.code(id)?.changedAt ?? 0)
                }
            } else {
                try work.store.insert(code, of: work.question, in: work.campaign)
            }
            try work.record(Self.act, changing == nil ? "made code \(id)" : "changed code \(id)")
            return id
        }
    }
}

/// Takes a code off that no answer has.
package struct RemoveCode: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let question: String
    private let id: Int64

    package init(slug: String, question: String, id: Int64) {
        self.slug = slug
        self.question = question
        self.id = id
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey(.coding)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            guard work.state.tree.code(id) != nil else { throw Refusal.notFound }
            if !work.state.tree.children(of: id).isEmpty { throw Refusal.coding(.codeHasFiner) }
            if try work.store.isUsed(id) { throw Refusal.coding(.codeInUse) }
            try work.store.remove(id)
            try work.record(Self.act, "removed code \(id)")
        }
    }
}
