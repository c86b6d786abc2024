internal import Acts
internal import Domain
internal import Exchange
internal import Texts

/// Reads or writes the methods or the words: `import methods FILE`, `export glossary`.
enum KnowledgeCommand {
    /// The book that a word of the command line names.
    static func kind(_ word: String?) -> KnowledgeKind? {
        switch word {
        case "methods": .method
        case "glossary": .glossary
        default: nil
        }
    }

    /// Takes a file; without `--apply` it only says what it would do.
    static func read(_ kind: KnowledgeKind, _ call: Call) throws {
        let path = try call.words("methods|glossary", "FILE")[1]
        let table = try TableFile(path: path)
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let here = try CheckKnowledge(kind).perform(by: .instanceOperator, in: instance.world)
        var reader = KnowledgeReader(kind, sources: here.sources, known: here.entries, methods: here.methods)
        try table.rows(of: table.sheets[0]) { reader.read($0.cells, line: $0.number) }
        reader.finish()
        let words = KnowledgeImportWords(call.texts)
        for problem in reader.problems { call.output.complaint(words.line(problem)) }
        if !reader.problems.isEmpty {
            call.output.complaint(call.texts.entries.nothingChanged)
            throw Ended(status: 64)
        }
        let isDryRun = !call.arguments.has("apply")
        let outcome = try ImportKnowledge(reader.file, isDryRun: isDryRun).perform(
            by: .instanceOperator, in: instance.world)
        for entry in outcome.entries { call.output.line(words.line(entry.code, entry.action)) }
        call.output.line(words.counts(outcome))
        call.output.line(isDryRun ? call.cli.importDryRun : call.cli.importApplied)
    }

    /// Prints all the entries as tab-separated text, which reads back.
    static func write(_ kind: KnowledgeKind, _ call: Call) throws {
        _ = try call.words("methods|glossary")
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        guard let knowledge = try ReadKnowledge().perform(by: .instanceOperator, in: instance.world) else { return }
        let entries = kind == .method ? knowledge.methods : knowledge.words
        call.output.bytes(Array(KnowledgeFile(kind, version: 0, entries: entries).tsv.utf8))
    }
}
