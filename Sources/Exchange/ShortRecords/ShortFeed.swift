package import Domain
internal import French

/// A file of short records with 11 names each (docs/formats/short-records.md), read record by record out of its bytes.
///
/// A practice is known by its name and its place together: the same name in two places is two practices.
package struct ShortFeed: PracticeFeed {
    package let document: SourceDocument
    package let total: Int?
    private let bytes: [UInt8]
    private let limits: PracticesFile.Limits
    private let context: ShortContext

    /// Looks through the whole file once.
    ///
    /// - Throws: `PracticesFileError` when the file as a whole cannot be read as practices.
    package init(
        _ original: [UInt8], document: SourceDocument = .egts2015, crosswalk: Crosswalk? = nil,
        limits: PracticesFile.Limits = PracticesFile.Limits(),
        vocabularies: Vocabularies = Vocabularies(Vocabulary.shipped)
    ) throws(PracticesFileError) {
        try PracticesFile.checkEncoding(original, limit: limits.bytes)
        bytes = PracticesFile.withoutMark(original)
        self.document = document
        self.limits = limits
        context = ShortContext(
            vocabularies: vocabularies, crosswalk: crosswalk ?? .shipped(document.code, key: French.wordKey),
            textLimit: limits.text)
        total = try PracticesFile.count(bytes, limits: limits)
    }

    package var namespace: String { document.code }

    package func read(_ each: (FeedItem) throws -> Void) throws {
        var seen: [String: Int] = [:]
        var index = 0
        _ = try JSON.elements(of: bytes, depthLimit: limits.depth) { record in
            index += 1
            var reader = ShortReader(record, name: record["name"]?.text ?? "#\(index)", context: context)
            reader.readAll()
            var key = "\(French.slug(reader.title))/\(French.slug(reader.place))"
            let count = (seen[key] ?? 0) + 1
            seen[key] = count
            if count > 1 {
                key += "/\(count)"
                reader.warn("name", .sameName(reader.title))
            }
            for warning in reader.warnings { try each(.warning(warning)) }
            for refusal in reader.refusals { try each(.refusal(refusal)) }
            guard reader.refusals.isEmpty else { return }
            try each(.draft(PracticeDraft(key: key, title: reader.title, facts: reader.finishedFacts())))
        }
    }
}
