import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct FactStoreTests {
    private static let oddText = "L’« été » 🐝👩🏽‍🌾 \"x\" 'y' \\ \n\t e\u{301} \u{7F} ∞ \u{2028} %_;--"

    /// A fact with something in every column but the absence, ready to be stored.
    private static func full(_ shelf: Shelf, target: Int64) throws -> Fact {
        let bodies = OrganisationStore(shelf.connection)
        let places = PlaceRegister(shelf.connection, terms: shelf.terms, ids: shelf.ids)
        var fact = Fact(item: "abc123", section: "effects", field: "effect.target", position: 7, parent: "p1")
        fact.text = oddText
        fact.term = Vocabulary.shipped.first { $0.code == "effect-target" }?.terms.last?.code
        var body = OrganisationReference(name: "Ville d’Évry", kind: "commune")
        let name = FoldedName("Ville d’Évry", key: "ville d evry", sortKey: "v", slug: "ville-d-evry", words: [])
        body.id = try bodies.insert(
            NewBody(name, kind: "commune", isGroup: true), terms: shelf.terms, ids: shelf.ids
        ).id
        (body.slug, body.isGroup) = ("ville-d-evry", true)
        fact.organisation = body
        var place = TerritoryReference(name: "Évry", kind: "commune", departement: "91", region: "11")
        place.id = try places.resolve(place).id
        place.slug = "evry"
        fact.territory = place
        fact.target = PracticeReference(id: target, key: "", title: "Cible", slug: "cible")
        (fact.number, fact.numberMax, fact.comparator) = (0.1 + 0.2, 1e300, .atLeast)
        (fact.unit, fact.since, fact.until) = ("personnes", -3_653, 20_000)
        (fact.locator, fact.printed, fact.isInferred) = ("12-14, 901", "12 %", true)
        return fact
    }

    @Test(arguments: Engine.allCases) func everyColumnComesBackAsItWasStored(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let (practice, target) = (try shelf.practice("Source"), try shelf.practice("Cible"))
            let fact = try Self.full(shelf, target: target)
            let absent = Mirror(reflecting: fact).children.filter { "\($0.value)" == "nil" }.compactMap(\.label)
            #expect(absent == ["absence", "source"], "a new property of a fact needs its column here")
            try shelf.facts.replace(section: "effects", of: practice, with: [fact], source: nil)
            #expect(try shelf.facts.facts(of: practice, edition: 0, readableBy: [.everyone]) == [fact])
            #expect(try shelf.facts.facts(of: practice, edition: 1, readableBy: [.everyone]) == [])
            try shelf.facts.publish(practice)
            #expect(try shelf.facts.facts(of: practice, edition: 1, readableBy: [.everyone]) == [fact])
        }
    }

    @Test(arguments: Engine.allCases) func everyAbsenceAndComparatorAndExtremeNumberComesBack(_ engine: Engine) throws {
        let numbers: [Double] = [
            0, -0.0, .leastNonzeroMagnitude, -.greatestFiniteMagnitude, .infinity, 9_007_199_254_740_994, -0.1,
        ]
        try Shelf.write(on: engine) { shelf in
            let practice = try shelf.practice("Source")
            var facts: [Fact] = []
            func add(_ change: (inout Fact) -> Void) {
                var fact = Fact(item: "i\(facts.count)", section: "effects", field: "effect", position: facts.count)
                change(&fact)
                facts.append(fact)
            }
            for absence in Fact.Absence.allCases { add { $0.absence = absence } }
            for comparator in Fact.Comparator.allCases { add { $0.comparator = comparator } }
            for number in numbers { add { $0.number = number } }
            add { $0.text = "" }
            try shelf.facts.replace(section: "effects", of: practice, with: facts, source: nil)
            #expect(try shelf.facts.facts(of: practice, edition: 0, readableBy: []) == facts)
        }
    }

    @Test(arguments: Engine.allCases) func factsAreReadInTheOrderOfTheTemplate(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let practice = try shelf.practice("Source")
            let made = { Fact(item: $0, section: $1, field: $2, position: $3) }
            try shelf.facts.replace(
                section: "conditions", of: practice,
                with: [made("z", "conditions", "lever", 0), made("y", "conditions", "obstacle", 1)], source: nil)
            try shelf.facts.replace(
                section: "identity", of: practice,
                with: [
                    made("x", "identity", "theme", 9), made("b", "identity", "process", 0),
                    made("a", "identity", "process", 0),
                ], source: nil)
            let read = try shelf.facts.facts(of: practice, edition: 0, readableBy: []).map(\.item)
            #expect(read == ["x", "a", "b", "y", "z"])
        }
    }

    @Test(arguments: Engine.allCases) func savingASectionLeavesTheOthersAndTheOtherPractices(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let (one, two) = (try shelf.practice("Un"), try shelf.practice("Deux"))
            let effect = Fact(item: "a", section: "effects", field: "effect", position: 0)
            let step = Fact(item: "a", section: "way", field: "step", position: 0)
            for practice in [one, two] {
                try shelf.facts.replace(section: "effects", of: practice, with: [effect], source: nil)
                try shelf.facts.replace(section: "way", of: practice, with: [step], source: nil)
            }
            try shelf.facts.replace(section: "effects", of: one, with: [], source: nil)
            #expect(try shelf.facts.facts(of: one, edition: 0, readableBy: []) == [step])
            #expect(try shelf.facts.facts(of: two, edition: 0, readableBy: []) == [step, effect])
        }
    }

    @Test(arguments: Engine.allCases) func whatIsNotKnownIsRefusedByName(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let practice = try shelf.practice("Source")
            func refusal(_ change: (inout Fact) -> Void) -> StorageError? {
                var fact = Fact(item: "a", section: "identity", field: "theme", position: 0)
                change(&fact)
                do {
                    try shelf.facts.replace(section: "identity", of: practice, with: [fact], source: nil)
                    return nil
                } catch { return error as? StorageError }
            }
            #expect(refusal { $0.term = "?" } == .unknownTerm(vocabulary: "theme", code: "?"))
            #expect(refusal { $0.unit = "?" } == .unknownTerm(vocabulary: "unit", code: "?"))
            #expect(refusal { $0.target = PracticeReference(key: "1A") } == .unresolvedReference(field: "theme"))
            #expect(
                refusal { $0.organisation = OrganisationReference(name: "A", kind: "commune") }
                    == .unresolvedReference(field: "theme"))
            #expect(
                refusal { $0.territory = TerritoryReference(name: "A", kind: "commune") }
                    == .unresolvedReference(field: "theme"))
            #expect(refusal { $0.term = "aller_vers" } == nil)
        }
    }

    @Test(arguments: Engine.allCases) func anErasedPracticeIsNamedNowhere(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let (one, two) = (try shelf.practice("Un"), try shelf.practice("Deux"))
            var fact = Fact(item: "a", section: "relations", field: "relation", position: 0)
            fact.target = PracticeReference(id: two, key: "")
            try shelf.facts.replace(section: "relations", of: one, with: [fact], source: nil)
            try shelf.facts.publish(one)
            try shelf.facts.erase(two)
            for edition in [0, 1] {
                let read = try shelf.facts.facts(of: one, edition: edition, readableBy: [.everyone])
                #expect(read.map(\.item) == ["a"] && read[0].target == nil)
            }
        }
    }
}
