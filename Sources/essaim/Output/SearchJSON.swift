internal import Acts
internal import Domain

/// What a search found, as programs read it; the shape is fixed: others may be built on it.
enum SearchJSON {
    static func bytes(_ words: String, _ found: SearchSheets.Outcome) -> [UInt8] {
        JSON.object([
            .init("query", .string(words)), .init("total", .integer(Int64(found.total))),
            .init("results", .array(found.sheets.map(result))),
        ]).encoded() + [UInt8(ascii: "\n")]
    }

    private static func result(_ found: FoundSheet) -> JSON {
        .object([
            .init("id", .string(String(found.sheet.practice.id))), .init("slug", .string(found.sheet.practice.slug)),
            .init("title", .string(found.sheet.practice.title)),
            .init("matched", .array(found.matched.map { .string($0.rawValue) })),
        ])
    }
}
