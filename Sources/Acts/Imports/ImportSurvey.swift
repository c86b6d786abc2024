internal import Domain
internal import French
internal import Storage

/// The first pass over a feed: gives every sound record its practice, so that records may name each other in any order,
/// and finds those that cannot be stored, which leave nothing.
///
/// Holds a key and an identifier for each record, and the relations between new ones: nothing of their texts.
struct ImportSurvey {
    private struct Relation {
        let key: String
        let field: String
        let target: String
    }

    private let transaction: Transaction
    private let namespace: String
    private let source: Int64
    private var ids: [String: Int64] = [:]
    private var created: Set<Int64> = []
    /// Keys that an earlier refusal of the feed or a double took.
    private var doubled: Set<String> = []
    /// What names practices that were not stored before this import.
    private var relations: [Relation] = []
    /// True when the file holds the text of an erased practice: such a file is not kept.
    private(set) var bringsErased = false

    init(_ transaction: Transaction, namespace: String, source: Int64) {
        self.transaction = transaction
        self.namespace = namespace
        self.source = source
    }

    /// Records that can be stored.
    var count: Int { ids.count }

    /// The practice of a record, once; nil for a record that was refused or came before.
    mutating func take(_ key: String) -> (id: Int64, isNew: Bool)? {
        ids.removeValue(forKey: key).map { ($0, created.contains($0)) }
    }

    /// - Returns: why the record cannot be stored, nil when it can.
    mutating func note(_ draft: PracticeDraft) throws -> ImportRefusal? {
        if ids[draft.key] != nil || doubled.contains(draft.key) {
            doubled.insert(draft.key)
            return ImportRefusal(record: draft.key, path: "", reason: .duplicateKey(draft.key))
        }
        if let id = try transaction.practices.find(namespace: namespace, key: draft.key) {
            if try transaction.practices.isErased(id) {
                bringsErased = true
                doubled.insert(draft.key)
                return ImportRefusal(record: draft.key, path: "", reason: .erased)
            }
            ids[draft.key] = id
        } else {
            ids[draft.key] = try create(draft)
        }
        for fact in draft.facts {
            guard let target = fact.target?.key, try !isStored(target) else { continue }
            relations.append(Relation(key: draft.key, field: fact.field, target: target))
        }
        return nil
    }

    /// A record that the feed refused may be that of an erased practice too.
    mutating func note(_ refusal: ImportRefusal) throws {
        guard !bringsErased, let id = try transaction.practices.find(namespace: namespace, key: refusal.record) else {
            return
        }
        bringsErased = try transaction.practices.isErased(id)
    }

    /// Refuses the records that name a practice nobody knows, then those that named a refused one, until none is left.
    mutating func refuseLoose() throws -> [ImportRefusal] {
        var refused: [ImportRefusal] = []
        while true {
            let loose = relations.filter { ids[$0.target] == nil }
            if loose.isEmpty { return refused }
            refused += loose.map { ImportRefusal(record: $0.key, path: $0.field, reason: .unknownTarget($0.target)) }
            let keys = Set(loose.map(\.key))
            for key in keys { try discard(key) }
            relations.removeAll { keys.contains($0.key) }
        }
    }

    /// True for a practice that an earlier import brought.
    private func isStored(_ key: String) throws -> Bool {
        if let id = ids[key] { return !created.contains(id) }
        return try transaction.practices.find(namespace: namespace, key: key) != nil
    }

    private mutating func create(_ draft: PracticeDraft) throws -> Int64 {
        let id = transaction.world.ids.next()
        try transaction.practices.insert(
            Practice(id: id, slug: "", title: draft.title, rung: .everyone, state: .published, version: 1),
            sortKey: French.sortKey(draft.title), source: source, at: transaction.now)
        try transaction.practices.bind(id, namespace: namespace, key: draft.key)
        created.insert(id)
        return id
    }

    private mutating func discard(_ key: String) throws {
        guard let id = ids.removeValue(forKey: key), created.contains(id) else { return }
        try transaction.practices.remove(id)
    }
}
