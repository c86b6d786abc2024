internal import Domain
internal import French
internal import Storage

/// Bodies put here for themselves, whatever the sheets say: reference data and the demonstration.
struct BodyRegister {
    private let transaction: Transaction
    private var store: OrganisationStore { OrganisationStore(transaction.connection) }

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// Makes the body, or finds the one that has this name already, which stays what it was.
    ///
    /// - Parameter kind: code in the vocabulary `organisation`.
    @discardableResult
    func put(
        _ name: String, kind: String, isGroup: Bool = false, territory: Int64? = nil, aliases: [DatedName] = [],
        origin: Organisation.Origin
    ) throws -> Int64 {
        let folded = FoldedName(name)
        if let known = try store.find(keys: [folded.key]) { return known.id }
        var body = NewBody(folded, kind: kind, isGroup: isGroup, origin: origin)
        body.territory = territory
        body.acronym = BodyResolver.acronym(in: name)
        let id = try BodyResolver(transaction).make(body).id
        for alias in aliases {
            let other = FoldedName(alias.text)
            if try store.find(keys: [other.key]) == nil { try store.add(alias, other, to: id) }
        }
        return id
    }

    /// Takes away all of that origin; a body that a sheet still names stays with the sheet.
    func remove(origin: Organisation.Origin) throws { try store.remove(origin: origin) }
}
