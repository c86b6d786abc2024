internal import Acts
internal import Domain
internal import Storage
internal import Texts

/// Lists the imports, shows one, or undoes one as a whole.
enum ImportBatches {
    static func list(_ call: Call) throws {
        _ = try call.words("list")
        let batches = try asking(call) { try ListImports().perform(by: .instanceOperator, in: $0) }
        if call.arguments.has("json") {
            return call.output.bytes(JSON.array(batches.map(BatchJSON.batch)).encoded() + [UInt8(ascii: "\n")])
        }
        if batches.isEmpty { call.output.line(call.texts.batches.none) }
        let words = BatchWords(call.texts)
        for batch in batches { call.output.line(words.line(batch)) }
    }

    static func show(_ call: Call) throws {
        let id = try number(try call.words("show", "NUMBER")[1])
        let found = try asking(call) { try ReadImport(id).perform(by: .instanceOperator, in: $0) }
        if call.arguments.has("json") { return call.output.bytes(BatchJSON.shown(found)) }
        let words = BatchWords(call.texts)
        for line in words.head(found.batch) { call.output.line(line) }
        for line in found.lines { call.output.line(words.line(line)) }
        if found.batch.created + found.batch.updated > found.lines.count && !found.lines.isEmpty {
            call.output.line(call.texts.batches.moreLines(n: found.lines.count))
        }
    }

    static func undo(_ call: Call) throws {
        let id = try number(try call.words("undo", "NUMBER")[1])
        let words = BatchWords(call.texts)
        let undo = UndoImport(
            id, changed: call.arguments.has("keep-changed") ? .keep : .refuse,
            isDryRun: !call.arguments.has("apply"))
        do {
            let outcome = try asking(call) { try undo.perform(by: .instanceOperator, in: $0) }
            if call.arguments.has("json") { return call.output.bytes(BatchJSON.undone(outcome)) }
            for obstacle in outcome.obstacles { call.output.line(words.line(obstacle)) }
            call.output.line(
                call.texts.batches.undone(
                    removed: outcome.removed, restored: outcome.restored, kept: outcome.kept))
            call.output.line(outcome.isDryRun ? call.texts.batches.undoDryRun : call.texts.batches.undoApplied)
        } catch Refusal.changedSince(let obstacles) {
            for obstacle in obstacles { call.output.complaint(words.line(obstacle)) }
            call.output.complaint(call.texts.batches.refusedChanged)
            throw Ended(status: 64)
        }
    }

    private static func asking<Answer>(_ call: Call, _ body: (World) throws -> Answer) throws -> Answer {
        let instance = try Instance(call.configuration, for: .bulk)
        defer { instance.close() }
        return try body(instance.world)
    }

    private static func number(_ word: String) throws(UsageError) -> Int64 {
        guard let number = Int64(word) else { throw .unexpectedArgument(word) }
        return number
    }
}
