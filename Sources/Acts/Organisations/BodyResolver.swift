internal import Domain
internal import French
internal import Storage

/// Finds or makes the body that a source names: by any of its names, or by a renaming that everybody knows.
struct BodyResolver {
    private let transaction: Transaction
    private let names = KnownNames.shipped
    private var store: OrganisationStore { OrganisationStore(transaction.connection) }

    init(_ transaction: Transaction) { self.transaction = transaction }

    func resolve(_ reference: OrganisationReference) throws -> StoredBody {
        // The name as printed first: a person may have given it to a body. Then the newest that is known.
        let chain = names.chain(from: reference.name)
        let keys = [French.folded(reference.name)] + chain.dropFirst().reversed().map(French.folded)
        if let known = try store.find(keys: keys) { return known }
        var body = NewBody(
            FoldedName(chain.last ?? reference.name), kind: reference.kind,
            isGroup: reference.isGroup || reference.kind == Organisation.groupKind)
        body.acronym = Self.acronym(in: reference.name)
        return try make(body)
    }

    func find(_ name: String) throws -> StoredBody? { try store.find(keys: [French.folded(name)]) }

    func make(_ body: NewBody) throws -> StoredBody {
        let world = transaction.world
        let stored = try store.insert(body, terms: world.terms, ids: world.ids)
        for earlier in names.earlier(than: body.name.text) {
            try store.addWords(Set(French.words(of: earlier.text)), to: stored.id)
        }
        return stored
    }

    /// « ACSEA » in « Association calvadosienne (ACSEA) »: capitals alone between brackets.
    static func acronym(in name: String) -> String? {
        for part in name.split(separator: "(").dropFirst() {
            let inside = part.prefix { $0 != ")" }
            if 2...10 ~= inside.count, inside.allSatisfy({ $0.isUppercase || $0.isNumber }),
                inside.contains(where: \.isUppercase)
            {
                return String(inside)
            }
        }
        return nil
    }
}
