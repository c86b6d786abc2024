internal import Acts
internal import Domain

/// The values that a facet can take, to propose the one that was meant.
struct SearchChoices {
    private let world: World

    init(_ world: World) { self.world = world }

    func values(of facet: Facet) throws -> [String] {
        switch facet {
        case .completeness: return Completeness.allCases.map(\.rawValue)
        case .territory:
            let regions = try ListTerritories().perform(by: .instanceOperator, in: world).regions
            return regions.flatMap { [$0.territory].compactMap { $0?.slug } + $0.places.map(\.territory.slug) }
        case .source:
            return try ListSources().perform(by: .instanceOperator, in: world).map(\.document.code)
        default: return facet.vocabulary(in: world.template).map { world.vocabularies.terms(of: $0).map(\.code) } ?? []
        }
    }
}
