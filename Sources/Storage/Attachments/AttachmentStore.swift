package import Domain
package import SQL

/// Pictures and documents of sheets, each with what the persons on it agreed to.
package struct AttachmentStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Parameter key: of the form that it came with.
    package func insert(_ new: Attachment, key: String) throws {
        let (words, measures) = (new.words, new.measures)
        try connection.execute(
            """
            INSERT INTO attachment (id, practice, form_key, kind, file, small, width, height, pages, is_tagged, has_text,
                title, alternative, caption, credit, people, people_count, position, created_at)
            VALUES (\(new.id), \(new.practice), \(key), \(new.kind.rawValue), \(new.file), \(new.small),
                \(measures.width), \(measures.height), \(measures.pages), \(measures.isTagged.map { $0 ? 1 : 0 }),
                \(measures.hasText.map { $0 ? 1 : 0 }), \(words.title), \(words.alternative), \(words.caption),
                \(words.credit), \(new.people.code), \(new.people.count), \(new.position), \(new.createdAt))
            """)
    }

    /// The one that this form made.
    package func id(key: String) throws -> Int64? {
        try connection.first("SELECT id FROM attachment WHERE form_key = \(key)") { try $0.integer(0) }
    }

    /// Nil when the practice has no such file.
    package func find(_ id: Int64, of practice: Int64) throws -> Attachment? {
        try whole(
            try connection.query(
                "\(fragment: Self.columns) WHERE a.id = \(id) AND a.practice = \(practice)", Self.attachment)
        ).first
    }

    /// Those of several practices, in the order they came.
    package func attachments(of practices: [Int64]) throws -> [Attachment] {
        if practices.isEmpty { return [] }
        return try whole(
            try connection.query(
                "\(fragment: Self.columns) WHERE a.practice \(anyOf: practices) ORDER BY a.practice, a.position, a.id",
                Self.attachment))
    }

    package func set(_ words: FileWords, people: PeopleSeen, of id: Int64) throws {
        try connection.execute(
            """
            UPDATE attachment SET title = \(words.title), alternative = \(words.alternative),
                caption = \(words.caption), credit = \(words.credit), people = \(people.code),
                people_count = \(people.count)
            WHERE id = \(id)
            """)
    }

    /// Shows readers what was said of the files of a practice last, once everything is said.
    package func publish(_ practice: Int64) throws {
        try connection.execute(
            """
            UPDATE attachment SET shown_title = title, shown_alternative = alternative, shown_caption = caption,
                shown_credit = credit
            WHERE practice = \(practice) AND \(fragment: Self.isDescribed)
            """)
    }

    private static let isDescribed: SQL =
        "people <> 'unsaid' AND (alternative <> '' OR (kind <> 'jpeg' AND kind <> 'png' AND kind <> 'webp'))"

    /// Takes a file from readers until the next publication.
    package func hide(_ id: Int64) throws {
        try connection.execute(
            """
            UPDATE attachment SET shown_title = NULL, shown_alternative = NULL, shown_caption = NULL,
                shown_credit = NULL
            WHERE id = \(id)
            """)
    }

    /// Files of a practice, or their words, that the next publication brings to readers.
    package func unpublished(of practice: Int64) throws -> [Int64] {
        try connection.query(
            """
            SELECT id FROM attachment WHERE practice = \(practice) AND \(fragment: Self.isDescribed) AND (shown_title IS NULL OR shown_title <> title
                OR shown_alternative <> alternative OR shown_caption <> caption OR shown_credit <> credit)
            ORDER BY position, id
            """
        ) { try $0.integer(0) }
    }

    /// Takes a file away with the agreements to it.
    ///
    /// - Returns: names in the store that nothing else may need.
    package func remove(_ ids: [Int64]) throws -> [String] {
        if ids.isEmpty { return [] }
        let hashes = try connection.query(
            "SELECT file, small FROM attachment WHERE id \(anyOf: ids) ORDER BY id"
        ) { [try $0.text(0), try $0.optionalText(1)].compactMap(\.self) }
        try connection.execute("DELETE FROM agreement WHERE attachment \(anyOf: ids)")
        try connection.execute("DELETE FROM attachment WHERE id \(anyOf: ids)")
        return Array(Set(hashes.joined())).sorted()
    }

    package func ids(of practice: Int64) throws -> [Int64] {
        try connection.query("SELECT id FROM attachment WHERE practice = \(practice) ORDER BY id") {
            try $0.integer(0)
        }
    }

    /// Those of these that are here.
    package func present(_ ids: [Int64]) throws -> [(id: Int64, practice: Int64)] {
        try connection.query("SELECT id, practice FROM attachment WHERE id \(anyOf: ids) ORDER BY id") {
            (try $0.integer(0), try $0.integer(1))
        }
    }

    static let columns: SQL = """
        SELECT a.id, a.practice, a.kind, a.file, a.small, f.size, a.width, a.height, a.pages, a.is_tagged, a.has_text,
            a.title, a.alternative, a.caption, a.credit, a.shown_title, a.shown_alternative, a.shown_caption,
            a.shown_credit, a.people, a.people_count, a.position, a.created_at
        FROM attachment a JOIN file f ON f.hash = a.file
        """

    private static func attachment(_ row: any Row) throws -> Attachment {
        guard let kind = FileKind(rawValue: try row.text(2)),
            let people = PeopleSeen(code: try row.text(19), count: try row.int(20))
        else { throw StorageError.unreadable(table: "attachment", column: "kind") }
        return Attachment(
            id: try row.integer(0), practice: try row.integer(1), kind: kind, file: try row.text(3),
            small: try row.optionalText(4), size: try row.int(5),
            measures: FileMeasures(
                width: try row.optionalInt(6), height: try row.optionalInt(7), pages: try row.optionalInt(8),
                isTagged: try row.optionalInt(9).map { $0 == 1 }, hasText: try row.optionalInt(10).map { $0 == 1 }),
            words: try words(row, from: 11), shown: try row.optionalText(15) == nil ? nil : words(row, from: 15),
            people: people, agreements: [], position: try row.int(21), createdAt: try row.integer(22))
    }

    private static func words(_ row: any Row, from column: Int) throws -> FileWords {
        FileWords(
            title: try row.text(column), alternative: try row.text(column + 1), caption: try row.text(column + 2),
            credit: try row.text(column + 3))
    }

    private func whole(_ found: [Attachment]) throws -> [Attachment] {
        let agreements = try agreements(to: found.map(\.id))
        if agreements.isEmpty { return found }
        return found.map { attachment in
            var attachment = attachment
            attachment.agreements = agreements[attachment.id] ?? []
            return attachment
        }
    }
}

extension PeopleSeen {
    fileprivate var code: String {
        switch self {
        case .unsaid: "unsaid"
        case .nobody: "nobody"
        case .unrecognisable: "unrecognisable"
        case .recognisable: "recognisable"
        }
    }

    fileprivate init?(code: String, count: Int) {
        switch code {
        case "unsaid": self = .unsaid
        case "nobody": self = .nobody
        case "unrecognisable": self = .unrecognisable
        case "recognisable": self = .recognisable(count: count)
        default: return nil
        }
    }
}
