import Domain
import Testing

@Suite struct ShippedVocabulariesTests {
    private let vocabularies = Vocabularies(Vocabulary.shipped)

    @Test func theFileOfTheProgramIsRead() throws {
        #expect(try Vocabulary.parse(tsv: EmbeddedData.vocabulariesTSV) == Vocabulary.shipped)
    }

    @Test func everyVocabularyOfTheTemplateHasTerms() {
        for code in Template.current.vocabularies.union(["territory", "organisation", "comparator", "base"]) {
            #expect(!vocabularies.terms(of: code).isEmpty, "\(code)")
        }
    }

    @Test func everySectionFieldAndPartHasALabelAndNoLabelIsLeftOver() {
        let sections = Template.current.sections
        let fields = sections.flatMap(\.fields).flatMap { [$0] + $0.parts }
        #expect(Set(vocabularies.terms(of: "section").map(\.code)) == Set(sections.map(\.name)))
        #expect(Set(vocabularies.terms(of: "field").map(\.code)) == Set(fields.map(\.name)))
    }

    @Test func everyUnitHasItsSingular() {
        let codes = vocabularies.terms(of: "unit").map(\.code)
        #expect(codes == vocabularies.terms(of: "unit-one").map(\.code))
        #expect(vocabularies.term("personnes", of: "unit-one")?.french == "personne")
    }

    @Test func everyComparatorHasALabel() {
        let codes = vocabularies.terms(of: "comparator").map(\.code)
        #expect(codes == Fact.Comparator.allCases.map(\.rawValue))
    }

    @Test func labelsAreWordsAndNotCodes() {
        for vocabulary in Vocabulary.shipped {
            #expect(vocabulary.version > 0 && !vocabulary.source.isEmpty)
            for term in vocabulary.terms {
                for label in [term.french, term.english] {
                    #expect(!label.contains("_") && !label.contains("'") && !label.contains("·"), "\(label)")
                    #expect(!label.hasSuffix(".") && !label.hasPrefix(" ") && !label.hasSuffix(" "), "\(label)")
                }
            }
        }
    }

    @Test(arguments: [
        "bénéficiaire", "usager", "usagère", "signaler", "signalement", "bonne pratique", "bonnes pratiques",
    ])
    func noLabelSaysAWordThatTheScreensAvoid(_ word: String) {
        for term in Vocabulary.shipped.flatMap(\.terms) { #expect(!term.french.lowercased().contains(word), "\(term)") }
    }

    @Test func aVocabularySaysEachLabelOnce() {
        // Two codes under one label cannot be told apart in a list of filters.
        for vocabulary in Vocabulary.shipped where !["field", "unit", "unit-one"].contains(vocabulary.code) {
            let labels = vocabulary.terms.map(\.french)
            #expect(Set(labels).count == labels.count, "\(vocabulary.code)")
        }
    }
}
