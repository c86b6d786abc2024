internal import Domain
internal import French
internal import Storage

/// Stores the records of one import: the sections that changed, then the published edition.
struct SheetImporter {
    /// What storing a record came to.
    private struct Saved {
        var isChanged = false
        /// Current revision of each section.
        var sections: [String: Int64] = [:]
    }

    private let transaction: Transaction
    private let namespace: String
    private let document: SourceDocument
    private let source: Int64
    private let record: BatchRecord
    private var names: NameResolver

    init(_ transaction: Transaction, _ feed: any PracticeFeed, source: Int64, _ record: BatchRecord) {
        self.transaction = transaction
        namespace = feed.namespace
        document = feed.document
        self.source = source
        self.record = record
        names = NameResolver(transaction)
    }

    mutating func put(_ draft: PracticeDraft, as id: Int64, isNew: Bool) throws -> ImportReport.Entry {
        isNew ? try create(draft, id) : try update(draft, id)
    }

    private mutating func create(_ draft: PracticeDraft, _ id: Int64) throws -> ImportReport.Entry {
        let slug = try transaction.practices.give(id, address: French.slug(draft.title), at: transaction.now)
        var saved = Saved()
        for (name, facts) in draft.facts.bySection {
            saved.sections[name] = try save(name, body(facts), of: id, base: nil)
            try transaction.facts.add(try facts.map { try resolve($0) }, to: id, source: source)
        }
        let practice = Practice(
            id: id, slug: slug, title: draft.title, rung: .everyone, state: .published, version: 1)
        try Publication(transaction).publishFirst(practice, sections: saved.sections, decision: "imported")
        let mark = PracticeMark(title: draft.title, state: .published, sections: saved.sections)
        try record.add(id, before: nil, after: mark)
        try transaction.record(.importPractices, practice: id, detail: "created, \(draft.facts.count) facts")
        return entry(draft, slug, .created)
    }

    private mutating func update(_ draft: PracticeDraft, _ id: Int64) throws -> ImportReport.Entry {
        guard let before = try transaction.practices.find(id) else { throw Refusal.notFound }
        let current = try transaction.revisions.current(of: id)
        let owner = try transaction.practices.source(of: id)
        let isOwner = owner == nil || owner == source
        let saved = try save(draft, of: id, over: current, isOwner: isOwner)
        // The title is the first source's; another one has its own in its facts.
        // A name that a person gave stays.
        let isRenamed = try isOwner && before.title != draft.title && !transaction.practices.isNamed(id)
        guard saved.isChanged || isRenamed else { return entry(draft, before.slug, .unchanged) }
        let slug = isRenamed ? try rename(id, to: draft.title) : before.slug
        try transaction.practices.touch(id, source: source, at: transaction.now)
        try Publication(transaction).publish(id, decision: "imported")
        let title = isRenamed ? draft.title : before.title
        try record.add(
            id, before: PracticeMark(title: before.title, state: before.state, sections: current.mapValues(\.id)),
            after: PracticeMark(title: title, state: before.state, sections: saved.sections))
        try transaction.record(.importPractices, practice: id, detail: "updated, \(draft.facts.count) facts")
        return entry(draft, slug, .updated)
    }

    /// Replaces what this source says in each section, and leaves what others say.
    private mutating func save(
        _ draft: PracticeDraft, of id: Int64, over current: [String: (id: Int64, body: String?)], isOwner: Bool
    ) throws -> Saved {
        var saved = Saved(sections: current.mapValues(\.id))
        let statement = SourceStatement(isOwner ? nil : document.code)
        let sections = Dictionary(uniqueKeysWithValues: draft.facts.bySection)
        for name in Set(sections.keys).union(current.keys).sorted() {
            let own = statement.signed(sections[name] ?? [])
            let body = try statement.body(own, over: current[name]?.body)
            if current[name]?.body == body || (current[name] == nil && own.isEmpty) { continue }
            if let written = try written(name, of: id, current[name]?.id) {
                guard let joined = try join(body, written, of: id) else { continue }
                (saved.isChanged, saved.sections[name]) = (true, joined)
                continue
            }
            saved.isChanged = true
            saved.sections[name] = try save(name, body, of: id, base: current[name]?.id)
            try transaction.facts.replace(
                section: name, of: id, with: try own.map { try resolve($0) }, source: source, isOwner: isOwner)
        }
        return saved
    }

    /// The save that a section shows, when a person made it since the last import.
    private func written(_ section: String, of id: Int64, _ revision: Int64?) throws -> StoredRevision? {
        guard let revision, let found = try transaction.revisions.revision(revision, of: id) else { return nil }
        return found.origin == "import" ? nil : found
    }

    /// Brings what the source says anew into a section that people wrote in; where both changed the same thing, what the
    /// people wrote stays: the source keeps its own text elsewhere.
    ///
    /// - Returns: the new save, or nil when nothing of the source is new.
    private func join(_ body: String, _ written: StoredRevision, of id: Int64) throws -> Int64? {
        let text = try WorkingText(written.section, of: id, transaction)
        let last = try transaction.revisions.lastImported(written.section, of: id)
        let (before, theirs) = (try WorkingText.facts(of: last), try WorkingText.facts(of: written))
        let merge = SectionMerge(
            text.section, base: before, mine: theirs, theirs: try Fact.decoded(Array(body.utf8)))
        if SectionMerge.saysTheSame(merge.facts, theirs) { return nil }
        // What the source says is in the history on its own, so that the next import is compared with it.
        let own = try save(written.section, body, of: id, base: written.id)
        return try text.write(
            merge.facts, over: written, base: own, saveID: "joined-\(own)", origin: "joined", message: nil, other: own)
    }

    private func save(_ section: String, _ body: String, of id: Int64, base: Int64?) throws -> Int64 {
        let revision = transaction.world.ids.next()
        try transaction.revisions.save(
            NewRevision(
                id: revision, practice: id, section: section, saveID: "import-\(revision)",
                author: transaction.viewer.auditName, at: transaction.now, origin: "import", body: body),
            base: base)
        return revision
    }

    private func rename(_ id: Int64, to title: String) throws -> String {
        try transaction.practices.rename(id, title: title, sortKey: French.sortKey(title))
        return try transaction.practices.give(id, address: French.slug(title), at: transaction.now)
    }

    private mutating func resolve(_ fact: Fact) throws -> Fact {
        var fact = try names.resolve(fact)
        if let key = fact.target?.key {
            fact.target?.id = try transaction.practices.find(namespace: namespace, key: key)
        }
        return fact
    }

    private func body(_ facts: [Fact]) -> String { String(decoding: Fact.encoded(facts), as: UTF8.self) }

    private func entry(_ draft: PracticeDraft, _ slug: String, _ action: ImportReport.Action) -> ImportReport.Entry {
        ImportReport.Entry(
            key: draft.key, title: draft.title, slug: slug, action: action, facts: draft.facts.count)
    }
}

extension [Fact] {
    /// The facts of each section in their order, sections by name.
    fileprivate var bySection: [(key: String, value: [Fact])] {
        Dictionary(grouping: self, by: \.section).sorted { $0.key < $1.key }
    }
}
