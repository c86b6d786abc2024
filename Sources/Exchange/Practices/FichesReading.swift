internal import Domain

/// The records of a file of sheets, read one after the other.
struct FichesReading {
    let context: RecordContext
    private var seen: Set<String> = []
    private var documentName: String?

    init(context: RecordContext) {
        self.context = context
    }

    /// What one record says: its warnings, then its faults or, without any, its draft.
    mutating func read(_ record: JSON, at index: Int) -> [FeedItem] {
        let key = record["code"]?.text ?? ""
        let name = key.isEmpty ? "#\(index + 1)" : key
        var reader = RecordReader(record, name: name, context: context)
        reader.readAll()
        if !key.isEmpty && !seen.insert(key).inserted { reader.refuse("code", .duplicateKey(key)) }
        let strangers = check(record["source"]?["document"]?.text, in: &reader, of: name)
        let warnings = (strangers + reader.warnings).map(FeedItem.warning)
        if !reader.refusals.isEmpty { return warnings + reader.refusals.map(FeedItem.refusal) }
        return warnings + [.draft(PracticeDraft(key: key, title: reader.title, facts: reader.finishedFacts()))]
    }

    /// One file cites one publication.
    private mutating func check(
        _ document: String?, in reader: inout RecordReader, of record: String
    ) -> [ImportWarning] {
        guard let document else { return [] }
        guard let documentName else {
            documentName = document
            if SourceDocument.known[document] != nil { return [] }
            let reason = ImportWarning.Reason.unknownDocument(document)
            return [ImportWarning(record: record, path: "source.document", reason: reason)]
        }
        if document != documentName { reader.refuse("source.document", .contradicts(documentName)) }
        return []
    }
}
