import Domain
import Testing

@Suite struct VocabularyParsingTests {
    private let header = "vocabulary\tcode\tfr\ten\n"

    @Test func termsKeepTheirOrderAndTheirSource() throws {
        let text =
            header + "# a comment\n#vocabulary size 2 Our own reading\nsize\tbig\tgrand\tbig\nsize\ta\tpetit\tsmall\n"
        let terms = [
            Term(code: "big", french: "grand", english: "big", since: 2),
            Term(code: "a", french: "petit", english: "small", since: 2),
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
        #expect(throws: VocabularyError.emptyCell(line: 3, column: "fr")) {
            try Vocabulary.parse(tsv: declared + "size\ta\t\tb")
        }
        #expect(throws: VocabularyError.undeclared("age", line: 3)) {
            try Vocabulary.parse(tsv: declared + "age\ta\tb\tc")
        }
        #expect(throws: VocabularyError.duplicateCode("a", line: 4)) {
            try Vocabulary.parse(tsv: declared + "size\ta\tb\tc\nsize\ta\td\te")
        }
    }

    @Test func theLastColumnsHoldOtherWordsTheParentAndWhatReplacesATerm() throws {
        let text = """
            vocabulary\tcode\tfr\ten\tsynonyms_fr\tsynonyms_en\tparent\tsuccessor
            #vocabulary size 3 us
            size\tall\ttout\tall
            size\tbig\tgrand\tbig\tlarge |  vaste\tgreat\tall
            size\told\tancien\told\t\t\t\tbig
            size\tgone\tdisparu\tgone\t\t\t\t-
            """
        let terms = try #require(try Vocabulary.parse(tsv: text).first).terms
        #expect(terms[1].frenchSynonyms == ["large", "vaste"] && terms[1].englishSynonyms == ["great"])
        #expect(terms[1].parent == "all" && !terms[1].isRetired)
        #expect(terms[2].isRetired && terms[2].successor == "big" && terms[2].until == 3)
        #expect(terms[3].isRetired && terms[3].successor == nil)
    }

    @Test func aListWrittenAsRowsIsReadBackTheSame() throws {
        for vocabulary in Vocabulary.shipped {
            var text = header + "#vocabulary \(vocabulary.code) \(vocabulary.version) \(vocabulary.source)\n"
            for row in vocabulary.rows { text += row.joined(separator: "\t") + "\n" }
            let wide = text.replacing("fr\ten\n", with: "fr\ten\tsynonyms_fr\tsynonyms_en\tparent\tsuccessor\n")
            #expect(try Vocabulary.parse(tsv: wide) == [vocabulary])
        }
    }

    @Test func aTermStandsUnderAnotherTermInUseAndNeverUnderItself() {
        let declared = header + "#vocabulary size 1 us\n"
        #expect(throws: VocabularyError.unknownCode("b", line: 3, column: "parent")) {
            try Vocabulary.parse(tsv: declared + "size\ta\tx\ty\t\t\tb")
        }
        #expect(throws: VocabularyError.unknownCode("a", line: 3, column: "successor")) {
            try Vocabulary.parse(tsv: declared + "size\ta\tx\ty\t\t\t\ta")
        }
        #expect(throws: VocabularyError.unknownCode("b", line: 3, column: "successor")) {
            try Vocabulary.parse(tsv: declared + "size\ta\tx\ty\t\t\t\tb\nsize\tb\tx\ty\t\t\t\t-")
        }
        #expect(throws: VocabularyError.circle("a", line: 3)) {
            try Vocabulary.parse(tsv: declared + "size\ta\tx\ty\t\t\tb\nsize\tb\tx\ty\t\t\ta")
        }
    }

    @Test func anEditedListNeedsNoDeclaration() throws {
        var reader = VocabularyReader(isDeclarationNeeded: false)
        try reader.add(["size", "a", "petit", "small"], at: 2)
        #expect(throws: VocabularyError.columns(line: 3, found: 9)) {
            try reader.add([String](repeating: "x", count: 9), at: 3)
        }
        #expect(try reader.finished().map(\.code) == ["size"])
        #expect(throws: VocabularyError.header) { try VocabularyReader.checkHeader(["vocabulary", "code", "fr"]) }
        #expect(throws: VocabularyError.header) {
            try VocabularyReader.checkHeader(["code", "vocabulary", "fr", "en"])
        }
    }
}
