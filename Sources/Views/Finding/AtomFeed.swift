internal import Domain
internal import HTML

/// A feed in Atom (RFC 4287).
package struct AtomFeed {
    private let feed: Feed

    package init(_ feed: Feed) { self.feed = feed }

    package var bytes: [UInt8] {
        let markup: Markup = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(feed.language)">
            <id>\(feed.id)</id>
            <title>\(feed.title)</title>
            <subtitle>\(feed.subtitle)</subtitle>
            <updated>\(UTCMoment.text(feed.updated))</updated>
            <link rel="self" type="application/atom+xml" href="\(feed.own)"/>
            <link rel="alternate" type="text/html" href="\(feed.page)"/>
            <author><name>\(feed.siteName)</name></author>
            <generator>Essaim</generator>
            \(each: feed.entries, entry)</feed>

            """
        return XMLText.sound(markup.bytes)
    }

    private func entry(_ entry: Feed.Entry) -> Markup {
        """
        <entry xml:lang="fr">
        <id>\(entry.id)</id>
        <title>\(entry.title)</title>
        <link rel="alternate" type="text/html" href="\(entry.page)"/>
        <published>\(UTCMoment.text(entry.published))</published>
        <updated>\(UTCMoment.text(entry.updated))</updated>
        \(each: entry.authors, { "<author><name>\($0)</name></author>\n" })\
        \(each: entry.categories, { "<category term=\"\($0.code)\" label=\"\($0.label)\"/>\n" })\
        \(if: !entry.summary.isEmpty, "<summary>\(entry.summary)</summary>\n")\
        \(if: entry.licence != nil, "<rights>\(entry.licence ?? "")</rights>\n")\
        </entry>

        """
    }
}

/// XML 1.0 has no place for two characters that HTML lets through.
enum XMLText {
    /// The same bytes with U+FFFE and U+FFFF replaced by U+FFFD.
    static func sound(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for index in bytes.indices.dropLast(2) where bytes[index] == 0xEF && bytes[index + 1] == 0xBF {
            if bytes[index + 2] >= 0xBE { bytes[index + 2] = 0xBD }
        }
        return bytes
    }
}
