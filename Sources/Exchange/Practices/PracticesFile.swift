package import Domain

/// A practices file once read: what each record says as facts of the template, and what is wrong with the others.
///
/// The format is described in docs/formats/practices.md: a JSON array of records, each with the 48 names of
/// practice-sheets.md, section 1.4. Every problem of every record is reported; a record with one is in no draft.
package struct PracticesFile: Sendable {
    /// What the file may hold.
    package struct Limits: Sendable {
        package var bytes = 64 << 20
        package var records = 10_000
        package var depth = 64
        /// Characters of one text.
        package var text = 20_000

        package init() {}
    }

    /// The publication that the records cite.
    package let document: SourceDocument
    /// In the order of the file.
    package let drafts: [PracticeDraft]
    package let refusals: [ImportRefusal]
    package let warnings: [ImportWarning]

    /// Reads a whole file.
    /// - Throws: `PracticesFileError` when the file as a whole cannot be read as practices; then nothing was kept.
    package static func read(
        _ bytes: [UInt8], limits: Limits = Limits(), vocabularies: Vocabularies = Vocabularies(Vocabulary.shipped)
    ) throws(PracticesFileError) -> PracticesFile {
        try checkEncoding(bytes, limit: limits.bytes)
        let hasMark = bytes.starts(with: utf8Mark)
        let records = try records(of: hasMark ? Array(bytes.dropFirst(utf8Mark.count)) : bytes, limits: limits)
        var reading = FileReading(
            context: RecordContext(vocabularies: vocabularies, textLimit: limits.text, records: records))
        if hasMark { reading.warnings.append(ImportWarning(record: "", path: "", reason: .byteOrderMark)) }
        for (index, record) in records.enumerated() { reading.read(record, at: index) }
        return reading.finished()
    }

    private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func checkEncoding(_ bytes: [UInt8], limit: Int) throws(PracticesFileError) {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= limit else { throw .tooBig(bytes: bytes.count, limit: limit) }
        // UTF-32 little-endian begins like UTF-16, so it is looked for first.
        let marks: [(mark: [UInt8], name: String)] = [
            ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE], "UTF-16"),
            ([0xFE, 0xFF], "UTF-16"), ([0, 0x5B], "UTF-16"), ([0x5B, 0], "UTF-16"),
        ]
        for (mark, name) in marks where bytes.starts(with: mark) { throw .otherEncoding(name) }
        if let offset = bytes.firstInvalidUTF8 {
            throw .notUTF8(offset: offset, line: bytes[..<offset].count { $0 == 0x0A } + 1)
        }
    }

    private static func records(of bytes: [UInt8], limits: Limits) throws(PracticesFileError) -> [JSON] {
        let json: JSON
        do { json = try JSON.parse(bytes, depthLimit: limits.depth) } catch { throw .invalidJSON(error) }
        guard let records = json.elements else { throw .notAnArray }
        guard !records.isEmpty else { throw .noRecords }
        guard records.count <= limits.records else { throw .tooManyRecords(records.count, limit: limits.records) }
        if let index = records.firstIndex(where: { if case .object = $0 { false } else { true } }) {
            throw .notAnObject(record: index + 1)
        }
        return records
    }
}
