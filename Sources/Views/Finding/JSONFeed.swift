internal import Domain
internal import HTML

/// A feed in JSON Feed 1.1.
package struct JSONFeed {
    private let feed: Feed

    package init(_ feed: Feed) { self.feed = feed }

    package var bytes: [UInt8] {
        JSON.object([
            .init("version", .string("https://jsonfeed.org/version/1.1")),
            .init("title", .string(feed.title)),
            .init("description", .string(feed.subtitle)),
            .init("home_page_url", .string(feed.page.address)),
            .init("feed_url", .string(feed.own.address)),
            .init("language", .string(feed.language)),
            .init("authors", Self.authors([feed.siteName])),
            .init("items", .array(feed.entries.map(Self.item))),
        ]).encoded() + Array("\n".utf8)
    }

    private static func item(_ entry: Feed.Entry) -> JSON {
        var members: [JSON.Member] = [
            .init("id", .string(entry.id)),
            .init("url", .string(entry.page.address)),
            .init("title", .string(entry.title)),
            // One of the two contents must be there, even for a sheet that has a title alone.
            .init("content_text", .string(entry.summary)),
            .init("date_published", .string(UTCMoment.text(entry.published))),
            .init("date_modified", .string(UTCMoment.text(entry.updated))),
            .init("language", .string("fr")),
            .init("tags", .array(entry.categories.map { .string($0.label) })),
        ]
        if !entry.authors.isEmpty { members.append(.init("authors", authors(entry.authors))) }
        if let licence = entry.licence {
            members.append(.init("_essaim", .object([.init("licence", .string(licence))])))
        }
        return .object(members)
    }

    private static func authors(_ names: [String]) -> JSON {
        .array(names.map { .object([.init("name", .string($0))]) })
    }
}
