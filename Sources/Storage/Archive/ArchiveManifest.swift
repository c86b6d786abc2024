internal import Domain

/// What an archive says of itself: its form and the number of its schema; neither engine nor time, so that the same
/// content gives the same bytes everywhere.
package struct ArchiveManifest: Sendable, Equatable {
    static let file = "manifest.json"
    private static let format = "essaim-archive"
    private static let version: Int64 = 1
    private static let limit = 1 << 16

    /// The number of the last migration.
    package let schema: Int

    init(schema: Int) { self.schema = schema }

    var encoded: [UInt8] {
        JSON.object([
            JSON.Member("format", .string(Self.format)), JSON.Member("version", .integer(Self.version)),
            JSON.Member("schema", .integer(Int64(schema))),
        ]).encoded() + Array("\n".utf8)
    }

    /// - Throws: `.missing`, `.badDescription`, `.notAnArchive`, `.newerFormat` or `.newerSchema`.
    static func read(in folder: String, knownSchema: Int) throws(ArchiveFault) -> ArchiveManifest {
        let bytes = try PartReader.whole(file, in: folder, limit: limit)
        guard let json = try? JSON.parse(bytes) else { throw .badDescription(path: file) }
        guard json["format"]?.text == format else { throw .notAnArchive }
        guard let version = json["version"]?.integer, let schema = json["schema"]?.integer, schema > 0 else {
            throw .badDescription(path: file)
        }
        if version > Self.version {
            throw .newerFormat(archive: Int(clamping: version), known: Int(Self.version))
        }
        if schema > knownSchema { throw .newerSchema(archive: Int(clamping: schema), known: knownSchema) }
        return ArchiveManifest(schema: Int(schema))
    }
}
