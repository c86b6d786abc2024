package import Domain

/// Opens files of practices, whatever their format: what a file holds decides, never its name.
package enum PracticeFeeds {
    /// What rows cite that come in a table without a source of their own.
    package static let table = SourceDocument(
        code: "tableau", title: "Pratiques saisies dans un tableau", publisher: "", year: nil, address: nil,
        locatorUnit: "page")

    /// - Parameters:
    ///   - original: the bytes of the file.
    ///   - path: where they are, because a table is read from its file row by row.
    /// - Throws: `PracticesFileError`, `TableError` or `PracticeTableError` when the file as a whole cannot be read.
    package static func open(
        _ original: [UInt8], path: String, vocabularies: Vocabularies = Vocabularies(Vocabulary.shipped)
    ) throws -> any PracticeFeed {
        let start = PracticesFile.withoutMark(Array(original.prefix(1_024))).first { !isBlank($0) }
        if start == UInt8(ascii: "[") || start == UInt8(ascii: "{") {
            return try json(original, vocabularies: vocabularies)
        }
        return try PracticeTableFeed(path: path, document: table, namespace: table.code, vocabularies: vocabularies)
    }

    /// A JSON file in one of its two shapes.
    package static func json(
        _ original: [UInt8], limits: PracticesFile.Limits = PracticesFile.Limits(),
        vocabularies: Vocabularies = Vocabularies(Vocabulary.shipped)
    ) throws(PracticesFileError) -> any PracticeFeed {
        try PracticesFile.checkEncoding(original, limit: limits.bytes)
        switch try PracticesShape(PracticesFile.withoutMark(original), limits: limits) {
        case .fiches: return try FichesFeed(original, limits: limits, vocabularies: vocabularies)
        case .short: return try ShortFeed(original, limits: limits, vocabularies: vocabularies)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
