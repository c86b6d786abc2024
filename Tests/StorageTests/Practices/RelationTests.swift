import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What one practice says of another, as readers who may not see all of them are told.
@Suite struct RelationTests {
    /// Makes `from` name `target` as its model.
    private func relate(_ shelf: Shelf, _ from: Int64, to target: Int64, item: String = "r") throws {
        var relation = Fact(item: item, section: "relations", field: "relation", position: 0)
        relation.target = PracticeReference(id: target, key: "")
        var type = Fact(item: item + "t", section: "relations", field: "relation.type", position: 0, parent: item)
        type.term = "inspire_de"
        try shelf.facts.replace(section: "relations", of: from, with: [relation, type], source: nil)
        try shelf.facts.publish(from)
    }

    @Test(arguments: Engine.allCases) func practicesThatNameThisOneComeByTheirNames(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let target = try shelf.practice("Cible")
            for title in ["Zèbre", "école", "Arles", "Évry 10", "Evry 2"] {
                try relate(shelf, try shelf.practice(title), to: target)
            }
            let incoming = try shelf.facts.incoming(to: target, readableBy: [.everyone])
            #expect(incoming.map(\.practice.title) == ["Arles", "école", "Evry 2", "Évry 10", "Zèbre"])
            #expect(incoming.allSatisfy { $0.relation == "inspire_de" && $0.practice.key.isEmpty })
            #expect(incoming.last?.practice.slug == "zebre")
        }
    }

    @Test(arguments: Engine.allCases) func aWorkingTextNamesNobodyYet(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let (one, two) = (try shelf.practice("Un"), try shelf.practice("Deux"))
            var relation = Fact(item: "r", section: "relations", field: "relation", position: 0)
            relation.target = PracticeReference(id: two, key: "")
            try shelf.facts.replace(section: "relations", of: one, with: [relation], source: nil)
            #expect(try shelf.facts.incoming(to: two, readableBy: [.everyone]).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases) func whoMayNotSeeAPracticeIsNotToldItsName(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let (open, hidden) = (try shelf.practice("Ouverte"), try shelf.practice("Réseau", rung: .network))
            try relate(shelf, open, to: hidden)
            try relate(shelf, hidden, to: open)
            let reader: Set<Audience> = [.everyone]
            #expect(try shelf.facts.incoming(to: open, readableBy: reader).isEmpty)
            let target = try shelf.facts.facts(of: open, edition: 1, readableBy: reader).first?.target
            #expect(target == PracticeReference(key: ""))
            let several = try shelf.facts.facts(of: [open], fields: ["relation"], readableBy: reader)
            #expect(several[open]?.first?.target == PracticeReference(key: ""))
            let member: Set<Audience> = [.everyone, .network]
            #expect(try shelf.facts.incoming(to: open, readableBy: member).map(\.practice.title) == ["Réseau"])
            let seen = try shelf.facts.facts(of: open, edition: 1, readableBy: member).first?.target
            #expect(seen == PracticeReference(id: hidden, key: "", title: "Réseau", slug: "reseau"))
            #expect(try shelf.facts.incoming(to: open, readableBy: []).isEmpty)
        }
    }
}
