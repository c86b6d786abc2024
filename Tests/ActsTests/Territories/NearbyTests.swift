import Acts
import Domain
import TestSupport
import Testing

@Suite struct NearbyTests {
    private func world() throws -> TestWorld {
        let world = try TestWorld(.sqlite)
        try world.bring()
        try world.perform(ImportTerritories(Rolls.municipalities, title: "essai", isDryRun: false))
        return world
    }

    private func answer(_ words: String, kind: String? = nil, _ world: TestWorld) throws -> FindNearby.Answer {
        try world.perform(FindNearby(words: words, kind: kind), by: .anyone).answer
    }

    /// Slug of the place that the words lead to, nil when they lead to none or to several.
    private func place(_ words: String, kind: String? = nil, _ world: TestWorld) throws -> String? {
        if case .place(let territory, _) = try answer(words, kind: kind, world) { territory.slug } else { nil }
    }

    @Test(arguments: [
        ("Sète", "sete"), ("SETE", "sete"), ("sète 34", "sete"), ("rochelle", "la-rochelle-17300"),
        ("la rochelle (17)", "la-rochelle-17300"), ("villeurb", "villeurbanne-69266"), ("33", "gironde"),
        ("7", "ardeche"), ("2a", "corse-du-sud"), ("974", "la-reunion"), ("33000", "gironde"), ("97400", "la-reunion"),
        ("gironde", "gironde"), ("st denis 93", "saint-denis-93066"), ("Occitanie", "occitanie"),
        ("977", "saint-barthelemy"),
    ]) func wordsLeadToAPlace(_ words: String, _ slug: String) throws {
        #expect(try place(words, world()) == slug)
    }

    @Test func severalPlacesOfOneNameAreOfferedAndOneIsChosenByNumber() throws {
        let world = try world()
        guard case .choices(let places) = try answer("saint-denis", world) else {
            Issue.record("no choice is offered")
            return
        }
        #expect(Set(places.map(\.slug)) == ["saint-denis-11339", "saint-denis-93066"])
        #expect(try place("Saint-Denis (11)", kind: "commune", world) == "saint-denis-11339")
        guard case .choices(let corsica) = try answer("20000", world) else {
            Issue.record("Corsica has two départements")
            return
        }
        #expect(Set(corsica.compactMap(\.code)) == ["2A", "2B"])
    }

    @Test(
        arguments: [
            ("girnode", "Gironde"), ("villeurbane", "Villeurbanne"), ("occitannie", "Occitanie"), ("xqzw", nil),
        ] as [(String, String?)]) func aSlipIsMetByTheNearestName(_ words: String, _ name: String?) throws
    {
        guard case .nothing(let suggestion) = try answer(words, world()) else {
            Issue.record("\(words) leads somewhere")
            return
        }
        #expect(suggestion == name)
    }

    @Test(arguments: ["", "   ", "()", "'"]) func nothingTypedAsksNothing(_ words: String) throws {
        guard case .nothingAsked = try answer(words, world()) else {
            Issue.record("an answer without a question")
            return
        }
    }

    @Test func eachSheetIsInTheNearestCircleOnly() throws {
        guard case .place(_, let rings) = try answer("sète", world()) else {
            Issue.record("no place")
            return
        }
        #expect(rings.map(\.reason) == [.here, .departement, .neighbours, .region])
        #expect(rings[2].places.map(\.name) == ["Aude", "Aveyron", "Gard", "Tarn"])
        let titles = rings.flatMap(\.found.sheets).map(\.practice.title)
        #expect(Set(titles).count == titles.count && titles.count == 4)
        #expect(rings.map(\.found.total) == [1, 1, 1, 1])
    }

    @Test func hostileWordsAreOnlyWords() throws {
        let world = try world()
        for words in ["%", "_", "'; DROP TABLE territory; --", "\u{0}", String(repeating: "é", count: 100_000), "🐝"] {
            _ = try answer(words, world)
        }
        #expect(try place("33", world) == "gironde")
    }
}
