import Domain
import Testing

@Suite struct SectionWritingTests {
    private static let vocabularies = Vocabularies(Vocabulary.shipped)

    private static func section(_ name: String) throws -> Section {
        try #require(Template.current.sections.first { $0.name == name })
    }

    private static func fact(
        _ item: String, _ field: String, _ text: String?, section: String, position: Int = 0, parent: String? = nil
    ) -> Fact {
        var fact = Fact(item: item, section: section, field: field, position: position, parent: parent)
        fact.text = text
        return fact
    }

    private static func written(
        _ section: Section, over base: [Fact], _ change: (inout TypedSection) -> Void
    ) throws -> [Fact] {
        var typed = TypedSection(section, facts: base).offering(section)
        change(&typed)
        // As a form carries it.
        let read = TypedSection(section, pairs: typed.pairs(section))
        var number = 0
        var writing = SectionWriting(
            section, over: base, vocabularies: vocabularies,
            newItem: {
                number += 1
                return "new\(number)"
            })
        return try writing.facts(read)
    }

    /// An obstacle with its kind as the source says it, another that the source does not tell.
    private static var obstacles: [Fact] {
        var one = fact("o1", "obstacle", "peu de temps", section: "conditions")
        (one.locator, one.printed, one.isInferred) = ("12-14", "peu de tps", true)
        var kind = Fact(item: "k1", section: "conditions", field: "obstacle.type", position: 0, parent: "o1")
        kind.term = "temps_charge_travail"
        var silent = Fact(item: "o2", section: "conditions", field: "lever", position: 0)
        silent.absence = .notStated
        return [one, kind, silent]
    }

    @Test func `what somebody changed is theirs, what they left keeps its source`() throws {
        let section = try Self.section("conditions")
        let facts = try Self.written(section, over: Self.obstacles) { typed in
            for place in typed.lines.indices where typed.lines[place].item == "o1" {
                typed.lines[place].values[.text] = "trop peu de temps"
            }
        }
        let changed = try #require(facts.first { $0.item == "o1" })
        #expect(changed.text == "trop peu de temps" && changed.locator == nil && changed.printed == nil)
        #expect(!changed.isInferred)
        #expect(facts.first { $0.item == "k1" } == Self.obstacles[1])
        #expect(facts.first { $0.item == "o2" }?.absence == .notStated)
    }

    @Test func `an emptied line goes with what completes it, a new one comes with its own`() throws {
        let section = try Self.section("conditions")
        let facts = try Self.written(section, over: Self.obstacles) { typed in
            for place in typed.lines.indices {
                if typed.lines[place].item == "o1" {
                    typed.lines[place].values[.text] = ""
                    for part in typed.lines[place].parts.indices { typed.lines[place].parts[part].values[.term] = "" }
                }
                if typed.lines[place].item == "o2" {
                    typed.lines[place].values[.text] = "une élue présente"
                    typed.lines[place].parts[0].values[.term] = "pouvoir_agir_acteurs"
                }
            }
        }
        #expect(!facts.contains { $0.item == "o1" || $0.item == "k1" })
        let lever = try #require(facts.first { $0.item == "o2" })
        #expect(lever.text == "une élue présente" && lever.absence == nil)
        #expect(facts.first { $0.parent == "o2" }?.term == "pouvoir_agir_acteurs")
    }

    @Test func `a line that the form did not send stays, only an emptied one goes`() throws {
        let section = try Self.section("conditions")
        let base = Self.obstacles + [Self.fact("o3", "obstacle", "pas de salle", section: "conditions", position: 1)]
        let facts = try Self.written(section, over: base) { $0.lines.removeAll { $0.item == "o1" } }
        #expect(facts.filter { $0.field == "obstacle" }.map(\.item) == ["o3", "o1"])
        #expect(facts.contains { $0.item == "k1" && $0.parent == "o1" })
        let left = try Self.written(section, over: base) { typed in
            typed = TypedSection(section, facts: Array(base.prefix(2)), over: base)
        }
        #expect(left.filter { $0.field == "obstacle" }.map(\.item) == ["o1"])
    }

    @Test func `terms are ticked and unticked, each keeping its own fact`() throws {
        let section = try Self.section("emergence")
        var base = Fact(item: "n1", section: "emergence", field: "need", position: 0)
        (base.term, base.locator) = ("logement", "7")
        let facts = try Self.written(section, over: [base]) { typed in
            typed.lines.append(TypedLine(item: "+x", field: "need", values: [.term: "lien_social"]))
        }
        #expect(facts.filter { $0.field == "need" }.map(\.term) == ["logement", "lien_social"])
        #expect(facts.first { $0.item == "n1" } == base)
        let none = try Self.written(section, over: [base]) { $0.lines.removeAll { $0.field == "need" } }
        #expect(none.isEmpty)
    }

    @Test func `numbers and days are read as people write them, and everything else is told`() throws {
        let section = try Self.section("measures")
        func measure(_ values: [FactControl: String]) throws -> Fact? {
            try Self.written(section, over: []) { typed in
                for (control, value) in values { typed.lines[0].values[control] = value }
            }.first
        }
        let read = try #require(
            try measure([
                .text: "familles venues", .number: "1 234,5", .numberMax: "2000", .comparator: "~", .since: "2019",
                .until: "05/2020",
            ]))
        #expect(read.number == 1234.5 && read.numberMax == 2000 && read.comparator == .about)
        #expect(read.since == CalendarDay(year: 2019, month: 1, day: 1)?.number)
        #expect(read.until == CalendarDay(year: 2020, month: 5, day: 31)?.number)
        let wrong: [(FactControl, String, SectionFault.Cause)] = [
            (.number, "beaucoup", .notANumber), (.since, "hier", .notADay), (.since, "31/02/2020", .notADay),
            (.comparator, "??", .unknownWord), (.unit, "inconnue", .unknownWord),
            (.text, String(repeating: "a", count: 20_001), .tooLong(limit: 20_000)),
        ]
        for (control, value, cause) in wrong {
            #expect(throws: SectionFaults([SectionFault(item: "+1", control: control, cause: cause)]), "\(value)") {
                _ = try measure([FactControl.text: "x"].merging([control: value]) { $1 })
            }
        }
        #expect(throws: SectionFaults([SectionFault(item: "+1", control: .until, cause: .endsBeforeItBegins)])) {
            _ = try measure([.text: "x", .since: "2020", .until: "2019"])
        }
    }

    @Test func `a name with a kind is a body, without one it stays words`() throws {
        let section = try Self.section("identity")
        func bearer(_ name: String, _ kind: String) throws -> Fact? {
            try Self.written(section, over: []) { typed in
                for place in typed.lines.indices where typed.lines[place].field == "bearer" {
                    typed.lines[place].values = [.name: name, .kind: kind]
                }
            }.first { $0.field == "bearer" }
        }
        #expect(try bearer("Centre social", "association")?.organisation?.name == "Centre social")
        #expect(try bearer("des voisins", "")?.text == "des voisins")
        #expect(throws: SectionFaults.self) { _ = try bearer("", "association") }
    }
}
