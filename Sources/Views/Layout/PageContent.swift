internal import HTML
internal import Routes

/// The inside of a page, without what stands around it for one reader.
package struct PageContent: Sendable {
    /// Of the page, without the name of the site.
    let title: String
    /// The entry of the navigation the page belongs to.
    let current: Route?
    /// What a feed reader that is given the page follows.
    let feed: FeedRoute.Subject?
    /// What programs are told besides.
    let head: Markup
    /// The inside of `main`, with its `h1`.
    let content: Markup

    init(
        title: String, current: Route? = nil, feed: FeedRoute.Subject? = nil, head: Markup = "", _ content: Markup
    ) {
        self.title = title
        self.current = current
        self.feed = feed
        self.head = head
        self.content = content
    }

    /// Bytes that it takes, about.
    package var size: Int { content.bytes.count + head.bytes.count + title.utf8.count }
}
