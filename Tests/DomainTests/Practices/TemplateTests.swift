import Domain
import Testing

@Suite struct TemplateTests {
    private let template = Template.current
    private var fields: [Field] { template.sections.flatMap(\.fields).flatMap { [$0] + $0.parts } }

    @Test func everyFieldAndEverySectionHasANameOfItsOwn() {
        #expect(Set(fields.map(\.name)).count == fields.count)
        #expect(Set(template.sections.map(\.name)).count == template.sections.count)
    }

    @Test func everySectionAsksSomething() {
        for section in template.sections { #expect(!section.fields.isEmpty, "\(section.name)") }
        for strand in Strand.allCases { #expect(!template.sections(of: strand).isEmpty, "\(strand)") }
        #expect(template.sections(of: .approach).allSatisfy { $0.strand == .approach })
    }

    @Test func everyVocabularyOfAFieldIsShipped() {
        let shipped = Set(Vocabulary.shipped.map(\.code))
        #expect(template.vocabularies.subtracting(shipped) == [])
        for field in fields where field.kind == .term { #expect(field.vocabulary != nil, "\(field.name)") }
    }

    @Test func aFieldIsFoundByItsNameInItsSectionAndInReadingOrder() {
        var last = -1
        for section in template.sections {
            for field in section.fields.flatMap({ [$0] + $0.parts }) {
                #expect(template.field(field.name) == field)
                #expect(template.section(of: field.name) == section)
                #expect(template.order(of: field.name) == last + 1)
                last = template.order(of: field.name)
            }
        }
        #expect(template.field("nothing") == nil && template.section(of: "nothing") == nil)
        #expect(template.order(of: "nothing") > last)
    }

    @Test func aPartIsNamedAfterTheFieldItCompletesAndHasNoParts() {
        for field in template.sections.flatMap(\.fields) {
            for part in field.parts {
                #expect(part.parts.isEmpty)
                #expect(part.name.hasPrefix(field.name + "."))
            }
        }
    }

    @Test func theWeightOfWordsIsOneOfTheFour() {
        for field in fields { #expect([0, 1, 4, 8].contains(field.weight), "\(field.name)") }
    }
}
