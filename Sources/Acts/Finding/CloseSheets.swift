internal import Domain
internal import SQL
internal import Search
internal import Storage

/// Finds the practices near one, with what they share: each value weighed by how rare it is.
///
/// Counts of activity play no part, and the rank is never shown: the reader sees the reasons.
struct CloseSheets {
    private static let facets: [Facet] = [.need, .method, .obstacle, .lever, .approach, .theme, .people]
    /// Words that say that nothing was said.
    private static let silent: Set<String> = ["autre", "non_precise"]
    /// About what a need that one sheet in four has weighs: less is no nearness.
    private static let least = 96
    /// Reasons that a reader is told: enough to choose.
    private static let told = 4
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// The nearest first; none when nothing is near enough.
    ///
    /// - Parameter besides: practices that the page names already.
    func find(near practice: Int64, besides: Set<Int64>, limit: Int) throws -> [ClosePractice] {
        let index = try world.search.state(connection, world).state.index
        guard let number = index.number(of: practice) else { return [] }
        let visible = index.readable(by: viewer.audiences.map(\.code))
        let named = Bitmap(besides.union([practice]).compactMap(index.number))
        // What every sheet says is no reason.
        let reasons = try reasons(of: number, index).filter {
            $0.value.documents.intersectionCount(visible) < visible.count
        }
        let near = Nearness.nearest(
            reasons.map(\.value), among: visible, within: visible.subtracting(named), of: index, least: Self.least,
            limit: limit)
        let ids = near.compactMap { index.practice(of: $0.number) }
        let practices = try SheetList(connection, readableBy: viewer.audiences).practices(ids)
        return zip(ids, near).compactMap { id, neighbour in
            practices[id].map { practice in
                ClosePractice(practice, reasons: neighbour.shared.prefix(Self.told).map { reasons[$0].reason })
            }
        }
    }

    private typealias Weighed = (reason: ClosePractice.Reason, value: Nearness.Value)

    /// What the sheet itself says, without the families it lies in, then its départements and those beside them.
    private func reasons(of number: Int, _ index: SearchIndex) throws -> [Weighed] {
        let codes = FacetCodes(world)
        let terms = Self.facets.flatMap { facet -> [Weighed] in
            let held = index.facets.values(of: FacetCodes.slot(facet)).filter { $0.value.contains(number) }
            let own = Dictionary(
                held.compactMap { id, set in codes.code(id, of: facet).map { ($0, set) } }, uniquingKeysWith: { $1 })
            let terms = world.vocabularies.terms(of: facet.vocabulary(in: world.template) ?? "")
            let parents = Set(terms.filter { own[$0.code] != nil }.compactMap(\.parent))
            return terms.map(\.code).filter { !parents.contains($0) && !Self.silent.contains($0) }.compactMap { code in
                own[code].map { weighed(ClosePractice.Reason(SheetFilter(facet, code)), $0) }
            }
        }
        return terms + (try places(of: number, index))
    }

    private func places(of number: Int, _ index: SearchIndex) throws -> [Weighed] {
        let slot = FacetCodes.slot(.territory)
        let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
        let own = try list.all(kinds: Territory.mappedKinds).filter {
            index.facets.documents(slot, $0.id)?.contains(number) ?? false
        }
        var seen = Set(own.map(\.id))
        let beside = try own.flatMap { try list.neighbours(of: $0.id) }.filter { seen.insert($0.id).inserted }
        return [(own, false), (beside, true)].flatMap { places, isBeside in
            places.compactMap { place in
                let filter = SheetFilter(.territory, place.slug)
                return index.facets.documents(slot, place.id).map {
                    weighed(ClosePractice.Reason(filter, name: place.name, isBeside: isBeside), $0)
                }
            }
        }
    }

    /// What a practice answers, how, and what it met count more than whom it is for and where it is; being in the same
    /// place, or for the same people, is no nearness by itself.
    private func weighed(_ reason: ClosePractice.Reason, _ documents: DocumentSet) -> Weighed {
        let (factor, isSubstance) =
            switch reason.filter.facet {
            case .need, .method, .obstacle: (3, true)
            case .people, .approach: (2, false)
            case .territory: (reason.isBeside ? 1 : 2, false)
            case .lever, .theme: (1, false)
            default: (0, false)
            }
        return (reason, Nearness.Value(documents, factor: factor, isSubstance: isSubstance))
    }
}
