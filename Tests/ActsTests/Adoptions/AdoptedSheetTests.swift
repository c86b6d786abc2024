import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// A sheet that is begun from another one: its approach to be adapted, and nothing else of it.
@Suite struct AdoptedSheetTests {
    /// One fact of each field of the template that holds words or a number.
    private static func everyField() -> [Fact] {
        Template.current.sections.flatMap { section in
            section.fields.filter { [.prose, .item, .measure, .date, .amount].contains($0.kind) }.map { field in
                var fact = Fact(item: "i-\(field.name)", section: section.name, field: field.name, position: 0)
                fact.text = word(field.name)
                fact.locator = "12-14"
                return fact
            }
        }
    }

    private static func word(_ field: String) -> String { "Mot\(field.filter(\.isLetter))unique" }

    private func adopt(_ desk: AdoptionDesk, _ manner: Adoption.Manner = .adapted) throws -> (Adoption, String) {
        var entry = desk.entry(manner, .network)
        entry.follow = .newSheet
        entry.title = "Les soirs du foyer"
        let said = try desk.say(entry)
        return (said.adoption, try #require(said.sheet))
    }

    /// Written again: what stood in the way of one place, and its people, are not another's.
    private static let staying: Set<String> = [
        "obstacle", "obstacle.type", "obstacle.standing", "obstacle.contest", "lever.obstacle", "staff", "staff.share",
    ]

    @Test(arguments: Engine.allCases)
    func `the approach alone travels, section by section`(_ engine: Engine) throws {
        let every = Self.everyField().filter { $0.field != "description" }
        let desk = try AdoptionDesk(engine, more: every)
        let (said, slug) = try adopt(desk)
        let facts = try desk.facts(slug)
        let words = Set(facts.compactMap(\.text))
        for fact in every {
            let isApproach = Template.current.section(of: fact.field)?.strand == .approach
            let travels = isApproach && !Self.staying.contains(fact.field)
            #expect(words.contains(Self.word(fact.field)) == travels, "\(fact.field)")
        }
        #expect(facts.allSatisfy { $0.locator == nil && $0.source == nil && $0.printed == nil })
        let strands = Set(facts.map { Template.current.section(of: $0.field)?.strand })
        #expect(strands == [.approach, .identity, .provenance])
        #expect(facts.filter { $0.section == "identity" }.compactMap(\.territory?.slug) == ["nord"])
        let relation = try #require(facts.first { $0.field == "relation" })
        #expect(relation.target?.slug == desk.slug)
        #expect(facts.first { $0.parent == relation.item }?.term == "adapte")
        let practice = try #require(try desk.world.database.read { try PracticeStore($0).find(said.sheet ?? 0) })
        #expect(practice.state == .draft && practice.rung == .me && practice.title == "Les soirs du foyer")
    }

    @Test(arguments: Engine.allCases)
    func `what came from elsewhere is to be adapted until somebody saves it, changed or not`(_ engine: Engine) throws {
        var step = Fact(item: "s1", section: "way", field: "step", position: 0)
        step.text = "Ouvrir la porte."
        let desk = try AdoptionDesk(engine, more: [step])
        let (_, slug) = try adopt(desk)
        let writer = try desk.again(desk.adopter)
        func toAdapt() throws -> [String] {
            try desk.world.perform(ReadWorkingSheet(slug: slug), by: writer).toAdapt
        }
        #expect(try toAdapt() == ["description", "way"])
        let read = try desk.world.perform(ReadWorkingSheet(slug: slug), by: writer)
        #expect(read.adoption?.practice?.slug == desk.slug)
        #expect(try desk.world.perform(CompareWithPublished(slug: slug), by: writer).toAdapt == 2)
        for section in ["way", "description"] {
            let there = try desk.world.perform(ReadSection(slug: slug, section: section), by: writer)
            #expect(there.isToAdapt)
            let save = SaveSection(slug: slug, section: section, there.typed, base: there.revision, saveID: section)
            guard case .saved = try desk.world.perform(save, by: writer) else {
                Issue.record("\(section) was not saved")
                continue
            }
        }
        #expect(try toAdapt().isEmpty)
        #expect(try !desk.world.perform(ReadSection(slug: slug, section: "way"), by: writer).isToAdapt)
        try desk.world.perform(PublishText(slug: slug), by: writer)
        #expect(try desk.world.sheet("les-soirs-du-foyer", as: writer).stated("step").map(\.text) == [step.text])
    }

    @Test(arguments: Engine.allCases)
    func `nobody else knows of the draft, and whoever began it keeps it`(_ engine: Engine) throws {
        let desk = try AdoptionDesk(engine)
        let (_, slug) = try adopt(desk)
        for viewer in [desk.keeper, desk.editor, desk.mate, desk.stranger, .anyone] {
            #expect(throws: Refusal.notFound) { try desk.world.perform(ReadWorkingSheet(slug: slug), by: viewer) }
        }
        #expect(try desk.world.perform(ReadAdoptions(), by: desk.keeper).received.first?.sheet == nil)
    }

    @Test(arguments: Engine.allCases)
    func `a sheet of theirs is linked instead, once, and says that it takes the other up`(_ engine: Engine) throws {
        let desk = try AdoptionDesk(engine)
        try desk.world.bring([Drafts.practice("2", "Chez nous")])
        let scope = Scope.practice(try desk.world.practice("chez-nous"))
        try desk.world.perform(GrantRole(.custodian, scope, to: desk.adopter.member?.id ?? 0))
        let writer = try desk.again(desk.adopter)
        var entry = desk.entry(.asIs, .network)
        (entry.follow, entry.sheet) = (.ownSheet, "chez-nous")
        for _ in 1...2 { #expect(try desk.say(entry, by: writer).sheet == "chez-nous") }
        let relations = try desk.facts("chez-nous").filter { $0.field == "relation" }
        #expect(relations.map(\.target?.slug) == [desk.slug])
    }

    @Test(arguments: Engine.allCases)
    func `when the other sheet is erased, no word of it stays that nobody made theirs`(_ engine: Engine) throws {
        var step = Fact(item: "s1", section: "way", field: "step", position: 0)
        step.text = "Motdesetapes."
        let desk = try AdoptionDesk(engine, more: [step])
        let (_, slug) = try adopt(desk)
        let writer = try desk.again(desk.adopter)
        let there = try desk.world.perform(ReadSection(slug: slug, section: "description"), by: writer)
        let save = SaveSection(
            slug: slug, section: "description", there.typed, base: there.revision, saveID: "theirs")
        _ = try desk.world.perform(save, by: writer)
        try desk.world.perform(ErasePractice(slug: desk.slug, reason: "motif"))
        let left = try desk.facts(slug)
        #expect(left.contains { $0.text == "Une table et des voisins." })
        #expect(try !String(describing: DatabaseContent(of: desk.world.database)).contains("Motdesetapes"))
        #expect(try desk.world.perform(ReadWorkingSheet(slug: slug), by: writer).toAdapt.isEmpty)
    }
}
