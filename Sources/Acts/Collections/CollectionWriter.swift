internal import Domain
internal import Storage

/// Looks up what a file says of collections and writes it.
struct CollectionWriter {
    private let transaction: Transaction
    private let store: CollectionStore
    private let named: NamedSheets

    init(_ transaction: Transaction) {
        self.transaction = transaction
        store = CollectionStore(transaction.connection)
        named = NamedSheets(transaction.connection, transaction.viewer)
    }

    /// The sheets of a collection, and those that are not there or were named before.
    ///
    /// - Parameter rank: of the collection in its file, from 1.
    func items(
        of draft: CollectionDraft, rank: Int
    ) throws -> (items: [StoredCollection.Item], problems: [CollectionProblem]) {
        var seen: Set<Int64> = []
        var items: [StoredCollection.Item] = []
        var problems: [CollectionProblem] = []
        for (offset, entry) in draft.entries.enumerated() {
            guard let sheet = try named.find(entry.sheet) else {
                let reason = CollectionProblem.Reason.unknownSheet(
                    entry.sheet, nearest: try named.nearest(to: entry.sheet))
                problems.append(CollectionProblem(reason, collection: rank, entry: offset + 1))
                continue
            }
            if !seen.insert(sheet.shown).inserted {
                let reason = CollectionProblem.Reason.duplicateSheet(entry.sheet)
                problems.append(CollectionProblem(reason, collection: rank, entry: offset + 1))
            }
            items.append(StoredCollection.Item(practice: sheet.practice, reason: entry.reason))
        }
        return (items, problems)
    }

    /// Writes a collection and its line in the log, unless it says the same as the one here.
    func write(_ draft: CollectionDraft, _ items: [StoredCollection.Item]) throws -> ImportCollections.Action {
        let known = try store.find(slug: draft.slug)
        let hidden = try known.map(hidden(in:)) ?? []
        if let known, try says(known, draft, items, without: hidden) { return .unchanged }
        let named = Set(items.map(\.practice))
        try put(draft, items + hidden.filter { !named.contains($0.practice) }, id: known?.id, origin: .own)
        return known == nil ? .created : .updated
    }

    /// Adds a collection of the demonstration with those of its sheets that are here.
    ///
    /// - Returns: false when there is one at this address, or when none of its sheets is here.
    func add(shipped draft: CollectionDraft) throws -> Bool {
        let items = try items(of: draft, rank: 1).items
        if items.isEmpty { return false }
        if try store.find(slug: draft.slug) != nil { return false }
        try put(draft, items, id: nil, origin: .demo)
        return true
    }

    private func put(
        _ draft: CollectionDraft, _ items: [StoredCollection.Item], id known: Int64?, origin: SheetCollection.Origin
    ) throws {
        let id = known ?? transaction.world.ids.next()
        let collection = SheetCollection(
            slug: draft.slug, title: draft.title, introduction: draft.introduction, chosenBy: draft.chosenBy,
            homePlace: draft.homePlace, origin: origin, changedAt: transaction.now)
        try store.put(collection, id: id, items)
        try transaction.record(
            .editCollections, kind: "collection", object: id,
            detail: "\(known == nil ? "created" : "updated"), \(items.count) sheets")
    }

    /// The sheets that the viewer may not see now: no file can name them, so they stay in the collection, after the others.
    private func hidden(in known: StoredCollection) throws -> [StoredCollection.Item] {
        let keepers = try known.items.map { try transaction.practices.keeper(of: $0.practice) }
        let readable = try SheetList(transaction.connection, readableBy: transaction.viewer.audiences).practices(
            keepers)
        return zip(known.items, keepers).filter { readable[$1] == nil }.map(\.0)
    }

    /// Merged sheets are compared as what they are shown as: an export names them so.
    private func says(
        _ known: StoredCollection, _ draft: CollectionDraft, _ items: [StoredCollection.Item],
        without hidden: [StoredCollection.Item]
    ) throws -> Bool {
        let here = known.collection
        let shown = { (item: StoredCollection.Item) in
            StoredCollection.Item(
                practice: try transaction.practices.keeper(of: item.practice), reason: item.reason)
        }
        var seen: Set<Int64> = []
        let wanted = try items.map(shown)
        let unseen = Set(hidden.map(\.practice))
        let kept = try known.items.filter { !unseen.contains($0.practice) }.map(shown).filter {
            seen.insert($0.practice).inserted
        }
        return here.title == draft.title && here.introduction == draft.introduction
            && here.chosenBy == draft.chosenBy && here.homePlace == draft.homePlace
            && kept == wanted
    }
}
