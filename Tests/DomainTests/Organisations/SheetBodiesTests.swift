import Domain
import Testing

@Suite struct SheetBodiesTests {
    private func bearer(_ name: String, isGroup: Bool, at position: Int, printed: String? = nil) -> Fact {
        var fact = Fact(item: name, section: "identity", field: "bearer", position: position)
        fact.organisation = OrganisationReference(name: name, kind: "association", isGroup: isGroup)
        fact.printed = printed
        return fact
    }

    @Test func groupsAreCreditedBeforeInstitutionsAndKeepTheirOrder() {
        let practice = Practice(id: 1, slug: "a", title: "A", rung: .everyone, state: .published, version: 1)
        let facts = [
            bearer("Ville", isGroup: false, at: 0), bearer("Groupe 1", isGroup: true, at: 1),
            bearer("Caf", isGroup: false, at: 2), bearer("Groupe 2", isGroup: true, at: 3),
        ]
        let sheet = Sheet(practice: practice, edition: nil, source: nil, facts: facts)
        #expect(sheet.bodies("bearer").map(\.item) == ["Groupe 1", "Groupe 2", "Ville", "Caf"])
        #expect(sheet.bodies("actor").isEmpty)
    }

    @Test func aBodyIsShownUnderTheNameThatTheSourcePrints() {
        #expect(bearer("France Travail", isGroup: false, at: 0, printed: "Pôle emploi").bodyName == "Pôle emploi")
        #expect(bearer("France Travail", isGroup: false, at: 0).bodyName == "France Travail")
        #expect(Fact(item: "i", section: "s", field: "f", position: 0).bodyName == nil)
    }
}
