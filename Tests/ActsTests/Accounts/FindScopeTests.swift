import Acts
import Domain
import TestSupport
import Testing

/// Where a role is to hold, found by what an administrator types.
@Suite struct FindScopeTests {
    private func world(_ engine: Engine) throws -> (TestWorld, Viewer) {
        let world = try TestWorld(engine)
        var fact = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        fact.organisation = OrganisationReference(name: "Centre social La Ruche", kind: "centre_social")
        try world.bring([Drafts.practice("1", "Atelier", more: [fact])])
        return (world, try world.somebody("Administration", [Grant(.administrator, .instance)]))
    }

    @Test("Nothing is everywhere; an address or a whole name is one place", arguments: Engine.allCases)
    func exact(_ engine: Engine) throws {
        let (world, administrator) = try world(engine)
        func find(_ words: String, _ kinds: Set<Scope.Kind>) throws -> FindScope.Outcome {
            try world.perform(FindScope(words, among: kinds), by: administrator)
        }
        #expect(try find("  ", [.territory]) == .found(.instance, slug: nil))
        let marne = FindScope.Outcome.found(.territory(try world.place("val-de-marne")), slug: "val-de-marne")
        for words in ["val-de-marne", "Val-de-Marne", " VAL DE  MARNE "] {
            #expect(try find(words, [.territory, .organisation]) == marne, "\(words)")
        }
        guard case .several(let coded) = try find("94", [.territory]) else {
            Issue.record("a number is no name")
            return
        }
        #expect(coded.map(\.slug) == ["val-de-marne"])
        let body = try world.number(ofBody: "centre-social-la-ruche")
        for words in ["centre-social-la-ruche", "centre social la ruche"] {
            #expect(
                try find(words, [.organisation]) == .found(.organisation(body), slug: "centre-social-la-ruche"),
                "\(words)")
        }
    }

    @Test("What begins a name is to be chosen, and what names nothing is refused", arguments: Engine.allCases)
    func several(_ engine: Engine) throws {
        let (world, administrator) = try world(engine)
        guard case .several(let places) = try world.perform(FindScope("val", among: [.territory]), by: administrator)
        else {
            Issue.record("only one place")
            return
        }
        #expect(places.map(\.slug).contains("val-d-oise") && places.count > 1 && places.count <= 12)
        #expect(places.allSatisfy { $0.scope.kind == .territory })
        guard
            case .several(let bodies) = try world.perform(
                FindScope("ruche", among: [.territory, .organisation]), by: administrator)
        else {
            Issue.record("taken for a whole name")
            return
        }
        #expect(bodies.map(\.name) == ["Centre social La Ruche"])
        for (words, kinds) in [("nulle part", Set<Scope.Kind>([.territory, .organisation])), ("ruche", [.territory])] {
            #expect(throws: Refusal.members(.unknownScope)) {
                try world.perform(FindScope(words, among: kinds), by: administrator)
            }
        }
        #expect(throws: Refusal.self) {
            try world.perform(FindScope("val", among: [.territory]), by: try world.somebody("Personne"))
        }
    }
}
