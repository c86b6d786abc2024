import Domain
import Exchange
import French
import TestSupport
import Testing

@Suite struct CrosswalkTests {
    private let header = "list\tword\tvocabulary\tcode\n"

    private func parse(_ text: String) throws -> Crosswalk {
        try Crosswalk.parse(tsv: header + text, source: "essai", key: { French.wordKey($0) })
    }

    @Test func aWordIsFoundWhateverItsCaseItsAccentsAndItsPlural() throws {
        let crosswalk = try parse(
            "themes\tSolidarités locales\tneed\tentraide\nthemes\tsolidarité locale\tneed\tlien\n")
        let targets = [
            Crosswalk.Target(vocabulary: "need", code: "entraide"), Crosswalk.Target(vocabulary: "need", code: "lien"),
        ]
        for word in ["solidarite locale", "SOLIDARITÉS LOCALES", "Solidarité-locale"] {
            #expect(crosswalk.codes(for: word, in: "themes") == targets)
        }
        #expect(crosswalk.codes(for: "solidarité locale", in: "publics") == nil)
        #expect(crosswalk.codes(for: "localité", in: "themes") == nil)
        #expect(crosswalk.words == ["themes": ["Solidarités locales"]])
    }

    @Test func aWordMayStayAKeywordOnPurpose() throws {
        #expect(try parse("themes\tdivers\t-\t-\n").codes(for: "divers", in: "themes") == [])
    }

    @Test func aDamagedFileIsRefusedWithItsLine() {
        #expect(throws: CrosswalkError.header) {
            try Crosswalk.parse(tsv: "list\tword", source: "essai", key: { French.wordKey($0) })
        }
        #expect(throws: CrosswalkError.columns(line: 2, found: 3)) { try parse("a\tb\tc") }
        #expect(throws: CrosswalkError.emptyCell(line: 3)) { try parse("# note\na\t\tc\td") }
        #expect(throws: CrosswalkError.contradiction("b", line: 3)) { try parse("a\tb\t-\t-\na\tb\tc\td") }
        #expect(throws: CrosswalkError.contradiction("b", line: 3)) { try parse("a\tb\tc\td\na\tb\tc\td") }
        #expect(throws: CrosswalkError.contradiction("b", line: 2)) { try parse("a\tb\tc\t-") }
    }

    @Test func everyCodeOfAShippedCrosswalkIsATermInUse() throws {
        let vocabularies = Vocabularies(Vocabulary.shipped)
        #expect(Crosswalk.shippedSources == ["egts-2015"])
        for source in Crosswalk.shippedSources {
            let crosswalk = try #require(Crosswalk.shipped(source) { French.wordKey($0) })
            for (list, words) in crosswalk.words {
                for word in words {
                    for target in try #require(crosswalk.codes(for: word, in: list)) {
                        let term = vocabularies.term(target.code, of: target.vocabulary)
                        #expect(term?.isRetired == false, "\(list) \(word) \(target)")
                    }
                }
            }
        }
    }

    @Test(
        .enabled(if: SharedData.holds("practices/practices-2.json"), Comment(rawValue: SharedData.note)),
        arguments: ["practices-2", "practices-3"])
    func everyWordOfTheRealPracticesIsTreated(_ name: String) throws {
        let crosswalk = try #require(Crosswalk.shipped("egts-2015") { French.wordKey($0) })
        let records = try #require(try JSON.parse(SharedData.bytes("practices/\(name).json")).elements)
        #expect(records.count >= 43)
        for record in records {
            for list in ["themes", "publics"] {
                for word in record[list]?.elements?.compactMap(\.text) ?? [] {
                    #expect(crosswalk.codes(for: word, in: list) != nil, "\(list): \(word)")
                }
            }
            for (field, list) in [("approach", "approach"), ("bearer", "bearers"), ("place", "places")] {
                let word = try #require(record[field]?.text)
                #expect(crosswalk.codes(for: word, in: list) != nil, "\(list): \(word)")
            }
        }
    }
}
