package import Domain

/// A whole practices file once read, for those who look at all of it at once: what each record says as facts of the template, and what is wrong with the others.
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
        let feed = try FichesFeed(bytes, limits: limits, vocabularies: vocabularies)
        var (drafts, refusals, warnings): ([PracticeDraft], [ImportRefusal], [ImportWarning]) = ([], [], [])
        // The feed was looked through when it was made: reading it again finds no fault of the file.
        try? feed.read { item in
            switch item {
            case .draft(let draft): drafts.append(draft)
            case .refusal(let refusal): refusals.append(refusal)
            case .warning(let warning): warnings.append(warning)
            }
        }
        return PracticesFile(document: feed.document, drafts: drafts, refusals: refusals, warnings: warnings)
    }

    static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: utf8Mark) ? Array(bytes.dropFirst(utf8Mark.count)) : bytes
    }

    /// How many objects the array of a file holds.
    static func count(_ bytes: [UInt8], limits: Limits) throws(PracticesFileError) -> Int {
        var count = 0
        var stranger: Int?
        do {
            guard
                try JSON.elements(
                    of: bytes, depthLimit: limits.depth,
                    { record in
                        count += 1
                        if case .object = record { return }
                        stranger = stranger ?? count
                    })
            else { throw PracticesFileError.notAnArray }
        } catch let fault as JSONFault {
            throw .invalidJSON(fault)
        } catch {
            throw .notAnArray
        }
        if count == 0 { throw .noRecords }
        guard count <= limits.records else { throw .tooManyRecords(count, limit: limits.records) }
        if let stranger { throw .notAnObject(record: stranger) }
        return count
    }

    static func checkEncoding(_ bytes: [UInt8], limit: Int) throws(PracticesFileError) {
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
}
