import Domain
import TestSupport
import Testing

@testable import Exchange

@Suite("The corpus format of IRaMuTeQ")
struct VerbatimCorpusFileTests {
    private typealias Variable = VerbatimCorpus.Variable
    private typealias Passage = VerbatimCorpus.Passage

    private func read(_ text: String) throws -> [VerbatimCorpus.Text] {
        try VerbatimCorpusFile.read(Array(text.utf8)).corpus.texts
    }

    static let example = """

        **** *id_01 *age_18 *prof_ouvrier
        -*t1
        Premier texte.

        Sa suite.
        -*t2
        Un autre passage.
        **** *id_02  *prof_agent_dentretien\t *age_ *age_NA *femme
        Texte sans thème,
        sur deux lignes.
        ****
        """

    @Test func `texts, variables, themes and missing values are read`() throws {
        let texts = try read(Self.example)
        #expect(texts.map(\.line) == [2, 9, 12])
        #expect(texts[0].variables == [Variable("id", "01"), Variable("age", "18"), Variable("prof", "ouvrier")])
        #expect(
            texts[0].passages == [
                Passage(theme: "t1", "Premier texte.\n\nSa suite."), Passage(theme: "t2", "Un autre passage."),
            ])
        #expect(texts[1].variables.map(\.written) == ["id_02", "prof_agent_dentretien", "age_", "age_NA", "femme"])
        #expect(texts[1].variables.map(\.isMissing) == [false, false, true, true, false])
        #expect(texts[1].variables[1] == Variable("prof", "agent_dentretien") && texts[1].variables[4].value == nil)
        #expect(texts[1].passages == [Passage("Texte sans thème,\nsur deux lignes.")])
        #expect(texts[2] == VerbatimCorpus.Text(line: 12, [], []) && texts[2].isEmpty)
        #expect(try VerbatimCorpusFile.read(Array(Self.example.utf8)).notes == [.emptyTexts(1, line: 12)])
    }

    @Test func `what is written is read again the same`() throws {
        let corpus = try VerbatimCorpusFile.read(Array(Self.example.utf8)).corpus
        let again = try VerbatimCorpusFile.read(VerbatimCorpusFile.write(corpus)).corpus
        #expect(again.texts.map(\.variables) == corpus.texts.map(\.variables))
        #expect(again.texts.map(\.passages) == corpus.texts.map(\.passages))
        #expect(VerbatimCorpusFile.write(again) == VerbatimCorpusFile.write(corpus))
    }

    @Test func `what would break a mark is changed when written, and text is never taken for one`() throws {
        let text = VerbatimCorpus.Text(
            [Variable("ta_ille ville", "Saint Denis*"), Variable("*", "x")],
            [Passage(theme: "un thème", "**** non\n-*ni ça\n0001 *ni ça\nfin\u{0}")])
        let file = VerbatimCorpusFile.write(VerbatimCorpus([text]))
        #expect(
            String(decoding: file, as: UTF8.self)
                == "**** *ta-ille-ville_Saint_Denis\n-*un_thème\n **** non\n -*ni ça\n 0001 *ni ça\nfin\u{FFFD}\n\n")
        #expect(try VerbatimCorpusFile.read(file).corpus.texts.count == 1)
    }

    @Test func `line ends, byte order marks and encodings do not change what is read`() throws {
        let text = "**** *ville_Épinal\nÀ l’œuvre, 5 € – été\n"
        let expected = try read(text)
        #expect(try read(text.replacing("\n", with: "\r\n")) == expected)
        #expect(try read(text.replacing("\n", with: "\r")) == expected)
        #expect(try read("\u{FEFF}" + text) == expected)
        let windows: [UInt8] = text.unicodeScalars.map { scalar in
            let special: [Unicode.Scalar: UInt8] = ["’": 0x92, "œ": 0x9C, "€": 0x80, "–": 0x96]
            return special[scalar] ?? UInt8(scalar.value)
        }
        let old = try VerbatimCorpusFile.read(windows)
        #expect(old.corpus.texts == expected && old.notes == [.encoding("Windows-1252")])
        let units = Array(text.utf16)
        let little: [UInt8] =
            [0xFF, 0xFE] + units.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let big: [UInt8] =
            [0xFE, 0xFF] + units.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        for bytes in [little, big] {
            let wide = try VerbatimCorpusFile.read(bytes)
            #expect(wide.corpus.texts == expected && wide.notes == [.encoding("UTF-16")])
        }
    }

    @Test func `numbers mark texts as in Alceste, and only in such a file`() throws {
        let numbered = try VerbatimCorpusFile.read(Array("0001 *a_1\nun\n0002 *a_2\ndeux\n2020 fut dur\n".utf8))
        #expect(numbered.corpus.texts.map(\.passages) == [[Passage("un")], [Passage("deux\n2020 fut dur")]])
        #expect(numbered.notes == [.numberedMarks])
        #expect(try read("**** *a_1\nun\n0002 *a_2\n").count == 1)
    }

    @Test func `a forgotten space and words after a theme are forgiven`() throws {
        let texts = try read("**** *a_1*b_2 *a_1\n-*t1 Le texte suit\nici\n")
        #expect(texts[0].variables == [Variable("a", "1"), Variable("b", "2")])
        #expect(texts[0].passages == [Passage(theme: "t1", "Le texte suit\nici")])
    }

    @Test(
        arguments: [
            ([], .empty), (Array("\n \n".utf8), .empty),
            (Array("\nbonjour\n".utf8), .textBeforeMark(line: 2, found: "bonjour")),
            (Array("**** *ville_Saint Denis\nx".utf8), .badVariable(line: 1, column: 19, found: "Denis")),
            (Array("****bonjour".utf8), .badVariable(line: 1, column: 5, found: "bonjour")),
            (Array("**** *a *\n".utf8), .emptyName(line: 1, column: 9)),
            (Array("**** *_x\n".utf8), .emptyName(line: 1, column: 6)),
            (Array("**** *a\n-* \n".utf8), .emptyName(line: 2, column: 2)),
            (Array("**** *a\nx\u{0}y".utf8), .controlCharacter(0, line: 2, column: 2)),
            (Array("**** *été\r\néé\u{7F}".utf8), .controlCharacter(0x7F, line: 2, column: 3)),
            ([0xFF, 0xFE, 0, 0, 1], .otherEncoding("UTF-32")), ([0x2A, 0, 0x2A, 0], .otherEncoding("UTF-16")),
            ([0xFF, 0xFE, 0x2A], .badCharacter(line: 1, column: 1)),
            (Array("**** *a\nx".utf8) + [0x81], .badCharacter(line: 2, column: 2)),
            (Array("**** *été\nété".utf8) + [0xFF], .badCharacter(line: 2, column: 4)),
            (Array("**** *\(String(repeating: "a", count: 201))\n".utf8), .longName(line: 1, column: 6, limit: 200)),
            (
                Array("**** \((0..<201).map { "*a_\($0)" }.joined(separator: " "))\n".utf8),
                .tooManyVariables(line: 1, limit: 200)
            ),
        ] as [([UInt8], VerbatimCorpusFault)])
    func `what is no corpus is refused with its place`(bytes: [UInt8], fault: VerbatimCorpusFault) {
        #expect(throws: fault) { try VerbatimCorpusFile.read(bytes) }
    }

    @Test func `limits of size and number are said`() {
        var limits = VerbatimCorpusLimits()
        (limits.bytes, limits.texts) = (20, 2)
        #expect(throws: VerbatimCorpusFault.tooBig(bytes: 21, limit: 20)) {
            try VerbatimCorpusFile.read([UInt8](repeating: 0x2A, count: 21), limits: limits)
        }
        #expect(throws: VerbatimCorpusFault.tooManyTexts(line: 3, limit: 2)) {
            try VerbatimCorpusFile.read(Array("****\n****\n****\n".utf8), limits: limits)
        }
    }

    @Test func `any bytes are read or refused`() {
        var state: UInt64 = 3
        for _ in 0..<3_000 {
            let pieces = [
                "****", "*", "_", " ", "\n", "\r", "-*", "a", "é", "0001", "\u{0}", "\t", "\u{A0}", "e\u{301}",
            ]
            var bytes: [UInt8] = []
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let draw = Int(state >> 40)
                if draw % 9 == 0 { bytes.append(UInt8(truncatingIfNeeded: draw >> 8)) }
                bytes += Array(pieces[draw % pieces.count].utf8)
            }
            guard let corpus = try? VerbatimCorpusFile.read(bytes).corpus else { continue }
            let again = try? VerbatimCorpusFile.read(VerbatimCorpusFile.write(corpus)).corpus
            #expect(again?.texts.map(\.variables) == corpus.texts.map(\.variables), "\(bytes)")
            #expect(again?.texts.map(\.passages) == corpus.texts.map(\.passages), "\(bytes)")
        }
    }

    @Test(.enabled(if: SharedData.holds("survey/manifeste.txt"), Comment(rawValue: SharedData.note)))
    func `the shared text is read whole`() throws {
        let (corpus, notes) = try VerbatimCorpusFile.read(try SharedData.bytes("survey/manifeste.txt"))
        #expect(notes.isEmpty && corpus.texts.map(\.line) == [1, 14, 127, 306])
        #expect(
            corpus.texts.flatMap(\.variables).map(\.written) == ["partie_intro", "partie_I", "partie_II", "partie_III"])
        #expect(corpus.texts.allSatisfy { $0.passages.count == 1 && !$0.isEmpty })
    }
}
