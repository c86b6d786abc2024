/// Practices that are in memory already, as a feed: for those few that a program or a test makes itself.
package struct GivenPractices: PracticeFeed {
    package let document: SourceDocument
    package let namespace: String
    private let items: [FeedItem]

    /// - Parameter namespace: that of the keys; the code of the publication when nil.
    package init(
        _ document: SourceDocument, namespace: String? = nil, drafts: [PracticeDraft], refusals: [ImportRefusal] = []
    ) {
        self.document = document
        self.namespace = namespace ?? document.code
        items = refusals.map(FeedItem.refusal) + drafts.map(FeedItem.draft)
    }

    package var total: Int? { items.count }

    package func read(_ each: (FeedItem) throws -> Void) throws { for item in items { try each(item) } }
}
