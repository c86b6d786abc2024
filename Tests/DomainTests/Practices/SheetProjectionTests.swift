import Domain
import Testing

@Suite struct SheetProjectionTests {
    private static func fact(
        _ item: String, _ field: String, parent: String? = nil, _ change: (inout Fact) -> Void = { _ in }
    ) -> Fact {
        let section = Template.current.section(of: field)?.name ?? ""
        var fact = Fact(item: item, section: section, field: field, position: 0, parent: parent)
        fact.text = item
        change(&fact)
        return fact
    }

    private func projection(_ facts: [Fact]) -> SheetProjection {
        let practice = Practice(id: 1, slug: "a", title: "A", rung: .everyone, state: .published, version: 1)
        return SheetProjection(
            Sheet(practice: practice, edition: nil, source: nil, facts: facts), template: .current)
    }

    @Test func sectionsAndFieldsComeInTheOrderOfTheTemplateWithoutThoseThatSayNothing() {
        let all = projection([
            Self.fact("e", "effect"), Self.fact("l", "lever"), Self.fact("o", "obstacle"), Self.fact("s", "subtitle"),
        ])
        #expect(all.sections.map(\.section.name) == ["identity", "conditions", "effects"])
        #expect(all.sections[1].fields.map(\.field.name) == ["obstacle", "lever"])
        #expect(all.sections(of: .result).map(\.section.name) == ["effects"])
        #expect(all.sections(of: .context).isEmpty && projection([]).sections.isEmpty)
    }

    @Test func anAbsenceIsToldAndNotStated() {
        let silent = projection([
            Self.fact("a", "obstacle") { $0.absence = .notStated }, Self.fact("b", "obstacle"),
            Self.fact("c", "lever") { $0.absence = .unknown },
        ])
        #expect(silent.items("obstacle").map(\.fact.item) == ["a", "b"])
        #expect(silent.stated("obstacle").map(\.fact.item) == ["b"])
        #expect(silent.first("obstacle")?.fact.item == "b" && silent.first("lever") == nil)
        #expect(silent.sections.map(\.section.name) == ["conditions"])
        #expect(silent.items("step").isEmpty && silent.items("nothing").isEmpty)
    }

    @Test func partsBelongToTheirItemInTheOrderOfTheTemplate() throws {
        let facts = [
            Self.fact("x", "effect"), Self.fact("y", "effect"),
            Self.fact("d", "effect.direction", parent: "x"), Self.fact("t", "effect.target", parent: "x"),
            Self.fact("u", "effect.target", parent: "y"), Self.fact("v", "effect.target", parent: "y"),
        ]
        let items = projection(facts).items("effect")
        #expect(items[0].parts.map(\.field.name) == ["effect.target", "effect.direction"])
        #expect(items[0].part("effect.target")?.item == "t" && items[0].part("effect.type") == nil)
        #expect(items[1].parts("effect.target").map(\.item) == ["u", "v"])
        #expect(projection(facts).items("effect.target").isEmpty)
    }

    @Test func aGroupOfResidentsComesBeforeInstitutions() {
        let all = projection([
            Self.fact("caf", "bearer") { $0.organisation = OrganisationReference(name: "Caf", kind: "caf") },
            Self.fact("lilas", "bearer") {
                $0.organisation = OrganisationReference(name: "Lilas", kind: "groupe_habitants", isGroup: true)
            },
        ])
        #expect(all.items("bearer").map(\.fact.item) == ["lilas", "caf"])
    }

    @Test func whatTheReaderClassifiedIsKnownThroughTheParts() {
        let lever = Self.fact("l", "lever")
        let kind = Self.fact("k", "lever.type", parent: "l") { $0.isInferred = true }
        #expect(projection([lever, kind]).items("lever")[0].isInferred)
        #expect(!projection([lever]).items("lever")[0].isInferred)
    }

    @Test func twoItemsSayTheSameWhenTheirPartsDo() throws {
        func lever(_ kind: String) throws -> SheetProjection.Item {
            let facts = [Self.fact("l", "lever"), Self.fact("k", "lever.type", parent: "l") { $0.term = kind }]
            return try #require(projection(facts).first("lever"))
        }
        #expect(try lever("locaux").saysTheSame(as: lever("locaux")))
        #expect(!(try lever("locaux").saysTheSame(as: lever("formation"))))
    }

    @Test func everyFieldOfTheTemplateThatSaysSomethingIsTold() {
        let fields = Template.current.sections.flatMap(\.fields)
        let all = projection(fields.map { Self.fact($0.name, $0.name) })
        #expect(all.sections.flatMap(\.fields).map(\.field.name) == fields.map(\.name))
    }
}
