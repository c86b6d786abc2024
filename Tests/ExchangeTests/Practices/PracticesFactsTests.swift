import Domain
import Exchange
import Testing

/// What the facts of the real records are, seen from the pages that show them.
@Suite struct PracticesFactsTests {
    private func facts(_ code: String, _ field: String) throws -> [Fact] {
        let draft = try #require(try Sample.file.get().drafts.first { $0.key == code })
        return draft.facts.filter { $0.field == field }
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        CalendarDay(year: year, month: month, day: day)?.number
    }

    @Test func theFileCitesItsPublication() throws {
        let file = try Sample.file.get()
        #expect(file.document.code == "hcts-2021")
        #expect(file.document.locatorUnit == "line")
        #expect(file.warnings.isEmpty)
    }

    @Test func itemsAreUniqueAndPartsNameTheirParent() throws {
        for draft in try Sample.file.get().drafts {
            let items = Set(draft.facts.map(\.item))
            #expect(items.count == draft.facts.count)
            for fact in draft.facts {
                let field = try #require(Template.current.field(fact.field), "\(fact.field)")
                #expect(fact.section == Template.current.section(of: fact.field)?.name)
                let parent = fact.parent.flatMap { item in draft.facts.first { $0.item == item } }
                let isPart = parent.flatMap { Template.current.field($0.field) }?.parts.contains(field)
                #expect(fact.parent == nil || isPart == true, "\(fact.field)")
                #expect(fact.locator != nil, "\(fact.field)")
            }
        }
    }

    @Test func positionsCountEachFieldFromZero() throws {
        for draft in try Sample.file.get().drafts {
            for facts in Dictionary(grouping: draft.facts, by: \.field).values {
                #expect(facts.map(\.position) == Array(0..<facts.count))
            }
        }
    }

    @Test func yearsAreDaysBesideWhatIsPrinted() throws {
        let since = try #require(try facts("5A", "years").first)
        #expect(since.since == day(2016, 1, 1) && since.until == nil && since.printed == "Depuis 2016")
        let range = try #require(try facts("3A", "years").first)
        #expect(range.since == day(2020, 1, 1) && range.until == day(2021, 12, 31))
        #expect(try facts("5C", "years").map(\.absence) == [.notStated])
    }

    @Test func measuresHaveTheirPeriodUnitAndNature() throws {
        let trained = try #require(try facts("1C", "measure").first)
        #expect(trained.number == 33 && trained.unit == "personnes" && trained.comparator == .equal)
        #expect(trained.since == nil && trained.until == day(2020, 11, 30) && trained.printed == nil)
        #expect(trained.locator == "965")
        let nature = try facts("1C", "measure.nature").first { $0.parent == trained.item }
        #expect(nature?.term == "moyen" && nature?.locator == "965")
        #expect(
            try facts("2C", "measure").contains { $0.number == 30 && $0.numberMax == 50 && $0.unit == "euros/heure" })
    }

    @Test func moneyIsInEurosWithItsBase() throws {
        let cost = try #require(try facts("2C", "cost").first)
        #expect(cost.number == 30 && cost.numberMax == 50 && cost.unit == "euros")
        #expect(try facts("2C", "cost.base").first?.term == "heure")
        let third = try #require(try facts("2C", "funding").first)
        #expect(third.number == nil && third.unit == nil)
        #expect(try facts("2C", "funding.base").first { $0.parent == third.item }?.text == "33 %")
        #expect(try facts("5D", "funding.type").map(\.term) == ["aucun"])
    }

    @Test func whatTheSourceDoesNotSayIsSaidToBeSo() throws {
        #expect(try facts("3B", "definition").map(\.absence) == [.notStated])
        #expect(try facts("3C", "emergence").map(\.absence) == [.notStated])
        #expect(try facts("2C", "prospect").map(\.absence) == [.notStated])
        #expect(try facts("1A", "participation").map(\.absence) == [.notStated])
        let level = try #require(try facts("1A", "participation.level").first)
        #expect(level.term == "non_renseigne" && level.absence == .notStated)
        #expect(try facts("1C", "participation").map(\.absence) == [nil])
    }

    @Test func classificationsOfTheReaderAreMarkedAndReadFromTheWholeSheet() throws {
        let method = try #require(try facts("1C", "method").first)
        #expect(method.isInferred && method.locator == "917-995")
        let theme = try #require(try facts("1C", "theme").first)
        #expect(!theme.isInferred)
    }

    @Test func relationsNameASheetOrSomethingElse() throws {
        let relations = try facts("1C", "relation")
        #expect(relations.first?.target == PracticeReference(key: "1A"))
        #expect(relations.last?.target == nil)
        #expect(relations.last?.text?.hasPrefix("Traditions maories") == true)
        #expect(try facts("1C", "relation.type").last?.term == "inspire_de")
    }

    @Test func bodiesAndPlacesKeepTheirKind() throws {
        let bearer = try #require(try facts("1C", "bearer").first?.organisation)
        #expect(bearer.kind == "conseil_departemental")
        let place = try #require(try facts("1C", "territory").first?.territory)
        #expect(place == TerritoryReference(name: "Gironde", kind: "departement", departement: "33", region: "75"))
        let trainer = try #require(try facts("1C", "training.body").first)
        #expect(trainer.organisation?.kind == "organisme_formation" && trainer.isInferred)
    }

    @Test func agesAndApproximateNumbersAreCompared() throws {
        let age = try #require(try facts("5F", "public.age").first)
        #expect(age.number == 12 && age.numberMax == 25 && age.unit == "ans" && age.comparator == nil)
        let share = try #require(try facts("1C", "staff.share").first)
        #expect(share.number == 20 && share.unit == "%" && share.comparator == .atMost)
    }

    @Test func itemsDoNotDependOnTheOrderOfTheRecord() throws {
        let record = Sample.record("1C")
        let obstacles = try #require(record["freins"]?.elements)
        let turned = record.replacing(["freins"], with: .array(obstacles.reversed()))
        let names = { (json: JSON) in
            try PracticesFile.read(JSON.array([json]).encoded()).drafts[0].facts.filter { $0.section == "conditions" }
                .reduce(into: [:]) { $0[$1.text ?? $1.term ?? "", default: ""] = $1.item }
        }
        #expect(try names(record) == names(turned))
        #expect(obstacles.count > 1)
    }
}
