import Acts
import Domain
import TestSupport
import Testing

/// The bodies of the 22 sheets that come with the program.
@Suite struct RealBodiesTests {
    @Test(arguments: Engine.allCases) func everyBodyOfTheSheetsIsListedOnce(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring()
        let sheets = try world.perform(SearchSheets(SheetSearch(), size: 50)).sheets.map(\.sheet.practice.slug)
        let named = try sheets.flatMap { slug in
            try ["bearer", "actor"].flatMap { try world.sheet(slug).stated($0) }.compactMap(\.organisation?.name)
        }
        let listed = try world.bodies()
        #expect(Set(named).isSubset(of: listed) && Set(listed).count == listed.count && listed.count >= 118)
        #expect(try world.bodies(groups: true).isEmpty)
        let gironde = try world.profile("conseil-departemental-de-la-gironde")
        #expect(gironde.parts.map(\.role).sorted() == ["partenaire", "porteur", "porteur"] && !gironde.hasMore)
        #expect(gironde.neighbours.map(\.name).contains("Question de Justice"))
        // A body that trains is met by the training that names it.
        #expect(try world.profile("question-de-justice").parts.contains { $0.role == "formateur" })
        #expect(try world.bodies("gironde", kind: "conseil_departemental").count == 1)
        #expect(try world.bodies("gironde", kind: "caf").isEmpty && world.bodies(kind: "inconnu").isEmpty)
        #expect(try world.bodies("etablissement sante mentale").count == 1)
    }

    @Test func theDuplicatesThatTheSourceMakesAreProposed() throws {
        let world = try TestWorld(.sqlite)
        try world.bring()
        let found = try world.perform(ProposeSameBodies()).proposed
        let pairs = found.map { "\($0.first.name) | \($0.second.name)" }
        #expect(pairs.contains("Association Aurore | Aurore") && pairs.contains("CIDFF | CIDFF (juriste, psychologue)"))
        #expect(found.count < 10, "\(pairs)")
    }

    @Test func pagesNeitherRepeatNorForgetABody() throws {
        let world = try TestWorld(.sqlite)
        try world.bring()
        let pages = try (1...20).flatMap { page in
            try world.perform(ListOrganisations(isGroup: false, page: page, size: 10), by: .anyone).organisations
        }
        let whole = try world.bodies()
        #expect(pages.prefix(whole.count).map(\.name) == whole)
        let last = try world.perform(ListOrganisations(isGroup: false, page: .max, size: 10), by: .anyone)
        #expect(last.page == last.pages && last.first == (last.pages - 1) * 10 + 1)
    }
}
