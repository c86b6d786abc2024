import Domain
import Testing

@Suite struct PairTests {
    private func fact(_ field: String, _ text: String, _ item: String, parent: String? = nil) -> Fact {
        var fact = Fact(item: item, section: "conditions", field: field, position: 0, parent: parent)
        fact.text = text
        return fact
    }

    private func sheet(_ facts: [Fact]) -> Sheet {
        let practice = Practice(id: 1, slug: "x", title: "X", rung: .everyone, state: .published, version: 1)
        return Sheet(practice: practice, edition: nil, source: nil, facts: facts)
    }

    @Test func aPairIsReadFromBothSidesAndNobodyElseIsPaired() {
        let (time, room) = (fact("obstacle", "Le temps", "o1"), fact("obstacle", "La salle", "o2"))
        let (key, party) = (fact("lever", "La clé", "l1"), fact("lever", "La fête", "l2"))
        let sheet = sheet([time, room, key, fact("lever.obstacle", "La salle", "p", parent: "l1"), party])
        #expect(sheet.levers(lifting: room) == [key] && sheet.levers(lifting: time).isEmpty)
        #expect(sheet.obstacles(liftedBy: key) == [room] && sheet.obstacles(liftedBy: party).isEmpty)
        #expect(sheet.pairs(of: room, .obstacle) == [key] && sheet.pairs(of: key, .lever) == [room])
        #expect(sheet.stated("lever") == [key, party])
    }

    @Test func aLeverMayLiftTwoObstaclesAndAnObstacleNeedTwoLevers() {
        let facts = [
            fact("obstacle", "Le temps", "o1"), fact("obstacle", "La salle", "o2"), fact("lever", "La clé", "l1"),
            fact("lever.obstacle", "La salle", "p1", parent: "l1"),
            fact("lever.obstacle", "Le temps", "p2", parent: "l1"),
            fact("lever", "Une voisine", "l2"), fact("lever.obstacle", "Le temps", "p3", parent: "l2"),
        ]
        let sheet = sheet(facts)
        #expect(sheet.obstacles(liftedBy: facts[2]).map(\.item) == ["o2", "o1"])
        #expect(sheet.levers(lifting: facts[0]).map(\.item) == ["l1", "l2"])
    }

    @Test func wordsThatNoObstacleSaysPairNothing() {
        let lever = fact("lever", "La clé", "l1")
        let facts = [fact("obstacle", "La salle", "o1"), lever, fact("lever.obstacle", "La porte", "p", parent: "l1")]
        #expect(sheet(facts).obstacles(liftedBy: lever).isEmpty && sheet(facts).levers(lifting: facts[0]).isEmpty)
    }
}
