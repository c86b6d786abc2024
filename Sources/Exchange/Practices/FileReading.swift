internal import Domain

/// What does not change from one record to the next.
struct RecordContext {
    let template = Template.current
    let vocabularies: Vocabularies
    let textLimit: Int
    /// Keys of all the records, to tell a relation inside the file from one that leaves it.
    let keys: Set<String>
    /// Kinds of the organisations that the file names as bearers or actors.
    let kinds: [String: String]

    init(vocabularies: Vocabularies, textLimit: Int, records: [JSON]) {
        self.vocabularies = vocabularies
        self.textLimit = textLimit
        keys = Set(records.compactMap { $0["code"]?.text })
        let bodies = records.flatMap { ($0["porteurs"]?.elements ?? []) + ($0["acteurs"]?.elements ?? []) }
        let pairs = bodies.compactMap { body in
            body["nom"]?.text.flatMap { name in body["type"]?.text.map { (name, $0) } }
        }
        kinds = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

/// The records of a file, read one after the other.
struct FileReading {
    let context: RecordContext
    var warnings: [ImportWarning] = []
    private var drafts: [PracticeDraft] = []
    private var refusals: [ImportRefusal] = []
    private var seen: Set<String> = []
    private var documentName: String?

    init(context: RecordContext) {
        self.context = context
    }

    mutating func read(_ record: JSON, at index: Int) {
        let key = record["code"]?.text ?? ""
        let name = key.isEmpty ? "#\(index + 1)" : key
        var reader = RecordReader(record, name: name, context: context)
        reader.readAll()
        if !key.isEmpty && !seen.insert(key).inserted { reader.refuse("code", .duplicateKey(key)) }
        check(record["source"]?["document"]?.text, in: &reader, of: name)
        warnings += reader.warnings
        refusals += reader.refusals
        if reader.refusals.isEmpty {
            drafts.append(PracticeDraft(key: key, title: reader.title, facts: reader.finishedFacts()))
        }
    }

    /// One file cites one publication.
    private mutating func check(_ document: String?, in reader: inout RecordReader, of record: String) {
        guard let document else { return }
        guard let documentName else {
            documentName = document
            if SourceDocument.known[document] == nil {
                let reason = ImportWarning.Reason.unknownDocument(document)
                warnings.append(ImportWarning(record: record, path: "source.document", reason: reason))
            }
            return
        }
        if document != documentName { reader.refuse("source.document", .contradicts(documentName)) }
    }

    func finished() -> PracticesFile {
        PracticesFile(
            document: SourceDocument.cited(as: documentName ?? ""), drafts: drafts, refusals: refusals,
            warnings: warnings)
    }
}
