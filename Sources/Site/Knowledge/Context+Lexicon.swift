internal import Acts
internal import Domain
internal import Views

extension Context {
    /// The methods and the words as they are now.
    func lexicon() throws -> Lexicon {
        try site.lexicon.lexicon { try ReadKnowledge(since: $0).perform(by: viewer, in: site.world) }
    }

    /// The publications that the reader may know of, each with its number of sheets.
    func sources() throws -> [(document: SourceDocument, sheets: Int)] {
        try ListSources().perform(by: viewer, in: site.world).map { ($0.document, $0.sheets) }
    }
}
