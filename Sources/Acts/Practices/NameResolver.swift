internal import Domain
internal import French
internal import Storage

/// Finds or makes the bodies and places that facts name, by their folded names.
struct NameResolver {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// The fact with the identifiers of what it names.
    func resolve(_ fact: Fact) throws -> Fact {
        var fact = fact
        if let organisation = fact.organisation { fact.organisation?.id = try id(of: organisation) }
        if let territory = fact.territory { fact.territory?.id = try id(of: territory) }
        return fact
    }

    private func id(of organisation: OrganisationReference) throws -> Int64 {
        try OrganisationStore(transaction.connection).resolve(
            organisation, key: French.folded(organisation.name), sortKey: French.sortKey(organisation.name),
            terms: transaction.world.terms, ids: transaction.world.ids)
    }

    private func id(of territory: TerritoryReference) throws -> Int64 {
        let key = [territory.kind, territory.departement ?? "", French.folded(territory.name)].joined(separator: "|")
        return try TerritoryStore(transaction.connection).resolve(
            territory, key: key, sortKey: French.sortKey(territory.name), terms: transaction.world.terms,
            ids: transaction.world.ids)
    }
}
