internal import Domain
internal import French
internal import Storage

/// Finds or makes the bodies and places that facts name, by their folded names.
///
/// Remembers those it met, so that the hundredth sheet of a town does not look for it again.
struct NameResolver {
    /// What a name leads to: its row and the name that the row bears.
    private struct Named {
        let id: Int64
        let name: String
    }

    private static let remembered = 10_000
    private let transaction: Transaction
    private var organisations: [OrganisationReference: Named] = [:]
    private var territories: [TerritoryReference: Named] = [:]

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// The fact with the identifiers of what it names.
    mutating func resolve(_ fact: Fact) throws -> Fact {
        var fact = fact
        if let organisation = fact.organisation {
            let body = try known(organisation)
            fact.organisation?.id = body.id
            if fact.printed == nil, body.name != organisation.name { fact.printed = organisation.name }
        }
        if let territory = fact.territory {
            let place = try known(territory)
            fact.territory?.id = place.id
            // The official place may be called otherwise: what the source says stays readable.
            if French.folded(place.name) != French.folded(territory.name) {
                fact.printed = fact.printed ?? territory.name
            }
        }
        return fact
    }

    private mutating func known(_ organisation: OrganisationReference) throws -> Named {
        if let known = organisations[organisation] { return known }
        let body = try BodyResolver(transaction).resolve(organisation)
        if organisations.count >= Self.remembered { organisations = [:] }
        let named = Named(id: body.id, name: body.name)
        organisations[organisation] = named
        return named
    }

    private mutating func known(_ territory: TerritoryReference) throws -> Named {
        if let known = territories[territory] { return known }
        let place = try PlaceRegister(
            transaction.connection, terms: transaction.world.terms, ids: transaction.world.ids
        ).resolve(territory)
        if territories.count >= Self.remembered { territories = [:] }
        let named = Named(id: place.id, name: place.name)
        territories[territory] = named
        return named
    }
}
