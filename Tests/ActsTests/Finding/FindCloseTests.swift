import Acts
import Domain
import TestSupport
import Testing

@Suite struct FindCloseTests {
    private func term(_ field: String, _ code: String) -> Fact {
        let section = Template.current.section(of: field)?.name ?? ""
        var fact = Fact(item: field + code, section: section, field: field, position: 0)
        fact.term = code
        return fact
    }

    private func place(_ name: String, _ code: String) -> Fact {
        var fact = Fact(item: "place" + code, section: "identity", field: "territory", position: 0)
        fact.territory = TerritoryReference(name: name, kind: "departement", departement: code)
        return fact
    }

    /// Twenty practices that share nothing but their theme, so that what two of them share is rare.
    private var others: [PracticeDraft] { (1...20).map { Drafts.practice("x\($0)", "Autre \($0)") } }

    @Test(arguments: Engine.allCases) func practicesThatShareWhatIsRareAreNearWithTheReason(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring(
            others + [
                Drafts.practice("a", "Ici", more: [term("need", "non_recours"), place("Gironde", "33")]),
                Drafts.practice("b", "Voisine", more: [term("need", "non_recours"), place("Landes", "40")]),
                Drafts.practice("c", "Lointaine", more: [term("need", "non_recours"), place("Nord", "59")]),
                Drafts.practice("d", "Même lieu", more: [place("Gironde", "33")]),
            ])
        let close = try world.perform(FindClose(slug: "ici"), by: .anyone)
        #expect(close.map(\.practice.title) == ["Voisine", "Lointaine"])
        #expect(
            close.first?.reasons == [
                ClosePractice.Reason(SheetFilter(.need, "non_recours")),
                ClosePractice.Reason(SheetFilter(.territory, "landes"), name: "Landes", isBeside: true),
            ])
        #expect(try world.perform(FindClose(slug: "meme-lieu"), by: .anyone).isEmpty)
    }

    @Test(arguments: Engine.allCases) func hiddenSheetsAreNeitherNamedNorCounted(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let need = [term("need", "non_recours")]
        try world.bring(others + ["Une", "Deux", "Trois"].map { Drafts.practice($0, $0, more: need) })
        let before = try world.perform(FindClose(slug: "une"), by: .anyone)
        #expect(before.map(\.practice.title) == ["Deux", "Trois"])
        try world.place("deux", rung: .network)
        #expect(try world.perform(FindClose(slug: "une"), by: .anyone).map(\.practice.title) == ["Trois"])
        for slug in ["deux", "nulle-part"] {
            #expect(throws: Refusal.notFound) { try world.perform(FindClose(slug: slug), by: .anyone) }
        }
    }

    @Test func aStatedRelationIsNotRepeatedOnEitherSide() throws {
        let world = try TestWorld(.sqlite)
        let need = [term("need", "non_recours")]
        try world.bring(
            others + [
                Drafts.practice("b", "Modèle", more: need), Drafts.practice("c", "Autre encore", more: need),
                Drafts.practice("a", "Reprise", targets: ["b"], more: need),
            ])
        #expect(try world.perform(FindClose(slug: "reprise"), by: .anyone).map(\.practice.title) == ["Autre encore"])
        #expect(try world.perform(FindClose(slug: "modele"), by: .anyone).map(\.practice.title) == ["Autre encore"])
        #expect(try world.perform(FindClose(slug: "autre-encore"), by: .anyone).count == 2)
    }

    @Test func aFamilyIsNoReasonWhereItsWordIsOneAndSilentWordsAreNone() throws {
        let world = try TestWorld(.sqlite)
        let silent = Fact(item: "o", section: "conditions", field: "obstacle", position: 0)
        var kind = Fact(item: "k", section: "conditions", field: "obstacle.type", position: 0, parent: "o")
        kind.term = "non_precise"
        let unsaid = [silent, kind]
        try world.bring(
            others + [
                Drafts.practice("a", "Une", more: [term("need", "non_recours")]),
                Drafts.practice("b", "Deux", more: [term("need", "non_recours")]),
                Drafts.practice("c", "Trois", more: unsaid), Drafts.practice("d", "Quatre", more: unsaid),
            ])
        let reasons = try world.perform(FindClose(slug: "une"), by: .anyone).flatMap(\.reasons)
        #expect(reasons.map(\.filter.value) == ["non_recours"])
        #expect(try world.perform(FindClose(slug: "trois"), by: .anyone).isEmpty)
    }

    @Test(arguments: Engine.allCases) func theRealPracticesHaveAtMostFiveEachWithAReason(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let slugs = try world.bring().entries.map(\.slug)
        let found = try slugs.map { try world.perform(FindClose(slug: $0), by: .anyone) }
        #expect(found.contains { !$0.isEmpty })
        for close in found {
            #expect(close.count <= 5 && close.allSatisfy { 1...4 ~= $0.reasons.count })
            #expect(Set(close.map(\.practice.id)).count == close.count)
        }
    }
}
