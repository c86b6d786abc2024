internal import Acts
internal import Domain
internal import Storage
internal import Texts

/// Imports, lists, exports and removes collections of sheets; without `--apply` an import only says what it would do.
enum CollectionCommand {
    /// Bytes of a file of collections.
    private static let limit = 4 << 20

    static func run(_ call: Call) throws {
        try call.run(["import": read, "list": list, "export": write, "remove": remove])
    }

    private static func read(_ call: Call) throws {
        let reader = CollectionsReader(try bytes(try call.words("import", "FILE")[1], call))
        if !reader.problems.isEmpty { throw refused(reader.problems, call) }
        let isDryRun = !call.arguments.has("apply")
        let outcome: ImportCollections.Outcome
        do {
            outcome = try perform(ImportCollections(reader.drafts, isDryRun: isDryRun), call)
        } catch Refusal.collections(let problems) {
            throw refused(problems, call)
        }
        let words = CollectionWords(call.texts)
        for one in outcome.collections { call.output.line(words.line(one.slug, one.action)) }
        call.output.line(words.counts(outcome))
        call.output.line(isDryRun ? call.texts.collections.dryRun : call.texts.collections.imported)
    }

    /// The file as received; its size is checked before it is read.
    private static func bytes(_ path: String, _ call: Call) throws -> [UInt8] {
        do {
            return try DurableFile.read(path, limit: limit)
        } catch {
            guard error.isTooBig else { throw UsageError.unreadable(path) }
            throw call.refused(call.texts.collections.tooBig(limit: limit))
        }
    }

    private static func refused(_ problems: [CollectionProblem], _ call: Call) -> Ended {
        for problem in problems { call.output.complaint(call.texts.collections.line(problem)) }
        return call.refused(call.texts.collections.nothingChanged)
    }

    private static func list(_ call: Call) throws {
        _ = try call.words("list")
        let collections = try perform(ListCollections(keepsEmpty: true), call)
        if call.arguments.has("json") { return call.answer(.array(collections.map(CollectionWords.json))) }
        let texts = call.texts.collections
        if collections.isEmpty { call.output.line(texts.none) }
        for one in collections {
            call.output.line(
                texts.line(slug: one.collection.slug, title: one.collection.title, sheets: one.sheets))
        }
    }

    private static func write(_ call: Call) throws {
        let slug = call.arguments.words.count > 1 ? try call.words("export", "SLUG")[1] : nil
        let drafts = try perform(ExportCollections(slug: slug), call)
        let bytes = JSON.array(drafts.map(\.json)).indented()
        guard let output = call.arguments.options["output"] else { return call.output.bytes(bytes) }
        try FileSink(output).write(bytes)
        call.output.line(call.texts.formats.written(file: output))
    }

    private static func remove(_ call: Call) throws {
        let slug = try call.words("remove", "SLUG")[1]
        let removed = try perform(
            RemoveCollection(slug: slug, reason: call.arguments.options["reason"] ?? ""), call)
        call.output.line(call.texts.collections.removed(title: removed.title))
    }

    private static func perform<A: BusinessAct>(_ act: A, _ call: Call) throws -> A.Outcome {
        try call.perform(act, absent: call.texts.collections.refusedNotFound)
    }
}
