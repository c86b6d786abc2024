internal import Acts
internal import Domain
internal import Exchange
internal import Texts

/// Lists the shared word lists, takes one away as a file, brings an edited one back.
enum VocabularyCommand {
    static func run(_ call: Call) throws {
        switch call.arguments.words.first {
        case "list": try list(call)
        case "export": try export(call)
        case "import": try bring(call)
        case let word?: throw UsageError.unexpectedArgument(word)
        case nil: throw UsageError.missingArgument("list|export|import")
        }
    }

    private static func list(_ call: Call) throws {
        _ = try call.words("list")
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let all = try ListVocabularies().perform(by: .instanceOperator, in: instance.world)
        let words = VocabularyReport(call.texts)
        for vocabulary in all { call.output.line(words.line(vocabulary, among: Vocabularies(all))) }
    }

    private static func export(_ call: Call) throws {
        let code = try call.words("export", "CODE")[1]
        let version = try call.arguments.options["version"].map { text in
            guard let number = Int(text), number > 0 else {
                throw UsageError.badValue(option: "--version", value: text)
            }
            return number
        }
        let format = call.arguments.options["format"] ?? "csv"
        guard ["csv", "json"].contains(format) else { throw UsageError.badValue(option: "--format", value: format) }
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let vocabulary = try read(code, version, call, instance.world)
        call.output.bytes(format == "json" ? VocabularyFile.json(vocabulary) : try VocabularyFile.csv(vocabulary))
    }

    private static func read(_ code: String, _ version: Int?, _ call: Call, _ world: World) throws -> Vocabulary {
        do {
            return try ReadVocabulary(code: code, version: version)
                .perform(by: .instanceOperator, in: world).vocabulary
        } catch Refusal.notFound {
            let known = world.vocabularies.all.map(\.code)
            call.output.complaint(VocabularyReport(call.texts).unknown(code, version, among: known))
            throw Ended(status: 64)
        }
    }

    private static func bring(_ call: Call) throws {
        let path = try call.words("import", "FILE")[1]
        let edited = try VocabularyFile.read(path: path)
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let outcome = try EditVocabulary(edited, isDryRun: !call.arguments.has("apply"))
            .perform(by: .instanceOperator, in: instance.world)
        let words = VocabularyReport(call.texts)
        for revision in outcome.revisions {
            for line in words.changes(revision) { call.output.line(line) }
            for fault in revision.faults { call.output.complaint(words.line(fault, of: revision)) }
        }
        call.output.line(words.ending(outcome))
        if outcome.isRefused { throw Ended(status: 64) }
    }
}
