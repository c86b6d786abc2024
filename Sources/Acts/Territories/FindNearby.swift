package import Domain
internal import French
internal import SQL
internal import Storage

/// Finds the sheets around a place that somebody typed; nothing of what was typed is kept.
package struct FindNearby: BusinessAct {
    /// One circle, with the reason for its sheets.
    package struct Ring: Sendable {
        package enum Reason: Sendable {
            case here, departement, neighbours, region
        }

        package let reason: Reason
        package let places: [Territory]
        package let found: PlacedSheets
    }

    package enum Answer: Sendable {
        /// Nothing was typed.
        case nothingAsked
        /// The nearest circle first; a sheet is in one of them only.
        case place(Territory, [Ring])
        /// Several places are called so, by name.
        case choices([Territory])
        case nothing(suggestion: String?)
    }

    package struct Outcome: Sendable {
        package let answer: Answer
        /// False as long as no official list of municipalities was read.
        package let knowsMunicipalities: Bool
        /// True when five digits were read as a postal code, which only tells the département.
        package let isPostal: Bool
    }

    package static let act = Act.seeCommons
    private static let listed = 10
    private let words: String
    private let kind: String?

    /// - Parameters:
    ///   - words: as typed.
    ///   - kind: code of the kind of place to keep, nil for any.
    package init(words: String, kind: String? = nil) {
        self.words = words
        self.kind = kind
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        let question = PlaceQuestion(words)
        return try world.database.read { connection in
            let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            return Outcome(
                answer: try answer(question, list) { territory in
                    try rings(around: territory, list) {
                        try .read(within: $0, outside: $1, limit: Self.listed, connection, viewer, world)
                    }
                }, knowsMunicipalities: try list.hasOfficial(kind: "commune"), isPostal: question.isPostal)
        }
    }

    private func answer(
        _ question: PlaceQuestion, _ list: TerritoryList, _ rings: (Territory) throws -> [Ring]
    ) throws -> Answer {
        if question.names.isEmpty && question.departements.isEmpty { return .nothingAsked }
        let found = try PlaceSearch(question, list, kind: kind).candidates()
        // Name, number and kind together say all that a person can say.
        let isPrecise = kind != nil && !question.departements.isEmpty && !question.names.isEmpty
        if let first = found.first, found.count == 1 || isPrecise { return .place(first, try rings(first)) }
        if !found.isEmpty { return .choices(found) }
        return .nothing(suggestion: try suggestion(question, list))
    }

    private func suggestion(_ question: PlaceQuestion, _ list: TerritoryList) throws -> String? {
        guard let name = question.names.first, let letter = name.first else { return nil }
        let near = try list.names(beginning: String(letter))
        if let found = French.nearest(name, among: near) { return found }
        return French.nearest(name, among: try list.all(kinds: Territory.mappedKinds + ["region"]).map(\.name))
    }

    private func rings(
        around territory: Territory, _ list: TerritoryList, _ read: ([Int64], [Int64]) throws -> PlacedSheets
    ) throws -> [Ring] {
        let around = Surroundings(list, of: territory, try list.ancestors(of: territory.id))
        let circles: [(Ring.Reason, [Territory])] = [
            (.here, [territory]), (.departement, around.departements), (.neighbours, try around.neighbours),
            (.region, around.regions),
        ]
        var nearer: [Int64] = []
        var rings: [Ring] = []
        for (reason, places) in circles {
            let new = places.filter { !nearer.contains($0.id) }
            if new.isEmpty { continue }
            rings.append(Ring(reason: reason, places: new, found: try read(new.map(\.id), nearer)))
            nearer += new.map(\.id)
        }
        return rings
    }
}
