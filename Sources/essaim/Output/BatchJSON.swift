internal import Acts
internal import Domain
internal import Storage

/// Imports and what undoing one did, for programs; identifiers are text.
enum BatchJSON {
    static func batch(_ batch: ImportBatch) -> JSON {
        .object([
            JSON.Member("id", .string(String(batch.id))), JSON.Member("at", .string(UTC.minute(batch.at))),
            JSON.Member("source", .string(batch.source)), JSON.Member("namespace", .string(batch.namespace)),
            JSON.Member("file", batch.fileName.map(JSON.string) ?? .null),
            JSON.Member("created", count(batch.created)), JSON.Member("updated", count(batch.updated)),
            JSON.Member("unchanged", count(batch.unchanged)), JSON.Member("refused", count(batch.refused)),
            JSON.Member("undone", batch.undoneAt.map { .string(UTC.minute($0)) } ?? .null),
        ])
    }

    static func shown(_ found: ReadImport.Outcome) -> [UInt8] {
        let lines = found.lines.map { line in
            JSON.object([
                JSON.Member("slug", .string(line.slug)), JSON.Member("title", .string(line.title)),
                JSON.Member("action", .string(line.action.rawValue)),
            ])
        }
        return encoded([JSON.Member("import", batch(found.batch)), JSON.Member("records", .array(lines))])
    }

    static func undone(_ outcome: UndoImport.Outcome) -> [UInt8] {
        encoded([
            JSON.Member("applied", .bool(!outcome.isDryRun)), JSON.Member("removed", count(outcome.removed)),
            JSON.Member("restored", count(outcome.restored)), JSON.Member("kept", count(outcome.kept)),
            JSON.Member("slugs", .array(outcome.obstacles.map { .string($0.slug) })),
        ])
    }

    private static func count(_ number: Int) -> JSON { .integer(Int64(number)) }

    private static func encoded(_ members: [JSON.Member]) -> [UInt8] {
        JSON.object(members).encoded() + [UInt8(ascii: "\n")]
    }
}
