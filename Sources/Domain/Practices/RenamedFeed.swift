/// A feed whose publication or whose key space is given by the person who imports, for files that name neither.
package struct RenamedFeed: PracticeFeed {
    package let document: SourceDocument
    package let namespace: String
    private let feed: any PracticeFeed

    /// - Parameters:
    ///   - document: nil for the one of the feed.
    ///   - namespace: nil for the code of the publication when one is given, else for that of the feed.
    package init(_ feed: any PracticeFeed, document: SourceDocument? = nil, namespace: String? = nil) {
        self.feed = feed
        self.document = document ?? feed.document
        self.namespace = namespace ?? document?.code ?? feed.namespace
    }

    package var total: Int? { feed.total }

    package var mediaType: String { feed.mediaType }

    /// A key that begins with the namespace, as exports write it, is the key after it.
    package func read(_ each: (FeedItem) throws -> Void) throws {
        let prefix = namespace + ":"
        try feed.read { item in
            guard case .draft(var draft) = item, draft.key.hasPrefix(prefix) else { return try each(item) }
            draft.key.removeFirst(prefix.count)
            try each(.draft(draft))
        }
    }
}
