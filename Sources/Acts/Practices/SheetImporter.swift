internal import Domain
internal import French
internal import Storage

/// Stores the drafts of one import: a first pass gives every practice its identity, so that drafts may name each other
/// in any order; a second one stores the sections that changed and publishes.
struct SheetImporter {
    private let transaction: Transaction
    private let namespace: String
    private let source: Int64
    private let names: NameResolver
    private var ids: [String: Int64] = [:]
    private var created: Set<Int64> = []

    init(_ transaction: Transaction, namespace: String, source: Int64) {
        self.transaction = transaction
        self.namespace = namespace
        self.source = source
        names = NameResolver(transaction)
    }

    /// Gives every draft its practice, and sets aside those that cannot be stored, which leave nothing.
    mutating func prepare(_ drafts: [PracticeDraft]) throws -> (drafts: [PracticeDraft], refused: [ImportRefusal]) {
        var refused: [ImportRefusal] = []
        var kept: [PracticeDraft] = []
        for draft in drafts {
            ids[draft.key] = try transaction.practices.find(namespace: namespace, key: draft.key)
            if let id = ids[draft.key], try transaction.practices.isErased(id) {
                refused.append(ImportRefusal(record: draft.key, path: "", reason: .erased))
            } else {
                kept.append(draft)
            }
        }
        try separateLoose(&kept, &refused)
        for draft in kept where ids[draft.key] == nil { ids[draft.key] = try create(draft) }
        return (kept, refused)
    }

    /// Stores what changed in one draft.
    mutating func put(_ draft: PracticeDraft) throws -> ImportReport.Entry {
        guard let id = ids[draft.key], let before = try transaction.practices.find(id) else {
            throw Refusal.notFound
        }
        let sectionsChanged = try save(draft, of: id)
        let isRenamed = before.title != draft.title
        var slug = before.slug
        if isRenamed { slug = try rename(id, to: draft.title) }
        let isNew = created.contains(id)
        if sectionsChanged || isRenamed {
            try publish(id, draft: draft, isNew: isNew)
        }
        let action: ImportReport.Action = isNew ? .created : sectionsChanged || isRenamed ? .updated : .unchanged
        return ImportReport.Entry(
            key: draft.key, title: draft.title, slug: slug, action: action, facts: draft.facts.count)
    }

    private mutating func create(_ draft: PracticeDraft) throws -> Int64 {
        let id = transaction.world.ids.next()
        try transaction.practices.insert(
            Practice(id: id, slug: "", title: draft.title, rung: .everyone, state: .published, version: 1),
            sortKey: French.sortKey(draft.title), source: source, at: transaction.now)
        _ = try transaction.practices.give(id, address: French.slug(draft.title), at: transaction.now)
        try transaction.practices.bind(id, namespace: namespace, key: draft.key)
        created.insert(id)
        return id
    }

    /// Refuses the drafts that name a practice nobody knows, then those that named a refused one, until none is left.
    private func separateLoose(_ drafts: inout [PracticeDraft], _ refused: inout [ImportRefusal]) throws {
        while true {
            let coming = Set(drafts.map(\.key))
            let found = try drafts.flatMap { try looseTargets(of: $0, coming) }
            if found.isEmpty { return }
            refused += found
            let records = Set(found.map(\.record))
            drafts.removeAll { records.contains($0.key) }
        }
    }

    private func looseTargets(of draft: PracticeDraft, _ coming: Set<String>) throws -> [ImportRefusal] {
        try draft.facts.compactMap { fact in
            guard let key = fact.target?.key, !coming.contains(key), try target(key) == nil else { return nil }
            return ImportRefusal(record: draft.key, path: fact.field, reason: .unknownTarget(key))
        }
    }

    private func target(_ key: String) throws -> Int64? {
        if let id = ids[key] { return id }
        return try transaction.practices.find(namespace: namespace, key: key)
    }

    private func rename(_ id: Int64, to title: String) throws -> String {
        try transaction.practices.rename(id, title: title, sortKey: French.sortKey(title))
        return try transaction.practices.give(id, address: French.slug(title), at: transaction.now)
    }

    private func save(_ draft: PracticeDraft, of id: Int64) throws -> Bool {
        let current = try transaction.revisions.current(of: id)
        let sections = Dictionary(grouping: draft.facts, by: \.section)
        var changed = false
        for name in Set(sections.keys).union(current.keys).sorted() {
            let facts = sections[name] ?? []
            let body = String(decoding: Fact.encoded(facts), as: UTF8.self)
            if current[name]?.body == body { continue }
            changed = true
            let revision = transaction.world.ids.next()
            try transaction.revisions.save(
                NewRevision(
                    id: revision, practice: id, section: name, saveID: "import-\(revision)",
                    author: transaction.viewer.auditName, at: transaction.now, origin: "import", body: body),
                base: current[name]?.id)
            let resolved = try facts.map { try resolve($0) }
            try transaction.facts.replace(section: name, of: id, with: resolved, source: source)
        }
        return changed
    }

    private func resolve(_ fact: Fact) throws -> Fact {
        var fact = try names.resolve(fact)
        if let key = fact.target?.key { fact.target?.id = try target(key) }
        return fact
    }

    private func publish(_ id: Int64, draft: PracticeDraft, isNew: Bool) throws {
        if !isNew { try transaction.practices.touch(id, source: source, at: transaction.now) }
        try Publication(transaction).publish(id, decision: "imported")
        let detail = "\(isNew ? "created" : "updated"), \(draft.facts.count) facts"
        try transaction.record(.importPractices, practice: id, detail: detail)
    }
}
