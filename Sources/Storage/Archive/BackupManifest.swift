internal import Domain

/// What a backup says of itself.
package struct BackupManifest: Sendable, Equatable {
    /// What holds the tables.
    package enum Content: String, Sendable {
        /// A copy of the database file of the embedded engine.
        case sqlite
        /// A whole archive, in the folder `archive`.
        case archive
    }

    private static let file = "manifest.json"
    private static let format = "essaim-backup"
    private static let version: Int64 = 1
    private static let limit = 1 << 20

    package let content: Content
    /// Microseconds since 1970-01-01 UTC.
    package let madeAt: Int64
    /// Rows of each table of the copy; empty for an archive, whose tables have their own checksums.
    package let rows: [String: Int]

    package init(content: Content, madeAt: Int64, rows: [String: Int]) {
        self.content = content
        self.madeAt = madeAt
        self.rows = rows
    }

    package func write(in folder: String, _ hashing: Hashing, _ checksums: inout Checksums) throws(ArchiveFault) {
        let rows = rows.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .integer(Int64($0.value))) }
        let json = JSON.object([
            JSON.Member("format", .string(Self.format)), JSON.Member("version", .integer(Self.version)),
            JSON.Member("content", .string(content.rawValue)), JSON.Member("made_at", .integer(madeAt)),
            JSON.Member("rows", .object(rows)),
        ])
        let writer = try PartWriter(Self.file, in: folder, hashing)
        try writer.write(json.encoded() + [UInt8(ascii: "\n")])
        checksums.add(Self.file, hash: try writer.finish())
    }

    /// - Throws: `.missing`, `.badDescription`, `.notAnArchive` or `.newerFormat`.
    package static func read(in folder: String) throws(ArchiveFault) -> BackupManifest {
        let bytes = try PartReader.whole(file, in: folder, limit: limit)
        guard let json = try? JSON.parse(bytes) else { throw .badDescription(path: file) }
        guard json["format"]?.text == format else { throw .notAnArchive }
        guard let version = json["version"]?.integer else { throw .badDescription(path: file) }
        if version > Self.version { throw .newerFormat(archive: Int(clamping: version), known: Int(Self.version)) }
        guard let content = json["content"]?.text.flatMap(Content.init), let madeAt = json["made_at"]?.integer,
            case .object(let members) = json["rows"]
        else { throw .badDescription(path: file) }
        let rows = members.map { ($0.key, Int($0.value.integer ?? -1)) }
        return BackupManifest(content: content, madeAt: madeAt, rows: Dictionary(rows, uniquingKeysWith: { $1 }))
    }
}
