import Acts
import Domain
import Storage
import TestSupport
import Testing

/// A sheet taken back and published again.
@Suite struct StateTests {
    private func shared(_ engine: Engine) throws -> TestWorld {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un", targets: ["2"]), Drafts.practice("2", "Deux", targets: ["1"])])
        return world
    }

    @Test(arguments: Engine.allCases) func aWithdrawnSheetIsGoneFromEverywhereAndNothingIsLost(_ engine: Engine) throws
    {
        let world = try shared(engine)
        let before = try world.sheet("un")
        let withdrawn = try world.perform(WithdrawSheet(slug: "un", reason: "  droit \n de réponse "))
        #expect(withdrawn.state == .withdrawn && withdrawn.version == 2)
        #expect(throws: Refusal.gone) { try world.sheet("un") }
        #expect(try world.perform(SearchSheets(SheetSearch())).sheets.map(\.sheet.practice.slug) == ["deux"])
        #expect(try world.perform(ReadCatalogue()).count == 1)
        let other = try world.sheet("deux")
        #expect(other.incoming.isEmpty && other.first("relation")?.target == PracticeReference(key: ""))
        #expect(try world.audit(.withdrawSheet).map(\.detail) == ["reason: droit de réponse"])

        #expect(try world.perform(PublishSheet(slug: "un")).state == .published)
        let after = try world.sheet("un")
        #expect(SheetFacts(after).all == SheetFacts(before).all)
        #expect(try world.perform(ReadCatalogue()).count == 2)
        #expect(try world.audit(.publishSheet).count == 1)
    }

    @Test func whatIsDoneAlreadyOrCannotBeDoneIsRefusedByName() throws {
        let world = try shared(.sqlite)
        let before = try DatabaseContent(of: world.database)
        #expect(throws: Refusal.nothingToDo(.published)) { try world.perform(PublishSheet(slug: "un")) }
        #expect(throws: Refusal.notFound) { try world.perform(PublishSheet(slug: "absent")) }
        #expect(throws: Refusal.notFound) { try world.perform(WithdrawSheet(slug: "absent", reason: "x")) }
        #expect(throws: Refusal.reasonMissing) { try world.perform(WithdrawSheet(slug: "un", reason: " ")) }
        #expect(throws: Refusal.forbidden(.withdrawSheet)) {
            try world.perform(WithdrawSheet(slug: "un", reason: "x"), by: .anyone)
        }
        #expect(try DatabaseContent(of: world.database) == before)
        try world.perform(WithdrawSheet(slug: "un", reason: "x"))
        #expect(throws: Refusal.nothingToDo(.withdrawn)) { try world.perform(WithdrawSheet(slug: "un", reason: "x")) }
    }
}
