/// Reads `comments.csv` of a pol.is export: the statements with their text and moderation.
package enum OpinionCommentsFile {
    private static let columns = [
        OpinionHeader.Column("comment-id", "comment_id", "statement-id", "statement_id", "tid"),
        OpinionHeader.Column("comment-body", "comment_body", "comment", "statement", "txt", "text"),
        OpinionHeader.Column("moderated", "moderation-status", isNeeded: false),
        OpinionHeader.Column("author-id", "author_id", "participant-id", isNeeded: false),
        OpinionHeader.Column("agrees", isNeeded: false),
        OpinionHeader.Column("disagrees", isNeeded: false),
        OpinionHeader.Column("timestamp", "created", isNeeded: false),
        OpinionHeader.Column("is-meta", "is_meta", "meta", isNeeded: false),
    ]

    /// In the order of the file.
    /// - Throws: `TableError`, or `OpinionFileError` for the first line that cannot be read.
    package static func read(_ table: TableFile) throws -> [OpinionComment] {
        var comments: [OpinionComment] = []
        var lines: [Int: Int] = [:]
        try OpinionTable.read(table, columns) { header, row in
            let statement = try header.neededNumber(0, row)
            if let first = lines.updateValue(row.number, forKey: statement) {
                throw OpinionFileError.repeated(statement, column: header.name(0), line: row.number, first: first)
            }
            comments.append(
                OpinionComment(
                    statement: statement, author: try header.number(3, row), text: header.text(1, row),
                    timestamp: try header.number(6, row), agrees: try header.number(4, row),
                    disagrees: try header.number(5, row), moderation: try Self.moderation(header, row),
                    isMeta: try Self.isMeta(header, row)))
        }
        return comments
    }

    private static func moderation(_ header: OpinionHeader, _ row: TableRow) throws -> OpinionComment.Moderation {
        let text = header.text(2, row)
        if text.isEmpty { return .unmoderated }
        guard let number = Int(text), let moderation = OpinionComment.Moderation(rawValue: number) else {
            throw OpinionFileError.badModeration(OpinionHeader.cut(text), line: row.number)
        }
        return moderation
    }

    private static func isMeta(_ header: OpinionHeader, _ row: TableRow) throws -> Bool {
        let text = header.text(7, row)
        switch text.lowercased() {
        case "true", "1", "t": return true
        case "false", "0", "f", "": return false
        default:
            throw OpinionFileError.badFlag(OpinionHeader.cut(text), column: header.name(7), line: row.number)
        }
    }
}
