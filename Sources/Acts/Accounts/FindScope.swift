package import Domain
internal import French
internal import SQL
internal import Storage

/// Finds where a role is to hold, by the name of a place or of a body, or by the end of the address of its page; nothing
/// for everywhere.
package struct FindScope: BusinessAct {
    /// A place or a body that may be meant.
    package struct Candidate: Sendable, Equatable {
        package let scope: Scope
        package let slug: String
        package let name: String
        /// Code in the vocabulary `territory` or `organisation`.
        package let kind: String
        /// Number of the département of a place, where names repeat.
        package let departement: String?
    }

    package enum Outcome: Sendable, Equatable {
        case found(Scope, slug: String?)
        /// Somebody has to say which.
        case several([Candidate])
    }

    package static let act = Act.seeMembers
    private static let (offered, wordLimit) = (12, 12)
    private let words: String
    private let kinds: Set<Scope.Kind>

    /// - Parameters:
    ///   - words: as typed.
    ///   - kinds: what may be found.
    package init(_ words: String, among kinds: Set<Scope.Kind>) {
        self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.kinds = kinds
    }

    /// - Throws: `Refusal.forbidden` or `.members(.unknownScope)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        if words.isEmpty { return .found(.instance, slug: nil) }
        return try world.database.read { connection in
            let places = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            if let exact = try exact(places, BodyStore(connection)) { return exact }
            let bodies = OrganisationList(connection, terms: world.terms, readableBy: viewer.audiences)
            let found = try candidates(places) + candidates(bodies)
            if found.isEmpty { throw Refusal.members(.unknownScope) }
            // A name that only begins so is shown before anything is given.
            let named = found.filter { French.sortKey($0.name) == French.sortKey(words) }
            if let first = named.first, named.count == 1 { return .found(first.scope, slug: first.slug) }
            return .several(named.isEmpty ? found : named)
        }
    }

    private func exact(_ places: TerritoryList, _ bodies: BodyStore) throws -> Outcome? {
        if kinds.contains(.territory), let place = try places.find(slug: words) {
            return .found(.territory(place.id), slug: place.slug)
        }
        if kinds.contains(.organisation), let body = try bodies.find(slug: words) {
            return .found(.organisation(body.id), slug: body.slug)
        }
        return nil
    }

    private func candidates(_ places: TerritoryList) throws -> [Candidate] {
        if !kinds.contains(.territory) { return [] }
        return try PlaceSearch(PlaceQuestion(words), places).candidates(limit: Self.offered).map {
            Candidate(
                scope: .territory($0.id), slug: $0.slug, name: $0.name, kind: $0.kind, departement: $0.departement)
        }
    }

    private func candidates(_ bodies: OrganisationList) throws -> [Candidate] {
        let asked = French.words(of: words, keepingStopWords: false).prefix(Self.wordLimit)
        if !kinds.contains(.organisation) || asked.isEmpty { return [] }
        return try [false, true].flatMap { isGroup in
            try bodies.page(OrganisationQuery(isGroup: isGroup, words: Array(asked), limit: Self.offered)).map {
                Candidate(scope: .organisation($0.id), slug: $0.slug, name: $0.name, kind: $0.kind, departement: nil)
            }
        }
    }
}
