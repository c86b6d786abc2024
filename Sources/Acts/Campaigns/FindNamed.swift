package import Domain
internal import French
internal import SQL
internal import Storage

/// What somebody means by the names that they typed about a survey: a place, a body.
package struct FindNamed: BusinessAct {
    package static let act = Act.seeCommons
    private let place: String
    private let body: String

    /// - Parameters:
    ///   - place: a name, with the code of its département where several places have that name; empty for none.
    ///   - body: any of its names; empty for none.
    package init(place: String = "", body: String = "") {
        self.place = ReportEntry.tidy(place)
        self.body = ReportEntry.tidy(body)
    }

    /// - Returns: what the names mean; nil where none, or several, have that name.
    package func perform(by viewer: Viewer, in world: World) throws -> (place: Int64?, body: Int64?) {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            let found = place.isEmpty ? ([], false) : try PlaceSearch(PlaceQuestion(place), list).found()
            let places = found.1 ? found.0 : []
            let known = body.isEmpty ? nil : try OrganisationStore(connection).find(keys: [FoldedName(body).key])
            return (places.count == 1 ? places[0].id : nil, known?.id)
        }
    }
}

/// Reads the bodies that the viewer may prepare a survey for.
package struct ReadLeadBodies: BusinessAct {
    package struct Outcome: Sendable {
        /// Those that they coordinate, by name.
        package let bodies: [(id: Int64, name: String)]
        /// They coordinate a place or the instance too: the body is told by its name.
        package let namesAny: Bool

        package var mayLead: Bool { namesAny || !bodies.isEmpty }
    }

    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        let scopes = (viewer.member?.grants ?? []).filter { $0.role == .coordinator }.map(\.scope)
        let own = scopes.compactMap { scope -> Int64? in
            if case .organisation(let id) = scope { id } else { nil }
        }
        let namesAny = scopes.contains { scope in
            switch scope {
            case .instance, .territory: true
            case .organisation, .practice: false
            }
        }
        let bodies = try world.database.read { try BodyStore($0).bodies(own) }
        return Outcome(bodies: bodies.map { ($0.id, $0.name) }, namesAny: namesAny)
    }
}
