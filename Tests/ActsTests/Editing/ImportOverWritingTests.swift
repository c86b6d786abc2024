import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// A source that comes again after people wrote.
@Suite struct ImportOverWritingTests {
    /// A source that tells a need and how it began.
    private func bring(_ problem: String, _ emergence: String, to world: TestWorld) throws {
        var draft = Drafts.practice("une", "Fiche une")
        for (field, text) in [("problem", problem), ("emergence", emergence)] {
            var fact = Fact(item: "i-\(field)", section: "emergence", field: field, position: 0)
            (fact.text, fact.locator) = (text, "3")
            draft.facts.append(fact)
        }
        try world.bring([draft])
    }

    private func told(_ world: TestWorld) throws -> [String] {
        let practice = try world.practice("fiche-une")
        return try world.database.read { connection in
            try connection.query(
                """
                SELECT text FROM fact WHERE practice = \(practice) AND edition = 0 AND section = 'emergence'
                ORDER BY field
                """
            ) { try $0.text(0) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `an import that comes again brings what is new and leaves what people wrote`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let editor = try world.somebody("Comité", [Grant(.editor, .instance)])
        try bring("Un besoin.", "Une histoire.", to: world)
        let opened = try world.perform(ReadSection(slug: "fiche-une", section: "emergence"), by: editor)
        var typed = opened.typed.offering(opened.section)
        SaveSectionTests.set("problem", "Un besoin réécrit.")(&typed)
        try world.perform(
            SaveSection(slug: "fiche-une", section: "emergence", typed, base: opened.revision, saveID: "x"), by: editor)
        #expect(try told(world) == ["Une histoire.", "Un besoin réécrit."])
        for (problem, emergence, expected) in [
            ("Un besoin.", "Une histoire.", ["Une histoire.", "Un besoin réécrit."]),
            ("Un autre besoin.", "Une autre histoire.", ["Une autre histoire.", "Un besoin réécrit."]),
            ("Un autre besoin.", "Une autre histoire.", ["Une autre histoire.", "Un besoin réécrit."]),
            ("Un autre besoin.", "Encore une.", ["Encore une.", "Un besoin réécrit."]),
        ] {
            try bring(problem, emergence, to: world)
            #expect(try told(world) == expected)
        }
        let saves = try world.perform(ReadHistory(slug: "fiche-une", section: "emergence"), by: editor).saves
        #expect(saves.filter { $0.revision.origin == "joined" }.count == 2)
        // A name that somebody gave stays too.
        try world.perform(RenameSheet(slug: "fiche-une", title: "Un nom à elle"), by: editor)
        try bring("Un autre besoin.", "Encore une fois.", to: world)
        #expect(try world.practice("un-nom-a-elle") == world.practice("fiche-une"))
        guard case .moved(let address) = try world.perform(ReadSheet(slug: "fiche-une"), by: editor) else {
            Issue.record("renamed back")
            return
        }
        #expect(address == "un-nom-a-elle")
    }
}
