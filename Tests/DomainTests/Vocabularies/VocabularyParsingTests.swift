import Domain
import Testing

@Suite struct VocabularyParsingTests {
    private let header = "vocabulary\tcode\tfr\ten\n"

    @Test func termsKeepTheirOrderAndTheirSource() throws {
        let text =
            header + "# a comment\n#vocabulary size 2 Our own reading\nsize\tbig\tgrand\tbig\nsize\ta\tpetit\tsmall\n"
        let terms = [
            Term(code: "big", french: "grand", english: "big"), Term(code: "a", french: "petit", english: "small"),
        ]
        #expect(
            try Vocabulary.parse(tsv: text)
                == [Vocabulary(code: "size", version: 2, source: "Our own reading", terms: terms)])
    }

    @Test func aDamagedFileIsRefusedWithItsLine() {
        let declared = header + "#vocabulary size 1 us\n"
        #expect(throws: VocabularyError.header) { try Vocabulary.parse(tsv: "") }
        #expect(throws: VocabularyError.declaration(line: 2)) {
            try Vocabulary.parse(tsv: header + "#vocabulary a b c")
        }
        #expect(throws: VocabularyError.duplicateVocabulary("size", line: 3)) {
            try Vocabulary.parse(tsv: declared + "#vocabulary size 1 us")
        }
        #expect(throws: VocabularyError.columns(line: 3, found: 3)) {
            try Vocabulary.parse(tsv: declared + "size\ta\tb")
        }
        #expect(throws: VocabularyError.emptyCell(line: 3)) { try Vocabulary.parse(tsv: declared + "size\ta\t\tb") }
        #expect(throws: VocabularyError.undeclared("age", line: 3)) {
            try Vocabulary.parse(tsv: declared + "age\ta\tb\tc")
        }
        #expect(throws: VocabularyError.duplicateCode("a", line: 4)) {
            try Vocabulary.parse(tsv: declared + "size\ta\tb\tc\nsize\ta\td\te")
        }
    }
}
