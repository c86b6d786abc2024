internal import HTML
internal import Routes
internal import Texts

/// The links of a feed in both formats, for a page that shows what the feed follows.
struct FeedLinks {
    private let texts: Texts
    private let subject: FeedRoute.Subject

    init(_ texts: Texts, _ subject: FeedRoute.Subject) {
        self.texts = texts
        self.subject = subject
    }

    private var formats: [(name: String, type: String, link: Link)] {
        FeedRoute.Format.allCases.map { format in
            let link = Link(Route.feed(FeedRoute(subject, format)))
            return format == .atom
                ? (texts.feeds.atom, "application/atom+xml", link)
                : (texts.feeds.json, "application/feed+json", link)
        }
    }

    /// "Atom, JSON Feed", each a link.
    var markup: Markup {
        "\(each: formats, separator: ", ", { "<a href=\"\($0.link)\" type=\"\($0.type)\">\($0.name)</a>" })"
    }

    /// What a page says of it in its head.
    var head: Markup {
        "\(each: formats, { "<link rel=\"alternate\" type=\"\($0.type)\" title=\"\($0.name)\" href=\"\($0.link)\">\n" })"
    }
}
