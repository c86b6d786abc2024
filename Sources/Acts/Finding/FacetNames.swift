internal import Domain
internal import SQL
internal import Storage

/// Puts the counts of a facet in the order of the page, with names and with what each value is a part of.
struct FacetNames {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// Nil when no value of the facet is there to choose.
    func count(_ facet: Facet, _ found: FoundSet) throws -> FacetCount? {
        let values = try values(of: facet, found)
        return values.isEmpty ? nil : FacetCount(facet, values: values)
    }

    /// Everything chosen, with names.
    func chosen(_ found: FoundSet) throws -> [FacetCount.Value] {
        let values = ChosenValues(connection, viewer, world)
        return try found.search.selection.filters.compactMap { filter in
            try values.find(filter).map { thing in
                FacetCount.Value(
                    filter, name: thing.name, sheets: found.counts(of: filter.facet)[thing.id] ?? 0, isChosen: true)
            }
        }
    }

    private func values(of facet: Facet, _ found: FoundSet) throws -> [FacetCount.Value] {
        let selection = found.search.selection
        if facet == .territory { return try places(found.counts(of: facet), selection) }
        var sheets = found.codedCounts(of: facet, world)
        for code in selection[facet] { sheets[code, default: 0] += 0 }
        return ordered(facet, Set(sheets.keys)).map { code, parent in
            FacetCount.Value(
                SheetFilter(facet, code), sheets: sheets[code] ?? 0, isChosen: selection[facet].contains(code),
                parent: parent.flatMap { sheets[$0] == nil ? nil : $0 })
        }
    }

    private func ordered(_ facet: Facet, _ codes: Set<String>) -> [(code: String, parent: String?)] {
        switch facet {
        case .completeness:
            Completeness.allCases.map(\.rawValue).filter(codes.contains).map { ($0, nil) }
        case .year:
            codes.sorted(by: >).map { code in (code, Int(code).map { StartYear.decade(of: $0) }) }
        default:
            (facet.vocabulary(in: world.template).map { world.vocabularies.terms(of: $0) } ?? [])
                .filter { codes.contains($0.code) }.map { ($0.code, $0.parent) }
        }
    }

    /// Regions with their départements, and what was chosen besides.
    private func places(_ counts: [Int64: Int], _ selection: SheetSelection) throws -> [FacetCount.Value] {
        let chosen = selection[.territory]
        let offered = try world.search.places(connection, world).filter {
            counts[$0.id] != nil || chosen.contains($0.slug)
        }
        let slugs = Set(offered.map(\.slug))
        let others = try chosen.filter { !slugs.contains($0) }.compactMap { slug in
            let filter = SheetFilter(.territory, slug)
            return try ChosenValues(connection, viewer, world).find(filter).map { place in
                FacetCount.Value(filter, name: place.name, sheets: counts[place.id] ?? 0, isChosen: true)
            }
        }
        return offered.map { place in
            FacetCount.Value(
                SheetFilter(.territory, place.slug), name: place.name, sheets: counts[place.id] ?? 0,
                isChosen: chosen.contains(place.slug), parent: place.region.flatMap { slugs.contains($0) ? $0 : nil })
        } + others
    }
}
