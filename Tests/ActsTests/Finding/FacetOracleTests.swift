import Acts
import Domain
import TestSupport
import Testing

/// The index in memory against a count made one sheet and one fact at a time.
@Suite struct FacetOracleTests {
    @Test(arguments: Engine.allCases) func countsAreThoseOfASlowCountOnRandomChoices(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bringEverySheet()
        for slug in try slugs(world, SheetSearch()).prefix(130).suffix(9) { try world.place(slug, rung: .network) }
        let values = try SlowFacets(world).values()
        #expect(values.count == 127)
        var draw = Draw(seed: 11)
        for _ in 0..<60 {
            let words = ["", "famille", "travail social -groupe", "\"travail social\" habitants", "introuvable"]
            let search = SheetSearch(words: words[draw.below(words.count)], selection(values, &draw))
            let texts = try slugs(world, SheetSearch(words: search.words))
            let found = try world.perform(SearchSheets(search, size: 200), by: .anyone)
            let expected = texts.filter { slug in search.selection.facets.allSatisfy { holds(values[slug], search, $0) }
            }
            #expect(Set(found.sheets.map(\.sheet.practice.slug)) == Set(expected) && found.total == expected.count)
            for facet in Facet.offered {
                let others = search.selection.without(facet)
                let base = texts.filter { slug in
                    others.facets.allSatisfy { holds(values[slug], SheetSearch(others), $0) }
                }
                expectSame(found.facets.first { $0.facet == facet }, facet, base.compactMap { values[$0] }, search)
            }
        }
    }

    private func expectSame(
        _ count: FacetCount?, _ facet: Facet, _ base: [Set<SheetFilter>], _ search: SheetSearch
    ) {
        var expected: [String: Int] = [:]
        for filter in base.joined() where filter.facet == facet { expected[filter.value, default: 0] += 1 }
        for value in search.selection[facet] { expected[value, default: 0] += 0 }
        let shown = Dictionary((count?.values ?? []).map { ($0.filter.value, $0.sheets) }, uniquingKeysWith: { $1 })
        // Of the places, regions and départements are shown, with what was chosen.
        let same = facet == .territory ? expected.filter { shown[$0.key] != nil } : expected
        #expect(shown == same, "\(facet) of \(search)")
    }

    private func holds(_ values: Set<SheetFilter>?, _ search: SheetSearch, _ facet: Facet) -> Bool {
        search.selection[facet].contains { values?.contains(SheetFilter(facet, $0)) ?? false }
    }

    private func slugs(_ world: TestWorld, _ search: SheetSearch) throws -> [String] {
        try world.perform(SearchSheets(search, size: 200), by: .anyone).sheets.map(\.sheet.practice.slug)
    }

    private func selection(_ values: [String: Set<SheetFilter>], _ draw: inout Draw) -> SheetSelection {
        let all = Set(values.values.joined()).sorted { ($0.facet.rawValue, $0.value) < ($1.facet.rawValue, $1.value) }
        return SheetSelection((0..<draw.below(5)).map { _ in all[draw.below(all.count)] })
    }
}
