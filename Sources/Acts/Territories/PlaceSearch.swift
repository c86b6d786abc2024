internal import Domain
internal import Storage

/// The places that somebody may mean by what they typed.
struct PlaceSearch {
    /// Places shown to somebody who has to choose.
    private static let offered = 20
    private let question: PlaceQuestion
    private let list: TerritoryList
    private let kind: String?

    /// - Parameter kind: code of the kind of place to keep, nil for any.
    init(_ question: PlaceQuestion, _ list: TerritoryList, kind: String? = nil) {
        self.question = question
        self.list = list
        self.kind = kind
    }

    /// The places that the words name, or else those whose name begins with them.
    func candidates(limit: Int = Self.offered) throws -> [Territory] { try found(limit: limit).places }

    /// The same, with whether the words are whole names.
    func found(limit: Int = Self.offered) throws -> (places: [Territory], isWhole: Bool) {
        if question.names.isEmpty {
            return (try question.departements.flatMap { try list.coded($0, kinds: Territory.mappedKinds) }, true)
        }
        for isWhole in [true, false] {
            var seen: Set<Int64> = []
            let found = try question.names.flatMap { name in
                try list.named(name, isWhole: isWhole, limit: limit * 10).filter { place in
                    isMeant(place) && seen.insert(place.id).inserted
                }
            }
            if !found.isEmpty { return (Array(found.prefix(limit)), isWhole) }
        }
        return ([], true)
    }

    private func isMeant(_ place: Territory) -> Bool {
        if let kind, place.kind != kind { return false }
        return question.departements.isEmpty || place.departement.map(question.departements.contains) == true
    }
}
