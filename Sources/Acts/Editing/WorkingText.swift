internal import Domain
internal import French
internal import Storage

/// The working text of one section: read as it was saved, written as somebody saves it.
struct WorkingText {
    private let work: Transaction
    private let practice: Int64
    let section: Section

    /// - Throws: `Refusal.notFound` when the template has no such section.
    init(_ name: String, of practice: Int64, _ work: Transaction) throws {
        guard let section = work.world.template.sections.first(where: { $0.name == name }) else {
            throw Refusal.notFound
        }
        self.work = work
        self.practice = practice
        self.section = section
    }

    func current() throws -> StoredRevision? { try work.revisions.current(section.name, of: practice) }

    /// The facts of a save; none for a section that nobody wrote.
    ///
    /// - Throws: `Refusal.editing(.erased)`.
    static func facts(of revision: StoredRevision?) throws -> [Fact] {
        guard let revision else { return [] }
        guard let body = revision.body else { throw Refusal.editing(.erased) }
        return try Fact.decoded(Array(body.utf8))
    }

    /// A save of this section, to start from.
    ///
    /// - Parameter id: nil for a section that nobody had written.
    /// - Throws: `Refusal.notFound` for a save of something else.
    func revision(_ id: Int64?) throws -> StoredRevision? {
        guard let id else { return nil }
        guard let found = try work.revisions.revision(id, of: practice), found.section == section.name else {
            throw Refusal.notFound
        }
        return found
    }

    /// Records a save and writes its facts in the place of the present ones.
    ///
    /// - Parameter base: the save that comes before it; the present one unless said.
    func write(
        _ facts: [Fact], over present: StoredRevision?, base: Int64? = nil, saveID: String, origin: String,
        message: String?, other: Int64? = nil
    ) throws -> Int64 {
        let former = try present.map { try Self.facts(of: $0) } ?? []
        let id = work.world.ids.next()
        try work.revisions.save(
            NewRevision(
                id: id, practice: practice, section: section.name, saveID: saveID, author: work.viewer.auditName,
                at: work.now, origin: origin, body: String(decoding: Fact.encoded(facts), as: UTF8.self),
                message: message, other: other), base: base ?? present?.id)
        try store(facts, over: former)
        return id
    }

    private func store(_ facts: [Fact], over former: [Fact]) throws {
        let owner = try work.practices.source(of: practice)
        let before = Dictionary(former.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
        var (kept, changed): ([(item: String, position: Int)], [(fact: Fact, source: Int64?)]) = ([], [])
        var names = NameResolver(work)
        for fact in facts {
            if var was = before[fact.item] {
                was.position = fact.position
                if was == fact {
                    kept.append((fact.item, fact.position))
                    continue
                }
            }
            changed.append((try resolved(fact, &names), try source(of: fact, owner)))
        }
        try work.facts.rewrite(section: section.name, of: practice, kept: kept, with: changed)
    }

    /// What comes back from the history cites what it cited: the place in a source is never written by hand.
    private func source(of fact: Fact, _ owner: Int64?) throws -> Int64? {
        if let code = fact.source { return try SourceStore(work.connection).find(code: code)?.id }
        return fact.locator == nil ? nil : owner
    }

    private func resolved(_ fact: Fact, _ names: inout NameResolver) throws -> Fact {
        var fact = try names.resolve(fact)
        if let target = fact.target { fact.target?.id = try self.target(target) }
        if fact.target != nil, fact.target?.id == nil { fact.target = nil }
        return fact
    }

    private func target(_ reference: PracticeReference) throws -> Int64? {
        if let slug = reference.slug { return try work.practices.find(address: slug)?.practice.id }
        for namespace in try work.practices.namespaces(of: practice) {
            if let id = try work.practices.find(namespace: namespace, key: reference.key) { return id }
        }
        return nil
    }
}
