/// By how much the counts of words change: words that come in and words that go are kept apart, so that no count passes
/// below zero on its way.
struct LexiconChange {
    private struct Count {
        var documents = 0
        var publicDocuments = 0
    }

    private var raised: [SearchWord: Count] = [:]
    private var lowered: [SearchWord: Count] = [:]

    /// Notes that the words of a document are replaced.
    mutating func replace(
        _ old: Set<SearchWord>, isPublic wasPublic: Bool, by new: Set<SearchWord>, isPublic: Bool
    ) {
        for word in new where !old.contains(word) { raise(word, 1, isPublic) }
        for word in old where !new.contains(word) { lower(word, 1, wasPublic) }
        guard isPublic != wasPublic else { return }
        for word in new where old.contains(word) {
            if isPublic { raise(word, 0, true) } else { lower(word, 0, true) }
        }
    }

    var raisedLines: [String] { Self.lines(raised) }
    var loweredLines: [String] { Self.lines(lowered) }

    private mutating func raise(_ word: SearchWord, _ documents: Int, _ isPublic: Bool) {
        raised[word, default: Count()].documents += documents
        if isPublic { raised[word, default: Count()].publicDocuments += 1 }
    }

    private mutating func lower(_ word: SearchWord, _ documents: Int, _ isPublic: Bool) {
        lowered[word, default: Count()].documents += documents
        if isPublic { lowered[word, default: Count()].publicDocuments += 1 }
    }

    /// One word a line, in order: documents and public documents in eight digits each, the length of the word in four,
    /// word and term. `SearchStore` takes them apart with the same numbers.
    private static func lines(_ counts: [SearchWord: Count]) -> [String] {
        counts.sorted { $0.key < $1.key }.map { word, count in
            padded(count.documents, 8) + padded(count.publicDocuments, 8) + padded(word.word.unicodeScalars.count, 4)
                + word.word + word.term
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
