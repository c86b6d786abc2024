package import Domain

/// A file of sheets with 48 names each (docs/formats/practices.md), read record by record out of its bytes.
///
/// Every problem of every record is reported; a record with one is in no draft.
package struct FichesFeed: PracticeFeed {
    package let document: SourceDocument
    package let total: Int?
    private let bytes: [UInt8]
    private let hasMark: Bool
    private let limits: PracticesFile.Limits
    private let context: RecordContext

    /// Looks through the whole file once.
    ///
    /// - Throws: `PracticesFileError` when the file as a whole cannot be read as practices.
    package init(
        _ original: [UInt8], limits: PracticesFile.Limits = PracticesFile.Limits(),
        vocabularies: Vocabularies = Vocabularies(Vocabulary.shipped)
    ) throws(PracticesFileError) {
        try PracticesFile.checkEncoding(original, limit: limits.bytes)
        hasMark = original.starts(with: PracticesFile.utf8Mark)
        bytes = hasMark ? Array(original.dropFirst(PracticesFile.utf8Mark.count)) : original
        self.limits = limits
        var survey = Survey(context: RecordContext(vocabularies: vocabularies, textLimit: limits.text))
        do {
            guard try JSON.elements(of: bytes, depthLimit: limits.depth, { survey.note($0) }) else {
                throw PracticesFileError.notAnArray
            }
        } catch let fault as JSONFault {
            throw .invalidJSON(fault)
        } catch {
            throw .notAnArray
        }
        try survey.check(limits)
        context = survey.context
        total = survey.count
        document = SourceDocument.cited(as: survey.documentName ?? "")
    }

    package var namespace: String { document.code }

    package func read(_ each: (FeedItem) throws -> Void) throws {
        if hasMark { try each(.warning(ImportWarning(record: "", path: "", reason: .byteOrderMark))) }
        var reading = FichesReading(context: context)
        var index = 0
        _ = try JSON.elements(of: bytes, depthLimit: limits.depth) { record in
            for item in reading.read(record, at: index) { try each(item) }
            index += 1
        }
    }

    /// What the first look keeps of the records.
    private struct Survey {
        var context: RecordContext
        var count = 0
        var documentName: String?
        var stranger: Int?

        mutating func note(_ record: JSON) {
            count += 1
            guard case .object = record else {
                stranger = stranger ?? count
                return
            }
            context.note(record)
            documentName = documentName ?? record["source"]?["document"]?.text
        }

        func check(_ limits: PracticesFile.Limits) throws(PracticesFileError) {
            if count == 0 { throw .noRecords }
            guard count <= limits.records else { throw .tooManyRecords(count, limit: limits.records) }
            if let stranger { throw .notAnObject(record: stranger) }
        }
    }
}
