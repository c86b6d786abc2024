import Acts
import Domain
import TestSupport
import Testing

@Suite struct SuggestWordsTests {
    private func words(_ typed: String, _ world: TestWorld, by viewer: Viewer = .anyone) throws -> [String] {
        try world.perform(SuggestWords(typed), by: viewer).words
    }

    @Test(arguments: Engine.allCases) func theLastWordIsCompletedThenLabelsThenTitles(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice("1", "Médiation par les pairs"), Drafts.practice("2", "Aller au jardin"),
            Drafts.practice("3", "Médiathèque ouverte"),
        ])
        #expect(
            try words("media", world) == ["médiathèque", "médiation", "Médiathèque ouverte", "Médiation par les pairs"])
        #expect(try words("MÉDIATI", world) == ["médiation", "Médiation par les pairs"])
        #expect(try words("un jardin medi", world) == ["un jardin médiathèque", "un jardin médiation"])
        #expect(try words("aller", world) == ["aller-vers", "Aller au jardin"])
        #expect(try words("  jar", world) == ["jardin"])
    }

    @Test func nothingIsProposedBeforeTwoLettersNorAfterASpace() throws {
        let world = try TestWorld(.sqlite)
        try world.bring()
        for typed in ["", " ", "c", "«", "conférence ", "introuvablissime", "\u{0}", "'", "%", "conf\n"] {
            #expect(try words(typed, world) == [], "\(typed)")
        }
        #expect(try words(String(repeating: "conf ", count: 10_000) + "conf", world) == [])
    }

    @Test func atMostEightAreProposedEachOnce() throws {
        let world = try TestWorld(.sqlite)
        try world.bring((1...30).map { Drafts.practice("\($0)", "Jardin jardinage jardinier jardiné jardinet \($0)") })
        let proposed = try words("jard", world)
        #expect(proposed.count == 8 && Set(proposed).count == 8)
        #expect(proposed.prefix(4) == ["jardin", "jardinage", "jardiné", "jardinet"])
    }

    @Test(arguments: Engine.allCases) func everybodyIsProposedThePublicWordsAlone(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let slugs = try world.bring([
            Drafts.practice("1", "Jardin ouvert"), Drafts.practice("2", "Jardinière cachée"),
        ]).entries.map(\.slug)
        try world.place(slugs[1], rung: .network)
        for viewer in [Viewer.anyone, .instanceOperator] {
            #expect(try words("jard", world, by: viewer) == ["jardin", "Jardin ouvert"])
        }
    }
}
