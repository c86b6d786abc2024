import Domain
import Testing

@Suite struct KnowledgeReaderTests {
    private static let header = "term\tfield\tposition\ttext\tsource\tlocator\n"

    private func read(_ rows: String, known: Set<String> = []) -> KnowledgeReader {
        var reader = KnowledgeReader(.glossary, sources: ["recueil"], known: known)
        reader.read(tsv: Self.header + rows)
        return reader
    }

    @Test func `an entry keeps its lines in the order of its fields, then of their positions`() {
        let reader = read(
            "mot\tdefinition\t2\tAutre.\trecueil\t12\nmot\tdefinition\t1\tUne.\nmot\tlabel\t1\tmot\n#version 3\n")
        #expect(reader.problems.isEmpty)
        #expect(reader.file.version == 3)
        let lines = [
            KnowledgeEntry.Line(.label, "mot"), KnowledgeEntry.Line(.definition, "Une."),
            KnowledgeEntry.Line(.definition, "Autre.", source: "recueil", locator: "12"),
        ]
        #expect(reader.file.entries == [KnowledgeEntry(.glossary, code: "mot", lines: lines)])
    }

    private static let wrong: [(rows: String, line: Int, reason: KnowledgeProblem.Reason)] = [
        ("mot\tlabel\t1", 2, .columns(found: 3)), ("mot\tlabel\t1\t", 2, .empty(column: "text")),
        ("Mot\tlabel\t1\tmot", 2, .code("Mot")), ("m_t\tlabel\t1\tmot", 2, .code("m_t")),
        ("mot\tlabl\t1\tmot", 2, .unknownField("labl", nearest: "label")),
        ("mot\tstep\t1\tmot", 2, .unknownField("step", nearest: nil)),
        ("mot\tlabel\t0\tmot", 2, .position("0")), ("mot\tlabel\tun\tmot", 2, .position("un")),
        ("mot\tlabel\t1\tmot\nmot\tlabel\t1\tmots", 3, .duplicatePosition("1")),
        ("mot\tlabel\t1\tmot\trecuil", 2, .unknownSource("recuil", nearest: "recueil")),
        ("mot\tlabel\t1\tmot\t\t12", 2, .locatorWithoutSource), ("mot\tlabel\t1\tm\u{7}t", 2, .control),
        ("mot\tlabel\t1\t" + String(repeating: "a", count: 4_001), 2, .tooLong(limit: 4_000)),
        ("mot\tdefinition\t1\tUne.", 2, .missing(field: "label", code: "mot")),
        ("mot\tlabel\t1\tmot\n\nmot\trelated\t1\tabsent", 4, .unknownRelated("absent")),
        ("#version deux", 2, .version("#version deux")),
    ]

    @Test(arguments: wrong.indices) func `a wrong line is told with its number`(_ index: Int) {
        let (rows, line, reason) = Self.wrong[index]
        #expect(read(rows).problems == [KnowledgeProblem(line: line, reason)])
    }

    @Test func `every problem of a file is told, in the order of its lines`() {
        let problems = read("mot\trelated\t1\tabsent\nmot\tx\t1\ta\nMOT\tlabel\t1\ta").problems
        #expect(problems.map(\.line) == [2, 2, 3, 4])
    }

    @Test func `another header is refused`() {
        var reader = KnowledgeReader(.method, sources: [])
        reader.read(tsv: Self.header)
        #expect(reader.problems.map(\.line) == [1])
        var empty = KnowledgeReader(.method, sources: [])
        empty.read(tsv: "")
        #expect(empty.problems == [KnowledgeProblem(line: 1, .header(expected: KnowledgeFile.columns(of: .method)))])
    }

    @Test func `a method needs a code of the vocabulary and a web address`() {
        var reader = KnowledgeReader(.method, sources: [], methods: ["aller_vers"])
        reader.read(
            tsv: "method\tfield\tposition\ttext\tsource\tlocator\naller\tdefinition\t1\tUne.\n"
                + "aller_vers\tdefinition\t1\tUne.\naller_vers\taddress\t1\tjavascript:alert(1)")
        #expect(
            reader.problems == [
                KnowledgeProblem(line: 2, .unknownMethod("aller", nearest: "aller_vers")),
                KnowledgeProblem(line: 4, .address("javascript:alert(1)")),
            ])
    }

    @Test func `a word may point at an entry that is already there`() {
        #expect(read("mot\tlabel\t1\tmot\nmot\trelated\t1\tautre", known: ["autre"]).problems.isEmpty)
    }
}
